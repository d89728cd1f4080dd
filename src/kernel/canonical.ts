/** Canonical JSON (RFC 8785) and the digests made of it. The same value gives the same bytes on every node. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import serialize from 'canonicalize'

/** The one JSON text of `value` that every implementation agrees on. `undefined` members are left out. */
export function canonical(value: unknown): string {
  const text = serialize(value)
  if (text === undefined) throw new TypeError('canonical: a value that JSON cannot say')
  return text
}

/** SHA-256 of the canonical JSON of `value`, lower-case hexadecimal. Runs in a browser too. */
export const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))))
