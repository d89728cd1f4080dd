/** What changed between two dates: the same nodes, two sets of ties. */

import { arcsOf, degrees, type Graph } from './graph.ts'
import { components } from './parts.ts'
import { pageRank } from './spectrum.ts'

export type Comparison = Readonly<{
  came: readonly (readonly [number, number])[]
  went: readonly (readonly [number, number])[]
  stayed: number
  /** Share of all ties of either date that stand at both (Jaccard); 1 when neither has any. */
  likeness: number
  parts: readonly [before: number, after: number]
  /** Nodes whose place changed most, by the absolute change of PageRank. */
  moved: readonly Readonly<{ node: number; degree: readonly [number, number]; pagerank: readonly [number, number] }>[]
}>

export function compare(before: Graph, after: Graph, most = 10): Comparison {
  if (before.nodes !== after.nodes || before.directed !== after.directed) throw new RangeError('two graphs of other nodes')
  const pairs = (graph: Graph) => {
    const { from, to } = arcsOf(graph)
    return new Map(Array.from(from, (u, i) => [`${u},${to[i]!}`, [u, to[i]!] as const]))
  }
  const [a, b] = [pairs(before), pairs(after)]
  const came = [...b].filter(([key]) => !a.has(key)).map(([, pair]) => pair)
  const went = [...a].filter(([key]) => !b.has(key)).map(([, pair]) => pair)
  const stayed = a.size - went.length
  const all = stayed + came.length + went.length
  const [rankA, rankB] = [pageRank(before), pageRank(after)]
  const [degreeA, degreeB] = [degrees(before), degrees(after)]
  const moved = Array.from(rankA.keys())
    .filter((u) => degreeA[u]! + degreeB[u]! > 0)
    .sort((u, v) => Math.abs(rankB[v]! - rankA[v]!) - Math.abs(rankB[u]! - rankA[u]!) || u - v)
    .slice(0, most)
    .map((node) => ({
      node,
      degree: [degreeA[node]!, degreeB[node]!] as const,
      pagerank: [rankA[node]!, rankB[node]!] as const,
    }))
  return {
    came,
    went,
    stayed,
    likeness: all === 0 ? 1 : stayed / all,
    parts: [components(before).sizes.length, components(after).sizes.length],
    moved,
  }
}
