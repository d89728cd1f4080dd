/**
 * What Article 28(2) of Regulation (EU) 2023/1543 has Member States count for its orders, counted for every instrument: by the measure asked
 * for, the State it is asked of, and whether it was urgent. Codes, counts and times; no person, no reference, no free text.
 */
import type { Side } from '../life/life.ts'

/** One request, stripped to what is counted. */
export type Fact = Readonly<{
  id: string
  side: Side
  instrument: string
  /** The other State: asked, when ours is the requesting side; asking, when it is not. */
  state: string
  urgent: boolean
  /** Made orally first and confirmed in writing. */
  oral: boolean
  sentAt: string
  measures: readonly Readonly<{ id: string; family: string }>[]
  remedySought: boolean
  /** The request that this one supplements. */
  supplements?: string
  steps: readonly Readonly<{
    step: string
    at: string
    ground?: string
    outcomes?: readonly Readonly<{ measure: string; outcome: string; ground?: string }>[]
  }>[]
}>

export type Key = Readonly<{ side: Side; instrument: string; measure: string; state: string; urgent: boolean }>
export type Line = Key &
  Readonly<{
    /** Points (a), (b), (c), (g). */
    issued: number
    oral: number
    fulfilled: number
    notFulfilled: number
    pending: number
    refused: number
    /** Point (e): from issue to result, in hours, of the fulfilled. */
    mean_h: number | null
    median_h: number | null
    /** Point (h), as far as the order itself says it: a remedy was sought in the issuing State. */
    remedies: number
  }>
/** Point (d): one line for each ground that was raised. */
export type Refused = Key & Readonly<{ ground: string; count: number }>
/** Point (f): from the request to preserve to the request to hand over that followed it. */
export type Preserved = Readonly<{ side: Side; instrument: string; state: string; followed: number; mean_h: number }>
export type Month = Readonly<{ month: string; sent: number; received: number; fulfilled: number; refused: number }>

/** What the article asks for and nobody here writes down yet: shown as not recorded, never as nought. */
export const notRecorded = ['notifications', 'remedies-executing', 'validation-refused', 'costs'] as const

export type Figures = Readonly<{
  lines: readonly Line[]
  refusals: readonly Refused[]
  preserved: readonly Preserved[]
  months: readonly Month[]
  notRecorded: readonly string[]
}>

const endings: Readonly<Record<string, 'notFulfilled' | 'refused'>> = {
  refuse: 'refused',
  withdraw: 'notFulfilled',
  'return-to-sender': 'notFulfilled',
}
type Fate = Readonly<{ fate: 'fulfilled' | 'notFulfilled' | 'refused' | 'pending'; hours?: number; ground?: string }>

const hours = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 3_600_000

/** How one measure of a request ended. A later decision on it replaces an earlier one; a refusal of the whole is one of each measure. */
function fateOf(fact: Fact, measure: string): Fate {
  let decided: { outcome: string; ground?: string } | undefined
  for (const { step, at, ground, outcomes } of fact.steps) {
    const ended = endings[step]
    if (ended) return { fate: ended, ...(ground && { ground }) }
    const own = outcomes?.find((one) => one.measure === measure)
    if (own) decided = own
    if (decided?.outcome === 'refused') continue
    if (step === 'results') return { fate: 'fulfilled', hours: hours(fact.sentAt, at) }
  }
  if (decided?.outcome === 'refused') return { fate: 'refused', ...(decided.ground && { ground: decided.ground }) }
  return { fate: 'pending' }
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length
function median(all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
const rounded = (value: number): number => Math.round(value * 10) / 10

type Counting = { key: Key; counts: Record<'issued' | 'oral' | Fate['fate'] | 'remedies', number>; hours: number[] }
const words = (key: Key): string => [key.side, key.instrument, key.measure, key.state, key.urgent].join(' ')

export function figuresOf(facts: readonly Fact[]): Figures {
  const lines = new Map<string, Counting>()
  const refusals = new Map<string, Refused>()
  const months = new Map<string, { -readonly [K in keyof Month]: Month[K] }>()
  for (const fact of facts) {
    const month = fact.sentAt.slice(0, 7)
    const its = months.get(month) ?? { month, sent: 0, received: 0, fulfilled: 0, refused: 0 }
    months.set(month, its)
    its[fact.side === 'requesting' ? 'sent' : 'received']++
    for (const measure of fact.measures) {
      const { side, instrument, state, urgent } = fact
      const key = { side, instrument, measure: measure.family, state, urgent }
      const at = words(key)
      const line = lines.get(at) ?? {
        key,
        counts: { issued: 0, oral: 0, fulfilled: 0, notFulfilled: 0, refused: 0, pending: 0, remedies: 0 },
        hours: [],
      }
      lines.set(at, line)
      const { fate, hours: taken, ground } = fateOf(fact, measure.id)
      line.counts.issued++
      line.counts[fate]++
      if (fact.oral) line.counts.oral++
      if (fact.remedySought) line.counts.remedies++
      if (taken !== undefined) line.hours.push(taken)
      if (fate === 'fulfilled' || fate === 'refused') its[fate]++
      if (fate === 'refused') {
        const name = `${at} ${ground ?? ''}`
        refusals.set(name, { ...key, ground: ground ?? '', count: (refusals.get(name)?.count ?? 0) + 1 })
      }
    }
  }
  return {
    lines: [...lines.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => shown(line)),
    refusals: [...refusals.values()].toSorted((a, b) => b.count - a.count || (words(a) < words(b) ? -1 : 1)),
    preserved: preservedOf(facts),
    months: [...months.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1)),
    notRecorded,
  }
}

const shown = ({ key, counts, hours: taken }: Counting): Line => ({
  ...key,
  ...counts,
  // A refused one was not fulfilled either: point (c) counts it there, point (d) again by its ground.
  notFulfilled: counts.notFulfilled + counts.refused,
  mean_h: taken.length > 0 ? rounded(mean(taken)) : null,
  median_h: taken.length > 0 ? rounded(median(taken)) : null,
})

function preservedOf(facts: readonly Fact[]): Preserved[] {
  const preserving = new Map(facts.filter((f) => f.measures.some((m) => m.family === 'preservation')).map((f) => [f.id, f]))
  const taken = new Map<string, Fact[]>()
  for (const fact of facts) {
    const first = fact.supplements ? preserving.get(fact.supplements) : undefined
    if (first && !fact.measures.every((m) => m.family === 'preservation'))
      taken.set(first.id, [...(taken.get(first.id) ?? []), fact])
  }
  const groups = new Map<string, { fact: Fact; hours: number[] }>()
  for (const [id, followers] of taken) {
    const fact = preserving.get(id)!
    const name = `${fact.side} ${fact.instrument} ${fact.state}`
    const group = groups.get(name) ?? { fact, hours: [] }
    groups.set(name, group)
    group.hours.push(Math.min(...followers.map((f) => hours(fact.sentAt, f.sentAt))))
  }
  return [...groups.values()].map(({ fact, hours: all }) => ({
    side: fact.side,
    instrument: fact.instrument,
    state: fact.state,
    followed: all.length,
    mean_h: rounded(mean(all)),
  }))
}

/** One table for a spreadsheet: the lines, with the grounds of refusal as columns of their own below. Codes only. */
export function csvOf({ lines, refusals, preserved }: Figures): string {
  const table = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
    [head, ...rows].map((row) => row.map((cell) => cellOf(cell)).join(',')).join('\r\n')
  const key = (it: Key) => [it.side, it.instrument, it.measure, it.state, it.urgent ? 'yes' : 'no']
  const keys = ['side', 'instrument', 'measure', 'state', 'urgent']
  const counted = lines.map((it) => [
    ...['line', ...key(it)],
    ...[
      it.issued,
      it.oral,
      it.fulfilled,
      it.notFulfilled,
      it.refused,
      it.pending,
      it.mean_h ?? '',
      it.median_h ?? '',
      it.remedies,
    ],
    '',
  ])
  const grounds = refusals.map((it) => ['refusal', ...key(it), ...['', '', '', '', it.count, '', '', '', ''], it.ground])
  const kept = preserved.map((it) => [
    ...['preserved', it.side, it.instrument, 'preservation', it.state, ''],
    ...[it.followed, '', '', '', '', '', it.mean_h, '', '', ''],
  ])
  const head = [
    'kind',
    ...keys,
    'issued',
    'oral',
    'fulfilled',
    'not_fulfilled',
    'refused',
    'pending',
    'mean_h',
    'median_h',
    'remedies',
    'ground',
  ]
  return `${table(head, [...counted, ...grounds, ...kept])}\r\n`
}

/** A cell that a spreadsheet takes for nothing but its text. */
function cellOf(value: unknown): string {
  const text = String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
