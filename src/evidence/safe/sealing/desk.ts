/** Content that was made here and is too large for one piece is sealed like what officers send. */
import { randomBytes } from 'node:crypto'
import type { Sql } from '../../../kernel/sql.ts'
import * as floe from '../../sealed/floe.ts'
import * as shape from '../../sealed/shape.ts'
import * as sealed from '../../sealed/store.ts'
import type { EvidenceTools } from '../desk.ts'
import type { Stored } from '../register/desk.ts'

/** Seals the bytes beside the database, in the act's own transaction: what an undone act leaves is found by no root and is cleared. */
export async function sealWhole(tools: EvidenceTools, sql: Sql, bytes: Uint8Array): Promise<Stored> {
  const { vault, hands } = tools
  const size = bytes.length
  const key = randomBytes(floe.key_bytes)
  const { header } = floe.seal(key, shape.context, randomBytes(floe.iv_bytes), shape.segment_bytes)
  const id = tools.newId<'upload'>()
  const growing = await vault.grow(id, header, size)
  const leaves: Uint8Array[] = []
  try {
    for (let position = 0; position < shape.segmentsOf(size); position++) {
      const start = position * shape.plain_bytes
      const plain = bytes.subarray(start, start + shape.plainLength(size, position))
      const place = { key, header, position, last: shape.isLast(size, position) }
      const { sealed: segment, leaf } = await hands.seal(place, plain)
      await growing.append(segment, Buffer.concat([leaf, Buffer.from(shape.sha256(plain), 'hex')]))
      leaves.push(leaf)
    }
    await growing.settle()
  } finally {
    await growing.close()
  }
  const all = Buffer.concat(leaves)
  const root = shape.rootOf(all)
  await sealed.holdRoot(sql, root)
  await vault.keep(id, root)
  return { sha256: shape.sha256(bytes), size, root, leaves: all, header, wrapped: await tools.wrap(sql, tools.node, key, header) }
}
