/**
 * The status tables of the United Nations Treaty Collection as XML (`…/MTDSG/…/XVIII-12.en.xml`), in ISO-8859-1: Document, Treaty, Participants,
 * Table, TGroup, Thead/Row/Entry for the columns, Tbody/Rows/Row/Entry for the States; declarations, objections and notes follow.
 * Notes to a State stand in it as text in angle brackets, dates as `25 Sep 2003 a`: a accession, A acceptance, AA approval, c formal
 * confirmation, d succession. A document type declaration is not read, so there are no entities to expand; a file that ends early has
 * no end of its root and says nothing.
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

/**
 * The depositary's files carry typographic marks cut down to their low byte (U+201D as 0x1D, U+2013 as 0x13, the ellipsis U+2026 as a bare
 * ampersand) and marks of notes (0x02): XML forbids them, and most real tables have some, in the declarations below the table. They are
 * given back what they were, so that the parser can stay strict about everything else; any other such character is still an error.
 */
const mended = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be mended
    .replace(/[\x02\x13\x14\x18\x19\x1c\x1d]/g, (c) => (c === '\x02' ? ' ' : String.fromCharCode(0x2000 + c.charCodeAt(0))))
    .replace(/&(?!#?\w+;)/g, '\u2026')

type Head = Readonly<{ chapter: string; number: string; letter: string; concluded: string }>
type Table = { head: Head; columns: string[]; rows: string[][] }

/** What is read of the head of a document, by its place there; the rest of it is prose. */
const heads: Readonly<Record<string, keyof Head>> = {
  'Chapter/Header': 'chapter',
  'ExternalData/Numsect': 'number',
  'ExternalData/Subnumsect': 'letter',
  'ExternalData/Conclusion': 'concluded',
}

/** The columns and rows of the first table of participants; undefined when the file is not whole. */
function tableOf(text: string): Table | undefined {
  const head: Record<keyof Head, string> = { chapter: '', number: '', letter: '', concluded: '' }
  const table: Table = { head, columns: [], rows: [] }
  const path: string[] = []
  let broken = false
  let row: string[] | undefined
  let cell = ''
  const placed = () => heads[path.slice(-2).join('/')]
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
    if (name === 'Entry' || placed()) cell = ''
  })
  const said = (more: string) => {
    if (path.includes('superscript')) return
    if (path.includes('Entry') || placed()) cell += more
  }
  parser.on('text', said)
  parser.on('cdata', said)
  parser.on('closetag', ({ name }) => {
    const place = placed()
    path.pop()
    if (place) head[place] = plain(cell)
    if (name === 'Entry') row?.push(cell)
    if (name === 'Row' && row) {
      if (path.includes('Thead') && table.columns.length === 0) table.columns = row.map(plain)
      else if (path.includes('Tbody')) table.rows.push(row)
      row = undefined
    }
  })
  try {
    parser.write(mended(text)).close()
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

const numbered = (number: string, book: LawBook): Instrument | undefined =>
  book.instruments.find((it) => it.reference.split(/[;,]/)[0]?.trim().toLowerCase() === `untc ${number.toLowerCase()}`)

/** The instrument whose depositary number the file's name carries, e.g. `XVIII-12-a.en.xml`. */
const instrumentOfFile = (name: string, book: LawBook): Instrument | undefined => {
  const number = /(?:^|[\\/])([IVXL]+-\d+(?:-[a-z])?)(?:\.|$)/i.exec(name)?.[1]
  return number ? numbered(number, book) : undefined
}

/** The number a document gives itself, e.g. `XVIII-12-a`: the Protocols of one day differ in nothing else. */
function numberIn({ chapter, number, letter }: Head): string | undefined {
  const roman = /\b[IVXL]+$/.exec(chapter)?.[0]
  return roman && number ? [roman, number, letter].filter(Boolean).join('-') : undefined
}

export type Told = Readonly<{
  instrument?: Instrument | undefined
  name: string
  asOf: CalendarDate
  source?: string | undefined
}>

/** The instrument a table is about, or why that cannot be said: the one chosen, else the document's own number, else its name. */
function instrumentIn({ head }: Table, told: Told, book: LawBook): Instrument | Extract<ReadFile, { fault: unknown }> {
  const number = numberIn(head)
  const chosen = told.instrument ?? instrumentOfFile(told.name, book)
  const instrument = chosen ?? (number ? numbered(number, book) : undefined)
  if (!instrument) return { fault: 'instrument-unnamed', facts: {} }
  const other = (found: string, wanted: string) =>
    ({ fault: 'other-instrument', facts: { instrument: instrument.id, found, wanted } }) as const
  const own = instrument.reference.split(/[;,]/)[0]!.replace(/^UNTC /, '')
  if (number && number !== own) return other(number, own)
  const day = /\d{1,2} [A-Za-z]+ \d{4}/.exec(head.concluded)?.[0]
  const concluded = day ? readDate(day) : undefined
  return concluded && instrument.adopted && concluded !== instrument.adopted ? other(concluded, instrument.adopted) : instrument
}

/** Reads the table for its instrument. How each deposit entered into force is the instrument's own rule, applied here. */
export function readUntc(text: string, told: Told, book: LawBook): ReadFile {
  const table = tableOf(text)
  if (!table) return { fault: 'xml-broken', facts: {} }
  const [state, signed, bound] = [
    /^(participant|state|country)/i,
    /^signature/i,
    /(ratification|accession|acceptance|approval)/i,
  ].map((head) => table.columns.findIndex((c) => head.test(c))) as [number, number, number]
  if (state < 0 || bound < 0 || table.rows.length === 0) return { fault: 'xml-no-table', facts: {} }
  if (table.rows.length > rows_max) return { fault: 'file-too-long', facts: { rows: String(rows_max) } }
  const instrument = instrumentIn(table, told, book)
  if ('fault' in instrument) return instrument
  const { asOf } = told
  const source =
    told.source ?? `United Nations Treaty Collection, status of ${instrument.reference.split(/[;,]/)[0]} as of ${asOf}`
  const rows = table.rows.map((entries, i): ReadRow => {
    const at = (n: number) => (n < 0 ? '' : (entries[n] ?? ''))
    const cells = { state: participant(at(state)), signed: plain(at(signed)), bound: plain(at(bound)) }
    return { place: i + 1, cells, ...factOf(cells, { instrument, asOf, source }, entries.length === table.columns.length) }
  })
  return { format: 'untc-xml', rows }
}

function factOf(
  cells: Readonly<{ state: string; signed: string; bound: string }>,
  { instrument, asOf, source }: Readonly<{ instrument: Instrument; asOf: CalendarDate; source: string }>,
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
