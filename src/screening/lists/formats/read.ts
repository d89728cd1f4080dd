/** A list as it was handed in, in whichever form: entries, and a report in which no row is missing. */
import { refuse } from '../../refusals.ts'
import { type Encoding, textOf } from '../../table/bytes.ts'
import { bytesIn, mostRowsAtOnce, readTable } from '../../table/read.ts'
import { type ListFormat, type Listing, listingOf, type Sheet } from './entry.ts'
import { readEu } from './eu.ts'
import { readInterpol } from './interpol.ts'
import { readOfac } from './ofac.ts'
import { readOpenSanctions } from './opensanctions.ts'
import { readUn } from './un.ts'

export type ListFile = Readonly<{
  format: ListFormat
  fileBase64: string
  /** alt.csv beside sdn.csv. */
  moreBase64?: string | undefined
  encoding?: Encoding | undefined
  mapping: Readonly<Record<string, string>>
}>
export type ReadList = Listing &
  Readonly<{
    encoding: string
    guessed: boolean
    columns: readonly Readonly<{ heading: string; column?: string }>[]
  }>

const readers: Readonly<Record<Exclude<ListFormat, 'table'>, (text: string, more: string | undefined) => Sheet>> = {
  un: readUn,
  ofac: (text, more) => readOfac(text, more, mostRowsAtOnce),
  eu: (text) => readEu(text, mostRowsAtOnce),
  opensanctions: (text) => readOpenSanctions(text, mostRowsAtOnce),
  interpol: readInterpol,
}

export function readList(form: ListFile): ReadList {
  if (form.format === 'table') {
    const { rows, report, faults } = readTable(form)
    const drafts = rows.map((it) => ({
      row: it.row,
      reference: it.reference,
      kind: it.subject.kind,
      names: it.subject.names,
      births: it.subject.birth === '' ? [] : [it.subject.birth],
      countries: it.subject.countries,
      identifiers: it.subject.identifiers,
      misused: it.misused,
    }))
    const { encoding, guessed, columns } = report
    const listing = listingOf({ drafts, faults })
    return { ...listing, rows: report.rows, encoding, guessed, columns }
  }
  const { text, encoding, guessed } = textOf(bytesIn(form.fileBase64), form.encoding)
  const more = form.moreBase64 === undefined ? undefined : textOf(bytesIn(form.moreBase64), form.encoding).text
  const sheet = readers[form.format](text, more)
  if (sheet.drafts.length === 0) throw refuse('list-other-format')
  if (sheet.drafts.length > mostRowsAtOnce) throw refuse('table-too-long', { most: String(mostRowsAtOnce) })
  return { ...listingOf(sheet), encoding, guessed, columns: [] }
}
