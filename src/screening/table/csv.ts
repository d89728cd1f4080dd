/** Rows of a table as text (RFC 4180), with comma, semicolon or tab between, as office programs write it. */

export type Table = Readonly<{ header: readonly string[]; rows: readonly (readonly string[])[] }>

const likelySeparator = (line: string): string =>
  [',', ';', '\t', '|'].map((s) => [s, line.split(s).length] as const).reduce((a, b) => (b[1] > a[1] ? b : a))[0]

/** Reads all; a quote that never closes ends with the file. No more than `most` rows are kept. */
export function tableOf(text: string, most: number): Table {
  const clean = text.replace(/^\uFEFF/, '')
  const separator = likelySeparator(clean.slice(0, clean.search(/[\r\n]|$/)))
  const rows: string[][] = []
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false]
  const endRow = (): void => {
    row.push(cell)
    cell = ''
    if (row.some((c) => c.trim() !== '')) rows.push(row)
    row = []
  }
  for (let i = 0; i < clean.length && rows.length <= most; i++) {
    const c = clean[i]!
    if (quoted) {
      if (c !== '"') cell += c
      else if (clean[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === separator) {
      row.push(cell)
      cell = ''
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && clean[i + 1] === '\n') i++
      endRow()
    } else cell += c
  }
  if (rows.length <= most && (cell !== '' || row.length > 0)) endRow()
  const [header = [], ...rest] = rows
  return { header: header.map((h) => h.trim()), rows: rest }
}
