/** A query: what an officer looks for, why, and what each authority asked has answered so far. */
import type { CaseId, Id, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Purpose } from '../../protection/decision/attributes.ts'
import type { Described } from '../../screening/compare/described.ts'
import type { Candidate } from '../../screening/query/answer.ts'
import { type Level, levels, type Shown } from '../letters.ts'
import { titleOf } from '../record/kinds.ts'
import { type PoliceRecord, reaches, type Share, type Statement } from '../record/record.ts'

/**
 * How a partner is asked: in plain words under seal, or, where it offers that, without either side showing what it has. `list`: a list that
 * officers brought in; its `partner` is `list:` and the list's id.
 */
export const ways = ['own', 'open', 'blind', 'list'] as const
export type Way = (typeof ways)[number]

export type Query = Readonly<{
  id: Id<'query'>
  case: CaseId
  reference: string
  subject: Described
  purpose: Purpose
  basis: string
  reason: string
  /** Until when what is entered later is told. */
  until?: Instant
  askedAt: Instant
  askedBy: string
  askerName: string
}>

export type AskedList = Readonly<{ name: string; source: string; version: number; day: string }>

export type Asked = Readonly<{
  partner: NodeId
  way: Way
  state: 'waiting' | 'answered' | 'declined' | 'not-asked'
  level?: Level
  /** Why it was not asked: the policy, or that there is no arrangement; or which of its limits the partner named. */
  closedBy?: string
  /** Which list, in the state it had when it was asked. */
  list?: AskedList
  askedAt: Instant
  answeredAt?: Instant
}>

export type Verdict = Readonly<{ verdict: 'same' | 'different' | 'unsure'; reason: string; by: string; at: Instant }>
export type Hit = Readonly<{
  id: Id<'hit'>
  query: Id<'query'>
  partner: NodeId
  state: 'open' | 'recalled'
  shown: Shown
  judgement?: Verdict
  cameAt: Instant
}>

export const queryReference = (node: string, year: number, number: number): string =>
  `${node.slice(0, 2).toUpperCase()}-Q-${year}-${String(number).padStart(6, '0')}`

export const levelOf = (band: 'none' | 'look' | 'strong'): Level =>
  band === 'strong' ? 'hit' : band === 'look' ? 'possible' : 'none'
export const bestOf = (all: readonly Level[]): Level => levels.find((it) => all.includes(it)) ?? 'none'

/** What a list says of whom it may be: all of it, for it was published or brought in by this authority. */
export const listAnswer = (list: AskedList, found: Candidate): Shown | undefined => {
  const level = levelOf(found.weighed.band)
  if (level === 'none') return undefined
  return {
    reference: found.held.reference.slice(0, 80),
    contact: list.source,
    level,
    ...(found.held.misused && { misused: true }),
    names: found.held.subject.names.slice(0, 10),
    compared: comparedOf(found),
  }
}
const comparedOf = (found: Candidate): NonNullable<Shown['compared']> =>
  found.compared.map((it) => ({
    feature: it.feature === 'identifier' ? (it.type ?? it.feature) : it.feature,
    says: it.says,
  }))

/**
 * What a first answer carries of a record: whom to ask and under which reference. Names and the reasons go with it only where the owner
 * chose that, and the reasons are names of features, never what stands in them.
 */
export function firstAnswer(record: PoliceRecord, said: readonly Statement[], found: Candidate, share: Share): Shown | undefined {
  const level = levelOf(found.weighed.band)
  if (level === 'none') return undefined
  const least = { reference: record.reference, contact: record.contact, level, ...(record.misused && { misused: true }) }
  if (!reaches(share, 'summary')) return least
  const open = said.filter((it) => !it.withheld)
  const title = titleOf(record.kind, open)
  return {
    ...least,
    kind: record.kind,
    ...(record.category && { category: record.category }),
    ...(title && { names: [title.slice(0, 300)] }),
    compared: comparedOf(found),
  }
}
