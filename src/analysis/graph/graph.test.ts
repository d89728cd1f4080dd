import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { betweenness, closeness, sampledBetweenness } from './between.ts'
import { compare } from './compare.ts'
import { dismantle, effectOf, rewire } from './disruption.ts'
import { doubt } from './doubt.ts'
import { arcsOf, degrees, type Graph, graphOf } from './graph.ts'
import { fragmenters, reachers } from './keyplayers.ts'
import { leiden, modularity } from './leiden.ts'
import { suggest } from './links.ts'
import { components, cores, cuts } from './parts.ts'
import { lengthsFrom, ways } from './paths.ts'
import { roles } from './roles.ts'
import { eigenvector, katz, pageRank } from './spectrum.ts'
import { clustering, constraint, effectiveSize, triangles } from './triangles.ts'

const pairs = (nodes: number, list: readonly (readonly number[])[], more = {}): Graph =>
  graphOf({
    nodes,
    from: list.map((e) => e[0]!),
    to: list.map((e) => e[1]!),
    weights: list.some((e) => e.length > 2) ? list.map((e) => e[2]!) : undefined,
    ...more,
  })
/** Two rings of friends and one who knows both: little known by degree, between everybody. */
const broker = pairs(11, [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
  [4, 0],
  [4, 5],
  [5, 6],
  [5, 7],
  [5, 8],
  [6, 7],
  [6, 8],
  [7, 8],
  [7, 9],
  [0, 10],
])
const anyTies = fc.integer({ min: 1, max: 24 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    list: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1), fc.integer({ min: 1, max: 4 })), { maxLength: 70 }),
  }),
)

test('loops are left out and counted, of several ties the last stands, and those that disagree are counted', () => {
  const g = pairs(4, [
    [0, 1, 2],
    [1, 0, 5],
    [2, 2, 1],
    [1, 2, 3],
    [2, 1, 3],
  ])
  assert.deepEqual(g.dropped, { loops: 1, duplicates: 2, disagreeing: 1 })
  assert.deepEqual(arcsOf(g), { from: Uint32Array.of(0, 1), to: Uint32Array.of(1, 2), weights: Float64Array.of(5, 3) })
  const kept = (duplicates: string) =>
    arcsOf(
      pairs(
        4,
        [
          [0, 1, 2],
          [1, 0, 5],
          [1, 0, 4],
        ],
        { duplicates },
      ),
    ).weights![0]
  assert.deepEqual(['first', 'last', 'sum', 'max'].map(kept), [2, 4, 11, 5])
})

test('a tie to nobody, or without a positive weight, is said to be wrong and not read as something else', () => {
  assert.throws(() => pairs(2, [[0, 2]]), /names a node that is not there/)
  for (const weight of [-1, Number.NaN, Infinity]) assert.throws(() => pairs(2, [[0, 1, weight]]), /no positive finite weight/)
  assert.throws(() => graphOf({ nodes: 2, from: [0], to: [] }), /lacks an end/)
})

test('an empty graph and a graph of strangers have answers, not failures', () => {
  for (const n of [0, 1, 3]) {
    const g = graphOf({ nodes: n, from: [], to: [] })
    assert.equal(components(g).sizes.length, n)
    for (const measure of [betweenness(g), closeness(g).closeness, closeness(g).harmonic, triangles(g), cores(g)])
      assert.ok(measure.every((x) => x === 0))
    assert.ok(constraint(g).every(Number.isNaN) && effectiveSize(g).every(Number.isNaN))
    assert.ok(pageRank(g).every((x) => Math.abs(x - 1 / n) < 1e-12))
    assert.equal(leiden(g).count, n)
    assert.deepEqual(cuts(g), { bridges: [], points: [] })
    assert.equal(suggest(g, 'jaccard', 5).pairs, null)
    assert.equal(fragmenters(g, 2).value, 1)
    assert.equal(rewire(g, new Set(n ? [0] : [])).largestShare[1], n > 1 ? 1 : 0)
    assert.equal(katz(g)!.length + eigenvector(g).length, 2 * n)
    assert.equal(dismantle(g, { by: 'degree' }).length, 1)
    assert.equal(clustering(g).transitivity, 0)
  }
})

test('the broker has two ties and stands between all: betweenness shows what degree does not', () => {
  const between = betweenness(broker)
  const degree = degrees(broker)
  assert.equal(between.indexOf(Math.max(...between)), 0)
  assert.equal(degree[4], 2)
  assert.ok(between[4]! > 0.5 && Array.from(degree).filter((d) => d > 2).length >= 7)
  assert.ok(cuts(broker).points.includes(4))
  assert.ok(constraint(broker)[4]! < constraint(broker)[6]!)
  const { of, count } = leiden(broker)
  assert.equal(count, 2)
  assert.equal(roles(broker, of, count).role.length, 11)
})

test('what does not name the nodes does not change with their order: measures follow a renumbering', () => {
  fc.assert(
    fc.property(anyTies, fc.integer(), ({ n, list }, seed) => {
      const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => Math.sin(a * 97 + seed) - Math.sin(b * 97 + seed))
      const last = new Map(list.map((e) => [e[0] < e[1] ? `${e[0]},${e[1]}` : `${e[1]},${e[0]}`, e]))
      const once = [...last.values()]
      const [a, b] = [
        pairs(n, once),
        pairs(
          n,
          once.map(([u, v, w]) => [order[u]!, order[v]!, w]),
        ),
      ]
      const same = (of: (g: Graph) => ArrayLike<number>) => {
        const [x, y] = [of(a), of(b)]
        for (let u = 0; u < n; u++) assert.ok(Math.abs((x[u] || 0) - (y[order[u]!] || 0)) < 1e-9)
      }
      for (const each of [betweenness, triangles, cores, constraint, effectiveSize, degrees]) same(each)
      same((g) => pageRank(g))
      same((g) => closeness(g).harmonic)
      same((g) => betweenness(g, { weighted: true }))
    }),
    { numRuns: 150 },
  )
})

test('a bridge or cut point is what parts the graph when it is taken away, and nothing else is', () => {
  fc.assert(
    fc.property(anyTies, ({ n, list }) => {
      const g = pairs(n, list)
      const whole = components(g).sizes.length
      const { from, to } = arcsOf(g)
      const keep = (out: number) =>
        pairs(
          n,
          [...from].flatMap((u, i) => (i === out ? [] : [[u, to[i]!]])),
        )
      const bridges = [...from].flatMap((u, i) => (components(keep(i)).sizes.length > whole ? [[u, to[i]!]] : []))
      assert.deepEqual(cuts(g).bridges, bridges)
      const points = Array.from({ length: n }, (_, u) => u).filter(
        (x) =>
          components(
            pairs(
              n,
              [...from].flatMap((u, i) => (u === x || to[i] === x ? [] : [[u, to[i]!]])),
            ),
          ).sizes.length -
            1 >
          whole - (degrees(g)[x] ? 0 : 1),
      )
      assert.deepEqual(cuts(g).points, points)
    }),
    { numRuns: 150 },
  )
})

test('the k shortest ways are without circles, in order, all different, and the first is the shortest', () => {
  fc.assert(
    fc.property(anyTies, fc.boolean(), fc.boolean(), ({ n, list }, weighted, directed) => {
      const g = pairs(n, list, { directed })
      const found = ways(g, weighted).several(0, n - 1, 6)
      const best = weighted && g.weights ? lengthsFrom(g, 0)[n - 1]! : null
      assert.equal(new Set(found.map((w) => w.nodes.join())).size, found.length)
      found.forEach((way, i) => {
        assert.equal(new Set(way.nodes).size, way.nodes.length)
        if (i) assert.ok(way.length >= found[i - 1]!.length - 1e-12)
      })
      if (best !== null) assert.ok(found[0] ? Math.abs(found[0].length - best) < 1e-12 : best === Infinity)
    }),
    { numRuns: 200 },
  )
})

test('communities hang together, repeat by seed, and their modularity is what their division says', () => {
  fc.assert(
    fc.property(anyTies, fc.integer({ min: 0, max: 99 }), ({ n, list }, seed) => {
      const g = pairs(n, list)
      const found = leiden(g, { seed })
      assert.deepEqual(leiden(g, { seed }), found)
      assert.ok(Math.abs(modularity(g, found.of) - found.modularity) < 1e-9)
      const { from, to } = arcsOf(g)
      const inside = pairs(
        n,
        [...from].flatMap((u, i) => (found.of[u] === found.of[to[i]!] ? [[u, to[i]!]] : [])),
      )
      assert.equal(components(inside).sizes.length, found.count)
    }),
    { numRuns: 200 },
  )
})

test('sampled betweenness with every node as pivot is the exact one, and its margin holds on a sample', () => {
  const all = sampledBetweenness(broker, 11, 1)
  for (const [u, b] of betweenness(broker).entries()) assert.ok(Math.abs(b - all.estimate[u]!) < 1e-12 && all.margin[u] === 0)
  const list = Array.from({ length: 900 }, (_, i) => [(i * 17) % 300, (i * i * 31 + 7 * i) % 300]).filter((e) => e[0] !== e[1])
  const g = pairs(300, list)
  const [exact, part] = [betweenness(g), sampledBetweenness(g, 60, 3)]
  const held = exact.filter((b, u) => Math.abs(b - part.estimate[u]!) <= part.margin[u]!).length
  assert.ok(held >= 0.95 * 300, `${held} of 300`)
})

test('a hub of a million ties is measured like any other node', () => {
  const n = 1_000_001
  const g = graphOf({ nodes: n, from: new Uint32Array(n - 1), to: Uint32Array.from({ length: n - 1 }, (_, i) => i + 1) })
  assert.equal(degrees(g)[0], n - 1)
  assert.equal(components(g).sizes[0], n)
  assert.equal(triangles(g)[0], 0)
  assert.equal(cores(g)[0], 1)
  assert.ok(Math.abs(constraint(g)[0]! - 1 / (n - 1)) < 1e-12)
  assert.equal(cuts(g).bridges.length, n - 1)
  const smaller = graphOf({
    nodes: 50_001,
    from: new Uint32Array(50_000),
    to: Uint32Array.from({ length: 50_000 }, (_, i) => i + 1),
  })
  assert.equal(leiden(smaller).count, 1)
})

test('taking the broker away parts the rings; the effect and the ways to close the gap are told with their spread', () => {
  const effect = effectOf(broker, new Set([4]), [])
  assert.deepEqual(
    [effect.largest, effect.parts],
    [
      [11, 5],
      [1, 2],
    ],
  )
  assert.deepEqual(effectOf(broker, new Set(), [[4, 5]]).parts, [1, 2])
  const gap = rewire(broker, new Set([4]), { effort: 1, runs: 50 })
  assert.ok(gap.largestShare[0] <= gap.largestShare[1] && gap.largestShare[1] <= gap.largestShare[2])
  assert.deepEqual(rewire(broker, new Set([4]), { effort: 0 }).largestShare, [5 / 11, 5 / 11, 5 / 11])
  const reach = reachers(broker, 2, 1)
  assert.deepEqual([reach.nodes, reach.value, reach.exact], [[0, 7], 1, true])
})

test('with no tie hidden nothing is in doubt; with half of them hidden something is', () => {
  assert.equal(doubt(broker, 'betweenness', { share: 0, runs: 3 }).agreement[1], 1)
  const much = doubt(broker, 'betweenness', { share: 0.5, runs: 30 })
  assert.ok(much.agreement[0] < 1 && much.stays.every((s) => s.share <= 1))
})

test('between two dates, ties that came and went are told', () => {
  const change = compare(
    broker,
    pairs(11, [
      [0, 1],
      [9, 10],
    ]),
  )
  assert.deepEqual([change.came, change.stayed, change.went.length], [[[9, 10]], 1, 15])
  assert.ok(change.moved.length > 0 && change.likeness === 1 / 17)
  assert.equal(compare(broker, broker).likeness, 1)
})
