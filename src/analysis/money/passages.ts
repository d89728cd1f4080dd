/** Money that passes on: through hubs, in circles, along chains, there and back. Equal times count as in order: banks date by the day. */
import { decimalsOf } from './amount.ts'
import { type Flow, firstFrom } from './flow.ts'
import { hours, type Lead, type Settings, sumOf } from './lead.ts'

/** Gather and scatter: a fan in whose account pays out to as many others, within the window of the last payment in. */
export function gatherScatter(flow: Flow, settings: Settings, incoming: readonly Lead[]): Lead[] {
  return incoming.flatMap((fan) => {
    const account = fan.accounts[0]!
    const [first, last] = [flow.at[fan.payments[0]!]!, flow.at[fan.payments.at(-1)!]!]
    const out: number[] = []
    for (let k = firstFrom(flow, flow.out, account, first); k < flow.out.offset[account + 1]!; k++) {
      const i = flow.out.items[k]!
      if (flow.at[i]! > last + settings.window_ms) break
      out.push(i)
    }
    const payees = new Set(out.map((i) => flow.to[i]!))
    if (payees.size < settings.fan) return []
    const payments = [...fan.payments, ...out]
    return [
      {
        pattern: 'gather-scatter' as const,
        payments,
        accounts: [account, ...new Set([...fan.accounts.slice(1), ...payees])],
        facts: {
          payers: fan.accounts.length - 1,
          payees: payees.size,
          hours: hours(Math.max(...payments.map((i) => flow.at[i]!)) - first),
        },
      },
    ]
  })
}

/** Scatter and gather: one account pays at least three others, and they pay one and the same account on. */
export function scatterGather(flow: Flow, settings: Settings): Lead[] {
  const leads: Lead[] = []
  for (let source = 0; source < flow.accounts.length; source++) {
    const { offset, items } = flow.out
    let k = offset[source]!
    while (k < offset[source + 1]!) {
      const start = flow.at[items[k]!]!
      const targets = new Map<number, Map<number, [number, number]>>()
      let end = k
      for (; end < offset[source + 1]! && flow.at[items[end]!]! - start <= settings.window_ms; end++) {
        const i = items[end]!
        const mid = flow.to[i]!
        for (let q = firstFrom(flow, flow.out, mid, flow.at[i]!); q < offset[mid + 1]!; q++) {
          const j = items[q]!
          if (flow.at[j]! - start > 2 * settings.window_ms) break
          const ratio = flow.minor[j]! / flow.minor[i]!
          if (flow.to[j] === source || flow.currency[i] !== flow.currency[j] || ratio > 1.02 || ratio < settings.keeps / 2)
            continue
          const via = targets.get(flow.to[j]!) ?? new Map<number, [number, number]>()
          if (!via.has(mid)) via.set(mid, [i, j])
          targets.set(flow.to[j]!, via)
        }
      }
      let used = false
      for (const [target, via] of targets) {
        if (via.size < 3) continue
        used = true
        const payments = [...via.values()].flat()
        leads.push({
          pattern: 'scatter-gather',
          payments,
          accounts: [source, ...via.keys(), target],
          facts: { mids: via.size, hours: hours(Math.max(...payments.map((i) => flow.at[i]!)) - start) },
        })
      }
      k = used ? end : k + 1
    }
  }
  return leads
}

/**
 * Circles: payments that follow each other in time, keep most of the amount, and end where they began. Two steps are a round trip.
 * The search has a budget of steps for each first payment and says when it was reached.
 */
export function cycles(flow: Flow, settings: Settings): { leads: Lead[]; complete: boolean } {
  const leads: Lead[] = []
  const told = new Set<number>()
  let complete = true
  const { offset, items } = flow.out
  for (let first = 0; first < flow.payments.length; first++) {
    if (told.has(first)) continue
    const home = flow.from[first]!
    const until = flow.at[first]! + settings.window_ms
    const path = [first]
    const visited = new Set([home, flow.to[first]!])
    let budget = 2000
    const walk = (last: number): boolean => {
      const account = flow.to[last]!
      for (let k = firstFrom(flow, flow.out, account, flow.at[last]!); k < offset[account + 1]!; k++) {
        const i = items[k]!
        if (flow.at[i]! > until) break
        if (--budget < 0) return false
        const ratio = flow.minor[i]! / flow.minor[last]!
        if (
          i <= first ||
          told.has(i) ||
          flow.currency[i] !== flow.currency[first] ||
          ratio > 1.05 ||
          ratio < settings.keeps / 1.6
        )
          continue
        const to = flow.to[i]!
        if (to !== home && (visited.has(to) || path.length + 1 >= settings.steps)) continue
        path.push(i)
        if (to === home) return true
        visited.add(to)
        if (walk(i)) return true
        visited.delete(to)
        path.pop()
      }
      return false
    }
    const found = walk(first)
    if (budget < 0) complete = false
    if (!found) continue
    for (const i of path) told.add(i)
    leads.push({
      pattern: path.length === 2 ? 'round-trip' : 'cycle',
      payments: [...path],
      accounts: path.map((i) => flow.from[i]!),
      facts: {
        steps: path.length,
        hours: hours(flow.at[path.at(-1)!]! - flow.at[first]!),
        left: sumOf(flow, [first], decimalsOf),
        back: sumOf(flow, [path.at(-1)!], decimalsOf),
      },
    })
  }
  return { leads, complete }
}

/** Chains: each payment is followed by the next that carries on most of it; at least three payments through accounts that differ. */
export function chains(flow: Flow, settings: Settings): Lead[] {
  const n = flow.payments.length
  const next = new Int32Array(n).fill(-1)
  const follows = new Uint8Array(n)
  const { offset, items } = flow.out
  for (let i = 0; i < n; i++) {
    const account = flow.to[i]!
    for (let k = firstFrom(flow, flow.out, account, flow.at[i]!); k < offset[account + 1]!; k++) {
      const j = items[k]!
      if (flow.at[j]! - flow.at[i]! > settings.window_ms) break
      const ratio = flow.minor[j]! / flow.minor[i]!
      if (
        follows[j] ||
        flow.currency[i] !== flow.currency[j] ||
        ratio > 1 ||
        ratio < settings.keeps ||
        flow.to[j] === flow.from[i]
      )
        continue
      next[i] = j
      follows[j] = 1
      break
    }
  }
  const leads: Lead[] = []
  for (let i = 0; i < n; i++) {
    if (follows[i]) continue
    const path = [i]
    const visited = new Set([flow.from[i]!, flow.to[i]!])
    for (let j = next[i]!; j >= 0 && !visited.has(flow.to[j]!); j = next[j]!) {
      path.push(j)
      visited.add(flow.to[j]!)
    }
    if (path.length < 3) continue
    leads.push({
      pattern: 'chain',
      payments: path,
      accounts: [...visited],
      facts: {
        steps: path.length,
        hours: hours(flow.at[path.at(-1)!]! - flow.at[i]!),
        left: sumOf(flow, [i], decimalsOf),
        back: sumOf(flow, [path.at(-1)!], decimalsOf),
      },
    })
  }
  return leads
}

/** Rapid movement: at least three payments in, nine tenths of which have left again within the time that money may rest. */
export function rapid(flow: Flow, settings: Settings): Lead[] {
  const leads: Lead[] = []
  for (let account = 0; account < flow.accounts.length; account++) {
    const ins = [...flow.into.items.subarray(flow.into.offset[account]!, flow.into.offset[account + 1]!)]
    const outs = [...flow.out.items.subarray(flow.out.offset[account]!, flow.out.offset[account + 1]!)]
    for (const c of new Set(ins.map((i) => flow.currency[i]!))) {
      const [lots, leaving] = [ins.filter((i) => flow.currency[i] === c), outs.filter((i) => flow.currency[i] === c)]
      if (lots.length < 3) continue
      const left = lots.map((i) => flow.minor[i]!)
      const used = new Set<number>()
      let [lot, passed, weighted] = [0, 0, 0]
      for (const j of leaving) {
        let rest = flow.minor[j]!
        while (rest > 0 && lot < lots.length && flow.at[lots[lot]!]! <= flow.at[j]!) {
          const part = Math.min(rest, left[lot]!)
          const waited = flow.at[j]! - flow.at[lots[lot]!]!
          if (part > 0 && waited <= settings.rest_ms) {
            passed += part
            weighted += part * waited
            used.add(lots[lot]!).add(j)
          }
          rest -= part
          left[lot]! -= part
          if (left[lot] === 0) lot++
        }
      }
      const total = lots.reduce((s, i) => s + flow.minor[i]!, 0)
      if (passed < 0.9 * total) continue
      leads.push({
        pattern: 'rapid',
        payments: [...used],
        accounts: [account],
        facts: {
          count: lots.length,
          percent: Math.round((100 * passed) / total),
          hours: hours(weighted / passed),
          sum: sumOf(flow, lots, decimalsOf),
        },
      })
    }
  }
  return leads
}

/** Netting: two accounts that pay each other at least three times each way, and what remains is under a twentieth of what moved. */
export function netting(flow: Flow, settings: Settings): Lead[] {
  const pairs = new Map<string, number[]>()
  for (let i = 0; i < flow.payments.length; i++) {
    const [a, b] = [Math.min(flow.from[i]!, flow.to[i]!), Math.max(flow.from[i]!, flow.to[i]!)]
    const key = `${a},${b},${flow.currency[i]}`
    const its = pairs.get(key)
    if (its) its.push(i)
    else pairs.set(key, [i])
  }
  return [...pairs.values()].flatMap((its) => {
    if (its.length < 6) return []
    const a = flow.from[its[0]!]!
    const there = its.filter((i) => flow.from[i] === a)
    const back = its.filter((i) => flow.from[i] !== a)
    const [sum, returned] = [there, back].map((all) => all.reduce((s, i) => s + flow.minor[i]!, 0))
    if (there.length < 3 || back.length < 3 || Math.abs(sum! - returned!) > 0.05 * (sum! + returned!)) return []
    // One payment that always comes straight back is a round trip, told elsewhere; netting is spread over time.
    if (flow.at[its.at(-1)!]! - flow.at[its[0]!]! <= settings.window_ms / 4) return []
    const facts = {
      there: there.length,
      back: back.length,
      sum: sumOf(flow, there, decimalsOf),
      returned: sumOf(flow, back, decimalsOf),
    }
    return [{ pattern: 'netting' as const, payments: its, accounts: [a, flow.to[there[0]!]!], facts }]
  })
}
