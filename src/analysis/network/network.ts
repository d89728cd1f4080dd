/**
 * The network of a case: entities and the ties that its records tell of. Each tie says where it comes from, how it was evaluated, what
 * evidence it rests on and when it held; it can be withdrawn, never erased, so the network can be seen as it was known on any day.
 */
import type { Id, OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, type Instant, millis } from '../../kernel/instant.ts'

export type EntityId = Id<'entity'>
export type TieId = Id<'tie'>

export const entityKinds = ['person', 'organisation', 'account', 'phone', 'vehicle', 'vessel', 'place', 'event', 'item'] as const
export type EntityKind = (typeof entityKinds)[number]
export const tieKinds = [
  'contact',
  'call',
  'meeting',
  'payment',
  'kinship',
  'ownership',
  'membership',
  'travel',
  'delivery',
  'other',
] as const
export type TieKind = (typeof tieKinds)[number]

/** The four-by-four evaluation of Europol: how reliable the source is, how far the information is known to be true. */
export const sourceGrades = ['A', 'B', 'C', 'X'] as const
export const informationGrades = ['1', '2', '3', '4'] as const

export type Entity = Readonly<{
  id: EntityId
  kind: EntityKind
  label: string
  /** What the analyst filters by; never a special category of data (Directive (EU) 2016/680 Art. 10). */
  attributes: Readonly<Record<string, string>>
  recordedAt: Instant
  recordedBy: OfficerId
}>

export type Tie = Readonly<{
  id: TieId
  from: EntityId
  to: EntityId
  kind: TieKind
  directed: boolean
  /** How often or how much, above zero. */
  weight: number
  since?: CalendarDate
  until?: CalendarDate
  source: string
  evaluation: Readonly<{ source: (typeof sourceGrades)[number]; information: (typeof informationGrades)[number] }>
  /** What a colleague opens to check it: the number of an exhibit, a record, a page. */
  evidence: string
  recordedAt: Instant
  recordedBy: OfficerId
  withdrawnAt?: Instant
  withdrawnFor?: string
}>

/** Where an entity lies, when its attributes `lat` and `lon` say so in degrees (WGS 84). */
export function pointOf({
  attributes,
}: Readonly<{ attributes: Entity['attributes'] }>): Readonly<{ lat: number; lon: number }> | null {
  const [lat, lon] = [Number(attributes.lat || NaN), Number(attributes.lon || NaN)]
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null
}

export type Network = Readonly<{ entities: readonly Entity[]; ties: readonly Tie[] }>

/** As of when: `known` by us, and `on` what day the ties held. */
export type Moment = Readonly<{ known?: Instant | undefined; on?: CalendarDate | undefined }>

/** What was recorded and not yet withdrawn at `known`, and held on `on`. A tie without dates holds on every day. */
export function asOf(network: Network, { known, on }: Moment): Network {
  const at = known === undefined ? Infinity : millis(known)
  return {
    entities: network.entities.filter((e) => millis(e.recordedAt) <= at),
    ties: network.ties.filter(
      (t) =>
        millis(t.recordedAt) <= at &&
        (!t.withdrawnAt || millis(t.withdrawnAt) > at) &&
        (!on || ((!t.since || t.since <= on) && (!t.until || t.until >= on))),
    ),
  }
}

/**
 * Words that name what Art. 10 of Directive (EU) 2016/680 protects, and age and sex: nothing may be filtered or drawn by them, so an
 * attribute of such a name is not taken into a network. The list is ours and not complete; the ban is the law's and is.
 */
const protectedNames =
  /race|racial|ethni|nationalit|citizen|religio|belief|politic|union|health|medical|disab|sexual|orientation|gender|^sex$|^age$|birth|genetic|biometric|colou?r of skin/i
export const isProtected = (attribute: string): boolean => protectedNames.test(attribute)
