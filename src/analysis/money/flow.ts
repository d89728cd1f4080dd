/** Payments as columns, in the order of time: what the search for patterns and the tracing of money run over. */
import { millis } from '../../kernel/instant.ts'
import type { Payment } from './payment.ts'

export type Flow = Readonly<{
  /** In order of time; of equal times, in the order given, since no statement says more. */
  payments: readonly Payment[]
  accounts: readonly string[]
  from: Uint32Array
  to: Uint32Array
  at: Float64Array
  minor: Float64Array
  /** Numbers of currencies: amounts of two are never compared. */
  currency: Uint8Array
  currencies: readonly string[]
  /** Payments out of and into each account, in order of time. */
  out: Lists
  into: Lists
}>

export type Lists = Readonly<{ offset: Uint32Array; items: Uint32Array }>

export function flowOf(given: readonly Payment[]): Flow {
  const n = given.length
  const times = Float64Array.from(given, (p) => millis(p.at))
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => times[a]! - times[b]! || a - b)
  const payments = order.map((i) => given[i]!)
  const numbers = new Map<string, number>()
  const currencies: string[] = []
  const number = (account: string) => {
    if (!numbers.has(account)) numbers.set(account, numbers.size)
    return numbers.get(account)!
  }
  const [from, to] = [new Uint32Array(n), new Uint32Array(n)]
  const currency = new Uint8Array(n)
  payments.forEach((p, i) => {
    from[i] = number(p.from)
    to[i] = number(p.to)
    if (!currencies.includes(p.currency)) currencies.push(p.currency)
    currency[i] = currencies.indexOf(p.currency)
  })
  const at = Float64Array.from(order, (i) => times[i]!)
  const minor = Float64Array.from(payments, (p) => p.minor)
  const accounts = [...numbers.keys()]
  return {
    payments,
    accounts,
    from,
    to,
    at,
    minor,
    currency,
    currencies,
    out: listsOf(accounts.length, from),
    into: listsOf(accounts.length, to),
  }
}

function listsOf(accounts: number, end: Uint32Array): Lists {
  const offset = new Uint32Array(accounts + 1)
  for (const a of end) offset[a + 1]!++
  for (let a = 0; a < accounts; a++) offset[a + 1]! += offset[a]!
  const items = new Uint32Array(end.length)
  const cursor = offset.slice(0, accounts)
  for (let i = 0; i < end.length; i++) items[cursor[end[i]!]!++] = i
  return { offset, items }
}

/** The first place in an account's list whose payment is not before `at`. */
export function firstFrom(flow: Flow, lists: Lists, account: number, at: number): number {
  let [low, high] = [lists.offset[account]!, lists.offset[account + 1]!]
  while (low < high) {
    const mid = (low + high) >>> 1
    if (flow.at[lists.items[mid]!]! < at) low = mid + 1
    else high = mid
  }
  return low
}
