/** What came out of a file: either rows, each with its fact or its faults, or the one reason why the file as a whole says nothing. */
import type { CalendarDate } from '../../../kernel/instant.ts'
import type { Fact } from '../fact.ts'
import { type Fault, fault } from '../judge.ts'

export const formats = ['untc-xml', 'participations-csv', 'declarations-csv', 'law-pack'] as const
export type Format = (typeof formats)[number]

/** One row as it stood: `place` is its line or its number in the table, `cells` what was read there. */
export type ReadRow = Readonly<{ place: number; cells: Readonly<Record<string, string>>; fact?: Fact; faults: readonly Fault[] }>

/** Why nothing can be taken from a file; each has a refusal of the same name. */
export type FileFault =
  | 'file-empty'
  | 'file-encoding'
  | 'file-unknown'
  | 'xml-broken'
  | 'xml-no-table'
  | 'csv-broken'
  | 'csv-columns'
  | 'instrument-unnamed'
  | 'other-instrument'
  | 'pack-malformed'
  | 'file-too-long'

export type ReadFile =
  | Readonly<{ format: Format; rows: readonly ReadRow[] }>
  | Readonly<{ fault: FileFault; facts: Readonly<Record<string, string>> }>

/** No table of States or declarations is longer; a file that is was made to keep us busy. */
export const rows_max = 20_000

const wide = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['us-ascii', 'utf-8'],
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
])

/**
 * The text of a file: by its byte order mark, else by the encoding an XML declaration names, else UTF-8. Bytes that are not text in that
 * encoding are not guessed at: names would come out wrong without anybody noticing.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const mark = [...bytes.subarray(0, 2)].join()
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^\s*<\?xml[^>]*encoding=["']([^"']+)["']/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  const label = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : wide.get(declared)
  if (!label) return undefined
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? undefined : text
  } catch {
    return undefined
  }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `2003-09-29`, `29 Sep 2003` or `29.9.2003`; a day that no calendar has is none. Month first is not guessed. */
export function readDate(text: string): CalendarDate | undefined {
  const it = text.trim().replace(/\s+/g, ' ')
  const worded = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(it)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(it)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(it)
  const [y, m, d] = iso
    ? [iso[1], Number(iso[2]), iso[3]]
    : worded
      ? [worded[3], months.indexOf(worded[2]!.toLowerCase()) + 1, worded[1]]
      : dotted
        ? [dotted[3], Number(dotted[2]), dotted[1]]
        : [undefined, 0, undefined]
  if (!y || !d || m < 1) return undefined
  const date = `${y}-${String(m).padStart(2, '0')}-${d.padStart(2, '0')}`
  const real = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(real.valueOf()) && real.toISOString().startsWith(date) ? (date as CalendarDate) : undefined
}

/** A date of a cell, or the fault of one that is none; an empty cell is neither. */
export function dateIn(cells: Readonly<Record<string, string>>, name: string): { date?: CalendarDate; faults: Fault[] } {
  const text = cells[name]?.trim() ?? ''
  if (text === '') return { faults: [] }
  const date = readDate(text)
  return date ? { date, faults: [] } : { faults: [fault('not-a-date', { field: name, value: text.slice(0, 60) })] }
}
