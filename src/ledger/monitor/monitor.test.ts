import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDatabase, testDatabase } from '../../../test/database.ts'
import { testKeeper } from '../../../test/keeping.ts'
import { entryOf, newSigner, node, sequencerOn } from '../../../test/ledger.ts'
import type { Instant } from '../../kernel/instant.ts'
import { type Database, openDatabase } from '../../node/postgres/pool.ts'
import { remembering } from '../desk.ts'
import { Halt } from '../log/agreeing/sequencer.ts'
import { logState, misconductFile } from '../log/desk.ts'
import { resume, retire, weigh } from '../log/halting/sequencer.ts'
import { drain } from '../log/sequencer.ts'
import { nativeChecks } from '../log/signer.ts'
import * as log from '../log/store.ts'
import { ledgerDoors } from '../routes.ts'
import { kinds, parseVkey } from '../tlog/note.ts'
import { checkProof } from '../tlog/proof.ts'
import { misconduct } from '../witness/store.ts'
import { hear, patrol, startMonitor, type WatchPeer } from './courier.ts'
import { convicts, parseMisconduct } from './misconduct.ts'
import * as store from './store.ts'

const at = '2026-11-23T09:00:00.000Z' as Instant

/** A log with a database of its own. Two of them with one key are the two faces of a log that lies. */
async function face(name: string, entries: number, signer = newSigner(name, kinds.ed25519), seed = 0) {
  const { url, drop } = await newDatabase()
  const db = openDatabase(url, { keeper: testKeeper(url) })
  const it = sequencerOn(db, { signer })
  const remember = remembering(db, { origin: name, node })
  const act = async (n: number) => {
    await Promise.all(Array.from({ length: n }, (_, i) => db.transaction((sql) => remember(sql, entryOf(seed + i)))))
    await drain(it)
  }
  await act(entries)
  const note = async (size?: number) =>
    (await log.checkpoint(db.sql, name, size ?? (await log.head(db.sql, name))!.published!))!.note
  return {
    db,
    it,
    act,
    note,
    signer,
    async end() {
      await db.close()
      await drop()
    },
  }
}

/** A partner whose public log is the one in this database, asked in the same process. */
function peerOf(name: string, origin: string, vkey: string, shows: () => Database, trusted: Record<string, string[]> = {}) {
  const witness = newSigner(`${name}/witness`, kinds.cosignature)
  const posted: string[] = []
  const peer: WatchPeer = {
    name,
    origin,
    vkeys: [vkey],
    async get(path) {
      const doors = ledgerDoors({
        tools: shows(),
        origin,
        witness: { tools: shows(), signer: witness, trusted: async () => null },
      })
      for (const door of doors.filter((d) => d.verb === 'GET')) {
        const found = new RegExp(`^${door.path.replace('*', '(.*)').replace(/:\w+/, '([^/]+)')}$`).exec(`/${path}`)
        if (!found) continue
        const answer = await door.answer({
          params: { '*': found[1] ?? '', origin: found[1] ?? '', number: found[1] ?? '' },
          query: {},
          body: new Uint8Array(),
          at,
        })
        if (answer.status !== 200) return undefined
        assert.ok(typeof answer.body === 'string' || answer.body instanceof Uint8Array)
        return typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : answer.body
      }
      return undefined
    },
    async post(path, body) {
      posted.push(body)
      const doors = ledgerDoors({
        tools: shows(),
        origin,
        witness: { tools: shows(), signer: witness, trusted: async (_, of) => trusted[of] ?? null },
      })
      const door = doors.find((d) => d.path === `/${path}`)!
      return (await door.answer({ params: {}, query: {}, body: new TextEncoder().encode(body), at })).status
    },
  }
  return { peer, posted }
}

test('L11: a log that shows two histories is caught in one exchange, kept as a proof that stands alone, and told to every partner', async () => {
  const name = 'xl-liar.comity/log'
  const a = await face(name, 5)
  const b = await face(name, 5, a.signer, 100)
  const [mine, theirs] = [await testDatabase(), await face('xc-third.comity/log', 1)]
  const faults: unknown[] = []
  const liar = peerOf('xl-liar', name, a.signer.vkey, () => a.db)
  const third = peerOf('xc-third', 'xc-third.comity/log', theirs.signer.vkey, () => theirs.db, { [name]: [a.signer.vkey] })
  const it = {
    tools: mine,
    sql: mine.sql,
    peers: async () => [liar.peer, third.peer],
    fault: (f: unknown) => void faults.push(f),
  }
  await patrol(it, 0)
  assert.equal((await store.watchOf(mine.sql, name))!.proven, 5)
  assert.deepEqual(await misconduct(mine.sql), [])
  // One letter carries the other face's checkpoint (G15: one exchange).
  assert.ok(await hear(it, liar.peer, await b.note(), 'letter'))
  const [proof] = await misconduct(mine.sql)
  assert.deepEqual([proof!.origin, proof!.size, proof!.source], [name, 5, 'letter'])
  assert.match(String(faults.at(-1)), /two histories/)
  await patrol(it, 1)
  assert.equal(liar.posted.length, 0, 'the liar is not told')
  assert.equal(third.posted.length, 1)
  assert.equal((await misconduct(mine.sql))[0]!.told, 1)
  const handed = parseMisconduct(third.posted[0]!)!
  assert.ok(convicts(handed, [a.signer.vkey], nativeChecks))
  assert.ok(!convicts(handed, [theirs.signer.vkey], nativeChecks))
  assert.equal((await misconduct(theirs.db.sql)).length, 1, 'the third holds it now')
  await patrol(it, 2)
  assert.equal(third.posted.length, 1, 'told once')
  // Caught by a letter while the monitor rests: partners are told at once, by the same way.
  const running = startMonitor(it)
  for (const salt of [200, 300]) await hear(it, liar.peer, await (await face(name, 7, a.signer, salt)).note(), 'letter')
  running.tell()
  await running.stop()
  assert.equal(third.posted.length, 2)
  for (const other of [
    '{}',
    'null',
    third.posted[0]!.replace('xl-liar', 'xx-liar'),
    JSON.stringify({ ...JSON.parse(third.posted[0]!), notes: [await a.note(), await a.note()] }),
  ])
    assert.equal(parseMisconduct(other), undefined)
  const state = await logState(
    mine.sql,
    { origin: 'x', node, vkey: '', policy: async () => ({ logs: [], witnesses: [], quorum: 'none' }) },
    at,
  )
  assert.equal(state.misconduct[0]!.told, 1)
  assert.ok(convicts(parseMisconduct((await misconductFile(mine.sql, name, 5))!)!, [a.signer.vkey], nativeChecks))
  for (const one of [a, b, theirs]) await one.end()
})

test('L11: a stale view is an alarm, growth that its tiles do not bear out too, and honest growth is neither', async () => {
  const name = 'xf-frozen.comity/log'
  const log = await face(name, 3)
  const forked = await face(name, 300, log.signer, 500)
  const mine = await testDatabase()
  let [now, shown] = [Date.parse(at), log.db]
  const tools = { ...mine, now: () => new Date(now).toISOString() as Instant }
  const { peer } = peerOf('xf-frozen', name, log.signer.vkey, () => shown)
  const it = { tools, sql: mine.sql, peers: async () => [peer] }
  const own = { origin: 'x', node, vkey: '', policy: async () => ({ logs: [], witnesses: [], quorum: 'none' as const }) }
  const alarm = async () => (await logState(mine.sql, own, tools.now())).watched[0]!.alarm
  await patrol(it, 0)
  await log.act(297)
  await patrol(it, 1)
  assert.equal((await store.watchOf(mine.sql, name))!.proven, 300, 'followed over two tiles')
  assert.equal(await alarm(), undefined)
  await log.act(4)
  assert.ok(await hear(it, peer, await log.note(), 'letter'), 'others have seen 304')
  shown = {
    ...log.db,
    transaction: (work) =>
      log.db.transaction((sql) =>
        work({
          seal: sql.seal,
          query: (text, values) => sql.query(text.replace('published, published_at', '300 as published, published_at'), values),
        } as typeof sql),
      ),
  }
  await patrol(it, 2)
  now += 11 * 60_000
  await patrol(it, 3)
  assert.equal(await alarm(), 'behind')
  shown = log.db
  await patrol(it, 4)
  assert.equal(await alarm(), undefined, 'it caught up')
  await forked.act(100)
  shown = forked.db
  await patrol(it, 5)
  assert.equal(await alarm(), 'unproven')
  assert.equal((await store.watchOf(mine.sql, name))!.proven, 304, 'nothing unproven is taken over')
  for (const one of [log, forked]) await one.end()
})

test('L5: a letter that has seen more of our log than the database holds stops it; one that has seen another history too', async () => {
  const name = 'xb-backup.comity/log'
  const newer = await face(name, 9)
  for (const [seed, code] of [
    [0, 'witness-ahead'],
    [700, 'second-place-forked'],
  ] as const) {
    const restored = await face(name, code === 'witness-ahead' ? 4 : 12, newer.signer, seed)
    await weigh(restored.it, 'not a note')
    await weigh(restored.it, await restored.note())
    await assert.rejects(weigh(restored.it, await newer.note()), (fault) => fault instanceof Halt && fault.code === code)
    assert.equal((await log.head(restored.db.sql, name))!.halted, code)
    await restored.db.transaction((sql) => remembering(restored.db, { origin: name, node })(sql, entryOf(99)))
    await assert.rejects(drain(restored.it), Halt, 'acts go on, signing does not')
    await restored.end()
  }
  await newer.end()
})

test('L13: a closed log signs nothing ever after, and a proof of it still verifies', async () => {
  const name = 'xd-old.comity/log'
  const old = await face(name, 3)
  const remember = remembering(old.db, { origin: name, node })
  await old.db.transaction((sql) => remember(sql, entryOf(50)))
  await retire(old.it)
  const head = (await log.head(old.db.sql, name))!
  assert.deepEqual([head.size, head.published, head.halted], [4, 4, 'retired'], 'what waited was given its place first')
  await retire(old.it)
  await assert.rejects(drain(old.it), Halt)
  await assert.rejects(resume(old.it), Halt, 'no resumption either')
  const { proofAt } = await import('../log/desk.ts')
  const [leaf] = await log.leaves(old.db.sql, name, 2, 3)
  const policy = { logs: [parseVkey(old.signer.vkey)!], witnesses: [], quorum: 'none' as const }
  assert.ok(checkProof(await proofAt(old.db.sql, name, 2, 4), leaf!, policy, nativeChecks).holds)
  await old.end()
})
