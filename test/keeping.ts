/** Keys of cases for tests: every database of one run is sealed under the same master key, which no file holds. */
import { createHash } from 'node:crypto'
import type { Box } from '../src/node/blobs.ts'
import { fileBox } from '../src/node/vault/files.ts'
import { type Keeper, keeperOf } from '../src/node/vault/keeper.ts'
import { masterId } from '../src/node/vault/masters.ts'

const key = createHash('sha256').update('a master key for tests alone').digest()
export const testMaster = { id: masterId(key), key, name: 'test', madeAt: 0 }
export const testKeeper = (url: string): Keeper => keeperOf(url, async () => [testMaster])

/** A box without a database: one key for each owner, made from its name. */
export function boxOf(): Box {
  const keyOf = (of: string) => new Uint8Array(createHash('sha256').update(key).update(of).digest())
  return fileBox({ present: async (of) => ({ generation: 1, key: keyOf(of) }), key: async (of) => keyOf(of) })
}
