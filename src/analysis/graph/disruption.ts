/**
 * What taking nodes, ties or flows away does to a network, and how it might close the gap. A plan looks at ties that carry evidence in
 * one case; what is taken away is an opportunity to act together, an asset or a route as much as a person, and nobody's guilt.
 *
 * Order of removal and ties in rank follow Cavallaro et al. 2020 (PLOS ONE 15(8):e0236476), so that their tables come out cell by cell.
 */
import { betweenness } from './between.ts'
import { chance } from './chance.ts'
import { arcsOf, degrees, type Graph, graphOf, strengths, undirected, without } from './graph.ts'
import { components } from './parts.ts'
import { katz } from './spectrum.ts'

export const rankings = ['betweenness', 'katz', 'collective-influence', 'degree'] as const
export type Ranking = (typeof rankings)[number]

export type Removal = Readonly<{ removed: readonly number[]; largest: number }>

/** What the rank of a node is. `weighted`: Katz adds weights; betweenness reads them as lengths, as the published tables do. */
function rankOf(graph: Graph, by: Ranking, weighted: boolean): Float64Array {
  if (by === 'betweenness') return betweenness(graph, { weighted })
  if (by === 'katz') return katz(graph, { weighted }) ?? new Float64Array(graph.nodes)
  const degree = weighted ? strengths(graph) : Float64Array.from(degrees(graph))
  if (by === 'degree') return degree.map((d) => d / Math.max(1, graph.nodes - 1))
  return degree.map((d, u) => {
    let sum = 0
    for (let i = graph.offset[u]!; i < graph.offset[u + 1]!; i++) sum += degree[graph.heads[i]!]! - 1
    return (d - 1) * sum
  })
}

/**
 * Takes `block` nodes at a time by rank, ranks again, and gives the share of the first largest part that is left after each step.
 * Of equal ranks the later node goes first: the published tables depend on it.
 */
export function dismantle(
  given: Graph,
  { by, block = 1, weighted = false, until = 5 }: { by: Ranking; block?: number; weighted?: boolean; until?: number },
): Removal[] {
  let graph = undirected(given)
  let names = Array.from({ length: graph.nodes }, (_, u) => u)
  const whole = largestOf(graph)
  const steps: Removal[] = [{ removed: [], largest: 1 }]
  while (graph.nodes > until) {
    const rank = rankOf(graph, by, weighted)
    const gone = Array.from(rank.keys())
      .sort((a, b) => rank[a]! - rank[b]! || a - b)
      .slice(-block)
    const rest = without(graph, new Set(gone))
    steps.push({ removed: gone.map((u) => names[u]!), largest: largestOf(rest.graph) / whole })
    names = Array.from(rest.ids, (u) => names[u]!)
    graph = rest.graph
  }
  return steps
}

function largestOf(graph: Graph): number {
  const parts = components(graph)
  return parts.sizes[parts.largest] ?? 0
}

export type Effect = Readonly<{
  /** Nodes of the largest part before and after. */
  largest: readonly [before: number, after: number]
  parts: readonly [before: number, after: number]
  /** Share of the pairs still there that reach each other. */
  reachable: readonly [before: number, after: number]
  /** Mean of 1/distance over pairs: how easily the rest communicates. */
  efficiency: readonly [before: number, after: number]
  /** The sum of weights that runs over what is taken away. */
  weightTaken: number
}>

/** What removing these nodes and ties does; a tie names its two ends. */
export function effectOf(given: Graph, nodes: ReadonlySet<number>, ties: readonly (readonly [number, number])[]): Effect {
  const graph = undirected(given, 'sum')
  const cut = new Set(ties.map(([u, v]) => (u < v ? `${u},${v}` : `${v},${u}`)))
  const all = arcsOf(graph)
  let taken = 0
  const kept: number[] = []
  for (let i = 0; i < all.from.length; i++) {
    const [u, v] = [all.from[i]!, all.to[i]!]
    if (nodes.has(u) || nodes.has(v) || cut.has(`${u},${v}`)) taken += all.weights?.[i] ?? 1
    else kept.push(i)
  }
  const pick = (from: ArrayLike<number>) => Float64Array.from(kept, (i) => from[i]!)
  const cutGraph = graphOf({ nodes: graph.nodes, from: pick(all.from), to: pick(all.to) })
  const rest = without(cutGraph, nodes).graph
  const both = <T>(of: (g: Graph) => T): [T, T] => [of(graph), of(rest)]
  return {
    largest: both(largestOf),
    parts: both((g) => components(g).sizes.length),
    reachable: both(reachable),
    efficiency: both(efficiency),
    weightTaken: taken,
  }
}

function reachable(graph: Graph): number {
  let pairs = 0
  for (const size of components(graph).sizes) pairs += size * (size - 1)
  return graph.nodes < 2 ? 0 : pairs / (graph.nodes * (graph.nodes - 1))
}

function efficiency(graph: Graph): number {
  const n = graph.nodes
  if (n < 2) return 0
  const [hops, order] = [new Int32Array(n), new Uint32Array(n)]
  let sum = 0
  for (let u = 0; u < n; u++) {
    hops.fill(-1)
    hops[u] = 0
    order[0] = u
    for (let read = 0, write = 1; read < write; read++) {
      const v = order[read]!
      if (hops[v]! > 0) sum += 1 / hops[v]!
      for (let i = graph.offset[v]!; i < graph.offset[v + 1]!; i++) {
        const w = graph.heads[i]!
        if (hops[w]! >= 0) continue
        hops[w] = hops[v]! + 1
        order[write++] = w
      }
    }
  }
  return sum / (n * (n - 1))
}

export type Rewired = Readonly<{ largestShare: readonly [low: number, middle: number, high: number]; runs: number }>

/**
 * How the rest might close the gap: each neighbour of a removed node seeks one new contact with chance `effort`, two steps away before
 * the removal (friends of friends trust each other first). Many runs, and the spread over them, because nobody knows which ties form.
 */
export function rewire(given: Graph, gone: ReadonlySet<number>, { effort = 0.5, runs = 200, seed = 1 } = {}): Rewired {
  const graph = undirected(given)
  const by = chance(seed)
  const before = largestOf(graph)
  const { graph: rest, ids } = without(graph, gone)
  const now = new Int32Array(graph.nodes).fill(-1)
  for (let i = 0; i < ids.length; i++) now[ids[i]!] = i
  const bereft = [...new Set([...gone].flatMap((u) => [...graph.heads.subarray(graph.offset[u]!, graph.offset[u + 1]!)]))]
    .filter((u) => !gone.has(u))
    .sort((a, b) => a - b)
  const kept = arcsOf(rest)
  const shares = Array.from({ length: runs }, () => {
    const [from, to] = [[...kept.from], [...kept.to]]
    for (const u of bereft) {
      if (by.real() >= effort) continue
      const candidates = bereft.filter((v) => v !== u)
      if (candidates.length === 0) continue
      from.push(now[u]!)
      to.push(now[candidates[by.below(candidates.length)]!]!)
    }
    return before === 0 ? 0 : largestOf(graphOf({ nodes: rest.nodes, from, to })) / before
  }).sort((a, b) => a - b)
  const at = (q: number) => shares[Math.min(runs - 1, Math.floor(q * runs))] ?? 0
  return { largestShare: [at(0.1), at(0.5), at(0.9)], runs }
}
