/** What the tests of requests share: two nodes with real databases, cases, evidence and ledger; the post between them is a list in memory. */
import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { consentDesk } from '../src/assistance/consent/desk.ts'
import { consentHandlers } from '../src/assistance/consent/sequencer.ts'
import type { Content } from '../src/assistance/content.ts'
import { type AssistanceTools, assistanceDesk, assistanceHandlers } from '../src/assistance/desk.ts'
import type { Party } from '../src/assistance/request.ts'
import { template } from '../src/assistance/template.ts'
import { casesDesk } from '../src/cases/desk.ts'
import { caseFacts, caseTitle, memberCases } from '../src/cases/store.ts'
import { type EvidenceTools, evidenceDesk } from '../src/evidence/desk.ts'
import { enclosingDesk } from '../src/evidence/enclosing/desk.ts'
import { handoverDesk } from '../src/evidence/handover/desk.ts'
import type { FederationDesk } from '../src/federation/desk.ts'
import type { Confirm, Letter, MessageId, Parcel } from '../src/federation/letter.ts'
import type { CaseId, NodeId, OfficerId } from '../src/kernel/id.ts'
import { type Instant, plus_ms } from '../src/kernel/instant.ts'
import type { Officer, Role } from '../src/kernel/officer.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import type { Sql } from '../src/kernel/sql.ts'
import { lawBook } from '../src/law/registry.ts'
import { remembering } from '../src/ledger/desk.ts'
import type { Entry, Remember } from '../src/ledger/entry.ts'
import { folderBlobs } from '../src/node/blobs.ts'
import type { Database } from '../src/node/postgres/pool.ts'
import { marksOf } from '../src/protection/handling/desk.ts'
import { testDatabase } from './database.ts'
import { boxOf } from './keeping.ts'
import { sealingParts } from './sealing.ts'

export const morning = '2026-11-23T09:00:00.000Z' as Instant
export const later = (hours: number): Instant => plus_ms(morning, hours * 3_600_000)

/** Signed in, with presence proved whenever the test acts. */
const officer = (id: string, name: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name,
  authority: 'Central Authority',
  roles,
  signedInAt: morning,
  steppedUpAt: '2036-01-01T00:00:00.000Z' as Instant,
})
export const amara = officer('amara', 'Amara Diallo', 'prosecutor')
export const bo = officer('bo', 'Bo Lindqvist', 'desk-officer')
export const chiara = officer('chiara', 'Chiara Conti', 'approver')
export const dario = officer('dario', 'Dario Vella', 'investigator')
export const stranger = officer('eve', 'Eve Other', 'prosecutor')
const staff = [amara, bo, chiara, dario]

export const italy: Party = { node: 'it-central' as NodeId, state: 'IT', authority: 'Ministero della Giustizia' }
export const nigeria: Party = { node: 'ng-central' as NodeId, state: 'NG', authority: 'Federal Ministry of Justice' }
export const france: Party = { node: 'fr-central' as NodeId, state: 'FR', authority: 'Tribunal judiciaire de Paris' }

const keys = new Map([italy, nigeria, france].map((p) => [p.node, generateKeyPairSync('ed25519')]))
type Posted = Readonly<{ from: NodeId; parcel: Parcel; body: string; seq: number; id: MessageId }>

/** The line between nodes: keeps what was posted until a test delivers it, in the order of its chain and no other. */
export class Line {
  readonly posted: Posted[] = []
  readonly waiting: Posted[] = []
  #seq = new Map<string, number>()
  send(from: NodeId, parcel: Parcel): MessageId {
    const chain = `${from} ${parcel.to} ${parcel.chain}`
    const seq = (this.#seq.get(chain) ?? 0) + 1
    this.#seq.set(chain, seq)
    const id = `m-${from}-${parcel.chain}-${seq}` as MessageId
    const letter = { from, parcel, body: JSON.stringify(parcel.body), seq, id }
    this.posted.push(letter)
    this.waiting.push(letter)
    return id
  }
}

/** A database and a post of its own, in place of a line in memory. */
export type Real = Readonly<{
  db: Pick<Database, 'sql' | 'transaction' | 'now' | 'newId'>
  post: Pick<FederationDesk, 'post' | 'confirm'>
}>

export async function node(self: Party, others: readonly Party[], line: Line, real?: Real) {
  const db = real?.db ?? (await testDatabase({ max: 3 }))
  const folder = mkdtempSync(join(tmpdir(), 'comity-blobs-'))
  after(() => rmSync(folder, { recursive: true }))
  const entries: Entry[] = []
  const ledger = remembering(db, { origin: `${self.node}.example/log`, node: self.node })
  const confirmed: Parameters<Confirm>[1][] = []
  const staged = new Map<Sql, Parcel[]>()
  const state = { ledgerFull: false }
  /** What is posted in a transaction leaves when it commits, and never otherwise. */
  const staging = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    let last: Parcel[] = []
    const result = await db.transaction(async (sql) => {
      staged.set(sql, [])
      try {
        return await work(sql)
      } finally {
        last = staged.get(sql) ?? []
        staged.delete(sql)
      }
    })
    for (const parcel of last) line.send(self.node, parcel)
    return result
  }
  const transaction = real ? db.transaction : staging
  const remember: Remember = async (sql, entry) => {
    if (state.ledgerFull) throw new Error('disk full')
    const id = await ledger(sql, entry)
    entries.push(entry)
    return id
  }
  const rooms = { ...db, transaction, node: self.node, remember }
  const cases = casesDesk({
    ...rooms,
    officer: async (_, id) => staff.find((o) => o.id === id) ?? null,
    intake: async () => [
      { ...bo, function: 'desk' },
      { ...chiara, function: 'approval' },
      { ...amara, function: 'prosecution' },
    ],
  })
  const evidenceTools: EvidenceTools = {
    ...rooms,
    authority: self.authority,
    blobs: folderBlobs(folder, boxOf()),
    ...(await sealingParts(self.node, folder)),
    sql: db.sql,
    caseFacts,
    caseTitle,
    seal: async (text) => ({
      key: `${self.node}+1`,
      value: sign(null, Buffer.from(text), keys.get(self.node)!.privateKey).toString('base64'),
    }),
    sealHolds: async (_, by, text, seal) =>
      verify(null, Buffer.from(text), keys.get(by)!.publicKey, Buffer.from(seal.value, 'base64')) ? 'holds' : 'fails',
  }
  const handover = handoverDesk(evidenceTools)
  const enclosing = enclosingDesk(evidenceTools)
  const tools: AssistanceTools = {
    ...rooms,
    self,
    zone: 'Europe/Rome',
    post: async (sql, parcel) => {
      if (real) return real.post.post(sql, parcel)
      staged.get(sql)?.push(parcel)
      return 'm' as MessageId
    },
    confirm: async (sql, verdict) => {
      if (real) return real.post.confirm(sql, verdict)
      confirmed.push(verdict)
    },
    party: async (_, id) => others.find((p) => p.node === id),
    lawBook: async () => lawBook,
    caseFacts,
    caseTitle,
    memberCases,
    marks: (sql, requests, at, officer) => marksOf(sql, 'request', requests, at, officer.id),
    works: async (_, id) => staff.some((o) => o.id === id),
    baseUrl: `https://${self.node}.example`,
    officerNames: async (_, ids) => new Map(ids.map((id) => [id, staff.find((o) => o.id === id)?.name ?? id])),
    openIncomingCase: (sql, it, at) => cases.openIncomingCase(sql, it, at),
    deliveriesOf: async () => [],
    packExhibits: (sql, permit, ids, transfer) => handover.packExhibits(sql, permit, ids as never, transfer),
    enclosable: (sql, permit, ids, limits) => enclosing.enclosable(sql, permit, ids as never, limits),
    enclosed: (sql, permit, ids, authority) => enclosing.enclosed(sql, permit, ids as never, authority),
    unpackExhibits: (sql, id, packed, from, at) => handover.unpackExhibits(sql, id, packed, from, at),
  }
  const evidence = evidenceDesk(evidenceTools)
  const consentTools = { ...tools, exhibits: evidence, secondPerson: false }
  const handlers = new Map([...assistanceHandlers(tools), ...consentHandlers(consentTools)].map((h) => [h.kind, h]))
  return {
    self,
    db,
    tools,
    handlers,
    entries,
    confirmed,
    state,
    cases,
    desk: assistanceDesk(tools),
    evidence,
    consent: consentDesk(consentTools),
    /** Takes one letter in, in a transaction of its own; the code of the refusal when it is refused. */
    async receive(it: Posted, at: Instant): Promise<string | undefined> {
      const handler = handlers.get(it.parcel.kind)!
      const body = handler.schema.parse(JSON.parse(it.body))
      const letter: Letter = {
        id: it.id,
        from: it.from,
        chain: it.parcel.chain,
        seq: it.seq,
        kind: it.parcel.kind,
        body,
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
    /** A case of this node with the four officers in it. */
    async openCase(): Promise<CaseId> {
      const form = {
        title: 'Operation Lagoon',
        purpose: 'Investigation into trafficking in persons',
        basis: 'Code of criminal procedure',
        instruments: [],
      }
      const file = await cases.open(amara, form as never, morning)
      for (const [who, what] of [
        [bo, 'desk'],
        [chiara, 'approval'],
        [dario, 'investigation'],
      ] as const)
        await cases.addMember(amara, file.id, { officer: who.id, function: what }, morning)
      return file.id
    },
  }
}
export type Node = Awaited<ReturnType<typeof node>>

/** Two nodes and the line between them; `deliver` empties it. */
export async function twoNodes(one: Party, other: Party) {
  const line = new Line()
  const [here, there] = [await node(one, [other], line), await node(other, [one], line)]
  const deliver = async (at: Instant): Promise<string[]> => {
    const refused: string[] = []
    for (let next = line.waiting.shift(); next; next = line.waiting.shift()) {
      const code = await (next.parcel.to === one.node ? here : there).receive(next, at)
      if (code) refused.push(code)
    }
    return refused
  }
  return { here, there, line, deliver }
}

const said = (text: string, lang = 'en') => [{ lang, text }]

/** A letter of request from Italy to Nigeria that lacks nothing. */
export function letterOfRequest(): Content {
  const draft = template({
    instrument: 'UNTOC',
    title: 'Bank records and search in Lagos',
    language: 'en',
    from: italy,
    official: 'Amara Diallo',
    caseReference: 'IT-C-1',
  })
  return {
    ...draft,
    conducting: {
      name: 'Procura della Repubblica di Palermo',
      functions: 'Public prosecutor conducting the investigation',
      reference: 'RGNR 4711/26',
    },
    subject: said('Investigation into an organised criminal group trafficking persons'),
    nature: 'investigation',
    facts: said('Between January and June 2026 the group moved eleven persons from Benin City to Palermo.'),
    purpose: said('Evidence for the trial of the members of the group'),
    offences: [
      {
        id: 'o1',
        citation: 'Art. 416 Codice penale',
        title: said('Criminal association'),
        law: said('Whoever promotes an association of three or more persons ...'),
        maxPenaltyMonths: 180,
        deathPenaltyPossible: false,
        lifeSentence: false,
        concept: 'organised-group-participation',
        annexD: '',
        committedFrom: '2026-01-01',
        committedUntil: '2026-06-30',
      },
    ],
    persons: [
      {
        id: 'p1',
        role: 'suspect',
        name: 'Osas Example',
        latinName: '',
        born: '1990-04-01',
        birthPlace: 'Benin City',
        nationality: 'NG',
        location: 'Lagos',
        smuggled: false,
        identifiers: [],
        whyUnknown: '',
      },
    ],
    measures: [
      {
        id: 'm1',
        family: 'records',
        description: said('Records of the account'),
        particulars: { institution: 'Example Bank', account: '0123456789', from: '2026-01-01', until: '2026-06-30' },
        persons: ['p1'],
      },
      {
        id: 'm2',
        family: 'search-seizure',
        description: said('Search of the flat'),
        particulars: { place: 'Lagos', objects: 'Telephones', order: 'Decision of 1 October 2026' },
        persons: ['p1'],
      },
    ],
    procedure: { asked: false, text: [] },
    transnational: said('Victims were moved from Nigeria to Italy'),
    organisedGroup: said('At least five persons with fixed roles since 2024'),
    confidentiality: { asked: true, reason: 'A search is planned' },
  }
}

/** An investigation order from Italy to France that lacks nothing. */
export function investigationOrder(): Content {
  const letter = letterOfRequest()
  const draft = template({
    instrument: 'EU-EIO',
    title: 'Bank operations in Paris',
    language: 'fr',
    from: italy,
    official: 'Amara Diallo',
    caseReference: 'IT-C-1',
  })
  return {
    ...letter,
    instrument: 'EU-EIO',
    title: draft.title,
    language: 'fr',
    subject: said('Enquête sur une association criminelle', 'fr'),
    facts: said('Entre janvier et juin 2026 le groupe a transféré des fonds à Paris.', 'fr'),
    purpose: said('Preuves pour le procès', 'fr'),
    measures: [
      {
        id: 'm1',
        family: 'bank-operations',
        description: said('Opérations du compte', 'fr'),
        particulars: { institution: 'Banque Exemple', account: 'FR76', relevance: 'Fonds du groupe', period: '2026' },
        persons: ['p1'],
      },
    ],
    eio: {
      ...draft.eio!,
      proceedings: 'a',
      necessity: said('Aucune autre source', 'fr'),
      availableDomestically: true,
      remedySought: 'no',
      issuingKind: 'public-prosecutor',
      earlierOrder: 'aucune',
    },
  }
}

/** Drafts, submits, authorises and sends; the request's id. */
export async function send(here: Node, content: Content, to: Party, at: Instant) {
  const file = await here.openCase()
  const draft = await here.desk.create(
    bo,
    { case: file, to: to.node, instrument: content.instrument, title: content.title, language: 'en' },
    at,
  )
  const saved = await here.desk.save(bo, draft.id, { version: 1, content }, at)
  const submitted = await here.desk.submit(
    bo,
    draft.id,
    { version: saved.version, overrides: await reasons(here, draft.id, at) },
    at,
  )
  const ready = await here.desk.authorise(chiara, draft.id, { version: submitted.request.version }, at)
  await here.desk.transmit(bo, draft.id, { version: ready.request.version, overrides: [] }, at)
  return { id: draft.id, file }
}

/** A reason for every warning that may be overridden. */
export async function reasons(here: Node, id: Parameters<Node['desk']['checks']>[1], at: Instant) {
  const { checks } = await here.desk.checks(bo, id, at)
  const warned = new Set(checks.filter((c) => c.outcome === 'warned' && c.overridable).map((c) => c.id))
  return [...warned].map((check) => ({ check, reason: 'Agreed with the other authority by telephone.' }))
}
