/**
 * One value under one key: AES-256-GCM with a nonce by chance (NIST SP 800-38D section 8.2.2: 2^32 values under one key at most, which is
 * far more than a case holds). Place and owner are bound in: what is carried to another column or another case does not open there.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const nonce_bytes = 12
const tag_bytes = 16

export function lock(key: Uint8Array, plain: Uint8Array, bound: string): Buffer {
  const nonce = randomBytes(nonce_bytes)
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tag_bytes })
  sealing.setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, sealing.update(plain), sealing.final(), sealing.getAuthTag()])
}

/** @throws when it is not what was locked there under this key */
export function unlock(key: Uint8Array, locked: Uint8Array, bound: string): Buffer {
  if (locked.length < nonce_bytes + tag_bytes) throw new RangeError('shorter than nonce and tag')
  const opening = createDecipheriv(cipher, key, locked.subarray(0, nonce_bytes), { authTagLength: tag_bytes })
  opening.setAAD(Buffer.from(bound))
  opening.setAuthTag(locked.subarray(-tag_bytes))
  return Buffer.concat([opening.update(locked.subarray(nonce_bytes, -tag_bytes)), opening.final()])
}

/** A sealed value says whose key and which generation of it, so that it opens wherever it is met. */
export type Label = Readonly<{ of: string; generation: number }>
const mark = 'sealed:1:'
const shape = /^sealed:1:(\d{1,9}):([A-Za-z0-9_-]+):/

/** `sealed:1:<generation>:<whose, base64url>:` before the locked bytes; in text these are base64url too. */
export const labelled = ({ of, generation }: Label): string => `${mark}${generation}:${Buffer.from(of).toString('base64url')}:`

export function labelOf(head: string): (Label & Readonly<{ length: number }>) | undefined {
  const found = head.startsWith(mark) ? shape.exec(head) : null
  return found
    ? { generation: Number(found[1]), of: Buffer.from(found[2]!, 'base64url').toString(), length: found[0].length }
    : undefined
}

/** Longest label there can be: names of owners are ids. */
export const labelMost_bytes = 400
