/**
 * What the ledger costs: a batch of 256 sequenced against the same rows written without a tree, and a whole proof checked against its
 * bare signatures. Run as `npm run bench -- ledger`, or with `--json`. Ratios are taken within this run, so they hold on a loaded machine.
 */
import { sign as bareSign, verify as bareVerify, generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { NodeId } from '../src/kernel/id.ts'
import { remembering } from '../src/ledger/desk.ts'
import { examine } from '../src/ledger/fsck/store.ts'
import type { SequencerTools } from '../src/ledger/log/agreeing/sequencer.ts'
import { checkpointFiles } from '../src/ledger/log/lock/store.ts'
import { idle_ms, integrate, publish, startSequencer } from '../src/ledger/log/sequencer.ts'
import { nativeChecks, signerOf } from '../src/ledger/log/signer.ts'
import { checkpointText } from '../src/ledger/tlog/checkpoint.ts'
import { cosignatureLine, cosignedMessage } from '../src/ledger/tlog/cosignature.ts'
import { plainChecks } from '../src/ledger/tlog/ed25519.ts'
import { append, emptyFrontier, inclusionRuns, leafHash, rootOf } from '../src/ledger/tlog/merkle.ts'
import { kinds, noteText, parseVkey, signatureLine } from '../src/ledger/tlog/note.ts'
import { kOf } from '../src/ledger/tlog/policy.ts'
import { checkProof, proofText } from '../src/ledger/tlog/proof.ts'
import { grow, proofFrom } from '../src/ledger/tlog/tiles.ts'
import { startPostgres } from '../src/node/postgres/embedded.ts'
import { type Database, migrate, openDatabase } from '../src/node/postgres/pool.ts'
import { testKeeper } from '../test/keeping.ts'

type Figure = { name: string; value: number; unit: string; goal?: number; met?: boolean }
const figures: Figure[] = []
const say = (name: string, value: number, unit: string, goal?: number, met?: boolean) =>
  figures.push({
    name,
    value: Number(value.toPrecision(4)),
    unit,
    ...(goal !== undefined && { goal }),
    ...(met !== undefined && { met }),
  })
const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const origin = 'bench.example/log'
/** The batch that the goals speak of; the sequencer itself takes more at once when more wait. */
const batch = 256
const leafBytes = (n: number) => Buffer.from(JSON.stringify({ commitment: n.toString(16).padStart(64, '0'), v: 1 }))

async function appending(rounds: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'comity-bench-'))
  chmodSync(dir, 0o755)
  const server = await startPostgres(join(dir, 'data'))
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('create database bench')
  await admin.end()
  await migrate(server.url('bench'), join(import.meta.dirname, '../sql'))
  const db = openDatabase(server.url('bench'), { keeper: testKeeper(server.url('bench')) })
  const it = {
    tools: db,
    signer: signerOf(origin, kinds.ed25519, generateKeyPairSync('ed25519').privateKey),
    lock: checkpointFiles(join(dir, 'lock')),
  }
  await integrate(it)
  await publish(it)
  await db.sql.query('create table public.bare (like ledger.leaf including all)')
  const queue = (from: number, count = batch) =>
    db.sql.query(
      `insert into ledger.pending (log, home, entry, data) select $1, 'case', ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
      convert_to('{"commitment":"' || lpad(to_hex(n), 64, '0') || '","v":1}', 'utf8') from generate_series($2::int, $2::int + $3::int - 1) n`,
      [origin, from, count],
    )
  /** The same rows leave the queue and enter a table with the same keys, in one durable transaction; no tree, no signature. */
  const bare = (from: number) =>
    db.transaction((sql) =>
      sql.query(
        `with batch as (delete from ledger.pending where log = $1 and arrival <= (
           select max(arrival) from (select arrival from ledger.pending where log = $1 order by arrival limit $3) as first)
           returning arrival, home, entry, data)
         insert into public.bare (log, index, home, entry, data) select $1, $2 + row_number() over (order by arrival) - 1, home, entry, data from batch`,
        [origin, from, batch],
      ),
    )
  const measured = async (times: number, start: number) => {
    const [withTree, shown, without]: [number[], number[], number[]] = [[], [], []]
    for (let round = 0; round < times; round++) {
      await queue(start + round * 2 * batch)
      without.push(await timed(() => bare(start + round * batch)))
      await queue(start + (round * 2 + 1) * batch)
      withTree.push(await timed(() => integrate(it, batch)))
      shown.push(await timed(() => publish(it)))
    }
    return { tree: median(withTree), place: median(shown), rows: median(without) }
  }
  await measured(5, 0) // until the compiler has seen it
  const { tree, place, rows } = await measured(rounds, 10_000)
  say('batch with tree and signature', tree, 'ms')
  say('second place and publication', place, 'ms')
  say('entries sequenced and published, batches of 256', (batch / (tree + place)) * 1000, 'entries/s')
  say('same rows without a tree', (batch / rows) * 1000, 'entries/s')
  say('G1 append, batch 256, against the same rows without the tree', rows / tree, 'ratio', 0.75, rows / tree >= 0.75)
  const singly = await singles(server.url('bench'))
  say('32 connections, one INSERT each commit', singly, 'entries/s')
  const g2 = ((batch / tree) * 1000) / singly
  say('G2 append, batch 256, against 32 connections inserting singly', g2, 'ratio', 6, g2 >= 6)
  await waitingFor(db, it)
  // Ten times the log: what one batch costs then, against what it cost before.
  const size = (await db.sql.query<{ size: number }>('select size from ledger.log')).rows[0]!.size
  for (let n = size; n < size * 10; n += 4096) {
    await queue(1_000_000 + n, 4096)
    await integrate(it, 4096)
    await publish(it)
  }
  const later = await measured(Math.ceil(rounds / 2), 10_000_000)
  say(`batch at ten times the log (${size * 10} entries), over once`, later.tree / tree, 'ratio')
  say('the same rows without a tree at ten times, over once', later.rows / rows, 'ratio')
  const whole = await timed(() =>
    db.transaction((sql) => examine(sql, { origin, keys: [parseVkey(it.signer.vkey)!], witnesses: [], held: null })),
  )
  say('whole log examined', ((size * 10) / whole) * 1000, 'entries/s')
  await db.close()
  await server.stop()
  rmSync(dir, { recursive: true })
}

/** The anchor of G2: 32 connections, each inserting one such row and committing it, without a rest. */
async function singles(url: string): Promise<number> {
  const pool = openDatabase(url, { max: 32 })
  let [going, count] = [true, 0]
  const one = async (lane: number) => {
    for (let n = 0; going; n++) {
      const data = leafBytes(n)
      await pool.sql.query('insert into public.bare values ($1, $2, $3, gen_random_uuid(), $4)', [
        origin,
        1e9 + lane * 1e8 + n,
        'case',
        data,
      ])
      count++
    }
  }
  const start = performance.now()
  const lanes = Array.from({ length: 32 }, (_, lane) => one(lane))
  await new Promise((done) => setTimeout(done, 2500))
  const [done, took_ms] = [count, performance.now() - start]
  going = false
  await Promise.all(lanes)
  await pool.close()
  return (done / took_ms) * 1000
}

/**
 * G3: 256 callers, each writing an act and waiting until a checkpoint that covers it is published. Against the time the sequencer rests
 * between turns (the flush) and five commits of one row.
 */
async function waitingFor(db: Database, it: SequencerTools): Promise<void> {
  const commits: number[] = []
  for (let n = 0; n < 100; n++)
    commits.push(
      await timed(() =>
        db.sql.query('insert into public.bare values ($1, $2, $3, gen_random_uuid(), $4)', [
          origin,
          9e9 + n,
          'case',
          leafBytes(n),
        ]),
      ),
    )
  const raw = median(commits)
  const remember = remembering(db, { origin, node: 'xa-bench' as NodeId })
  const [waits, published]: [number[], (() => void)[]] = [[], []]
  const running = startSequencer({ ...it, published: () => void published.splice(0).forEach((tell) => void tell()) })
  const act = async () => {
    const began = performance.now()
    const id = await db.transaction((sql) =>
      remember(sql, {
        act: 'assistance.note',
        by: { node: 'xa-bench' as NodeId },
        purpose: '',
        subject: 'request:1',
        content: 1,
        at: db.now(),
      }),
    )
    for (let held = false; !held; ) {
      await new Promise<void>((done) => published.push(done))
      const { rows } = await db.sql.query(
        'select 1 from ledger.leaf l, ledger.log h where l.log = $1 and l.entry = $2 and h.log = l.log and l.index < h.published',
        [origin, id],
      )
      held = rows.length > 0
    }
    waits.push(performance.now() - began)
  }
  await Promise.all(
    Array.from({ length: 256 }, async () => {
      for (let n = 0; n < 6; n++) await act()
    }),
  )
  await running.stop()
  waits.sort((a, b) => a - b)
  const p99 = waits[Math.floor(waits.length * 0.99)]!
  const allowed = idle_ms + 5 * raw
  say('act written and covered by a published checkpoint, 256 callers, p50', median(waits), 'ms')
  say('act written and covered by a published checkpoint, 256 callers, p99', p99, 'ms')
  say('G3 that p99 against flush (250 ms) and five raw commits', p99 / allowed, 'ratio', 1.5, p99 / allowed <= 1.5)
}

function proving(): void {
  const logKeys = generateKeyPairSync('ed25519')
  const log = parseVkey(signerOf(origin, kinds.ed25519, logKeys.privateKey).vkey)!
  const [size, index] = [100_000, 54_321]
  const leaves = Array.from({ length: size }, (_, n) => leafHash(leafBytes(n)))
  const hashes = proofFrom(inclusionRuns(index, size), grow(0, new Map(), leaves))
  const text = checkpointText(origin, size, rootOf(append(emptyFrontier, leaves)))
  const message = Buffer.from(text)
  const signature = bareSign(null, message, logKeys.privateKey)
  const witnesses = Array.from({ length: 5 }, (_, i) => {
    const keys = generateKeyPairSync('ed25519')
    const key = parseVkey(signerOf(`w${i}.example`, kinds.cosignature, keys.privateKey).vkey)!
    const said = cosignedMessage(key, text, 1_764_000_000)!
    const by = bareSign(null, said, keys.privateKey)
    return { key, bare: [keys.publicKey, said, by] as const, line: cosignatureLine(key, 1_764_000_000, by) }
  })
  const bareSix = [[logKeys.publicKey, message, signature] as const, ...witnesses.map((w) => w.bare)]
  const checkpoint = noteText(text, [signatureLine(log, signature), ...witnesses.map((w) => w.line)])
  const proof = proofText({ index, hashes, checkpoint })
  const keys = witnesses.map((w) => w.key)
  const policy = { logs: [log], witnesses: keys, quorum: kOf(3, keys) }
  const leaf = leafBytes(index)
  const run = (times: number, work: () => void): number => {
    const start = process.cpuUsage()
    for (let i = 0; i < times; i++) work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / times
  }
  const check = (checks: typeof plainChecks) => () => {
    if (!checkProof(proof, leaf, policy, checks).holds) throw new Error('the proof does not hold')
  }
  const [wholes, bares]: [number[], number[]] = [[], []]
  run(300, check(nativeChecks)) // until the compiler has seen it
  for (let i = 0; i < 41; i++) {
    bares.push(
      run(30, () => {
        for (const [key, said, by] of bareSix) if (!bareVerify(null, said, key, by)) throw new Error('a signature does not hold')
      }),
    )
    wholes.push(run(30, check(nativeChecks)))
  }
  const [whole, ratio] = [median([...wholes]), median(wholes.map((w, i) => w / bares[i]!))]
  say('proof with 5 witnesses checked on a server', whole, 'us of CPU')
  say('proof with 5 witnesses checked in plain arithmetic, as in a browser', run(20, check(plainChecks)), 'us of CPU')
  say('G4 whole proof against its 6 signatures', ratio, 'ratio', 1.05, ratio <= 1.05)
  say('proof of one entry among 100,000 with 5 witnesses', proof.length, 'characters')
  sizes()
}

/** G5: the text of a proof at 2^27 entries with five Ed25519 witnesses, against the fewest letters that the pages allow. */
function sizes(): void {
  const names = Array.from({ length: 5 }, (_, i) => `w${i}.example`)
  const base64 = (bytes: number) => 4 * Math.ceil(bytes / 3)
  const [index, size] = [100_000_000, 2 ** 27]
  const least =
    'c2sp.org/tlog-proof@v1\n'.length +
    `index ${index}\n`.length +
    27 * (base64(32) + 1) +
    1 +
    `${origin}\n${size}\n`.length +
    base64(32) +
    2 +
    (`\u2014 ${origin} \n`.length + base64(4 + 64)) +
    names.reduce((sum, name) => sum + `\u2014 ${name} \n`.length + base64(4 + 8 + 64), 0)
  const hash = new Uint8Array(32)
  const key = (name: string) => ({ name, id: '00000000' })
  const checkpoint = noteText(checkpointText(origin, size, hash), [
    signatureLine(key(origin), new Uint8Array(64)),
    ...names.map((name) => cosignatureLine(key(name), 1_764_000_000, new Uint8Array(64))),
  ])
  const text = proofText({ index, hashes: inclusionRuns(index, size).map(() => hash), checkpoint })
  say('proof of one entry among 2^27 with 5 Ed25519 witnesses', text.length, 'characters')
  say('G5 that, against the fewest letters the pages allow', text.length / least, 'ratio', 1, text.length === least)
}

await appending(Number(process.env.ROUNDS ?? 40))
proving()
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures)
