/** What of a network is shown, and the steps that lead there: each can be undone. */
import { graphOf } from '../../analysis/graph/graph.ts'
import type { LayoutName } from '../../analysis/graph/layout.ts'
import { hopsFrom, ways } from '../../analysis/graph/paths.ts'
import type { AnswerAt } from '../api/addresses.ts'

export type NetworkRead = AnswerAt<'get', `/cases/${string}/network`>
export type EntityRow = NetworkRead['entities'][number]
export type TieRow = NetworkRead['ties'][number]

export type View = Readonly<{
  entityKinds: readonly string[]
  tieKinds: readonly string[]
  find: string
  hidden: readonly string[]
  /** The entity whose surroundings alone are shown, and how many ties far. */
  ego: string
  steps: number
  layout: LayoutName
  /** The day on which ties must hold; empty: any day. */
  day: string
  from: string
  to: string
}>

export const wholeView: View = {
  entityKinds: [],
  tieKinds: [],
  find: '',
  hidden: [],
  ego: '',
  steps: 1,
  layout: 'force',
  day: '',
  from: '',
  to: '',
}

export type Shown = Readonly<{ entities: readonly EntityRow[]; ties: readonly TieRow[] }>

/** The view that a saved chart holds; what it does not hold is as it is for everybody. */
export const viewOf = (state: Readonly<Record<string, unknown>>): View => {
  const read = { ...wholeView, ...(state.view as Partial<View> | undefined) }
  return { ...read, hidden: [...read.hidden], entityKinds: [...read.entityKinds], tieKinds: [...read.tieKinds] }
}

export function shownOf(network: NetworkRead, view: View): Shown {
  const hidden = new Set(view.hidden)
  const words = view.find.trim().toLocaleLowerCase()
  const held = (t: TieRow) => !view.day || ((!t.since || t.since <= view.day) && (!t.until || t.until >= view.day))
  const fits = (e: EntityRow) =>
    !hidden.has(e.id) &&
    (view.entityKinds.length === 0 || view.entityKinds.includes(e.kind)) &&
    (words === '' || [e.label, ...Object.values(e.attributes)].some((text) => text.toLocaleLowerCase().includes(words)))
  let entities = network.entities.filter(fits)
  const there = new Set(entities.map((e) => e.id))
  let ties = network.ties.filter(
    (t) => there.has(t.from) && there.has(t.to) && held(t) && (view.tieKinds.length === 0 || view.tieKinds.includes(t.kind)),
  )
  if (!view.ego || !there.has(view.ego)) return { entities, ties }
  const { graph, at } = graphOfShown({ entities, ties })
  const hops = new Int32Array(graph.nodes)
  hopsFrom(graph, at.get(view.ego)!, hops, new Uint32Array(graph.nodes))
  entities = entities.filter((_, u) => hops[u]! >= 0 && hops[u]! <= view.steps)
  const near = new Set(entities.map((e) => e.id))
  ties = ties.filter((t) => near.has(t.from) && near.has(t.to))
  return { entities, ties }
}

export function graphOfShown({ entities, ties }: Shown) {
  const at = new Map(entities.map((e, u) => [e.id, u]))
  const from = Uint32Array.from(ties, (t) => at.get(t.from)!)
  const to = Uint32Array.from(ties, (t) => at.get(t.to)!)
  return { graph: graphOf({ nodes: entities.length, from, to }), at, from, to }
}

/** The shortest way among what is shown, or null. */
export function wayAmong(shown: Shown, from: string, to: string): readonly string[] | null {
  const { graph, at } = graphOfShown(shown)
  if (!at.has(from) || !at.has(to)) return null
  return (
    ways(graph)
      .shortest(at.get(from)!, at.get(to)!)
      ?.nodes.map((u) => shown.entities[u]!.id) ?? null
  )
}

/** The first and last day that any tie names, for the slider; null when none does. */
export function daysOf(ties: readonly TieRow[]): readonly [first: number, last: number] | null {
  const days = ties.flatMap((t) => [t.since, t.until]).flatMap((d) => (d ? [Math.floor(Date.parse(d) / 86_400_000)] : []))
  return days.length === 0 ? null : [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))]
}
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
