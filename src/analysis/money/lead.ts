/** What the searches share: the names of patterns, the settings, a lead, and sums as they are written. */
import type { Flow } from './flow.ts'

export const patternNames = [
  'structuring',
  'fan-in',
  'fan-out',
  'gather-scatter',
  'scatter-gather',
  'cycle',
  'round-trip',
  'chain',
  'rapid',
  'netting',
] as const
export type PatternName = (typeof patternNames)[number]

export type Settings = Readonly<{
  /** How long a pattern may last. Ninety-six hours: in published laundering patterns most of one lies within it, and little within a day. */
  window_ms: number
  /** How many different counterparties make a fan. */
  fan: number
  /** Reporting thresholds in minor units by currency, e.g. 1000000 for 10,000.00; structuring is looked for where one is given. */
  thresholds: Readonly<Record<string, number>>
  /** The least share of the amount that goes on at each step; the rest is fee or cover. */
  keeps: number
  /** Longest cycle or chain looked for. */
  steps: number
  /** How long money rests at most in an account through which it only passes. */
  rest_ms: number
}>

export const usual: Settings = {
  window_ms: 96 * 3_600_000,
  fan: 4,
  thresholds: { EUR: 1_000_000, USD: 1_000_000 },
  keeps: 0.8,
  steps: 8,
  rest_ms: 24 * 3_600_000,
}

/** A finding by numbers of the flow; `facts` fill the words of its explanation. */
export type Lead = Readonly<{
  pattern: PatternName
  payments: readonly number[]
  accounts: readonly number[]
  facts: Readonly<Record<string, string | number>>
}>

export const hours = (ms: number): number => Math.round(ms / 360_000) / 10

/** The sum of payments in one currency, as a decimal text with its currency. */
export function sumOf(flow: Flow, payments: readonly number[], decimalsOf: (currency: string) => number): string {
  const currency = flow.currencies[flow.currency[payments[0]!]!]!
  const sum = payments.reduce((s, i) => s + flow.minor[i]!, 0)
  const places = decimalsOf(currency)
  const text = String(sum).padStart(places + 1, '0')
  return `${places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`} ${currency}`
}
