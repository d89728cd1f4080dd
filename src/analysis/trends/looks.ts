/** The answers about a set of counts, worked out of its cells. */
import { alarms, changes } from './alarms.ts'
import { allocate } from './allocation.ts'
import type { Line } from './cells.ts'
import { displacement, networkOf } from './flows.ts'
import { type Forecast, forecast } from './forecast.ts'
import type { FlowsQuery, LookQuery, ShareForm } from './forms.ts'
import { monthOf } from './reading.ts'
import type { Cells, CountSet } from './set.ts'
import { alike, sumOf, type Whole } from './sums.ts'

type Its = CountSet & Cells
type Chosen = Readonly<{ commodity?: string | undefined; region?: string | undefined; corridor?: string | undefined }>

/** The month after the last one counted, as months since year 0. */
const endOf = (its: CountSet): number => (its.last + 1) * its.base
/** The months in which `n` periods of `months` begin, and `ahead` more. */
const startsOf = (its: CountSet, n: number, months: number, ahead = 0): string[] =>
  Array.from({ length: n + ahead }, (_, i) => monthOf(endOf(its) - (n - i) * months, 1))
export const spanOf = (its: Pick<CountSet, 'first' | 'last' | 'base'>) => ({
  from: monthOf(its.first, its.base),
  until: monthOf((its.last + 1) * its.base - 1, 1),
})

export const chosenOf = (its: Its, { commodity, region, corridor }: Chosen): Line[] =>
  alike(
    its.lines.filter(
      (line) =>
        (!commodity || line.commodity === commodity) &&
        (!region || line.region === region) &&
        (!corridor || line.corridor === corridor),
    ),
  )

const mean = (all: readonly number[]): number => all.reduce((s, n) => s + n, 0) / Math.max(1, all.length)

type Foreseen = Readonly<{ own: Forecast } | { sum: Whole }> | null
function lineOf(
  level: 'whole' | 'region' | 'corridor',
  line: Pick<Line, 'corridor' | 'region' | 'counts' | 'effort'>,
  seen: Foreseen,
  rate: number,
) {
  const { corridor, region, counts, effort } = line
  const { alarms: found, judged } = alarms(counts, rate)
  const its = seen && ('own' in seen ? seen.own : seen.sum)
  return {
    level,
    corridor,
    region,
    counts,
    effort,
    forecast: seen &&
      its && {
        method: 'own' in seen ? seen.own.method : null,
        points: its.points,
        mase: 'own' in seen ? seen.own.tried.mase : {},
        error: 'own' in seen ? (seen.own.tried.mase[seen.own.method] ?? 0) : seen.sum.tried.mase,
        origins: its.tried.origins,
        coverage80: its.tried.coverage80,
        coverage95: its.tried.coverage95,
      },
    alarms: found,
    judged,
    // Whether the looking changed with the finding is told with the change itself: a reader takes the two together.
    changes: changes(counts).map((it) => ({
      ...it,
      effortBefore: effort && mean(effort.slice(Math.max(0, it.at - 12), it.at)),
      effortAfter: effort && mean(effort.slice(it.at, it.at + 12)),
    })),
  }
}

export function lookAt(its: Its, { ahead, falseAlarms, ...chosen }: LookQuery) {
  const lines = chosenOf(its, chosen)
  const foreseen = lines.map((line) => forecast(line.counts, ahead))
  const total = (level: 'whole' | 'region', region: string, part: readonly number[]) => {
    const parts = part.map((i) => lines[i]!)
    const counts = parts[0]!.counts.map((_, t) => parts.reduce((s, line) => s + line.counts[t]!, 0))
    const effort = parts.every((line) => line.effort)
      ? counts.map((_, t) => parts.reduce((s, line) => s + line.effort![t]!, 0))
      : null
    const sum = sumOf(
      parts.map((line) => line.counts),
      part.map((i) => foreseen[i]!),
      ahead,
    )
    return lineOf(level, { corridor: '', region, counts, effort }, sum && { sum }, falseAlarms)
  }
  const all = lines.map((_, i) => i)
  const regions = Map.groupBy(all, (i) => lines[i]!.region)
  return {
    starts: startsOf(its, lines[0]?.counts.length ?? 0, lines[0]?.months ?? 1, ahead),
    months: lines[0]?.months ?? 1,
    lines: [
      ...(lines.length > 1 ? [total('whole', '', all)] : []),
      ...(regions.size > 1 ? [...regions].map(([region, part]) => total('region', region, part)) : []),
      ...lines.map((line, i) => lineOf('corridor', line, foreseen[i] ? { own: foreseen[i] } : null, falseAlarms)),
    ],
    falseAlarms,
  }
}

/** Null when no corridor of those chosen has effort told. */
export function shareOut(its: Its, { units, floor, periods, ...chosen }: ShareForm) {
  const lines = chosenOf(its, chosen)
  const sum = (all: readonly number[]) => all.slice(-periods).reduce((s, n) => s + n, 0)
  const told = lines
    .filter((line) => line.effort && sum(line.effort) > 0)
    .map((line) => ({ corridor: line.corridor, found: sum(line.counts), effort: sum(line.effort!) }))
  const plan = allocate(told, units, { floor })
  if (!plan) return null
  const looked = told.reduce((s, it) => s + it.effort, 0)
  const used = Math.min(periods, lines[0]!.counts.length)
  return {
    ...plan,
    shares: plan.shares.map((share, i) => {
      const { found, effort } = told[i]!
      return { ...share, found, effort, now: (units * effort) / looked }
    }),
    without: lines.filter((line) => !told.some((it) => it.corridor === line.corridor)).map((line) => line.corridor),
    from: startsOf(its, used, lines[0]!.months)[0]!,
    periods: used,
    months: lines[0]!.months,
  }
}

/** The ways of what was chosen; `displacement` is null when no day was named or too little lies on a side of it. */
export function flowsOf(its: Its, { after, commodity, region }: FlowsQuery) {
  const lines = chosenOf(its, { commodity, region })
  const corridors = new Set(lines.map((line) => line.corridor))
  const network = networkOf(
    its.flows.filter((flow) => (!commodity || flow.commodity === commodity) && corridors.has(flow.corridor)),
    lines,
  )
  const starts = startsOf(its, lines[0]?.counts.length ?? 0, lines[0]?.months ?? 1)
  const at = after ? starts.findIndex((start) => start >= after) : -1
  const moved = at > 0 ? displacement(lines, at) : null
  return { ...network, ...spanOf(its), displacement: moved && { ...moved, from: starts[at]! } }
}
