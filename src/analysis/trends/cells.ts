/**
 * Which cells may be kept: ten or nothing. What is rarer is told for longer periods, then together with others of its kind, then not at all;
 * and never so that a rare cell comes out as what is missing in a sum.
 */
import { leastInCell } from './counts.ts'
import type { CountReading, Row, Way } from './reading.ts'

/** Counts in periods of `months`; the last period ends with the last month of the file. */
export type Line = Readonly<{
  corridor: string
  region: string
  commodity: string
  origin: string
  destination: string
  months: number
  counts: readonly number[]
  effort: readonly number[] | null
}>
export type Flow = Way & Readonly<{ corridor: string; commodity: string; months: number; counts: readonly number[] }>

/** What was done with rare cells: told for longer, told together under `into`, or left out. */
export const foldings = ['longer', 'together', 'left', 'ways-together'] as const
export type Folding = Readonly<{
  how: (typeof foldings)[number]
  corridor: string
  commodity: string
  months?: number
  into?: string
}>

export type Cells = Readonly<{
  lines: readonly Line[]
  flows: readonly Flow[]
  folded: readonly Folding[]
  /** Periods between the first and the last of which no row of a series spoke: taken as none counted. */
  empty: number
}>

/** Corridors that are too rare alone stand under this name; the portal says it in the officer's language. */
export const otherCorridors = 'other'

const lengths = [1, 3, 6, 12] as const
const admitted = (counts: readonly number[]): boolean => counts.every((n) => n === 0 || n >= leastInCell)

/** Periods put together; the ones at the beginning that fill no whole one are left. */
export function pooled(counts: readonly number[], times: number): number[] {
  const left = counts.length % times
  return Array.from({ length: Math.floor(counts.length / times) }, (_, i) =>
    counts.slice(left + i * times, left + (i + 1) * times).reduce((s, n) => s + n, 0),
  )
}

type Group = Readonly<{ key: string; rows: readonly Row[] }>
const groupsBy = (rows: readonly Row[], of: (row: Row) => string): Group[] =>
  [...Map.groupBy(rows, of)].map(([key, its]) => ({ key, rows: its }))

export function cellsOf(reading: CountReading): Cells {
  const { rows, first, last, base } = reading
  const length = rows.length === 0 ? 0 : last - first + 1
  const total = (its: readonly Row[]): number[] => {
    const counts = new Array<number>(length).fill(0)
    for (const row of its) counts[row.at - first]! += row.count
    return counts
  }
  /** The shortest periods whose cells hold ten or nothing; null when not even years do. */
  const shortest = (its: readonly Row[]): Readonly<{ months: number; counts: number[] }> | null => {
    for (const months of lengths) {
      if (months % base !== 0) continue
      const counts = pooled(total(its), months / base)
      if (counts.some((n) => n > 0) && admitted(counts)) return { months, counts }
    }
    return null
  }
  const folded: Folding[] = []
  const kept: { group: Group; months: number; counts: number[]; other: boolean }[] = []
  const rare: Row[] = []
  for (const group of groupsBy(rows, (row) => `${row.corridor}\u0001${row.commodity}`)) {
    const its = shortest(group.rows)
    if (its) kept.push({ group, ...its, other: false })
    else rare.push(...group.rows)
    if (its && its.months > base) folded.push({ how: 'longer', ...namesOf(group), months: its.months })
  }
  for (const group of groupsBy(rare, (row) => `${row.region}\u0001${row.commodity}`)) {
    const its = shortest(group.rows)
    if (its) kept.push({ group, ...its, other: true })
    for (const one of groupsBy(group.rows, (row) => row.corridor))
      folded.push({ how: its ? 'together' : 'left', ...namesOf(one), ...(its && { into: otherCorridors, months: its.months }) })
  }
  const lines = kept.map(({ group, months, counts, other }): Line => {
    const { corridor, region, commodity, origin, destination } = group.rows[0]!
    const told = other ? undefined : reading.effort.get(corridor)
    const all = told && Array.from({ length }, (_, t) => told.get(first + t) ?? 0)
    return {
      corridor: other ? otherCorridors : corridor,
      region,
      commodity,
      origin: other ? '' : origin,
      destination: other ? '' : destination,
      months,
      counts,
      effort: all?.some((e) => e > 0) ? pooled(all, months / base) : null,
    }
  })
  const flows = kept.flatMap(({ group, other }) => (other ? [] : flowsOf(group, total, base, folded)))
  const spoken = new Set(rows.map((row) => `${row.corridor}\u0001${row.commodity}\u0001${row.at}`)).size
  const series = new Set(rows.map((row) => `${row.corridor}\u0001${row.commodity}`)).size
  return { lines, flows, folded, empty: series * length - spoken }
}

const namesOf = (group: Group) => ({ corridor: group.rows[0]!.corridor, commodity: group.rows[0]!.commodity })
const wayKey = (row: Row): string => [row.origin, row.transit, row.destination, row.mode, row.stage, row.means].join('\u0001')
const untold: Way = { origin: '', transit: '', destination: '', mode: '', stage: '', means: '' }

/**
 * The ways of one corridor told apart as far as each holds ten or nothing in the same periods. Those that do not go together; when what is
 * together is still rare, the smallest of the others joins it, because otherwise it could be found by taking the others from the sum.
 */
function flowsOf(group: Group, total: (rows: readonly Row[]) => number[], base: number, folded: Folding[]): Flow[] {
  const { corridor, commodity, origin, destination } = group.rows[0]!
  const ways = groupsBy(group.rows, wayKey)
  const sum = (counts: readonly number[]) => counts.reduce((s, n) => s + n, 0)
  for (const months of lengths) {
    if (months % base !== 0) continue
    const cells = ways.map((it) => ({ way: it.rows[0]!, counts: pooled(total(it.rows), months / base) }))
    const apart = cells.filter((it) => admitted(it.counts) && sum(it.counts) > 0).sort((a, b) => sum(b.counts) - sum(a.counts))
    const rest = cells.filter((it) => !apart.includes(it))
    const together = () => (rest[0]?.counts ?? []).map((_, t) => rest.reduce((s, it) => s + it.counts[t]!, 0))
    while (apart.length > 0 && !admitted(together())) rest.push(apart.pop()!)
    if (apart.length === 0) continue
    if (rest.some((it) => sum(it.counts) > 0)) folded.push({ how: 'ways-together', corridor, commodity, months })
    const flow = (way: Way, counts: readonly number[]): Flow => ({
      ...untold,
      origin: way.origin,
      transit: way.transit,
      destination: way.destination,
      mode: way.mode,
      stage: way.stage,
      means: way.means,
      corridor,
      commodity,
      months,
      counts,
    })
    const bucket = together()
    return [
      ...apart.map((it) => flow(it.way, it.counts)),
      ...(sum(bucket) > 0 ? [flow({ ...untold, origin, destination }, bucket)] : []),
    ]
  }
  return []
}
