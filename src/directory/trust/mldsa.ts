/** ML-DSA-44 (FIPS 204) by the server's own library; a key or signature of another shape is not good. */
import { createPublicKey, verify } from 'node:crypto'
import type { Verify } from '../ed25519.ts'

export const verifyMlDsa44: Verify = (key, bytes, signature) => {
  try {
    const object = createPublicKey({ key: { kty: 'AKP', alg: 'ML-DSA-44', pub: key }, format: 'jwk' } as never)
    return object.asymmetricKeyType === ('ml-dsa-44' as string) && verify(null, bytes, object, signature)
  } catch {
    return false
  }
}
