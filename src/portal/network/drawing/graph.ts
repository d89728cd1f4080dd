/** What is drawn, as the graph that sigma draws. */
import { MultiGraph } from 'graphology'
import type { Drawn } from '../../../analysis/chart/drawn.ts'
import type { Places } from '../../../analysis/chart/layouts.ts'
import { colour, markOf } from './colours.ts'

/** Numbers on lines are read where there are few; among thousands they would be noise. */
const numbersUpTo = 600

/** @param width of the chart, in pixels: on a phone marks are smaller */
export function graphOfDrawn(drawn: Drawn, places: Places, width: number): MultiGraph {
  const graph = new MultiGraph()
  const known = new Map<string, string>()
  const toneOf = (name: string): string => {
    const tone = known.get(name) ?? colour(name)
    known.set(name, tone)
    return tone
  }
  const [line, faint] = ['--line-strong', '--line'].map(colour)
  const crowd = (drawn.nodes.length > 3000 ? 0.35 : drawn.nodes.length > 600 ? 0.6 : 1) * (width < 500 ? 0.6 : 1)
  for (const node of drawn.nodes) {
    const [x, y] = places.get(node.id) ?? [0, 0]
    graph.addNode(node.id, { x, y, label: node.label, size: node.size * crowd, color: toneOf(markOf(node)) })
  }
  const numbers = drawn.edges.length <= numbersUpTo
  for (const e of drawn.edges)
    graph.addEdgeWithKey(e.id, e.from, e.to, {
      size: e.size * Math.max(0.5, crowd),
      color: e.unsure ? faint : line,
      type: e.arrow === 'both' ? 'both' : e.arrow === 'forward' ? 'arrow' : 'line',
      ...(numbers && e.ties.length > 1 && { label: String(e.ties.length) }),
    })
  return graph
}
