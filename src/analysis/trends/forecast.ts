/** A forecast chosen by trying it on the past, with intervals whose coverage was counted there. */
import { candidates, type MethodName, methods } from './methods.ts'

export type Forecast = Readonly<{
  method: MethodName
  points: readonly Readonly<{ point: number; low80: number; high80: number; low95: number; high95: number }>[]
  tried: Readonly<{
    /** Mean absolute scaled error of each method at the origins; below 1 is better than repeating the season or, in short series, the last. */
    mase: Readonly<Partial<Record<MethodName, number>>>
    origins: number
    /** Share of past values that the intervals of this method would have held. */
    coverage80: number
    coverage95: number
  }>
}>

/** So much less must another method miss before it is taken instead of the simplest. */
const clearly = 0.85

/** Fewest periods for which anything is said. */
export const leastPeriods = 12

/** How far a simple repetition misses on average: what errors are measured against. */
export function scaleOf(past: readonly number[], season = 12): number {
  const lag = past.length > season + 3 ? season : 1
  let sum = 0
  for (let t = lag; t < past.length; t++) sum += Math.abs(past[t]! - past[t - lag]!)
  return sum / Math.max(1, past.length - lag)
}

export type Miss = Readonly<{ step: number; forecast: number; real: number }>

/** Forecasts from each origin of the last half of the past, and how they missed. */
function missesOf(past: readonly number[], name: MethodName, ahead: number, first: number): Miss[] {
  const misses: Miss[] = []
  for (let origin = first; origin < past.length; origin++) {
    const forecast = methods[name](past.slice(0, origin), Math.min(ahead, past.length - origin))
    forecast.forEach((f, h) => {
      misses.push({ step: h, forecast: f, real: past[origin + h]! })
    })
  }
  return misses
}

const mean = (all: readonly number[]): number => (all.length === 0 ? 0 : all.reduce((s, x) => s + x, 0) / all.length)
/** Counts spread like the root of their level: misses are compared on that scale. */
const rooted = (m: Miss): number => (m.real - m.forecast) / Math.sqrt(Math.max(1, m.forecast))

/** Student's t at `q` above one half with `f` degrees of freedom (Hill 1970 in the form of Abramowitz and Stegun 26.7.5). */
function student(q: number, f: number): number {
  // The normal quantile for the two tails used here, by Abramowitz and Stegun 26.2.23.
  const t = Math.sqrt(-2 * Math.log(1 - q))
  const z = t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3)
  return z + (z ** 3 + z) / (4 * f) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * f * f)
}

/**
 * The value below which a new one lies with chance `q`: between the ordered values, at place q(n+1) (Vovk's conformal correction). Of so few
 * that this place lies beyond them, Student's interval for a new value, and no nearer than the outermost value seen.
 */
function bound(sorted: readonly number[], q: number): number {
  const n = sorted.length
  if (n === 0) return 0
  const at = q * (n + 1) - 1
  if (at >= 0 && at <= n - 1) {
    const low = Math.floor(at)
    return sorted[low]! + (at - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!)
  }
  const end = at < 0 ? sorted[0]! : sorted[n - 1]!
  if (n < 3) return end
  const middle = mean(sorted)
  const spread = Math.sqrt(sorted.reduce((s, x) => s + (x - middle) ** 2, 0) / (n - 1)) * Math.sqrt(1 + 1 / n)
  const far = student(Math.max(q, 1 - q), n - 1) * spread
  return at < 0 ? Math.min(end, middle - far) : Math.max(end, middle + far)
}

type Intervals = Readonly<{ points: Forecast['points']; coverage80: number; coverage95: number }>

/** Intervals around `points` as wide as the past was missed, and how many of those misses each would have held, made from the others. */
export function intervals(points: readonly number[], misses: readonly Miss[]): Intervals {
  const spreadAt = (step: number, from: readonly Miss[]) =>
    from
      .filter((m) => m.step === step)
      .map(rooted)
      .sort((a, b) => a - b)
  const within = (point: number, spread: readonly number[], cover: number): readonly [number, number] => {
    const root = Math.sqrt(Math.max(1, point))
    const tail = (1 - cover) / 2
    return [Math.max(0, point + root * bound(spread, tail)), Math.max(0, point + root * bound(spread, 1 - tail))]
  }
  const covered = (cover: number) =>
    mean(
      misses.map((m, i) => {
        // Each past value is judged by an interval made from the others.
        const others = misses.filter((_, j) => j !== i)
        const [low, high] = within(m.forecast, spreadAt(m.step, others), cover)
        return m.real >= low && m.real <= high ? 1 : 0
      }),
    )
  // Of few misses a later step may look surer than an earlier one; it is not.
  const wide = { low80: 0, high80: 0, low95: 0, high95: 0 }
  return {
    points: points.map((point, h) => {
      const spread = spreadAt(h, misses)
      const [low80, high80] = within(point, spread, 0.8)
      const [low95, high95] = within(point, spread, 0.95)
      wide.low80 = Math.max(wide.low80, point - low80)
      wide.high80 = Math.max(wide.high80, high80 - point)
      wide.low95 = Math.max(wide.low95, wide.low80, point - low95)
      wide.high95 = Math.max(wide.high95, wide.high80, high95 - point)
      return {
        point,
        low80: Math.max(0, point - wide.low80),
        high80: point + wide.high80,
        low95: Math.max(0, point - wide.low95),
        high95: point + wide.high95,
      }
    }),
    coverage80: covered(0.8),
    coverage95: covered(0.95),
  }
}

/** Null when the past is too short to try anything on. */
export function forecast(past: readonly number[], ahead = 3, only?: MethodName): Forecast | null {
  if (past.length < leastPeriods) return null
  const first = Math.max(6, Math.floor(past.length / 2))
  const scale = scaleOf(past) || 1
  const tried = new Map((only ? [only] : candidates(past)).map((name) => [name, missesOf(past, name, ahead, first)]))
  const mase: Partial<Record<MethodName, number>> = {}
  for (const [name, misses] of tried) mase[name] = mean(misses.map((m) => Math.abs(m.real - m.forecast))) / scale
  // The simplest stands unless another missed clearly less: the least of several small differences is mostly luck.
  const [simplest] = [...tried.keys()] as [MethodName]
  const least = [...tried.keys()].reduce((a, b) => (mase[b]! < mase[a]! ? b : a))
  const method = mase[least]! < clearly * mase[simplest]! ? least : simplest
  const { points, coverage80, coverage95 } = intervals(methods[method](past, ahead), tried.get(method)!)
  return { method, points, tried: { mase, origins: past.length - first, coverage80, coverage95 } }
}
