/** Small content of exhibits, sealed under the key of its case; larger content has a key of its own that rests sealed in the database. */
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import type pg from 'pg'
import { type Box, blobName, blobPath, writeWhole } from '../blobs.ts'
import { labelled, labelMost_bytes, labelOf, lock, unlock } from './box.ts'
import type { Keeper } from './keeper.ts'
import { KeyDestroyed } from './sealed-sql.ts'

const boundTo = (of: string): string => `comity-file-v1\n${of}`
const labelIn = (kept: Uint8Array) => labelOf(Buffer.from(kept.subarray(0, labelMost_bytes)).toString('latin1'))

export const fileBox = (keeper: Pick<Keeper, 'present' | 'key'>): Box => ({
  async lock(of, plain) {
    const { generation, key } = await keeper.present(of)
    return Buffer.concat([Buffer.from(labelled({ of, generation })), lock(key, plain, boundTo(of))])
  },
  async unlock(of, kept) {
    const label = labelIn(kept)
    if (!label) return kept
    if (label.of !== of) throw new Error('it was sealed for another case')
    const key = await keeper.key(of, label.generation)
    if (!key) throw new KeyDestroyed(`the key of ${of} was destroyed`)
    return unlock(key, kept.subarray(label.length), boundTo(of))
  },
})

type Line = Readonly<{ case_id: string; sha256: string }>

/** The files of exhibits whose label is not of the generation in force, or that have none. */
export function filesAtRest(root: string, pool: pg.Pool, keeper: Keeper) {
  const box = fileBox(keeper)
  const lines = async (of?: string): Promise<readonly Line[]> =>
    (
      await pool.query<Line>(
        `select distinct e.case_id, e.sha256 from evidence.exhibit e
          where ($1::text is null or e.case_id = $1)
            and not exists (select 1 from evidence.sealed s where s.case_id = e.case_id and s.exhibit_id = e.exhibit_id)`,
        [of ?? null],
      )
    ).rows
  const read = (path: string): Promise<Uint8Array | undefined> => readFile(path).catch(() => undefined)

  async function anew({ case_id: of, sha256 }: Line): Promise<boolean> {
    const path = blobPath(root, blobName(of, sha256))
    const kept = (await read(path)) ?? (await read(blobPath(root, sha256)))
    if (!kept) return false
    const { generation } = await keeper.present(of)
    if (labelIn(kept)?.generation === generation) return false
    const plain = await box.unlock(of, kept)
    if (createHash('sha256').update(plain).digest('hex') !== sha256) return false
    await writeWhole(root, path, await box.lock(of, plain))
    return true
  }

  return {
    /** Seals what is open and what a replaced generation sealed; open files go once each of their cases has its own. */
    async reseal(): Promise<number> {
      const all = await lines()
      let count = 0
      for (const it of all) if (await anew(it)) count++
      for (const [sha256, its] of Map.groupBy(all, (it) => it.sha256)) {
        const own = await Promise.all(its.map((it) => read(blobPath(root, blobName(it.case_id, sha256)))))
        if (own.every(Boolean)) await rm(blobPath(root, sha256), { force: true })
      }
      return count
    },
    async sealedUnder(of: string, generation: number): Promise<boolean> {
      for (const it of await lines(of)) {
        const kept = await read(blobPath(root, blobName(it.case_id, it.sha256)))
        if (kept && labelIn(kept)?.generation === generation) return true
      }
      return false
    },
  }
}
