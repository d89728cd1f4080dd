/** One node, from nothing to ready and back. `stop` undoes it in the opposite order. */
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { mountReference } from './api/reference.ts'
import type { NodeConfig } from './config.ts'
import { aheadOf } from './exercise/clock.ts'
import { mountHealth, type Probe } from './health.ts'
import { answersOnce, marking } from './http/once.ts'
import { type Entrance, httpServer } from './http/server.ts'
import { beginKeyring } from './keyring.ts'
import { generateKeys } from './keys.ts'
import { liveEvents } from './live.ts'
import { faultLine, type LogStream } from './log.ts'
import { generateLogKeys, generateMirrorKeys, logNames } from './logs.ts'
import { metrics } from './metrics.ts'
import { claimDatabase } from './postgres/claim.ts'
import { keepPostgres } from './postgres/kept.ts'
import { type Database, migrate, openDatabase } from './postgres/pool.ts'
import { StartFault, sentenceFor } from './starting.ts'
import { keepingKeys, openVault } from './vault/vault.ts'
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
  { log, now = config.clockFile ? aheadOf(config.clockFile) : undefined }: { log?: LogStream; now?: Entrance['now'] } = {},
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

type Live = ReturnType<typeof liveEvents>
type Undo = (() => Promise<unknown> | unknown)[]

async function begin(config: NodeConfig, undo: Undo, over: { log?: LogStream; now?: Entrance['now'] }): Promise<string> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o711 })
  let app: FastifyInstance | undefined
  const fault = (it: unknown) => void app?.log.error({ err: it }, 'fault in the background')
  const databaseUrl = await database(config, undo, fault)
  const keysDir = join(config.dataDir, 'keys')
  // A database that has never been used has no identity that partners know; a later loss of keys is never mended by new ones.
  if (await isNew(databaseUrl)) {
    generateKeys(keysDir)
    generateLogKeys(keysDir)
    await beginKeyring(keysDir, logNames(keysDir, config))
  }
  if (config.mirrorPartners) generateMirrorKeys(keysDir)
  const migrations = (await migrate(databaseUrl, sqlDir)).length
  undo.push(await claimDatabase(databaseUrl, fault))
  const keeper = await openVault(config, databaseUrl)
  const db = marking(openDatabase(databaseUrl, { max: config.databaseConnections, keeper, ...(over.now && { now: over.now }) }))
  undo.push(() => db.close())
  const house = await wire({ config, db, databaseUrl, fault })
  undo.push(() => house.stop())
  const live = liveEvents({ url: databaseUrl, mayHear: house.mayHear, whoIs: house.signIn.whoIs, fault })
  house.signIn.onSignOut((officer) => void live.signedOut(officer))
  const state = { stopping: false }
  const entrance = entranceOf(config, db, house, live, state)
  app = await httpServer({ ...entrance, ...(over.log && { log: over.log }) })
  undo.push(() => app?.close())
  undo.push(() => live.stop())
  await live.connect()
  const forgetting = setInterval(() => void entrance.answers.forget(db.now()).catch(fault), forget_ms)
  undo.push(() => clearInterval(forgetting))
  await app.listen({ host: config.host, port: config.port })
  await house.start()
  const keys = keepingKeys(config, db, keeper, fault)
  undo.push(() => keys.stop())
  undo.push(() => {
    state.stopping = true
  })
  app.log.info({ migrations, embedded: !config.databaseUrl }, 'ready')
  const { address, port } = app.server.address() as AddressInfo
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}

function entranceOf(config: NodeConfig, db: Database, house: House, live: Live, state: { stopping: boolean }): Entrance {
  const figures = metrics(db.pool)
  for (const figure of house.figures) figures.figure(figure)
  figures.figure({ name: 'comity_live_streams', help: 'Browsers that listen for events', read: live.streams })
  const alive = () => probes(db, live, house)
  return {
    config,
    baseUrl: config.baseUrl,
    whoIs: house.signIn.whoIs,
    now: db.now,
    answers: answersOnce(db.sql),
    rememberRefusal: house.rememberRefusal,
    routes: house.routes,
    doors: house.doors,
    apiMounts: [live.mount, house.signIn.mountApi],
    mounts: [
      (app) => house.signIn.mount(app),
      (app) => mountHealth(app, alive, () => state.stopping),
      (app) => figures.mount(app, config.metricsOpen),
      (app) => mountReference(app, house.routes, house.signIn.endpoints),
    ],
    answered: figures.answered,
  }
}

async function database(config: NodeConfig, undo: Undo, fault: (it: unknown) => void): Promise<string> {
  if (config.databaseUrl) return config.databaseUrl
  const server = await keepPostgres(join(config.dataDir, 'postgres'), fault)
  undo.push(() => server.stop())
  return server.url('postgres')
}

async function isNew(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query("select 1 where to_regclass('public.migration') is null")).rowCount === 1
  } finally {
    await client.end()
  }
}

function probes(db: Database, live: Live, house: House): Probe[] {
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
