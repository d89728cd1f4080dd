/** Offence concepts (what treaties oblige States to criminalise, on the codes of ICCS) and some national offences that carry them. */
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import conceptRows from '../data/concepts.json' with { type: 'json' }
import nationalRows from '../data/national-offences.json' with { type: 'json' }
import { type Cited, confidences } from '../instrument.ts'

export type OffenceConcept = Readonly<
  Cited & {
    id: string
    /** Codes of the International Classification of Crime for Statistical Purposes: candidates for a match, never a finding. */
    iccs: readonly string[]
    /** What the treaty's definition is made of. */
    elements: readonly string[]
    /** Whether category D of the EIO form (offences of Annex D) usually covers it. */
    annexD?: string
  }
>

export type NationalOffence = Readonly<
  Cited & {
    state: State
    concept: string
    /** `article` of Cited is the citation of the national provision. */
    match: 'exact' | 'narrower' | 'broader' | 'overlap'
    /** Elements of the concept that this provision does not cover. */
    missing?: readonly string[]
    /** Absent where the maximum is not on record. */
    maxPenalty_months?: number
    lifeSentence?: true
    deathPenaltyPossible?: true
    from?: CalendarDate
    /** Last day in force. */
    until?: CalendarDate
    reviewedBy?: string
  }
>

export const concepts = conceptRows as unknown as readonly OffenceConcept[]
export const nationalOffences = nationalRows as unknown as readonly NationalOffence[]
export const conceptIds: readonly string[] = concepts.map((c) => c.id)
export const conceptOf = (id: string): OffenceConcept | undefined => concepts.find((c) => c.id === id)

/** In force on a date, the surest first: dual criminality and the map of gaps read the same row. */
export const inForceOn = (mapped: readonly NationalOffence[], on: CalendarDate): readonly NationalOffence[] =>
  mapped
    .filter((o) => (!o.from || o.from <= on) && (!o.until || on <= o.until))
    .sort((a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence))

/** The surest provision that has all the elements, and whether even that one is too uncertain to rely on. */
export function wholeMatch(
  provisions: readonly NationalOffence[],
): Readonly<{ provision: NationalOffence; doubtful: boolean }> | undefined {
  const provision = provisions.find((o) => o.match === 'exact' || o.match === 'broader')
  return provision && { provision, doubtful: provision.confidence === 'uncertain' }
}
