/** Rows of a CSV (RFC 4180), with whichever of comma, semicolon and tab its first line has most of. Pure. */

export const separatorOf = (text: string): string => {
  const end = text.search(/[\r\n]/)
  const first = text.slice(0, end >= 0 ? end : undefined)
  const count = (mark: string): number => first.split(mark).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!
}

/** At most `rows_max` rows. */
export function tableOf(text: string, rows_max: number): Readonly<{ rows: readonly (readonly string[])[]; more: boolean }> {
  const mark = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at++) {
    const letter = text[at]!
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') cell += text[at++]
      else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === mark) {
      row.push(cell)
      cell = ''
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++
      rows.push([...row, cell])
      row = []
      cell = ''
      if (rows.length === rows_max) return { rows, more: at + 1 < text.length }
    } else cell += letter
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return { rows, more: false }
}
