/** Finds out what kind of file it is and reads it: whole, or not at all. */
import type { CalendarDate } from '../../../kernel/instant.ts'
import { instrumentOf, type LawBook } from '../../registry.ts'
import { withForce } from '../force.ts'
import { readCsv } from './csv.ts'
import { type ReadFile, textOf } from './file.ts'
import { readUntc } from './untc.ts'

export type Particulars = Readonly<{
  /** The file's name; a depositary's number in it names the instrument, and the document must be of that one. */
  name: string
  asOf: CalendarDate
  source?: string | undefined
  instrument?: string | undefined
}>

/** Whether the text can only be a law pack, which is read elsewhere because it needs keys. */
export const looksLikePack = (text: string): boolean => /^\s*\{/.test(text)

/** A row that tells of a deposit alone is in force by the rule of its instrument. */
const completed = (read: ReadFile, book: LawBook): ReadFile =>
  'fault' in read
    ? read
    : { ...read, rows: read.rows.map((row) => (row.fact ? { ...row, fact: withForce(row.fact, book) } : row)) }

/** Rows of a table of law, each with its fact or its faults; or the one reason why there are none. */
export function readTable(bytes: Uint8Array, it: Particulars, book: LawBook): ReadFile {
  if (bytes.length === 0) return { fault: 'file-empty', facts: {} }
  const text = textOf(bytes)
  if (text === undefined) return { fault: 'file-encoding', facts: {} }
  if (text.trim() === '') return { fault: 'file-empty', facts: {} }
  if (looksLikePack(text)) return { fault: 'pack-malformed', facts: {} }
  if (!/^\s*</.test(text))
    return /[,;\t]/.test(text.split('\n')[0] ?? '')
      ? completed(readCsv(text, { asOf: it.asOf, source: it.source ?? `CSV file ${it.name}` }), book)
      : { fault: 'file-unknown', facts: {} }
  const chosen = it.instrument ? instrumentOf(it.instrument, book) : undefined
  if (it.instrument && !chosen) return { fault: 'instrument-unnamed', facts: {} }
  return readUntc(text, { ...it, instrument: chosen }, book)
}
