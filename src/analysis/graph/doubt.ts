/** How far a result hangs on ties we may not know: ties are hidden at random, the measure taken again, and the spread told. */
import { betweenness } from './between.ts'
import { chance, draw } from './chance.ts'
import { arcsOf, degrees, type Graph, graphOf } from './graph.ts'
import { pageRank } from './spectrum.ts'

export const doubted = ['degree', 'betweenness', 'pagerank'] as const
export type Doubted = (typeof doubted)[number]

const measureOf: Readonly<Record<Doubted, (graph: Graph) => ArrayLike<number>>> = {
  degree: degrees,
  betweenness: (graph) => betweenness(graph),
  pagerank: (graph) => pageRank(graph, { tolerance: 1e-10 }),
}

export type Doubt = Readonly<{
  /** Kendall's tau-b between the order of nodes now and with ties hidden: mean over the runs, lowest. */
  agreement: readonly [mean: number, lowest: number]
  /** For each of the first nodes: in which share of the runs it is still among as many firsts. */
  stays: readonly Readonly<{ node: number; share: number }>[]
  hidden: number
  runs: number
}>

/** Hides a `share` of ties `runs` times. `firsts`: how many nodes at the head of the order are followed. */
export function doubt(graph: Graph, measure: Doubted, { share = 0.1, runs = 100, firsts = 5, seed = 1 } = {}): Doubt {
  const by = chance(seed)
  const whole = Array.from(measureOf[measure](graph))
  const head = orderOf(whole).slice(0, firsts)
  const arcs = arcsOf(graph)
  const hidden = Math.round(share * graph.edges)
  const stays = new Map(head.map((u) => [u, 0]))
  let [sum, lowest] = [0, 1]
  for (let run = 0; run < runs; run++) {
    const gone = new Set(draw(hidden, graph.edges, by))
    const kept = Array.from({ length: graph.edges }, (_, i) => i).filter((i) => !gone.has(i))
    const pick = (all: ArrayLike<number>) => Float64Array.from(kept, (i) => all[i]!)
    const less = graphOf({
      nodes: graph.nodes,
      from: pick(arcs.from),
      to: pick(arcs.to),
      weights: arcs.weights && pick(arcs.weights),
      directed: graph.directed,
    })
    const now = Array.from(measureOf[measure](less))
    for (const u of orderOf(now).slice(0, firsts)) if (stays.has(u)) stays.set(u, stays.get(u)! + 1)
    const tau = kendall(whole, now)
    sum += tau
    lowest = Math.min(lowest, tau)
  }
  return {
    agreement: [runs === 0 ? 1 : sum / runs, lowest],
    stays: head.map((node) => ({ node, share: runs === 0 ? 1 : stays.get(node)! / runs })),
    hidden,
    runs,
  }
}

/** Highest first; of equals the lower number. */
export const orderOf = (values: ArrayLike<number>): number[] =>
  Array.from({ length: values.length }, (_, u) => u).sort((a, b) => values[b]! - values[a]! || a - b)

/** Kendall's tau-b; 1 when either side is all equal and so is the other, 0 when only one is. */
export function kendall(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [score, tiedA, tiedB, pairs] = [0, 0, 0, 0]
  for (let i = 0; i < a.length; i++)
    for (let j = i + 1; j < a.length; j++) {
      const x = Math.sign(a[i]! - a[j]!)
      const y = Math.sign(b[i]! - b[j]!)
      pairs++
      score += x * y
      if (x === 0) tiedA++
      if (y === 0) tiedB++
    }
  const [left, right] = [pairs - tiedA, pairs - tiedB]
  if (left === 0 || right === 0) return left === right ? 1 : 0
  return score / Math.sqrt(left * right)
}
