/**
 * Consent to use evidence otherwise than its conditions allow (UNTOC 18(19); 1988 Convention 7(13)), and assurances that outlive a request.
 * Who asks and who imposed the conditions each keep the same thing under the same id; the answer of the one changes what the other may do.
 */
import type { Consent as Allowance, ConsentedUse, Use, UseCondition } from '../../evidence/conditions.ts'
import type { ExhibitId } from '../../evidence/exhibit.ts'
import type { CaseId, Id, NodeId, OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import { refuse } from './refusals.ts'

export type ConsentId = Id<'consent'>

/** What is asked: which exhibits, under which of the addressee's conditions, for which use, and why. */
export type AskedFor = Readonly<{
  exhibits: readonly Readonly<{
    id: ExhibitId
    number: string
    name: string
    from: readonly ExhibitId[]
    conditions: readonly UseCondition[]
  }>[]
  use: ConsentedUse & Readonly<{ proceeding: string }>
  reasons: string
  by: string
  authority: string
}>

export type Answer = Readonly<{
  verdict: 'granted' | 'refused'
  /** How far the consent goes, in the authority's own words; or why it is refused. */
  terms: string
  /** Conditions that come with the consent. */
  conditions: readonly UseCondition[]
  by: string
  authority: string
}>

/** An answer that a colleague wrote down, for a second person to give. */
export type Prepared = Readonly<{ answer: Answer; by: OfficerId; name: string; at: Instant }>

export type Consent = Readonly<{
  id: ConsentId
  case: CaseId
  side: 'asking' | 'asked'
  partner: NodeId
  state: 'waiting' | 'granted' | 'refused' | 'withdrawn'
  asked: AskedFor
  askedAt: Instant
  prepared: Prepared | null
  answer: Answer | null
  answeredAt: Instant | null
  /** When somebody on the asking side took note of the answer. */
  seenAt: Instant | null
  withdrawal: Withdrawal | null
  version: number
}>

/** Who took a given consent back. It ends further uses and undoes none: what was done under it was allowed. */
export type Withdrawal = Readonly<{ reasons: string; by: string; authority: string; at: Instant }>

/** The use that conditions are asked about; keeping longer is no use: the day of deletion itself stands against it. */
export const useOf = (it: AskedFor, by: NodeId, at: Instant): Use => ({
  doing: it.use.doing === 'keep' ? 'view' : it.use.doing,
  by,
  on: dateOf(at),
  proceeding: it.use.proceeding,
  ...(it.use.to && { to: it.use.to }),
  fiscal: it.use.fiscal ?? false,
  deathPenalty: it.use.deathPenalty ?? false,
})

/** Splits what stands in the way by who must be asked. A day of deletion is asked about where a thing is to be kept longer, and nowhere else. */
export function byAddressee(exhibits: AskedFor['exhibits'], keeping: boolean): ReadonlyMap<NodeId, AskedFor['exhibits']> {
  const fits = (c: UseCondition): boolean => (c.kind === 'delete_by') === keeping
  const nodes = new Set(exhibits.flatMap((it) => it.conditions.filter(fits).map((c) => c.imposedBy)))
  return new Map(
    [...nodes]
      .sort()
      .map((node) => [
        node,
        exhibits
          .map((it) => ({ ...it, conditions: it.conditions.filter((c) => c.imposedBy === node && fits(c)) }))
          .filter((it) => it.conditions.length > 0),
      ]),
  )
}

/** What is written onto each condition once its authority said yes. */
export const allowanceOf = (it: AskedFor, from: NodeId, answer: Answer, at: Instant): Allowance => {
  const { proceeding, ...uses } = it.use
  return { for: proceeding, by: from, at, uses, terms: answer.terms }
}

/** The answered request; an answer is given once. Where the house wants a second person, what a colleague prepared is what is given. */
export function answered(it: Consent, answer: Answer, at: Instant): Consent {
  if (it.state !== 'waiting') throw refuse('consent-answered', { state: it.state })
  return { ...it, state: answer.verdict, answer, answeredAt: at, prepared: null, version: it.version + 1 }
}

export function withdrawn(it: Consent, withdrawal: Withdrawal): Consent {
  if (it.state !== 'granted') throw refuse('consent-not-given', { state: it.state })
  return { ...it, state: 'withdrawn', withdrawal, seenAt: null, version: it.version + 1 }
}

export const assuranceKinds = ['death-penalty', 'ill-treatment', 'use', 'other'] as const
export type AssuranceKind = (typeof assuranceKinds)[number]
export type AssuranceId = Id<'assurance'>

/** Where the proceedings stand that an assurance watches over. */
export const stages = ['investigation', 'charged', 'trial', 'judgment', 'appeal', 'final-judgment'] as const
export type Stage = (typeof stages)[number]

export type Assurance = Readonly<{
  id: AssuranceId
  case: CaseId
  /** `given`: this authority promised; `received`: it was promised to. */
  side: 'given' | 'received'
  partner: NodeId
  kind: AssuranceKind
  words: string
  basis: string
  /** The request or proceedings it belongs to. */
  reference: string
  givenAt: Instant
  everyDays: number
  /** The day on which somebody looks at it next; none once it has ended. */
  nextOn: CalendarDate | null
  endedAt: Instant | null
  ending: string | null
}>

export type Report = Readonly<{ id: Id<'report'>; at: Instant; node: NodeId; name: string; stage: Stage; text: string }>

/** How often an assurance is looked at unless somebody chooses otherwise: a reminder of this house, no limit of any instrument. */
export const everyDays_default = 90

export const daysOn = (at: Instant, days: number): CalendarDate =>
  new Date(Date.parse(`${dateOf(at)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate

/** Ends only by a word on how the case ended: no clock ends an assurance. */
export function ended(it: Assurance, how: string, at: Instant): Assurance {
  if (it.endedAt) throw refuse('assurance-over')
  return { ...it, endedAt: at, ending: how, nextOn: null }
}
