/**
 * What a payment is measured by before it is compared with payments of known patterns: how money fans, passes through and comes round about
 * it. Amount, time and shape alone: no account, no name, no country, no way of paying.
 */
import { type Flow, firstFrom, type Lists } from '../../../src/analysis/money/flow.ts'

const window_ms = 96 * 3_600_000
/** More neighbours than this tell nothing further, and a hub would cost as much as all the others. */
const most = 40

export const traitNames = [
  'amount',
  'hour',
  'giver-pays',
  'giver-receivers',
  'giver-senders',
  'taker-senders',
  'taker-receivers',
  'taker-takes',
  'giver-since',
  'giver-ratio',
  'taker-until',
  'taker-ratio',
  'scattered',
  'gathered',
  'round',
  'through-before',
  'through-after',
  'crossed',
  'giver-all',
  'taker-all',
] as const

type Seen = Readonly<{ ends: Int32Array; count: number; distinct: number }>

/** Of all payments, or of these. */
export function traitsOf(flow: Flow, rows?: Int32Array): Float32Array[] {
  const n = rows?.length ?? flow.payments.length
  const columns = traitNames.map(() => new Float32Array(n))
  const { from, to, at, minor, into, out } = flow
  const mark = new Int32Array(flow.accounts.length).fill(-1)
  let stamp = 0
  const scratch = [new Int32Array(most), new Int32Array(most), new Int32Array(most), new Int32Array(most)]

  /** Accounts at the other end of what `account` pays or gets in a span, few enough to look at, and how many payments there are. */
  const around = (lists: Lists, other: Uint32Array, account: number, since: number, until: number, ends: Int32Array): Seen => {
    let [count, distinct] = [0, 0]
    const end = lists.offset[account + 1]!
    stamp++
    for (let k = firstFrom(flow, lists, account, since); k < end; k++) {
      const i = lists.items[k]!
      if (at[i]! > until) break
      count++
      const one = other[i]!
      if (mark[one] === stamp) continue
      mark[one] = stamp
      if (distinct < most) ends[distinct] = one
      distinct++
      if (count > 400) break
    }
    return { ends, count, distinct }
  }
  /** The payment of the account in the span whose amount is nearest, and how near: an amount that goes on is nearly the same. */
  const nearest = (
    lists: Lists,
    account: number,
    since: number,
    until: number,
    amount: number,
  ): readonly [ratio: number, gap: number, item: number] => {
    let [ratio, gap, item] = [9, window_ms, -1]
    const end = lists.offset[account + 1]!
    let looked = 0
    for (let k = firstFrom(flow, lists, account, since); k < end && looked < most; k++, looked++) {
      const i = lists.items[k]!
      if (at[i]! > until) break
      const off = Math.abs(Math.log(minor[i]! / amount))
      if (off < ratio) {
        ratio = off
        item = i
        gap = Math.min(Math.abs(at[i]! - since), Math.abs(until - at[i]!))
      }
    }
    return [ratio, gap, item]
  }
  /** How many steps money of nearly this amount goes on, or came, one account after the other. */
  const through = (payment: number, forward: boolean): number => {
    let [steps, i] = [0, payment]
    while (steps < 8) {
      const [lists, account] = forward ? [out, to[i]!] : [into, from[i]!]
      const [since, until] = forward ? [at[i]! + 1, at[i]! + window_ms] : [at[i]! - window_ms, at[i]! - 1]
      const [ratio, , next] = nearest(lists, account, since, until, minor[i]!)
      if (next < 0 || ratio > 0.25) break
      steps++
      i = next
    }
    return steps
  }
  /** Steps of the shortest way back from taker to giver in the span, at most five; 0 when there is none. */
  const round = (giver: number, taker: number, since: number, until: number): number => {
    let edge = [taker]
    const own = ++stamp + 1_000_000_000
    mark[taker] = own
    let looked = 0
    for (let step = 1; step <= 5; step++) {
      const next: number[] = []
      for (const account of edge) {
        const end = out.offset[account + 1]!
        for (let k = firstFrom(flow, out, account, since), tried = 0; k < end && tried < 12; k++, tried++) {
          const i = out.items[k]!
          if (at[i]! > until) break
          const one = to[i]!
          if (one === giver) return step
          if (mark[one] === own || looked > 150) continue
          mark[one] = own
          looked++
          next.push(one)
        }
      }
      edge = next
    }
    return 0
  }
  const put = (row: number, values: readonly number[]): void => {
    for (let f = 0; f < values.length; f++) columns[f]![row] = values[f]!
  }
  const [a, b, c, d] = scratch as [Int32Array, Int32Array, Int32Array, Int32Array]
  for (let row = 0; row < n; row++) {
    const i = rows ? rows[row]! : row
    const [u, v, t, sum] = [from[i]!, to[i]!, at[i]!, minor[i]!]
    const [since, until] = [t - window_ms, t + window_ms]
    const paid = around(out, to, u, since, until, a)
    const got = around(into, from, u, since, until, b)
    const taken = around(into, from, v, since, until, c)
    const given = around(out, to, v, since, until, d)
    const before = nearest(into, u, since, t, sum)
    const after = nearest(out, v, t, until, sum)
    put(row, [
      Math.log10(Math.max(1, sum)),
      (t / 3_600_000) % 24,
      paid.count,
      paid.distinct,
      got.distinct,
      taken.distinct,
      given.distinct,
      taken.count,
      before[1] / 3_600_000,
      before[0],
      after[1] / 3_600_000,
      after[0],
      sharedOf(flow, paid, v, since, until, true),
      sharedOf(flow, taken, u, since, until, false),
      round(u, v, since, until),
      through(i, false),
      through(i, true),
      Math.min(paid.distinct, taken.distinct),
      out.offset[u + 1]! - out.offset[u]!,
      into.offset[v + 1]! - into.offset[v]!,
    ])
  }
  return columns
}

/** Of the other accounts that the giver pays (or that pay the taker), how many meet one of ours again: scattered to be gathered, gathered to be scattered. */
function sharedOf(flow: Flow, seen: Seen, own: number, since: number, until: number, forward: boolean): number {
  if (seen.distinct < 2 || seen.distinct > most) return 0
  const lists = forward ? flow.out : flow.into
  const other = forward ? flow.to : flow.from
  const mine = new Set<number>()
  const step = (account: number, on: (end: number) => void): void => {
    const end = lists.offset[account + 1]!
    for (let k = firstFrom(flow, lists, account, since), tried = 0; k < end && tried < 12; k++, tried++) {
      const i = lists.items[k]!
      if (flow.at[i]! > until) break
      on(other[i]!)
    }
  }
  step(own, (end) => void mine.add(end))
  if (mine.size === 0) return 0
  let met = 0
  for (let k = 0; k < Math.min(seen.distinct, 16); k++) {
    const account = seen.ends[k]!
    if (account === own) continue
    let found = false
    step(account, (end) => {
      found ||= mine.has(end)
    })
    if (found) met++
  }
  return met
}
