/** A file of a national system read as its form says, every row of it, and what is told of it before anything is entered. */
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { tableIn } from '../../screening/table/read.ts'
import { fieldsOf } from '../record/kinds.ts'
import { columns, type FedRow, mappingOf, readRows } from './feed.ts'
import type { FeedHead } from './forms.ts'

/** Faults that a report shows. */
const faultsShown = 500

export type Reading = ReturnType<typeof reading>
/** @param today as of when the system says what it says, where neither form nor row says so */
export function reading(form: FeedHead, { table, encoding, guessed }: ReturnType<typeof tableIn>, today: Instant) {
  const mapping = mappingOf(table.header, form.kind, form.mapping)
  const missing = [
    ...(mapping.includes('key') ? [] : ['key']),
    ...(mapping.some((it) => it !== undefined && it in fieldsOf(form.kind)) ? [] : ['field']),
  ]
  const common = { ...form, dated: (form.dated ?? dateOf(today)) as CalendarDate }
  const rows: readonly FedRow[] = missing.length === 0 ? readRows(table.rows, mapping, common) : []
  const report = {
    encoding,
    guessed,
    columns: table.header.map((heading, i) => ({
      heading: heading.slice(0, 200),
      ...(mapping[i] && { target: mapping[i] }),
      example: (table.rows.find((cells) => (cells[i] ?? '').trim() !== '')?.[i] ?? '').slice(0, 80),
    })),
    targets: [...columns, ...Object.keys(fieldsOf(form.kind))],
    rows: table.rows.length,
    faults: rows.flatMap(({ row, key, fault }) => (fault ? [{ row, key, fault }] : [])).slice(0, faultsShown),
  }
  return { rows, report, missing, dated: common.dated }
}
