/** The group of private matching, from libsodium in WebAssembly: compiled once, at start. */
import { createHash, randomBytes } from 'node:crypto'
import sodium from 'libsodium-wrappers-sumo'
import { type Bytes, type Oprf, oprfOn } from '../../screening/blind/oprf.ts'

const sha512 = (...parts: readonly Bytes[]): Bytes => {
  const hash = createHash('sha512')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const random = (length: number): Bytes => new Uint8Array(randomBytes(length))

export async function oblivious(): Promise<Readonly<{ oprf: Oprf; random: typeof random }>> {
  await sodium.ready
  return { oprf: oprfOn({ group: sodium, sha512, random }), random }
}
