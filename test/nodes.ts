/** Nodes that speak to each other over real HTTP, each with its own database and keys, and the weather between them. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownBeginning } from '../src/directory/beginning/store.ts'
import { type DirectoryDesk, directoryDesk } from '../src/directory/desk.ts'
import { fingerprint, protocols, suite } from '../src/directory/manifest.ts'
import { directoryDoors } from '../src/directory/routes.ts'
import { type Courier, startCourier } from '../src/federation/courier.ts'
import { type FederationDesk, federationDesk } from '../src/federation/desk.ts'
import type { Handler, Letter } from '../src/federation/letter.ts'
import { federationDoors } from '../src/federation/routes.ts'
import type { FederationTools } from '../src/federation/tools.ts'
import type { NodeId, OfficerId } from '../src/kernel/id.ts'
import type { Officer } from '../src/kernel/officer.ts'
import type { Door, DoorAnswer } from '../src/kernel/route.ts'
import type { Sql } from '../src/kernel/sql.ts'
import type { EntryId, Remember } from '../src/ledger/entry.ts'
import { beginKeyring } from '../src/node/keyring.ts'
import { generateKeys, loadKeys, type NodeKeys } from '../src/node/keys.ts'
import { partnerHttp } from '../src/node/partner-http.ts'
import { listenForPost } from '../src/node/post-listen.ts'
import { type Database, openDatabase } from '../src/node/postgres/pool.ts'
import { inLog } from '../src/node/trust/listlog.ts'
import { permit } from '../src/protection/permit.ts'
import { newDatabase, testServer } from './database.ts'
import { testKeeper } from './keeping.ts'

/** What befalls one exchange: the request does not arrive, or it does and the answer is lost. */
export type Weather = (path: string, body: Uint8Array) => 'fair' | 'request-lost' | 'answer-lost'

/** After how many bytes an answer breaks off; undefined for never. */
export type Tear = (path: string) => number | undefined

export type TestNode = {
  readonly id: NodeId
  readonly databaseUrl: string
  /** Holds the keys in `keys/`. */
  readonly dataDir: string
  tear: Tear
  readonly db: Database
  readonly keys: NodeKeys
  readonly directory: DirectoryDesk
  readonly post: FederationDesk
  readonly url: string
  /** Letters whose effect is in the database, in the order of the effects. */
  effects(): Promise<{ id: string; seq: number; body: { n: number } }[]>
  courier: Courier | undefined
  weather: Weather
  readonly keysDir: string
  /** What the post's desk begins transactions with: a test may put something else there. */
  readonly tools: Pick<Database, 'transaction'>
  /** Stops the courier and begins again with the keys that are in the folder now. */
  restart(): Promise<void>
  /** Serves the doors; `down` lets nobody in. */
  up(): Promise<void>
  down(): Promise<void>
  goOut(): Promise<Courier>
  /** Serves further doors beside those of directory and post. */
  serve(more: readonly Door[]): void
  close(): Promise<void>
}

/** Faults that nobody expects show up in the test's output. */
const loud = (fault: unknown, facts: object) => {
  if (!/the disk is full/.test(String(fault))) console.error(fault, facts)
}

export const administrator = (name = 'Bo Lindqvist'): Officer => ({
  id: `o-${name}` as OfficerId,
  name,
  authority: 'Central authority',
  roles: ['administrator', 'desk-officer'],
  signedInAt: new Date().toISOString() as Officer['signedInAt'],
  steppedUpAt: new Date().toISOString() as Officer['signedInAt'],
})

/** Remembers in a table, in the act's transaction, so that tests can ask what is remembered. */
const remember: Remember = async (sql, entry) => {
  await sql.query(`insert into public.remembered (act, subject, content) values ($1, $2, $3)`, [
    entry.act,
    entry.subject,
    JSON.stringify(entry.content),
  ])
  return entry.subject as EntryId
}

type Options = {
  handlers?: Record<string, Handler>
  port?: number
  host?: string
  /** With an identity key and a keyring, as every new node has. */
  identity?: boolean
  /** Names the beginning of its database; a node of the version before names none. */
  begins?: boolean
  /** The node's log, when the test has one. */
  log?: { origin: string; vkey: string }
  /** A ledger of its own in place of the table of what is remembered. */
  ledger?: (db: Database) => Readonly<{ remember: Remember; recordOf: NonNullable<FederationTools['recordOf']> }>
  /** Doors of other rooms. */
  more?: () => readonly Door[]
  /** Keys, address and the database's name stay in this folder at the end, and a later node of that folder goes on from them. */
  keep?: string
}

type Kept = Readonly<{ database: string; port: number }>

export async function testNode(
  id: string,
  {
    handlers = {},
    port = 0,
    host = '127.0.0.1',
    identity = false,
    begins = true,
    log,
    ledger,
    more = () => [],
    keep,
  }: Options = {},
): Promise<TestNode> {
  const dir = keep ?? mkdtempSync(join(tmpdir(), 'comity-keys-'))
  const keptFile = join(dir, 'kept.json')
  const kept: Kept | undefined = existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : undefined
  const database = kept && (await testServer())(kept.database)
  const { url: databaseUrl, drop } = database ? { url: database, drop: async () => {} } : await newDatabase()
  const db = openDatabase(databaseUrl, { keeper: testKeeper(databaseUrl) })
  await db.sql.query(`create table if not exists public.remembered (act text, subject text, content json)`)
  await db.sql.query(`create table if not exists public.effect (n serial, id text, seq int, body json)`)
  const keysDir = join(dir, 'keys')
  if (!kept) generateKeys(keysDir)
  const names = { node: id, log: log?.vkey ?? `${id}+log`, witness: `${id}+witness` }
  if (identity && !kept) await beginKeyring(keysDir, names)
  let keys = await loadKeys(keysDir)
  const partners = partnerHttp({ allowInside: true })

  let doors: Door[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const body = Buffer.concat(chunks)
      const said = node.weather(request.url ?? '', body)
      if (said === 'request-lost') return request.socket.destroy()
      const door = [...doors, ...more()].find((it) => it.verb === request.method && it.path === request.url)
      const answer = await door?.answer({ params: {}, query: {}, body, at: db.now() }).catch(() => undefined)
      if (said === 'answer-lost') return request.socket.destroy()
      response.writeHead(answer?.status ?? (door ? 503 : 404), { 'content-type': answer?.type ?? 'text/plain' })
      await send(response, answer?.body ?? '', node.tear(request.url ?? ''))
    })
  })
  const listen = (on: number) => new Promise<void>((done) => server.listen(on, host, done))
  await listen(kept?.port ?? port)
  const at = (server.address() as AddressInfo).port
  if (keep) writeFileSync(keptFile, JSON.stringify({ database: /\/(\w+)\?/.exec(databaseUrl)![1]!, port: at } satisfies Kept))
  const url = `http://${host}:${at}`

  const tools = { transaction: db.transaction }
  const remembering = ledger?.(db) ?? { remember }
  let directory: DirectoryDesk
  let post: FederationDesk
  /** Everything that holds keys, as when the node starts. */
  async function begin(): Promise<void> {
    keys = await loadKeys(keysDir)
    const begun = await ownBeginning(db.sql, randomBytes(16).toString('hex'), db.now())
    directory = directoryDesk({
      ...db,
      sign: keys.sign,
      remember: remember as never,
      fetchManifest: partners.fetchManifest,
      fetchTrust: partners.fetchTrust,
      inLog,
      mayAct: (officer, act, now) => permit({ officer, act, at: now }),
      beginAnew: (sql, partner, was, now, at) => post.beginAnew(sql, partner, was, now, at),
      identity: {
        node: id,
        state: id.slice(0, 2).toUpperCase(),
        names: { en: id },
        url,
        log: { origin: log?.origin ?? id, vkey: names.log },
        witness: { vkey: names.witness },
        keys: { signing: keys.signing, sealing: keys.sealing, suite },
        software: { name: 'comity', version: '0.1.0' },
        protocols,
        ...(begins && { begun: begun.begun }),
        ...(keys.keyring && { keyring: keys.keyring }),
      } as never,
    })
    Object.assign(tools, { transaction: db.transaction })
    post = federationDesk({
      ...db,
      transaction: (work) => tools.transaction(work),
      self: id as NodeId,
      sign: keys.sign,
      signing: keys.signing,
      ...(keys.keyring && { keyring: keys.keyring }),
      ...(log && { log }),
      doubt: (partner) => node.courier?.doubt(partner),
      sealer: keys.sealer,
      ...(begins && { begun }),
      ...remembering,
      report: loud,
      handler: (kind) => handlers[kind],
    })
    doors = [...directoryDoors(directory), ...federationDoors(post, (partner) => node.courier?.nudge(partner, 'contact'))]
  }

  const node: TestNode = {
    id: id as NodeId,
    db,
    get keys() {
      return keys
    },
    get directory() {
      return directory
    },
    get post() {
      return post
    },
    keysDir,
    tools,
    url,
    courier: undefined,
    weather: () => 'fair',
    tear: () => undefined,
    databaseUrl,
    dataDir: dir,
    effects: async () =>
      (await db.sql.query<{ id: string; seq: number; body: { n: number } }>(`select id, seq, body from public.effect order by n`))
        .rows,
    up: () => (server.listening ? Promise.resolve() : listen(at)),
    down: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
    serve: (more) => void doors.push(...more),
    async goOut() {
      node.courier = await startCourier({
        desk: post,
        exchange: partners.exchange,
        report: loud,
        renew: (partner, at) => directory.renew(partner, at),
        listen: listenForPost(databaseUrl),
        patience: (fails) => Math.min(400, 20 * 2 ** fails),
      })
      return node.courier
    },
    async restart() {
      await node.courier?.stop()
      await begin()
    },
    async close() {
      await node.courier?.stop()
      await node.down()
      partners.close()
      await db.close()
      if (keep) return
      await drop()
      rmSync(dir, { recursive: true })
    },
  }
  await begin()
  return node
}

/** Sends a body, whole or up to where the line breaks. */
async function send(response: http.ServerResponse, body: DoorAnswer['body'], breaks: number | undefined): Promise<void> {
  let sent = 0
  const pieces = typeof body === 'string' || body instanceof Uint8Array ? [Buffer.from(body)] : body
  for await (const piece of pieces) {
    const part = piece.subarray(0, Math.max(0, (breaks ?? Infinity) - sent))
    sent += part.length
    if (part.length > 0) await new Promise<void>((done) => response.write(part, () => done()))
    if (part.length < piece.length) return void response.destroy()
    if (response.destroyed) return
  }
  response.end()
}

/** Each proposes the other and accepts it by the fingerprint that the other reads out. */
export async function acquaint(one: TestNode, other: TestNode): Promise<void> {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const officer = administrator()
    await a.directory.propose(officer, b.url, a.db.now())
    const { self } = await b.directory.nodes(officer, b.db.now())
    await a.directory.accept(officer, b.id, fingerprint(self), a.db.now())
  }
}

/** Writes the letter down as its effect. */
export const effect = async (sql: Sql, letter: Letter): Promise<void> => {
  await sql.query(`insert into public.effect (id, seq, body) values ($1, $2, $3)`, [
    letter.id,
    letter.seq,
    JSON.stringify(letter.body),
  ])
}

export async function until(
  what: () => Promise<boolean>,
  patience_ms = Number(process.env.PATIENCE_MS ?? 20_000),
): Promise<void> {
  const end = Date.now() + patience_ms
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`did not happen within ${patience_ms} ms: ${what}`)
    await new Promise((go) => setTimeout(go, 20))
  }
}
