/** The body of add-entries and what a mirror answers (c2sp.org/tlog-mirror), both ways. */
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, fromDecimal, toBase64 } from '../tlog/base64.ts'
import { type Hash, hash_bytes, proof_max } from '../tlog/merkle.ts'
import { bundle, tile_width } from '../tlog/tiles.ts'

/** Packages that one request should carry at most, as the page advises. */
export const packages_max = 32
/** A request is not read further; whoever has larger entries sends fewer packages at once. */
export const entries_max_bytes = 16 * 1024 * 1024

/** Entries `[start, end)`, within one bundle of 256, with the proof that the tree uploaded up to holds them. */
export type Span = Readonly<{ start: number; end: number }>
export type Package = Span & Readonly<{ entries: readonly Uint8Array[]; proof: readonly Hash[] }>

const bundleStart = (index: number): number => index - (index % tile_width)

/** The canonical sequence of packages between two sizes. */
export function spansOf(start: number, end: number, most = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = []
  for (let at = start; at < end && spans.length < most; ) {
    const next = Math.min(end, bundleStart(at) + tile_width)
    spans.push({ start: at, end: next })
    at = next
  }
  return spans
}

/** How many packages the whole upload has. */
export const packagesIn = ({ start, end }: Span): number =>
  start >= end ? 0 : Math.ceil(end / tile_width) - Math.floor(start / tile_width)

export type AddEntries = Span &
  Readonly<{
    origin: string
    ticket: Uint8Array
    /** The packages that arrived whole, a prefix of the canonical sequence. */
    packages: readonly Package[]
  }>

function u16(n: number): Uint8Array {
  return Uint8Array.of(Math.floor(n / 256), n % 256)
}
function u64(n: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(n))
  return bytes
}

export function addEntriesBytes({ origin, start, end, ticket, packages }: AddEntries): Uint8Array {
  const name = utf8ToBytes(origin)
  return concatBytes(
    u16(name.length),
    name,
    u64(start),
    u64(end),
    u16(ticket.length),
    ticket,
    ...packages.flatMap(({ entries, proof }) => [bundle(entries), Uint8Array.of(proof.length), ...proof]),
  )
}

/** Reads on from where it stands; undefined when fewer bytes are left. */
function reader(body: Uint8Array) {
  let at = 0
  const take = (count: number): Uint8Array | undefined => {
    if (at + count > body.length) return undefined
    at += count
    return body.subarray(at - count, at)
  }
  const number = (count: number): number | undefined => {
    const bytes = take(count)
    const value = bytes?.reduce((sum, byte) => sum * 256 + byte, 0)
    return Number.isSafeInteger(value) ? value : undefined
  }
  const framed = (): Uint8Array | undefined => {
    const length = number(2)
    return length === undefined ? undefined : take(length)
  }
  return { take, number, framed }
}

function readPackage(from: ReturnType<typeof reader>, { start, end }: Span): Package | undefined {
  const entries: Uint8Array[] = []
  for (let n = start; n < end; n++) {
    const entry = from.framed()
    if (!entry) return undefined
    entries.push(entry)
  }
  const count = from.number(1)
  if (count === undefined || count > proof_max) return undefined
  const proof: Hash[] = []
  for (let n = 0; n < count; n++) {
    const hash = from.take(hash_bytes)
    if (!hash) return undefined
    proof.push(hash)
  }
  return { start, end, entries, proof }
}

/** The request, or undefined when not even its head can be read. What is cut off behind the last whole package counts for nothing. */
export function parseAddEntries(body: Uint8Array): AddEntries | undefined {
  const from = reader(body)
  const name = from.framed()
  const [start, end] = [from.number(8), from.number(8)]
  const ticket = from.framed()
  if (!name || start === undefined || end === undefined || !ticket || start > end) return undefined
  let origin: string
  try {
    origin = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name)
  } catch {
    return undefined
  }
  const packages: Package[] = []
  for (let at = start; at < end; ) {
    const one = readPackage(from, { start: at, end: Math.min(end, bundleStart(at) + tile_width) })
    if (!one) break
    packages.push(one)
    at = one.end
  }
  return { origin, start, end, ticket, packages }
}

/** Where a mirror stands: a size it takes uploads up to, the first entry it lacks, and what it wants to be told again. */
export type Info = Readonly<{ size: number; next: number; ticket: Uint8Array }>
export const infoType = 'text/x.tlog.mirror-info'
export const infoText = ({ size, next, ticket }: Info): string => `${size}\n${next}\n${toBase64(ticket)}\n`

export function parseInfo(text: string): Info | undefined {
  const lines = text.split('\n')
  const [size, next, ticket] = [fromDecimal(lines[0] ?? ''), fromDecimal(lines[1] ?? ''), fromBase64(lines[2] ?? '')]
  return lines.length === 4 && lines[3] === '' && size !== undefined && next !== undefined && ticket
    ? { size, next, ticket }
    : undefined
}
