/** Candidates become an answer: each compared, weighed and put in order, with what officers decided on the pair before. */
import type { Described } from '../compare/described.ts'
import { type Compared, compareSubjects } from '../compare/subject.ts'
import { nameWords } from '../keys/names.ts'
import { type Band, type Thresholds, type Weighed, weigh } from '../weigh/waterfall.ts'
import type { Rarity, Weight } from '../weigh/weights.ts'

export type Held = Readonly<{
  id: string
  owner: string
  reference: string
  subject: Described
  digest: string
  misused: boolean
}>
export const verdicts = ['same', 'different', 'unsure'] as const
export type Verdict = (typeof verdicts)[number]
export type Judgement = Readonly<{
  record: string
  verdict: Verdict
  reason: string
  digest: string
  officerName: string
  at: string
}>

export type Candidate = Readonly<{
  held: Held
  compared: readonly Compared[]
  weighed: Weighed
  judgement?: Judgement
  cleared: boolean
}>

/** Every word whose frequency is needed to weigh these. */
export const wordsToCount = (held: readonly Pick<Held, 'subject'>[]): readonly string[] => [
  ...new Set(held.flatMap((h) => h.subject.names.flatMap((n) => nameWords(n, h.subject.kind).map((w) => w.latin)))),
]

/**
 * The answer, best first. What an officer cleared stands last and does not come back to the queue, unless the record has changed since:
 * then the reason for clearing may be gone.
 */
export function answerOf(
  it: Readonly<{
    asked: Described
    held: readonly Held[]
    among: number
    rarity: Rarity
    thresholds: Thresholds & Readonly<{ weights?: readonly Weight[] }>
    judgements: readonly Judgement[]
    limit: number
  }>,
): readonly Candidate[] {
  const decided = new Map(it.judgements.map((j) => [j.record, j]))
  return it.held
    .filter((held) => alike(it.asked, held.subject))
    .map((held): Candidate => {
      const compared = compareSubjects(it.asked, held.subject)
      const weighed = weigh(compared, it.among, it.rarity, it.thresholds, it.thresholds.weights)
      const judgement = decided.get(held.id)
      const counts = judgement !== undefined && judgement.digest === held.digest
      return { held, compared, weighed, ...(counts && { judgement }), cleared: counts && judgement.verdict === 'different' }
    })
    .filter((c) => c.weighed.bits > leastBits || c.weighed.band !== 'none')
    .sort((a, b) => Number(a.cleared) - Number(b.cleared) || b.weighed.bits - a.weighed.bits || (a.held.id < b.held.id ? -1 : 1))
    .slice(0, it.limit)
}
/** Less likely than one in 250 is not shown. */
export const leastBits = -8
const alike = (a: Described, b: Described): boolean => a.kind === b.kind || a.names.length === 0

/** The band of the whole answer: its best candidate that nobody cleared. */
export function bandOfAnswer(candidates: readonly Candidate[]): Band {
  const open = candidates.filter((c) => !c.cleared).map((c) => c.weighed.band)
  return open.includes('strong') ? 'strong' : open.includes('look') ? 'look' : 'none'
}
