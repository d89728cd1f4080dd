/** A weighing that can be read: one weight a feature, the probability is their sum bent to 0..1. Newton's method with a ridge. */
import { hashOf } from '../keys/skeleton.ts'

export type Example = Readonly<{ numbers: Float64Array; same: boolean; group: string }>

const bent = (z: number): number => 1 / (1 + Math.exp(-z))
function sumOf(weights: Float64Array, numbers: Float64Array): number {
  let z = 0
  for (let i = 0; i < weights.length; i++) z += weights[i]! * numbers[i]!
  return z
}
export const probability = (weights: Float64Array, numbers: Float64Array): number => bent(sumOf(weights, numbers))

/** Weights that make the examples likeliest; the ridge keeps rare features from saying more than the data do. */
export function fit(examples: readonly Example[], ridge = 1, rounds = 25): Float64Array {
  const n = examples[0]?.numbers.length ?? 0
  const weights = new Float64Array(n)
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(n)
    const bend = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? ridge : 0)))
    for (let i = 1; i < n; i++) slope[i] = -ridge * weights[i]!
    for (const { numbers, same } of examples) {
      const p = probability(weights, numbers)
      const miss = (same ? 1 : 0) - p
      const w = p * (1 - p)
      for (let i = 0; i < n; i++) {
        slope[i] = slope[i]! + miss * numbers[i]!
        if (numbers[i] !== 0) for (let j = 0; j < n; j++) bend[i]![j] = bend[i]![j]! + w * numbers[i]! * numbers[j]!
      }
    }
    const step = solved(bend, slope)
    let most = 0
    for (let i = 0; i < n; i++) {
      weights[i] = weights[i]! + step[i]!
      most = Math.max(most, Math.abs(step[i]!))
    }
    if (most < 1e-6) break
  }
  return weights
}

/** Gauss with pivots; the ridge keeps the matrix from being singular. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]!]))
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r
    ;[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!]
    for (let r = c + 1; r < n; r++) {
      const f = rows[r]![c]! / rows[c]![c]!
      if (f !== 0) for (let k = c; k <= n; k++) rows[r]![k] = rows[r]![k]! - f * rows[c]![k]!
    }
  }
  const x = new Float64Array(n)
  for (let r = n - 1; r >= 0; r--) {
    let sum = rows[r]![n]!
    for (let k = r + 1; k < n; k++) sum -= rows[r]![k]! * x[k]!
    x[r] = sum / rows[r]![r]!
  }
  return x
}

/**
 * Each group is judged by weights that never saw it: the same name in two pairs cannot help itself. Into which fold a group falls is
 * drawn `draws` times, and what is said of a pair is the mean: one draw alone is luck.
 */
export function crossValidated(examples: readonly Example[], folds: number, ridge = 1, draws = 5): Float64Array {
  const groups = [...new Set(examples.map((e) => e.group))]
  const sums = new Float64Array(examples.length)
  for (let draw = 0; draw < draws; draw++) {
    const order = groups.map((g) => [hashOf(`${draw} ${g}`), g] as const).sort((a, b) => a[0] - b[0])
    const foldOf = new Map(order.map(([, g], i) => [g, i % folds]))
    for (let fold = 0; fold < folds; fold++) {
      const weights = fit(
        examples.filter((e) => foldOf.get(e.group) !== fold),
        ridge,
      )
      for (const [i, e] of examples.entries()) if (foldOf.get(e.group) === fold) sums[i] = sums[i]! + sumOf(weights, e.numbers)
    }
  }
  return sums.map((sum) => bent(sum / draws))
}
