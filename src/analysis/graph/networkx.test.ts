/** The measures against networkx on all layers of the covert networks; test/data/analysis/reference.py made the values. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { betweenness, closeness } from './between.ts'
import { degrees, type Graph, graphOf } from './graph.ts'
import { components, cores, cuts, strongComponents } from './parts.ts'
import { eigenvector, katz, pageRank } from './spectrum.ts'
import { clustering, constraint, effectiveSize } from './triangles.ts'

type Layer = { id: string; n: number; edges: number[]; weights?: number[] }
type Values = {
  id: string
  m: number
  components: number
  largest: number
  strong: number
  bridges: number
  points: number
  transitivity: number
  alpha?: number
  sums: Record<string, [number, number]>
}
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../test/data/analysis', name), 'utf8')) as T
const layers = read<Layer[]>('covert-layers.json')
const expected = new Map(read<Values[]>('networkx.json').map((it) => [it.id, it]))

const graph = (it: Layer, directed: boolean): Graph =>
  graphOf({
    nodes: it.n,
    from: it.edges.filter((_, i) => i % 2 === 0),
    to: it.edges.filter((_, i) => i % 2 === 1),
    weights: it.weights,
    directed,
  })
const sums = (x: ArrayLike<number>): [number, number] => {
  let [a, b] = [0, 0]
  for (let i = 0; i < x.length; i++) {
    const value = Number.isNaN(x[i]) ? 0 : x[i]!
    a += value * (1 + ((i * 7919) % 1000) / 1000)
    b += value * (1 + ((i * 104729 + 17) % 997) / 997)
  }
  return [a, b]
}

const measures: Record<string, (it: Layer, alpha: number) => ArrayLike<number>> = {
  degree: (it) => degrees(graph(it, false)),
  closeness: (it) => closeness(graph(it, false)).closeness,
  harmonic: (it) => closeness(graph(it, false)).harmonic,
  betweenness: (it) => betweenness(graph(it, false)),
  'betweenness by weight': (it) => betweenness(graph(it, false), { weighted: true }),
  pagerank: (it) => pageRank(graph(it, false), { tolerance: 1e-14 }),
  core: (it) => cores(graph(it, false)),
  triangles: (it) => clustering(graph(it, false)).triangles,
  clustering: (it) => clustering(graph(it, false)).local,
  'directed closeness': (it) => closeness(graph(it, true)).closeness,
  'directed betweenness': (it) => betweenness(graph(it, true)),
  'directed pagerank': (it) => pageRank(graph(it, true), { tolerance: 1e-14 }),
  constraint: (it) => constraint(graph(it, false)),
  'effective size': (it) => effectiveSize(graph(it, false)),
  katz: (it, alpha) => katz(graph(it, false), { alpha, weighted: false })!,
  eigenvector: (it) => eigenvector(graph(it, false)),
}

for (const [name, measure] of Object.entries(measures))
  test(`${name} is that of networkx on every covert network that has one, within 1e-9`, () => {
    let compared = 0
    for (const it of layers) {
      const values = expected.get(it.id)!
      const wanted = values.sums[name]
      if (!wanted) continue
      const got = sums(measure(it, values.alpha ?? 0))
      for (const k of [0, 1] as const)
        assert.ok(Math.abs(got[k] - wanted[k]) <= 1e-9 * Math.max(1, Math.abs(wanted[k])), `${it.id}: ${got[k]} for ${wanted[k]}`)
      compared++
    }
    assert.ok(compared >= 150, `only ${compared} layers compared`)
  })

test('parts, bridges, cut points, ties and transitivity are those of networkx on every covert network', () => {
  for (const it of layers) {
    const values = expected.get(it.id)!
    const g = graph(it, false)
    const parts = components(g)
    const { bridges, points } = cuts(g)
    assert.deepEqual(
      [
        g.edges,
        parts.sizes.length,
        parts.sizes[parts.largest],
        bridges.length,
        points.length,
        strongComponents(graph(it, true)).sizes.length,
      ],
      [values.m, values.components, values.largest, values.bridges, values.points, values.strong],
      it.id,
    )
    assert.ok(Math.abs(clustering(g).transitivity - values.transitivity) < 1e-12, it.id)
  }
})
