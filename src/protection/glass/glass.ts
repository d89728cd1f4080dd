/**
 * Access in an emergency. It opens a case at once, for hours, to read; everyone responsible is told in the same moment; and it ends in
 * front of them: who answers for the case and who watches over data protection each look at it afterwards. Nobody reviews himself.
 */
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'

/** Why somebody is told: for the case, for data protection, for the security of the node. */
export const posts = ['case', 'data-protection', 'security'] as const
export type Post = (typeof posts)[number]
export type Told = Readonly<{ officer: OfficerId; name: string; as: Post }>

export const outcomes = ['justified', 'not-justified'] as const
export type Outcome = (typeof outcomes)[number]
export type GlassReview = Readonly<{ officer: OfficerId; name: string; as: Post; outcome: Outcome; note: string; at: Instant }>

export type Glass = Readonly<{
  case: CaseId
  reference: string
  officer: OfficerId
  name: string
  reason: string
  from: Instant
  until: Instant
  /** Set when somebody ended it before its time. */
  endedBy?: string
  told: readonly Told[]
  reviews: readonly GlassReview[]
}>

export const most_h = 24
const hour_ms = 3_600_000
/** How long those who were told have for their review once access has ended; raises, decides nothing. */
const reviewWithin_ms = 72 * hour_ms

export const glassUntil = (at: Instant, hours: number): Instant => plus_ms(at, hours * hour_ms)
export const reviewDue = (until: Instant): Instant => plus_ms(until, reviewWithin_ms)

/** Whose reviews are still wanted: one for the case and one for data protection, as far as anybody holds these posts. */
export const stillWanted = (it: Pick<Glass, 'told' | 'reviews'>): readonly Post[] =>
  (['case', 'data-protection'] as const).filter(
    (as) => it.told.some((one) => one.as === as) && !it.reviews.some((one) => one.as === as),
  )

/** In which post this officer may still review; undefined for who was not told, who has spoken, and who broke it. */
export const mayReview = (it: Glass, officer: OfficerId): Told | undefined =>
  it.officer === officer
    ? undefined
    : it.told.find((one) => one.officer === officer && !it.reviews.some((review) => review.officer === officer))

/** Whether the officer sees it at all: who was told, and who broke it. */
export const concerns = (it: Glass, officer: OfficerId): boolean =>
  it.officer === officer || it.told.some((one) => one.officer === officer)
