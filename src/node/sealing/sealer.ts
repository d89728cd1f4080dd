/** What the post and the node's keys ask of HPKE: one suite, and no way to ask for another. */
import { sealingKeyId } from '../../directory/manifest.ts'
import type { Sealer } from '../../federation/seal.ts'
import { hpke } from './hpke.ts'
import { xwing, xwingSeed } from './kem.ts'

const suite = hpke(xwing, 2)

/** @param seed 32 random bytes in a file of the node; the private key is derived from them */
export const sealingPublicKey = (seed: Uint8Array): string =>
  Buffer.from(xwing.privateKey(xwingSeed(seed)).publicKey.raw).toString('base64url')

/** @param seeds every sealing key this node still holds: the one in force and older ones, for letters that were long on the way */
export function openSealer(seeds: readonly Uint8Array[]): Sealer {
  const own = new Map(seeds.map((seed) => [sealingKeyId(sealingPublicKey(seed)), xwing.privateKey(xwingSeed(seed))] as const))
  const partners = new Map<string, ReturnType<typeof xwing.publicKey>>()
  const keyOf = (to: string) => {
    const known = partners.get(to)
    if (known) return known
    const made = xwing.publicKey(Buffer.from(to, 'base64url'))
    if (partners.size > 500) partners.clear()
    partners.set(to, made)
    return made
  }
  return {
    seal: (to, plaintext, info, aad) => suite.seal(keyOf(to), plaintext, info, aad),
    open(key, enc, ciphertext, info, aad) {
      const mine = own.get(key)
      if (!mine) return undefined
      try {
        return suite.open(mine, enc, ciphertext, info, aad)
      } catch {
        return undefined
      }
    },
  }
}
