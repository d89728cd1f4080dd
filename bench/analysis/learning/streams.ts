/** Real patterns of laundering on a drawn background: what is learnt from, and what is held out. */
import { type Chance, chance } from '../../../src/analysis/graph/chance.ts'
import { flowOf } from '../../../src/analysis/money/flow.ts'
import type { Payment } from '../../../src/analysis/money/payment.ts'
import { readTable } from '../../../src/analysis/table.ts'
import { instant } from '../../../src/kernel/instant.ts'

type Step = Readonly<{ at: number; from: string; to: string; minor: number }>
export type Pattern = Readonly<{ id: string; family: string; steps: readonly Step[] }>

export function patternsIn(text: string): Pattern[] {
  const rows = readTable(text).rows.map(({ cells }) => cells)
  return [...Map.groupBy(rows, (it) => it.pattern_id!)].map(([id, its]) => ({
    id,
    family: its[0]!.family!,
    steps: its.map((it) => ({
      at: Date.parse(`${it.timestamp!.replaceAll('/', '-').replace(' ', 'T')}:00Z`),
      from: it.from_account!,
      to: it.to_account!,
      minor: Math.max(1, Math.round(Number(it.amount_paid) * 100)),
    })),
  }))
}

const normal = (by: Chance): number => Math.sqrt(-2 * Math.log(1 - by.real())) * Math.cos(2 * Math.PI * by.real())

/**
 * Payments between accounts that know each other, few of which pay much and most little; amounts scatter as those of the
 * patterns do. Patterns lie on accounts as busy as they come, or on accounts drawn evenly, most of which are quiet.
 */
export type Placing = 'busy' | 'even'
export function stream(patterns: readonly Pattern[], payments: number, seed: number, placing: Placing) {
  const by = chance(seed)
  const accounts = Math.floor(payments / 10)
  const begin = Math.min(...patterns.flatMap((p) => p.steps.map((s) => s.at)))
  const days = 16
  const logs = patterns.flatMap((p) => p.steps.map((s) => Math.log(s.minor)))
  const middle = logs.reduce((s, x) => s + x, 0) / logs.length
  const wide = Math.sqrt(logs.reduce((s, x) => s + (x - middle) ** 2, 0) / logs.length)
  const heavy = () => Math.floor(accounts * by.real() ** 2.2)
  const partners = Array.from({ length: accounts }, () => Array.from({ length: 1 + by.below(8) }, heavy))
  const all: Payment[] = []
  const known = new Map<string, string>()
  for (let i = 0; i < payments; i++) {
    const u = heavy()
    const its = partners[u]!
    const v = by.real() < 0.75 ? its[by.below(its.length)]! : heavy()
    if (u === v) continue
    const minor = Math.max(100, Math.round(Math.exp(middle + wide * normal(by))))
    const at = instant(begin + Math.floor(by.real() * days * 86_400_000))
    all.push({ id: `b${i}`, at, dated: 'instant', from: `a${u}`, to: `a${v}`, minor, currency: 'EUR', line: i })
  }
  for (const pattern of patterns) {
    const on = new Map<string, string>()
    const account = (name: string) =>
      on.get(name) ?? on.set(name, `a${placing === 'busy' ? heavy() : by.below(accounts)}`).get(name)!
    const shift = Math.floor(by.real() * 6 * 86_400_000)
    const own = Math.min(...pattern.steps.map((s) => s.at))
    pattern.steps.forEach((s, k) => {
      const id = `${pattern.id}/${k}`
      known.set(id, pattern.id)
      const [from, to] = [account(s.from), account(s.to)]
      if (from !== to)
        all.push({
          id,
          at: instant(begin + shift + s.at - own),
          dated: 'instant',
          from,
          to,
          minor: s.minor,
          currency: 'EUR',
          line: k,
        })
    })
  }
  return { flow: flowOf(all), known }
}

/** Drawn into an order, a third held out, four fifths of the rest learnt from and a fifth for the limit. */
export function parted(every: readonly Pattern[]) {
  const order = chance(5)
  const mixed = every
    .map((p) => [order.real(), p] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, p]) => p)
  const third = Math.floor(mixed.length / 3)
  const [held, chosen] = [mixed.slice(0, third), mixed.slice(third)]
  const cut = Math.floor(chosen.length * 0.8)
  return { held, learnt: chosen.slice(0, cut), tuned: chosen.slice(cut) }
}
/** How many payments a stream has in which this share is of patterns. */
export const size = (patterns: readonly Pattern[], share: number): number =>
  Math.round(patterns.reduce((s, p) => s + p.steps.length, 0) / share)

export type Judged = Readonly<{
  flow: ReturnType<typeof stream>['flow']
  known: ReadonlyMap<string, string>
  found: Float32Array
}>
export function figures({ flow, known, found }: Judged, limit: number, every: readonly Pattern[]) {
  const familyOf = new Map(every.map((p) => [p.id, p.family]))
  let [hits, calls, all] = [0, 0, 0]
  const perPattern = new Map<string, number>()
  const families = new Map<string, [number, number]>()
  flow.payments.forEach((p, i) => {
    const pattern = known.get(p.id)
    const called = found[i]! > limit
    if (called) calls++
    if (!pattern) return
    all++
    const family = familyOf.get(pattern)!
    const sum = families.get(family) ?? families.set(family, [0, 0]).get(family)!
    sum[1]++
    if (!called) return
    hits++
    sum[0]++
    perPattern.set(pattern, (perPattern.get(pattern) ?? 0) + 1)
  })
  const [precision, recall] = [hits / Math.max(1, calls), hits / all]
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  return { f1, precision, recall, patterns: perPattern.size, perPattern, families }
}
/** The limit that does best on patterns neither learnt from nor held out. */
export function limitOf(its: Judged, every: readonly Pattern[]): number {
  const limits = Array.from({ length: 97 }, (_, i) => -6 + i * 0.125)
  return limits.map((limit) => [figures(its, limit, every).f1, limit] as const).reduce((a, b) => (b[0] > a[0] ? b : a))[1]
}
export const cpu_s = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}
export const say = (name: string, value: string | number): unknown => process.stdout.write(`${name.padEnd(60)} ${value}\n`)
