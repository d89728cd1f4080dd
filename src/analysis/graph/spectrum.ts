/** Standing that is lent by those one is tied to: PageRank, eigenvector centrality, Katz. */
import { type Graph, strengths } from './graph.ts'
import { components } from './parts.ts'

/** PageRank (Brin and Page 1998); who points nowhere shares with all. Stops when the sum of changes is below `tolerance`. */
export function pageRank(graph: Graph, { damping = 0.85, tolerance = 1e-12, rounds = 1000 } = {}): Float64Array {
  const n = graph.nodes
  const { offset, heads, weights } = graph.back
  const out = strengths(graph)
  let rank = new Float64Array(n).fill(1 / n)
  let next = new Float64Array(n)
  const lent = new Float64Array(n)
  for (let round = 0; round < rounds; round++) {
    let idle = 0
    for (let u = 0; u < n; u++) {
      if (out[u] === 0) {
        idle += rank[u]!
        lent[u] = 0
      } else lent[u] = rank[u]! / out[u]!
    }
    const base = (1 - damping + damping * idle) / n
    let change = 0
    for (let v = 0; v < n; v++) {
      let sum = 0
      const end = offset[v + 1]!
      if (weights) for (let i = offset[v]!; i < end; i++) sum += lent[heads[i]!]! * weights[i]!
      else for (let i = offset[v]!; i < end; i++) sum += lent[heads[i]!]!
      const now = base + damping * sum
      change += Math.abs(now - rank[v]!)
      next[v] = now
    }
    const kept = rank
    rank = next
    next = kept
    if (change < tolerance) break
  }
  return rank
}

/**
 * Eigenvector centrality (Bonacich 1972) of the largest part that hangs together, length 1; 0 outside it, where the measure says nothing.
 * Direction is not looked at. Power rounds on A + I, which has no two eigenvalues of one size, so a two-sided graph settles too.
 */
export function eigenvector(graph: Graph, { tolerance = 1e-13, rounds = 200_000 } = {}): Float64Array {
  const parts = components(graph)
  let x = Float64Array.from(parts.of, (c) => (c === parts.largest ? 1 : 0))
  if (graph.nodes === 0 || parts.sizes[parts.largest] === 1) return x
  const rows = graph.directed ? [graph, graph.back] : [graph]
  let next = new Float64Array(graph.nodes)
  for (let round = 0; round < rounds; round++) {
    let square = 0
    for (let u = 0; u < graph.nodes; u++) {
      let sum = x[u]!
      if (sum !== 0)
        for (const { offset, heads, weights } of rows)
          for (let i = offset[u]!; i < offset[u + 1]!; i++) sum += x[heads[i]!]! * (weights ? weights[i]! : 1)
      next[u] = sum
      square += sum * sum
    }
    const length = Math.sqrt(square)
    let change = 0
    for (let u = 0; u < graph.nodes; u++) {
      next[u]! /= length
      change = Math.max(change, Math.abs(next[u]! - x[u]!))
    }
    const kept = x
    x = next
    next = kept
    if (change < tolerance) break
  }
  return x
}

/**
 * Katz (1953), length 1. Up to 1,500 nodes the equations are solved outright, as the published tables did; beyond, by adding rounds,
 * which needs `alpha` below one over the largest eigenvalue: the caller gets null when it is not, never a number that means nothing.
 */
export function katz(graph: Graph, { alpha = 0.1, beta = 1, weighted = true } = {}): Float64Array | null {
  const n = graph.nodes
  if (n === 0) return new Float64Array(0)
  const { offset, heads } = graph.back
  const weights = weighted ? graph.back.weights : null
  let x: Float64Array
  if (n <= 1500) {
    const table = new Float64Array(n * n)
    for (let v = 0; v < n; v++) {
      table[v * n + v] = 1
      for (let i = offset[v]!; i < offset[v + 1]!; i++) table[v * n + heads[i]!]! -= alpha * (weights ? weights[i]! : 1)
    }
    x = solve(table, new Float64Array(n).fill(beta))
  } else {
    x = new Float64Array(n)
    let next: Float64Array = new Float64Array(n)
    let before = Infinity
    for (let round = 0; ; round++) {
      let change = 0
      for (let v = 0; v < n; v++) {
        let sum = 0
        for (let i = offset[v]!; i < offset[v + 1]!; i++) sum += x[heads[i]!]! * (weights ? weights[i]! : 1)
        next[v] = alpha * sum + beta
        change += Math.abs(next[v]! - x[v]!)
      }
      ;[x, next] = [next, x]
      if (change < n * 1e-13) break
      if (round > 10_000 || (round > 50 && change > before)) return null
      before = change
    }
  }
  const [sum, square] = x.reduce(([s, q], v) => [s + v, q + v * v], [0, 0])
  const length = Math.sign(sum) * Math.sqrt(square)
  return length === 0 ? null : x.map((v) => v / length)
}

/** Gauss with the largest pivot of each column; writes over `table`. */
function solve(table: Float64Array, right: Float64Array): Float64Array {
  const n = right.length
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(table[r * n + c]!) > Math.abs(table[pivot * n + c]!)) pivot = r
    if (pivot !== c) {
      for (let j = c; j < n; j++) {
        const kept = table[c * n + j]!
        table[c * n + j] = table[pivot * n + j]!
        table[pivot * n + j] = kept
      }
      const kept = right[c]!
      right[c] = right[pivot]!
      right[pivot] = kept
    }
    const divisor = table[c * n + c]!
    for (let r = c + 1; r < n; r++) {
      const factor = table[r * n + c]! / divisor
      if (factor === 0) continue
      for (let j = c + 1; j < n; j++) table[r * n + j]! -= factor * table[c * n + j]!
      right[r]! -= factor * right[c]!
    }
  }
  for (let r = n - 1; r >= 0; r--) {
    let sum = right[r]!
    for (let j = r + 1; j < n; j++) sum -= table[r * n + j]! * right[j]!
    right[r] = sum / table[r * n + r]!
  }
  return right
}
