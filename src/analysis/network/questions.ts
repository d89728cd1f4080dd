/**
 * What may be asked of a network, and the answers. A question names entities by id and measures see ties alone: no kind, label or
 * attribute is in a job, so none can change a result. An answer says a place in this network as recorded, never a person's conduct.
 */
import { betweenness, closeness, sampledBetweenness } from '../graph/between.ts'
import { compare } from '../graph/compare.ts'
import { dismantle, effectOf, type Ranking, rewire } from '../graph/disruption.ts'
import { type Doubted, doubt } from '../graph/doubt.ts'
import { degrees, type Graph, graphOf, strengths } from '../graph/graph.ts'
import { fragmenters, reachers } from '../graph/keyplayers.ts'
import { leiden } from '../graph/leiden.ts'
import { type LinkMethod, suggest } from '../graph/links.ts'
import { components, cores, cuts } from '../graph/parts.ts'
import { ways } from '../graph/paths.ts'
import { roles } from '../graph/roles.ts'
import { eigenvector, katz, pageRank } from '../graph/spectrum.ts'
import { clustering, constraint, effectiveSize } from '../graph/triangles.ts'

export type Question =
  | Readonly<{ kind: 'places' }>
  | Readonly<{ kind: 'key-players'; aim: 'fragment' | 'reach'; size: number; steps: number }>
  | Readonly<{ kind: 'disruption'; entities: readonly string[]; ties: readonly string[]; effort: number }>
  | Readonly<{ kind: 'dismantling'; by: Ranking; block: number }>
  | Readonly<{ kind: 'ways'; from: string; to: string; most: number; directed: boolean }>
  | Readonly<{ kind: 'doubt'; measure: Doubted; share: number }>
  | Readonly<{ kind: 'change' }>
  | Readonly<{ kind: 'missing-ties'; method: LinkMethod; most: number }>

/** One tie as measures see it. */
export type JobTie = Readonly<{ id: string; from: number; to: number; weight: number; directed: boolean }>
export type Job = Readonly<{
  question: Question
  entities: readonly string[]
  ties: readonly JobTie[]
  /** The ties of an earlier day, for `change`. */
  before?: readonly JobTie[]
}>

/** Exact betweenness up to here; beyond, so many pivots and margins. */
const exactUpTo = 5000
const pivots = 1000

/** Several ties between two count together; direction is not looked at unless the question is about ways. */
const graphFrom = (job: Job, ties: readonly JobTie[] = job.ties): Graph =>
  graphOf({
    nodes: job.entities.length,
    from: ties.map((t) => t.from),
    to: ties.map((t) => t.to),
    weights: ties.map((t) => t.weight),
    duplicates: 'sum',
  })

const number = (x: number): number | null => (Number.isFinite(x) ? x : null)

export function answer(job: Job) {
  const { question } = job
  const graph = graphFrom(job)
  const id = (u: number): string => job.entities[u]!
  const basis = { entities: graph.nodes, ties: job.ties.length, pairs: graph.edges, loops: graph.dropped.loops }
  switch (question.kind) {
    case 'places':
      return { kind: question.kind, basis, ...places(graph, id) }
    case 'key-players': {
      const set = question.aim === 'fragment' ? fragmenters(graph, question.size) : reachers(graph, question.size, question.steps)
      return {
        kind: question.kind,
        basis,
        aim: question.aim,
        entities: set.nodes.map(id),
        value: set.value,
        exact: set.exact,
        tried: set.tried,
      }
    }
    case 'disruption': {
      const at = new Map(job.entities.map((e, u) => [e, u]))
      const gone = new Set(question.entities.map((e) => at.get(e)!))
      const named = new Set(question.ties)
      const cut = job.ties.filter((t) => named.has(t.id)).map((t) => [t.from, t.to] as const)
      return {
        kind: question.kind,
        basis,
        ...effectOf(graph, gone, cut),
        rewired: rewire(graph, gone, { effort: question.effort }),
      }
    }
    case 'dismantling': {
      const steps = dismantle(graph, { by: question.by, block: question.block })
      return {
        kind: question.kind,
        basis,
        by: question.by,
        steps: steps.map((s) => ({ removed: s.removed.map(id), largest: s.largest })),
      }
    }
    case 'ways':
      return { kind: question.kind, basis, ways: waysOf(job, question, id) }
    case 'doubt': {
      const { stays, ...rest } = doubt(graph, question.measure, { share: question.share, runs: graph.nodes > 500 ? 20 : 100 })
      return {
        kind: question.kind,
        basis,
        measure: question.measure,
        ...rest,
        stays: stays.map((s) => ({ entity: id(s.node), share: s.share })),
      }
    }
    case 'change': {
      const { came, went, moved, ...rest } = compare(graphFrom(job, job.before ?? []), graph)
      const ends = (pairs: readonly (readonly [number, number])[]) => pairs.map(([u, v]) => ({ from: id(u), to: id(v) }))
      const places = moved.map((m) => ({ entity: id(m.node), degree: m.degree, pagerank: m.pagerank }))
      return { kind: question.kind, basis, came: ends(came), went: ends(went), moved: places, ...rest }
    }
    case 'missing-ties': {
      const { pairs, ...rest } = suggest(graph, question.method, question.most)
      const named = pairs?.map((p) => ({ from: id(p.a), to: id(p.b), likeness: p.likeness, shared: p.shared.map(id) })) ?? null
      return { kind: question.kind, basis, ...rest, pairs: named }
    }
  }
}
export type Answer = ReturnType<typeof answer>

function places(graph: Graph, id: (u: number) => string) {
  const near = closeness(graph)
  const sampled = graph.nodes > exactUpTo ? sampledBetweenness(graph, pivots, 1) : null
  const between = sampled?.estimate ?? betweenness(graph)
  const tight = clustering(graph)
  const communities = leiden(graph)
  const part = roles(graph, communities.of, communities.count)
  const parts = components(graph)
  const { bridges, points } = cuts(graph)
  const isPoint = new Set(points)
  const [rank, own, core, degree, strength] = [
    pageRank(graph),
    eigenvector(graph),
    cores(graph),
    degrees(graph),
    strengths(graph),
  ]
  const lent = katz(graph, { alpha: 0.9 / strength.reduce((most, s) => Math.max(most, s), 1), weighted: true })
  const [bound, size] = [constraint(graph), effectiveSize(graph)]
  return {
    betweenness: sampled ? { method: 'sampled' as const, pivots: sampled.pivots } : { method: 'exact' as const },
    whole: {
      parts: parts.sizes.length,
      largest: parts.sizes[parts.largest] ?? 0,
      communities: communities.count,
      modularity: communities.modularity,
      clustering: tight.average,
      transitivity: tight.transitivity,
    },
    bridges: bridges.map(([u, v]) => ({ from: id(u), to: id(v) })),
    places: Array.from({ length: graph.nodes }, (_, u) => ({
      entity: id(u),
      degree: degree[u]!,
      strength: strength[u]!,
      closeness: near.closeness[u]!,
      harmonic: near.harmonic[u]!,
      betweenness: between[u]!,
      ...(sampled && { margin: sampled.margin[u]! }),
      pagerank: rank[u]!,
      eigenvector: own[u]!,
      katz: lent ? lent[u]! : null,
      core: core[u]!,
      triangles: tight.triangles[u]!,
      clustering: tight.local[u]!,
      constraint: number(bound[u]!),
      effectiveSize: number(size[u]!),
      community: communities.of[u]!,
      role: part.role[u]!,
      cutPoint: isPoint.has(u),
    })),
  }
}

function waysOf(job: Job, question: Extract<Question, { kind: 'ways' }>, id: (u: number) => string) {
  const at = new Map(job.entities.map((e, u) => [e, u]))
  const arcs = job.ties.flatMap((t) =>
    t.directed && question.directed
      ? [[t.from, t.to]]
      : [
          [t.from, t.to],
          [t.to, t.from],
        ],
  )
  const graph = graphOf({ nodes: job.entities.length, from: arcs.map((a) => a[0]!), to: arcs.map((a) => a[1]!), directed: true })
  const ties = new Map<string, string[]>()
  const add = (u: number, v: number, tie: string) => ties.set(`${u},${v}`, [...(ties.get(`${u},${v}`) ?? []), tie])
  for (const t of job.ties) {
    add(t.from, t.to, t.id)
    if (!t.directed || !question.directed) add(t.to, t.from, t.id)
  }
  return ways(graph)
    .several(at.get(question.from)!, at.get(question.to)!, question.most)
    .map((way) => ({
      length: way.length,
      entities: way.nodes.map(id),
      // Every step with the ties that carry it: a way without its evidence is a rumour.
      ties: way.nodes.slice(1).map((v, i) => ties.get(`${way.nodes[i]},${v}`) ?? []),
    }))
}
