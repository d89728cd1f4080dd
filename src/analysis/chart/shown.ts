/** What of a network a chart shows. Ties stand only between what is shown; nothing is cut that the counts do not tell. */
import { graphOf } from '../graph/graph.ts'
import { hopsFrom, ways } from '../graph/paths.ts'
import type { ChartState } from './state.ts'

/** An entity and a tie as charts need them, whether they come from the store or over the wire. */
export type ChartEntity = Readonly<{ id: string; kind: string; label: string; attributes: Readonly<Record<string, string>> }>
export type ChartTie = Readonly<{
  id: string
  from: string
  to: string
  kind: string
  directed: boolean
  weight: number
  since?: string | undefined
  until?: string | undefined
  source: string
  evaluation: Readonly<{ source: string; information: string }>
  evidence: string
}>
export type ChartNetwork<E extends ChartEntity = ChartEntity, T extends ChartTie = ChartTie> = Readonly<{
  entities: readonly E[]
  ties: readonly T[]
}>

const within = (text: string, words: string): boolean => text.toLocaleLowerCase().includes(words)
const oneOf = (all: readonly string[], one: string): boolean => all.length === 0 || all.includes(one)

/** Whether a tie held on some day between the two; a tie without dates holds on every day. */
export const heldBetween = (t: Pick<ChartTie, 'since' | 'until'>, first: string, last: string): boolean =>
  (!last || !t.since || t.since <= last) && (!first || !t.until || t.until >= first)

function entityFits(state: ChartState): (e: ChartEntity) => boolean {
  const [hidden, only] = [new Set(state.hidden), new Set(state.only)]
  const [find, name, value] = [state.find, state.attribute, state.value].map((it) => it.trim().toLocaleLowerCase()) as [
    string,
    string,
    string,
  ]
  const has = (e: ChartEntity): boolean =>
    Object.entries(e.attributes).some(([n, v]) => (name === '' || n.toLocaleLowerCase() === name) && within(v, value))
  return (e) =>
    !hidden.has(e.id) &&
    (only.size === 0 || only.has(e.id)) &&
    oneOf(state.entityKinds, e.kind) &&
    (find === '' || [e.label, ...Object.values(e.attributes)].some((text) => within(text, find))) &&
    ((name === '' && value === '') || has(e))
}

/** The filters that look at a tie alone. */
export function tieFits(state: ChartState): (t: ChartTie) => boolean {
  const told = state.told.trim().toLocaleLowerCase()
  return (t) =>
    oneOf(state.tieKinds, t.kind) &&
    oneOf(state.sourceGrades, t.evaluation.source) &&
    oneOf(state.informationGrades, t.evaluation.information) &&
    (told === '' || within(t.source, told) || within(t.evidence, told)) &&
    heldBetween(t, state.day, state.day) &&
    heldBetween(t, state.since, state.until)
}

export function shownOf<E extends ChartEntity, T extends ChartTie>(
  network: ChartNetwork<E, T>,
  state: ChartState,
): ChartNetwork<E, T> {
  let entities = network.entities.filter(entityFits(state))
  const there = new Set(entities.map((e) => e.id))
  const fits = tieFits(state)
  let ties = network.ties.filter((t) => there.has(t.from) && there.has(t.to) && fits(t))
  if (state.ego && there.has(state.ego)) {
    const { graph, at } = graphOfShown({ entities, ties })
    const hops = new Int32Array(graph.nodes)
    hopsFrom(graph, at.get(state.ego)!, hops, new Uint32Array(graph.nodes))
    entities = entities.filter((_, u) => hops[u]! >= 0 && hops[u]! <= state.steps)
    const near = new Set(entities.map((e) => e.id))
    ties = ties.filter((t) => near.has(t.from) && near.has(t.to))
  }
  if (!state.tied) return { entities, ties }
  const tied = new Set(ties.flatMap((t) => [t.from, t.to]))
  return { entities: entities.filter((e) => tied.has(e.id)), ties }
}

export function graphOfShown({ entities, ties }: ChartNetwork) {
  const at = new Map(entities.map((e, u) => [e.id, u]))
  const from = Uint32Array.from(ties, (t) => at.get(t.from)!)
  const to = Uint32Array.from(ties, (t) => at.get(t.to)!)
  return { graph: graphOf({ nodes: entities.length, from, to }), at, from, to }
}

/** The shortest ways among what is shown, each without a circle, shortest first. */
export function waysAmong(shown: ChartNetwork, from: string, to: string, most: number): readonly (readonly string[])[] {
  const { graph, at } = graphOfShown(shown)
  if (!at.has(from) || !at.has(to) || from === to) return []
  return ways(graph)
    .several(at.get(from)!, at.get(to)!, most)
    .map((way) => way.nodes.map((u) => shown.entities[u]!.id))
}

/** Who is tied to any of these by a tie that the filters let through, in the whole network. */
export function neighboursOf(network: ChartNetwork, of: readonly string[], state: ChartState): readonly string[] {
  const [these, fits] = [new Set(of), tieFits(state)]
  const found = network.ties.filter(fits).flatMap((t) => (these.has(t.from) ? [t.to] : these.has(t.to) ? [t.from] : []))
  return [...new Set(found)].filter((id) => !these.has(id))
}

/** What expanding from these changes: they and their neighbours are shown again, and join a chart that shows some alone. */
export function expanded(network: ChartNetwork, of: readonly string[], state: ChartState): Partial<ChartState> {
  const near = new Set([...of, ...neighboursOf(network, of, state)])
  return {
    hidden: state.hidden.filter((id) => !near.has(id)),
    only: state.only.length === 0 ? [] : [...new Set([...state.only, ...near])],
    ...(state.ego && !near.has(state.ego) && { ego: '' }),
  }
}

const day_ms = 86_400_000
const dayOf = (text: string): number => Math.floor(Date.parse(text) / day_ms)
export const dayText = (day: number): string => new Date(day * day_ms).toISOString().slice(0, 10)

/** The first and last day that any tie names; null when none does. */
export function daysOf(ties: readonly ChartTie[]): readonly [first: number, last: number] | null {
  let [first, last] = [Infinity, -Infinity]
  for (const t of ties)
    for (const text of [t.since, t.until])
      if (text) {
        first = Math.min(first, dayOf(text))
        last = Math.max(last, dayOf(text))
      }
  return first > last ? null : [first, last]
}
export const dayNumber = dayOf
