/**
 * A request of a person about data on that person: what is held is gathered, each item is given or withheld on a ground, a second person
 * agrees, a letter goes out. The clock is the law's; where the law has no number none is made up.
 *
 *   taken ──gather──▶ gathered ──weigh──▶ weighed ──answer (another person)──▶ answered
 */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import table from '../data/rights.json' with { type: 'json' }
import { refuse } from '../refusals.ts'

export const rights = ['access', 'rectification', 'erasure', 'restriction', 'objection'] as const
export type Right = (typeof rights)[number]
export const regimes = ['led', 'gdpr', 'europol', 'ccf'] as const
export type Regime = (typeof regimes)[number]
export const letterLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const
export type LetterLanguage = (typeof letterLanguages)[number]
export const grounds = [
  'obstruct-inquiry',
  'prejudice-crime',
  'public-security',
  'national-security',
  'rights-of-others',
] as const
export type Ground = (typeof grounds)[number]

/** Whom the request is about, as the person states it. */
export type Subject = Readonly<{ names: readonly string[]; born?: string; identifiers: readonly string[] }>

/** Something a room holds that may be about the subject. A name alone is never a match: a person says whether it is. */
export type Held = Readonly<{
  room: string
  subject: string
  reference: string
  case?: CaseId
  owner?: NodeId
  since: Instant
  /** What agreed: `name`, `identifier`. */
  found: readonly string[]
}>

/**
 * What a thing is called outside this authority: its number, or the end of its identifier. What officers call it among themselves, such as
 * the title of an arrest that is planned, is theirs.
 */
export const nameFor = ({ reference, subject }: Pick<Held, 'reference' | 'subject'>): string =>
  /^[A-Z]{2}-[A-Z0-9-]*\d$/.test(reference)
    ? reference
    : subject
        .replace(/^\w+:/, '')
        .replace(/[^0-9a-zA-Z/]/g, '')
        .slice(-10)

/** A room that can say what it holds about somebody; filled by `node/wiring.ts`. */
export interface Holds {
  room: string
  about(sql: Sql, subject: Subject): Promise<readonly Held[]>
}

export type Weighed = Readonly<{
  subject: string
  /** `other`: it is about somebody else of the same name. */
  decision: 'give' | 'withhold' | 'other'
  ground?: Ground | undefined
  reason: string
}>

export type AskedPartner = Readonly<{
  node: NodeId
  askedAt: Instant
  answeredAt?: Instant
  given?: readonly Readonly<{ reference: string; since: CalendarDate }>[]
}>

export type PersonRequest = Readonly<{
  reference: string
  right: Right
  regime: Regime
  person: Subject
  language: LetterLanguage
  /** Directly, or through the supervisory authority (Directive (EU) 2016/680 Article 17). */
  /** `partner`: another authority asks for the person, who consented to it. */
  through: 'person' | 'authority' | 'partner'
  authorityReference?: string
  /** How the person's identity was established. */
  identity: string
  receivedOn: CalendarDate
  /** What the person asks, in the person's own words or those of whoever took the request. */
  wanted?: string
  clock?: Readonly<{ rule: string; source: string; due?: CalendarDate }>
  held?: readonly Held[]
  weighed?: readonly Weighed[]
  weighedBy?: OfficerId
  answeredBy?: OfficerId
  /** The authority that asks for the person, and its own matter. */
  from?: NodeId
  asks?: string
  /** How the person consented to partners being asked, and what each gives. */
  consent?: string
  partners?: readonly AskedPartner[]
  /** The letter as it went. */
  letter?: string
}>

type ClockRow = Readonly<{ id: string; regime: string; rights: readonly string[]; months?: number; source: string }>

/** The day `months` later by the calendar; the last day of the month where that day does not exist. */
const plusMonths = (day: CalendarDate, months: number): CalendarDate => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(y, m + months, 0)).getUTCDate()
  return dateOf(new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString() as Instant)
}

export function clockFor(regime: Regime, right: Right, from: CalendarDate): PersonRequest['clock'] {
  const row = (table.clocks as readonly ClockRow[]).find((it) => it.regime === regime && it.rights.includes(right))
  return row && { rule: row.id, source: row.source, ...(row.months && { due: plusMonths(from, row.months) }) }
}

/** Every item that was gathered is weighed, and whatever is withheld has a ground of the law and a reason for this item. */
export function assertWeighed(held: readonly Held[], weighed: readonly Weighed[]): void {
  for (const it of held) {
    const found = weighed.find((one) => one.subject === it.subject)
    if (!found) throw refuse('item-not-weighed', { reference: it.reference })
    if (found.decision === 'withhold' && !found.ground) throw refuse('ground-missing', { reference: it.reference })
  }
  const stray = weighed.find((one) => !held.some((it) => it.subject === one.subject))
  if (stray) throw refuse('item-not-held', { reference: stray.subject })
}

export const given = (weighed: readonly Weighed[] = []): readonly Weighed[] => weighed.filter((it) => it.decision === 'give')

/** The last moment of the due day, UTC. */
export const endOf = (day: CalendarDate): Instant => `${day}T23:59:59.999Z` as Instant
