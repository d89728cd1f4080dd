/** Three real nodes as three processes, for the journeys: the exercise on ports and a directory of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Caller, signInAs } from '../../src/node/exercise/caller.ts'
import { stages } from '../../src/node/exercise/cast.ts'

const root = resolve(import.meta.dirname, '..', '..')

export type Stage = Readonly<{
  url(node: string): string
  /** The officer of this name, signed in at the node he or she belongs to. */
  as(name: string): Promise<Caller>
  /** Ends a node's process as a power cut would; the exercise starts it again. */
  kill(node: string): void
  /** Waits until a node answers that it is ready. */
  ready(node: string): Promise<void>
  said(): string
  /** Connection string of a node's database. */
  database(node: string): string
  /** Its configuration, with which keys are found and what rests sealed is read. */
  configuration(node: string): string
  pid(node: string): number
  /** How long the last start took, to ready. */
  startedIn_ms: number
  /** Stops everything and starts it again on the same state. */
  restart(): Promise<void>
  close(): Promise<void>
}>

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Asks until `holds` says yes; fails with the last answer when it never does. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
  patience_ms = 30_000,
): Promise<T> {
  const end = Date.now() + patience_ms
  let last: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (holds(answer)) return answer
      last = answer
    } catch (fault) {
      last = fault
    }
    await pause(60)
  }
  throw new Error(
    `${what} did not happen in ${patience_ms / 1000} s. Last: ${(last instanceof Error ? last.message : JSON.stringify(last))?.slice(0, 1500)}`,
  )
}

/** The pid of a node's process: the one that runs exercise/node.ts with this node's configuration. */
function pidOf(place: string, node: string): number | undefined {
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const words = readFileSync(`/proc/${entry}/cmdline`, 'utf8')
      if (words.includes('exercise/node.ts') && words.includes(join(place, node, 'comity.json'))) return Number(entry)
    } catch {}
  }
  return undefined
}

/**
 * @param port the first of three; below 32768, where the system hands out none of its own
 * @param kept a directory that stays when the stage closes, to go on from another time
 */
export async function openStage(port: number, kept?: string): Promise<Stage> {
  if (kept) mkdirSync(kept, { recursive: true })
  const place = kept ?? mkdtempSync(join(tmpdir(), 'comity-stage-'))
  chmodSync(place, 0o755)
  let said = ''
  let exercise: ChildProcess
  let startedIn_ms = 0
  const begin = async (): Promise<void> => {
    const began = performance.now()
    exercise = spawn(process.execPath, ['src/node/exercise/main.ts', '--state', place, '--port', String(port)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [exercise.stdout, exercise.stderr])
      stream?.on('data', (chunk) => {
        said += chunk
      })
    await new Promise<void>((done, fail) => {
      exercise.once('message', () => done())
      exercise.once('exit', (code) => fail(new Error(`the exercise ended with ${code}:\n${said}`)))
    })
    startedIn_ms = performance.now() - began
  }
  const end = async (): Promise<void> => {
    if (exercise.exitCode !== null) return
    const gone = new Promise((done) => exercise.once('exit', done))
    exercise.kill('SIGTERM')
    await gone
  }
  await begin()
  const url = (node: string): string => `http://localhost:${port + stages.find((s) => s.node === node)!.door}`
  const ready = (node: string) =>
    until(
      `${node} ready`,
      () => fetch(`${url(node)}/readyz`),
      (answer) => answer.ok,
    ).then(() => {})
  const pid = (node: string): number => {
    const found = pidOf(place, node)
    if (!found) throw new Error(`${node} has no process`)
    return found
  }
  const callers = new Map<string, Caller>()
  return {
    url,
    configuration: (node) => join(place, node, 'comity.json'),
    database: (node) => JSON.parse(readFileSync(join(place, node, 'comity.json'), 'utf8')).databaseUrl as string,
    pid,
    get startedIn_ms() {
      return startedIn_ms
    },
    async as(name) {
      const home = stages.find((s) => s.players.some((p) => p.name === name))!
      if (!callers.has(name)) callers.set(name, await signInAs(url(home.node), name))
      return callers.get(name)!
    },
    kill: (node) => process.kill(pid(node), 'SIGKILL'),
    ready,
    said: () => said,
    async restart() {
      await end()
      await begin()
    },
    async close() {
      await end()
      if (!kept && existsSync(place)) rmSync(place, { recursive: true, force: true })
    },
  }
}
