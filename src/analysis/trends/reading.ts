/**
 * Counts as authorities hand them over: a table with a corridor (or origin and destination), a commodity, a period and a count. Columns that
 * are not named are not read: what else a file says of its rows, and of whom, never comes in.
 */
import { readTable } from '../table.ts'

export const columns = [
  'corridor',
  'origin',
  'transit',
  'destination',
  'region',
  'mode',
  'commodity',
  'stage',
  'means',
  'period',
  'count',
  'effort',
] as const
export type Column = (typeof columns)[number]
export type Mapping = Readonly<Partial<Record<Column, string | undefined>>>

export const countTroubles = [
  'no-corridor',
  'no-commodity',
  'no-period',
  'other-period',
  'no-count',
  'negative',
  'not-whole',
  'twice',
  'disagrees',
  'effort-unread',
  'effort-disagrees',
  'too-long',
] as const
/** `left`: the row was not taken; otherwise it was, with this doubt. */
export type CountTrouble = Readonly<{ line: number; code: (typeof countTroubles)[number]; left: boolean; value?: string }>

/** How a thing went its way, as far as the file tells it; empty where it does not. */
export type Way = Readonly<{ origin: string; transit: string; destination: string; mode: string; stage: string; means: string }>
export type Row = Way & Readonly<{ line: number; corridor: string; region: string; commodity: string; at: number; count: number }>

export type CountReading = Readonly<{
  rows: readonly Row[]
  /** Effort by corridor and period: told once for both, however many rows repeat it. */
  effort: ReadonlyMap<string, ReadonlyMap<number, number>>
  troubles: readonly CountTrouble[]
  lines: number
  /** Months in one period of the file: 1, 3 or 12. */
  base: number
  /** Number of the first and the last period (months since year 0, divided by `base`). */
  first: number
  last: number
}>

/** `2026-03`, `2026-03-17`, `03/2026` are months, `2026-Q1` a quarter, `2026` a year. */
function periodOf(text: string): Readonly<{ base: number; at: number }> | null {
  const month = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(text) ?? /^(?<m>\d\d)\/(?<y>\d{4})$/.exec(text)
  if (month) {
    const [year, of] = month.groups ? [month.groups.y!, month.groups.m!] : [month[1]!, month[2]!]
    return Number(of) >= 1 && Number(of) <= 12 ? { base: 1, at: Number(year) * 12 + Number(of) - 1 } : null
  }
  const quarter = /^(\d{4})[- ]?Q([1-4])$/i.exec(text)
  if (quarter) return { base: 3, at: Number(quarter[1]) * 4 + Number(quarter[2]) - 1 }
  return /^\d{4}$/.test(text) ? { base: 12, at: Number(text) } : null
}

/** The month in which a period begins, `YYYY-MM`. */
export const monthOf = (at: number, base: number): string => {
  const months = at * base
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

const longest = 120
/** Fewer than fifty years of months. */
const mostPeriods = 600
/** Numbers as tables hold them: `1 234`, `1,234`; a decimal mark is left for `Number` to judge. */
const numberOf = (text: string): number => (text === '' ? Number.NaN : Number(text.replace(/[\s\u00a0\u202f]|,(?=\d{3}\b)/g, '')))

function cellsOf(cells: Readonly<Record<string, string>>, mapping: Mapping): Record<Column, string> {
  const of = (column: Column) => (mapping[column] ? (cells[mapping[column]] ?? '').replace(/\s+/g, ' ').trim() : '')
  return Object.fromEntries(columns.map((column) => [column, of(column)])) as Record<Column, string>
}

/** What is wrong with a row that it cannot be taken, or the row. */
function rowOf(line: number, cell: Record<Column, string>, base: number | null): Row | CountTrouble {
  const no = (code: CountTrouble['code'], value = ''): CountTrouble => ({ line, code, left: true, ...(value && { value }) })
  const { origin, transit, destination, region, mode, commodity, stage, means } = cell
  const corridor = cell.corridor || (origin && destination ? `${origin} → ${destination}` : '')
  if (!corridor) return no('no-corridor')
  if (!commodity) return no('no-commodity')
  if (Object.values(cell).some((text) => text.length > longest)) return no('too-long')
  const period = periodOf(cell.period)
  if (!period) return no('no-period', cell.period)
  if (base !== null && period.base !== base) return no('other-period', cell.period)
  const count = numberOf(cell.count)
  if (!Number.isFinite(count)) return no('no-count', cell.count)
  if (count < 0) return no('negative', cell.count)
  if (!Number.isInteger(count) || count > 1e9) return no('not-whole', cell.count)
  return { line, corridor, region, commodity, at: period.at, count, origin, transit, destination, mode, stage, means }
}

const keyOf = (row: Row): string =>
  [row.corridor, row.commodity, row.at, row.origin, row.transit, row.destination, row.mode, row.stage, row.means].join('\u0001')

export function readCounts(text: string, mapping: Mapping): CountReading {
  const table = readTable(text)
  const rows: Row[] = []
  const troubles: CountTrouble[] = []
  const seen = new Map<string, number>()
  const effort = new Map<string, Map<number, number>>()
  const base = table.rows.map((it) => periodOf(cellsOf(it.cells, mapping).period)?.base).find((it) => it !== undefined) ?? null
  for (const { line, cells } of table.rows) {
    const cell = cellsOf(cells, mapping)
    const row = rowOf(line, cell, base)
    if ('code' in row) {
      troubles.push(row)
      continue
    }
    const before = seen.get(keyOf(row))
    if (before !== undefined) {
      // Which of two that disagree is right, no program can know: the first stands and the officer is told.
      const code = before === row.count ? 'twice' : 'disagrees'
      troubles.push({ line, code, left: true, value: `${row.corridor}, ${row.commodity}, ${cell.period}: ${row.count}` })
      continue
    }
    seen.set(keyOf(row), row.count)
    rows.push(row)
    if (cell.effort !== '') troubles.push(...tellEffort(effort, row, cell.effort))
  }
  const ats = rows.map((row) => row.at)
  const [first, last] = [ats.reduce((a, b) => Math.min(a, b), Infinity), ats.reduce((a, b) => Math.max(a, b), -Infinity)]
  if (last - first >= mostPeriods)
    return {
      rows: [],
      effort,
      troubles: [...troubles, { line: 1, code: 'too-long', left: true }],
      lines: table.rows.length,
      base: 1,
      first: 0,
      last: 0,
    }
  return { rows, effort, troubles, lines: table.rows.length, base: base ?? 1, first, last }
}

function tellEffort(effort: Map<string, Map<number, number>>, row: Row, text: string): CountTrouble[] {
  const value = numberOf(text)
  if (!(value >= 0)) return [{ line: row.line, code: 'effort-unread', left: false, value: text }]
  const its = effort.get(row.corridor) ?? new Map<number, number>()
  effort.set(row.corridor, its)
  const told = its.get(row.at)
  if (told === undefined) its.set(row.at, value)
  return told === undefined || told === value ? [] : [{ line: row.line, code: 'effort-disagrees', left: false, value: text }]
}
