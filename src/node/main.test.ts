import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { wholeNode } from '../../test/whole-node.ts'
import { startNode } from './main.ts'

const node = await wholeNode()
const amara = await node.signIn('Amara Diallo')
const bo = await node.signIn('Bo Lindqvist')
const get = (path: string, headers: Record<string, string> = {}) => fetch(node.base + path, { headers })
const tokenOf = (who: typeof amara) => ({ authorization: `Bearer ${who.token}` })
const openForm = {
  title: 'Operation Winter Orchard',
  purpose: 'Trace the proceeds of trafficking',
  basis: 'Article 416 bis',
  instruments: [],
}

/** Events of a stream, as they come. */
async function listen(who: typeof amara) {
  const cut = new AbortController()
  const response = await fetch(`${node.base}/api/v1/events`, { headers: tokenOf(who), signal: cut.signal })
  assert.equal(response.status, 200)
  const heard: string[] = []
  const ended = (async () => {
    for await (const chunk of response.body!) heard.push(Buffer.from(chunk).toString())
  })().catch(() => {})
  return { heard: () => heard.join(''), ended, cut: () => cut.abort() }
}
const until = async (what: () => boolean | Promise<boolean>, ms = 5000) => {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((go) => setTimeout(go, 25))) if (await what()) return true
  return false
}

test('a node that is ready says so, part by part', async () => {
  const ready = await get('/readyz')
  const body = (await ready.json()) as { status: string; parts: { name: string; ok: boolean }[] }
  assert.deepEqual([ready.status, body.status], [200, 'ready'])
  assert.deepEqual(
    body.parts.map((p) => p.name),
    ['database', 'events', 'log', 'post'],
  )
  assert.equal((await get('/healthz')).status, 200)
})

test('metrics answer this machine and nobody behind a proxy, and name no person', async () => {
  const text = await (await get('/metrics')).text()
  assert.match(text, /comity_http_seconds_bucket\{le="0\.05",verb="GET",route="\/readyz",status="200"\}/)
  assert.match(text, /comity_outbox_waiting 0/)
  assert.ok(!text.includes('Amara'))
  assert.equal((await get('/metrics', { 'x-forwarded-for': '10.1.1.1' })).status, 404)
})

test('the description and the reference are served to anyone', async () => {
  const page = await get('/api')
  assert.match(page.headers.get('content-security-policy') ?? '', /script-src 'self'/)
  const text = await page.text()
  assert.match(text, /id="refusal-not-found"/)
  assert.ok(!text.includes('<script'))
  assert.equal(((await (await get('/api/v1/openapi.json')).json()) as { openapi: string }).openapi, '3.1.0')
})

test('a change in a case reaches the browsers of its members and nobody else’s', async () => {
  const [hers, his] = [await listen(amara), await listen(bo)]
  await until(() => hers.heard().includes('event: hello') && his.heard().includes('event: hello'))
  const opened = await amara.send<{ id: string }>('POST', '/cases', openForm)
  assert.ok(opened.status < 300, JSON.stringify(opened))
  assert.ok(await until(() => hers.heard().includes(`"case":"${opened.body.id}"`)), hers.heard())
  assert.match(hers.heard(), /event: moved\nid: \S+\ndata: \{"act":"cases\.open","subject":"case:/)
  assert.ok(!hers.heard().includes('Winter Orchard'))
  await new Promise((go) => setTimeout(go, 200))
  assert.ok(!his.heard().includes(opened.body.id))
  hers.cut()
  his.cut()
})

test('a stream ends when its officer signs out', async () => {
  const dario = await node.signIn('Dario Vella')
  const stream = await listen(dario)
  await until(() => stream.heard().includes('hello'))
  assert.ok((await dario.send('DELETE', '/session')).status < 300)
  assert.ok(await Promise.race([stream.ended.then(() => true), new Promise((late) => setTimeout(() => late(false), 3000))]))
})

test('after the database cut the line, events come again and browsers are told to read anew', async () => {
  const hers = await listen(amara)
  await until(() => hers.heard().includes('hello'))
  await node.db.sql.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen comity_live'",
  )
  assert.ok(await until(() => hers.heard().includes('event: resync')), hers.heard())
  const opened = await amara.send<{ id: string }>('POST', '/cases', openForm)
  assert.ok(await until(() => hers.heard().includes(opened.body.id)))
  hers.cut()
})

test('what an officer is refused is in the ledger', async () => {
  const count = async () =>
    Number(
      (await node.db.sql.query<{ n: number }>("select count(*)::int as n from ledger.entry where act = 'node.refused'")).rows[0]!
        .n,
    )
  const before = await count()
  assert.equal((await amara.send('GET', '/cases/0192f0c0-0000-7000-8000-000000000000')).status, 404)
  assert.equal((await amara.send('GET', '/federation/partners')).status, 403)
  assert.equal(await count(), before + 2)
})

test('the log of a working day names nobody and no case', async () => {
  const log = node.lines.join('')
  assert.match(log, /"route":"\/api\/v1\/cases"/)
  for (const word of ['Amara', 'Winter Orchard', 'trafficking', '0192f0c0', ...node.ids.values()])
    assert.ok(!log.includes(word), `${word} in the log`)
})

test('a port that is taken and a second process on the same database are told in a sentence', async () => {
  await assert.rejects(startNode(node.config), /Another process of this node works on this database/)
  const { newDatabase } = await import('../../test/database.ts')
  const other = await newDatabase()
  await assert.rejects(startNode({ ...node.config, databaseUrl: other.url }), /Port \d+ is taken by another program.*COMITY_PORT/)
  await assert.rejects(
    startNode({ ...node.config, databaseUrl: other.url, dataDir: mkdtempSync(join(tmpdir(), 'comity-keyless-')) }),
    /keys are not in .*Restore them from your backup/,
  )
  await other.drop()
  await assert.rejects(startNode({ ...node.config, databaseUrl: 'postgres://x@127.0.0.1:1/x' }), /PostgreSQL does not answer/)
})

test('a stop takes less than five seconds with streams open, and the next start goes on', async () => {
  await listen(amara)
  const began = performance.now()
  await node.restart()
  assert.ok(performance.now() - began < 5000)
  assert.equal((await amara.send('GET', '/cases')).status, 200)
})
