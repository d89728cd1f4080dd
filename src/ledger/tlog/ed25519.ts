/**
 * Ed25519 verification in plain arithmetic (RFC 8032 section 5.1.7, cofactorless, canonical encodings only), for a browser or a machine
 * without a database. A server checks by its own library; both refuse what the stricter of them refuses.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import type { Checks } from './note.ts'

export const plainChecks: Checks = {
  ed25519(key, message, signature) {
    try {
      return ed25519.verify(signature, message, key, { zip215: false })
    } catch {
      return false
    }
  },
}
