/** Where the entities of a chart were and how they went on: from the ties that join somebody with a place. */
import { pointOf } from '../network/network.ts'
import { type ChartEntity, type ChartNetwork, type ChartTie, tieFits } from './shown.ts'
import type { ChartState } from './state.ts'

export type Place = Readonly<{ id: string; label: string; lat: number; lon: number; visits: number }>
/** One entity's way from a place to the next it is told to have been at. */
export type Leg = Readonly<{
  who: string
  from: string
  to: string
  left: string
  arrived: string
  ties: readonly [string, string]
}>
export type Movements = Readonly<{ places: readonly Place[]; legs: readonly Leg[]; unplaced: number }>

/** What is shown with the places it is tied to, though the chart leaves places out: a filter by kind does not move anybody off the map. */
export function withPlaces<N extends ChartNetwork>(whole: N, shown: ChartNetwork, state: ChartState): ChartNetwork {
  const there = new Set(shown.entities.map((e) => e.id))
  const hidden = new Set(state.hidden)
  const more = new Map(whole.entities.filter((e) => !there.has(e.id) && !hidden.has(e.id) && pointOf(e)).map((e) => [e.id, e]))
  const fits = tieFits({ ...state, tieKinds: [] })
  const ties = whole.ties.filter(
    (t) => fits(t) && ((there.has(t.from) && more.has(t.to)) || (there.has(t.to) && more.has(t.from))),
  )
  const reached = new Set(ties.flatMap((t) => [t.from, t.to]))
  return {
    entities: [...shown.entities, ...[...more.values()].filter((e) => reached.has(e.id))],
    ties: [...shown.ties, ...ties],
  }
}

export function movementsOf({ entities, ties }: ChartNetwork): Movements {
  const places = new Map<string, ChartEntity & Readonly<{ point: { lat: number; lon: number } }>>()
  for (const e of entities) {
    const point = pointOf(e)
    if (point) places.set(e.id, { ...e, point })
  }
  const visits = new Map<string, { place: string; tie: ChartTie }[]>()
  const count = new Map<string, number>()
  for (const tie of ties)
    for (const [who, place] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const)
      if (places.has(place) && !places.has(who)) {
        count.set(place, (count.get(place) ?? 0) + 1)
        // Only a journey moves anybody: who lives or owns somewhere stays there.
        if (tie.kind === 'travel' || tie.kind === 'delivery') visits.set(who, [...(visits.get(who) ?? []), { place, tie }])
      }
  const legs = [...visits].flatMap(([who, its]) => {
    const dated = its
      .filter((v) => v.tie.since)
      .sort((a, b) => (a.tie.since! < b.tie.since! ? -1 : a.tie.since! > b.tie.since! ? 1 : 0))
    return dated.slice(1).flatMap((v, i): Leg[] => {
      const before = dated[i]!
      if (before.place === v.place) return []
      const left = before.tie.until ?? before.tie.since!
      return [{ who, from: before.place, to: v.place, left, arrived: v.tie.since!, ties: [before.tie.id, v.tie.id] }]
    })
  })
  return {
    places: [...places.values()].map(({ id, label, point }) => ({ id, label, ...point, visits: count.get(id) ?? 0 })),
    legs,
    unplaced: entities.filter((e) => e.kind === 'place' && !places.has(e.id)).length,
  }
}

/** Where each entity stands on a map: itself, or the place of its latest tie to one; nowhere when no tie says. */
export function standsAt({ entities, ties }: ChartNetwork): ReadonlyMap<string, Readonly<{ lat: number; lon: number }>> {
  const at = new Map<string, { lat: number; lon: number }>()
  const when = new Map<string, string>()
  for (const e of entities) {
    const point = pointOf(e)
    if (point) at.set(e.id, point)
  }
  const own = new Set(at.keys())
  for (const t of ties)
    for (const [who, place] of [
      [t.from, t.to],
      [t.to, t.from],
    ] as const) {
      if (!own.has(place) || own.has(who)) continue
      const day = t.until ?? t.since ?? ''
      if (at.has(who) && (when.get(who) ?? '') > day) continue
      at.set(who, at.get(place)!)
      when.set(who, day)
    }
  return at
}
