/** Who stands near the others and who stands between them: closeness, harmonic closeness, betweenness exact and sampled. */
import { chance, draw } from './chance.ts'
import type { Graph } from './graph.ts'
import { heap, hopsFrom } from './paths.ts'

/**
 * Closeness (Freeman 1978) with the correction of Wasserman and Faust for parts that do not hang together: an isolated node has 0.
 * Harmonic: the sum of 1/distance. Over the ways that lead to the node, as is the custom for directed graphs.
 */
export function closeness(graph: Graph): { closeness: Float64Array; harmonic: Float64Array } {
  const n = graph.nodes
  const close = new Float64Array(n)
  const harmonic = new Float64Array(n)
  const hops = new Int32Array(n)
  const order = new Uint32Array(n)
  for (let u = 0; u < n; u++) {
    const reached = hopsFrom(graph.back, u, hops, order)
    let [sum, inverse] = [0, 0]
    for (let i = 1; i < reached; i++) {
      sum += hops[order[i]!]!
      inverse += 1 / hops[order[i]!]!
    }
    if (sum > 0) close[u] = (((reached - 1) / sum) * (reached - 1)) / (n - 1)
    harmonic[u] = inverse
  }
  return { closeness: close, harmonic }
}

/** Divides raw pair counts so that 1 is "between all others"; each pair of an undirected graph was met from both its ends. */
const scaleOf = (graph: Graph, normalised: boolean): number =>
  graph.nodes < 3 ? 1 : normalised ? 1 / ((graph.nodes - 1) * (graph.nodes - 2)) : graph.directed ? 1 : 0.5

/** Betweenness (Freeman 1977) by Brandes' accumulation (2001). `weighted`: weights are lengths. */
export function betweenness(graph: Graph, { weighted = false, normalised = true } = {}): Float64Array {
  const sum = new Float64Array(graph.nodes)
  const sweep = sweeper(graph, weighted)
  for (let source = 0; source < graph.nodes; source++) sweep(source, (v, share) => (sum[v]! += share))
  const scale = scaleOf(graph, normalised)
  return sum.map((x) => x * scale)
}

export type Sampled = Readonly<{
  estimate: Float64Array
  /** Half the width of the interval meant to hold nineteen of twenty; bench/analysis.ts counts how many it holds. */
  margin: Float64Array
  pivots: number
}>

/**
 * Betweenness estimated from `pivots` sources drawn without replacement (Brandes and Pich 2007). In an undirected graph each way counts from
 * both its ends, the more the farther off its end lies (linear scaling: Geisberger, Sanders and Schultes 2008), so that who stands beside a
 * pivot is not overrated. The margin is Chebyshev's, since shares are too skewed for a normal one, with the correction for a finite
 * population, and what four more pivots of the largest share yet seen (or of one for each tie) could add, because a node that no pivot met is
 * not thereby known to be between nobody.
 */
export function sampledBetweenness(graph: Graph, pivots: number, seed: number): Sampled {
  const n = graph.nodes
  const k = Math.min(pivots, n)
  const sum = new Float64Array(n)
  const squares = new Float64Array(n)
  const most = new Float64Array(n)
  const sweep = sweeper(graph, false, !graph.directed)
  for (const source of draw(k, n, chance(seed)))
    sweep(source, (v, share) => {
      sum[v]! += share
      squares[v]! += share * share
      if (share > most[v]!) most[v] = share
    })
  const scale = scaleOf(graph, true)
  const finite = n > 1 ? (n - k) / (n - 1) : 0
  const margin = new Float64Array(n)
  for (let v = 0; v < n; v++) {
    const variance = k > 1 ? Math.max(0, (squares[v]! - (sum[v]! * sum[v]!) / k) / (k - 1)) : Infinity
    const spread = Math.sqrt(1 / 0.05)
    const ties = graph.offset[v + 1]! - graph.offset[v]!
    const unseen = (4 * Math.max(most[v]!, ties > 1 ? ties : 0)) / k
    margin[v] = finite === 0 ? 0 : n * scale * (spread * Math.sqrt((variance / k) * finite) + unseen * finite)
  }
  return { estimate: sum.map((x) => (x * n * scale) / k), margin, pivots: k }
}

type Give = (node: number, share: number) => void

/** One source's part in the betweenness of all others; `byNearness`: scaled as above, both directions at once. Arrays are made once and wiped only where they were used. */
function sweeper(graph: Graph, weighted: boolean, byNearness = false): (source: number, give: Give) => void {
  if (weighted && graph.weights) return weightedSweeper(graph)
  const n = graph.nodes
  const { offset, heads } = graph
  const { offset: backOffset, heads: backHeads } = graph.back
  const hops = new Int32Array(n).fill(-1)
  const order = new Uint32Array(n)
  const paths = new Float64Array(n)
  const share = new Float64Array(n)
  return (source, give) => {
    hops[source] = 0
    paths[source] = 1
    order[0] = source
    let [read, write] = [0, 1]
    while (read < write) {
      const u = order[read++]!
      const next = hops[u]! + 1
      const ways = paths[u]!
      for (let i = offset[u]!, end = offset[u + 1]!; i < end; i++) {
        const v = heads[i]!
        const h = hops[v]!
        if (h < 0) {
          hops[v] = next
          paths[v] = ways
          order[write++] = v
        } else if (h === next) paths[v]! += ways
      }
    }
    for (let i = write - 1; i > 0; i--) {
      const w = order[i]!
      const each = ((byNearness ? 1 / hops[w]! : 1) + share[w]!) / paths[w]!
      const above = hops[w]! - 1
      for (let j = backOffset[w]!, end = backOffset[w + 1]!; j < end; j++) {
        const v = backHeads[j]!
        if (hops[v] === above) share[v]! += paths[v]! * each
      }
      give(w, byNearness ? 2 * hops[w]! * share[w]! : share[w]!)
    }
    for (let i = 0; i < write; i++) {
      hops[order[i]!] = -1
      share[order[i]!] = 0
    }
  }
}

function weightedSweeper(graph: Graph): (source: number, give: Give) => void {
  const n = graph.nodes
  const reach = new Float64Array(n)
  const done = new Uint8Array(n)
  const paths = new Float64Array(n)
  const share = new Float64Array(n)
  const order = new Uint32Array(n)
  const queue = heap()
  return (source, give) => {
    reach.fill(Infinity)
    done.fill(0)
    share.fill(0)
    paths.fill(0)
    reach[source] = 0
    paths[source] = 1
    queue.push(0, source)
    let count = 0
    while (queue.size > 0) {
      const [, u] = queue.pop()
      if (done[u]) continue
      done[u] = 1
      order[count++] = u
      for (let i = graph.offset[u]!; i < graph.offset[u + 1]!; i++) {
        const v = graph.heads[i]!
        const length = reach[u]! + graph.weights![i]!
        if (length < reach[v]!) {
          reach[v] = length
          paths[v] = paths[u]!
          queue.push(length, v)
        } else if (length === reach[v]!) paths[v]! += paths[u]!
      }
    }
    for (let i = count - 1; i > 0; i--) {
      const w = order[i]!
      const each = (1 + share[w]!) / paths[w]!
      for (let j = graph.back.offset[w]!; j < graph.back.offset[w + 1]!; j++) {
        const v = graph.back.heads[j]!
        if (reach[v]! + graph.back.weights![j]! === reach[w]) share[v]! += paths[v]! * each
      }
      give(w, share[w]!)
    }
  }
}
