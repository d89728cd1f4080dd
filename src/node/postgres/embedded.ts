/**
 * A PostgreSQL of our own: the real server from the package, one data directory, reached by a Unix socket.
 *
 * Whatever a power cut, a full disk or SIGKILL left behind is repaired or told. A server that survived the death of its parent
 * is taken over, not started twice; of several processes that start at once one does the work and the others wait.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { lock } from './lock.ts'
import { demandWay, PostgresFault, programs, type Runner, runner, uidOf } from './programs.ts'

export { PostgresFault, writable } from './programs.ts'

export type Server = Readonly<{
  /** Connection string of a database on this server. */
  url(database: string): string
  /** Stops it, whoever started it; waits until it is down. */
  stop(): Promise<void>
  /** Stops it unless it ran before we came: what a command does that works beside the node. */
  leave(): Promise<void>
}>

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' }
/** The least that a new data directory and its first write-ahead log need. */
const needed_bytes = 150e6

/**
 * Starts the server on `data`, creating it when it is new, or takes over the one already running there.
 * @param data absolute path of the data directory
 * @param durable false only for tests: commits then do not wait for the disk
 */
export async function startPostgres(data: string, { durable = true } = {}): Promise<Server> {
  const as = runner(data)
  mkdirSync(dirname(data), { recursive: true, mode: 0o711 })
  demandWay(data, as)
  const unlock = await lock(`${data}.starting`)
  try {
    await settled(data)
    const running = liveServer(data)?.socket
    const socket = running ?? (await begin(data, as, durable))
    return {
      url: (database) => urlAt(socket, database),
      stop: () => stop(data),
      leave: async () => {
        if (running === undefined) await stop(data)
      },
    }
  } finally {
    unlock()
  }
}

const urlAt = (socket: string, database: string): string => `postgresql://comity@/${database}?host=${encodeURIComponent(socket)}`

/** Whether the server there takes work: one that was just killed or told to stop still looks alive. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Whether a server stands behind `data`, ready or not. */
export const stands = (data: string): boolean => liveServer(data) !== undefined

async function stop(data: string): Promise<void> {
  const server = liveServer(data)
  if (!server) return
  process.kill(server.pid, 'SIGINT') // fast shutdown: rolls back what is open
  for (let i = 0; liveServer(data)?.pid === server.pid; i++) {
    if (i === 400) process.kill(server.pid, 'SIGQUIT') // after ten seconds: recovery at the next start
    await wait(25)
  }
}

type Live = Readonly<{ pid: number; socket: string; state: string }>

/** The server that runs on `data`, judged by its pid file and by what that process really is: after a power cut the number may be another's. */
function liveServer(data: string): Live | undefined {
  const lines = pidFile(data)
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 1 || !serves(pid, data)) return undefined
  return { pid, socket: lines[4] ?? '', state: (lines[7] ?? '').trim() }
}

function pidFile(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function serves(pid: number, data: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  if (process.platform === 'linux') {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      if (command === '' || !command.includes('postgres')) return false // a zombie has no command
      return command.split('\0').includes(data) || readlinkSync(`/proc/${pid}/cwd`) === data
    } catch {
      return false
    }
  }
  const asked = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return asked.status !== 0 || asked.stdout.includes('postgres')
}

/** Waits for a server that is going down or coming up, and removes a pid file that nobody stands behind. */
async function settled(data: string): Promise<void> {
  for (let i = 0; i < 600; i++) {
    const server = liveServer(data)
    if (!server) {
      rmSync(join(data, 'postmaster.pid'), { force: true })
      return
    }
    if (server.state === 'ready' && (await answers(urlAt(server.socket, 'postgres')))) return
    await wait(100)
  }
  throw new PostgresFault(
    `The PostgreSQL on ${data} has been starting or stopping for a minute. Look at ${join(data, 'server.log')}, end that process, then start again.`,
  )
}

async function begin(data: string, as: Runner, durable: boolean): Promise<string> {
  const { bin, major } = programs(as)
  demandRoom(dirname(data))
  if (existsSync(join(data, 'PG_VERSION'))) demandVersion(data, major)
  else create(data, bin, as, durable)
  const socket = socketDir(data, as)
  for (let attempt = 1; ; attempt++) {
    const said = await launch(data, bin, socket, as, durable)
    if (said === undefined) return socket
    // After SIGKILL the old server's children hold its memory for a moment.
    if (attempt < 60 && /shared memory block|is still in use|lock file/.test(said)) await wait(250)
    else throw new PostgresFault(whyNot(said, data))
  }
}

/** Makes the directory beside its place and moves it there when it is whole, so that a half-made one is never started. */
function create(data: string, bin: string, as: Runner, durable: boolean): void {
  if (existsSync(data) && readdirSync(data).length > 0)
    throw new PostgresFault(`${data} holds files and no database. Move them away, or set "dataDir" to another directory.`)
  for (const name of readdirSync(dirname(data)))
    if (name.startsWith(`${basename(data)}.half`)) rmSync(join(dirname(data), name), { recursive: true, force: true })
  const half = `${data}.half`
  mkdirSync(half, { mode: 0o700 })
  if ('uid' in as) chownSync(half, as.uid, as.gid)
  const args = [
    '-D',
    half,
    '-U',
    'comity',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ]
  const done = spawnSync(join(bin, 'initdb'), args, { ...as, cwd: '/', encoding: 'utf8', env })
  if (done.status !== 0) {
    rmSync(half, { recursive: true, force: true })
    throw new PostgresFault(whyNot(done.error?.message ?? done.stderr, data))
  }
  rmSync(data, { recursive: true, force: true })
  renameSync(half, data)
}

/** Starts the server and waits until it takes connections. @returns what it said when it ended instead */
async function launch(data: string, bin: string, socket: string, as: Runner, durable: boolean): Promise<string | undefined> {
  // Errors quote what people typed, so only the server's own state is logged.
  const quiet = ['-c', 'log_min_messages=log', '-c', 'log_min_error_statement=panic', '-c', 'log_checkpoints=off']
  const unsafe = durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
  const args = [
    '-D',
    data,
    '-k',
    socket,
    '-c',
    'listen_addresses=',
    '-c',
    'max_connections=300',
    '-c',
    'shared_buffers=64MB',
    ...quiet,
    ...unsafe,
  ]
  const logFile = join(data, 'server.log')
  const log = openSync(logFile, 'w', 0o600)
  const server: ChildProcess = spawn(join(bin, 'postgres'), args, {
    ...as,
    cwd: '/',
    stdio: ['ignore', log, log],
    detached: true,
    env,
  })
  closeSync(log)
  let ended: string | undefined
  server.on('error', (fault) => {
    ended = fault.message
  })
  server.on('exit', () => {
    ended ??= readFileSync(logFile, 'utf8')
  })
  for (let i = 0; ended === undefined; i++) {
    const live = liveServer(data)
    if (live?.state === 'ready' && live.pid === server.pid) {
      server.removeAllListeners('exit') // its end is no longer about this start, and its log may be gone by then
      server.unref()
      return undefined
    }
    if (i > 1200) throw new PostgresFault(`PostgreSQL was not ready after two minutes. ${logFile} says how far it came.`)
    await wait(i < 40 ? 25 : 100)
  }
  return ended
}

function whyNot(said: string, data: string): string {
  if (/No space left|could not extend|disk full/i.test(said))
    return `The disk that holds ${data} is full. Free some space (500 MB is comfortable), then start again; nothing that was committed is lost.`
  if (/Permission denied|EACCES/i.test(said))
    return `PostgreSQL may not use ${data}. Give the directory to the account that runs it, or set "dataDir" to another.`
  if (/could not (create|map|resize) shared memory|semaphores/i.test(said))
    return 'The machine has no shared memory left for PostgreSQL. Free memory or raise its limit (in a container: --shm-size=256m), then start again.'
  return `PostgreSQL did not start. It said:\n${said.trim().slice(-2000)}`
}

function demandRoom(dir: string): void {
  const disk = statfsSync(dir)
  if (disk.bavail * disk.bsize < needed_bytes)
    throw new PostgresFault(
      `The disk that holds ${dir} is nearly full. Free at least 150 MB, or set "dataDir" to a directory on another disk, then start again.`,
    )
}

function demandVersion(data: string, major: string): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (made !== major)
    throw new PostgresFault(
      `The database in ${data} was made by PostgreSQL ${made}; this version of Comity brings ${major}. Copy it over with pg_dump of version ${made} and psql, or go back to the version of Comity that made it. Nothing was changed.`,
    )
}

/** The socket's directory: inside the data when the path is short enough for a socket (107 bytes), else one of our own in the temporary folder. */
function socketDir(data: string, as: Runner): string {
  if (Buffer.byteLength(data) <= 85) return data
  const uid = uidOf(as)
  const dir = join(tmpdir(), `comity-${createHash('sha256').update(data).digest('hex').slice(0, 10)}-${uid ?? 0}`)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  if ('uid' in as && lstatSync(dir).uid === process.getuid?.()) chownSync(dir, as.uid, as.gid)
  const { uid: owner, mode } = lstatSync(dir)
  if (uid !== undefined && (owner !== uid || (mode & 0o077) !== 0 || !lstatSync(dir).isDirectory()))
    throw new PostgresFault(`${dir} belongs to somebody else. Remove it, or set "dataDir" to a shorter path.`)
  return dir
}
