/**
 * Ties that the shape of the network suggests and nobody has recorded: a question to check, never a finding. Before any is shown, ties
 * that we know are hidden and the method must find them again on this very network; where it does little better than chance, none is shown.
 */
import { chance, draw } from './chance.ts'
import { arcAt, arcsOf, degrees, type Graph, graphOf, undirected } from './graph.ts'

export const linkMethods = ['resource-allocation', 'adamic-adar', 'common-neighbours', 'jaccard'] as const
export type LinkMethod = (typeof linkMethods)[number]

/** A likeness of two nodes by the contacts they share. */
export function likeness(graph: Graph, degree: Uint32Array, method: LinkMethod, u: number, v: number): number {
  let [i, j] = [graph.offset[u]!, graph.offset[v]!]
  const [endU, endV] = [graph.offset[u + 1]!, graph.offset[v + 1]!]
  let [sum, common] = [0, 0]
  while (i < endU && j < endV) {
    const [a, b] = [graph.heads[i]!, graph.heads[j]!]
    if (a === b) {
      common++
      if (method === 'resource-allocation') sum += 1 / degree[a]!
      else if (method === 'adamic-adar') sum += 1 / Math.log(degree[a]!)
    }
    if (a <= b) i++
    if (b <= a) j++
  }
  if (method === 'common-neighbours') return common
  if (method === 'jaccard') {
    const all = degree[u]! + degree[v]! - common
    return all === 0 ? 0 : common / all
  }
  return sum
}

export type Accuracy = Readonly<{
  /** Chance that a hidden true tie is ranked above a pair without one; 0.5 is a coin. */
  auc: number
  /** The interval that holds nine runs of ten. */
  spread: readonly [low: number, high: number]
  runs: number
  hidden: number
}>

/** Hides `share` of the ties in each run and asks the method to tell them from as many pairs that have none. */
export function accuracyOf(given: Graph, method: LinkMethod, { share = 0.1, runs = 100, seed = 1 } = {}): Accuracy {
  const graph = undirected(given)
  const by = chance(seed)
  const all = arcsOf(graph)
  const hidden = Math.max(1, Math.round(share * graph.edges))
  const aucs = Array.from({ length: runs }, () => {
    const gone = new Set(draw(hidden, graph.edges, by))
    const kept = Array.from({ length: graph.edges }, (_, i) => i).filter((i) => !gone.has(i))
    const less = graphOf({
      nodes: graph.nodes,
      from: kept.map((i) => all.from[i]!),
      to: kept.map((i) => all.to[i]!),
    })
    const degree = degrees(less)
    const truths = [...gone].map((i) => likeness(less, degree, method, all.from[i]!, all.to[i]!))
    const others: number[] = []
    for (let tries = 0; others.length < hidden * 10 && tries < hidden * 1000; tries++) {
      const [u, v] = [by.below(graph.nodes), by.below(graph.nodes)]
      if (u !== v && arcAt(graph, u, v) < 0) others.push(likeness(less, degree, method, u, v))
    }
    let wins = 0
    for (const t of truths) for (const o of others) wins += t > o ? 1 : t === o ? 0.5 : 0
    return truths.length * others.length === 0 ? 0.5 : wins / (truths.length * others.length)
  })
  const sorted = [...aucs].sort((a, b) => a - b)
  const at = (q: number) => sorted[Math.min(runs - 1, Math.floor(q * runs))] ?? 0.5
  return { auc: aucs.reduce((s, x) => s + x, 0) / Math.max(1, runs), spread: [at(0.05), at(0.95)], runs, hidden }
}

/** Below this mean, or with the low end of the spread at a coin's, no suggestion is shown. */
export const showFrom = 0.75

export type Suggestions = Readonly<{
  method: LinkMethod
  accuracy: Accuracy
  /** Pairs to check, likeliest first; null when the method is near chance on this network. */
  pairs: readonly Readonly<{ a: number; b: number; likeness: number; shared: readonly number[] }>[] | null
  /** How many pairs share a contact and have no tie. */
  of: number
}>

export function suggest(given: Graph, method: LinkMethod, most: number, seed = 1): Suggestions {
  const graph = undirected(given)
  const accuracy =
    graph.edges < 20 ? { auc: 0.5, spread: [0, 1] as const, runs: 0, hidden: 0 } : accuracyOf(graph, method, { seed })
  const degree = degrees(graph)
  const found: { a: number; b: number; likeness: number }[] = []
  const seen = new Int32Array(graph.nodes).fill(-1)
  for (let a = 0; a < graph.nodes; a++)
    for (let i = graph.offset[a]!; i < graph.offset[a + 1]!; i++)
      for (let j = graph.offset[graph.heads[i]!]!; j < graph.offset[graph.heads[i]! + 1]!; j++) {
        const b = graph.heads[j]!
        if (b <= a || seen[b] === a || arcAt(graph, a, b) >= 0) continue
        seen[b] = a
        found.push({ a, b, likeness: likeness(graph, degree, method, a, b) })
      }
  if (accuracy.auc < showFrom || accuracy.spread[0] <= 0.5) return { method, accuracy, pairs: null, of: found.length }
  found.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
  const pairs = found.slice(0, most).map((it) => ({ ...it, shared: sharedOf(graph, it.a, it.b) }))
  return { method, accuracy, pairs, of: found.length }
}

const sharedOf = (graph: Graph, a: number, b: number): number[] =>
  [...graph.heads.subarray(graph.offset[a]!, graph.offset[a + 1]!)].filter((c) => arcAt(graph, c, b) >= 0)
