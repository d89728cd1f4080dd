/** Sealing with HPKE (RFC 9180) in base mode: KEM 0x647a (ML-KEM-768 with X25519, "X-Wing"), HKDF-SHA256, AES-256-GCM. */
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_MLKEM768_X25519, type Key } from 'hpke'
import { sealingKeyId } from '../directory/manifest.ts'
import type { Sealer } from '../federation/seal.ts'

const suite = new CipherSuite(KEM_MLKEM768_X25519, KDF_HKDF_SHA256, AEAD_AES_256_GCM)

/** @param seed 32 random bytes: the private key, from which the pair is derived */
export async function sealingPublicKey(seed: Uint8Array): Promise<string> {
  const { publicKey } = await suite.DeriveKeyPair(seed, true)
  return Buffer.from(await suite.SerializePublicKey(publicKey)).toString('base64url')
}

/** @param seeds every sealing key this node still holds: the one in force and older ones, for letters that were long on the way */
export async function openSealer(seeds: readonly Uint8Array[]): Promise<Sealer> {
  const own = new Map<string, Awaited<ReturnType<typeof suite.DeriveKeyPair>>>()
  for (const seed of seeds) own.set(sealingKeyId(await sealingPublicKey(seed)), await suite.DeriveKeyPair(seed))
  const partners = new Map<string, Promise<Key>>()
  const keyOf = (to: string): Promise<Key> => {
    const known = partners.get(to)
    if (known) return known
    const made = suite.DeserializePublicKey(Buffer.from(to, 'base64url'))
    if (partners.size > 500) partners.clear()
    partners.set(to, made)
    return made
  }
  return {
    async seal(to, plaintext, info, aad) {
      const { encapsulatedSecret, ciphertext } = await suite.Seal(await keyOf(to), plaintext, { info, aad })
      return { enc: encapsulatedSecret, ciphertext }
    },
    async open(key, enc, ciphertext, info, aad) {
      const pair = own.get(key)
      return pair && suite.Open(pair, enc, ciphertext, { info, aad }).catch(() => undefined)
    },
  }
}
