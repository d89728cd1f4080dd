/**
 * Ed25519 verification in plain arithmetic (RFC 8032 section 5.1.7, cofactorless, canonical encodings only), for a browser or a machine
 * without a database. Wherever a signature is checked, a key or a commitment of small order is refused: libraries differ on those.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Check, Checks } from './note.ts'

/** y-coordinates of the points of order 1, 2, 4 and 8 without the sign bit, little endian, canonical or not. */
const smallOrder: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
])

function isSmall(point: Uint8Array): boolean {
  const unsigned = point.slice(0, 32)
  unsigned[31] = unsigned[31]! % 128
  return smallOrder.has(bytesToHex(unsigned))
}

/** Adds the rule on small order to a check, and the lengths. */
export const strict =
  (check: Check): Check =>
  (key, message, signature) =>
    key.length === 32 && signature.length === 64 && !isSmall(key) && !isSmall(signature) && check(key, message, signature)

export const plainChecks: Checks = {
  ed25519: strict((key, message, signature) => {
    try {
      return ed25519.verify(signature, message, key, { zip215: false })
    } catch {
      return false
    }
  }),
}
