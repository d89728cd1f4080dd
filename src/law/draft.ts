/**
 * What the law must know of a request to judge it. A plain structure: who keeps requests fills it from their own,
 * and the pointers in a `Check` are JSON pointers (RFC 6901) into exactly this shape.
 */
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import type { Cited, InstrumentId, Language } from './instrument.ts'
import type { EmergencyFacts } from './limits/emergency.ts'
import type { MeasureFamily } from './measures.ts'

export type DraftText = Readonly<{ language: Language; text: string; certifiedTranslation?: boolean | undefined }>

/** Particulars by name: `property`, `order`, `factsAndActions`, `data`, `custodian`, `necessity`, `intention`, `practicalArrangements`, `consent`. */
export type DraftMeasure = Readonly<{
  family: MeasureFamily
  details?: string | undefined
  particulars?: Readonly<Record<string, string>> | undefined
}>

export type DraftPerson = Readonly<{
  name?: string | undefined
  role?: 'suspect' | 'accused' | 'victim' | 'witness' | 'expert' | 'third-party' | undefined
  nationality?: State | undefined
  location?: string | undefined
  /** Was smuggled by the persons under investigation: not liable for that (UNTOC-SOM 5). */
  smuggled?: boolean | undefined
  /** Why identity, nationality or location cannot be given. */
  whyUnknown?: string | undefined
}>

export type DraftOffence = Readonly<{
  citation?: string | undefined
  /** The text of the provision, in any language. */
  text?: string | undefined
  /** Id of the offence concept, e.g. `organised-group-participation`. */
  concept?: string | undefined
  maxPenalty_months?: number | undefined
  lifeSentence?: boolean | undefined
  deathPenaltyPossible?: boolean | undefined
  /** A day of the conduct: what was an offence then is shown beside what is one now. */
  committedOn?: CalendarDate | undefined
}>

export type IssuingKind = 'judge' | 'court' | 'investigating-judge' | 'public-prosecutor' | 'other'

export type EioFacts = Readonly<{
  /** Article 4: (a) criminal, (b) and (c) administrative leading to a criminal court, (d) involving legal persons. */
  typeOfProceedings?: 'a' | 'b' | 'c' | 'd' | undefined
  /** Categories of Annex D ticked, by their ids. */
  annexDCategories?: readonly string[] | undefined
  issuingAuthorityKind?: IssuingKind | undefined
  /** The judge, court or prosecutor who validated the order, when the issuing authority is another one. */
  validatedBy?: string | undefined
  /** Why the order is necessary and proportionate, Article 6(1)(a). */
  necessity?: string | undefined
  /** The measure would be available in a similar domestic case, Article 6(1)(b). */
  availableDomestically?: boolean | undefined
  legalRemedies?: string | undefined
  earlierOrder?: string | undefined
}>

/** A European Production or Preservation Order, Regulation (EU) 2023/1543. */
export type ElectronicFacts = Readonly<{
  category?: 'subscriber' | 'user-identification' | 'traffic' | 'content' | undefined
  addressee?: 'designated-establishment' | 'legal-representative' | 'other-establishment' | undefined
  addresseeName?: string | undefined
  user?: string | undefined
  from?: string | undefined
  until?: string | undefined
  emergency?: EmergencyFacts | undefined
  /** An offence for which traffic and content data may be had whatever its maximum: Article 5(4)(b) and (c). */
  listedOffence?: boolean | undefined
  /** Article 8(2): undefined when nobody has said. */
  offenceHere?: boolean | undefined
  residentHere?: boolean | undefined
  processor?: boolean | undefined
  processorReason?: 'controller-unknown' | 'detrimental' | undefined
  privileged?: 'no' | 'resident-here' | 'detrimental' | 'waived' | undefined
  necessity?: string | undefined
  availableDomestically?: boolean | undefined
  issuingKind?: IssuingKind | undefined
  validatedBy?: string | undefined
  validatedByKind?: IssuingKind | undefined
  /** Categories of Annex IV, ticked. */
  listCategories?: readonly string[] | undefined
  follow?: 'mla' | 'eio' | 'epoc' | undefined
}>

/** A freezing or confiscation order, Regulation (EU) 2018/1805. */
export type AssetFacts = Readonly<{
  concerns?: 'money' | 'items' | 'equivalent' | 'unspecified' | undefined
  amount?: string | undefined
  description?: string | undefined
  whyThere?: string | undefined
  grounds?: string | undefined
  immediate?: boolean | undefined
  follows?: string | undefined
  alternatives?: string | undefined
  remedies?: string | undefined
  issuingKind?: IssuingKind | undefined
  validatedBy?: string | undefined
  court?: string | undefined
  orderedOn?: string | undefined
  finalOn?: string | undefined
  decided?: string | undefined
  trial?: string | undefined
  trialDetail?: string | undefined
  /** Categories of the list in Article 3(1), ticked. */
  listCategories?: readonly string[] | undefined
}>

export type DraftFacts = Readonly<{
  instrument: InstrumentId
  from: State
  to: State
  /** The date on which the law is asked: today, for a request about to be sent. */
  on: CalendarDate
  requestingAuthority?: string | undefined
  conducting?: Readonly<{ name?: string | undefined; functions?: string | undefined }> | undefined
  /** Subject matter of the investigation, prosecution or judicial proceeding. */
  subject?: string | undefined
  nature?: 'investigation' | 'prosecution' | 'judicial-proceeding' | undefined
  /** Summary of relevant facts, once per language. */
  facts: readonly DraftText[]
  /** Languages of the whole request, translation included. Absent: the languages of `facts`. */
  languages?: readonly Language[] | undefined
  measures: readonly DraftMeasure[]
  persons: readonly DraftPerson[]
  offences: readonly DraftOffence[]
  purpose?: string | undefined
  particularProcedure?: Readonly<{ asked: false } | { asked: true; text: string }> | undefined
  ocgGrounds?: string | undefined
  transnationalGrounds?: string | undefined
  deadline?: Readonly<{ date: CalendarDate; reason?: string | undefined }> | undefined
  /** Absent: nobody has decided whether fact and substance are to be kept confidential. */
  confidentiality?: boolean | undefined
  urgency?: Readonly<{ urgent: boolean; grounds?: string | undefined }> | undefined
  eio?: EioFacts | undefined
  epoc?: ElectronicFacts | undefined
  assets?: AssetFacts | undefined
  /** Kinds of assurances offered, e.g. `no_death_penalty`. */
  assurances?: readonly string[] | undefined
  /** Kinds of attachments, e.g. `court-decision-certified`, `preconditions-declaration`, `certified-order`, `offence-text`. */
  attachments: readonly string[]
}>

export const checkLevels = ['error', 'warn', 'ask'] as const
export type CheckLevel = (typeof checkLevels)[number]

/**
 * One thing the law asks of a request. `failed` keeps it from leaving; `warned` asks the officer to look;
 * an `ask` that is unanswered is `warned` too.
 */
export type Check = Readonly<
  Cited & {
    id: string
    level: CheckLevel
    outcome: 'passed' | 'warned' | 'failed'
    /** JSON pointer into DraftFacts: the field that mends it. */
    pointer: string
    params: Readonly<Record<string, string | number>>
  }
>
