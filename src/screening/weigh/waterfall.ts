/** From what was compared to a probability and a band, as a sum that anyone can add up again. */
import type { Compared } from '../compare/subject.ts'
import { bitsOf, contradictingWordBits, loneWordBits, mostSaid, type Rarity, standard, type Weight, wordBits } from './weights.ts'

export const bands = ['none', 'look', 'strong'] as const
export type Band = (typeof bands)[number]
/** Probabilities from which an officer should look, and from which a match may be called strong: chosen on the node's own data. */
export type Thresholds = Readonly<{ look: number; strong: number }>

/** One step of the waterfall. `what` is a code the portal has words for. */
export type Step = Readonly<{ what: string; bits: number; facts: Readonly<Record<string, string>> }>
export type Weighed = Readonly<{ steps: readonly Step[]; bits: number; probability: number; band: Band }>

export const nameSteps = (it: Extract<Compared, { feature: 'name' }>, rarity: Rarity): Step[] => {
  const steps: Step[] = it.pairs.map((p) => ({
    what: `word-${p.way}`,
    bits: p.way === 'initial' ? 1.5 : Math.min(mostSaid(p.a), mostSaid(p.b), wordBits(rarity(p.latin), p.cost)),
    facts: { left: p.a, right: p.b, share: String(rarity(p.latin) ?? '') },
  }))
  const both = it.contradicts ? 1 : 0
  if (it.contradicts)
    steps.push({
      what: 'word-contradicts',
      bits: contradictingWordBits,
      facts: { left: it.onlyLeft.join(' '), right: it.onlyRight.join(' ') },
    })
  const [left, right] = [it.onlyLeft.slice(both), it.onlyRight.slice(both)]
  if (left.length > 0)
    steps.push({
      what: 'word-only-asked',
      bits: Math.max(loneWordBits.most, left.length * loneWordBits.asked),
      facts: { left: left.join(' ') },
    })
  if (right.length > 0)
    steps.push({
      what: 'word-only-held',
      bits: Math.max(loneWordBits.most, right.length * loneWordBits.held),
      facts: { right: right.join(' ') },
    })
  return steps
}

/**
 * Adds up. Before anything is compared, each is taken to be the one sought with a chance of one in `among`.
 * @param weights of what is no name; those of names come from how rare their words are
 */
export function weigh(
  compared: readonly Compared[],
  among: number,
  rarity: Rarity,
  thresholds: Thresholds,
  weights: readonly Weight[] = standard,
): Weighed {
  const steps: Step[] = [{ what: 'among', bits: -Math.log2(Math.max(2, among)), facts: { among: String(among) } }]
  for (const it of compared) {
    if (it.says === 'missing') continue
    if (it.feature === 'name') steps.push(...nameSteps(it, rarity))
    else
      steps.push({
        what: `${it.feature}-${it.level}`,
        bits: bitsOf(weights, it.feature, it.level),
        facts: { left: it.left, right: it.right, ...(it.type && { type: it.type }) },
      })
  }
  const bits = steps.reduce((n, s) => n + s.bits, 0)
  const probability = 1 / (1 + 2 ** -bits)
  return { steps, bits, probability, band: bandOf(probability, compared, thresholds) }
}

/**
 * A name alone is never strong, however rare: something that is no name must agree, and no number may contradict. A number that agrees is
 * looked at under whatever name: people change names more easily than passports.
 */
export function bandOf(probability: number, compared: readonly Compared[], thresholds: Thresholds): Band {
  const number = compared.some((c) => c.says === 'agreed' && c.feature === 'identifier')
  if (probability < thresholds.look) return number ? 'look' : 'none'
  const besides = compared.some(
    (c) => c.says === 'agreed' && ((c.feature === 'birth' && c.level !== 'close') || c.feature === 'identifier'),
  )
  const against = compared.some((c) => c.says === 'disagreed' && (c.feature === 'identifier' || c.feature === 'birth'))
  return probability >= thresholds.strong && besides && !against ? 'strong' : 'look'
}
