/**
 * The kernel on a million entities and ten million ties, and the layouts that take long: `node bench/analysis/large.ts`. About two minutes
 * and a gigabyte, so it is none of the benches that run by themselves. Processor time; memory is the largest the process ever held.
 */
import { readFileSync } from 'node:fs'
import { degrees, graphOf } from '../../src/analysis/graph/graph.ts'
import { layout } from '../../src/analysis/graph/layout.ts'
import { leiden } from '../../src/analysis/graph/leiden.ts'
import { components } from '../../src/analysis/graph/parts.ts'
import { pageRank } from '../../src/analysis/graph/spectrum.ts'
import { triangles } from '../../src/analysis/graph/triangles.ts'
import { powerLaw } from './drawn.ts'

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
