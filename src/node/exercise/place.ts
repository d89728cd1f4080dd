/** Where the exercise lives on this machine, and whether it may begin: arguments, directory, lock, ports. */

import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'

/** Something the person at the terminal can mend; shown as it is, without a stack. */
export class Sentence extends Error {
  override name = 'Sentence'
}

export type Arguments = Readonly<{ fresh: boolean; port: number; state: string | undefined; scenario: string | undefined }>

export function readArguments(given: readonly string[]): Arguments {
  const rest = [...given]
  const value = (flag: string): string | undefined => {
    const at = rest.indexOf(flag)
    if (at < 0) return undefined
    const [, text] = rest.splice(at, 2)
    if (text === undefined) throw new Sentence(`${flag} needs a value after it.`)
    return text
  }
  const port = Number(value('--port') ?? process.env.COMITY_EXERCISE_PORT ?? 7101)
  const state = value('--state') ?? process.env.COMITY_EXERCISE_STATE
  const scenario = value('--scenario')
  const fresh = rest.includes('--fresh')
  const unknown = rest.filter((a) => a !== '--fresh')
  if (unknown.length)
    throw new Sentence(
      `There is no option ${unknown[0]}. The options are --fresh, --port NUMBER, --state DIRECTORY and --scenario s1 to s11.`,
    )
  if (!Number.isInteger(port) || port < 1024 || port > 65000)
    throw new Sentence('--port takes a whole number from 1024 to 65000.')
  return { fresh, port, state, scenario }
}

const root = resolve(import.meta.dirname, '..', '..', '..')

/**
 * The exercise's directory. As root the database runs under another account, which cannot enter a private home:
 * the state then lies below /var/lib/comity.
 */
export function whereStateLives(asked: string | undefined, name = 'exercise'): string {
  const here = asked ? resolve(asked) : join(root, '.comity', name)
  const place =
    !asked && process.getuid?.() === 0 && !openToAll(dirname(dirname(here)))
      ? join(
          '/var/lib/comity',
          createHash('sha256')
            .update(name === 'exercise' ? root : join(root, name))
            .digest('hex')
            .slice(0, 12),
        )
      : here
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 })
    accessSync(place, constants.W_OK)
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code
    if (code === 'ENOSPC') throw new Sentence('The disk is full. Free about 500 MB and start again; nothing was changed.')
    throw new Sentence(`The exercise cannot write to ${place}. Give another directory: npm start -- --state DIRECTORY`)
  }
  const disk = statfsSync(place)
  if (disk.bavail * disk.bsize < 200e6)
    throw new Sentence(
      `The disk of ${place} is nearly full: less than 200 MB are free. Free some room, or give a directory on another disk: npm start -- --state DIRECTORY`,
    )
  return place
}

/** Whether every directory down to `path` may be entered by any account. */
function openToAll(path: string): boolean {
  for (let dir = resolve(path); ; dir = dirname(dir)) {
    if (existsSync(dir) && (statSync(dir).mode & 0o001) === 0) return false
    if (dir === dirname(dir)) return true
  }
}

/** Takes the exercise's lock; a lock left by a process that no longer lives (a power cut) is taken over. */
export function takeLock(place: string): () => void {
  const lock = join(place, 'lock')
  if (existsSync(lock)) {
    const pid = Number(readFileSync(lock, 'utf8'))
    if (pid !== process.pid && isExercise(pid))
      throw new Sentence(
        `The exercise is already running (process ${pid}). Use its window, stop it there with Ctrl-C, or start a second one elsewhere: npm start -- --state DIRECTORY --port 7201`,
      )
  }
  writeFileSync(lock, String(process.pid))
  return () => rmSync(lock, { force: true })
}

function isExercise(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 2) return false
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const cmdline = `/proc/${pid}/cmdline`
  return !existsSync(cmdline) || readFileSync(cmdline, 'utf8').includes('exercise/main.ts')
}

/** Says which port is taken, and how to use others, before anything is started. */
export async function portsFree(ports: readonly number[]): Promise<void> {
  for (const port of ports)
    await new Promise<void>((done, fail) => {
      const probe = createServer()
      probe.once('error', (fault: NodeJS.ErrnoException) =>
        fail(
          fault.code === 'EADDRINUSE'
            ? new Sentence(
                `Port ${port} is in use by another program. Stop that program, or choose three other ports in a row: npm start -- --port 7201`,
              )
            : fault,
        ),
      )
      probe.listen(port, '127.0.0.1', () => probe.close(() => done()))
    })
}
