/** What a witness signs, and checking it (c2sp.org/tlog-cosignature): Ed25519 (0x04) and ML-DSA-44 (0x06), both with the time. */
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { parseCheckpoint } from './checkpoint.ts'
import { type Checks, kinds, type Note, type Signature, signatureLine, signed, type Vkey } from './note.ts'

function u64(n: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(n))
  return bytes
}

const short = (text: string): Uint8Array => {
  const bytes = utf8ToBytes(text)
  return concatBytes(Uint8Array.of(bytes.length), bytes)
}

/** The bytes that a witness with this key signs for a checkpoint at a time in seconds since 1970; undefined for a key that is no witness's. */
export function cosignedMessage(
  key: Pick<Vkey, 'name' | 'kind'>,
  checkpointText: string,
  time_s: number,
): Uint8Array | undefined {
  if (key.kind === kinds.cosignature) return utf8ToBytes(`cosignature/v1\ntime ${time_s}\n${checkpointText}`)
  const checkpoint = parseCheckpoint(checkpointText)
  if (key.kind !== kinds.cosignatureMlDsa44 || !checkpoint) return undefined
  return concatBytes(
    utf8ToBytes('subtree/v1\n\0'),
    short(key.name),
    u64(time_s),
    short(checkpoint.origin),
    u64(0),
    u64(checkpoint.size),
    checkpoint.root,
  )
}

/** The signature line of a witness, from the bare signature over `cosignedMessage`. */
export const cosignatureLine = (key: Pick<Vkey, 'name' | 'id'>, time_s: number, signature: Uint8Array): string =>
  signatureLine(key, concatBytes(u64(time_s), signature))

function timeOf(key: Vkey, text: string, signature: Signature, checks: Checks): number | undefined {
  const length = key.kind === kinds.cosignature ? 64 : 2420
  if (signature.bytes.length !== 8 + length) return undefined
  const time = new DataView(signature.bytes.buffer, signature.bytes.byteOffset, 8).getBigUint64(0)
  if (time > BigInt(Number.MAX_SAFE_INTEGER) || time === 0n) return undefined
  const message = cosignedMessage(key, text, Number(time))
  const check = key.kind === kinds.cosignature ? checks.ed25519 : checks.mlDsa44
  return message && check?.(key.key, message, signature.bytes.subarray(8)) ? Number(time) : undefined
}

/** When the witness with `key` cosigned this note, in seconds since 1970; undefined when it did not, or one of its lines is false. */
export function cosignedAt(note: Note, key: Vkey, checks: Checks): number | undefined {
  const times = signed(note, key).map((signature) => timeOf(key, note.text, signature, checks))
  return times.some((time) => time === undefined) ? undefined : times[0]
}
