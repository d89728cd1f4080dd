/**
 * HPKE (RFC 9180) in base mode, one message to a context, with HKDF-SHA256.
 *
 * Written here because it is what every letter pays for: a letter costs one key agreement, six one-shot hashes and one AES call.
 * The npm package `hpke` is the second implementation; the tests have each open what the other sealed.
 */
import { createCipheriv, createDecipheriv, hash } from 'node:crypto'
import type { Kem } from './kem.ts'

/** RFC 9180 section 7.3. All three have a 12-byte nonce and a 16-byte tag. */
const aeads = {
  1: { cipher: 'aes-128-gcm', key_bytes: 16 },
  2: { cipher: 'aes-256-gcm', key_bytes: 32 },
  3: { cipher: 'chacha20-poly1305', key_bytes: 32 },
} as const
type Aead = keyof typeof aeads

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const u16 = (n: number): Uint8Array => Buffer.from([n >> 8, n & 255])
const version = utf8('HPKE-v1')

/** HMAC-SHA256 of two one-shot hashes: an eighth of what `createHmac` costs in Node 24. Keys here are never longer than a block. */
function hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer {
  const [inner, outer] = [Buffer.alloc(64, 0x36), Buffer.alloc(96, 0x5c)]
  for (let i = 0; i < key.length; i++) {
    inner[i] = key[i]! ^ 0x36
    outer[i] = key[i]! ^ 0x5c
  }
  outer.set(hash('sha256', Buffer.concat([inner, ...parts]), 'buffer'), 64)
  return hash('sha256', outer, 'buffer')
}

export type Schedule = Readonly<{ key: Uint8Array; nonce: Uint8Array }>

export function hpke<Public, Private>(kem: Kem<Public, Private>, aead: Aead) {
  const { cipher, key_bytes } = aeads[aead]
  const suite = Buffer.concat([utf8('HPKE'), u16(kem.id), u16(1), u16(aead)])
  const extract = (salt: Uint8Array, name: string, ikm: Uint8Array) => hmac(salt, version, suite, utf8(name), ikm)
  /** LabeledExpand for at most one block, which is all that a key or a nonce needs. */
  const expand = (secret: Uint8Array, name: string, info: Uint8Array, length: number) =>
    hmac(secret, u16(length), version, suite, utf8(name), info, Buffer.from([1])).subarray(0, length)

  const none = Buffer.alloc(0)
  const beginning = Buffer.concat([Buffer.from([0]), extract(none, 'psk_id_hash', none)])
  /** `info` says between whom; it repeats for every letter to a partner, so the last few hundred are kept. */
  const contexts = new Map<string, Uint8Array>()
  function contextOf(info: Uint8Array): Uint8Array {
    const name = Buffer.from(info.buffer, info.byteOffset, info.byteLength).toString('latin1')
    const known = contexts.get(name)
    if (known) return known
    const made = Buffer.concat([beginning, extract(none, 'info_hash', info)])
    if (contexts.size > 500) contexts.clear()
    contexts.set(name, made)
    return made
  }

  function schedule(shared: Uint8Array, info: Uint8Array): Schedule {
    const context = contextOf(info)
    const secret = extract(shared, 'secret', none)
    return { key: expand(secret, 'key', context, key_bytes), nonce: expand(secret, 'base_nonce', context, 12) }
  }

  return {
    schedule,

    seal(to: Public, plaintext: Uint8Array, info: Uint8Array, aad: Uint8Array): { enc: Uint8Array; ciphertext: Uint8Array } {
      const { shared, enc } = kem.encap(to, Buffer.concat([info, aad, plaintext]))
      const { key, nonce } = schedule(shared, info)
      const sealing = createCipheriv(cipher as 'aes-256-gcm', key, nonce, { authTagLength: 16 })
      sealing.setAAD(aad, { plaintextLength: plaintext.length })
      return { enc, ciphertext: Buffer.concat([sealing.update(plaintext), sealing.final(), sealing.getAuthTag()]) }
    },

    /** Throws when it does not open. No byte of the plaintext is given out before all of it is found genuine. */
    open(own: Private, enc: Uint8Array, ciphertext: Uint8Array, info: Uint8Array, aad: Uint8Array): Uint8Array {
      if (ciphertext.length < 16) throw new RangeError('shorter than its tag')
      const { key, nonce } = schedule(kem.decap(own, enc), info)
      const opening = createDecipheriv(cipher as 'aes-256-gcm', key, nonce, { authTagLength: 16 })
      opening.setAAD(aad, { plaintextLength: ciphertext.length - 16 })
      opening.setAuthTag(ciphertext.subarray(-16))
      return Buffer.concat([opening.update(ciphertext.subarray(0, -16)), opening.final()])
    },
  }
}
