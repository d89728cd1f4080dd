/** A small stage for tests of the entrance: the cast of State XA, a configuration, and a server that listens. */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { NodeId, OfficerId, State } from '../src/kernel/id.ts'
import { type Instant, instant } from '../src/kernel/instant.ts'
import type { Officer, Role } from '../src/kernel/officer.ts'
import type { NodeConfig } from '../src/node/config.ts'
import { answersOnce } from '../src/node/http/once.ts'
import { type Entrance, httpServer } from '../src/node/http/server.ts'
import type { Database } from '../src/node/postgres/pool.ts'

export const castOf = (id: string, name: string, roles: readonly Role[]): Officer => ({
  id: id as OfficerId,
  name,
  authority: 'Central Authority of XA',
  roles,
  signedInAt: instant(Date.now()),
  steppedUpAt: instant(Date.now()),
})

export const amara = castOf('amara', 'Amara Diallo', ['prosecutor'])
export const bo = castOf('bo', 'Bo Lindqvist', ['desk-officer'])
export const dario = castOf('dario', 'Dario Vella', ['investigator'])
export const ada = castOf('ada', 'Ada Administrator', ['administrator'])

export const testConfig = (over: Partial<NodeConfig> = {}): NodeConfig => ({
  node: 'xa-central' as NodeId,
  state: 'XA' as State,
  name: 'Central Authority of XA',
  baseUrl: 'http://localhost:7191',
  host: '127.0.0.1',
  port: 7191,
  databaseConnections: 10,
  dataDir: '/nowhere',
  exercise: true,
  logLevel: 'debug',
  mirrorPartners: true,
  witnessQuorum: 'majority',
  timeZone: 'UTC',
  metricsOpen: false,
  trustProxy: false,
  evidenceLine: '',
  consentSecondPerson: false,
  malwareScanner: '',
  recogniser: '',
  recogniserLanguages: '',
  evidenceStoreRegion: 'us-east-1',
  requestsPerMinute: 100_000,
  logShard: 1,
  masterKey: 'file',
  transitKey: 'comity',
  pkcs11Token: 'comity',
  pkcs11Key: '01',
  ...over,
})

/** Knows the officer by the bearer token or the cookie `who`, as sign-in would by a session. */
export const whoBy =
  (officers: readonly Officer[]): Entrance['whoIs'] =>
  async (request) => {
    const token = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const id = token ?? (request as unknown as { cookies?: Record<string, string> }).cookies?.who
    return officers.find((o) => o.id === id)
  }

/** A server with the given routes over `db`, listening at a free port; refusals and log lines are kept for the test to read. */
export async function stage(db: Database, over: Partial<Entrance> = {}) {
  const refused: { code: string; act: string }[] = []
  const lines: string[] = []
  const app: FastifyInstance = await httpServer({
    config: testConfig(),
    baseUrl: 'http://localhost:7191',
    whoIs: whoBy([amara, bo, dario, ada]),
    now: (): Instant => db.now(),
    answers: answersOnce(db.sql),
    rememberRefusal: async ({ refusal, route }) => void refused.push({ code: refusal.code, act: route.act }),
    routes: [],
    doors: [],
    portalDir: '/nowhere',
    log: { write: (line) => void lines.push(line) },
    ...over,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return { app, url, refused, lines }
}
