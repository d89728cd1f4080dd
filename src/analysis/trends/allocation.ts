/**
 * What if inspectors or patrols were spread otherwise over corridors: the yield to expect, how unsure that is, and a floor everywhere,
 * because a corridor that nobody looks at yields nothing and would then never be looked at again. It is a question, not an order.
 */
import { type Chance, chance } from '../graph/chance.ts'

export type Corridor = Readonly<{ corridor: string; found: number; effort: number }>

export type Share = Readonly<{
  corridor: string
  units: number
  /** Finds to expect of these units: middle and the interval that holds eight of ten draws. */
  expected: number
  low: number
  high: number
  /** How often this corridor's rate was the highest in the draws: why it gets what it gets. */
  best: number
}>

export type Allocation = Readonly<{
  shares: readonly Share[]
  expected: number
  low: number
  high: number
  /** The same units spread as effort lies now. */
  asNow: number
  floor: number
}>

/** Marsaglia and Tsang (2000); a shape below one is drawn one higher and brought down. */
export function gamma(shape: number, by: Chance): number {
  if (shape < 1) return gamma(shape + 1, by) * by.real() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - by.real())) * Math.cos(2 * Math.PI * by.real())
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - by.real()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/**
 * `units` of effort; at least `floor` of them (a share) go evenly to all. The rest goes by how often each corridor's rate comes out
 * highest when the rates are drawn from what the counts leave open (probability matching), so that doubt itself earns looks.
 */
export function allocate(
  corridors: readonly Corridor[],
  units: number,
  { floor = 0.2, seed = 1, draws = 2000 } = {},
): Allocation | null {
  if (corridors.length === 0 || corridors.some((c) => !(c.effort > 0) || !(c.found >= 0)) || !(units > 0)) return null
  const by = chance(seed)
  const rates = Array.from({ length: draws }, () => corridors.map((c) => gamma(c.found + 0.5, by) / c.effort))
  const wins = corridors.map(() => 0)
  for (const draw of rates) wins[draw.indexOf(Math.max(...draw))]!++
  const wanted = wins.map((w) => (units * floor) / corridors.length + (units * (1 - floor) * w) / draws)
  const given = wholeUnits(wanted, units)
  const quantiles = (values: number[]): [number, number, number] => {
    values.sort((a, b) => a - b)
    return [0.1, 0.5, 0.9].map((q) => values[Math.floor(q * (values.length - 1))]!) as [number, number, number]
  }
  const shares = corridors.map((c, i) => {
    const [low, expected, high] = quantiles(rates.map((draw) => draw[i]! * given[i]!))
    return { corridor: c.corridor, units: given[i]!, expected, low, high, best: wins[i]! / draws }
  })
  const [low, expected, high] = quantiles(rates.map((draw) => draw.reduce((s, r, i) => s + r * given[i]!, 0)))
  const total = corridors.reduce((s, c) => s + c.effort, 0)
  const asNow = corridors.reduce((s, c) => s + ((c.found + 0.5) / c.effort) * ((units * c.effort) / total), 0)
  return { shares, expected, low, high, asNow, floor }
}

/** Whole units by the largest remainders, so that they add up. */
function wholeUnits(wanted: readonly number[], units: number): number[] {
  const whole = wanted.map(Math.floor)
  const order = wanted.map((w, i) => [w - whole[i]!, i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  let rest = Math.round(units) - whole.reduce((s, w) => s + w, 0)
  for (const [, i] of order) {
    if (rest <= 0) break
    whole[i]!++
    rest--
  }
  return whole
}
