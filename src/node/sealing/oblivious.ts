/** The group of private matching, from libsodium in WebAssembly: compiled once, at start. */
import { createHash, randomBytes } from 'node:crypto'
import sodium from 'libsodium-wrappers-sumo'
import { type Bytes, type Oprf, oprfOn } from '../../screening/blind/oprf.ts'

const sha512 = (...parts: readonly Bytes[]): Bytes => {
  const hash = createHash('sha512')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

export async function oblivious(): Promise<Oprf> {
  await sodium.ready
  return oprfOn({ group: sodium, sha512, random: (length) => new Uint8Array(randomBytes(length)) })
}
