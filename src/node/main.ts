/** One node, from nothing to ready and back. `stop` undoes it in the opposite order. */
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import pg from 'pg'
import type { NodeConfig } from './config.ts'
import { mountHealth, type Probe } from './health.ts'
import { answersOnce, marking } from './http/once.ts'
import { type Entrance, httpServer } from './http/server.ts'
import { liveEvents } from './live.ts'
import { faultLine, type LogStream } from './log.ts'
import { metrics } from './metrics.ts'
import { startPostgres } from './postgres/embedded.ts'
import { type Database, migrate, openDatabase } from './postgres/pool.ts'
import { mountReference } from './reference.ts'
import { StartFault, sentenceFor } from './starting.ts'
import { type House, wire } from './wiring.ts'

export type RunningNode = Readonly<{
  /** Where it listens, e.g. http://127.0.0.1:7101. */
  url: string
  config: NodeConfig
  stop(): Promise<void>
}>

const sqlDir = resolve(import.meta.dirname, '../../sql')
const forget_ms = 60 * 60_000

/** Starts the node; what goes wrong is thrown as a StartFault with a sentence where there is one. */
export async function startNode(
  config: NodeConfig,
  { log, now }: { log?: LogStream; now?: Entrance['now'] } = {},
): Promise<RunningNode> {
  const undo: (() => Promise<unknown> | unknown)[] = []
  const stop = once(async () => {
    for (const step of undo.toReversed())
      await Promise.resolve(step()).catch((fault) =>
        process.stderr.write(`${JSON.stringify({ level: 'error', says: 'stopping', err: faultLine(fault) })}\n`),
      )
  })
  try {
    const url = await begin(config, undo, { ...(log && { log }), ...(now && { now }) })
    return { url, config, stop }
  } catch (thrown) {
    await stop()
    const sentence = sentenceFor(thrown, config)
    throw sentence === undefined || thrown instanceof StartFault ? thrown : new StartFault(sentence, { cause: thrown })
  }
}

type Undo = (() => Promise<unknown> | unknown)[]

async function begin(config: NodeConfig, undo: Undo, over: { log?: LogStream; now?: Entrance['now'] }): Promise<string> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o711 })
  const databaseUrl = await database(config, undo)
  const applied = await migrate(databaseUrl, sqlDir)
  const release = await claimDatabase(databaseUrl)
  undo.push(release)
  const db = marking(openDatabase(databaseUrl, { max: config.databaseConnections, ...(over.now && { now: over.now }) }))
  undo.push(() => db.close())
  const house = await wire({ config, db })
  undo.push(() => house.stop())
  const answers = answersOnce(db.sql)
  const live = liveEvents({ url: databaseUrl, mayHear: house.mayHear, whoIs: house.signIn.whoIs })
  house.signIn.onSignOut((officer) => void live.signedOut(officer))
  const figures = metrics(db.pool)
  for (const figure of house.figures) figures.figure(figure)
  figures.figure({ name: 'comity_live_streams', help: 'Browsers that listen for events', read: live.streams })
  let stopping = false
  const app = await httpServer({
    config,
    baseUrl: config.baseUrl,
    whoIs: house.signIn.whoIs,
    now: db.now,
    answers,
    rememberRefusal: house.rememberRefusal,
    routes: house.routes,
    doors: house.doors,
    apiMounts: [live.mount],
    mounts: [
      (a) => house.signIn.mount(a),
      (a) =>
        mountHealth(
          a,
          () => probes(db, live, house),
          () => stopping,
        ),
      (a) => figures.mount(a, config.metricsOpen),
      (a) => mountReference(a, house.routes, house.refusals),
    ],
    answered: figures.answered,
    ...(over.log && { log: over.log }),
  })
  undo.push(
    () => app.close(),
    () => live.stop(),
  )
  await live.connect()
  const forgetting = setInterval(
    () => void answers.forget(db.now()).catch((fault: unknown) => app.log.error({ err: fault }, 'forgetting')),
    forget_ms,
  )
  undo.push(
    () => clearInterval(forgetting),
    () => {
      stopping = true
    },
  )
  await app.listen({ host: config.host, port: config.port })
  await house.start((fault) => app.log.error({ err: fault }, 'fault in the background'))
  const { address, port } = app.server.address() as AddressInfo
  app.log.info({ migrations: applied.length, embedded: !config.databaseUrl }, 'ready')
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}

async function database(config: NodeConfig, undo: Undo): Promise<string> {
  if (config.databaseUrl) return config.databaseUrl
  const server = await startPostgres(join(config.dataDir, 'postgres'))
  undo.push(() => server.stop())
  return server.url('postgres')
}

/** One process a database: two couriers and two sequencers would be in each other's way. Freed by PostgreSQL when we die. */
async function claimDatabase(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  for (let i = 0; i < 50; i++) {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(7233023) as mine')
    if (rows[0]?.mine) return () => client.end()
    await new Promise((done) => setTimeout(done, 100))
  }
  await client.end()
  throw new StartFault(
    'Another process of this node works on this database. Stop it first, or give this one a database of its own (DATABASE_URL).',
  )
}

function probes(db: Database, live: Readonly<{ connected(): boolean }>, house: House): Probe[] {
  return [
    { name: 'database', check: async () => ({ ok: (await db.sql.query('select 1')).rowCount === 1 }) },
    { name: 'events', check: () => ({ ok: live.connected() }) },
    ...house.probes,
  ]
}

/** The same promise for everybody who asks. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
