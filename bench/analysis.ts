/**
 * The kernel against its peers in one run: graphology always; igraph and networkx when a python3 that has them is found, else their lines
 * are left out with the reason on standard error. Processor time, not the clock, where two programs are compared.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { UndirectedGraph } from 'graphology'
import { betweenness, sampledBetweenness } from '../src/analysis/graph/between.ts'
import { chance } from '../src/analysis/graph/chance.ts'
import { degrees, type Graph, graphOf } from '../src/analysis/graph/graph.ts'
import { layout } from '../src/analysis/graph/layout.ts'
import { leiden } from '../src/analysis/graph/leiden.ts'
import { components } from '../src/analysis/graph/parts.ts'
import { ways } from '../src/analysis/graph/paths.ts'
import { pageRank } from '../src/analysis/graph/spectrum.ts'
import { triangles } from '../src/analysis/graph/triangles.ts'
import { flowOf } from '../src/analysis/money/flow.ts'
import { findPatterns } from '../src/analysis/money/patterns.ts'
import type { Payment } from '../src/analysis/money/payment.ts'
import { type Forecast, forecast, scaleOf } from '../src/analysis/trends/forecast.ts'
import { type Instant, instant } from '../src/kernel/instant.ts'
import { powerLaw } from './analysis/drawn.ts'

type Line = Readonly<{ name: string; value: number; unit: string; goal?: number; met?: boolean }>
const lines: Line[] = []
const line = (name: string, value: number, unit: string, goal?: number, atLeast = false): void => {
  const rounded = Number(value.toPrecision(4))
  lines.push({ name, value: rounded, unit, ...(goal !== undefined && { goal, met: atLeast ? value >= goal : value <= goal }) })
}
/** Processor time of the work in milliseconds. */
function cpu<T>(work: () => T): [T, number] {
  const before = process.cpuUsage()
  const result = work()
  const used = process.cpuUsage(before)
  return [result, (used.user + used.system) / 1000]
}

const nodes = 100_000
const ties = powerLaw(nodes, 1_000_000, 1)
const dir = mkdtempSync(join(tmpdir(), 'comity-bench-analysis-'))
// What follows is measured warm: the machine has met each function on a small graph.
const small = graphOf({ nodes: 2000, ...powerLaw(2000, 20_000, 3) })
for (const work of [degrees, pageRank, components, triangles, leiden] as ((g: Graph) => unknown)[]) work(small)
globalThis.gc?.()
const memory = process.memoryUsage().rss
const [graph, build_ms] = cpu(() => graphOf({ nodes, ...ties }))
const own: Record<string, number> = { build: build_ms }
for (const [name, work] of [
  ['degree', degrees],
  ['pagerank', pageRank],
  ['components', components],
  ['triangles', triangles],
] as [string, (g: Graph) => unknown][])
  own[name] = cpu(() => work(graph))[1]
const [found, leiden_ms] = cpu(() => leiden(graph))
own.leiden = leiden_ms
const grown_MB = (process.memoryUsage().rss - memory) / 1e6
const all = Object.values(own).reduce((s, x) => s + x, 0)
for (const [name, ms] of Object.entries(own)) line(`100k nodes, 1M ties: ${name}`, ms, 'ms CPU')
line('100k nodes, 1M ties: build, degree, PageRank, components, triangles and Leiden together', all / 1000, 's CPU', 3)
line('memory that these added to the process', grown_MB, 'MB', 150)

const [theirs, theirBuild] = cpu(() => {
  const g = new UndirectedGraph()
  for (let u = 0; u < nodes; u++) g.addNode(u)
  for (let i = 0; i < ties.from.length; i++) if (ties.from[i] !== ties.to[i]) g.mergeEdge(ties.from[i], ties.to[i])
  return g
})
const [, theirDegree] = cpu(() => theirs.mapNodes((u) => theirs.degree(u)))
line('build and degree: graphology over ours', (theirBuild + theirDegree) / (own.build! + own.degree!), 'x', 10, true)

const peers = ['/usr/bin/python3', 'python3'].find((p) => spawnSync(p, ['-c', 'import igraph, networkx']).status === 0)
if (peers) {
  const pairs = Array.from(ties.from, (u, i) => `${u} ${ties.to[i]}`).join('\n')
  writeFileSync(join(dir, 'ties.txt'), pairs)
  const done = spawnSync(peers, [join(import.meta.dirname, 'analysis.py'), join(dir, 'ties.txt'), String(nodes)], {
    encoding: 'utf8',
  })
  if (done.status !== 0) process.stderr.write(done.stderr)
  else {
    const igraph = JSON.parse(done.stdout) as Record<string, number>
    for (const name of ['build', 'pagerank', 'components', 'triangles', 'leiden'])
      line(`${name}: ours over igraph`, own[name]! / igraph[name]!, 'x', 1.3)
    line('Leiden: modularity of igraph less ours', igraph.modularity! - found.modularity, 'Q', 0.001)
  }
} else
  process.stderr.write(
    'igraph and networkx are not installed (apt-get install python3-igraph python3-networkx): their lines are left out\n',
  )

const five = graphOf({ nodes: 5000, ...powerLaw(5000, 50_000, 2) })
const exact = betweenness(five)
const samples = [1, 2, 3, 4, 5].map((seed) => sampledBetweenness(five, 400, seed))
const mean = (of: (sample: (typeof samples)[number]) => number): number =>
  samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
line(
  'sampled betweenness, 400 pivots of 5,000, five draws: margins that hold the exact value',
  mean(({ estimate, margin }) => exact.filter((b, u) => Math.abs(b - estimate[u]!) <= margin[u]!).length / 5000),
  'share',
  0.95,
  true,
)
const top = (x: Float64Array) => new Set([...x.keys()].sort((a, b) => x[b]! - x[a]!).slice(0, 20))
const first = [...top(exact)]
line(
  'sampled betweenness: of the first 20, found',
  mean(({ estimate }) => {
    const found = top(estimate)
    return first.filter((u) => found.has(u)).length / 20
  }),
  'share',
  0.95,
  true,
)
line('layout of 5k nodes and 50k ties', cpu(() => layout(five, 'force'))[1] / 1000, 's CPU', 2)
const finder = ways(graph)
line(
  'ten shortest ways, one pair in 100k nodes',
  cpu(() => Array.from({ length: 20 }, (_, i) => finder.several(i * 997 + 11, i * 4001 + 7, 10)))[1] / 20,
  'ms CPU',
  5,
)

const by = chance(9)
const accounts = powerLaw(60_000, 200_000, 4)
const payments: Payment[] = Array.from(accounts.from, (u, i) => ({
  id: `p${i}`,
  at: instant(Date.parse('2026-01-01T00:00:00Z') + Math.floor(by.real() * 30 * 86_400_000)) as Instant,
  dated: 'instant' as const,
  from: `a${u}`,
  to: `a${accounts.to[i]! === u ? (u + 1) % 60_000 : accounts.to[i]}`,
  minor: 1000 + by.below(500_000),
  currency: 'EUR',
  line: i,
}))
const [, patterns_ms] = cpu(() => findPatterns(flowOf(payments)))
line('payments searched for all typologies', payments.length / (patterns_ms / 1000), 'a second a core', 50_000, true)

const data = JSON.parse(readFileSync(resolve(import.meta.dirname, '../test/data/analysis/cbp-seizures.json'), 'utf8')) as {
  series: { counts: number[] }[]
}
let [miss, held80, held95, of] = [0, 0, 0, 0]
const [, forecast_ms] = cpu(() => {
  for (const { counts } of data.series)
    for (let origin = 36; origin <= counts.length - 3; origin += 2) {
      const past = counts.slice(0, origin)
      const its = forecast(past, 3) as Forecast
      its.points.forEach((p, h) => {
        const real = counts[origin + h]!
        miss += Math.abs(real - p.point) / (scaleOf(past) || 1)
        held80 += real >= p.low80 && real <= p.high80 ? 1 : 0
        held95 += real >= p.low95 && real <= p.high95 ? 1 : 0
        of++
      })
    }
})
line(`forecasts of ${data.series.length} series of seizures, 1 to 3 months ahead: MASE`, miss / of, '', 0.53)
line('their 80 % intervals held', held80 / of, 'share', 0.78, true)
line('their 95 % intervals held', held95 / of, 'share', 0.93, true)
line('a forecast with its trials', forecast_ms / (of / 3), 'ms CPU')

if (spawnSync('Rscript', ['-e', 'library(forecast)']).status === 0) {
  writeFileSync(join(dir, 'series.txt'), `${data.series.map(({ counts }) => counts.join()).join('\n')}\n`)
  const ets = process.argv.includes('--large') ? ['ets'] : []
  const done = spawnSync('Rscript', [join(import.meta.dirname, 'analysis', 'forecasts.R'), join(dir, 'series.txt'), ...ets], {
    encoding: 'utf8',
  })
  if (done.status !== 0) process.stderr.write(done.stderr)
  for (const [, name, theirs] of done.stdout.matchAll(/^(\w+) ([\d.]+)/gm))
    line(`the same forecasts: MASE, ours over R's ${name}`, miss / of / Number(theirs), 'x', 1)
} else
  process.stderr.write('R with its package forecast is not installed (apt-get install r-cran-forecast): its lines are left out\n')

if (process.argv.includes('--json')) console.log(JSON.stringify(lines))
else console.table(lines)
