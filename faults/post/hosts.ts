/** Two nodes on hosts of their own: each a process in a network namespace, and between them a line that is as bad as it is told to be. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { NodeId } from '../../src/kernel/id.ts'
import { type Database, openDatabase } from '../../src/node/postgres/pool.ts'

export type Host = Readonly<{ id: NodeId; db: Database; order(it: object): Promise<void> }>
export type Hosts = Readonly<{
  a: Host
  b: Host
  /** From now on: `be('ab', 'loss=0.2 delay=0.5')`. */
  be(way: 'ab' | 'ba', how: string): void
  close(): Promise<void>
}>

const names = ['a', 'b'].map((side) => `comity-${side}-${process.pid}`) as [string, string]
const ip = (...words: string[]) => spawnSync('ip', words, { encoding: 'utf8' })

/** Why this machine has no such hosts; undefined when it has. */
export function lacking(): string | undefined {
  if (process.platform !== 'linux') return 'no Linux'
  if (process.getuid?.() !== 0) return 'not root'
  try {
    accessSync('/dev/net/tun', constants.R_OK | constants.W_OK)
  } catch {
    return 'no /dev/net/tun'
  }
  if (spawnSync('python3', ['--version']).status !== 0) return 'no Python 3'
  const made = ip('netns', 'add', names[0])
  ip('netns', 'del', names[0])
  return made.status === 0 ? undefined : (made.stderr || String(made.error)).trim().split('\n')[0]
}

/** The lines a child says, one after the other. */
function lines(child: ChildProcess): () => Promise<string> {
  const it = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await it.next()
    if (done) throw new Error('the host ended')
    return value
  }
}

export async function hosts(): Promise<Hosts> {
  for (const name of names) ip('netns', 'add', name)
  const line = spawn('python3', [join(import.meta.dirname, 'line.py'), ...names], { stdio: ['pipe', 'pipe', 'inherit'] })
  await lines(line)()
  const children: ChildProcess[] = [line]
  async function host(name: string, id: string, address: string): Promise<Host & { url: string }> {
    const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'host.ts'), id, address]
    const child = spawn('ip', ['netns', 'exec', name, process.execPath, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
    children.push(child)
    const heard = lines(child)
    const { url, databaseUrl } = JSON.parse(await heard()) as { url: string; databaseUrl: string }
    return {
      id: id as NodeId,
      url,
      db: openDatabase(databaseUrl),
      async order(it) {
        child.stdin!.write(`${JSON.stringify(it)}\n`)
        await heard()
      },
    }
  }
  const a = await host(names[0], 'xa-central', '10.77.0.1')
  const b = await host(names[1], 'xb-central', '10.77.0.2')
  await a.order({ accept: b.url })
  await b.order({ accept: a.url })
  return {
    a,
    b,
    be: (way, how) => void line.stdin!.write(`${way} ${how}\n`),
    async close() {
      await Promise.all([a, b].map((it) => it.db.close()))
      for (const child of children.toReversed()) {
        child.stdin!.end()
        await new Promise((go) => (child.exitCode === null ? child.once('exit', go) : go(undefined)))
      }
      for (const name of names) ip('netns', 'del', name)
    },
  }
}
