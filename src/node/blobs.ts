/** Content of exhibits on this machine's disk: one file per digest, written whole or not at all. */
import { createHash, randomBytes } from 'node:crypto'
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BlobDamaged, type BlobStore } from '../evidence/blob.ts'

/** A rename is on the disk only when its folder is (fsync(2)); Windows keeps no such handle and needs none. */
export async function settle(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What a power cut left half written goes, once nobody can still be writing it: after an hour. */
async function clear(halves: string): Promise<void> {
  await mkdir(halves, { recursive: true })
  for (const name of await readdir(halves)) {
    const { mtimeMs } = await stat(join(halves, name))
    if (Date.now() - mtimeMs > 3_600_000) await rm(join(halves, name), { force: true })
  }
}

/**
 * A content-addressed folder: `root/ab/abcd…`. Bytes are written beside, flushed, then renamed, so that a power cut leaves a whole file or none.
 * @param root made when it is not there
 */
export function folderBlobs(root: string): BlobStore {
  const folderOf = (sha256: string): string => join(root, sha256.slice(0, 2))
  const pathOf = (sha256: string): string => join(folderOf(sha256), sha256)
  const has = (sha256: string): Promise<boolean> =>
    access(pathOf(sha256)).then(
      () => true,
      () => false,
    )
  const whole = async (sha256: string): Promise<boolean> =>
    has(sha256).then(
      async (there) =>
        there &&
        createHash('sha256')
          .update(await readFile(pathOf(sha256)))
          .digest('hex') === sha256,
    )

  const halves = join(root, 'half')
  let cleared: Promise<void> | undefined

  return {
    has,

    async put(bytes) {
      cleared ??= clear(halves).catch((fault) => {
        cleared = undefined
        throw fault
      })
      await cleared
      const half = join(halves, randomBytes(12).toString('hex'))
      const hash = createHash('sha256')
      let size = 0
      const file = await open(half, 'wx', 0o600)
      try {
        for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
          hash.update(piece)
          size += piece.length
          await file.writeFile(piece)
        }
        await file.sync()
      } catch (fault) {
        await file.close()
        await rm(half, { force: true })
        throw fault
      }
      await file.close()
      const sha256 = hash.digest('hex')
      if (await whole(sha256)) await rm(half)
      else {
        await mkdir(folderOf(sha256), { recursive: true })
        await rename(half, pathOf(sha256))
        await settle(folderOf(sha256))
        await settle(root)
      }
      return { sha256, size }
    },

    async get(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch((fault: NodeJS.ErrnoException) => {
        throw fault.code === 'ENOENT' ? new BlobDamaged(sha256, 'the file is gone') : fault
      })
      const now = createHash('sha256').update(bytes).digest('hex')
      if (now !== sha256) throw new BlobDamaged(sha256, `the file now reads ${now}`)
      return bytes
    },
  }
}
