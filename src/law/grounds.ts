/**
 * Grounds for refusing or postponing, and what must never be a ground. The engine shows them; an officer decides.
 * Two layers: the instrument's own word, and what a State's transposition made of it.
 */
import type { State } from '../kernel/id.ts'
import rows from './data/grounds.json' with { type: 'json' }
import type { Cited, Confidence, InstrumentId } from './instrument.ts'
import { isCoercive, type MeasureFamily } from './measures.ts'

export type NationalLayer = Readonly<{
  state: State
  character: 'mandatory' | 'optional'
  citation: string
  confidence: Confidence
}>

export type Ground = Readonly<
  Cited & {
    /** Kebab-case and stable: the portal has words for it under `ground.<id>`. */
    id: string
    instruments: readonly InstrumentId[]
    /** `forbidden`: the instrument says that this is no reason to refuse. */
    effect: 'refusal' | 'postponement' | 'forbidden'
    character: 'optional' | 'mandatory' | 'forbidden'
    /** Article that asks for consultation before this ground is used. */
    consultFirst?: string
    /** The article names consultation for its neighbours, and good practice extends it to this ground. */
    consultAdvised?: boolean
    consultConfidence?: Confidence
    /** Article under which more information is asked for first. */
    askFirst?: string
    /** Article under which a waiver of the privilege is asked for. */
    waiver?: string
    /** Article that asks for reasons. */
    reasons?: string
    /** A postponement without a day to look again is a refusal in disguise. */
    reviewDate?: boolean
    /** Only for these measures. */
    measures?: readonly MeasureFamily[]
    /** Never for these measures. */
    notFor?: readonly MeasureFamily[]
    notForArticle?: string
    /** Only against coercive measures. */
    coerciveOnly?: boolean
    /** Only in these proceedings of Article 4 of the Directive. */
    proceedings?: readonly ('a' | 'b' | 'c' | 'd')[]
    /** Assurances that usually answer it. */
    assurances?: readonly string[]
    /** Which finding of the engine helps the officer. */
    aid?: 'contents' | 'dual-criminality' | 'measure-availability'
    national?: readonly NationalLayer[]
  }
>

export const allGrounds = rows as unknown as readonly Ground[]
export const groundIds: readonly string[] = allGrounds.map((g) => g.id)

/** Grounds an instrument knows, forbidden ones included: they are shown struck through. */
export const groundsOf = (instrument: InstrumentId): readonly Ground[] =>
  allGrounds.filter((g) => g.instruments.includes(instrument))
export const groundOf = (id: string): Ground | undefined => allGrounds.find((g) => g.id === id)

/** Whether a ground can be raised against one measure at all; the officer's judgement begins after this. */
export function appliesTo(ground: Ground, family: MeasureFamily): boolean {
  if (ground.measures && !ground.measures.includes(family)) return false
  if (ground.notFor?.includes(family)) return false
  return !(ground.coerciveOnly && !isCoercive(family))
}

export type GroundUse = Readonly<{
  allowed: boolean
  lacks: readonly ('consultation' | 'information-request' | 'reasons' | 'review-date')[]
  article: string
}>

/**
 * What still stands between an officer and the use of a ground.
 * @param done what the request's history already shows
 */
export function useOfGround(
  ground: Ground,
  done: Readonly<{ consulted: boolean; asked: boolean; reasons: string; reviewDate?: string | undefined }>,
): GroundUse {
  if (ground.effect === 'forbidden') return { allowed: false, lacks: [], article: ground.article }
  const lacks: GroundUse['lacks'][number][] = []
  if (ground.consultFirst && !ground.consultAdvised && !done.consulted) lacks.push('consultation')
  if (ground.askFirst && !done.asked) lacks.push('information-request')
  if (!done.reasons.trim()) lacks.push('reasons')
  if (ground.reviewDate && !done.reviewDate) lacks.push('review-date')
  return { allowed: lacks.length === 0, lacks, article: ground.consultFirst ?? ground.reasons ?? ground.article }
}
