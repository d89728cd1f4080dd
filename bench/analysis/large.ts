/**
 * The kernel on a million entities and ten million ties, and the layouts that take long: `node bench/analysis/large.ts`. About two minutes
 * and a gigabyte, so it is none of the benches that run by themselves. Processor time; memory is the largest the process ever held.
 */
import { readFileSync } from 'node:fs'
import { chance } from '../../src/analysis/graph/chance.ts'
import { degrees, graphOf } from '../../src/analysis/graph/graph.ts'
import { layout } from '../../src/analysis/graph/layout.ts'
import { leiden } from '../../src/analysis/graph/leiden.ts'
import { components } from '../../src/analysis/graph/parts.ts'
import { pageRank } from '../../src/analysis/graph/spectrum.ts'
import { triangles } from '../../src/analysis/graph/triangles.ts'

function cpu<T>(name: string, work: () => T): T {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  process.stdout.write(
    `${name.padEnd(34)} ${((user + system) / 1e6).toFixed(2).padStart(8)} s CPU   peak ${Math.round(Number(peak) / 1000)} MB\n`,
  )
  return result
}

/** The same draw as bench/analysis.ts: Chung-Lu with a power law of exponent 2.5. */
function powerLaw(nodes: number, edges: number, seed: number): { from: Uint32Array; to: Uint32Array } {
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

const drawn = graphOf({ nodes: 50_000, ...powerLaw(50_000, 500_000, 2) })
cpu('layout of 50k nodes, 500k ties', () => layout(drawn, 'force'))
const nodes = 1_000_000
const ties = cpu('drawing the graph (not counted)', () => powerLaw(nodes, 10_000_000, 1))
const graph = cpu('1M nodes, 10M ties: build', () => graphOf({ nodes, ...ties }))
cpu('degree', () => degrees(graph))
cpu('PageRank', () => pageRank(graph))
cpu('components', () => components(graph))
cpu('triangles', () => triangles(graph))
const found = cpu('Leiden', () => leiden(graph))
process.stdout.write(`modularity ${found.modularity.toFixed(5)}\n`)
