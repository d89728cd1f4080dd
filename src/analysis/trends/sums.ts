/** Whole and parts from the same forecasts: what is foreseen of a sum is the sum of what is foreseen of its parts, with doubt of its own. */
import { type Line, pooled } from './cells.ts'
import { type Forecast, intervals, leastPeriods, type Miss, scaleOf } from './forecast.ts'
import { methods } from './methods.ts'

export type Whole = Pick<Forecast, 'points'> &
  Readonly<{ tried: Readonly<{ mase: number; origins: number; coverage80: number; coverage95: number }> }>

/** Null when a part has too short a past: a sum that leaves one out would be none. */
export function sumOf(
  parts: readonly (readonly number[])[],
  forecasts: readonly (Forecast | null)[],
  ahead: number,
): Whole | null {
  const length = parts[0]?.length ?? 0
  if (length < leastPeriods || forecasts.some((it) => !it)) return null
  const first = Math.max(6, Math.floor(length / 2))
  const past = Array.from({ length }, (_, t) => parts.reduce((s, part) => s + part[t]!, 0))
  const misses: Miss[] = []
  for (let origin = first; origin < length; origin++) {
    const steps = Math.min(ahead, length - origin)
    const each = parts.map((part, i) => methods[forecasts[i]!.method](part.slice(0, origin), steps))
    for (let h = 0; h < steps; h++)
      misses.push({ step: h, forecast: each.reduce((s, f) => s + f[h]!, 0), real: past[origin + h]! })
  }
  const points = Array.from({ length: ahead }, (_, h) => forecasts.reduce((s, it) => s + it!.points[h]!.point, 0))
  const mase = misses.reduce((s, m) => s + Math.abs(m.real - m.forecast), 0) / misses.length / (scaleOf(past) || 1)
  const its = intervals(points, misses)
  return { points: its.points, tried: { mase, origins: length - first, coverage80: its.coverage80, coverage95: its.coverage95 } }
}

/** The lines of one question in equal periods, one a corridor: commodities that were asked for together are added, effort is not (it is the corridor's). */
export function alike(lines: readonly Line[]): Line[] {
  const months = lines.reduce((m, line) => Math.max(m, line.months), 1)
  const even = lines.map((line): Line => {
    const times = months / line.months
    return { ...line, months, counts: pooled(line.counts, times), effort: line.effort && pooled(line.effort, times) }
  })
  return [...Map.groupBy(even, (line) => `${line.region}\u0001${line.corridor}`).values()].map((its) => ({
    ...its[0]!,
    commodity: its.length > 1 ? '' : its[0]!.commodity,
    counts: its[0]!.counts.map((_, t) => its.reduce((s, line) => s + line.counts[t]!, 0)),
    effort: its.find((line) => line.effort)?.effort ?? null,
  }))
}
