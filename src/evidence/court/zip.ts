/**
 * The one way in which a court package is written as a ZIP archive (APPNOTE 6.3.10): files stored as they are, in the manifest's order,
 * with 64-bit sizes and no time stamps. So every byte that is not content follows from names, sizes and checksums, and a reader that
 * writes them anew finds the byte that was changed. Any program that opens ZIP archives opens it.
 */

/** @param crc CRC-32 as of now, 0 at the beginning */
export type Crc32 = (bytes: Uint8Array, crc: number) => number

export type Stored = Readonly<{ path: string; size: number; crc: number }>

const version = 45
/** Bit 3: sizes and checksum follow the content. Bit 11: names are UTF-8. */
const flags = 0x0808
/** 1 January 1980: the earliest a ZIP archive can say. The manifest says when. */
const noDate = 0x21

type Field = readonly [bytes: 2 | 4 | 8, value: number]

function record(fields: readonly Field[], ...tails: readonly Uint8Array[]): Uint8Array {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0) + tails.reduce((sum, tail) => sum + tail.length, 0)
  const out = new Uint8Array(length)
  const view = new DataView(out.buffer)
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else if (bytes === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += bytes
  }
  for (const tail of tails) {
    out.set(tail, at)
    at += tail.length
  }
  return out
}

const name = (path: string): Uint8Array => new TextEncoder().encode(path)

/** Before the content. */
export const localHeader = (path: string): Uint8Array =>
  record(
    [
      [4, 0x04034b50],
      [2, version],
      [2, flags],
      [2, 0],
      [2, 0],
      [2, noDate],
      [4, 0],
      [4, 0xffffffff],
      [4, 0xffffffff],
      [2, name(path).length],
      [2, 20],
    ],
    name(path),
    record([
      [2, 1],
      [2, 16],
      [8, 0],
      [8, 0],
    ]),
  )

/** After the content. */
export const descriptor = ({ size, crc }: Stored): Uint8Array =>
  record([
    [4, 0x08074b50],
    [4, crc],
    [8, size],
    [8, size],
  ])

const directoryEntry = ({ path, size, crc }: Stored, start: number): Uint8Array =>
  record(
    [
      [4, 0x02014b50],
      [2, version],
      [2, version],
      [2, flags],
      [2, 0],
      [2, 0],
      [2, noDate],
      [4, crc],
      [4, 0xffffffff],
      [4, 0xffffffff],
      [2, name(path).length],
      [2, 28],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, 0xffffffff],
    ],
    name(path),
    record([
      [2, 1],
      [2, 24],
      [8, size],
      [8, size],
      [8, start],
    ]),
  )

/** What ends the archive: an entry for each file, then the two end records. The last piece is not of any one file. */
export function directory(files: readonly Stored[]): readonly Uint8Array[] {
  const entries: Uint8Array[] = []
  let at = 0
  for (const file of files) {
    entries.push(directoryEntry(file, at))
    at += localHeader(file.path).length + file.size + 24
  }
  const size = entries.reduce((sum, it) => sum + it.length, 0)
  const n = files.length
  const end = record([
    [4, 0x06064b50],
    [8, 44],
    [2, version],
    [2, version],
    [4, 0],
    [4, 0],
    [8, n],
    [8, n],
    [8, size],
    [8, at],
    [4, 0x07064b50],
    [4, 0],
    [8, at + size],
    [4, 1],
    [4, 0x06054b50],
    [2, 0xffff],
    [2, 0xffff],
    [2, 0xffff],
    [2, 0xffff],
    [4, 0xffffffff],
    [4, 0xffffffff],
    [2, 0],
  ])
  return [...entries, end]
}

/** How long the archive will be. */
export const archiveSize = (files: readonly Pick<Stored, 'path' | 'size'>[]): number =>
  files.reduce((sum, { path, size }) => sum + localHeader(path).length + size + 24, 0) +
  directory(files.map((it) => ({ ...it, crc: 0 }))).reduce((sum, it) => sum + it.length, 0)

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  return c
})

/** CRC-32 in plain arithmetic, for browsers. */
export const plainCrc32: Crc32 = (bytes, crc) => {
  let c = ~crc
  for (const byte of bytes) c = table[(c ^ byte) & 255]! ^ (c >>> 8)
  return ~c >>> 0
}
