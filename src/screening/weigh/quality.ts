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

/** Expected calibration error: of pairs said to be the same at 70 %, seven in ten should be. Ten bins of equal width. */
export function calibrationError(judged: readonly Judged[], bins = 10): number {
  const sums = Array.from({ length: bins }, () => ({ n: 0, said: 0, were: 0 }))
  for (const { probability, same } of judged) {
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))]!
    bin.n++
    bin.said += probability
    bin.were += same ? 1 : 0
  }
  return sums.reduce((sum, { n, said, were }) => sum + (Math.abs(said - were) / judged.length) * (n > 0 ? 1 : 0), 0)
}

/** The pairs that are furthest from what was said of them. */
export const worst = <T extends Judged>(judged: readonly T[], n: number): readonly T[] =>
  judged
    .map((j) => ({ j, by: j.same ? 1 - j.probability : j.probability }))
    .sort((a, b) => b.by - a.by)
    .slice(0, n)
    .map(({ j }) => j)
