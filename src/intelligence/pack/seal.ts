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
export async function sealPack(signed: SignedPack, words: string, chance: Uint8Array): Promise<SealedPack> {
  const [salt, nonce] = [chance.slice(0, 16), chance.slice(16, 28)]
  const box = chacha20poly1305(await keyOf(words, salt), nonce).encrypt(bytes(JSON.stringify(signed)))
  return { v: 1, salt: base64(salt), nonce: base64(nonce), box: base64(box) }
}

/** The pack and the key that signed it; `words` when they are wrong or a byte was changed, `signature` when it is not the key's. */
export async function openPack(
  sealed: SealedPack,
  words: string,
): Promise<Readonly<{ body: PackBody; key: string }> | 'words' | 'signature'> {
  let inside: SignedPack
  try {
    const cipher = chacha20poly1305(await keyOf(words, from64(sealed.salt)), from64(sealed.nonce))
    inside = signedPack.parse(JSON.parse(text(cipher.decrypt(from64(sealed.box)))))
  } catch {
    return 'words'
  }
  const good = plainChecks.ed25519(from64(inside.key), bytes(inside.body), from64(inside.signature))
  return good ? { body: packBody.parse(JSON.parse(inside.body)), key: inside.key } : 'signature'
}
