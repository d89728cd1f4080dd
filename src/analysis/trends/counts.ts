/**
 * Counts by corridor, commodity and month. No person can stand in this part of the house: its types have no place for one, and a cell
 * that is not empty holds at least ten, or its months are put together until it does.
 */

export type Series = Readonly<{
  /** From where to where, or a border section; never a person, an address or a group. */
  corridor: string
  commodity: string
  /** The first month, `YYYY-MM`. */
  first: string
  /** One count a month. */
  counts: readonly number[]
  /** Inspections, patrol hours or the like in the same months: seizures measure enforcement too. */
  effort?: readonly number[] | undefined
}>

export const leastInCell = 10

export type Admitted = Readonly<{
  series: Series
  /** How many months were put together into one period: 1, 3, 6 or 12. */
  months: number
  counts: readonly number[]
  effort?: readonly number[]
  /** Months at the beginning that fill no whole period. */
  left: number
}>

/** The series in the shortest periods whose cells hold ten or nothing; null when not even years do. */
export function admit(series: Series): Admitted | null {
  for (const months of [1, 3, 6, 12]) {
    const left = series.counts.length % months
    const pooled = pool(series.counts, months, left)
    if (pooled.length === 0 || pooled.some((n) => n > 0 && n < leastInCell)) continue
    return { series, months, counts: pooled, left, ...(series.effort && { effort: pool(series.effort, months, left) }) }
  }
  return null
}

const pool = (counts: readonly number[], months: number, left: number): number[] =>
  Array.from({ length: Math.floor(counts.length / months) }, (_, i) =>
    counts.slice(left + i * months, left + (i + 1) * months).reduce((s, n) => s + n, 0),
  )

/** Bottom up: forecasts of the parts added give the whole, so that regions and the sum of regions never contradict each other. */
export function addUp(parts: readonly (readonly number[])[]): number[] {
  const length = Math.max(0, ...parts.map((p) => p.length))
  return Array.from({ length }, (_, i) => parts.reduce((s, p) => s + (p[i] ?? 0), 0))
}
