/**
 * Ed25519 verification in plain arithmetic (RFC 8032 section 5.1.7, cofactorless, canonical encodings only), for a browser or a machine
 * without a database. Wherever a signature is checked, a key or a commitment of small order is refused: libraries differ on those.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { same } from './merkle.ts'
import type { Check, Checks } from './note.ts'

/** y-coordinates of the points of order 1, 2, 4 and 8 without the sign bit, little endian, canonical or not. */
const smallOrder: readonly Uint8Array[] = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
].map(hexToBytes)

const isSmall = (point: Uint8Array): boolean => smallOrder.some((small) => sameButSign(point, small))

function sameButSign(point: Uint8Array, small: Uint8Array): boolean {
  for (let i = 0; i < 31; i++) if (point[i] !== small[i]) return false
  return point[31]! % 128 === small[31]
}

/** Adds the rule on small order to a check, and the lengths. */
export const strict =
  (check: Check): Check =>
  (key, message, signature) =>
    key.length === 32 && signature.length === 64 && !isSmall(key) && !isSmall(signature) && check(key, message, signature)

const littleEndian = (bytes: Uint8Array): bigint => bytes.reduceRight((n, byte) => n * 256n + BigInt(byte), 0n)

/** R = [S]B - [k]A as bytes: without the cofactor, as servers' libraries check it, so that every verifier says the same. */
function holds(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const { Point } = ed25519
  const [r, s] = [signature.subarray(0, 32), littleEndian(signature.subarray(32))]
  if (s >= Point.Fn.ORDER) return false
  const k = littleEndian(sha512(concatBytes(r, key, message))) % Point.Fn.ORDER
  const a = Point.fromBytes(key)
  return same(Point.BASE.multiplyUnsafe(s).subtract(a.multiplyUnsafe(k)).toBytes(), r)
}

export const plainChecks: Checks = {
  ed25519: strict((key, message, signature) => {
    try {
      return holds(key, message, signature)
    } catch {
      return false // the key is no point of the curve
    }
  }),
}
