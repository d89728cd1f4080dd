/**
 * What is cheap to measure of a payment: how many pay and are paid around it, in a span that moves along each account once, and what its
 * neighbours resemble. The dear traits are measured only of what these leave in question.
 */
import type { Flow, Lists } from '../../../src/analysis/money/flow.ts'

const window_ms = 96 * 3_600_000
export const cheapNames = [
  'amount',
  'giver-pays',
  'giver-receivers',
  'giver-gets',
  'giver-senders',
  'taker-gets',
  'taker-senders',
  'taker-pays',
  'taker-receivers',
  'giver-share',
  'taker-share',
  'giver-out-all',
  'giver-in-all',
  'taker-in-all',
  'taker-out-all',
  'pair-all',
] as const

/** For each payment in `asked`, how many of `lists` lie within the span of it at the same account, and with how many others. */
function moving(
  flow: Flow,
  asked: Lists,
  lists: Lists,
  other: Uint32Array,
  put: (i: number, count: number, distinct: number) => void,
): void {
  const seen = new Uint32Array(flow.accounts.length)
  for (let account = 0; account < flow.accounts.length; account++) {
    const end = lists.offset[account + 1]!
    let [left, right, distinct] = [lists.offset[account]!, lists.offset[account]!, 0]
    for (let k = asked.offset[account]!; k < asked.offset[account + 1]!; k++) {
      const i = asked.items[k]!
      const t = flow.at[i]!
      for (; right < end && flow.at[lists.items[right]!]! <= t + window_ms; right++)
        if (seen[other[lists.items[right]!]!]!++ === 0) distinct++
      for (; left < right && flow.at[lists.items[left]!]! < t - window_ms; left++)
        if (--seen[other[lists.items[left]!]!]! === 0) distinct--
      put(i, right - left, distinct)
    }
    for (; left < right; left++) seen[other[lists.items[left]!]!] = 0
  }
}

export function cheapTraits(flow: Flow): Float32Array[] {
  const n = flow.payments.length
  const columns = cheapNames.map(() => new Float32Array(n))
  const put = (a: number, b: number) => (i: number, count: number, distinct: number) => {
    columns[a]![i] = count
    columns[b]![i] = distinct
  }
  moving(flow, flow.out, flow.out, flow.to, put(1, 2))
  moving(flow, flow.out, flow.into, flow.from, put(3, 4))
  moving(flow, flow.into, flow.into, flow.from, put(5, 6))
  moving(flow, flow.into, flow.out, flow.to, put(7, 8))
  const degree = (lists: Lists, account: number) => lists.offset[account + 1]! - lists.offset[account]!
  const pairs = new Map<number, number>()
  const pairOf = (i: number) => flow.from[i]! * flow.accounts.length + flow.to[i]!
  for (let i = 0; i < n; i++) pairs.set(pairOf(i), (pairs.get(pairOf(i)) ?? 0) + 1)
  for (let i = 0; i < n; i++) {
    const [u, v] = [flow.from[i]!, flow.to[i]!]
    const all = [degree(flow.out, u), degree(flow.into, u), degree(flow.into, v), degree(flow.out, v)] as const
    columns[0]![i] = Math.log10(Math.max(1, flow.minor[i]!))
    columns[9]![i] = columns[1]![i]! / all[0]
    columns[10]![i] = columns[5]![i]! / all[2]
    for (let k = 0; k < 4; k++) columns[11 + k]![i] = all[k]!
    columns[15]![i] = pairs.get(pairOf(i))!
  }
  return columns
}

export const neighbourNames = [
  'own',
  'giver-out',
  'giver-in',
  'taker-in',
  'taker-out',
  'likely-out',
  'likely-in',
  'likely-before',
  'likely-after',
] as const
/** What the payments around each of these resemble: the highest of each kind, and how many stand out. */
export function neighbourTraits(flow: Flow, rows: Int32Array, found: Float32Array, stands: number): Float32Array[] {
  const columns = neighbourNames.map(() => new Float32Array(rows.length).fill(-9))
  rows.forEach((i, row) => {
    const look = (lists: Lists, account: number, high: number, many: number): void => {
      let [best, count] = [-9, 0]
      for (let k = lists.offset[account]!; k < lists.offset[account + 1]!; k++) {
        const j = lists.items[k]!
        if (j === i || Math.abs(flow.at[j]! - flow.at[i]!) > window_ms) continue
        if (found[j]! > best) best = found[j]!
        if (found[j]! > stands) count++
      }
      columns[high]![row] = best
      columns[many]![row] = count
    }
    columns[0]![row] = found[i]!
    look(flow.out, flow.from[i]!, 1, 5)
    look(flow.into, flow.from[i]!, 2, 7)
    look(flow.into, flow.to[i]!, 3, 6)
    look(flow.out, flow.to[i]!, 4, 8)
  })
  return columns
}
