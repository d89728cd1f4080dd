/** Simple forecasts of counts. On years of monthly seizures simple levels beat seasons and machines, so the simple ones are what there is. */

export const methodNames = ['level', 'naive', 'ses', 'theta', 'holt', 'mean', 'croston', 'sba', 'tsb'] as const
export type MethodName = (typeof methodNames)[number]

/** The forecast of the next `ahead` periods. */
type Method = (past: readonly number[], ahead: number) => number[]

const flat = (value: number, ahead: number): number[] => new Array<number>(ahead).fill(Math.max(0, value))
const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)
const smoothings = steps(0.02, 0.98, 0.04)

/** The level at the end and the sum of squared one-step errors. */
function smooth(past: readonly number[], alpha: number): readonly [level: number, error: number] {
  const start = Math.min(4, past.length)
  let level = past.slice(0, start).reduce((s, y) => s + y, 0) / start
  let error = 0
  for (const y of past) {
    error += (y - level) ** 2
    level += alpha * (y - level)
  }
  return [level, error]
}
function bestSmooth(past: readonly number[]): readonly [level: number, alpha: number] {
  let best = [0, smoothings[0]!, Infinity] as readonly [number, number, number]
  for (const alpha of smoothings) {
    const [level, error] = smooth(past, alpha)
    if (error < best[2]) best = [level, alpha, error]
  }
  return [best[0], best[1]]
}

/**
 * One level, smoothed on the scale of roots, where the scatter of counts is even; over all smoothings, each as heavy as the past makes it
 * likely, instead of the best alone. On real seizures it misses less than the best smoothing.
 */
const level: Method = (past, ahead) => {
  const roots = past.map((y) => Math.sqrt(Math.max(0, y)))
  const tried = smoothings.map((alpha) => smooth(roots, alpha))
  const least = Math.min(...tried.map(([, error]) => error))
  let [weight, sum] = [0, 0]
  for (const [end, error] of tried) {
    const w = Math.exp((-past.length / 2) * Math.log((error + 1e-9) / (least + 1e-9)))
    weight += w
    sum += w * end
  }
  return flat((sum / weight) ** 2, ahead)
}

/** Theta (Assimakopoulos and Nikolopoulos 2000) in the form of Hyndman and Billah (2003): smoothing with half the trend as drift. */
const theta: Method = (past, ahead) => {
  const n = past.length
  const [level, alpha] = bestSmooth(past)
  const mean = (n - 1) / 2
  let [top, bottom] = [0, 0]
  past.forEach((y, t) => {
    top += (t - mean) * y
    bottom += (t - mean) ** 2
  })
  const drift = bottom === 0 ? 0 : top / bottom / 2
  return Array.from({ length: ahead }, (_, h) => Math.max(0, level + drift * (h + (1 - (1 - alpha) ** n) / alpha)))
}

/** Level and trend, ETS(A,A,N). */
const holt: Method = (past, ahead) => {
  if (past.length < 3) return flat(past.at(-1) ?? 0, ahead)
  let best = [0, 0, Infinity] as readonly [number, number, number]
  for (const alpha of steps(0.05, 0.95, 0.1))
    for (const beta of [0.01, 0.05, 0.1, 0.2, 0.4]) {
      let [level, trend, error] = [past[0]!, (past[2]! - past[0]!) / 2, 0]
      for (const y of past.slice(1)) {
        const next = level + trend
        error += (y - next) ** 2
        level = next + alpha * (y - next)
        trend += alpha * beta * (y - next)
      }
      if (error < best[2]) best = [level, trend, error]
    }
  return Array.from({ length: ahead }, (_, h) => Math.max(0, best[0] + (h + 1) * best[1]))
}

/** Croston (1972): size and gap of demand apart. SBA (Syntetos and Boylan 2005) takes off the bias that Croston's quotient has. */
const croston =
  (unbiased: boolean): Method =>
  (past, ahead) => {
    const alpha = 0.1
    let [size, gap, since] = [-1, 1, 1]
    for (const y of past) {
      if (y > 0) {
        size = size < 0 ? y : size + alpha * (y - size)
        gap += alpha * (since - gap)
        since = 1
      } else since++
    }
    return flat(size < 0 ? 0 : (size / gap) * (unbiased ? 1 - alpha / 2 : 1), ahead)
  }

/** TSB (Teunter, Syntetos and Babai 2011): the chance of anything is updated in every period, so what has ended fades. */
const tsb: Method = (past, ahead) => {
  const alpha = 0.1
  const some = past.filter((y) => y > 0)
  let chance = some.length / Math.max(1, past.length)
  let size = some[0] ?? 0
  for (const y of past) {
    chance += alpha * ((y > 0 ? 1 : 0) - chance)
    if (y > 0) size += alpha * (y - size)
  }
  return flat(chance * size, ahead)
}

const ses: Method = (past, ahead) => flat(bestSmooth(past)[0], ahead)

export const methods: Readonly<Record<MethodName, Method>> = {
  level,
  naive: (past, ahead) => flat(past.at(-1) ?? 0, ahead),
  ses,
  theta,
  holt,
  mean: (past, ahead) => {
    const all = [ses, theta, holt].map((method) => method(past, ahead))
    return Array.from({ length: ahead }, (_, h) => all.reduce((s, f) => s + f[h]!, 0) / all.length)
  },
  croston: croston(false),
  sba: croston(true),
  tsb,
}

/** Which methods are tried: the Croston family where a third of the periods or more are empty. */
export const candidates = (past: readonly number[]): readonly MethodName[] =>
  past.filter((y) => y === 0).length * 3 >= past.length
    ? ['level', 'naive', 'ses', 'croston', 'sba', 'tsb']
    : ['level', 'naive', 'ses', 'theta', 'holt', 'mean']
