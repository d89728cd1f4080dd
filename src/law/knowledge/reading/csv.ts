/** Comma- or semicolon-separated tables (RFC 4180) of participations and declarations. The columns are those of docs/law-import.md. */
import type { CalendarDate } from '../../../kernel/instant.ts'
import { declarationEffects } from '../../instrument.ts'
import { isMeasureFamily } from '../../measures.ts'
import { type Fact, readFact } from '../fact.ts'
import { type Fault, fault } from '../judge.ts'
import { dateIn, type Format, type ReadFile, type ReadRow, rows_max } from './file.ts'
import { stateNamed } from './names.ts'

type Column = Readonly<{ name: string; must?: true; date?: true; list?: true }>

export const participationColumns: readonly Column[] = [
  { name: 'instrument', must: true },
  { name: 'state', must: true },
  { name: 'signed', date: true },
  { name: 'bound_by' },
  { name: 'deposited', date: true },
  { name: 'in_force_from', date: true },
  { name: 'in_force_by', date: true },
  { name: 'until', date: true },
  { name: 'as_of', date: true },
  { name: 'source' },
  { name: 'confidence' },
]
export const declarationColumns: readonly Column[] = [
  { name: 'id', must: true },
  { name: 'instrument', must: true },
  { name: 'state', must: true },
  { name: 'kind', must: true },
  { name: 'effect', must: true },
  { name: 'articles', list: true },
  { name: 'measures', list: true },
  { name: 'attachments', list: true },
  { name: 'languages', list: true },
  { name: 'text', must: true },
  { name: 'from', date: true },
  { name: 'until', date: true },
  { name: 'as_of', date: true },
  { name: 'source' },
  { name: 'confidence' },
]

/** Records of fields, or undefined when a quoted field has no end or a quote stands where none may. */
export function fieldsOf(text: string, separator: string): { place: number; fields: string[] }[] | undefined {
  const records: { place: number; fields: string[] }[] = []
  let [fields, field, line, begun]: [string[], string, number, number] = [[], '', 1, 1]
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  const end = () => {
    fields.push(field)
    field = ''
    state = 'start'
  }
  const record = () => {
    end()
    if (fields.length > 1 || fields[0]!.trim() !== '') records.push({ place: begun, fields })
    fields = []
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\n') line++
    if (state === 'quoted') {
      if (c !== '"') field += c
      else if (text[i + 1] === '"') field += text[i++]!
      else state = 'closed'
    } else if (c === '"' && state === 'start') state = 'quoted'
    else if (c === separator) end()
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') continue
      record()
      begun = line + (c === '\r' ? 1 : 0)
    } else if (state === 'closed' || c === '"') return undefined
    else {
      field += c
      state = 'plain'
    }
  }
  if (state === 'quoted') return undefined
  if (field !== '' || fields.length > 0 || state === 'closed') record()
  return records
}

const list = (text: string | undefined): string[] => (text ?? '').split(/[|\n]/).flatMap((part) => part.trim() || [])

export type CsvTold = Readonly<{ asOf: CalendarDate; source: string }>

/** A table, whose first row names its columns in any order. A file that does not end with the end of a line is not whole. */
export function readCsv(text: string, told: CsvTold): ReadFile {
  if (!/[\r\n]$/.test(text)) return { fault: 'csv-broken', facts: { place: String(text.split('\n').length) } }
  const head = text.slice(0, text.search(/[\r\n]/))
  const separator = (head.match(/;/g)?.length ?? 0) > (head.match(/,/g)?.length ?? 0) ? ';' : head.includes('\t') ? '\t' : ','
  const records = fieldsOf(text, separator)
  if (!records) return { fault: 'csv-broken', facts: { place: '' } }
  const [first, ...rest] = records
  const names = (first?.fields ?? []).map((n) => n.trim().toLowerCase())
  const format: Format = names.includes('effect') ? 'declarations-csv' : 'participations-csv'
  const columns = format === 'declarations-csv' ? declarationColumns : participationColumns
  const missing = columns.filter((c) => c.must && !names.includes(c.name)).map((c) => c.name)
  const unknown = names.filter((n) => !columns.some((c) => c.name === n))
  if (missing.length || unknown.length || new Set(names).size !== names.length)
    return { fault: 'csv-columns', facts: { missing: missing.join(', ') || '–', unknown: unknown.join(', ') || '–' } }
  if (rest.length === 0) return { fault: 'file-empty', facts: {} }
  if (rest.length > rows_max) return { fault: 'file-too-long', facts: { rows: String(rows_max) } }
  return { format, rows: rest.map(({ place, fields }) => rowOf(place, names, fields, columns, format, told)) }
}

function rowOf(
  place: number,
  names: readonly string[],
  fields: readonly string[],
  columns: readonly Column[],
  format: Format,
  told: CsvTold,
): ReadRow {
  const cells = Object.fromEntries(fields.map((text, i) => [names[i] ?? `column ${i + 1}`, text.trim()]))
  if (fields.length !== names.length) return { place, cells, faults: [fault('columns-differ')] }
  const faults: Fault[] = columns.filter((c) => c.must && !cells[c.name]).map((c) => fault('value-missing', { field: c.name }))
  const dates: Record<string, CalendarDate> = {}
  for (const { name } of columns.filter((c) => c.date)) {
    const { date, faults: wrong } = dateIn(cells, name)
    faults.push(...wrong)
    if (date) dates[name] = date
  }
  const state = stateOf(cells.state ?? '')
  if (cells.state && typeof state !== 'string') faults.push(state)
  const common = {
    instrument: cells.instrument,
    state,
    asOf: dates.as_of ?? told.asOf,
    source: cells.source || told.source,
    confidence: cells.confidence || 'unverified',
  }
  const fact: unknown =
    format === 'declarations-csv' ? declarationOf(cells, dates, common, faults) : participationOf(cells, dates, common)
  if (faults.length) return { place, cells, faults }
  const read = readFact(fact)
  return read
    ? { place, cells, fact: read, faults }
    : { place, cells, faults: [fault('not-a-word', { value: Object.values(cells).join('; ').slice(0, 120) })] }
}

/** A State by its two letters or by its name as depositaries write it. */
function stateOf(text: string): string | Fault {
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase()
  const named = stateNamed(text)
  if (!named) return fault('unknown-state', { state: text.slice(0, 80) })
  return 'state' in named ? named.state : fault('historic-state', { state: named.historic, until: named.until })
}

type Dates = Readonly<Record<string, CalendarDate>>
const kept = (pairs: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(pairs).filter(([, v]) => v !== undefined && v !== '' && !(Array.isArray(v) && v.length === 0)),
  )

const participationOf = (cells: ReadRow['cells'], dates: Dates, common: object): unknown => ({
  kind: 'participation',
  body: kept({
    ...common,
    signed: dates.signed,
    boundBy: cells.bound_by,
    deposited: dates.deposited,
    inForceFrom: dates.in_force_from,
    inForceBy: dates.in_force_by,
    until: dates.until,
  }),
})

function declarationOf(cells: ReadRow['cells'], dates: Dates, common: object, faults: Fault[]): Fact | unknown {
  const measures = list(cells.measures)
  for (const word of measures) if (!isMeasureFamily(word)) faults.push(fault('not-a-word', { value: word }))
  if (cells.effect && !(declarationEffects as readonly string[]).includes(cells.effect))
    faults.push(fault('not-a-word', { value: cells.effect }))
  return {
    kind: 'declaration',
    body: {
      ...kept({
        ...common,
        id: cells.id,
        kind: cells.kind,
        effect: cells.effect,
        measures,
        attachments: list(cells.attachments),
        languages: list(cells.languages),
        text: cells.text,
        from: dates.from,
        until: dates.until,
      }),
      articles: list(cells.articles),
    },
  }
}
