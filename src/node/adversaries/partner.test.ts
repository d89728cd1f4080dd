/** A hostile partner: a node with keys and an address of its own, over real HTTP. */
import assert from 'node:assert/strict'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { attempt } from '../../../test/adversaries.ts'
import { acquaint, effect, type TestNode, testNode } from '../../../test/nodes.ts'
import { wholeNode } from '../../../test/whole-node.ts'
import { signAsk } from '../../evidence/sealed/ask.ts'
import { type Header, toBase64url } from '../../federation/envelope.ts'
import type { Handler } from '../../federation/letter.ts'
import { replyPermit } from '../../protection/permit.ts'
import { partnerHttp } from '../partner-http.ts'

const handlers: Record<string, Handler> = {
  'test.note': { kind: 'test.note', schema: z.object({ n: z.number() }), receive: effect },
}
const node = await wholeNode()
const [xb, xc, stranger] = await Promise.all(['xb-central', 'xc-central', 'xd-central'].map((id) => testNode(id, { handlers })))
after(() => Promise.all([xb!, xc!, stranger!].map((it) => it.close())))
await acquaint(xb!, xc!)
await acquaint(stranger!, xc!)
const ada = await node.signIn('Ada Rossi')
const amara = await node.signIn('Amara Diallo')
const proposed = await ada.act<{ id: string; fingerprint: string }>('/directory/nodes', { url: xb!.url })
await ada.act(`/directory/nodes/${proposed.id}/accept`, { fingerprint: proposed.fingerprint })

async function letter(from: TestNode, to: TestNode, chain: string, n: number) {
  const at = from.db.now()
  const permit = replyPermit({ to: to.id, purpose: 'test', at })
  const id = await from.db.transaction((sql) => from.post.post(sql, { permit, to: to.id, chain, kind: 'test.note', body: { n } }))
  const { rows } = await from.db.sql.query<{ header: Header; signature: string; ciphertext: Uint8Array }>(
    'select header, signature, ciphertext from federation.outbox where id = $1',
    [id],
  )
  return { header: rows[0]!.header, signature: rows[0]!.signature, ciphertext: toBase64url(rows[0]!.ciphertext) }
}
const hand = async (url: string, letters: readonly unknown[]) => {
  const answer = await fetch(`${url}/federation/letters`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ v: 1, letters, receipts: [] }),
  })
  return (await answer.json()) as { receipts?: { step: string }[]; later?: { code: string }[] }
}

attempt('P1', async () => {
  const it = await letter(stranger!, xc!, 'unknown', 1)
  const said = await hand(node.base, [{ ...it, header: { ...it.header, to: 'xa-central' } }])
  const { rows } = await node.db.sql.query('select 1 from federation.inbox')
  const seen = await ada.get<{ items: unknown[] }>('/federation/incidents')
  return !said.receipts?.length && rows.length === 0 && seen.items.length > 0 ? 'nothing' : JSON.stringify(said)
})

attempt('P2', async () => {
  const it = await letter(xb!, xc!, 'twice', 7)
  for (let n = 0; n < 3; n++) await hand(xc!.url, [it])
  const effects = (await xc!.effects()).filter((one) => one.id === it.header.id)
  return effects.length === 1 ? 'nothing' : `${effects.length} effects`
})

attempt('P3', async () => {
  const it = await letter(xb!, xc!, 'address', 1)
  const [whole, rewritten] = [
    await hand(node.base, [it]),
    await hand(node.base, [{ ...it, header: { ...it.header, to: 'xa-central' } }]),
  ]
  return [whole, rewritten].every((said) => !said.receipts?.length && said.later?.length)
    ? 'nothing'
    : JSON.stringify([whole, rewritten])
})

attempt('P4', async () => {
  let called = 0
  const inside = http.createServer((_, response) => response.end(String(++called)))
  await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done))
  const { port } = inside.address() as AddressInfo
  const line = partnerHttp()
  for (const url of [
    `http://127.0.0.1:${port}`,
    `http://localhost:${port}`,
    `http://[::ffff:127.0.0.1]:${port}`,
    'http://169.254.169.254',
    'file:///etc/passwd',
  ])
    await assert.rejects(line.fetchManifest(url), /address-barred/)
  line.close()
  inside.close()
  return called === 0 ? 'nothing' : `${called} answers from inside`
})

attempt('P5', async () => {
  const file = await amara.act<{ id: string }>('/cases', {
    title: 'Harbour',
    purpose: 'Investigation',
    basis: 'Art. 1',
    instruments: [],
  })
  const exhibit = await amara.act<{ id: string }>(`/evidence/cases/${file.id}/exhibits`, {
    name: 'statement.txt',
    mime: 'text/plain',
    contentBase64: Buffer.from('never handed over').toString('base64'),
    origin: { authority: 'XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'the statement',
  })
  const ask = (from: TestNode) =>
    signAsk(
      {
        v: 1,
        from: from.id,
        to: 'xa-central',
        exhibit: exhibit.id as never,
        root: 'ab'.repeat(32),
        first: 0,
        count: 1,
        at: node.db.now(),
      },
      from.keys.sign,
    )
  const answers = await Promise.all(
    [xb!, stranger!].map((it) =>
      fetch(`${node.base}/evidence/segments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(ask(it)),
      }),
    ),
  )
  return answers.map((it) => it.status).join() === '404,403' ? 'nothing' : answers.map((it) => it.status).join()
})

attempt('P6', async () => {
  const manifest = (await (await fetch(`${node.base}/.well-known/comity`)).json()) as { names?: unknown; software?: unknown }
  for (let n = 0; n < 100; n++) {
    if ((await fetch(`${node.base}/log/checkpoint`)).status === 200) break
    await new Promise((go) => setTimeout(go, 100))
  }
  const checkpoint = await (await fetch(`${node.base}/log/checkpoint`)).text()
  const tile = await (await fetch(`${node.base}/log/tile/entries/000.p/1`)).arrayBuffer()
  const said = JSON.stringify(manifest) + checkpoint + Buffer.from(tile).toString('latin1')
  const leaks = ['Amara', 'Harbour', 'Investigation', 'cases.open'].filter((it) => said.includes(it))
  return manifest.names && manifest.software && /\n\d+\n/.test(checkpoint) && leaks.length === 0
    ? 'the names of the authority and its software, and how many acts were remembered'
    : JSON.stringify({ leaks, checkpoint })
})

attempt('P7', async () => {
  let called = 0
  const answering = async (answer: http.RequestListener) => {
    const server = http.createServer(answer)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    after(() => void server.close())
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const inside = await answering((_, response) => response.end(JSON.stringify({ called: ++called })))
  const outside = await answering((_, response) => response.writeHead(307, { location: inside }).end())
  // As in the exercise, where addresses inside may be called: what is asked here is the redirect alone.
  const line = partnerHttp({ allowInside: true })
  await line.fetchManifest(inside).catch(() => undefined)
  assert.equal(called, 1, 'it could be called')
  await assert.rejects(line.fetchManifest(outside), /answered 307/)
  assert.equal((await line.fetchText(outside).catch(() => undefined)) ?? 'none', 'none')
  line.close()
  return called === 1 ? 'nothing' : `${called} answers from inside`
})

attempt('P8', async () => {
  const url = new URL(node.base)
  // It says how much is to come, and the node does not wait for it.
  const large = await new Promise<number>((done, fail) => {
    const request = http.request(
      { host: '127.0.0.1', port: url.port, path: '/federation/letters', method: 'POST', headers: { 'content-length': 2 ** 31 } },
      (response) => {
        done(response.statusCode ?? 0)
        request.destroy()
      },
    )
    request.on('error', fail)
    request.write('{')
  })
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(1 << 20)))
  assert.ok(bomb.length < 4096, 'it arrives small')
  const unpacked = await fetch(`${node.base}/evidence/segments`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'content-encoding': 'gzip' },
    body: bomb,
  })
  return large === 413 && unpacked.status === 400 ? 'nothing' : `${large} and ${unpacked.status}`
})
