/**
 * Following money through accounts, by the rules that courts use when clean and claimed money were mixed:
 *
 * - `fifo`: first in, first out (Clayton's Case (1816) 1 Mer 572);
 * - `pro-rata`: each payment takes of every part in proportion (the rolling charge discussed in Barlow Clowes v Vaughan [1992] 4 All ER 22);
 * - `lowest`: the holder is taken to spend his own money first (Re Hallett's Estate (1880) 13 Ch D 696), and the claim never exceeds the
 *   lowest balance since (Roscoe v Winder [1915] 1 Ch 62); later deposits of other money do not bring it back.
 *
 * The cases are named from own knowledge of their rules and were not checked against the reports here. Which rule a court applies is for the court: the three are
 * shown side by side. Amounts are whole minor units; where a proportion does not divide, the part is rounded
 * down and the rest stays. Of one mixed payment the part that is not claimed counts as first in.
 */
import { type Flow, flowOf } from './flow.ts'
import type { Payment } from './payment.ts'

export const tracingRules = ['fifo', 'pro-rata', 'lowest'] as const
export type TracingRule = (typeof tracingRules)[number]

type Lot = { minor: number; claimed: boolean }

/** One account under one rule. A balance below zero is credit of the bank: nothing claimed lives in it. */
export function accountUnder(rule: TracingRule, opening: number) {
  let balance = opening
  let claimed = 0
  let lots: Lot[] = opening > 0 ? [{ minor: opening, claimed: false }] : []
  const takeLots = (minor: number): number => {
    let [rest, part] = [minor, 0]
    while (rest > 0 && lots.length > 0) {
      const lot = lots[0]!
      const taken = Math.min(rest, lot.minor)
      lot.minor -= taken
      rest -= taken
      if (lot.claimed) part += taken
      if (lot.minor === 0) lots.shift()
    }
    return part
  }
  return {
    get balance() {
      return balance
    },
    get claimed() {
      return claimed
    },
    /** Money comes in, of which `part` is claimed. What fills an overdraft is gone to the bank. */
    receive(minor: number, part: number): void {
      const hole = Math.max(0, Math.min(-balance, minor))
      balance += minor
      // The overdraft is filled from clean money first under `lowest`, in proportion otherwise: the claim keeps what the rule leaves.
      const clean = minor - part
      const lost = hole === 0 ? 0 : rule === 'lowest' ? Math.max(0, hole - clean) : Math.ceil((hole * part) / minor)
      const kept = part - lost
      claimed += kept
      const other = minor - hole - kept
      if (other > 0) lots.push({ minor: other, claimed: false })
      if (kept > 0) lots.push({ minor: kept, claimed: true })
    },
    /** Money goes out; gives the part of it that is claimed. */
    pay(minor: number): number {
      const there = Math.max(0, balance)
      const covered = Math.min(minor, there)
      let part = 0
      if (rule === 'fifo') part = takeLots(covered)
      else if (rule === 'pro-rata') part = there === 0 ? 0 : covered === there ? claimed : Math.floor((claimed * covered) / there)
      else part = Math.max(0, covered - (there - claimed))
      balance -= minor
      claimed -= part
      if (rule !== 'fifo') lots = []
      return part
    },
  }
}

export type Step = Readonly<{ payment: string; from: string; to: string; minor: number; claimed: number }>

export type Trace = Readonly<{
  rule: TracingRule
  currency: string
  /** Payments that carry claimed money, in order. */
  steps: readonly Step[]
  /** Where it rests at the end, most first. */
  rests: readonly Readonly<{ account: string; claimed: number; balance: number }>[]
  /** What was claimed, and what of it no rule can find any more: spent through an overdraft. */
  total: number
  lost: number
  /** Accounts that paid more than they are known to have had: a statement is missing or an opening balance unknown. */
  uncovered: readonly Readonly<{ account: string; minor: number }>[]
  /** Payments of other currencies, which this trace does not follow. */
  otherCurrency: number
}>

export type Opening = Readonly<{ account: string; currency: string; minor: number }>

/** Follows the claimed payments forward. A payment out of an account of which nothing is known is taken to be covered by other money. */
export function follow(
  payments: readonly Payment[] | Flow,
  claim: ReadonlySet<string>,
  rule: TracingRule,
  openings: readonly Opening[] = [],
): Trace {
  const flow = 'accounts' in payments ? payments : flowOf(payments)
  const currency = flow.payments.find((p) => claim.has(p.id))?.currency ?? flow.currencies[0] ?? ''
  const open = new Map(openings.filter((o) => o.currency === currency).map((o) => [o.account, o.minor]))
  const books = new Map<string, ReturnType<typeof accountUnder>>()
  const uncovered = new Map<string, number>()
  const book = (account: string) => {
    const its = books.get(account) ?? accountUnder(rule, open.get(account) ?? 0)
    books.set(account, its)
    return its
  }
  const steps: Step[] = []
  let [total, otherCurrency] = [0, 0]
  for (const payment of flow.payments) {
    if (payment.currency !== currency) {
      otherCurrency++
      continue
    }
    const payer = book(payment.from)
    if (!open.has(payment.from) && payer.balance < payment.minor) {
      const gap = payment.minor - Math.max(0, payer.balance)
      uncovered.set(payment.from, (uncovered.get(payment.from) ?? 0) + gap)
      payer.receive(gap, 0)
    }
    const carried = payer.pay(payment.minor)
    const part = claim.has(payment.id) ? payment.minor : carried
    if (claim.has(payment.id)) total += payment.minor - carried
    book(payment.to).receive(payment.minor, part)
    if (part > 0) steps.push({ payment: payment.id, from: payment.from, to: payment.to, minor: payment.minor, claimed: part })
  }
  const rests = [...books]
    .filter(([, its]) => its.claimed > 0)
    .map(([account, its]) => ({ account, claimed: its.claimed, balance: its.balance }))
    .sort((a, b) => b.claimed - a.claimed || (a.account < b.account ? -1 : 1))
  const lost = total - rests.reduce((s, r) => s + r.claimed, 0)
  return {
    rule,
    currency,
    steps,
    rests,
    total,
    lost,
    uncovered: [...uncovered].map(([account, minor]) => ({ account, minor })),
    otherCurrency,
  }
}

export type Origin = Readonly<{ account: string; payments: readonly string[]; claimed: number }>

/**
 * Looks back: what each account outside (one that nobody in the file pays before) contributed to a payment, by claiming its money and
 * following it forward. Under `fifo` and `pro-rata` the parts add up to at most the payment; under `lowest` each is a claim of its own
 * and they can overlap.
 */
export function lookBack(
  payments: readonly Payment[],
  target: string,
  rule: TracingRule,
  openings: readonly Opening[] = [],
): Origin[] {
  const flow = flowOf(payments)
  const end = flow.payments.findIndex((p) => p.id === target)
  if (end < 0) return []
  const before = flow.payments.slice(0, end + 1)
  const currency = before[end]!.currency
  const received = new Set(before.map((p) => p.to))
  const sources = new Map<string, string[]>()
  for (const p of before)
    if (p.currency === currency && !received.has(p.from)) sources.set(p.from, [...(sources.get(p.from) ?? []), p.id])
  return [...sources]
    .map(([account, its]) => {
      const trace = follow(before, new Set(its), rule, openings)
      return { account, payments: its, claimed: trace.steps.find((s) => s.payment === target)?.claimed ?? 0 }
    })
    .filter((o) => o.claimed > 0)
    .sort((a, b) => b.claimed - a.claimed || (a.account < b.account ? -1 : 1))
}
