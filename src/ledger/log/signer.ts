/** The keys this room signs with, and how signatures are checked on a server. */
import { createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto'
import { strict } from '../tlog/ed25519.ts'
import { type Check, type Checks, makeVkey, parseVkey, type Vkey } from '../tlog/note.ts'

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

/** Importing a key costs as much as using it, so it is done once for each parsed key. */
const imported = new WeakMap<Uint8Array, KeyObject>()

function importKey(prefix: Buffer, key: Uint8Array): KeyObject {
  const held = imported.get(key) ?? createPublicKey({ key: Buffer.concat([prefix, key]), format: 'der', type: 'spki' })
  imported.set(key, held)
  return held
}

const check =
  (prefix: Buffer): Check =>
  (key, message, signature) => {
    try {
      return verify(null, message, importKey(prefix, key), signature)
    } catch {
      return false
    }
  }

/** Ed25519 and ML-DSA-44 by the server's own library. */
export const nativeChecks: Checks = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  ed25519: strict(check(spki.ed25519)),
  // The library takes a key with bytes left over for the key without them.
  mlDsa44: (key, message, signature) =>
    key.length === 1312 && signature.length === 2420 && check(spki.mlDsa44)(key, message, signature),
}

/** The parsed key of a signer; a signer without a good key is a fault of the configuration. */
export function keyOf(signer: LogSigner): Vkey {
  const key = parseVkey(signer.vkey)
  if (!key || key.name !== signer.name) throw new Error(`the key of signer ${signer.name} is not a vkey of that name`)
  return key
}

/**
 * A signer from a private key that this process holds. Use one key for the log (kind 0x01) and another for witnessing (0x04).
 * @param name the log's origin, or the witness's name, e.g. `it-central.comity.example/witness`
 */
export function signerOf(name: string, kind: number, privateKey: KeyObject): LogSigner {
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const prefix = privateKey.asymmetricKeyType === 'ed25519' ? spki.ed25519 : spki.mlDsa44
  const { text } = makeVkey(name, kind, new Uint8Array(der.subarray(prefix.length)))
  return { name, vkey: text, sign: (message) => Promise.resolve(new Uint8Array(sign(null, message, privateKey))) }
}
