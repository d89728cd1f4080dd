/** What a witness signs, and checking it (c2sp.org/tlog-cosignature): Ed25519 (0x04) and ML-DSA-44 (0x06), both with the time. */
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { parseCheckpoint } from './checkpoint.ts'
import type { Hash } from './merkle.ts'
import { type Checks, kinds, type Note, type Signature, signatureLine, signed, signedBy, type Vkey } from './note.ts'

function u64(n: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(n))
  return bytes
}

/** Text of 1 to 255 bytes behind its length in one byte. */
function short(text: string): Uint8Array | undefined {
  const bytes = utf8ToBytes(text)
  return bytes.length > 0 && bytes.length < 256 ? concatBytes(Uint8Array.of(bytes.length), bytes) : undefined
}

/** The bytes that a witness with this key signs for a checkpoint at a time in seconds since 1970; undefined for a key that is no witness's. */
export function cosignedMessage(
  key: Pick<Vkey, 'name' | 'kind'>,
  checkpointText: string,
  time_s: number,
): Uint8Array | undefined {
  if (key.kind === kinds.cosignature) return utf8ToBytes(`cosignature/v1\ntime ${time_s}\n${checkpointText}`)
  const checkpoint = parseCheckpoint(checkpointText)
  return checkpoint && subtreeMessage(key, checkpoint.origin, { start: 0, end: checkpoint.size, hash: checkpoint.root }, time_s)
}

/** Leaves `[start, end)` of a log and their hash. */
export type Subtree = Readonly<{ start: number; end: number; hash: Hash }>

/** The bytes signed for a subtree; the time is 0 when nothing is said about newest trees. Only ML-DSA-44 keys sign such. */
export function subtreeMessage(
  key: Pick<Vkey, 'name' | 'kind'>,
  origin: string,
  { start, end, hash }: Subtree,
  time_s: number,
): Uint8Array | undefined {
  const [cosigner, log] = [short(key.name), short(origin)]
  if (key.kind !== kinds.cosignatureMlDsa44 || !cosigner || !log) return undefined
  return concatBytes(utf8ToBytes('subtree/v1\n\0'), cosigner, u64(time_s), log, u64(start), u64(end), hash)
}

/** The signature line of a witness, from the bare signature over `cosignedMessage`. */
export const cosignatureLine = (key: Pick<Vkey, 'name' | 'id'>, time_s: number, signature: Uint8Array): string =>
  signatureLine(key, concatBytes(u64(time_s), signature))

function timeOf(key: Vkey, text: string, signature: Signature, checks: Checks): number | undefined {
  const length = key.kind === kinds.cosignature ? 64 : 2420
  if (signature.bytes.length !== 8 + length) return undefined
  const time = new DataView(signature.bytes.buffer, signature.bytes.byteOffset, 8).getBigUint64(0)
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return undefined
  const message = cosignedMessage(key, text, Number(time))
  const check = key.kind === kinds.cosignature ? checks.ed25519 : checks.mlDsa44
  return message && check?.(key.key, message, signature.bytes.subarray(8)) ? Number(time) : undefined
}

/**
 * What the lines of one key are worth. `unknown`: this machine cannot check signatures of that kind, so it says nothing about them.
 * One false line makes all of them false, as c2sp.org/signed-note asks.
 */
export type Lines = Readonly<{ is: 'good'; at_s: number }> | Readonly<{ is: 'false' | 'absent' | 'unknown' }>

export function linesOf(note: Note, key: Vkey, checks: Checks): Lines {
  const mine = signed(note, key)
  if (mine.length === 0) return { is: 'absent' }
  if (key.kind === kinds.ed25519) return signedBy(note, key, checks) ? { is: 'good', at_s: 0 } : { is: 'false' }
  if (key.kind !== kinds.cosignature && key.kind !== kinds.cosignatureMlDsa44) return { is: 'unknown' }
  if (key.kind === kinds.cosignatureMlDsa44 && !checks.mlDsa44) return { is: 'unknown' }
  const times = mine.map((signature) => timeOf(key, note.text, signature, checks))
  return times.some((time) => time === undefined) ? { is: 'false' } : { is: 'good', at_s: times[0]! }
}

/** When the witness with `key` cosigned this note, in seconds since 1970; undefined when it did not, gave no time, or one of its lines is false. */
export function cosignedAt(note: Note, key: Vkey, checks: Checks): number | undefined {
  if (!isWitnessKey(key)) return undefined
  const lines = linesOf(note, key, checks)
  return lines.is === 'good' && lines.at_s > 0 ? lines.at_s : undefined
}

/** Kinds of keys that say "I saw this tree", with the time (c2sp.org/tlog-cosignature). */
export const isWitnessKey = ({ kind }: Vkey): boolean => kind === kinds.cosignature || kind === kinds.cosignatureMlDsa44

/**
 * Whether a log signed: a good line of one of its keys, none false. A log signs in plain Ed25519 (0x01), in ML-DSA-44 in the form of a
 * cosignature (0x06), or both.
 */
export function signedByLog(note: Note, keys: readonly Vkey[], checks: Checks): boolean {
  const lines = keys.filter((key) => key.kind !== kinds.cosignature).map((key) => linesOf(note, key, checks).is)
  return lines.includes('good') && !lines.includes('false')
}
