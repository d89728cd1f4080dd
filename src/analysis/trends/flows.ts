/** By which ways things move: hubs, modes, stages and means, and whether flows went elsewhere after a day. All of counts, none of persons. */
import { betweenness } from '../graph/between.ts'
import { chance } from '../graph/chance.ts'
import { graphOf } from '../graph/graph.ts'
import { gamma } from './allocation.ts'
import type { Flow, Line } from './cells.ts'

export type Leg = Readonly<{
  origin: string
  transit: string
  destination: string
  mode: string
  commodity: string
  count: number
  /** Spent on the whole corridor in the same months; null where none is told. */
  effort: number | null
}>
export type Place = Readonly<{
  place: string
  out: number
  in: number
  through: number
  /** Other places it stands in a way with. */
  beside: number
  /** Share of shortest ways between other places that lead over it. */
  between: number
}>
export type Counted = Readonly<{ what: string; count: number; share: number }>
export type Crossing = Readonly<{ stage: string; means: string; count: number }>

export type Network = Readonly<{
  legs: readonly Leg[]
  places: readonly Place[]
  modes: readonly Counted[]
  crossings: readonly Crossing[]
  /** Counted in all, and how much of it names no way. */
  count: number
  untold: number
}>

const sum = (counts: readonly number[]): number => counts.reduce((s, n) => s + n, 0)

export function networkOf(flows: readonly Flow[], lines: readonly Line[] = []): Network {
  const efforts = new Map(lines.map((line) => [line.corridor, line.effort && sum(line.effort)]))
  const legs = new Map<string, Leg>()
  const modes = new Map<string, number>()
  const crossings = new Map<string, Crossing>()
  let [count, untold] = [0, 0]
  for (const flow of flows) {
    const { origin, transit, destination, mode, commodity, stage, means } = flow
    const its = sum(flow.counts)
    count += its
    modes.set(mode, (modes.get(mode) ?? 0) + its)
    if (stage || means) {
      const key = `${stage}\u0001${means}`
      crossings.set(key, { stage, means, count: (crossings.get(key)?.count ?? 0) + its })
    }
    if (!origin || !destination) {
      untold += its
      continue
    }
    const key = [origin, transit, destination, mode, commodity].join('\u0001')
    legs.set(key, {
      origin,
      transit,
      destination,
      mode,
      commodity,
      count: (legs.get(key)?.count ?? 0) + its,
      effort: efforts.get(flow.corridor) ?? null,
    })
  }
  const all = [...legs.values()].sort((a, b) => b.count - a.count)
  return {
    legs: all,
    places: placesOf(all),
    modes: [...modes].map(([what, n]) => ({ what, count: n, share: n / Math.max(1, count) })).sort((a, b) => b.count - a.count),
    crossings: [...crossings.values()].sort((a, b) => b.count - a.count),
    count,
    untold,
  }
}

function placesOf(legs: readonly Leg[]): Place[] {
  const numbers = new Map<string, number>()
  const at = (place: string): number => numbers.get(place) ?? numbers.set(place, numbers.size).get(place)!
  const steps: [number, number][] = []
  const moved: { out: number; in: number; through: number }[] = []
  const add = (place: number, what: 'out' | 'in' | 'through', n: number) => {
    moved[place] ??= { out: 0, in: 0, through: 0 }
    moved[place][what] += n
  }
  for (const { origin, transit, destination, count } of legs) {
    // Several transits stand in one cell with `;` or `>` between them, in the order of the way.
    const way = [origin, ...transit.split(/\s*[;>]\s*/).filter(Boolean), destination].map(at)
    add(way[0]!, 'out', count)
    add(way.at(-1)!, 'in', count)
    for (const place of way.slice(1, -1)) add(place, 'through', count)
    for (let i = 1; i < way.length; i++) if (way[i] !== way[i - 1]) steps.push([way[i - 1]!, way[i]!])
  }
  const graph = graphOf({
    nodes: numbers.size,
    from: Uint32Array.from(steps, ([from]) => from),
    to: Uint32Array.from(steps, ([, to]) => to),
  })
  const between = betweenness(graph)
  const beside = [...numbers].map(() => new Set<number>())
  for (const [from, to] of steps) {
    beside[from]!.add(to)
    beside[to]!.add(from)
  }
  return [...numbers]
    .map(([place, u]) => ({ place, ...moved[u]!, beside: beside[u]!.size, between: between[u]! }))
    .sort((a, b) => b.through - a.through || b.in + b.out - (a.in + a.out) || (a.place < b.place ? -1 : 1))
}

export type Shift = Readonly<{
  corridor: string
  before: number
  after: number
  /** After over before, per period; the middle and the interval that holds 95 of 100 draws. */
  ratio: number
  low: number
  high: number
  /** The same of effort, where it was told: a corridor that is looked at more finds more. */
  effort: number | null
  says: 'rose' | 'fell' | 'unsure'
}>
export type Displacement = Readonly<{
  /** Number of the first period after. */
  at: number
  months: number
  periodsBefore: number
  periodsAfter: number
  shifts: readonly Shift[]
  all: Shift | null
  /** Some fell and others rose: what moved elsewhere looks like this, and so does much else. */
  elsewhere: boolean
}>

/** Counts before and after, as rates with the doubt that their own scatter leaves (a count that scatters wider than chance is worth less). */
function shiftOf(corridor: string, counts: readonly number[], effort: readonly number[] | null, at: number, seed: number): Shift {
  const [before, after] = [counts.slice(0, at), counts.slice(at)]
  const by = chance(seed)
  const mean = (all: readonly number[]) => sum(all) / all.length
  const scatter = (all: readonly number[]): number => {
    const m = mean(all)
    return m > 0 && all.length > 2 ? all.reduce((s, n) => s + (n - m) ** 2, 0) / (all.length - 1) / m : 1
  }
  const wide = Math.max(1, scatter(before), scatter(after))
  const rate = (all: readonly number[]) => gamma(sum(all) / wide + 0.5, by) / all.length
  const draws = Array.from({ length: 2000 }, () => rate(after) / rate(before)).sort((a, b) => a - b)
  const at_ = (q: number) => draws[Math.floor(q * (draws.length - 1))]!
  const [low, ratio, high] = [at_(0.025), at_(0.5), at_(0.975)]
  const told = effort && sum(effort.slice(0, at)) > 0 ? mean(effort.slice(at)) / mean(effort.slice(0, at)) : null
  return {
    corridor,
    before: sum(before),
    after: sum(after),
    ratio,
    low,
    high,
    effort: told,
    says: low > 1 ? 'rose' : high < 1 ? 'fell' : 'unsure',
  }
}

/** Null when fewer than three periods lie on a side. `lines` are in equal periods. */
export function displacement(lines: readonly Line[], at: number, seed = 1): Displacement | null {
  const length = lines[0]?.counts.length ?? 0
  if (at < 3 || length - at < 3) return null
  const shifts = lines.map((line, i) => shiftOf(line.corridor, line.counts, line.effort, at, seed + i))
  const whole = Array.from({ length }, (_, t) => lines.reduce((s, line) => s + line.counts[t]!, 0))
  const effort = lines.every((line) => line.effort)
    ? whole.map((_, t) => lines.reduce((s, line) => s + line.effort![t]!, 0))
    : null
  return {
    at,
    months: lines[0]!.months,
    periodsBefore: at,
    periodsAfter: length - at,
    shifts: shifts.sort((a, b) => a.ratio - b.ratio),
    all: lines.length > 1 ? shiftOf('', whole, effort, at, seed + lines.length) : null,
    elsewhere: shifts.some((s) => s.says === 'fell') && shifts.some((s) => s.says === 'rose'),
  }
}
