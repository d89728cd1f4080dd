/**
 * What each agreement and disagreement says, as a list that a lawyer can read. `m`: how often it is so when both are one and the same; `u`:
 * how often it is so by chance; its weight is log2(m/u) bits. Missing data say nothing. Faith, ethnic origin, opinion, health and the like
 * (Dir. (EU) 2016/680 Art. 10) are no features and have no row.
 */
import { birthBits } from '../compare/dates.ts'

export const features = ['name', 'birth', 'country', 'identifier'] as const
export type Feature = (typeof features)[number]
export type Weight = Readonly<{ feature: Feature; level: string; m: number; u: number }>

/** How dates of birth go when both are of one person; how often by chance is what the bits of compare/dates.ts leave. */
const births = { same: 0.85, turned: 0.01, near: 0.04, year: 0.03, close: 0.02, other: 0.005 } as const

/** What a node weighs by until its own records taught it better. */
export const standard: readonly Weight[] = [
  ...Object.entries(births).map(
    ([level, m]): Weight => ({ feature: 'birth', level, m, u: m / 2 ** birthBits[level as keyof typeof births] }),
  ),
  { feature: 'country', level: 'same', m: 0.85, u: 0.2 },
  { feature: 'country', level: 'other', m: 0.15, u: 0.8 },
  { feature: 'identifier', level: 'same', m: 0.8, u: 0.0000002 },
  { feature: 'identifier', level: 'misread', m: 0.05, u: 0.00002 },
  { feature: 'identifier', level: 'other', m: 0.15, u: 0.99 },
]

export const bitsOf = (weights: readonly Weight[], feature: Feature, level: string): number => {
  const row = weights.find((w) => w.feature === feature && w.level === level)
  return row ? Math.log2(row.m / row.u) : 0
}

/** A word that nobody counted yet is as rare as this. */
const unknownShare = 1 / 4000
/** Share of names that bear a word, from the node's own lists. */
export type Rarity = (word: string) => number | undefined

/** A word that agrees says more the rarer it is, and less the further the spellings are apart. */
export const wordBits = (share: number | undefined, cost: number): number =>
  Math.max(0.1, -Math.log2(share ?? unknownShare) - (cost === 0 ? 0.15 : 1.2 + 14 * cost))
/**
 * One Chinese or Korean sign is a syllable of a few hundred, a few dozen of which are most names. However few of a list bear it, among
 * those it is asked for many do.
 */
export const mostSaid = (own: string): number => (sign.test(own) ? 6 : Number.POSITIVE_INFINITY)
const sign = /^[\p{Script=Han}\p{Script=Hangul}]$/u
/** A word that only one side has. */
export const loneWordBits = { asked: -2, held: -0.9, most: -5 } as const
/** A word in the same place that contradicts: Ivan Petrov is not Oleg Petrov. */
export const contradictingWordBits = -5
