/**
 * Where signatures stand in a PDF. One is put in by adding to the file (ISO 32000-1, 7.5.6): what was there before keeps every byte, so the
 * digest of the paper as it was set can still be found in it. Only files of our own typesetter are signed; files of anyone are read.
 */
import { hexText, pdfDate, tablesOf, within, withObjects } from '../tables.ts'

const text = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Room for the signature, the certificates and a time stamp, in bytes. */
const room_bytes = 24 * 1024
const rangeRoom = '[0 0000000000 0000000000 0000000000]'

export type Claim = Readonly<{ name: string; reason: string; at: string }>

/** The file with an empty place for one signature; `gap` is where its hexadecimal goes, the angle brackets included. */
export function withPlace(pdf: Uint8Array, claim: Claim): Readonly<{ bytes: Uint8Array; gap: readonly [number, number] }> {
  const tables = tablesOf(pdf)
  const { root, size, objectOf } = tables
  const catalog = objectOf(root)
  const page = /\/Kids \[(\d+) 0 R/.exec(objectOf(/\/Pages (\d+) 0 R/.exec(catalog)![1]!))![1]!
  const [signature, field] = [size, size + 1]
  const objects: [string, string][] = [
    [root, within(catalog, `  /AcroForm << /SigFlags 3 /Fields [${field} 0 R] >>`)],
    [page, within(objectOf(page), `  /Annots [${field} 0 R]`)],
    [
      String(signature),
      `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name ${hexText(claim.name)} /Reason ${hexText(claim.reason)} /M (${pdfDate(claim.at)}) /ByteRange ${rangeRoom} /Contents <${'0'.repeat(room_bytes * 2)}> >>`,
    ],
    // Print, hidden from view, locked: the signature is of the file and shows in the reader's panel.
    [
      String(field),
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /TU ${hexText(claim.name)} /Rect [0 0 0 0] /F 132 /V ${signature} 0 R /P ${page} 0 R >>`,
    ],
  ]
  const bytes = withObjects(pdf, tables, objects)
  const added = text(bytes.subarray(pdf.length))
  const begin = pdf.length + added.indexOf('/Contents <') + '/Contents '.length
  const gap = [begin, begin + room_bytes * 2 + 2] as const
  const range = `[0 ${[gap[0], gap[1], bytes.length - gap[1]].map((n) => String(n).padStart(10, '0')).join(' ')}]`
  bytes.set(Buffer.from(range, 'latin1'), pdf.length + added.indexOf(rangeRoom))
  return { bytes, gap }
}

/** What a signature is about: the file without the gap. */
export const signedPart = (bytes: Uint8Array, [begin, end]: readonly [number, number]): Uint8Array =>
  new Uint8Array(Buffer.concat([bytes.subarray(0, begin), bytes.subarray(end)]))

export function fillPlace(bytes: Uint8Array, [begin, end]: readonly [number, number], signature: Uint8Array): Uint8Array {
  const hex = Buffer.from(signature).toString('hex')
  if (hex.length > end - begin - 2) throw new Error('the signature is larger than its place')
  const filled = bytes.slice()
  filled.set(Buffer.from(hex, 'latin1'), begin + 1)
  return filled
}

/** A signature as it stands in a file of anyone. `whole` when nothing was added after it. */
export type Found = Readonly<{ signature: Uint8Array; data: Uint8Array; whole: boolean; sound: boolean }>

/** More than this many signatures in one file are not looked at. */
const signatures_max = 20

/**
 * Every signature of a file. `sound` is false when the range leaves out anything but the signature's own hexadecimal, or does not begin with
 * the file: then something could hide in the gap, and the signature says nothing.
 */
export function signaturesIn(bytes: Uint8Array): Found[] {
  const source = text(bytes)
  const found: Found[] = []
  for (const [, a, b, c, d] of source.matchAll(/\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g)) {
    const [start, begin, end, length] = [a, b, c, d].map(Number) as [number, number, number, number]
    const gap = source.slice(begin, end)
    const sound = start === 0 && begin < end && end + length <= bytes.length && /^<[0-9A-Fa-f\s]*>$/.test(gap)
    const hex = sound ? gap.slice(1, -1).replace(/\s/g, '') : ''
    found.push({
      signature: new Uint8Array(Buffer.from(hex, 'hex')),
      data: sound ? signedPart(bytes.subarray(0, end + length), [begin, end]) : new Uint8Array(),
      whole: sound && /^\s*$/.test(source.slice(end + length)),
      sound,
    })
    if (found.length >= signatures_max) break
  }
  return found
}
