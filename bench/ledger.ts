/**
 * What the ledger costs: a batch of 256 sequenced against the same rows written without a tree, and a whole proof checked against its
 * bare signatures. Run as `npm run bench -- ledger`, or with `--json`. Ratios are taken within this run, so they hold on a loaded machine.
 */
import { sign as bareSign, verify as bareVerify, generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { checkpointFiles } from '../src/ledger/log/lock/store.ts'
import { batch_max, integrate, publish } from '../src/ledger/log/sequencer.ts'
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
import { migrate, openDatabase } from '../src/node/postgres/pool.ts'

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
  const db = openDatabase(server.url('bench'))
  const it = {
    tools: db,
    signer: signerOf(origin, kinds.ed25519, generateKeyPairSync('ed25519').privateKey),
    lock: checkpointFiles(join(dir, 'lock')),
  }
  await integrate(it)
  await publish(it)
  await db.sql.query('create table public.bare (like ledger.leaf including all)')
  const queue = (from: number) =>
    db.sql.query(
      `insert into ledger.pending (log, home, entry, data) select $1, 'case', ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
      convert_to('{"commitment":"' || lpad(to_hex(n), 64, '0') || '","v":1}', 'utf8') from generate_series($2::int, $2::int + $3::int - 1) n`,
      [origin, from, batch_max],
    )
  /** The same rows leave the queue and enter a table with the same keys, in one durable transaction; no tree, no signature. */
  const bare = (from: number) =>
    db.transaction((sql) =>
      sql.query(
        `with batch as (delete from ledger.pending where log = $1 and arrival <= (
           select max(arrival) from (select arrival from ledger.pending where log = $1 order by arrival limit $3) as first)
           returning arrival, home, entry, data)
         insert into public.bare (log, index, home, entry, data) select $1, $2 + row_number() over (order by arrival) - 1, home, entry, data from batch`,
        [origin, from, batch_max],
      ),
    )
  const [withTree, shown, without]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    await queue(round * 2 * batch_max)
    without.push(await timed(() => bare(round * batch_max)))
    await queue((round * 2 + 1) * batch_max)
    withTree.push(await timed(() => integrate(it)))
    shown.push(await timed(() => publish(it)))
  }
  const [tree, place, rows] = [median(withTree), median(shown), median(without)]
  say('entries sequenced, batches of 256', (batch_max / (tree + place)) * 1000, 'entries/s')
  say('same rows without a tree', (batch_max / rows) * 1000, 'entries/s')
  say('batch with tree and signature', tree, 'ms')
  say('second place and publication', place, 'ms')
  say('G1 append, batch 256, against the same rows without the tree', rows / tree, 'ratio', 0.75, rows / tree >= 0.75)
  await db.close()
  await server.stop()
  rmSync(dir, { recursive: true })
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
    return {
      key,
      line: cosignatureLine(key, 1_764_000_000, bareSign(null, cosignedMessage(key, text, 1_764_000_000)!, keys.privateKey)),
    }
  })
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
  for (let i = 0; i < 9; i++) {
    bares.push(
      run(60, () => {
        for (let n = 0; n < 6; n++) bareVerify(null, message, logKeys.publicKey, signature)
      }),
    )
    wholes.push(run(60, check(nativeChecks)))
  }
  const [whole, six] = [median(wholes), median(bares)]
  say('proof with 5 witnesses checked on a server', whole, 'us of CPU')
  say('proof with 5 witnesses checked in plain arithmetic, as in a browser', run(20, check(plainChecks)), 'us of CPU')
  say('G4 whole proof against its 6 signatures', whole / six, 'ratio', 1.05, whole / six <= 1.05)
  say('proof of one entry among 100,000 with 5 witnesses', proof.length, 'characters')
}

await appending(Number(process.env.ROUNDS ?? 40))
proving()
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures)
