/**
 * A record: what this authority holds about a person or thing of police interest. It lies in a case, one authority owns it, and it is what
 * is said of it: statements, each with its source, its evaluation as given, whether it is fact or assessment, and its day.
 *
 *   held ──recall──▶ recalled        (nothing of it answers any more; that it was recalled stays)
 */
import { z } from 'zod'
import type { CaseId, Id } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import { line, prose } from '../../kernel/words.ts'
import type { Category } from '../../protection/decision/attributes.ts'
import type { ItemFacts } from '../../protection/decision/question.ts'
import { ageOn, type PartialDate, partialDate } from '../../subjects/person.ts'
import { type Warning, warningsOf } from '../identifiers/check.ts'
import { refuse } from '../refusals.ts'
import { type Handling, handlingFacts } from './handling.ts'
import { fieldsOf, type RecordKind } from './kinds.ts'

/** Why a person is on record. Mandatory, and it changes the rules (Directive (EU) 2016/680 Article 6; RPD Article 44). */
export const categories = ['wanted', 'missing', 'convicted', 'suspect', 'associate', 'victim', 'witness'] as const
export type RecordCategory = (typeof categories)[number]
const inLaw: Readonly<Record<RecordCategory, Category>> = {
  wanted: 'suspect',
  missing: 'other',
  convicted: 'convicted',
  suspect: 'suspect',
  associate: 'contact',
  victim: 'victim',
  witness: 'witness',
}

/**
 * How far a record may be found, each step further than the one before: by members of its case, by this authority's officers as a reference,
 * by partners as a reference with whom to ask, by partners with names and what agrees.
 */
export const shares = ['case', 'authority', 'contact', 'summary'] as const
export type Share = (typeof shares)[number]
export const reaches = (it: Share, least: Share): boolean => shares.indexOf(it) >= shares.indexOf(least)

/** Evaluation as it was given, in the scale of whoever gave it; nothing is converted. */
const grade = (first: string, second: string) =>
  z.object({ source: z.enum([...first] as [string, ...string[]]), information: z.enum([...second] as [string, ...string[]]) })
export const evaluation = z
  .discriminatedUnion('scale', [
    // Regulation (EU) 2016/794 Article 29.
    grade('ABCX', '1234').extend({ scale: z.literal('4x4') }),
    // College of Policing (England and Wales): source 1 to 3, information A to E, handling P or C.
    grade('123', 'ABCDE').extend({ scale: z.literal('3x5x2'), handling: z.enum(['P', 'C']) }),
    // Admiralty: source A to F, information 1 to 6 (NATO AJP-2.1).
    grade('ABCDEF', '123456').extend({ scale: z.literal('admiralty') }),
  ])
  .meta({ id: 'IntelligenceEvaluation' })
export type Evaluation = z.infer<typeof evaluation>

export const bases = ['fact', 'assessment'] as const

/** One thing that is said, as it is handed in. */
export const saying = z
  .object({
    field: line(40),
    value: prose(2000),
    basis: z.enum(bases),
    source: line(300),
    evaluation: evaluation.optional(),
    /** As of when: a day, a month or a year. */
    dated: partialDate,
    /** An exhibit or document that shows it. */
    evidence: line(200).optional(),
    /** Stays with this authority whatever the record's reach: it protects a source. */
    withheld: z.boolean().default(false),
  })
  .meta({ id: 'IntelligenceSaying' })
export type Saying = z.infer<typeof saying>

export type Statement = Readonly<
  Saying & {
    id: Id<'statement'>
    warnings: readonly Warning[]
    recordedAt: Instant
    recordedBy: string
    withdrawnAt?: Instant
    withdrawnFor?: string
  }
>

export type PoliceRecord = Readonly<{
  id: Id<'record'>
  case: CaseId
  reference: string
  kind: RecordKind
  category?: RecordCategory
  state: 'held' | 'recalled'
  share: Share
  /** Whom a partner asks about it. */
  contact: string
  handling: Handling
  reviewBy: CalendarDate
  /** The person's identity is misused by another: said in every match. */
  misused: boolean
  enteredAt: Instant
  enteredBy: string
  movedAt: Instant
  version: number
}>

/** `IT-R-2026-000007`. */
export const recordReference = (node: string, year: number, number: number): string =>
  `${node.slice(0, 2).toUpperCase()}-R-${year}-${String(number).padStart(6, '0')}`

/** Years until the keeping of a record must be decided anew, at most: Europol reviews after three, INTERPOL after five. */
const mostYears = 5
export function checkedRecord(kind: RecordKind, category: RecordCategory | undefined, reviewBy: CalendarDate, at: Instant): void {
  if (kind === 'person' && !category) throw refuse('category-needed', {}, [{ pointer: '/category', code: 'category-needed' }])
  if (kind !== 'person' && category)
    throw refuse('category-for-persons', {}, [{ pointer: '/category', code: 'category-for-persons' }])
  checkedReview(reviewBy, at)
}

/** The day on which keeping is decided anew: after today, and not too far. */
export function checkedReview(reviewBy: CalendarDate, at: Instant): void {
  const last = `${Number(at.slice(0, 4)) + mostYears}${at.slice(4, 10)}`
  if (reviewBy <= dateOf(at) || reviewBy > last)
    throw refuse('review-day', { last }, [{ pointer: '/reviewBy', code: 'review-day', params: { last } }])
}

/** The statement with what is wrong with its number; a field that the kind does not have is refused, a number that does not hold is not. */
export function stated(
  kind: RecordKind,
  it: Saying,
  by: Readonly<{ id: Id<'statement'>; name: string; at: Instant }>,
): Statement {
  const type = fieldsOf(kind)[it.field]
  if (!type) throw refuse('field-unknown', { field: it.field }, [{ pointer: '/field', code: 'field-unknown' }])
  return { ...it, id: by.id, warnings: warningsOf(type, it.value, dateOf(by.at)), recordedAt: by.at, recordedBy: by.name }
}

export const standingStatements = (all: readonly Statement[]): readonly Statement[] => all.filter((it) => !it.withdrawnAt)

/** What was said by a day and not yet withdrawn then: the record as it was known. */
export const asKnownOn = (all: readonly Statement[], at: Instant): readonly Statement[] =>
  all.filter((it) => it.recordedAt <= at && (!it.withdrawnAt || it.withdrawnAt > at))

/** What the policies read of a record. A minor is one today: the age is computed when it is asked. */
export function factsOf(it: PoliceRecord, said: readonly Statement[], owner: string, at: Instant): ItemFacts {
  const born = said.find((one) => one.field === 'birthDate')?.value
  const age = born && partialDate.safeParse(born).success ? ageOn(born as PartialDate, dateOf(at)) : undefined
  return {
    kind: it.kind === 'person' ? 'person' : 'object',
    personal: it.kind === 'person' || it.kind === 'document',
    owner,
    category: it.category ? inLaw[it.category] : null,
    minor: age !== undefined && age.least < 18,
    reviewBy: it.reviewBy,
    ...handlingFacts(it.handling),
  }
}
