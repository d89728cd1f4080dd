/**
 * The status tables of the United Nations Treaty Collection as XML (`…/MTDSG/…/XVIII-12.en.xml`): Treaty, Participants, Table, TGroup,
 * Thead/Row/Entry for the columns, Tbody/Rows/Row/Entry for the States. Notes to a State stand in it as text in angle brackets, dates as
 * `25 Sep 2003 a`: a accession, A acceptance, AA approval, c formal confirmation, d succession. A document type declaration is not read,
 * so there are no entities to expand; a file that ends early has no end of its root and says nothing.
 */
import { SaxesParser } from 'saxes'
import type { CalendarDate } from '../../../kernel/instant.ts'
import type { Instrument } from '../../instrument.ts'
import type { LawBook } from '../../registry.ts'
import type { Fact } from '../fact.ts'
import { forceOf } from '../force.ts'
import { type Fault, fault } from '../judge.ts'
import { type ReadFile, type ReadRow, readDate, rows_max } from './file.ts'
import { stateNamed } from './names.ts'

type Table = { columns: string[]; rows: string[][]; conclusion: string }

/** The columns and rows of the first table of participants; undefined when the file is not whole. */
function tableOf(text: string): Table | undefined {
  const table: Table = { columns: [], rows: [], conclusion: '' }
  const path: string[] = []
  let broken = false
  let row: string[] | undefined
  let cell = ''
  const parser = new SaxesParser()
  parser.on('error', () => {
    broken = true
  })
  parser.on('doctype', () => {
    broken = true
  })
  parser.on('opentag', ({ name }) => {
    path.push(name)
    if (name === 'Row' && path.includes('Participants')) row = []
    if (name === 'Entry' || name === 'Conclusion') cell = ''
  })
  const said = (more: string) => {
    if (path.includes('superscript')) return
    if (path.includes('Entry') || path.at(-1) === 'Conclusion') cell += more
  }
  parser.on('text', said)
  parser.on('cdata', said)
  parser.on('closetag', ({ name }) => {
    path.pop()
    if (name === 'Conclusion') table.conclusion = plain(cell)
    if (name === 'Entry') row?.push(cell)
    if (name === 'Row' && row) {
      if (path.includes('Thead') && table.columns.length === 0) table.columns = row.map(plain)
      else if (path.includes('Tbody')) table.rows.push(row)
      row = undefined
    }
  })
  try {
    parser.write(text).close()
  } catch {
    return undefined
  }
  return broken ? undefined : table
}

/** Without notes (`<superscript>7</superscript>`), superfluous space and the marks of notes at the end of a name. */
function plain(text: string): string {
  return text
    .replace(/<superscript>[^<]*<\/superscript>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
const participant = (text: string): string => plain(text).replace(/[\s,]*\d+(\s*,\s*\d+)*$/, '')

const ways: Readonly<Record<string, string>> = {
  '': 'ratification',
  a: 'accession',
  A: 'acceptance',
  AA: 'approval',
  c: 'formal_confirmation',
  d: 'succession',
}

type Bound = Readonly<{ boundBy: string; deposited: CalendarDate }>

/** `25 Sep 2003 a` as a deposit; brackets mark what was replaced or withdrawn, which a person must read. */
function boundIn(text: string): Bound | Fault | undefined {
  const it = plain(text)
  if (it === '') return undefined
  if (/[[\]]/.test(it)) return fault('date-in-brackets', { value: it.slice(0, 60) })
  const parts = /^(\d{1,2} [A-Za-z]+ \d{4})(?: ([a-zA-Z]{1,2}))?$/.exec(it)
  const deposited = parts ? readDate(parts[1]!) : undefined
  const boundBy = ways[parts?.[2] ?? '']
  return deposited && boundBy ? { boundBy, deposited } : fault('not-a-date', { field: 'deposited', value: it.slice(0, 60) })
}

/** The instrument whose depositary number the file's name carries, e.g. `XVIII-12-a.en.xml`. */
export function instrumentOfFile(name: string, book: LawBook): Instrument | undefined {
  const number = /(?:^|[\\/])([IVXL]+-\d+(?:-[a-z])?)(?:\.|$)/i.exec(name)?.[1]?.toLowerCase()
  return number
    ? book.instruments.find((it) => it.reference.split(/[;,]/)[0]?.trim().toLowerCase() === `untc ${number}`)
    : undefined
}

export type Told = Readonly<{ instrument: Instrument; asOf: CalendarDate; source: string }>

/** Reads the table for the instrument. How each deposit entered into force is the instrument's own rule, applied here. */
export function readUntc(text: string, { instrument, asOf, source }: Told): ReadFile {
  const table = tableOf(text)
  if (!table) return { fault: 'xml-broken', facts: {} }
  const [state, signed, bound] = [
    /^(participant|state|country)/i,
    /^signature/i,
    /(ratification|accession|acceptance|approval)/i,
  ].map((head) => table.columns.findIndex((c) => head.test(c))) as [number, number, number]
  if (state < 0 || bound < 0 || table.rows.length === 0) return { fault: 'xml-no-table', facts: {} }
  if (table.rows.length > rows_max) return { fault: 'file-too-long', facts: { rows: String(rows_max) } }
  const concluded = /\d{1,2} [A-Za-z]+ \d{4}/.exec(table.conclusion)?.[0]
  const day = concluded ? readDate(concluded) : undefined
  if (day && instrument.adopted && day !== instrument.adopted)
    return { fault: 'other-instrument', facts: { instrument: instrument.id, adopted: instrument.adopted, concluded: day } }
  const rows = table.rows.map((entries, i): ReadRow => {
    const at = (n: number) => (n < 0 ? '' : (entries[n] ?? ''))
    const cells = { state: participant(at(state)), signed: plain(at(signed)), bound: plain(at(bound)) }
    return { place: i + 1, cells, ...factOf(cells, { instrument, asOf, source }, entries.length === table.columns.length) }
  })
  return { format: 'untc-xml', rows }
}

function factOf(
  cells: Readonly<{ state: string; signed: string; bound: string }>,
  { instrument, asOf, source }: Told,
  whole: boolean,
): Pick<ReadRow, 'fact' | 'faults'> {
  const faults: Fault[] = whole ? [] : [fault('columns-differ')]
  const named = stateNamed(cells.state)
  if (!named) faults.push(fault('unknown-state', { state: cells.state }))
  else if ('historic' in named) faults.push(fault('historic-state', { state: named.historic, until: named.until }))
  const signed = cells.signed === '' ? undefined : readDate(cells.signed)
  if (cells.signed !== '' && !signed)
    faults.push(
      /[[\]]/.test(cells.signed)
        ? fault('date-in-brackets', { value: cells.signed })
        : fault('not-a-date', { field: 'signed', value: cells.signed.slice(0, 60) }),
    )
  const bound = boundIn(cells.bound)
  if (bound && 'code' in bound) faults.push(bound)
  const force = bound && 'deposited' in bound ? forceOf(instrument, bound) : {}
  if (faults.length || !named || !('state' in named)) return { faults }
  const body = {
    instrument: instrument.id,
    state: named.state,
    ...(signed && { signed }),
    ...(bound && 'deposited' in bound && { ...bound, ...force }),
    asOf,
    source,
    confidence: 'snapshot' as const,
  }
  return { fact: { kind: 'participation', body } satisfies Fact, faults }
}
