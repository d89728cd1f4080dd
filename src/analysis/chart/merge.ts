/** Two charts that grew from one, put together: what only one side changed is taken; what both changed otherwise is for a person to choose. */
import type { ChartState } from './state.ts'

export type Side = 'ours' | 'theirs'
/** `field` of the state; `key` where only one note, group or place of it is contested. */
export type Conflict = Readonly<{ field: keyof ChartState; key?: string; ours: unknown; theirs: unknown }>
export type Merged = Readonly<{ state: ChartState; conflicts: readonly Conflict[] }>

/** What is chosen just now is nobody's work: it stays ours and is no conflict. */
const personal: ReadonlySet<string> = new Set(['chosen'])
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

type Keyed = ReadonlyMap<string, unknown>
const keyedOf = (value: unknown): Keyed | null => {
  if (!value || typeof value !== 'object') return null
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  return new Map(
    (value as readonly unknown[]).map((one) => (typeof one === 'string' ? [one, one] : [(one as { id: string }).id, one])),
  )
}

/** @param choices which side a conflict went to, by `field` or `field/key`; ours where nothing is chosen */
export function merged(
  base: ChartState,
  ours: ChartState,
  theirs: ChartState,
  choices: Readonly<Record<string, Side>> = {},
): Merged {
  const conflicts: Conflict[] = []
  /** One value of three; `undefined` says that it is not there. */
  const one = (field: keyof ChartState, key: string | undefined, was: unknown, a: unknown, b: unknown): unknown => {
    if (same(a, b) || same(b, was) || personal.has(field)) return a
    if (same(a, was)) return b
    conflicts.push({ field, ...(key !== undefined && { key }), ours: a, theirs: b })
    return choices[key === undefined ? field : `${field}/${key}`] === 'theirs' ? b : a
  }
  const fields = (Object.keys(base) as (keyof ChartState)[]).map((field): [string, unknown] => {
    const [was, a, b] = [base, ours, theirs].map((s) => keyedOf(s[field])) as [Keyed | null, Keyed | null, Keyed | null]
    if (!was || !a || !b) return [field, one(field, undefined, base[field], ours[field], theirs[field])]
    const its = [...new Set([...a.keys(), ...b.keys()])].map((key): [string, unknown] => [
      key,
      one(field, key, was.get(key), a.get(key), b.get(key)),
    ])
    const kept = its.filter(([, value]) => value !== undefined)
    return [field, Array.isArray(base[field]) ? kept.map(([, value]) => value) : Object.fromEntries(kept)]
  })
  return { state: Object.fromEntries(fields) as ChartState, conflicts }
}
