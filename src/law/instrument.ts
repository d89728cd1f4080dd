/** The words of the law: instruments, who takes part in them, what they declared. Every row says where it was read and how sure we are. */
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import type { MeasureFamily } from './measures.ts'

/**
 * How far a fact may be trusted. It is shown beside the fact, always.
 *
 * verified       read in the text of the instrument or an official copy
 * checked        an officer of this node looked on the depositary's site on the as-of date, and a second officer agreed
 * snapshot       taken by script from a dated copy of the depositary's table; true on its as-of date
 * own-knowledge  written from general knowledge of the field; check against the text before relying on it
 * unverified     believed, no source at hand
 * uncertain      inferred or contradicted somewhere; do not rely on it
 */
export const confidences = ['verified', 'checked', 'snapshot', 'own-knowledge', 'unverified', 'uncertain'] as const
export type Confidence = (typeof confidences)[number]

/** What every answer of the law carries: an article or provision, where it was read, how sure. */
export type Cited = Readonly<{ article: string; source: string; confidence: Confidence }>

/** The weaker of two confidences. A chain is as sure as its weakest link. */
export const weakest = (...all: readonly Confidence[]): Confidence =>
  all.reduce((worst, one) => (confidences.indexOf(one) > confidences.indexOf(worst) ? one : worst), 'verified')

/** Language code, ISO 639-1 (639-3 where there is none), lower case, e.g. `it`. */
export type Language = string

/** E.g. `UNTOC`, `EU-EIO`, `VIENNA-1988`. Instruments are data, so their ids are not a closed list. */
export type InstrumentId = string

/** In the order in which a basis is preferred; judicial.md and UNTOC 18(6)-(7). */
export const tiers = ['mutual-recognition', 'bilateral-regional', 'un-convention', 'reciprocity'] as const
export type Tier = (typeof tiers)[number]

/** Whether the article obliges, or only allows by agreement case by case. */
export type Duty = 'duty' | 'by-agreement'

export type MeasureScope = Readonly<{ family: MeasureFamily; article: string; duty: Duty }>

/**
 * Which offences an instrument serves.
 * any: criminal offences in general; listed: only the concepts named;
 * serious-or-listed: the concepts named, or a serious crime (UNTOC 2(b)) with an organised group and a cross-border element.
 */
export type OffenceScope = Readonly<{
  kind: 'any' | 'listed' | 'serious-or-listed'
  concepts: readonly string[]
  article: string
}>

export type Instrument = Readonly<{
  id: InstrumentId
  title: string
  /** Absent for instruments that are no basis for a request (platforms, technical standards). */
  tier?: Tier
  /** Depositary reference, ETS or CELEX number. */
  reference: string
  adopted?: CalendarDate
  /** When the instrument itself entered into force or began to apply; absent: not in force, or not on record. */
  inForce?: CalendarDate
  /** How a State joins: the sentence of the instrument, with its article. */
  newPartyRule?: string
  /** Days from deposit to entry into force for a new party, when the rule is that simple. */
  days_to_force?: number
  /** First day of the month after so many months from deposit, the rule of the Council of Europe's later conventions. */
  months_to_force?: number
  parent?: InstrumentId
  /** The older instrument that this one renews; both can bind, and the newer goes first. */
  successorOf?: InstrumentId
  /** One of the two States must be this one: an agreement of a union of States with one other. */
  hub?: State
  /** Whether it is in force at all could not be found out. */
  forceUnknown?: true
  /** Takes the place of these instruments between the States it binds, for the measures it covers. */
  replaces?: Readonly<{ instruments: readonly InstrumentId[]; article: string }>
  /** Other treaties between the two States go first; the article that says so. */
  yieldsTo?: string
  offences?: OffenceScope
  measures: readonly MeasureScope[]
  /** Which list of required contents applies. */
  contents?: 'untoc' | 'eio' | 'epoc' | 'freeze'
  /** Article on accepted languages. */
  languageArticle?: string
  parties?: number
  partiesAsOf?: string
  note?: string
  source: string
  confidence: Confidence
}>

/** One State's place in one instrument. `recordedOn` is when we learnt it, so that "what we knew then" can be answered. */
export type Participation = Readonly<{
  instrument: InstrumentId
  state: State
  signed?: CalendarDate
  boundBy?: string
  deposited?: CalendarDate
  /** Exact day of entry into force for this State. */
  inForceFrom?: CalendarDate
  /** In force at the latest since this day; the exact earlier day is not on record. */
  inForceBy?: CalendarDate
  /** Last day on which the State was bound. */
  until?: CalendarDate
  /** The State takes no part, by this provision (e.g. Protocol 22 to the EU Treaties). */
  notBound?: string
  asOf: CalendarDate
  recordedOn: CalendarDate
  /** Who looked at the source, when somebody of this node did. */
  checkedBy?: string
  source: string
  confidence: Confidence
}>

export const declarationEffects = [
  'languages',
  'central-authority',
  'channel',
  'extra-content',
  'dual-criminality',
  'excludes-article',
  'not-extradition-basis',
  'extends-to',
  'does-not-extend-to',
  'other',
] as const
export type DeclarationEffect = (typeof declarationEffects)[number]

/** A reservation, declaration or notification, with what it does to a request. */
export type Declaration = Readonly<{
  id: string
  instrument: InstrumentId
  state: State
  kind: 'reservation' | 'declaration' | 'notification'
  articles: readonly string[]
  effect: DeclarationEffect
  /** Measures the effect touches; absent: all. */
  measures?: readonly MeasureFamily[]
  /** Attachment kinds that satisfy an `extra-content` declaration; any one of them will do. */
  attachments?: readonly string[]
  /** Accepted languages, of a `languages` notification. */
  languages?: readonly Language[]
  /** Territories that an `extends-to` or `does-not-extend-to` declaration names. */
  territories?: readonly State[]
  /** In our words, never quoted. */
  text: string
  from?: CalendarDate
  until?: CalendarDate
  asOf: CalendarDate
  /** Who looked at the source, when somebody of this node did. */
  checkedBy?: string
  source: string
  confidence: Confidence
}>
