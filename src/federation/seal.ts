/** Sealing as the post needs it; node/hpke.ts does it with HPKE (RFC 9180) and the hybrid KEM of ML-KEM-768 and X25519. */
import { type Header, sealAad, sealInfo, sha256 } from './envelope.ts'

export interface Sealer {
  /** @param to the recipient's public key, base64url */
  seal(to: string, plaintext: Uint8Array, info: Uint8Array, aad: Uint8Array): Promise<{ enc: Uint8Array; ciphertext: Uint8Array }>
  /** Undefined when it does not open: sealed to a key we do not hold, or not the letter that its envelope says. */
  open(key: string, enc: Uint8Array, ciphertext: Uint8Array, info: Uint8Array, aad: Uint8Array): Promise<Uint8Array | undefined>
}

type Bound = Parameters<typeof sealAad>[0]

export const sealFor = (sealer: Sealer, to: string, bound: Bound, plaintext: Uint8Array) =>
  sealer.seal(to, plaintext, sealInfo(bound), sealAad(bound))

/** The plaintext, when the ciphertext opens under this header and is the content that the header commits to. */
export const openWith = (sealer: Sealer, header: Header, ciphertext: Uint8Array): Promise<Uint8Array | undefined> =>
  sealer
    .open(header.key, Buffer.from(header.enc, 'base64url'), ciphertext, sealInfo(header), sealAad(header))
    .then((plaintext) => (plaintext && sha256(plaintext) === header.content ? plaintext : undefined))
