/** Triangles and how tightly a node's neighbours know each other; holes between them (Burt 1992). Direction is not looked at. */
import { arcAt, degrees, type Graph, strengths, undirected } from './graph.ts'

/**
 * Triangles at each node. Nodes are taken in order of degree and only ties towards larger ones are walked, so that a node of a
 * million neighbours is met from its small side (Latapy 2008).
 */
export function triangles(given: Graph): Float64Array {
  const graph = undirected(given)
  const n = graph.nodes
  const degree = degrees(graph)
  const [rank, byRank] = ranked(degree)
  const offset = new Uint32Array(n + 1)
  for (let r = 0; r < n; r++) {
    const u = byRank[r]!
    let above = 0
    for (let i = graph.offset[u]!; i < graph.offset[u + 1]!; i++) if (rank[graph.heads[i]!]! > r) above++
    offset[r + 1] = offset[r]! + above
  }
  const heads = new Uint32Array(offset[n]!)
  for (let r = 0, at = 0; r < n; r++) {
    const u = byRank[r]!
    for (let i = graph.offset[u]!; i < graph.offset[u + 1]!; i++) {
      const v = rank[graph.heads[i]!]!
      if (v > r) heads[at++] = v
    }
  }
  const seen = new Uint32Array(n)
  const count = new Float64Array(n)
  for (let r = 0; r < n; r++) {
    const [begin, end] = [offset[r]!, offset[r + 1]!]
    for (let i = begin; i < end; i++) seen[heads[i]!] = r + 1
    let atR = 0
    for (let i = begin; i < end; i++) {
      const v = heads[i]!
      let atV = 0
      for (let j = offset[v]!, last = offset[v + 1]!; j < last; j++) {
        const w = heads[j]!
        if (seen[w] !== r + 1) continue
        count[w]!++
        atV++
      }
      count[v]! += atV
      atR += atV
    }
    count[r]! += atR
  }
  const given_order = new Float64Array(n)
  for (let u = 0; u < n; u++) given_order[u] = count[rank[u]!]!
  return given_order
}

/** Rank of each node by degree, and its inverse; equal degrees by number. */
function ranked(degree: Uint32Array): [Uint32Array, Uint32Array] {
  let most = 0
  for (const d of degree) if (d > most) most = d
  const start = new Uint32Array(most + 2)
  for (const d of degree) start[d + 1]!++
  for (let d = 0; d <= most; d++) start[d + 1]! += start[d]!
  const rank = new Uint32Array(degree.length)
  const byRank = new Uint32Array(degree.length)
  for (let u = 0; u < degree.length; u++) {
    rank[u] = start[degree[u]!]!++
    byRank[rank[u]!] = u
  }
  return [rank, byRank]
}

export type Clustering = Readonly<{ triangles: Float64Array; local: Float64Array; average: number; transitivity: number }>

export function clustering(given: Graph): Clustering {
  const graph = undirected(given)
  const count = triangles(graph)
  const degree = degrees(graph)
  let [corners, pairs, sum] = [0, 0, 0]
  const local = new Float64Array(graph.nodes)
  for (let u = 0; u < graph.nodes; u++) {
    const open = (degree[u]! * (degree[u]! - 1)) / 2
    if (open > 0) local[u] = count[u]! / open
    corners += count[u]!
    pairs += open
    sum += local[u]!
  }
  return {
    triangles: count,
    local,
    average: graph.nodes === 0 ? 0 : sum / graph.nodes,
    transitivity: pairs === 0 ? 0 : corners / pairs,
  }
}

/**
 * Burt's constraint: how far one's contacts lead back to each other; NaN for a node without ties, which has no contacts to be bound by.
 * Shared contacts are looked for from the smaller side.
 */
export function constraint(given: Graph): Float64Array {
  const graph = undirected(given, 'sum')
  const strength = strengths(graph)
  const share = (i: number, u: number) => (graph.weights ? graph.weights[i]! : 1) / strength[u]!
  const out = new Float64Array(graph.nodes)
  for (let u = 0; u < graph.nodes; u++) {
    const [begin, end] = [graph.offset[u]!, graph.offset[u + 1]!]
    if (begin === end) out[u] = Number.NaN
    for (let i = begin; i < end; i++) {
      const v = graph.heads[i]!
      let through = share(i, u)
      if (end - begin <= graph.offset[v + 1]! - graph.offset[v]!) {
        for (let j = begin; j < end; j++) {
          const q = graph.heads[j]!
          const at = q === v ? -1 : arcAt(graph, v, q)
          if (at >= 0) through += share(j, u) * share(at, q)
        }
      } else {
        for (let j = graph.offset[v]!; j < graph.offset[v + 1]!; j++) {
          const q = graph.heads[j]!
          const at = q === u ? -1 : arcAt(graph, u, q)
          if (at >= 0) through += share(at, u) * share(j, q)
        }
      }
      out[u]! += through * through
    }
  }
  return out
}

/** Burt's effective size in Borgatti's form for ties without weights: contacts less the mean of ties among them; NaN without ties. */
export function effectiveSize(given: Graph): Float64Array {
  const graph = undirected(given)
  const degree = degrees(graph)
  return triangles(graph).map((t, u) => (degree[u] === 0 ? Number.NaN : degree[u]! - (2 * t) / degree[u]!))
}
