/**
 * One rule for Ed25519 on every node: RFC 8032 as Node checks it, and no low-order point for the key A or the commitment R.
 * Without the second half, runtimes disagree on adversarial signatures, and two honest nodes on whether a letter is genuine.
 */
import { createPublicKey, type KeyObject, verify } from 'node:crypto'

/** Whether `signature` (64 bytes) over `bytes` was made by the holder of `key` (32 bytes, base64url). */
export type Verify = (key: string, bytes: Uint8Array, signature: Uint8Array) => boolean
export type Sign = (bytes: Uint8Array) => Uint8Array

/** y-coordinates of the points of small order with the sign bit off, little endian; each counts with the bit on as well: 14 encodings. */
const lowOrder: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
])

export function isLowOrder(point: Uint8Array): boolean {
  const unsigned = Buffer.from(point)
  unsigned[31] = unsigned[31]! & 0x7f
  return lowOrder.has(unsigned.toString('hex'))
}

const keys = new Map<string, KeyObject | null>()

/** Importing a key costs as much as using it, so the last few hundred are kept. */
function keyOf(key: string): KeyObject | null {
  const known = keys.get(key)
  if (known !== undefined) return known
  const raw = Buffer.from(key, 'base64url')
  const usable = raw.length === 32 && !isLowOrder(raw)
  const made = usable ? createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' }) : null
  if (keys.size > 500) keys.clear()
  keys.set(key, made)
  return made
}

export const verifyEd25519: Verify = (key, bytes, signature) => {
  if (signature.length !== 64 || isLowOrder(signature.subarray(0, 32))) return false
  const object = keyOf(key)
  return object !== null && verify(null, bytes, object, signature)
}
