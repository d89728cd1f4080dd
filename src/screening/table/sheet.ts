/** The first sheet of a workbook as a table: its first row is the heading. */
import { isZip } from '../../kernel/office/signature.ts'
import { workbookOf } from '../../kernel/office/xlsx.ts'
import { refuse } from '../refusals.ts'
import type { Table } from './csv.ts'

/** A zip file says how large each of its files will be; more than this together is no list. */
const most_bytes = 400 * 1024 * 1024

export const isWorkbook = isZip
/** A workbook with a password, or one of the years before 2007. */
export const isClosedWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0

export function sheetOf(bytes: Uint8Array, most: number): Table {
  try {
    const [first] = workbookOf(bytes, { bytes: most_bytes, rows: most, sheets: 1 })
    const [header = [], ...rows] = first!.rows
    return { header: header.map((h) => h.trim()), rows }
  } catch {
    throw refuse('sheet-unreadable')
  }
}
