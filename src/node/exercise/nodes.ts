/** The processes of the exercise, one a node: started, watched, started again when one dies, stopped in order. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { thrifty } from '../../../scripts/runtime.mjs'
import type { Server } from '../postgres/embedded.ts'
import { type Stage, stages as usual } from './cast.ts'
import { Sentence } from './place.ts'

export type Troupe = Readonly<{
  url(node: string): string
  database(node: string): string
  /** The process of a node, for tests that kill it. */
  pid(node: string): number | undefined
  /** Resolves when all answer that they are ready; fails with a sentence when one ends instead. */
  ready: Promise<void>
  stop(): Promise<void>
}>

const databaseOf = (stage: Stage): string => `comity_${stage.node.replace('-', '_')}`

async function makeDatabases(server: Pick<Server, 'url'>, stages: readonly Stage[]): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  try {
    const { rows } = await admin.query<{ datname: string }>('select datname from pg_database')
    for (const stage of stages)
      if (!rows.some((r) => r.datname === databaseOf(stage))) await admin.query(`create database ${databaseOf(stage)}`)
  } finally {
    await admin.end()
  }
}

/** Writes the node's configuration file as an operator would, and gives its path. */
function writeConfig(place: string, server: Pick<Server, 'url'>, stage: Stage, port: number, behind: number): string {
  const dir = join(place, stage.node)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const file = join(dir, 'comity.json')
  const clockFile = clockOf(place)
  const { node, state, name, timeZone } = stage
  writeFileSync(
    file,
    `${JSON.stringify({ node, state, name, timeZone, baseUrl: `http://localhost:${port}`, host: '127.0.0.1', port: port + behind, databaseUrl: server.url(databaseOf(stage)), dataDir: 'data', exercise: true, clockFile, logLevel: 'warn', requestsPerMinute: 100_000 }, null, 2)}\n`,
  )
  return file
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

async function untilReady(url: string, alive: () => string | undefined): Promise<void> {
  for (let i = 0; i < 1800; i++) {
    const end = alive()
    if (end) throw new Sentence(end)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await wait(100)
  }
  throw new Sentence(`The node at ${url} was not ready after three minutes. Its messages above say why.`)
}

/** Where the exercise keeps how many days its clock is ahead. */
export const clockOf = (place: string): string => join(place, 'clock')

/** @param behind how many ports further the nodes listen than they say: in front of them stands a line that somebody may cut */
export async function beginNodes(
  place: string,
  server: Pick<Server, 'url'>,
  firstPort: number,
  stages: readonly Stage[] = usual,
  behind = 0,
): Promise<Troupe> {
  await makeDatabases(server, stages)
  const running = new Map<string, ChildProcess>()
  let stopping = false
  const begin = (stage: Stage): void => {
    const config = writeConfig(place, server, stage, firstPort + stage.door, behind)
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', thrifty, join(import.meta.dirname, 'node.ts'), config],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    )
    running.set(stage.node, child)
    child.once('exit', (code, signal) => {
      if (stopping) return
      process.stderr.write(`${stage.node} ended unexpectedly (${signal ?? `status ${code}`}); starting it again.\n`)
      setTimeout(() => !stopping && begin(stage), 1000)
    })
  }
  const url = (node: string): string => `http://localhost:${firstPort + stages.find((s) => s.node === node)!.door}`
  let early: string | undefined
  for (const stage of stages) {
    begin(stage)
    running.get(stage.node)!.once('exit', (code) => {
      if (!stopping) early ??= `The node ${stage.node} ended with status ${code} before it was ready. Its messages above say why.`
    })
  }
  const all = stages.map((stage) => untilReady(url(stage.node), () => early))
  const ready = Promise.all(all).then(() => {})
  ready.catch(() => {}) // whoever waits for it hears it
  return {
    ready,
    url,
    database: (node) => server.url(databaseOf(stages.find((s) => s.node === node)!)),
    pid: (node) => running.get(node)?.pid,
    async stop() {
      stopping = true
      await Promise.all(
        [...running.values()].map((child) => {
          if (child.exitCode !== null || child.signalCode !== null) return undefined
          const gone = new Promise((done) => child.once('exit', done))
          child.kill('SIGTERM')
          const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
          return gone.finally(() => clearTimeout(impatience))
        }),
      )
    },
  }
}
