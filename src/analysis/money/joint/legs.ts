/**
 * What one side's statements tell of money at the edge of what it sees: for each account at which money comes in or goes on out of its
 * sight, the ways on which it came and went, in steps of time and amount. Of these a partner is shown no account and no payment.
 */
import { fans } from '../fans.ts'
import { type Flow, firstFrom } from '../flow.ts'
import { type Settings, usual } from '../lead.ts'

/** Two days: what happened within them has no order for the other side. */
export const step_ms = 2 * 24 * 3_600_000
export const most = { rows: 400, legs: 2000, hops: 4 } as const
/** Fewer accounts would be a question about somebody, not a look at a flow. */
export const least = 8
/** Shorter numbers are told apart only within one bank: two of them would meet by chance. */
const leastLetters = 6

/** A way of money that begins at a row, ends at one, or both. `many`: from or to at least as many accounts as make a fan. */
export type Leg = Readonly<{
  from?: number | undefined
  to?: number | undefined
  /** Steps of two days since 1970. */
  first: number
  last: number
  /** Of the first and the last payment: steps of a factor of the square root of two, in minor units. */
  gave: number
  got: number
  currency: string
  /** Payments one after another; four stands for more. */
  hops: number
  many: boolean
}>
export type OwnLeg = Leg & Readonly<{ payments: readonly string[] }>
export type Own = Readonly<{ rows: readonly string[]; of: number; legs: readonly OwnLeg[] }>

const stepOf = (ms: number): number => Math.floor(ms / step_ms)
const bandOf = (minor: number): number => Math.max(0, Math.floor(2 * Math.log2(minor)))

/** Accounts that get much more than they pass on or the other way round, in one currency, and those one payment away from them. */
function edge(flow: Flow): readonly number[] {
  const n = flow.accounts.length
  const open = new Uint8Array(n)
  const moved = new Float64Array(n)
  for (let c = 0; c < flow.currencies.length; c++) {
    const [ins, outs] = [new Float64Array(n), new Float64Array(n)]
    flow.payments.forEach((_, i) => {
      if (flow.currency[i] !== c) return
      outs[flow.from[i]!]! += flow.minor[i]!
      ins[flow.to[i]!]! += flow.minor[i]!
    })
    for (let a = 0; a < n; a++) {
      if (ins[a] !== outs[a] && Math.min(ins[a]!, outs[a]!) < 0.5 * Math.max(ins[a]!, outs[a]!)) open[a] = 1
      moved[a]! += ins[a]! + outs[a]!
    }
  }
  const near = open.slice()
  flow.payments.forEach((_, i) => {
    if (open[flow.to[i]!]) near[flow.from[i]!] = 1
    if (open[flow.from[i]!]) near[flow.to[i]!] = 1
  })
  return [...near.keys()]
    .filter((a) => near[a] && flow.accounts[a]!.length >= leastLetters)
    .sort((a, b) => moved[b]! - moved[a]! || (flow.accounts[a]! < flow.accounts[b]! ? -1 : 1))
}

/** The payment that most likely brought, or carried on, what this one moved: the nearest in time that keeps most of the amount. */
function neighbour(flow: Flow, i: number, back: boolean, visited: ReadonlySet<number>, settings: Settings): number {
  const lists = back ? flow.into : flow.out
  const account = back ? flow.from[i]! : flow.to[i]!
  const [begin, end] = [lists.offset[account]!, lists.offset[account + 1]!]
  const fits = (j: number): boolean => {
    const [earlier, later] = back ? [j, i] : [i, j]
    const ratio = flow.minor[later]! / flow.minor[earlier]!
    const other = back ? flow.from[j]! : flow.to[j]!
    const gap = flow.at[later]! - flow.at[earlier]!
    return (
      j !== i &&
      gap >= 0 &&
      gap <= settings.window_ms &&
      flow.currency[i] === flow.currency[j] &&
      ratio <= 1 &&
      ratio >= settings.keeps &&
      !visited.has(other)
    )
  }
  if (!back) {
    for (let k = firstFrom(flow, lists, account, flow.at[i]!); k < end; k++) {
      if (flow.at[lists.items[k]!]! - flow.at[i]! > settings.window_ms) break
      if (fits(lists.items[k]!)) return lists.items[k]!
    }
    return -1
  }
  for (let k = end - 1; k >= begin; k--) {
    const j = lists.items[k]!
    if (flow.at[i]! - flow.at[j]! > settings.window_ms) break
    if (fits(j)) return j
  }
  return -1
}

export function ownLegs(flow: Flow, settings: Settings = usual): Own {
  const edges = edge(flow)
  const chosen = edges.slice(0, most.rows)
  const row = new Int32Array(flow.accounts.length).fill(-1)
  chosen.forEach((account, i) => {
    row[account] = i
  })
  const told = new Map<string, OwnLeg>()
  const tell = (path: readonly number[], from: number, to: number, many: boolean): void => {
    const [first, last] = [path[0]!, path.at(-1)!]
    const payments = path.map((i) => flow.payments[i]!.id)
    const sum = path.reduce((s, i) => s + flow.minor[i]!, 0)
    told.set(`${from} ${to} ${payments.join()}`, {
      ...(from >= 0 && { from }),
      ...(to >= 0 && { to }),
      first: stepOf(flow.at[first]!),
      last: stepOf(flow.at[last]!),
      gave: bandOf(many ? sum : flow.minor[first]!),
      got: bandOf(many ? sum : flow.minor[last]!),
      currency: flow.currencies[flow.currency[first]!]!,
      hops: many ? 1 : Math.min(most.hops, path.length),
      many,
      payments,
    })
  }
  for (let i = 0; i < flow.payments.length; i++) {
    const [payer, payee] = [flow.from[i]!, flow.to[i]!]
    if (row[payee]! >= 0)
      walk(i, true, (path, start, whole) => (whole || row[start]! >= 0) && tell(path, row[start]!, row[payee]!, false))
    if (row[payer]! >= 0) walk(i, false, (path, end, whole) => whole && tell(path, row[payer]!, row[end]!, false))
  }
  for (const pattern of ['fan-in', 'fan-out'] as const)
    for (const lead of fans(flow, settings, pattern)) {
      const hub = row[lead.accounts[0]!]!
      if (hub < 0 || new Set(lead.payments.map((i) => flow.currency[i]!)).size > 1) continue
      tell(lead.payments, pattern === 'fan-out' ? hub : -1, pattern === 'fan-in' ? hub : -1, true)
    }
  /** From a payment back or on, telling each step and whether it is the last. */
  function walk(i: number, back: boolean, step: (path: readonly number[], end: number, whole: boolean) => unknown): void {
    const path = [i]
    const visited = new Set([flow.from[i]!, flow.to[i]!])
    for (;;) {
      const at = back ? path[0]! : path.at(-1)!
      const end = back ? flow.from[at]! : flow.to[at]!
      const next = path.length >= most.hops ? -1 : neighbour(flow, at, back, visited, settings)
      step([...path], end, next < 0)
      if (next < 0) return
      if (back) path.unshift(next)
      else path.push(next)
      visited.add(back ? flow.from[next]! : flow.to[next]!)
    }
  }
  const legs = [...told.values()].slice(0, most.legs)
  return { rows: chosen.map((a) => flow.accounts[a]!), of: edges.length, legs }
}
