/** Networks drawn at random, the same by the same seed. */
import { chance } from '../../src/analysis/graph/chance.ts'

/** Chung-Lu with a power law of exponent 2.5: a few know many, most know few. */
export function powerLaw(nodes: number, edges: number, seed: number): { from: Uint32Array; to: Uint32Array } {
  const by = chance(seed)
  const total = new Float64Array(nodes + 1)
  for (let u = 0; u < nodes; u++) total[u + 1] = total[u]! + (u + 10) ** (-1 / 1.5)
  const pick = (): number => {
    const at = by.real() * total[nodes]!
    let [low, high] = [0, nodes]
    while (high - low > 1) {
      const mid = (low + high) >>> 1
      if (total[mid]! <= at) low = mid
      else high = mid
    }
    return low
  }
  const [from, to] = [new Uint32Array(edges), new Uint32Array(edges)]
  for (let i = 0; i < edges; i++) {
    from[i] = pick()
    to[i] = pick()
  }
  return { from, to }
}
