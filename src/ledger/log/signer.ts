/** The keys this room signs with, and how signatures are checked on a server. */
import { createPublicKey, verify } from 'node:crypto'
import { type Check, type Checks, parseVkey, type Vkey } from '../tlog/note.ts'

/** Signs bare bytes with the private key that belongs to `vkey`; where that key lives is the node's business. */
export interface LogSigner {
  name: string
  vkey: string
  sign(message: Uint8Array): Promise<Uint8Array>
}

/** DER in front of a raw public key: RFC 8410 section 4; NIST CSOR arc 2.16.840.1.101.3.4.3.17 for ML-DSA-44 (FIPS 204). */
const spki = {
  ed25519: Buffer.from('302a300506032b6570032100', 'hex'),
  mlDsa44: Buffer.from('30820532300b06096086480165030403110382052100', 'hex'),
}

const check =
  (prefix: Buffer): Check =>
  (key, message, signature) => {
    try {
      return verify(null, message, createPublicKey({ key: Buffer.concat([prefix, key]), format: 'der', type: 'spki' }), signature)
    } catch {
      return false
    }
  }

/** Ed25519 and ML-DSA-44 by the server's own library. */
export const nativeChecks: Checks = { ed25519: check(spki.ed25519), mlDsa44: check(spki.mlDsa44) }

/** The parsed key of a signer; a signer without a good key is a fault of the configuration. */
export function keyOf(signer: LogSigner): Vkey {
  const key = parseVkey(signer.vkey)
  if (!key || key.name !== signer.name) throw new Error(`the key of signer ${signer.name} is not a vkey of that name`)
  return key
}
