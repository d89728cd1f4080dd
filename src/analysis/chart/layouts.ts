/** Where the entities of a chart stand: by the kernel's layouts, on a map, or in lanes over time; what a hand placed stays there. */

import type { Drawn } from './drawn.ts'
import { movementsOf, standsAt } from './movements.ts'
import { type ChartNetwork, dayNumber, dayText } from './shown.ts'
import type { ChartState, Note, Point } from './state.ts'

export type Places = ReadonlyMap<string, Point>
/** A word at a place of the drawing that is no entity: the name of a lane, a month. */
export type Guide = Readonly<{ x: number; y: number; kind?: string; text?: string }>

const golden = Math.PI * (3 - Math.sqrt(5))
const mercator = (lat: number): number =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (Math.max(-80, Math.min(80, lat)) * Math.PI) / 360))

/** As on a map. Those of one place stand around it; those of none in a row below. */
export function geographic(network: ChartNetwork): Places {
  const at = standsAt(network)
  const [places, crowd] = [new Map<string, Point>(), new Map<string, number>()]
  const points = [...at.values()]
  const span = Math.max(
    2,
    ...[points.map((p) => p.lon), points.map((p) => mercator(p.lat))].map(
      (its) => Math.max(...its, -180) - Math.min(...its, 180),
    ),
  )
  const step = span / 45
  const lowest = points.reduce((least, p) => Math.min(least, mercator(p.lat)), points.length ? 180 : 0)
  const left = points.reduce((least, p) => Math.min(least, p.lon), points.length ? 180 : 0)
  const own = new Set(movementsOf(network).places.map((p) => p.id))
  let row = 0
  for (const e of [...network.entities].sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))) {
    const point = at.get(e.id)
    if (!point) {
      places.set(e.id, [left + (row % 24) * step * 1.6, lowest - step * (5 + 1.6 * Math.floor(row / 24))])
      row++
      continue
    }
    const key = `${point.lat} ${point.lon}`
    const n = crowd.get(key) ?? 0
    crowd.set(key, n + 1)
    const r = n === 0 ? 0 : step * (0.6 + 0.62 * Math.sqrt(n))
    places.set(e.id, [point.lon + r * Math.cos(n * golden), mercator(point.lat) + r * Math.sin(n * golden)])
  }
  return places
}

/** A lane for each kind, from the first day any tie of an entity names; those without a day before all others. */
export function lanes(network: ChartNetwork): Readonly<{ places: Places; guides: readonly Guide[] }> {
  const first = new Map<string, number>()
  for (const t of network.ties) {
    const day = t.since ?? t.until
    if (day) for (const end of [t.from, t.to]) first.set(end, Math.min(first.get(end) ?? Infinity, dayNumber(day)))
  }
  const days = [...first.values()]
  const [begin, end] = [days.reduce((a, b) => Math.min(a, b), Infinity), days.reduce((a, b) => Math.max(a, b), -Infinity)]
  const width = 100
  const scale = end > begin ? width / (end - begin) : 0
  const [places, guides]: [Map<string, Point>, Guide[]] = [new Map(), []]
  let y = 0
  for (const kind of [...new Set(network.entities.map((e) => e.kind))]) {
    const its = network.entities
      .filter((e) => e.kind === kind)
      .map((e) => ({ id: e.id, x: first.has(e.id) ? (first.get(e.id)! - begin) * scale : -12 }))
    its.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
    // Each takes the first row of its lane that is free there.
    const rows: number[] = []
    for (const { id, x } of its) {
      let row = rows.findIndex((taken) => taken <= x)
      if (row < 0) row = rows.push(0) - 1
      rows[row] = x + 9
      places.set(id, [x, -(y + row * 3)])
    }
    guides.push({ x: -24, y: -y, kind })
    y += rows.length * 3 + 3
  }
  if (scale > 0)
    for (let i = 0; i <= 4; i++)
      guides.push({ x: (i * width) / 4, y: 5, text: dayText(begin + Math.round((i * (end - begin)) / 4)) })
  return { places, guides }
}

/** The places of what is drawn: a closed group in the middle of its members, and last what a hand has placed. */
export function placedOf(drawn: Drawn, places: Places, state: Pick<ChartState, 'placed'>): Places {
  const at = new Map<string, Point>()
  for (const node of drawn.nodes) {
    const by = state.placed[node.id]
    const its = by ? [by] : node.members.flatMap((m) => (places.has(m) ? [places.get(m)!] : []))
    const mean = (i: 0 | 1): number => its.reduce((sum, p) => sum + p[i], 0) / Math.max(1, its.length)
    at.set(node.id, [mean(0), mean(1)])
  }
  return at
}

/** Whether a text begins in a script that runs from right to left. */
export const readsFromRight = (text: string): boolean => /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)

/** Where a note hangs: `at`, where a hand has put it or else at what it is on, and `to`, what it then leads back to. */
export type Hung = Readonly<{ at: Point; to: Point | null }>
/** Null when what the note is on is not drawn. One that is free and was never moved hangs in the middle. */
export function hung(note: Note, drawn: Drawn, places: Places): Hung | null {
  const anchor = note.on ? anchorOf(note, drawn, places) : null
  if (note.on && !anchor) return null
  const at = note.at ?? anchor ?? middleOf(places)
  return at && { at, to: note.at ? anchor : null }
}

function middleOf(places: Places): Point | null {
  if (places.size === 0) return null
  const half = (i: 0 | 1): number => {
    const [low, high] = [...places.values()].reduce(([l, h], p) => [Math.min(l, p[i]), Math.max(h, p[i])] as const, [
      Infinity,
      -Infinity,
    ] as const)
    return (low + high) / 2
  }
  return [half(0), half(1)]
}

/** Its entity, or the middle of its tie; null when neither is drawn. */
function anchorOf(note: Note, drawn: Drawn, places: Places): Point | null {
  const node = drawn.at.get(note.on)
  if (node) return places.get(node) ?? null
  const edge = drawn.edges.find((e) => e.ties.includes(note.on))
  const [a, b] = edge ? [places.get(edge.from), places.get(edge.to)] : []
  return a && b ? [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] : null
}
