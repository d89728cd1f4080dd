/** What the tests of intelligence share: nodes with real databases, cases and ledger; the post between them is a list in memory. */
import { generateKeyPairSync, sign } from 'node:crypto'
import { casesDesk } from '../src/cases/desk.ts'
import { caseFacts, caseTitle, memberCases } from '../src/cases/store.ts'
import type { Letter, MessageId, Parcel } from '../src/federation/letter.ts'
import { type IntelligenceTools, intelligenceDesk } from '../src/intelligence/desk.ts'
import type { Partner } from '../src/intelligence/tools.ts'
import type { CaseId, NodeId, OfficerId } from '../src/kernel/id.ts'
import { type Instant, plus_ms } from '../src/kernel/instant.ts'
import type { Officer, Role } from '../src/kernel/officer.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import type { Sql } from '../src/kernel/sql.ts'
import { lawBook } from '../src/law/registry.ts'
import { remembering } from '../src/ledger/desk.ts'
import type { Entry, Remember } from '../src/ledger/entry.ts'
import { feedSources } from '../src/node/feeding/sources.ts'
import { tesseract } from '../src/node/reading/tesseract.ts'
import { policiesWith } from '../src/protection/decision/inForce.ts'
import { marksOf } from '../src/protection/handling/desk.ts'
import { testDatabase } from './database.ts'

export const morning = '2026-11-26T09:00:00.000Z' as Instant
export const later = (minutes: number): Instant => plus_ms(morning, minutes * 60_000)

const officer = (id: string, name: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name,
  authority: '',
  roles,
  signedInAt: morning,
  steppedUpAt: '2036-01-01T00:00:00.000Z' as Instant,
})
export const amara = officer('amara', 'Amara Diallo', 'prosecutor')
export const bo = officer('bo', 'Bo Lindqvist', 'desk-officer')
export const chiara = officer('chiara', 'Chiara Conti', 'approver')
export const dario = officer('dario', 'Dario Vella', 'investigator')
export const stranger = officer('eve', 'Eve Other', 'investigator')
const staff = [amara, bo, chiara, dario]

export const rome: Partner = { node: 'it-central' as NodeId, state: 'IT', authority: 'Ministero della Giustizia' }
export const paris: Partner = { node: 'fr-central' as NodeId, state: 'FR', authority: 'Ministère de la Justice' }
export const lagos: Partner = { node: 'ng-central' as NodeId, state: 'NG', authority: 'Federal Ministry of Justice' }
const world = [rome, paris, lagos]

export type Posted = Readonly<{ from: NodeId; parcel: Parcel; body: string; id: MessageId; seq: number }>

const pair = generateKeyPairSync('ed25519')
const signing = { key: pair.privateKey, x: pair.publicKey.export({ format: 'jwk' }).x as string }

/**
 * @param world all nodes there are, this one among them
 * @param sources addresses that files are fetched from
 */
export async function policeNode(self: Partner, waiting: Posted[], world: readonly Partner[], sources = feedSources(undefined)) {
  const db = await testDatabase({ max: 3 })
  const entries: Entry[] = []
  const asked: string[] = []
  const ledger = remembering(db, { origin: `${self.node}.example/log`, node: self.node })
  const staged = new Map<Sql, Parcel[]>()
  let count = 0
  /** What is posted in a transaction leaves when it commits, and never otherwise. */
  const transaction = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    let last: Parcel[] = []
    const result = await db.transaction(async (real) => {
      const sql: Sql = {
        ...real,
        query: (text, values) => {
          asked.push(text)
          return real.query(text, values)
        },
      }
      staged.set(sql, [])
      try {
        return await work(sql)
      } finally {
        last = staged.get(sql) ?? []
        staged.delete(sql)
      }
    })
    for (const parcel of last) {
      const id = `m-${self.node}-${++count}` as MessageId
      waiting.push({ from: self.node, parcel, body: JSON.stringify(parcel.body), id, seq: count })
    }
    return result
  }
  const remember: Remember = async (sql, entry) => {
    entries.push(entry)
    return ledger(sql, entry)
  }
  const cases = casesDesk({
    ...db,
    transaction,
    node: self.node,
    remember,
    officer: async (_, id) => staff.find((o) => o.id === id) ?? null,
    intake: async () => [
      { ...bo, function: 'desk' },
      { ...chiara, function: 'approval' },
    ],
  })
  const others = world.filter((it) => it.node !== self.node)
  const tools: IntelligenceTools = {
    ...db,
    transaction,
    self,
    zone: 'Europe/Rome',
    remember,
    post: async (sql, parcel) => {
      staged.get(sql)?.push(parcel)
      return `p-${self.node}-${staged.get(sql)?.length}-${++count}` as MessageId
    },
    policies: async () => policiesWith([]),
    marks: (sql, records, at, by) => marksOf(sql, 'record', records, at, by?.id),
    lawBook: async () => lawBook,
    partner: async (_, id) => others.find((it) => it.node === id),
    partners: async () => others,
    caseFacts,
    sign: (text) => ({ key: signing.x, signature: sign(null, Buffer.from(text), signing.key).toString('base64url') }),
    recognise: tesseract('eng', 'tesseract').recognise,
    caseTitle,
    memberCases: (sql, id) => memberCases(sql, id as OfficerId),
    sources,
    openIncomingCase: (sql, it, at) => cases.openIncomingCase(sql, it, at),
  }
  const desk = intelligenceDesk(tools)
  const handlers = new Map(desk.handlers.map((it) => [it.kind, it]))
  return {
    self,
    db,
    desk,
    cases,
    entries,
    /** Every statement that was put to the database in a transaction of the desk, in order. */
    asked,
    async receive(it: Posted, at: Instant): Promise<string | undefined> {
      const handler = handlers.get(it.parcel.kind)!
      const letter: Letter = {
        id: it.id,
        from: it.from,
        chain: it.parcel.chain,
        seq: it.seq,
        kind: it.parcel.kind,
        body: handler.schema.parse(JSON.parse(it.body)),
        sentAt: at,
        receivedAt: at,
      }
      try {
        await transaction((sql) => handler.receive(sql, letter))
        return undefined
      } catch (no) {
        if (no instanceof Refusal) return no.code
        throw no
      }
    },
    /** A case of this node with four officers in it; the stranger is not. */
    async openCase(title = 'Operation Lagoon'): Promise<CaseId> {
      const form = {
        title,
        purpose: 'Investigation into trafficking in persons',
        basis: 'Code of criminal procedure',
        instruments: [],
      }
      const file = await cases.open(amara, form, morning)
      for (const [who, what] of [
        [bo, 'desk'],
        [chiara, 'approval'],
        [dario, 'investigation'],
      ] as const)
        await cases.addMember(amara, file.id, { officer: who.id, function: what }, morning)
      return file.id
    },
    /** Every table of this node as text: for tests that look for what must not be there. */
    /** All that the tables hold, opened where it rests sealed. */
    async everything(): Promise<string> {
      const { rows } = await db.sql.query<{ schema: string; name: string }>(
        `select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
      )
      const texts: string[] = []
      for (const { schema, name } of rows) {
        const found = await db.sql.query(`select * from "${schema}"."${name}"`)
        const text = (_: string, it: unknown) =>
          it && (it as { type?: string }).type === 'Buffer' ? Buffer.from((it as { data: number[] }).data).toString('latin1') : it
        texts.push(...found.rows.map((row) => `${schema}.${name}: ${JSON.stringify(row, text)}`))
      }
      return texts.join('\n')
    },
    /** All that one sees who has the disk and not the keys. */
    async atRest(): Promise<string> {
      const { rows } = await db.pool.query<{ it: string }>(
        `select query_to_xml('select * from ' || quote_ident(schemaname) || '.' || quote_ident(tablename), true, false, '')::text as it
           from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
      )
      return rows.map((row) => row.it).join('\n')
    },
  }
}
export type PoliceNode = Awaited<ReturnType<typeof policeNode>>

/** Three nodes and the line between them; `deliver` empties it, except for nodes that are down. */
export async function threeNodes() {
  const waiting: Posted[] = []
  const nodes = [
    await policeNode(rome, waiting, world),
    await policeNode(paris, waiting, world),
    await policeNode(lagos, waiting, world),
  ] as const
  const [italy, france, nigeria] = nodes
  const down = new Set<NodeId>()
  const sent: Posted[] = []
  const deliver = async (at: Instant, carried: (it: Posted) => boolean = () => true): Promise<string[]> => {
    const refused: string[] = []
    const kept: Posted[] = []
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const to = nodes.find((it) => it.self.node === next!.parcel.to)
      if (!to || down.has(to.self.node) || !carried(next)) {
        kept.push(next)
        continue
      }
      sent.push(next)
      const code = await to.receive(next, at)
      if (code) refused.push(code)
    }
    waiting.push(...kept)
    return refused
  }
  for (const one of nodes)
    for (const other of nodes)
      if (one !== other)
        await one.desk.owner.arrange(
          chiara,
          other.self.node,
          { ground: 'safeguards', source: 'Arrangement of the test', answers_h: 48 },
          morning,
        )
  return { italy, france, nigeria, deliver, down, sent }
}
