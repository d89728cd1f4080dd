/** Many payments that belong together by where they meet: structuring below a threshold, fans in and out. */
import { decimalsOf } from './amount.ts'
import type { Flow } from './flow.ts'
import { hours, type Lead, type Settings, sumOf } from './lead.ts'

/**
 * Structuring: at least three payments into one account within the window, each below the threshold by a fifth at most, that together
 * pass it. Runs do not overlap: each payment is told once.
 */
export function structuring(flow: Flow, settings: Settings): Lead[] {
  const leads: Lead[] = []
  const thresholds = flow.currencies.map((c) => settings.thresholds[c] ?? 0)
  const { offset, items } = flow.into
  for (let account = 0; account < flow.accounts.length; account++) {
    const runs = new Map<number, number[]>()
    const close = (c: number) => {
      const run = runs.get(c) ?? []
      runs.delete(c)
      if (run.length < 3 || run.reduce((s, i) => s + flow.minor[i]!, 0) < thresholds[c]!) return
      leads.push({
        pattern: 'structuring',
        payments: run,
        accounts: [account, ...new Set(run.map((i) => flow.from[i]!))],
        facts: {
          count: run.length,
          sum: sumOf(flow, run, decimalsOf),
          threshold: thresholds[c]! / 10 ** decimalsOf(flow.currencies[c]!),
          hours: hours(flow.at[run.at(-1)!]! - flow.at[run[0]!]!),
        },
      })
    }
    for (let k = offset[account]!; k < offset[account + 1]!; k++) {
      const i = items[k]!
      const c = flow.currency[i]!
      const limit = thresholds[c]!
      if (limit === 0 || flow.minor[i]! >= limit || flow.minor[i]! < 0.8 * limit) continue
      const run = runs.get(c)
      if (run && flow.at[i]! - flow.at[run[0]!]! > settings.window_ms) close(c)
      if (runs.has(c)) runs.get(c)!.push(i)
      else runs.set(c, [i])
    }
    for (const c of [...runs.keys()]) close(c)
  }
  return leads
}

/** Fan in, fan out: at least `fan` different counterparties within the window; the window that holds most, then on from its end. */
export function fans(flow: Flow, settings: Settings, pattern: 'fan-in' | 'fan-out'): Lead[] {
  const lists = pattern === 'fan-in' ? flow.into : flow.out
  const other = pattern === 'fan-in' ? flow.from : flow.to
  const leads: Lead[] = []
  const count = new Uint32Array(flow.accounts.length)
  for (let account = 0; account < flow.accounts.length; account++) {
    const [begin, end] = [lists.offset[account]!, lists.offset[account + 1]!]
    if (end - begin < settings.fan) continue
    let [left, different] = [begin, 0]
    let best: readonly [number, number, number] | null = null
    const told = ([first, last, parties]: readonly [number, number, number]) => {
      const payments = [...lists.items.subarray(first, last + 1)]
      leads.push({
        pattern,
        payments,
        accounts: [account, ...new Set(payments.map((i) => other[i]!))],
        facts: { count: payments.length, parties, hours: hours(flow.at[payments.at(-1)!]! - flow.at[payments[0]!]!) },
      })
    }
    for (let right = begin; right < end; right++) {
      const i = lists.items[right]!
      if (count[other[i]!]!++ === 0) different++
      while (flow.at[i]! - flow.at[lists.items[left]!]! > settings.window_ms) {
        if (--count[other[lists.items[left]!]!]! === 0) different--
        left++
      }
      if (best && left > best[1]) {
        told(best)
        best = null
      }
      if (different >= settings.fan && (!best || (different > best[2] && left <= best[1]))) best = [left, right, different]
      else if (best && left <= best[0] && different === best[2]) best = [best[0], right, different]
    }
    if (best) told(best)
    for (let k = begin; k < end; k++) count[other[lists.items[k]!]!] = 0
  }
  return leads
}
