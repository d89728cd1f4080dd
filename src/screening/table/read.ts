/** A file that an officer hands in, as subjects with a report on every row that is not as it should be. */
import { refuse } from '../refusals.ts'
import { type Encoding, textOf } from './bytes.ts'
import { type Column, mappingOf, type ReadRow, type RowFault, subjectsIn } from './columns.ts'
import { type Table, tableOf } from './csv.ts'
import { isClosedWorkbook, isWorkbook, sheetOf } from './sheet.ts'

export const mostRowsAtOnce = 1_000_000
const faultsShown = 1_000

export type Report = Readonly<{
  encoding: string
  guessed: boolean
  columns: readonly Readonly<{ heading: string; column?: Column }>[]
  rows: number
  taken: number
  faults: readonly RowFault[]
  faultsTotal: number
}>

export function bytesIn(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) throw refuse('table-garbled')
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
}

/** A workbook is told by its first bytes, whatever the file is called. */
function tabled(bytes: Uint8Array, named: Encoding | undefined): { table: Table; encoding: string; guessed: boolean } {
  if (isClosedWorkbook(bytes)) throw refuse('sheet-unreadable')
  if (isWorkbook(bytes)) return { table: sheetOf(bytes, mostRowsAtOnce + 1), encoding: 'xlsx', guessed: false }
  const { text, encoding, guessed } = textOf(bytes, named)
  return { table: tableOf(text, mostRowsAtOnce + 1), encoding, guessed }
}

/** The cells of a CSV file or a workbook, and in which encoding they were read. */
export function tableOfBytes(bytes: Uint8Array, named: Encoding | undefined): ReturnType<typeof tabled> {
  const read = tabled(bytes, named)
  if (read.table.rows.length === 0) throw refuse('table-empty')
  if (read.table.rows.length > mostRowsAtOnce) throw refuse('table-too-long', { most: String(mostRowsAtOnce) })
  return read
}

export type TableFile = Readonly<{ fileBase64: string; encoding?: Encoding | undefined }>
/** The same of a file that came in a form. */
export const tableIn = (form: TableFile): ReturnType<typeof tabled> => tableOfBytes(bytesIn(form.fileBase64), form.encoding)

export type FileTable = TableFile & Readonly<{ mapping: Readonly<Record<string, string>> }>
export function readTable(form: FileTable): {
  rows: readonly ReadRow[]
  report: Report
  /** All of them; the report of a batch shows the first thousand. */
  faults: readonly RowFault[]
} {
  const { table, encoding, guessed } = tableIn(form)
  const mapping = mappingOf(table.header, form.mapping)
  const named = mapping.some((c) => c !== undefined && !['birth', 'country', 'kind', 'reference', 'misused'].includes(c))
  if (!named) throw refuse('table-without-names', { columns: table.header.slice(0, 20).join(', ') })
  const { rows, faults } = subjectsIn(table, mapping)
  const columns = table.header.map((heading, i) => ({
    heading: heading.slice(0, 200),
    ...(mapping[i] && { column: mapping[i] }),
  }))
  return {
    rows,
    faults,
    report: {
      encoding,
      guessed,
      columns,
      rows: table.rows.length,
      taken: rows.length,
      faults: faults.slice(0, faultsShown),
      faultsTotal: faults.length,
    },
  }
}
