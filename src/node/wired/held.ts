/**
 * What requests, police records, exhibits, messages and joint teams of a case tell of persons, accounts, vehicles and things, offered to the room of analysis. Each
 * room is asked as the officer, so that its own rules hold; what is marked is offered only where its marks let it into a chart.
 */
import type { HeldTools } from '../../analysis/held/desk.ts'
import type { Held, HeldEntity, HeldTie } from '../../analysis/held/held.ts'
import type { Content } from '../../assistance/content.ts'
import type { AssistanceDesk } from '../../assistance/desk.ts'
import { caseFacts, memberCases } from '../../cases/store.ts'
import type { EvidenceDesk } from '../../evidence/desk.ts'
import type { IntelligenceDesk } from '../../intelligence/desk.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ProtectionDesk } from '../../protection/desk.ts'
import { permit } from '../../protection/permit.ts'
import type { TeamsDesk } from '../../teams/desk.ts'
import type { TeamId } from '../../teams/event/event.ts'
import type { Database } from '../postgres/pool.ts'
import { ofMessage, ofTeam, type Told } from './spoken.ts'

type Rooms = Readonly<{
  assistance: AssistanceDesk
  evidence: EvidenceDesk
  intelligence: IntelligenceDesk
  teams: Pick<TeamsDesk, 'list' | 'read'>
  protection(): ProtectionDesk
}>
/** As many of each kind are looked into at once; a case of more is taken in by file. */
const most = 100

const unless = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await work
  } catch (thrown) {
    // A role that may not read requests is offered nothing of them, and the rest all the same.
    if (thrown instanceof Refusal) return otherwise
    throw thrown
  }
}

function ofRequest(subject: string, reference: string, content: Content): Told {
  const key = (id: string): string => `${reference} ${id}`
  const entities = content.persons
    // Nothing about a victim leaves the specialists: a chart that is shown around is no place for one.
    .filter((p) => p.name && p.role !== 'victim')
    .map(
      (p): HeldEntity => ({ key: key(p.id), kind: 'person', label: p.name, attributes: { role: p.role, location: p.location } }),
    )
  const ties: HeldTie[] = []
  for (const m of content.measures) {
    const { account, institution } = m.particulars as Readonly<Record<string, string | undefined>>
    if (!account) continue
    entities.push({ key: key(`${m.id} account`), kind: 'account', label: account, attributes: { bank: institution ?? '' } })
    for (const person of m.persons.filter((id) => entities.some((e) => e.key === key(id))))
      ties.push({
        key: key(`${m.id} ${person}`),
        from: key(person),
        to: key(`${m.id} account`),
        kind: 'other',
        directed: false,
        weight: 1,
        source: reference,
        evidence: `${reference}, measure ${m.id}, person ${person}`,
      })
  }
  return { subject, entities, ties }
}

const recordKinds: Readonly<Record<string, HeldEntity['kind']>> = {
  person: 'person',
  organisation: 'organisation',
  vehicle: 'vehicle',
  vessel: 'vessel',
  'bank-account': 'account',
}
/** The field that names a record of its kind. Records of victims are not offered at all. */
const naming = ['name', 'holder', 'registrationNumber', 'iban', 'number', 'description']
/** Fields that are things of their own, tied to what the record is about. */
const things: Readonly<Record<string, HeldEntity['kind']>> = { phone: 'phone', address: 'place', holder: 'person' }

type RecordRead = Awaited<ReturnType<IntelligenceDesk['records']['read']>>
function ofRecord(it: RecordRead): Told {
  const standing = it.statements.filter((s) => !s.withdrawnAt)
  const kind = recordKinds[it.kind] ?? 'item'
  const named = naming
    .filter((field) => kind !== 'account' || field !== 'holder')
    .map((field) => standing.find((s) => s.field === field))
    .find((s) => s !== undefined)
  const key = it.reference
  const ties: HeldTie[] = []
  const entities: HeldEntity[] = named ? [{ key, kind, label: named.value, attributes: {} }] : []
  for (const s of named ? standing : []) {
    const thing = things[s.field]
    if (!thing || s === named) continue
    entities.push({ key: `${key} ${s.id}`, kind: thing, label: s.value, attributes: {} })
    const grade =
      s.evaluation?.scale === '4x4' ? { source: s.evaluation.source, information: s.evaluation.information } : undefined
    ties.push({
      key: `${key} tie ${s.id}`,
      from: key,
      to: `${key} ${s.id}`,
      kind: s.field === 'address' ? 'membership' : 'ownership',
      directed: false,
      weight: 1,
      ...(s.dated && { since: s.dated as NonNullable<HeldTie['since']> }),
      source: s.source,
      ...(grade && { evaluation: grade as NonNullable<HeldTie['evaluation']> }),
      evidence: `${key}, ${s.field}`,
    })
  }
  return { subject: `record:${it.id}`, entities, ties }
}

export const heldOf =
  (db: Database, here: NodeId, rooms: Rooms): HeldTools['held'] =>
  async (officer: Officer, id: CaseId, at: Instant): Promise<Held> => {
    const page = { limit: most }
    const requests = await unless(rooms.assistance.list(officer, { ...page, case: id, sort: 'moved' }, at), { items: [] })
    const exhibits = await unless(rooms.evidence.list(officer, id, page, at), { items: [] })
    const records = await unless(rooms.intelligence.records.list(officer, { ...page, case: id }, at), { items: [] })
    const written = await unless(rooms.intelligence.messages.list(officer, { limit: most + 1, case: id }, at), { items: [] })
    const teams = (await unless(rooms.teams.list(officer, page, at), { items: [] })).items.filter((it) => it.case === id)
    const more = [requests, exhibits, records].some((it) => 'next' in it && it.next !== undefined) || written.items.length > most
    const told: Told[] = exhibits.items.map((e) => ({
      subject: `exhibit:${e.id}`,
      entities: [{ key: e.number, kind: 'item', label: `${e.number} ${e.name}`.slice(0, 200), attributes: {} }],
      ties: [],
    }))
    for (const it of requests.items) {
      const read = await unless(rooms.assistance.read(officer, it.id as never, at), null)
      if (read) told.push(ofRequest(`request:${it.id}`, it.reference, read.content as Content))
    }
    for (const it of records.items) {
      const read = await unless(rooms.intelligence.records.read(officer, it.id, undefined, at), null)
      if (read && read.category !== 'victim') told.push(ofRecord(read))
    }
    const tells = (one: Told): boolean => one.entities.length > 0
    told.push(...written.items.slice(0, most).map(ofMessage).filter(tells))
    for (const it of teams) {
      const read = await unless(rooms.teams.read(officer, it.id as TeamId, at), null)
      if (read) told.push(...[ofTeam(read)].filter(tells))
    }
    const { open, closed } = await db.transaction((sql) =>
      allowed(sql, told, { officer, id, at, here, desk: rooms.protection() }),
    )
    const shown = told.filter((one) => open.has(one.subject))
    return {
      entities: shown.flatMap((one) => one.entities),
      ties: shown.flatMap((one) => one.ties),
      closed,
      more,
    }
  }

type Asking = Readonly<{ officer: Officer; id: CaseId; at: Instant; here: NodeId; desk: ProtectionDesk }>

type Allowed = Readonly<{ open: ReadonlySet<string>; closed: number }>

/** What is not hidden from this officer, and whose marks let it into a diagram; what is hidden is not counted either, as if it were not there. */
async function allowed(sql: Sql, told: readonly Told[], { officer, id, at, here, desk }: Asking): Promise<Allowed> {
  const subjects = told.map((one) => one.subject)
  const hidden = await desk.handling.hidden(sql, officer, await memberCases(sql, officer.id), subjects, at)
  const file = await caseFacts(sql, id)
  const seen = subjects.filter((subject) => !hidden.has(subject))
  const open = new Set(seen)
  const bound = new Map(told.flatMap((one) => (one.bound ? [[one.subject, one.bound] as const] : [])))
  for (const subject of seen)
    for (const item of [
      ...(await desk.handling.markedAs(sql, officer.id, id, [subject], at)),
      ...(bound.get(subject) ? [bound.get(subject)!] : []),
    ])
      try {
        permit({ officer, act: 'analysis.chart', at, case: file, here, item, more: { use: 'diagram', strictlyNecessary: true } })
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown
        open.delete(subject)
      }
  return { open, closed: seen.length - open.size }
}
