/**
 * Files without what says who made them, when, where and with what: EXIF and its like in JPEG and PNG, properties, names of authors and
 * previews in office files. What a picture shows stays as it is to the last bit. Pure.
 */
import { unzipSync, zipSync } from 'fflate'

export type Stripped = Readonly<{ bytes: Uint8Array; taken: readonly string[] }>

const text = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))
const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Which way up the picture was taken (TIFF 6.0 tag 274): without it the copy would lie on its side. */
function orientationIn(exif: Uint8Array): number {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  const little = text(exif, 6, 2) === 'II'
  const entries = 6 + view.getUint32(10, little)
  for (let n = 0; n < view.getUint16(entries, little); n++) {
    const at = entries + 2 + n * 12
    if (view.getUint16(at, little) === 274) return view.getUint16(at + 8, little)
  }
  return 1
}
const orientation = (exif: Uint8Array): number => {
  try {
    return orientationIn(exif)
  } catch {
    return 1
  }
}
/** An EXIF part that says which way is up and nothing else. */
const upright = (way: number): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xe1,
    0,
    34,
    ...[...'Exif\0\0MM'].map((c) => c.charCodeAt(0)),
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    18,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    way,
    0,
    0,
    0,
    0,
    0,
    0,
  ])

/** JPEG (ITU-T T.81 Annex B): application parts and comments go, but for JFIF, Adobe's colours and the colour profile; what lies after the end goes. */
function jpeg(bytes: Uint8Array): Stripped {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  const taken = new Set<string>()
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const kind = bytes[at + 1]!
    const end = at + 2 + bytes[at + 2]! * 256 + bytes[at + 3]!
    const part = bytes.subarray(at, end)
    const name = text(part, 4, 11)
    const keep = kind === 0xe0 || (kind === 0xee && name.startsWith('Adobe')) || (kind === 0xe2 && name.startsWith('ICC_PROFILE'))
    if (kind === 0xe1 && name.startsWith('Exif')) {
      taken.add('exif')
      const way = orientation(part.subarray(4))
      if (way > 1 && way <= 8) parts.push(upright(way))
    } else if ((kind >= 0xe0 && kind <= 0xef && !keep) || kind === 0xfe) taken.add(kind === 0xfe ? 'comment' : 'xmp')
    else parts.push(part)
    at = end
  }
  const end = lastOf(bytes, at)
  if (end < bytes.length) taken.add('appended')
  parts.push(bytes.subarray(at, end))
  return { bytes: joined(parts), taken: [...taken] }
}
/** Where the picture ends: a marker of the end that stands in its coded part is written otherwise, so the first one counts. */
function lastOf(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
  return bytes.length
}

/** PNG (W3C, 4.7): what is needed to draw it stays, every other part goes. */
const drawn = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|pHYs|acTL|fcTL|fdAT)$/
function png(bytes: Uint8Array): Stripped {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = [bytes.subarray(0, 8)]
  const taken = new Set<string>()
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    const kind = text(bytes, at + 4, 4)
    if (drawn.test(kind)) parts.push(bytes.subarray(at, end))
    else taken.add(kind === 'eXIf' ? 'exif' : 'comment')
    at = end
    if (kind === 'IEND') break
  }
  if (at < bytes.length) taken.add('appended')
  return { bytes: joined(parts), taken: [...taken] }
}

export const picture = (bytes: Uint8Array): Stripped | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xd8 ? jpeg(bytes) : text(bytes, 1, 3) === 'PNG' ? png(bytes) : undefined

const blank: Readonly<Record<string, string>> = {
  'docProps/core.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'docProps/custom.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  'meta.xml':
    '<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/></office:document-meta>',
}
/** Who wrote a remark or a change, on which day, in which session: attributes and, in OpenDocument, elements. */
const authors = /(\s(?:\w+:)?(?:author|initials|lastModifiedBy|userName|providerId|userId))="[^"]*"/g
const sessions = /\s(?:\w+:)?rsid\w*="[^"]*"/g
const written = /<(dc:creator|dc:date|meta:creator-initials|meta:initial-creator)>[^<]*<\/\1>/g
const days = /(\s(?:w:date|dt))="[^"]*"/g

/** @param most_bytes what the parts may be together, unpacked */
export function office(bytes: Uint8Array, most_bytes: number): Stripped {
  const taken = new Set<string>()
  let size = 0
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize
      if (size > most_bytes) throw new RangeError('too large')
      return true
    },
  })
  const out: Record<string, [Uint8Array, { level: 0 | 6; mtime: number }]> = {}
  const keep = (name: string, part: Uint8Array): void => {
    // The first day that a zip file can tell: when a part was written says something too.
    out[name] = [part, { level: name === 'mimetype' ? 0 : 6, mtime: Date.UTC(1980, 0, 2) }]
  }
  for (const [name, part] of Object.entries(parts)) {
    if (/^(docProps\/thumbnail|Thumbnails\/)/i.test(name)) {
      taken.add('preview')
      keep(name, new Uint8Array())
    } else if (blank[name] !== undefined) {
      taken.add('properties')
      keep(name, new TextEncoder().encode(blank[name]))
    } else if (/\.(jpe?g|png)$/i.test(name)) {
      const clean = picture(part)
      for (const it of clean?.taken ?? []) taken.add(it)
      keep(name, clean?.bytes ?? part)
    } else if (/\.xml$/i.test(name)) {
      const before = new TextDecoder().decode(part)
      const after = before
        .replace(authors, '$1=""')
        .replace(sessions, '')
        .replace(written, '')
        .replace(days, '$1="1980-01-01T00:00:00Z"')
      if (after !== before) taken.add('authors')
      keep(name, new TextEncoder().encode(after))
    } else keep(name, part)
  }
  return { bytes: zipSync(out as never), taken: [...taken] }
}
