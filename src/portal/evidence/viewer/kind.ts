/** How content is shown, decided by what its first bytes are and not by what it calls itself. Pure. */

export type Shown = 'image' | 'pdf' | 'audio' | 'video' | 'mail' | 'table' | 'text' | 'none'

const starts = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((letter, n) => bytes[at + n] === letter.charCodeAt(0))

/** Type by signature, for what a browser shows safely; SVG and HTML are never among it. */
const signatures: readonly (readonly [shown: Shown, mime: string, is: (bytes: Uint8Array) => boolean])[] = [
  ['image', 'image/png', (b) => starts(b, '\x89PNG\r\n')],
  ['image', 'image/jpeg', (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff],
  ['image', 'image/gif', (b) => starts(b, 'GIF8')],
  ['image', 'image/webp', (b) => starts(b, 'RIFF') && starts(b, 'WEBP', 8)],
  ['image', 'image/bmp', (b) => starts(b, 'BM')],
  ['image', 'image/avif', (b) => starts(b, 'ftypavif', 4)],
  ['pdf', 'application/pdf', (b) => starts(b, '%PDF-')],
  ['audio', 'audio/wav', (b) => starts(b, 'RIFF') && starts(b, 'WAVE', 8)],
  ['audio', 'audio/mpeg', (b) => starts(b, 'ID3') || (b[0] === 0xff && (b[1]! & 0xe6) === 0xe2)],
  ['audio', 'audio/flac', (b) => starts(b, 'fLaC')],
  ['audio', 'audio/mp4', (b) => starts(b, 'ftypM4A', 4)],
  ['video', 'video/mp4', (b) => starts(b, 'ftyp', 4)],
  ['video', 'video/webm', (b) => b[0] === 0x1a && b[1] === 0x45 && b[2] === 0xdf && b[3] === 0xa3],
  ['audio', 'audio/ogg', (b) => starts(b, 'OggS')],
]

/** Text has no nought bytes; what kind of text it is, its name says. */
export function kindOf(head: Uint8Array, name: string, mime: string): Readonly<{ shown: Shown; mime: string }> {
  const found = signatures.find(([, , is]) => is(head))
  if (found) return { shown: found[0], mime: found[1] }
  if (head.includes(0)) return { shown: 'none', mime: '' }
  const ending = name.toLowerCase().split('.').at(-1)
  if (ending === 'eml' || mime === 'message/rfc822') return { shown: 'mail', mime: 'message/rfc822' }
  if (ending === 'csv' || ending === 'tsv' || mime === 'text/csv' || mime === 'text/tab-separated-values')
    return { shown: 'table', mime: 'text/plain' }
  return { shown: 'text', mime: 'text/plain' }
}

/** Rows of a CSV (RFC 4180), with whichever of comma, semicolon and tab its first line has most of. At most `rows_max` rows. */
export function tableOf(text: string, rows_max: number): Readonly<{ rows: readonly (readonly string[])[]; more: boolean }> {
  const first = text.slice(0, text.search(/[\r\n]/) >= 0 ? text.search(/[\r\n]/) : undefined)
  const count = (mark: string): number => first.split(mark).length
  const mark = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!
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
