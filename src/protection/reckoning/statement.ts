/**
 * Reconciliation: once a month two authorities hold their records of looks against each other. Each says what it asked the other and what
 * it saw the other ask; whatever one says and the other does not is a difference, and a person finds out why.
 */
import { z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import { line } from '../../kernel/words.ts'

export const reckoningKind = 'protection.reckoning'
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/
const mostLooks = 20_000

const look = z.strictObject({
  /** By which both sides know the question: `query:…` or `blind:…`. Whom it was about is not in it. */
  key: z.string().regex(/^(query|blind|consultation):[A-Za-z0-9-]{1,80}$/),
  at: z.iso.datetime(),
  officer: line(200).optional(),
  why: line(2000).optional(),
})
const looks = z.array(look).max(mostLooks)

export const reckoningLetter = z
  .strictObject({
    v: z.literal(1),
    month: z.string().regex(monthPattern),
    /** What the writer asked the reader, and what it saw the reader ask: by the writer's record of acts, two days over each end. */
    asked: looks,
    seen: looks,
    /** Given because the other side had sent its own; it is not answered again. */
    answer: z.boolean(),
  })
  .meta({ id: 'ReckoningLetter' })
export type ReckoningLetter = z.infer<typeof reckoningLetter>
export type Look = Readonly<z.infer<typeof look>>
export type Said = Readonly<Pick<ReckoningLetter, 'asked' | 'seen'>>

const margin_ms = 2 * 86_400_000

/** The month in UTC, and two days over each end: a question that is asked in one month may arrive in the next. */
export function spanOf(month: string): Readonly<{ from: Instant; to: Instant; wideFrom: Instant; wideTo: Instant }> {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const [from, to] = [Date.UTC(year, number - 1, 1), Date.UTC(year, number, 1)]
  const text = (ms: number): Instant => new Date(ms).toISOString() as Instant
  return { from: text(from), to: text(to), wideFrom: text(from - margin_ms), wideTo: text(to + margin_ms) }
}

/**
 * `not-seen-there`: we asked, they have no record. `not-asked-there`: we saw them ask, they have no record. `not-seen-here`: they asked, we
 * have no record. `not-asked-here`: they saw us ask, we have no record. `another-officer`, `another-reason`: both know it, not alike.
 */
export const differenceKinds = [
  'not-seen-there',
  'not-asked-there',
  'not-seen-here',
  'not-asked-here',
  'another-officer',
  'another-reason',
] as const
export type Difference = Readonly<{
  kind: (typeof differenceKinds)[number]
  key: string
  at: string
  here?: string | undefined
  there?: string | undefined
}>

const missing = (kind: Difference['kind'], said: readonly Look[], other: readonly Look[], span: ReturnType<typeof spanOf>) => {
  const known = new Set(other.map((it) => it.key))
  return said
    .filter((it) => it.at >= span.from && it.at < span.to && !known.has(it.key))
    .map((it): Difference => ({ kind, key: it.key, at: it.at, here: it.officer }))
}

function unlike(here: readonly Look[], there: readonly Look[], span: ReturnType<typeof spanOf>): Difference[] {
  const theirs = new Map(there.map((it) => [it.key, it]))
  return here
    .filter((it) => it.at >= span.from && it.at < span.to)
    .flatMap((it): Difference[] => {
      const other = theirs.get(it.key)
      if (!other) return []
      const differs = (kind: Difference['kind'], a: string | undefined, b: string | undefined): Difference[] =>
        a && b && a !== b ? [{ kind, key: it.key, at: it.at, here: a, there: b }] : []
      return [...differs('another-officer', it.officer, other.officer), ...differs('another-reason', it.why, other.why)]
    })
}

/** Every difference between what we say and what they say, oldest first. */
export function differences(month: string, ours: Said, theirs: Said): readonly Difference[] {
  const span = spanOf(month)
  return [
    ...missing('not-seen-there', ours.asked, theirs.seen, span),
    ...missing('not-asked-there', ours.seen, theirs.asked, span),
    ...missing('not-seen-here', theirs.asked, ours.seen, span),
    ...missing('not-asked-here', theirs.seen, ours.asked, span),
    ...unlike(ours.asked, theirs.seen, span),
    ...unlike(ours.seen, theirs.asked, span),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1))
}
