/**
 * Weights without labels: how often two records of one subject agree on a column, and how often two of different ones do, found by
 * expectation maximisation over all compared pairs (Fellegi and Sunter 1969; Winkler 1988). Correlated columns would count twice: compare each
 * thing once.
 */

/** Levels of agreement of one pair, a number a column; -1 where either side is missing. */
export type Pattern = Readonly<{ levels: readonly number[]; count: number }>
export type Learnt = Readonly<{ share: number; m: readonly (readonly number[])[]; u: readonly (readonly number[])[] }>

const tiny = 1e-6

export function probabilityOf(it: Learnt, levels: readonly number[]): number {
  let bits = Math.log2(it.share / (1 - it.share))
  for (const [column, level] of levels.entries()) if (level >= 0) bits += Math.log2(it.m[column]![level]! / it.u[column]![level]!)
  return 1 / (1 + 2 ** -bits)
}

/**
 * @param levels how many levels each column has; the last is full agreement
 * @param start share of true pairs to begin with
 */
export function expectationMaximised(
  patterns: readonly Pattern[],
  levels: readonly number[],
  start: number,
  rounds = 60,
): Learnt {
  let it: Learnt = {
    share: start,
    m: levels.map((n) => Array.from({ length: n }, (_, l) => (l === n - 1 ? 0.8 : 0.2 / Math.max(1, n - 1)))),
    u: levels.map((n) => Array.from({ length: n }, (_, l) => (l === 0 ? 0.8 : 0.2 / Math.max(1, n - 1)))),
  }
  for (let round = 0; round < rounds; round++) {
    const m = levels.map((n) => new Float64Array(n).fill(tiny))
    const u = levels.map((n) => new Float64Array(n).fill(tiny))
    let same = 0
    let all = 0
    for (const { levels: its, count } of patterns) {
      const p = probabilityOf(it, its)
      same += p * count
      all += count
      for (const [column, level] of its.entries()) {
        if (level < 0) continue
        m[column]![level] = m[column]![level]! + p * count
        u[column]![level] = u[column]![level]! + (1 - p) * count
      }
    }
    const shares = (counts: Float64Array): number[] => {
      const sum = counts.reduce((a, b) => a + b, 0)
      return [...counts].map((n) => Math.max(tiny, n / sum))
    }
    const next = { share: Math.min(0.999, Math.max(1e-7, same / all)), m: m.map(shares), u: u.map(shares) }
    const moved = Math.abs(next.share - it.share)
    it = next
    if (moved < 1e-9) break
  }
  return it
}
