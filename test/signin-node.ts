/** The entrance of a node with sign-in and nothing else behind it, listening for real. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { NodeId, OfficerId, State } from '../src/kernel/id.ts'
import { type Instant, instant } from '../src/kernel/instant.ts'
import type { Entry, EntryId, Remember } from '../src/ledger/entry.ts'
import { checkConfig } from '../src/node/config.ts'
import { answersOnce } from '../src/node/http/once.ts'
import { httpServer } from '../src/node/http/server.ts'
import type { KnownOfficer, ProviderSettings } from '../src/node/signin/options.ts'
import { signIn } from '../src/node/signin/signin.ts'
import { testDatabase } from './database.ts'

export const amara: KnownOfficer = {
  id: 'amara' as OfficerId,
  name: 'Amara Diallo',
  authority: 'Procura XA',
  roles: ['prosecutor'],
  active: true,
}
export const bo: KnownOfficer = {
  id: 'bo' as OfficerId,
  name: 'Bo Lindqvist',
  authority: 'Central authority XA',
  roles: ['desk-officer', 'administrator'],
  active: true,
}

/** A port below the ephemeral range that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    const free = await new Promise<boolean>((done) => {
      const probe = createServer().once('error', () => done(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
    })
    if (free) return port
  }
}

type Setting = Readonly<{
  node?: string
  exercise?: boolean
  providers?: readonly ProviderSettings[]
  ownProvider?: boolean
  port?: number
  /** What browsers call the node, when a proxy with TLS stands before it. */
  publicUrl?: string
  /** Goes on with the database, keys and address of a node that was stopped. */
  heirOf?: Heritage
}>
type Heritage = Readonly<{ db: Awaited<ReturnType<typeof testDatabase>>; keysDir: string; baseUrl: string }>

export async function signInNode({
  node = 'xa-central',
  exercise = false,
  providers,
  ownProvider,
  port,
  publicUrl,
  heirOf,
}: Setting = {}) {
  let drift_ms = 0
  const db = heirOf?.db ?? (await testDatabase({ now: () => instant(Date.now() + drift_ms) }))
  const keysDir = heirOf?.keysDir ?? mkdtempSync(join(tmpdir(), 'comity-signin-'))
  const listening = heirOf ? Number(new URL(heirOf.baseUrl).port) : (port ?? (await freePort()))
  const baseUrl = publicUrl ?? `http://localhost:${listening}`
  const officers = new Map<string, KnownOfficer>([amara, bo].map((o) => [o.id, o]))
  const remembered: Entry[] = []
  const remember: Remember = async (_sql, entry) => {
    remembered.push(entry)
    return `entry-${remembered.length}` as EntryId
  }
  const warned: string[] = []
  const door = signIn({
    tools: db,
    sql: db.sql,
    officers: { find: async (_sql, id) => officers.get(id), list: async () => [...officers.values()] },
    remember,
    node: { id: node as NodeId, state: 'XA' as State, name: 'Central authority XA', exercise, timeZone: 'UTC' },
    baseUrl,
    keysDir,
    warn: (code) => void warned.push(code),
    ...(providers && { providers }),
    ...(ownProvider !== undefined && { ownProvider }),
  })
  const config = checkConfig(
    {
      node,
      state: node.slice(0, 2).toUpperCase(),
      name: 'Central authority XA',
      baseUrl,
      port: listening,
      logLevel: 'silent',
      exercise,
      dataDir: keysDir,
    },
    '/',
  )
  const app = await httpServer({
    config,
    routes: door.routes,
    doors: [],
    whoIs: door.whoIs,
    now: db.now,
    baseUrl,
    answers: answersOnce(db.sql),
    rememberRefusal: async () => {},
    mounts: [door.mount],
    apiMounts: [door.mountApi],
  })
  await app.listen({ port: listening, host: 'localhost' })
  let stopped = false
  const stop = async (): Promise<void> => {
    if (stopped) return
    stopped = true
    await app.close()
    await door.stop()
  }
  after(async () => {
    await stop()
    rmSync(keysDir, { recursive: true, force: true })
  })
  const wait = (ms: number): void => {
    drift_ms += ms
  }
  return { baseUrl, app, db, officers, remembered, warned, keysDir, door, stop, wait, now: (): Instant => db.now() }
}
export type SignInNode = Awaited<ReturnType<typeof signInNode>>
