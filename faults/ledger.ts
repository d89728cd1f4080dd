/**
 * The faults of the ledger that take minutes: a durable PostgreSQL of its own, sequencers as processes, acts that never stop. After each
 * chapter everything is recomputed from the stored bytes and every published checkpoint must continue the one before it.
 *
 * KEEP=DIR keeps database, second place and the list of acknowledged acts in DIR, each act written there before the next begins. A run that
 * was ended goes on from them, so that its verdict speaks of every act acknowledged since the first round.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import type { NodeId, OfficerId } from '../src/kernel/id.ts'
import { remembering } from '../src/ledger/desk.ts'
import type { EntryId } from '../src/ledger/entry.ts'
import { examine } from '../src/ledger/fsck/store.ts'
import { checkpointFiles } from '../src/ledger/log/lock/store.ts'
import { drain } from '../src/ledger/log/sequencer.ts'
import { signerOf } from '../src/ledger/log/signer.ts'
import * as log from '../src/ledger/log/store.ts'
import { kinds, parseVkey } from '../src/ledger/tlog/note.ts'
import { startPostgres } from '../src/node/postgres/embedded.ts'
import { type Database, migrate, openDatabase } from '../src/node/postgres/pool.ts'
import { testKeeper } from '../test/keeping.ts'

const rounds = Number(process.env.ROUNDS ?? 1)
const times = (n: number) => Math.max(1, Math.round(n * rounds))
const rows: { name: string; result: string; good?: boolean }[] = []
const say = (name: string, result: string, good?: boolean): void => {
  rows.push({ name, result, ...(good !== undefined && { good }) })
  process.stderr.write(`${good === undefined ? '-' : good ? '✔' : '✖'} ${name}: ${result}\n`)
}
/** Ctrl-C once ends the chapter under way with its verdict on what was done so far. */
let enough = false
process.once('SIGINT', () => {
  enough = true
})
const told = (done: number, of: number): void => {
  if (done % 100 === 0) process.stderr.write(`  ${done} of ${of}\n`)
}
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
const any = (most: number) => Math.floor(Math.random() * most)

const origin = 'faults.comity/log'
const node = 'xa-faults' as NodeId
const kept = process.env.KEEP
if (kept) mkdirSync(kept, { recursive: true })
const home = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'comity-faults-'))
chmodSync(home, 0o755)

type Place = {
  url: string
  db: Database
  data: string
  key: string
  lock: string
  acked: EntryId[]
  /** Puts an act on the list, on disk first. */
  ack(id: EntryId): void
  /** Rounds done, in this run and in those it goes on from. */
  rounds: { done: number; did(): void }
  restart(): Promise<void>
  end(): Promise<void>
}

const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [])

/** A log on a server of its own; `acked` are the acts whose transaction was answered with success. */
async function place(name: string, data = join(home, name, 'data')): Promise<Place> {
  mkdirSync(join(home, name), { recursive: true, mode: 0o755 })
  let server = await startPostgres(data)
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  const { rows: there } = await admin.query("select 1 from pg_database where datname = 'faults'")
  if (there.length === 0) await admin.query('create database faults')
  await admin.end()
  const url = server.url('faults')
  await migrate(url, resolve(import.meta.dirname, '../sql'))
  const key = join(home, name, 'log.key')
  if (!existsSync(key)) writeFileSync(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const [list, count] = ['acknowledged', 'rounds'].map((file) => join(home, name, file)) as [string, string]
  const acked = linesOf(list).filter((line) => line.length === 36) as EntryId[]
  const file = openSync(list, 'a')
  const rounds = {
    done: linesOf(count).length,
    did: () => {
      rounds.done++
      appendFileSync(count, `${new Date().toISOString()} ${acked.length}\n`)
    },
  }
  const it: Place = {
    url,
    db: openDatabase(url, { max: 12, keeper: testKeeper(url) }),
    data,
    key,
    lock: join(home, name, 'second'),
    acked,
    ack(id) {
      writeSync(file, `${id}\n`)
      acked.push(id)
    },
    rounds,
    async restart() {
      server = await startPostgres(data)
    },
    async end() {
      await it.db.close()
      await server.stop()
    },
  }
  return it
}

const signerIn = ({ key }: Place) => signerOf(origin, kinds.ed25519, createPrivateKey(readFileSync(key)))

/** Acts without end, some at a time; a failed one is no act. */
function acting(it: Place, atOnce = 4, rest_ms = 2) {
  let [going, failed] = [true, 0]
  const remember = remembering(it.db, { origin, node })
  const one = async () => {
    while (going) {
      try {
        const at = it.db.now()
        const by = { officer: 'amara' as OfficerId, name: 'Amara' }
        const id = await it.db.transaction((sql) =>
          remember(sql, { act: 'assistance.note', by, purpose: '', subject: 'request:1', content: { n: it.acked.length }, at }),
        )
        it.ack(id)
      } catch {
        failed++
        await pause(20)
      }
      await pause(rest_ms)
    }
  }
  const all = Array.from({ length: atOnce }, one)
  return {
    failed: () => failed,
    async stop() {
      going = false
      await Promise.all(all)
    },
  }
}

async function sequencer(it: Place): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      resolve(import.meta.dirname, 'sequencer/process.ts'),
      it.url,
      it.key,
      it.lock,
      origin,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  await new Promise<void>((done) => {
    child.stdout!.once('data', () => done())
    child.once('exit', () => done())
  })
  return child
}

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((done) => child.once('exit', () => done()))

/** What must be true after whatever happened: everything acknowledged has one place, and all that is stored recomputes. */
async function verdict(it: Place): Promise<{ good: boolean; says: string }> {
  const signer = signerIn(it)
  const lock = checkpointFiles(it.lock)
  await drain({ tools: it.db, signer, lock })
  const held = await lock.read()
  const keys = [parseVkey(signer.vkey)!]
  const found = await it.db.transaction((sql) => examine(sql, { origin, keys, witnesses: [], held }))
  const { rows: lost } = await it.db.sql.query<{ n: number }>(
    'select count(*)::int as n from unnest($1::uuid[]) as a (id) where not exists (select 1 from ledger.leaf l where l.entry = a.id)',
    [it.acked],
  )
  const { rows: twice } = await it.db.sql.query<{ n: number }>(
    'select count(*)::int as n from (select entry from ledger.leaf group by entry having count(*) > 1) as d',
  )
  const head = await log.head(it.db.sql, origin)
  const good = lost[0]!.n === 0 && twice[0]!.n === 0 && found.damage.length === 0 && head!.halted === undefined
  const wrong = good ? '' : `; ${JSON.stringify(found.damage.slice(0, 5))} halted: ${head!.halted}`
  return {
    good,
    says: `${it.acked.length} acts acknowledged, ${lost[0]!.n} lost, ${twice[0]!.n} doubled; ${found.entries} entries, ${found.checkpoints} checkpoints and ${found.tiles} tiles recomputed, ${found.damage.length} wrong${wrong}`,
  }
}

async function kills(): Promise<void> {
  const it = await place('kills')
  const work = acting(it)
  const count = times(1000)
  while (it.rounds.done < count && !enough) {
    const child = await sequencer(it)
    await pause(any(60))
    child.kill('SIGKILL')
    await ended(child)
    it.rounds.did()
    told(it.rounds.done, count)
  }
  await work.stop()
  const { good, says } = await verdict(it)
  say(`L3 ${it.rounds.done} SIGKILLs of the sequencer under load`, says, good)
  await it.end()
}

/** The postmaster's process id stands in the first line of its file. */
const postmaster = (data: string): number => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])

async function stops(): Promise<void> {
  const it = await place('stops')
  const work = acting(it)
  let child = await sequencer(it)
  const count = times(50)
  while (it.rounds.done < count && !enough) {
    await pause(150 + any(400))
    const pid = postmaster(it.data)
    process.kill(pid, 'SIGQUIT') // an immediate stop: no checkpoint, recovery at the next start
    for (let i = 0; i < 400 && alive(pid); i++) await pause(25)
    await it.restart()
    if (child.exitCode !== null || child.signalCode !== null) child = await sequencer(it)
    it.rounds.did()
  }
  await pause(500)
  child.kill('SIGKILL')
  await ended(child)
  await work.stop()
  const { good, says } = await verdict(it)
  say(
    `L3 ${it.rounds.done} immediate stops of PostgreSQL under load`,
    `${says}; ${work.failed()} acts failed and were not acknowledged`,
    good,
  )
  await it.end()
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function frozen(): Promise<void> {
  const it = await place('frozen')
  const work = acting(it)
  const pair = [await sequencer(it), await sequencer(it)]
  const spells = [...Array.from({ length: times(20) }, () => 500 + any(1500)), rounds >= 1 ? 60_000 : 3000]
  const before = it.acked.length
  for (const [n, ms] of spells.entries()) {
    const one = pair[n % 2]!
    one.kill('SIGSTOP')
    await pause(ms)
    one.kill('SIGCONT')
    await pause(200)
  }
  const meanwhile = it.acked.length - before
  await work.stop()
  for (const one of pair) {
    one.kill('SIGKILL')
    await ended(one)
  }
  const { good, says } = await verdict(it)
  say(
    `L4 two sequencers, each frozen in turn ${spells.length} times, the last time for ${spells.at(-1)! / 1000} s`,
    `${says}; ${meanwhile} acts meanwhile`,
    good && meanwhile > 0,
  )
  await it.end()
}

function sweep(): void {
  const leftOut = (why: string): void => say('L1 sweep over system calls', `left out: ${why}`)
  if (spawnSync('strace', ['-V']).status !== 0) {
    leftOut('strace is not installed')
    return
  }
  const dir = join(home, 'sweep')
  const script = resolve(import.meta.dirname, 'sequencer/swap.ts')
  const run = (inject: string[], from: number) =>
    spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', ...inject, process.execPath, script, dir, String(from), '3'], {
      encoding: 'utf8',
      env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
    })
  if (!run([], 1).stdout.includes('kept 3')) {
    leftOut('this machine does not let processes be traced')
    return
  }
  let [next, newest, tried, wrong] = [4, 3, 0, '']
  for (const call of ['fsync', 'link', 'linkat', 'unlink', 'unlinkat', 'pwrite64'])
    for (const how of ['error=EIO', 'error=ENOSPC', 'signal=KILL'])
      for (let when = 1; when <= Math.max(1, Math.round(6 * Math.min(1, rounds))); when++) {
        const said = run(['-e', `inject=${call}:${how}:when=${when}`], next).stdout
        tried++
        const kept = [...said.matchAll(/kept (\d+)/g)].map((m) => Number(m[1]))
        const numbers = readdirSync(dir)
          .filter((name) => name.startsWith('checkpoint.'))
          .sort()
        const held = Number(/\d+/.exec(readFileSync(join(dir, numbers.at(-1)!), 'utf8'))?.[0] ?? Number.NaN)
        const acknowledged = Math.max(newest, ...kept)
        if (!(held >= acknowledged && held < next + 3)) wrong ||= `${call} ${how} ${when}: holds ${held}, said ${acknowledged}`
        newest = held
        next += 3
      }
  say(
    `L1 ${tried} system calls of the second place failed with EIO, with ENOSPC, or killed`,
    wrong || 'after each it held what was last acknowledged, or the one after it, whole',
    wrong === '',
  )
}

async function full(): Promise<void> {
  const dir = join(home, 'volume')
  mkdirSync(dir, { mode: 0o755 })
  if (process.getuid?.() !== 0 || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', dir]).status !== 0) {
    say('L6 disk full', 'left out: a small disk can be made only by root where mounting is allowed')
    return
  }
  try {
    const it = await place('full', join(dir, 'data'))
    it.lock = join(dir, 'second')
    const work = acting(it, 8, 0)
    let child = await sequencer(it)
    let spells = 0
    for (let n = 0; n < times(5); n++) {
      await pause(800)
      const room = statfsSync(dir)
      spawnSync('dd', ['if=/dev/zero', `of=${join(dir, 'filler')}`, 'bs=4096', `count=${room.bavail}`], { stdio: 'ignore' })
      const before = work.failed()
      for (let i = 0; i < 120 && work.failed() === before; i++) await pause(250)
      if (work.failed() > before) spells++
      await pause(1000)
      rmSync(join(dir, 'filler'))
      if (!alive(postmaster(it.data))) await it.restart()
      if (child.exitCode !== null || child.signalCode !== null) child = await sequencer(it)
    }
    await pause(1000)
    child.kill('SIGKILL')
    await ended(child)
    await work.stop()
    const { good, says } = await verdict(it)
    say(
      `L6 the disk of database and second place filled ${times(5)} times to the last block`,
      `${says}; acts failed in ${spells} of them`,
      good && spells > 0,
    )
    await it.end()
  } finally {
    await pause(2000) // the server's end is still being read about
    spawnSync('umount', ['-l', dir])
  }
}

async function flood(): Promise<void> {
  const it = await place('flood')
  const child = await sequencer(it)
  const most = () => process.memoryUsage().rss / 1e6
  const start = most()
  const work = acting(it, 400, 0)
  let peak = start
  for (let n = 0; n < times(20); n++) {
    await pause(1000)
    peak = Math.max(peak, most())
  }
  await work.stop()
  child.kill('SIGKILL')
  await ended(child)
  const { good, says } = await verdict(it)
  say(`L8 400 callers at once without a rest for ${times(20)} s`, `${says}; memory grew by ${(peak - start).toFixed(0)} MB`, good)
  await it.end()
}

/** The faults that fit in minutes run with every `npm test`; here their names and results join the table. */
function always(): void {
  const root = resolve(import.meta.dirname, '..')
  const files = readdirSync(join(root, 'src/ledger'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.test.ts'))
  const done = spawnSync(
    process.execPath,
    ['--test', '--test-reporter=tap', '--test-name-pattern=^L\\d+:', ...files.map((f) => join('src/ledger', f))],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  )
  const seen = [...done.stdout.matchAll(/^\s*(not )?ok \d+ - (L\d+: .*)$/gm)].sort(
    (a, b) => Number(/\d+/.exec(a[2]!)![0]) - Number(/\d+/.exec(b[2]!)![0]),
  )
  for (const [, bad, name] of seen) say(name!, bad ? 'fails in npm test' : 'in npm test', !bad)
}

/** ONLY=kills runs one chapter. */
const chapters = { sweep, full, flood, frozen, stops, kills, always }
try {
  for (const [name, chapter] of Object.entries(chapters)) if ([undefined, '', name].includes(process.env.ONLY)) await chapter()
} finally {
  if (!kept) rmSync(home, { recursive: true, force: true })
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 1))
