/**
 * Key players (Borgatti 2006): the set whose removal leaves the fewest pairs that can reach each other, and the set from which most
 * others are reached. The best set is not the set of the best: it is searched as a set, exactly where the search is small.
 */
import { chance } from './chance.ts'
import { type Graph, undirected } from './graph.ts'
import { hopsFrom } from './paths.ts'

export type KeySet = Readonly<{
  nodes: readonly number[]
  value: number
  /** Every set of this size was tried; otherwise the set was found by improving, and a better one may exist. */
  exact: boolean
  tried: number
}>

/** How many sets may be tried outright. */
const outright = 400_000

/**
 * Fragmentation after removal: 1 less the share of ordered pairs that still reach each other, over the pairs of the whole graph as it
 * was, so that a pair counts as parted when one of the two is gone. Without a pair there is nothing left to part.
 */
export function fragmentation(graph: Graph, gone: Uint8Array, scratch: { seen: Uint8Array; stack: Uint32Array }): number {
  const { seen, stack } = scratch
  seen.set(gone)
  let pairs = 0
  for (let start = 0; start < graph.nodes; start++) {
    if (seen[start]) continue
    let [depth, size] = [1, 0]
    stack[0] = start
    seen[start] = 1
    while (depth > 0) {
      const u = stack[--depth]!
      size++
      for (let i = graph.offset[u]!, end = graph.offset[u + 1]!; i < end; i++) {
        const v = graph.heads[i]!
        if (seen[v]) continue
        seen[v] = 1
        stack[depth++] = v
      }
    }
    pairs += size * (size - 1)
  }
  return graph.nodes < 2 ? 1 : 1 - pairs / (graph.nodes * (graph.nodes - 1))
}

/** The `k` nodes whose removal fragments most. */
export function fragmenters(given: Graph, k: number, seed = 1): KeySet {
  const graph = undirected(given)
  const gone = new Uint8Array(graph.nodes)
  const scratch = { seen: new Uint8Array(graph.nodes), stack: new Uint32Array(graph.nodes) }
  return bestSet(graph.nodes, k, seed, (nodes) => {
    for (const u of nodes) gone[u] = 1
    const value = fragmentation(graph, gone, scratch)
    for (const u of nodes) gone[u] = 0
    return value
  })
}

/** The `k` nodes from which most nodes are reached within `steps` ties, themselves included; value is the share reached. */
export function reachers(given: Graph, k: number, steps: number, seed = 1): KeySet {
  const graph = undirected(given)
  const n = graph.nodes
  const [hops, order] = [new Int32Array(n), new Uint32Array(n)]
  const reach: Uint32Array[] = []
  for (let u = 0; u < n; u++) {
    const reached = hopsFrom(graph, u, hops, order)
    reach.push(order.slice(0, reached).filter((v) => hops[v]! <= steps))
  }
  const mark = new Uint32Array(n)
  let round = 0
  return bestSet(n, k, seed, (nodes) => {
    round++
    let count = 0
    for (const u of nodes)
      for (const v of reach[u]!)
        if (mark[v] !== round) {
          mark[v] = round
          count++
        }
    return n === 0 ? 0 : count / n
  })
}

const choices = (n: number, k: number): number => {
  let count = 1
  for (let i = 0; i < k; i++) count = (count * (n - i)) / (i + 1)
  return count
}

function bestSet(n: number, wanted: number, seed: number, worth: (nodes: readonly number[]) => number): KeySet {
  const k = Math.min(wanted, n)
  return choices(n, k) <= outright ? outrightBest(n, k, worth) : improvedBest(n, k, seed, worth)
}

/** All sets in order; of equals the first stands, so the answer repeats. */
function outrightBest(n: number, k: number, worth: (nodes: readonly number[]) => number): KeySet {
  const set = Array.from({ length: k }, (_, i) => i)
  let best = { nodes: [...set], value: worth(set) }
  let tried = 1
  for (;;) {
    let i = k - 1
    while (i >= 0 && set[i] === n - k + i) i--
    if (i < 0) return { ...best, exact: true, tried }
    set[i]!++
    for (let j = i + 1; j < k; j++) set[j] = set[j - 1]! + 1
    const value = worth(set)
    tried++
    if (value > best.value + 1e-12) best = { nodes: [...set], value }
  }
}

/** Greedy, then exchanges until none helps; begun again from chance and the best kept. */
function improvedBest(n: number, k: number, seed: number, worth: (nodes: readonly number[]) => number): KeySet {
  const by = chance(seed)
  let tried = 0
  const value = (nodes: readonly number[]) => {
    tried++
    return worth(nodes)
  }
  const bestOther = (set: readonly number[], at: number): [number, number] => {
    let found: [number, number] = [-1, Number.NEGATIVE_INFINITY]
    for (let u = 0; u < n; u++) {
      if (set.some((v, i) => v === u && i !== at)) continue
      const its = value(set.map((v, i) => (i === at ? u : v)))
      if (its > found[1] + 1e-12) found = [u, its]
    }
    return found
  }
  let best: { nodes: number[]; value: number } = { nodes: [], value: Number.NEGATIVE_INFINITY }
  const starts = n * k > 20_000 ? 1 : 3
  for (let start = 0; start < starts; start++) {
    const set: number[] = []
    while (set.length < k) {
      if (start > 0) {
        const u = by.below(n)
        if (!set.includes(u)) set.push(u)
      } else set.push(bestOther([...set, -1], set.length)[0])
    }
    let now = value(set)
    for (let better = true; better; ) {
      better = false
      for (let at = 0; at < k; at++) {
        const [u, its] = bestOther(set, at)
        if (its <= now + 1e-12) continue
        set[at] = u
        now = its
        better = true
      }
    }
    if (now > best.value + 1e-12) best = { nodes: [...set].sort((a, b) => a - b), value: now }
  }
  return { ...best, exact: false, tried }
}
