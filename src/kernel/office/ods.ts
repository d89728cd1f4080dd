/** The sheets of an OpenDocument spreadsheet (ISO/IEC 26300-1 section 9) as rows of text. */
import type { Most, Sheet } from './xlsx.ts'
import { partsOf, textOfPart, walk } from './zip.ts'

const mostColumns = 200

/** Cells and rows that repeat are written once with a count: empty ones up to the edge of the sheet, which are left out. */
const times = (text: unknown, most: number): number => Math.min(most, Math.max(1, Number(text) || 1))

/** Throws when it is no spreadsheet, or more than `most`. */
export function odsOf(bytes: Uint8Array, most: Most): Sheet[] {
  const xml = textOfPart(partsOf(bytes, /^content\.xml$/, most.bytes), 'content.xml')
  if (xml === undefined) throw new RangeError('no sheet')
  const sheets: { name: string; rows: string[][] }[] = []
  let [row, text, dated, repeat, rowRepeat]: [string[], string, string, number, number] = [[], '', '', 1, 1]
  let reads = false
  walk(xml, {
    open: ({ name, attributes: it }) => {
      if (name === 'table:table') sheets.push({ name: String(it['table:name'] ?? ''), rows: [] })
      if (name === 'table:table-row') [row, rowRepeat] = [[], times(it['table:number-rows-repeated'], 1000)]
      if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        text = ''
        dated = String(it['office:date-value'] ?? '')
        repeat = times(it['table:number-columns-repeated'], mostColumns)
      }
      if (name === 'text:p') {
        if (text !== '') text += '\n'
        reads = true
      }
    },
    text: (it) => {
      if (reads) text += it
    },
    close: ({ name }) => {
      if (name === 'text:p') reads = false
      if (name === 'table:table-cell' || name === 'table:covered-table-cell')
        for (let n = 0; n < repeat && row.length < mostColumns; n++) row.push(dated || text)
      if (name !== 'table:table-row') return
      while (row.at(-1) === '') row.pop()
      const rows = sheets.at(-1)?.rows
      for (let n = 0; rows && row.length > 0 && n < rowRepeat && rows.length <= most.rows; n++) rows.push(row)
    },
  })
  if (sheets.length === 0) throw new RangeError('no sheet')
  return sheets.slice(0, most.sheets)
}
