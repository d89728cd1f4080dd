/** Tables as programs hand them over: CSV by RFC 4180, with the separator found from the head line. */

export type Table = Readonly<{ heads: readonly string[]; rows: readonly Row[] }>
/** `line` is where the row begins in the file, as an editor counts. */
export type Row = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>

export function readTable(text: string): Table {
  const clean = text.replace(/^\ufeff/, '')
  const head = clean.slice(0, clean.search(/[\r\n]|$/))
  const separator = [';', '\t', ','].reduce((a, b) => (head.split(b).length > head.split(a).length ? b : a))
  const records = recordsOf(clean, separator)
  const heads = (records[0]?.cells ?? []).map((h) => h.trim())
  return {
    heads,
    rows: records
      .slice(1)
      .filter((r) => r.cells.some((c) => c.trim() !== ''))
      .map((r) => ({ line: r.line, cells: Object.fromEntries(heads.map((h, i) => [h, (r.cells[i] ?? '').trim()])) })),
  }
}

function recordsOf(text: string, separator: string): { line: number; cells: string[] }[] {
  const records: { line: number; cells: string[] }[] = []
  let [cells, cell, quoted, line, began]: [string[], string, boolean, number, number] = [[], '', false, 1, 1]
  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endRecord = () => {
    endCell()
    records.push({ line: began, cells })
    cells = []
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\n') line++
    if (quoted) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === separator) endCell()
    else if (c === '\n') {
      endRecord()
      began = line
    } else if (c !== '\r') cell += c
  }
  if (cell !== '' || cells.length > 0) endRecord()
  return records
}

/** One CSV line. A cell that a spreadsheet would run as a formula is made text, by an apostrophe before it. */
export const csvLine = (cells: readonly (string | number | undefined)[]): string =>
  `${cells
    .map((c) => {
      const text = typeof c === 'string' && /^[=+\-@\t\r]/.test(c) ? `'${c}` : String(c ?? '')
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(',')}\r\n`
