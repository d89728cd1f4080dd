import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { newDatabase } from '../../../test/database.ts'
import { testKeeper } from '../../../test/keeping.ts'
import { entryOf, memoryLock, node, origin, sequencerOn } from '../../../test/ledger.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Database, openDatabase } from '../../node/postgres/pool.ts'
import { remembering } from '../desk.ts'
import { erase } from '../store.ts'
import { parseSignedCheckpoint } from '../tlog/checkpoint.ts'
import { append, continues, emptyFrontier, leafHash, rootOf } from '../tlog/merkle.ts'
import { consistencyProof } from '../tlog/tiles.ts'
import { Halt } from './agreeing/sequencer.ts'
import { resume } from './halting/sequencer.ts'
import { checkpointFiles } from './lock/store.ts'
import { drain, integrate, publish, startSequencer } from './sequencer.ts'
import * as store from './store.ts'

const open: { db: Database; drop(): Promise<void> }[] = []
after(async () => {
  for (const { db, drop } of open) {
    await db.close()
    await drop()
  }
})

/** A log of its own for one test. */
async function ledger() {
  const { url, drop } = await newDatabase()
  const db = openDatabase(url, { keeper: testKeeper(url) })
  open.push({ db, drop })
  const remember = remembering(db, { origin, node })
  const act = async (from: number, to: number) => {
    for (let n = from; n < to; n++) await db.transaction((sql) => remember(sql, entryOf(n)))
  }
  return { db, url, act, remember }
}

/** Recomputes everything from the stored leaves and compares it with every checkpoint: what must be true after whatever happened. */
async function checkWhole(db: Database, entries: number) {
  const head = (await store.head(db.sql, origin))!
  const leaves = await store.leaves(db.sql, origin, 0, head.size)
  assert.equal(leaves.length, head.size, 'a gap in the leaves')
  const { rows: checkpoints } = await db.sql.query<{ size: number; note: string }>(
    'select size, note from ledger.checkpoint order by size',
  )
  for (const { size, note } of checkpoints) {
    const root = rootOf(append(emptyFrontier, leaves.slice(0, size).map(leafHash)))
    assert.deepEqual(parseSignedCheckpoint(note)!.checkpoint.root, root, `the checkpoint of size ${size} is of another tree`)
  }
  const { rows: tiles } = await db.sql.query<{ level: number; index: number; hashes: Uint8Array }>(
    'select level, index, hashes from ledger.tile',
  )
  const last = checkpoints.at(-1)!.size
  for (const { size } of checkpoints.filter((c) => c.size > 0)) {
    const roots = [size, last].map((n) => rootOf(append(emptyFrontier, leaves.slice(0, n).map(leafHash))))
    assert.ok(
      continues(
        size,
        roots[0]!,
        last,
        roots[1]!,
        consistencyProof(
          size,
          last,
          tiles.map((t) => ({ ...t, hashes: new Uint8Array(t.hashes) })),
        ),
      ),
    )
  }
  const { rows } = await db.sql.query<{ lost: number; twice: number }>(
    `select (select count(*)::int from ledger.entry e where not exists (select 1 from ledger.leaf l where l.entry = e.id)
        and not exists (select 1 from ledger.pending p where p.entry = e.id)) as lost,
      (select count(*)::int from ledger.pending p join ledger.leaf l on l.entry = p.entry) as twice`,
  )
  assert.deepEqual(rows[0], { lost: 0, twice: 0 })
  assert.equal(head.size + (await store.waiting(db.sql, origin)).count, entries)
  return head
}

test('a new log shows the checkpoint of the empty tree, then grows batch by batch in order of arrival', async () => {
  const { db, act } = await ledger()
  const it = sequencerOn(db)
  await drain(it)
  assert.equal((await store.head(db.sql, origin))!.published, 0)
  await act(0, 7)
  assert.equal(await integrate(it, 3), 3)
  assert.equal(await integrate(it, 3), 0, 'nothing is added before the batch is shown')
  assert.ok(await publish(it))
  await drain(it)
  const head = await checkWhole(db, 7)
  assert.equal(head.published, 7)
  const { rows } = await db.sql.query<{ subject: string }>(
    'select subject from ledger.leaf join ledger.entry on id = entry order by index',
  )
  assert.deepEqual(
    rows.map((r) => r.subject),
    [0, 1, 2, 3, 4, 5, 6].map((n) => `request:${n}`),
  )
})

test('an act that is rolled back leaves no entry and no leaf', async () => {
  const { db, remember } = await ledger()
  await assert.rejects(
    db.transaction(async (sql) => {
      await remember(sql, entryOf(1))
      throw new Error('lost')
    }),
  )
  await drain(sequencerOn(db))
  await checkWhole(db, 0)
})

test('L4: two sequencers at once, while acts go on, make one tree and lose nothing', async () => {
  const { db, url, act } = await ledger()
  const other = openDatabase(url)
  const [it] = [sequencerOn(db)]
  const running = [startSequencer(it), startSequencer({ ...it, tools: other }), startSequencer(it)]
  await Promise.all([act(0, 60), act(60, 120)])
  for (let i = 0; i < 200 && (await store.head(db.sql, origin))?.published !== 120; i++) {
    for (const one of running) one.nudge()
    await new Promise((done) => setTimeout(done, 20))
  }
  await Promise.all(running.map((one) => one.stop()))
  await other.close()
  assert.equal((await checkWhole(db, 120)).published, 120)
  assert.equal(parseSignedCheckpoint(it.lock.held!)!.checkpoint.size, 120)
})

/** A database whose n-th statement of a transaction breaks the connection, before or after it was done. */
function breaking(db: Database, at: number, done: boolean): Pick<Database, 'transaction' | 'now'> {
  let count = 0
  return {
    now: db.now,
    transaction: (work) =>
      db.transaction((sql) =>
        work({
          seal: sql.seal,
          tokens: sql.tokens,
          async query(text: string, values?: readonly unknown[]) {
            const fatal = ++count === at
            if (fatal && !done) throw new Error('the connection broke')
            const result = await sql.query(text, values)
            if (fatal) throw new Error('the connection broke after the statement')
            return result as never
          },
        } as Sql),
      ),
  }
}

test('L2: a batch killed before or after any of its statements leaves nothing half-way', async () => {
  const { db, act } = await ledger()
  const it = sequencerOn(db)
  await drain(it)
  let entries = 0
  // One that goes on remembers where it ended and asks ahead; one that starts anew does not.
  let under: Pick<typeof db, 'transaction'> = db
  const goesOn = { ...it, tools: { now: db.now, transaction: ((work) => under.transaction(work)) as typeof db.transaction } }
  for (const startsAnew of [true, false])
    for (const done of [false, true])
      for (let at = 1; at <= 40; at++) {
        await act(entries, entries + 3)
        entries += 3
        if (!startsAnew) {
          await drain(goesOn)
          await act(entries, entries + 3)
          entries += 3
        }
        under = breaking(db, at, done)
        const whole = await drain(startsAnew ? { ...it, tools: { ...db, ...under } } : goesOn).then(
          () => true,
          () => false,
        )
        under = db
        await checkWhole(db, entries)
        if (whole) break
        if (at % 3 === 0) await drain(it)
      }
  await drain(it)
  assert.equal((await checkWhole(db, entries)).published, entries)
})

test('L2: a second place that fails, or keeps but does not say so, is made up for at the next turn', async () => {
  const { db, act } = await ledger()
  const it = sequencerOn(db)
  await drain(it)
  for (const fail of ['lost', 'kept'] as const) {
    const before = (await store.head(db.sql, origin))!
    await act(before.size, before.size + 5)
    it.lock.fail = fail
    await assert.rejects(drain(it), /second place/)
    assert.equal(
      (await store.head(db.sql, origin))!.published,
      before.published,
      'nothing is shown that the second place does not surely hold',
    )
    it.lock.fail = undefined
    await drain(it)
    await checkWhole(db, before.size + 5)
  }
})

test('L5: a database restored from a backup refuses to sign, remembers why, and goes on with the acts', async () => {
  const { db, act } = await ledger()
  const it = sequencerOn(db)
  await act(0, 5)
  await drain(it)
  const later = it.lock.held!
  await act(5, 9)
  await drain(it)
  const newest = it.lock.held!
  for (const [held, code] of [
    [newest, 'second-place-ahead'],
    [null, 'second-place-lost'],
    ['garbage', 'second-place-unreadable'],
  ] as const) {
    const { db: restored, act: actAgain } = await ledger()
    await actAgain(0, 5)
    const same = sequencerOn(restored, { signer: it.signer })
    await drain(same)
    same.lock.held = held
    await actAgain(5, 6)
    const running = startSequencer(same)
    for (let i = 0; i < 100 && !(await store.head(restored.sql, origin))?.halted; i++)
      await new Promise((done) => setTimeout(done, 20))
    await running.stop()
    const head = (await store.head(restored.sql, origin))!
    assert.equal(head.halted, code)
    assert.equal(head.size, 5, 'nothing was signed')
    await actAgain(6, 7)
    await assert.rejects(drain(same), Halt)
    if (held === null) {
      await resume(same, { adopt: true })
      await drain(same)
      assert.equal((await store.head(restored.sql, origin))!.published, 7)
    }
  }
  const { db: forked, act: actForked } = await ledger()
  await actForked(0, 9)
  const fork = sequencerOn(forked, { signer: it.signer })
  await drain(fork)
  fork.lock.held = later
  await actForked(9, 10)
  await assert.rejects(drain(fork), (fault) => fault instanceof Halt && fault.code === 'second-place-forked')
  const seen = sequencerOn(forked, { signer: it.signer, lock: memoryLock(), seen: async () => ['not a note', newest] })
  seen.lock.held = (await store.checkpoint(forked.sql, origin, 9))!.note
  const running = startSequencer(seen)
  for (let i = 0; i < 100 && !(await store.head(forked.sql, origin))?.halted; i++)
    await new Promise((done) => setTimeout(done, 20))
  await running.stop()
  assert.equal((await store.head(forked.sql, origin))!.halted, 'second-place-forked')
})

test('L7: a bit flipped in a stored tile, checkpoint or head is found before the next signature', async () => {
  for (const damage of [
    'update ledger.tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1)',
    `update ledger.checkpoint set root = set_byte(root, 0, get_byte(root, 0) # 1) where size = 5`,
    'update ledger.log set frontier = set_byte(frontier, 3, get_byte(frontier, 3) # 1)',
  ]) {
    const { db, act } = await ledger()
    const it = sequencerOn(db)
    await act(0, 5)
    await drain(it)
    await db.sql.query(damage)
    await act(5, 6)
    await assert.rejects(drain(it), Halt, damage)
    assert.equal((await store.head(db.sql, origin))!.size, 5)
  }
})

test('L14: erasing what an entry says leaves the tree whole', async () => {
  const { db, act } = await ledger()
  const it = sequencerOn(db)
  await act(0, 4)
  await drain(it)
  const { rows } = await db.sql.query<{ id: string }>('select id from ledger.entry')
  for (const { id } of rows) await erase(db.sql, id as never, 'all', db.now())
  const { rows: left } = await db.sql.query(
    'select 1 from ledger.entry where event is not null or salt is not null or content is not null or content_salt is not null',
  )
  assert.equal(left.length, 0)
  await act(4, 6)
  await drain(it)
  assert.equal((await checkWhole(db, 6)).published, 6)
})

test('L1: the second place as files lets one of many succeed and survives what was left half-written', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'comity-lock-'))
  const locks = Array.from({ length: 8 }, () => checkpointFiles(dir))
  assert.equal(await locks[0]!.read(), null)
  let held: string | null = null
  for (let round = 0; round < 5; round++) {
    const won: boolean[] = await Promise.all(locks.map((lock, i) => lock.swap(held, `checkpoint ${round} of ${i}\n`)))
    assert.equal(won.filter(Boolean).length, 1)
    held = `checkpoint ${round} of ${won.indexOf(true)}\n`
    assert.equal(await locks[3]!.read(), held)
  }
  assert.equal(await locks[1]!.swap('something else', 'x'), false)
  assert.ok(readdirSync(dir).length <= 2)
  rmSync(dir, { recursive: true })
})

test('the sequencer survives a database that goes away and says what went wrong', async () => {
  const { db, act } = await ledger()
  let broken = true
  const faults: unknown[] = []
  const tools = {
    now: db.now,
    transaction: ((work) =>
      broken ? Promise.reject(new Error('no database')) : db.transaction(work)) as Database['transaction'],
  }
  const running = startSequencer({ ...sequencerOn(db), tools, fault: (fault) => faults.push(fault) })
  await act(0, 1)
  await new Promise((done) => setTimeout(done, 60))
  assert.ok(faults.length > 0)
  broken = false
  for (let i = 0; i < 200 && (await store.head(db.sql, origin))?.published !== 1; i++)
    await new Promise((done) => setTimeout(done, 20))
  await running.stop()
  assert.equal((await store.head(db.sql, origin))!.published, 1)
})

test('L3: connections cut again and again while acts and batches are under way lose, double and move nothing', async () => {
  const { db, url, remember } = await ledger()
  const it = sequencerOn(db)
  const killer = openDatabase(url, { max: 1 })
  const running = startSequencer(it)
  let [n, acknowledged, shown] = [0, 0, 0]
  for (let round = 0; round < 25; round++) {
    const acts = Array.from({ length: 12 }, () =>
      db
        .transaction((sql) => remember(sql, entryOf(n++)))
        .then(
          () => void acknowledged++,
          () => {},
        ),
    )
    running.nudge()
    await new Promise((done) => setTimeout(done, (round * 7) % 23))
    await killer.sql.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    await Promise.all(acts)
    const { rows } = await killer.sql.query<{ published: number | null }>('select published from ledger.log')
    assert.ok((rows[0]?.published ?? 0) >= shown, 'what was shown stays shown')
    shown = rows[0]?.published ?? 0
  }
  await running.stop()
  for (let i = 0; i < 12; i++) await drain(it).catch(() => {}) // connections that died idle are found out by use
  const { rows } = await db.sql.query<{ count: number }>('select count(*)::int as count from ledger.entry')
  assert.ok(rows[0]!.count >= acknowledged && acknowledged > 0)
  assert.equal((await checkWhole(db, rows[0]!.count)).published, rows[0]!.count)
  await killer.close()
})
