/** What is drawn for what is shown: closed groups as one mark, and all ties between two as one line that says how many it stands for. */
import { graphOf } from '../graph/graph.ts'
import { leiden } from '../graph/leiden.ts'
import type { ChartNetwork } from './shown.ts'
import type { ChartState, Group } from './state.ts'
import { type Look, lookOf } from './styles.ts'
import type { Change } from './twoDates.ts'

export type DrawnNode = Readonly<{
  id: string
  label: string
  /** A kind of entity, or `group`. */
  kind: string
  look: Look
  members: readonly string[]
  size: number
  notes: readonly string[]
  pinned: boolean
  change?: Change
}>
export type DrawnEdge = Readonly<{
  id: string
  from: string
  to: string
  ties: readonly string[]
  /** `both` where some ties run one way and some the other. */
  arrow: 'none' | 'forward' | 'both'
  size: number
  /** The best grade among its ties is X4: nobody can judge any of them. */
  unsure: boolean
  change?: Change
}>
export type Drawn = Readonly<{ nodes: readonly DrawnNode[]; edges: readonly DrawnEdge[]; at: ReadonlyMap<string, string> }>

export function drawnOf(shown: ChartNetwork, state: ChartState, changes?: ReadonlyMap<string, Change>): Drawn {
  const there = new Set(shown.entities.map((e) => e.id))
  const closed = state.groups
    .filter((g) => g.closed)
    .map((g) => ({ ...g, members: g.members.filter((m) => there.has(m)) }))
    .filter((g) => g.members.length > 0)
  // An entity of two closed groups stands in the first.
  const at = new Map<string, string>()
  for (const g of closed) for (const m of g.members) if (!at.has(m)) at.set(m, `group:${g.id}`)
  for (const e of shown.entities) if (!at.has(e.id)) at.set(e.id, e.id)
  const edges = edgesOf(shown, at, changes)
  const degree = new Map<string, number>()
  for (const e of edges) for (const end of [e.from, e.to]) degree.set(end, (degree.get(end) ?? 0) + 1)
  const notes = Map.groupBy(state.notes, (n) => n.on)
  const node = (id: string, label: string, kind: string, members: readonly string[]): DrawnNode => {
    const look = lookOf(state.styles, id, kind)
    const size =
      kind === 'group' ? Math.min(26, 12 + Math.sqrt(members.length) * 2) : Math.min(18, 7 + 1.6 * Math.sqrt(degree.get(id) ?? 0))
    return {
      id,
      label,
      kind,
      look,
      members,
      size: size * look.times,
      notes: members.flatMap((m) => (notes.get(m) ?? []).map((n) => n.text)),
      pinned: id in state.placed,
      ...(changes?.has(id) && { change: changes.get(id)! }),
    }
  }
  const nodes = [
    ...closed.map((g) =>
      node(
        `group:${g.id}`,
        g.title,
        'group',
        g.members.filter((m) => at.get(m) === `group:${g.id}`),
      ),
    ),
    ...shown.entities.filter((e) => at.get(e.id) === e.id).map((e) => node(e.id, e.label, e.kind, [e.id])),
  ]
  return { nodes, edges, at }
}

function edgesOf({ ties }: ChartNetwork, at: ReadonlyMap<string, string>, changes?: ReadonlyMap<string, Change>): DrawnEdge[] {
  type Bundle = {
    from: string
    to: string
    ties: string[]
    weight: number
    forward: boolean
    back: boolean
    unsure: boolean
    changed: (Change | undefined)[]
  }
  const bundles = new Map<string, Bundle>()
  for (const t of ties) {
    const [a, b] = [at.get(t.from)!, at.get(t.to)!]
    if (a === b) continue
    const turned = a > b
    const [from, to] = turned ? [b, a] : [a, b]
    const key = `${from} ${to}`
    const bundle = bundles.get(key) ?? { from, to, ties: [], weight: 0, forward: false, back: false, unsure: true, changed: [] }
    bundles.set(key, bundle)
    bundle.ties.push(t.id)
    bundle.weight += t.weight
    if (t.directed) bundle[turned ? 'back' : 'forward'] = true
    if (t.evaluation.source !== 'X' && t.evaluation.information !== '4') bundle.unsure = false
    bundle.changed.push(changes?.get(t.id))
  }
  return [...bundles].map(([id, { from, to, ties: its, weight, forward, back, unsure, changed }]) => {
    // An arrow points to the second end: a line that runs back alone is turned.
    const turn = back && !forward
    const change = changed.every((c) => c === changed[0]) ? changed[0] : 'changed'
    return {
      id,
      from: turn ? to : from,
      to: turn ? from : to,
      ties: its,
      arrow: forward && back ? 'both' : forward || back ? 'forward' : 'none',
      size: Math.min(7, 1 + Math.log2(1 + weight) / 1.6),
      unsure,
      ...(change && { change }),
    }
  })
}

/** Each look that is drawn, once: kinds in their order, those given by hand after the others of their kind. */
export function legendOf({ nodes }: Pick<Drawn, 'nodes'>): readonly Pick<DrawnNode, 'kind' | 'look'>[] {
  const looks = new Map(
    nodes.map(({ kind, look }) => [`${kind} ${look.shape} ${look.tone ?? ''} ${look.byHand}`, { kind, look }] as const),
  )
  const order = [...new Set(nodes.map((n) => n.kind))]
  return [...looks.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || Number(a.look.byHand) - Number(b.look.byHand),
  )
}

/** Groups of entities that hang together more than chance would have it (Leiden), of three at least. */
export function communityGroups(shown: ChartNetwork, title: (n: number) => string, id: (n: number) => string): readonly Group[] {
  const at = new Map(shown.entities.map((e, u) => [e.id, u]))
  const graph = graphOf({
    nodes: shown.entities.length,
    from: shown.ties.map((t) => at.get(t.from)!),
    to: shown.ties.map((t) => at.get(t.to)!),
  })
  const { of, count } = leiden(graph)
  const members: string[][] = Array.from({ length: count }, () => [])
  for (const [u, e] of shown.entities.entries()) members[of[u]!]!.push(e.id)
  return members.filter((m) => m.length >= 3).map((m, n) => ({ id: id(n + 1), title: title(n + 1), members: m, closed: true }))
}
