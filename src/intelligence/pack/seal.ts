/**
 * The seal of a pack: ChaCha20-Poly1305 (RFC 8439) under a key that scrypt (RFC 7914; N 2^15, r 8, p 1) makes of words the officer chose.
 * The words never leave the browser. Inside, the authority's Ed25519 signature says who made the pack.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { z } from 'zod'
import { plainChecks } from '../../ledger/tlog/ed25519.ts'
import { type PackBody, packBody } from './pack.ts'

export const fewestLetters = 12
export const sealedPack = z.object({ v: z.literal(1), salt: z.base64(), nonce: z.base64(), box: z.base64() })
export type SealedPack = z.infer<typeof sealedPack>
/** The body as the node wrote it, byte for byte, with its signature and key (base64url). */
export const signedPack = z.object({ body: z.string(), key: z.string(), signature: z.string() })
export type SignedPack = z.infer<typeof signedPack>

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytes = (it: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(it)
const base64 = (it: Uint8Array): string => btoa(Array.from(it, (b) => String.fromCharCode(b)).join(''))
const from64 = (it: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(it.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
const keyOf = (words: string, salt: Uint8Array): Promise<Uint8Array> =>
  scryptAsync(bytes(words.normalize('NFKC')), salt, { N: 2 ** 15, r: 8, p: 1, dkLen: 32 })

/** @param chance 28 random bytes */
export function sealPack(signed: SignedPack, words: string, chance: Uint8Array): Promise<SealedPack> {
  const [salt, nonce] = [chance.slice(0, 16), chance.slice(16, 28)]
  return keyOf(words, salt).then((key) => {
    const box = chacha20poly1305(key, nonce).encrypt(bytes(JSON.stringify(signed)))
    return { v: 1, salt: base64(salt), nonce: base64(nonce), box: base64(box) }
  })
}

/** The pack and the key that signed it; `words` when they are wrong or a byte was changed, `signature` when it is not the key's. */
export const openPack = (sealed: SealedPack, words: string): Promise<OpenedPack> =>
  keyOf(words, from64(sealed.salt)).then((key) => openedWith(key, sealed))

export type OpenedPack = Readonly<{ body: PackBody; key: string }> | 'words' | 'signature'

function openedWith(key: Uint8Array, sealed: SealedPack): OpenedPack {
  let inside: SignedPack
  try {
    const open = chacha20poly1305(key, from64(sealed.nonce)).decrypt(from64(sealed.box))
    inside = signedPack.parse(JSON.parse(text(open)))
  } catch {
    return 'words'
  }
  const good = plainChecks.ed25519(from64(inside.key), bytes(inside.body), from64(inside.signature))
  return good ? { body: packBody.parse(JSON.parse(inside.body)), key: inside.key } : 'signature'
}
