/** Sealing as the post needs it; node/sealing does it with HPKE (RFC 9180) and the hybrid KEM of ML-KEM-768 and X25519. */
import { type Header, sealAad, sealInfo, sha256 } from './envelope.ts'

export interface Sealer {
  /** @param to the recipient's public key, base64url */
  seal(
    to: string,
    plaintext: Uint8Array,
    info: Uint8Array,
    aad: Uint8Array,
  ): Readonly<{ enc: Uint8Array; ciphertext: Uint8Array }>
  /** Undefined when it does not open: sealed to a key we do not hold, or not the letter that its envelope says. */
  open(key: string, enc: Uint8Array, ciphertext: Uint8Array, info: Uint8Array, aad: Uint8Array): Uint8Array | undefined
}

type Bound = Parameters<typeof sealAad>[0]

export const sealFor = (sealer: Sealer, to: string, bound: Bound, plaintext: Uint8Array) =>
  sealer.seal(to, plaintext, sealInfo(bound), sealAad(bound))

/** The plaintext, when the ciphertext opens under this header and is the content that the header commits to. */
export function openWith(sealer: Sealer, header: Header, ciphertext: Uint8Array): Uint8Array | undefined {
  const enc = Buffer.from(header.enc, 'base64url')
  const plaintext = sealer.open(header.key, enc, ciphertext, sealInfo(header), sealAad(header))
  return plaintext && sha256(plaintext) === header.content ? plaintext : undefined
}
