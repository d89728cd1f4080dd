import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { newDatabase, testServer } from '../../../../test/database.ts'
import { testKeeper } from '../../../../test/keeping.ts'
import { entryOf, node, origin, sequencerOn } from '../../../../test/ledger.ts'
import { answered, mirrorNode, peerOf } from '../../../../test/mirror.ts'
import { type Database, openDatabase } from '../../../node/postgres/pool.ts'
import { remembering } from '../../desk.ts'
import { examine } from '../../fsck/store.ts'
import { fillMirror } from '../../mirror/courier.ts'
import { parseVkey } from '../../tlog/note.ts'
import { kOf } from '../../tlog/policy.ts'
import { askWitness } from '../../witness/courier.ts'
import { Halt } from '../agreeing/sequencer.ts'
import { weigh } from '../halting/sequencer.ts'
import { drain, integrate } from '../sequencer.ts'
import * as store from '../store.ts'
import type { Keeper } from './courier.ts'
import { refill, survey } from './sequencer.ts'

const open: { db: Database; drop(): Promise<void> }[] = []
after(async () => {
  for (const { db, drop } of open) {
    await db.close()
    await drop()
  }
})
function opened(url: string, drop: () => Promise<void>): Database {
  const db = openDatabase(url, { keeper: testKeeper(url) })
  open.push({ db, drop })
  return db
}

/** Another database with the same content: what a backup is. */
async function backup(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const [at, name] = [await testServer(), `t_${randomBytes(6).toString('hex')}`]
  const run = async (text: string) => {
    const admin = new pg.Client({ connectionString: at('postgres') })
    await admin.connect()
    await admin.query(text)
    await admin.end()
  }
  await run(`create database ${name} template ${/(t_[0-9a-f]+)/.exec(url)![1]}`)
  return { url: at(name), drop: () => run(`drop database if exists ${name} with (force)`) }
}

const acts = (db: Database, from: number, to: number) =>
  db.transaction(async (sql) => {
    for (let n = from; n < to; n++) await remembering(db, { origin, node })(sql, entryOf(n))
  })

/**
 * A log that a partner witnesses and mirrors, and the backup of its database from when it had 300 entries and three acts waited.
 * @param further entries after the copy, seen by the witness alone
 */
async function lost(further = 0) {
  const first = await newDatabase()
  const before = openDatabase(first.url, { keeper: testKeeper(first.url) })
  const it = sequencerOn(before)
  await acts(before, 0, 300)
  await drain(it)
  await acts(before, 300, 303)
  await before.close()
  const kept = await backup(first.url)
  const db = opened(first.url, first.drop)
  const on = { ...it, tools: db }
  const there = await mirrorNode({ [origin]: [it.signer.vkey] })
  const witnesses = [parseVkey(there.signer.vkey)!]
  const policy = async () => ({ logs: [parseVkey(it.signer.vkey)!], witnesses, quorum: kOf(1, witnesses) })
  const seen = () =>
    askWitness(
      { tools: db, origin, peers: async () => [], policy },
      { name: 'xb-central', vkey: there.signer.vkey, url: '', submit: (body) => answered(there.checkpoint(body)) },
    )
  await acts(db, 303, 800)
  await integrate(on, 250)
  await drain(on)
  await seen()
  await fillMirror({ tools: db, origins: [origin], peers: async () => [peerOf(there)], policy }, origin, peerOf(there))
  if (further > 0) {
    await acts(db, 800, 800 + further)
    await drain(on)
    await seen()
  }
  const between = (await store.checkpoint(db.sql, origin, 550))!.note
  const keeper: Keeper = {
    name: 'xb-central',
    async get(path) {
      const [door, , ...rest] = path.split('/')
      const { status, body } = await (door === 'witness' ? there.seen(origin) : there.get(origin, rest.join('/')))
      if (status !== 200) return undefined
      return typeof body === 'string'
        ? new TextEncoder().encode(body)
        : new Uint8Array(path.includes('/entries/') ? gunzipSync(body as Uint8Array) : (body as Uint8Array))
    },
  }
  const restored = opened(kept.url, kept.drop)
  const here = { ...it, tools: restored, home: node, lock: it.lock }
  const whole = async () => {
    const keys = [parseVkey(it.signer.vkey)!]
    return restored.transaction(async (sql) => examine(sql, { origin, keys, witnesses: [], held: await it.lock.read() }))
  }
  return { here, restored, keeper, whole, between, there }
}

test('L5: after a loss the log is filled from the copy a partner keeps, and goes on as the one log it was', async () => {
  const { here, restored, keeper, whole, between } = await lost()
  await assert.rejects(drain(here), (fault) => fault instanceof Halt && fault.code === 'second-place-ahead')
  const found = await survey(here, [keeper])
  assert.deepEqual([found.is, found.size, found.reach, found.copy?.size, found.waiting], ['fills', 300, 800, 800, 3])
  let told: unknown
  const done = await refill(here, found, keeper, async (sql, what) => {
    told = what
    await remembering(restored, { origin, node })(sql, entryOf(9000))
  })
  assert.deepEqual(done, { from: 300, to: 800, again: 3, lost: 497 })
  assert.deepEqual(told, done)
  await weigh(here, between) // a partner that was away shows what it last saw of us: it lies on the same history
  await acts(restored, 9001, 9005)
  await drain(here)
  const after_ = await whole()
  assert.deepEqual([after_.damage, after_.entries, after_.lost, after_.erased], [[], 805, 497, 0])
  const { rows } = await restored.sql.query<{ index: number; subject: string }>(
    'select l.index, e.subject from ledger.leaf l join ledger.entry e on e.id = l.entry where l.index >= 300 order by l.index',
  )
  assert.deepEqual(
    rows.map(({ index, subject }) => [index, subject]),
    [
      ...[300, 301, 302].map((n) => [n, `request:${n}`]),
      [800, 'request:9000'],
      ...[0, 1, 2, 3].map((n) => [801 + n, `request:${9001 + n}`]),
    ],
    'acts of the backup have the places they had before',
  )
  assert.equal((await survey(here, [keeper])).is, 'whole')
})

test('L5: a second place that was lost too is filled from the copy', async () => {
  const { here, keeper, whole } = await lost()
  here.lock.held = null
  const found = await survey(here, [keeper])
  assert.deepEqual([found.is, found.reach], ['fills', 800])
  await refill(here, found, keeper, async () => {})
  assert.deepEqual((await whole()).damage, [])
})

test('L5: a copy that ends before what was shown does not continue the log; it is filled as far as it goes, closed, and what waits goes to the next', async () => {
  const { here, restored, keeper, whole } = await lost(7)
  const found = await survey(here, [keeper])
  assert.deepEqual([found.is, found.reach, found.copy?.size], ['short', 807, 800])
  await assert.rejects(refill(here, found, keeper, async () => {}))
  await acts(restored, 9000, 9002)
  await refill(here, found, keeper, async () => {}, `${origin}/2`)
  assert.equal((await store.head(restored.sql, origin))?.halted, 'retired')
  await assert.rejects(drain(here), (fault) => fault instanceof Halt && fault.code === 'retired')
  assert.deepEqual(
    [(await store.waiting(restored.sql, `${origin}/2`)).count, (await store.waiting(restored.sql, origin)).count],
    [2, 0],
  )
  const found2 = await whole()
  assert.deepEqual([found2.damage, found2.entries, found2.gone], [[], 800, 7])
})

test('L5: a log of which nobody keeps a copy is closed as it is', async () => {
  const { here, restored, keeper } = await lost()
  const alone = {
    ...keeper,
    get: (path: string, signal: AbortSignal) =>
      path.startsWith('witness') ? keeper.get(path, signal) : Promise.resolve(undefined),
  }
  const found = await survey(here, [alone])
  assert.deepEqual([found.is, found.reach], ['none', 800])
  const done = await refill(here, found, undefined, async () => {}, `${origin}/2`)
  assert.deepEqual(done, { from: 300, to: 300, again: 0, lost: 0 })
  const head = await store.head(restored.sql, origin)
  assert.deepEqual([head?.halted, head?.published, (await store.waiting(restored.sql, `${origin}/2`)).count], ['retired', 300, 3])
})

test('L5: entries that do not give the tree that was signed, and a database that went on by itself, change nothing', async () => {
  const { here, restored, keeper } = await lost()
  const found = await survey(here, [keeper])
  const false_: Keeper = {
    ...keeper,
    async get(path, signal) {
      const bytes = await keeper.get(path, signal)
      if (path.endsWith('/entries/002')) bytes![20]! ^= 1
      return bytes
    },
  }
  await assert.rejects(
    refill(here, found, false_, async () => {}),
    /another history/,
  )
  await assert.rejects(
    refill(here, found, { ...keeper, get: async () => undefined }, async () => {}),
    /the copy lacks/,
  )
  assert.deepEqual([(await store.head(restored.sql, origin))?.size, (await store.waiting(restored.sql, origin)).count], [300, 3])
  // Somebody emptied the second place and let it sign: from then on there are two histories, and no copy mends that.
  const alone = { ...here, lock: sequencerOn(restored).lock }
  alone.lock.held = (await store.checkpoint(restored.sql, origin, 300))!.note
  await acts(restored, 9000, 9001)
  await drain(alone)
  const again = await survey({ ...here, lock: alone.lock }, [keeper])
  await assert.rejects(
    refill(here, again, keeper, async () => {}),
    /another history/,
  )
})

test('L5: of what others show only what this log signed counts', async () => {
  const { here, keeper } = await lost()
  const stranger: Keeper = {
    name: 'xc-central',
    get: async () => new TextEncoder().encode('xa-central.comity.example/log\n9999\nAAAA\n\n— x y\n'),
  }
  const dead: Keeper = { name: 'xd-central', get: () => Promise.reject(new Error('unreachable')) }
  const found = await survey(here, [stranger, dead, keeper])
  assert.deepEqual([found.reach, found.copy?.name, found.keeping[1]?.fault], [800, 'xb-central', 'unreachable'])
})
