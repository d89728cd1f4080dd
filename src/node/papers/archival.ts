/**
 * Makes of a PDF of our typesetter one for archives: PDF/A-2b (ISO 19005-2, level B). What the typesetter writes is already without
 * encryption, scripts and outside references, with every font embedded and every colour named by an ICC profile; what is missing is the
 * claim in the metadata and the colours the file as a whole is meant for. Both are added to the file (ISO 32000-1, 7.5.6).
 */

const text = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const claim =
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>'

function last(source: string, pattern: RegExp, what: string): RegExpMatchArray {
  const found = [...source.matchAll(pattern)].at(-1)
  if (!found) throw new Error(`the file has no ${what} of the kind our typesetter writes`)
  return found
}

/** The object as it lies in the file, whatever bytes are in it. */
function objectAt(source: string, number: string): string {
  const start = source.lastIndexOf(`\n${number} 0 obj`)
  const end = source.indexOf('endobj', start)
  if (start < 0 || end < 0) throw new Error(`the file has no object ${number}`)
  return source.slice(source.indexOf('obj', start) + 3, end).trim()
}

/** The profile for screens (sRGB) that the typesetter embeds wherever a colour is used; our templates use one on each first page. */
function rgbProfile(source: string): string {
  for (const [, number] of source.matchAll(/\/ICCBased (\d+) 0 R/g)) {
    if (/\/N 3\b/.test(objectAt(source, number!).slice(0, 400))) return number!
  }
  throw new Error('the file has no colour profile of three components')
}

export function asArchive(pdf: Uint8Array): Uint8Array {
  const source = text(pdf)
  const before = Number(last(source, /startxref\s+(\d+)/g, 'place of its table')[1])
  const trailer = last(source, /trailer\s*<<([\s\S]*?)>>\s*startxref/g, 'trailer')[1]!
  const [root, size] = [/\/Root (\d+) 0 R/.exec(trailer)![1]!, Number(/\/Size (\d+)/.exec(trailer)![1])]
  const [info = '', id = ''] = [/\/Info \d+ 0 R/.exec(trailer)?.[0], /\/ID \[[^\]]*\]/.exec(trailer)?.[0]]
  const catalog = objectAt(source, root)
  const metadata = /\/Metadata (\d+) 0 R/.exec(catalog)?.[1]
  if (!metadata || !id) throw new Error('the file has no metadata or no identity')
  const packet = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(objectAt(source, metadata))![1]!
  const claimed = packet.replace('</rdf:RDF>', `${claim}</rdf:RDF>`)
  const words = '/S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1)'
  const intent = `<< /Type /OutputIntent ${words} /DestOutputProfile ${rgbProfile(source)} 0 R >>`
  const objects: readonly [string, string][] = [
    [root, catalog.replace(/>>\s*$/, `  /OutputIntents [${size} 0 R]\n>>`)],
    [metadata, `<< /Type /Metadata /Subtype /XML /Length ${claimed.length} >>\nstream\n${claimed}\nendstream`],
    [String(size), intent],
  ]
  let added = '\n'
  let table = ''
  for (const [number, body] of objects) {
    table += `${number} 1\n${String(pdf.length + added.length).padStart(10, '0')} 00000 n \n`
    added += `${number} 0 obj\n${body}\nendobj\n`
  }
  const xref = pdf.length + added.length
  added += `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size ${size + 1} /Root ${root} 0 R ${info} ${id} /Prev ${before} >>\nstartxref\n${xref}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(added, 'latin1')]))
}
