/**
 * Makes of a PDF of our typesetter one for archives: PDF/A-2b (ISO 19005-2, level B), or PDF/A-3b (ISO 19005-3) when files lie in it. What the
 * typesetter writes is already without encryption, scripts and outside references, with every font embedded and every colour named by an ICC
 * profile; what is missing is the claim in the metadata and the colours the file as a whole is meant for. Both are added to the file.
 */
import { type Tables, tablesOf, within, withObjects } from './tables.ts'

const claim = (part: number): string =>
  `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>`

/** The profile for screens (sRGB) that the typesetter embeds wherever a colour is used; our templates use one on each first page. */
function rgbProfile(pdf: Uint8Array, tables: Tables): string {
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  for (const [, number] of source.matchAll(/\/ICCBased (\d+) 0 R/g)) {
    if (/\/N 3\b/.test(tables.objectOf(number!).slice(0, 400))) return number!
  }
  throw new Error('the file has no colour profile of three components')
}

export function asArchive(pdf: Uint8Array, part: 2 | 3 = 2): Uint8Array {
  const tables = tablesOf(pdf)
  const catalog = tables.objectOf(tables.root)
  const metadata = /\/Metadata (\d+) 0 R/.exec(catalog)?.[1]
  if (!metadata || !tables.id) throw new Error('the file has no metadata or no identity')
  const packet = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(tables.objectOf(metadata))![1]!
  const claimed = packet.replace('</rdf:RDF>', `${claim(part)}</rdf:RDF>`)
  const words = '/S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1)'
  const intent = `<< /Type /OutputIntent ${words} /DestOutputProfile ${rgbProfile(pdf, tables)} 0 R >>`
  return withObjects(pdf, tables, [
    [tables.root, within(catalog, `  /OutputIntents [${tables.size} 0 R]`)],
    [metadata, `<< /Type /Metadata /Subtype /XML /Length ${claimed.length} >>\nstream\n${claimed}\nendstream`],
    [String(tables.size), intent],
  ])
}
