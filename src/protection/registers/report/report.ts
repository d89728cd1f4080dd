/**
 * What a supervisory authority asks of a controller in one piece: counted from the matters and the record of acts of this node, for a span
 * of days. Counts and references of this authority alone; no person who is recorded anywhere is named in it.
 */
import type { Instant } from '../../../kernel/instant.ts'
import type { GateFile } from '../../gates/gate.ts'
import type { Glass } from '../../glass/glass.ts'
import type { Matter } from '../../matter.ts'
import type { ActSeen } from '../../oversight/acts-seen.ts'
import { justificationOf, justifications, verbOf, verbs } from '../../oversight/verbs.ts'
import { differences, type Said } from '../../reckoning/statement.ts'
import type { Keeping } from '../../retention/keeping.ts'
import type { PersonRequest } from '../../rights/request.ts'
import type { Activity, AtRest, Breach, Transfer } from '../registers.ts'

export type Span = Readonly<{ from: Instant; to: Instant }>
type Count = Readonly<{ of: string; count: number }>

const within = ({ from, to }: Span, at: Instant): boolean => at >= from && at < to
/** How many of each, the most first. */
const counted = (words: readonly string[]): readonly Count[] =>
  [...Map.groupBy(words, (it) => it)]
    .map(([of, its]) => ({ of, count: its.length }))
    .sort((a, b) => b.count - a.count || (a.of < b.of ? -1 : 1))

/** Acts by the verb of the law and by how they were justified; whoever looked into the record is counted apart. */
export function loggingIn(seen: readonly ActSeen[], span: Span) {
  const its = seen.filter((it) => within(span, it.at))
  return {
    acts: its.length,
    officers: new Set(its.map((it) => it.officer?.id).filter(Boolean)).size,
    byVerb: verbs.map((verb) => {
      const of = its.filter((it) => verbOf(it.act) === verb)
      return {
        verb,
        count: of.length,
        justified: justifications.map((how) => ({
          of: how,
          count: of.filter((it) => justificationOf(it.purpose) === how).length,
        })),
      }
    }),
    refused: its.filter((it) => it.act === 'node.refused').length,
    searchesOfTheRecord: its.filter((it) => it.act === 'protection.oversee').length,
    contentErased: its.filter((it) => it.erased).length,
  }
}

export function rightsIn(matters: readonly Matter<PersonRequest>[], span: Span, now: Instant) {
  const its = matters.filter((it) => within(span, it.openedAt))
  const late = (it: Matter<PersonRequest>): boolean => {
    const due = it.doc.clock?.due
    return due !== undefined && (it.state === 'answered' ? it.movedAt : now).slice(0, 10) > due
  }
  return {
    requests: its.length,
    byRight: counted(its.map((it) => it.doc.right)),
    byRegime: counted(its.map((it) => it.doc.regime)),
    byState: counted(its.map((it) => it.state)),
    through: counted(its.map((it) => it.doc.through)),
    late: its.filter(late).length,
    withheldOn: counted(its.flatMap((it) => (it.doc.weighed ?? []).flatMap((one) => one.ground ?? []))),
  }
}

export function keepingIn(matters: readonly Matter<Keeping>[], span: Span) {
  const its = matters.filter((it) => within(span, it.openedAt))
  return {
    byState: counted(its.map((it) => it.state)),
    erasedPlaces: its.flatMap((it) => it.doc.erased ?? []).reduce((sum, it) => sum + it.count, 0),
    told: new Set(its.flatMap((it) => it.doc.told ?? [])).size,
  }
}

export function gatesIn(matters: readonly Matter<GateFile>[], span: Span) {
  const its = matters.filter((it) => within(span, it.openedAt))
  const gates = [...new Set(its.flatMap((it) => it.doc.gates))].sort()
  return gates.map((gate) => ({
    gate,
    closed: its.filter((it) => it.doc.gates.includes(gate)).length,
    outcomes: counted(its.flatMap((it) => it.doc.decisions.filter((one) => one.gate === gate).map((one) => one.outcome))),
  }))
}

export const breachesIn = (matters: readonly Matter<Breach>[], span: Span) =>
  matters
    .filter((it) => within(span, it.openedAt))
    .map((it) => ({ ...it.doc, state: it.state }))
    .sort((a, b) => (a.reference < b.reference ? -1 : 1))

export const emergenciesIn = (matters: readonly Matter<Glass>[], span: Span) =>
  matters
    .filter((it) => within(span, it.openedAt))
    .map(({ state, doc }) => ({
      state,
      reference: doc.reference,
      from: doc.from,
      outcomes: counted(doc.reviews.map((it) => it.outcome)),
    }))

/** Months compared with each partner and how many looks did not agree. */
export const reckonedIn = (
  matters: readonly Matter<Readonly<{ partner: string; month: string; ours?: Said; theirs?: Said }>>[],
  span: Span,
) =>
  matters
    .filter((it) => within(span, it.openedAt))
    .map(({ state, doc: { partner, month, ours, theirs } }) => ({
      partner,
      month,
      state,
      ...(ours && theirs && { differences: differences(month, ours, theirs).length }),
    }))

type Named = Readonly<{ id: string; source: string }>
/** Everything that the report says. */
export type ReportFacts = Readonly<{
  authority: string
  node: string
  software: string
  by: string
  at: Instant
  zone: string
  span: Span
  /** Whether all acts of the span were looked through; a report that is cut short says so. */
  complete: boolean
  officers: number
  partners: readonly string[]
  rules: readonly (Named & Readonly<{ state: string; tests: number; policies: readonly string[] }>)[]
  policies: readonly (Named & Readonly<{ lift: string }>)[]
  digest: string
  local: readonly (Named & Readonly<{ says: string }>)[]
  processing: readonly Activity[]
  transfers: readonly Transfer[]
  logging: ReturnType<typeof loggingIn>
  reviews: Readonly<{ asked: number; waiting: number; satisfied: number; notSatisfied: number }>
  reckoned: ReturnType<typeof reckonedIn>
  rights: ReturnType<typeof rightsIn>
  keeping: ReturnType<typeof keepingIn>
  erasures: number
  gates: ReturnType<typeof gatesIn>
  breaches: ReturnType<typeof breachesIn>
  emergencies: ReturnType<typeof emergenciesIn>
  atRest: AtRest
  methods: readonly Readonly<{ id: string; tests: number }>[]
  adversaries: readonly Readonly<{
    who: string
    attempts: number
    nothing: number
    got: readonly Readonly<{ tries: string; got: string; against: string }>[]
  }>[]
  overdue: number
}>
