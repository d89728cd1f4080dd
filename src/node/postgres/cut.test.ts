/** PostgreSQL that cuts a connection, or goes away and comes back, under a node at work. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { freePort } from '../../../test/signin-node.ts'
import { testConfig } from '../../../test/stage.ts'
import { addOfficer } from '../../directory/store.ts'
import { signInAs } from '../exercise/caller.ts'
import { startNode } from '../main.ts'
import { startPostgres } from './embedded.ts'
import { openDatabase } from './pool.ts'

const db = await testDatabase({ max: 3 })
const cutOthers =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

test('a connection that is cut in the middle of a transaction fails that transaction and nothing else', async () => {
  await db.sql.query('create table public.kept (n int)')
  const killer = openDatabase(db.url, { max: 1 })
  await assert.rejects(
    db.transaction(async (sql) => {
      await sql.query('insert into public.kept values (1)')
      await killer.sql.query(cutOthers)
      await pause(50) // the work waits for something else while the line goes
      await sql.query('insert into public.kept values (2)')
    }),
    /terminat|not queryable/,
  )
  await db.transaction((sql) => sql.query('insert into public.kept values (3)'))
  assert.deepEqual((await db.sql.query('select n from public.kept')).rows, [{ n: 3 }])
  await killer.close()
})

test('connections that died while they lay idle are replaced and nobody is told', async () => {
  const [quiet, killer] = [openDatabase(db.url, { max: 4 }), openDatabase(db.url, { max: 1 })]
  for (let round = 0; round < 5; round++) {
    await Promise.all([1, 2, 3, 4].map(() => quiet.transaction((sql) => sql.query('select pg_sleep(0.01)'))))
    await killer.sql.query(`${cutOthers} and state = 'idle' and query <> 'listen' and application_name = ''`)
    assert.equal((await quiet.transaction((sql) => sql.query('select 1'))).rowCount, 1)
  }
  await quiet.close()
  await killer.close()
})

test('a node whose PostgreSQL is restarted says so meanwhile, recovers by itself and keeps going', {
  timeout: 120_000,
}, async () => {
  const place = mkdtempSync(join(tmpdir(), 'comity-cut-'))
  chmodSync(place, 0o711)
  const data = join(place, 'postgres')
  const server = await startPostgres(data, { durable: false })
  const port = await freePort()
  const base = `http://localhost:${port}`
  const config = testConfig({ baseUrl: base, port, databaseUrl: server.url('postgres'), dataDir: join(place, 'node') })
  const node = await startNode(config, { log: { write: () => {} } })
  after(async () => {
    await node.stop()
    await (await startPostgres(data)).stop()
    rmSync(place, { recursive: true, force: true })
  })
  const own = openDatabase(server.url('postgres'), { max: 1 })
  await addOfficer(own.sql, { id: own.newId(), name: 'Amara Diallo', authority: 'XA', roles: ['prosecutor'] }, own.now())
  await own.close()
  const amara = await signInAs(base, 'Amara Diallo')
  const open = (title: string) =>
    amara.send<{ code?: string }>('POST', '/cases', {
      title,
      purpose: 'Trafficking',
      basis: 'Code of procedure',
      instruments: [],
    })
  assert.ok((await open('Before')).status < 300)

  const asking = Array.from({ length: 8 }, (_, n) => open(`During ${n}`))
  await server.stop()
  for (const answer of await Promise.all(asking)) assert.ok(answer.status < 300 || answer.status >= 500, `${answer.status}`)
  const [alive, ready, no] = [await fetch(`${base}/healthz`), await fetch(`${base}/readyz`), await open('Without a database')]
  assert.deepEqual([alive.status, ready.status], [200, 503])
  assert.ok(no.status === 500 || no.status === 503, `${no.status}`)
  assert.equal(no.body.code, 'fault')

  await startPostgres(data, { durable: false })
  for (let i = 0; (await fetch(`${base}/readyz`)).status !== 200; i++) {
    assert.ok(i < 200, 'the node was not ready again within twenty seconds')
    await pause(100)
  }
  assert.ok((await open('After')).status < 300)
  const { items } = await amara.get<{ items: { title: string }[] }>('/cases?limit=50')
  const titles = items.map((c) => c.title)
  assert.ok(titles.includes('Before') && titles.includes('After'))
  assert.equal(new Set(titles).size, titles.length)
  await pause(1500)
  const second = startNode({ ...config, port: await freePort() }, { log: { write: () => {} } })
  await assert.rejects(
    second.then((it) => it.stop()),
    /Another process of this node/,
  )
})
