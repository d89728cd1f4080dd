/** What stands out in a series: a period that is more than its past explains, and points at which the level changed. */
import { chance } from '../graph/chance.ts'

export type Alarm = Readonly<{
  period: number
  count: number
  /** The most that was to be expected at the stated rate of false alarms. */
  limit: number
  expected: number
}>

export type Alarms = Readonly<{
  alarms: readonly Alarm[]
  /** How often a period is called out though nothing changed, as asked for. */
  falseAlarms: number
  /** Periods that were judged. */
  judged: number
}>

/** The least k with P(X > k) at or below `tail`, for counts with this mean and variance: negative binomial, Poisson when not spread wider. */
export function upperLimit(mean: number, variance: number, tail: number): number {
  const m = Math.max(mean, 0.05)
  const spread = variance > m * 1.0001 ? (m * m) / (variance - m) : Infinity
  let p = spread === Infinity ? Math.exp(-m) : (spread / (spread + m)) ** spread
  // So large a mean that the first term is zero in floating point: the normal curve is exact enough there.
  if (p < 1e-290) return Math.ceil(m + 3.09 * Math.sqrt(Math.max(m, variance)))
  let sum = p
  let k = 0
  while (1 - sum > tail && k < 1e7) {
    p *= spread === Infinity ? m / (k + 1) : ((k + spread) / (k + 1)) * (m / (spread + m))
    sum += p
    k++
  }
  return k
}

/**
 * Each period against the `memory` periods before it, the two just before left out so that a slow rise does not hide itself (the idea of
 * EARS C2). The mean's own uncertainty widens the limit. One-sided: a fall is no alarm.
 */
export function alarms(counts: readonly number[], falseAlarms = 0.01, memory = 12): Alarms {
  const found: Alarm[] = []
  let judged = 0
  for (let t = memory + 2; t < counts.length; t++) {
    const base = counts.slice(t - 2 - memory, t - 2)
    const expected = base.reduce((s, y) => s + y, 0) / memory
    const variance = base.reduce((s, y) => s + (y - expected) ** 2, 0) / (memory - 1)
    // A variance from so few is itself unsure: Student's tail at this many is wider than the normal one by about these parts.
    const widened = Math.max(expected, variance) * (1 + 1 / memory) * (1 + 3 / memory)
    const limit = upperLimit(expected, widened, falseAlarms)
    judged++
    if (counts[t]! > limit) found.push({ period: t, count: counts[t]!, limit, expected })
  }
  return { alarms: found, falseAlarms, judged }
}

export type Change = Readonly<{ at: number; before: number; after: number; chance: number }>

/** Twice the gain in likelihood of two Poisson levels over one, at the best split. */
function bestSplit(counts: readonly number[], least: number): readonly [at: number, gain: number] {
  const n = counts.length
  const total = counts.reduce((s, y) => s + y, 0)
  const term = (sum: number, size: number) => (sum > 0 ? sum * Math.log(sum / size) : 0)
  let best: readonly [number, number] = [-1, 0]
  let left = 0
  for (let t = 1; t < n; t++) {
    left += counts[t - 1]!
    if (t < least || n - t < least) continue
    const gain = 2 * (term(left, t) + term(total - left, n - t) - term(total, n))
    if (gain > best[1]) best = [t, gain]
  }
  return best
}

/**
 * Points where the level changed, by splitting in two again and again. Whether a split is real is asked of the series itself: its values
 * in 199 other orders, and how often chance does as well. Counts that are wild without order do not pass.
 */
export function changes(counts: readonly number[], { level = 0.05, least = 4, seed = 1 } = {}): Change[] {
  const by = chance(seed)
  const found: Change[] = []
  const look = (begin: number, end: number): void => {
    const part = counts.slice(begin, end)
    const [at, gain] = bestSplit(part, least)
    if (at < 0) return
    let asGood = 1
    for (let run = 0; run < 199; run++) {
      const other = [...part]
      for (let i = other.length - 1; i > 0; i--) {
        const j = by.below(i + 1)
        ;[other[i], other[j]] = [other[j]!, other[i]!]
      }
      if (bestSplit(other, least)[1] >= gain) asGood++
    }
    if (asGood / 200 > level) return
    const mean = (all: readonly number[]) => all.reduce((s, y) => s + y, 0) / all.length
    found.push({ at: begin + at, before: mean(part.slice(0, at)), after: mean(part.slice(at)), chance: asGood / 200 })
    look(begin, begin + at)
    look(begin + at, end)
  }
  look(0, counts.length)
  return found.sort((a, b) => a.at - b.at)
}
