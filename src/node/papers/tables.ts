/**
 * Where the objects of a PDF of our typesetter lie, by the file's own tables (ISO 32000-1, 7.5.4), the newest first. Looking for words
 * would find those of a file that lies inside the file.
 */

const text = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

export type Tables = Readonly<{
  /** Place of the newest table. */
  at: number
  root: string
  size: number
  /** Members of the trailer that every later trailer repeats. */
  rest: string
  id: string
  objectOf(number: string): string
}>

const strange = (what: string): Error => new Error(`the file has no ${what} of the kind our typesetter writes`)

export function tablesOf(pdf: Uint8Array): Tables {
  const source = text(pdf)
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-200))
  if (!end) throw strange('place of its table')
  const newest = Number(end[1])
  const places = new Map<string, number>()
  let trailer = ''
  for (let at: number | undefined = newest; at !== undefined; ) {
    const said = readTable(source, at, places)
    trailer ||= said
    const before: string | undefined = /\/Prev (\d+)/.exec(said)?.[1]
    at = before === undefined ? undefined : Number(before)
  }
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1]
  const size = /\/Size (\d+)/.exec(trailer)?.[1]
  if (!root || !size) throw strange('trailer')
  return {
    at: newest,
    root,
    size: Number(size),
    rest: /\/Info \d+ 0 R/.exec(trailer)?.[0] ?? '',
    id: /\/ID \[[^\]]*\]/.exec(trailer)?.[0] ?? '',
    objectOf(number) {
      const place = places.get(number)
      const close = place === undefined ? -1 : source.indexOf('endobj', place)
      if (place === undefined || close < 0) throw new Error(`the file has no object ${number}`)
      return source.slice(source.indexOf('obj', place) + 3, close).trim()
    },
  }
}

/** @returns the words of the trailer */
function readTable(source: string, at: number, places: Map<string, number>): string {
  const trailer = source.indexOf('trailer', at)
  if (source.slice(at, at + 4) !== 'xref' || trailer < 0) throw strange('table')
  const rows = source
    .slice(at + 4, trailer)
    .trim()
    .split(/\s*[\r\n]+/)
  for (let i = 0; i < rows.length; ) {
    const [first = 0, count = 0] = rows[i++]!.split(' ').map(Number)
    for (let n = 0; n < count; n++, i++) {
      const [place, , kind] = rows[i]!.trim().split(' ')
      const number = String(first + n)
      if (kind === 'n' && !places.has(number)) places.set(number, Number(place))
    }
  }
  const close = source.indexOf('startxref', trailer)
  return source.slice(trailer + 'trailer'.length, close)
}

/** Adds objects to the file (7.5.6): what was there keeps every byte. A body is latin1. */
export function withObjects(
  pdf: Uint8Array,
  tables: Tables,
  objects: readonly (readonly [number: string, body: string])[],
): Uint8Array {
  const parts: Buffer[] = [Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength), Buffer.from('\n')]
  let at = pdf.length + 1
  let table = ''
  let size = tables.size
  for (const [number, body] of objects) {
    const one = Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1')
    table += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    at += one.length
    size = Math.max(size, Number(number) + 1)
    parts.push(one)
  }
  const trailer = `<< /Size ${size} /Root ${tables.root} 0 R ${tables.rest} ${tables.id} /Prev ${tables.at} >>`
  parts.push(Buffer.from(`xref\n0 1\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`, 'latin1'))
  return new Uint8Array(Buffer.concat(parts))
}

/** The dictionary with one more member at its end. */
export const within = (dictionary: string, more: string): string => dictionary.replace(/>>\s*$/, `${more}\n>>`)

/** A PDF text string in UTF-16, as hexadecimal: no character can end it early. */
export const hexText = (words: string): string => `<${Buffer.from(`\ufeff${words}`, 'utf16le').swap16().toString('hex')}>`

/** `D:20261126020304Z` */
export const pdfDate = (at: string): string => `D:${at.replace(/[-:T]/g, '').slice(0, 14)}Z`
