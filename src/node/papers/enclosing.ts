/** Puts the files of annexes into a paper, as PDF/A-3 allows (ISO 19005-3, 6.8): whoever opens it finds them in the reader's list of attachments. */
import { deflateSync } from 'node:zlib'
import { asArchive } from './archival.ts'
import { hexText, pdfDate, tablesOf, within, withObjects } from './tables.ts'

export type Enclosure = Readonly<{ name: string; mime: string; about: string; bytes: Uint8Array }>

/**
 * The bytes as letters (ISO 32000-1, 7.4.3). A file inside the file may be a signed PDF: as it lies here, nothing of it can be taken for a
 * signature, a table or an object of the paper.
 */
function letters85(bytes: Uint8Array): string {
  const out = Buffer.alloc(Math.ceil(bytes.length / 4) * 5 + 2)
  let at = 0
  for (let i = 0; i < bytes.length; i += 4) {
    const held = Math.min(4, bytes.length - i)
    let word = 0
    for (let n = 0; n < 4; n++) word = word * 256 + (bytes[i + n] ?? 0)
    if (word === 0 && held === 4) {
      out[at++] = 0x7a
      continue
    }
    const digits = [0, 0, 0, 0, 0]
    for (let n = 4; n >= 0; n--) {
      digits[n] = (word % 85) + 33
      word = Math.floor(word / 85)
    }
    for (let n = 0; n <= held; n++) out[at++] = digits[n]!
  }
  return `${out.toString('latin1', 0, at)}~>`
}

/** A name object: `application#2Fpdf`. */
const nameObject = (mime: string): string =>
  `/${(/^[\w.+-]+\/[\w.+-]+$/.test(mime) ? mime : 'application/octet-stream').replace('/', '#2F')}`
/** A name for readers that know only ASCII; the whole name stands beside it. */
const ascii = (name: string): string => `(${name.replace(/[^\w .-]/g, '_')})`

function withEnclosures(pdf: Uint8Array, files: readonly Enclosure[], at: string): Uint8Array {
  const tables = tablesOf(pdf)
  const objects: [string, string][] = []
  const named = files.map(({ name, mime, about, bytes }, i) => {
    const [stream, spec] = [tables.size + i * 2, tables.size + i * 2 + 1]
    const body = letters85(deflateSync(bytes, { level: 6 }))
    const params = `/Params << /Size ${bytes.length} /ModDate (${pdfDate(at)}) >>`
    objects.push([
      String(stream),
      `<< /Type /EmbeddedFile /Subtype ${nameObject(mime)} ${params} /Filter [/ASCII85Decode /FlateDecode] /Length ${body.length} >>\nstream\n${body}\nendstream`,
    ])
    objects.push([
      String(spec),
      `<< /Type /Filespec /F ${ascii(name)} /UF ${hexText(name)} /Desc ${hexText(about)} /AFRelationship /Supplement /EF << /F ${stream} 0 R /UF ${stream} 0 R >> >>`,
    ])
    // Keys of the tree stand in order: numbered, so that they do whatever the names are.
    return { key: `(${String(i).padStart(4, '0')})`, spec }
  })
  const names = `/Names << /EmbeddedFiles << /Names [${named.map(({ key, spec }) => `${key} ${spec} 0 R`).join(' ')}] >> >>`
  const catalog = tables.objectOf(tables.root)
  if (/\/Names\b/.test(catalog)) throw new Error('the catalog of the file has names of its own')
  const more = `  ${names}\n  /AF [${named.map(({ spec }) => `${spec} 0 R`).join(' ')}]`
  return withObjects(pdf, tables, [[tables.root, within(catalog, more)], ...objects])
}

/** The paper with its files in it; for archives too, unless a character of it is an empty box, which no archive takes. */
export function enclosedIn(
  { bytes, missing }: Readonly<{ bytes: Uint8Array; missing: readonly string[] }>,
  files: readonly Enclosure[],
  at: string,
): Uint8Array {
  if (files.length === 0) return bytes
  const whole = withEnclosures(bytes, files, at)
  return missing.length === 0 ? asArchive(whole, 3) : whole
}
