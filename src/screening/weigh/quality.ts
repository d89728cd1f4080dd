/** How good a weighing is on pairs whose truth is known. Thresholds are read off these curves, on the data of whoever uses them. */

export type Judged = Readonly<{ probability: number; same: boolean }>
export type Point = Readonly<{ threshold: number; precision: number; recall: number; f1: number; falseAlarms: number }>

export function pointAt(judged: readonly Judged[], threshold: number): Point {
  let [hit, alarm, missed, quiet] = [0, 0, 0, 0]
  for (const { probability, same } of judged)
    if (probability >= threshold) same ? hit++ : alarm++
    else same ? missed++ : quiet++
  const precision = hit + alarm === 0 ? 1 : hit / (hit + alarm)
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { threshold, precision, recall, f1, falseAlarms: alarm + quiet === 0 ? 0 : alarm / (alarm + quiet) }
}

export const curve = (judged: readonly Judged[], steps = 20): readonly Point[] =>
  Array.from({ length: steps - 1 }, (_, i) => pointAt(judged, (i + 1) / steps))

/** The threshold with the best F1 on these pairs, among the probabilities that occur. */
export const bestThreshold = (judged: readonly Judged[]): Point =>
  [...new Set(judged.map((j) => j.probability))]
    .map((t) => pointAt(judged, t))
    .reduce((a, b) => (b.f1 > a.f1 ? b : a), pointAt(judged, 0.5))

/** The lowest threshold with no more false alarms than `most` (a share), for lists against many people. */
export function thresholdFor(judged: readonly Judged[], most: number): Point {
  const alarms = judged
    .filter((j) => !j.same)
    .map((j) => j.probability)
    .sort((a, b) => b - a)
  const allowed = Math.floor(alarms.length * most)
  const limit = alarms[allowed]
  const above = judged.map((j) => j.probability).filter((p) => limit === undefined || p > limit)
  return pointAt(judged, above.length ? Math.min(...above) : 1)
}

type Bin = { n: number; said: number; were: number; spread: number }
function binned(judged: readonly Judged[], bins: number): readonly Bin[] {
  const all = Array.from({ length: bins }, (): Bin => ({ n: 0, said: 0, were: 0, spread: 0 }))
  for (const { probability, same } of judged) {
    const bin = all[Math.min(bins - 1, Math.floor(probability * bins))]!
    bin.n++
    bin.said += probability
    bin.were += same ? 1 : 0
    bin.spread += probability * (1 - probability)
  }
  return all
}
/** Expected calibration error: of pairs said to be the same at 70 %, seven in ten should be. Ten bins of equal width. */
export const calibrationError = (judged: readonly Judged[], bins = 10): number =>
  binned(judged, bins).reduce((sum, { said, were }) => sum + Math.abs(said - were), 0) / Math.max(1, judged.length)

/**
 * The error that probabilities which are right would show on so many pairs by chance: in each bin the mean distance of a sum of draws from
 * what it should be, sqrt(2/pi * sum p(1-p)). An error below this cannot be told from none.
 */
export const calibrationByChance = (judged: readonly Judged[], bins = 10): number =>
  binned(judged, bins).reduce((sum, { spread }) => sum + Math.sqrt((2 / Math.PI) * spread), 0) / Math.max(1, judged.length)

/** The pairs that are furthest from what was said of them. */
export const worst = <T extends Judged>(judged: readonly T[], n: number): readonly T[] =>
  judged
    .map((j) => ({ j, by: j.same ? 1 - j.probability : j.probability }))
    .sort((a, b) => b.by - a.by)
    .slice(0, n)
    .map(({ j }) => j)
