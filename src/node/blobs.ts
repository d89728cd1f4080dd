/** Content of exhibits on this machine's disk: one file per digest, written whole or not at all. */
import { createHash, randomBytes } from 'node:crypto'
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BlobDamaged, type BlobStore } from '../evidence/blob.ts'
import type { CaseId } from '../kernel/id.ts'

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

/** What seals the files of a case; `node/vault/` gives it. */
export type Box = Readonly<{
  lock(of: string, plain: Uint8Array): Promise<Uint8Array>
  /** What was never sealed comes back as it is. @throws when it is not what was locked for `of` */
  unlock(of: string, kept: Uint8Array): Promise<Uint8Array>
}>

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The name tells neither the case nor, to one who holds a known file, whether it is here: one must know both. */
export const blobName = (of: string, sha256: string): string => digestOf(Buffer.from(`comity-blob-v1\n${of}\n${sha256}`))
export const blobPath = (root: string, name: string): string => join(root, name.slice(0, 2), name)

/**
 * A folder of sealed files: `root/ab/abcd…`. Bytes are written beside, flushed, then renamed, so that a power cut leaves a whole file or
 * none. Nodes before keys of cases named files by their digest alone and left them open: those are read where they lie.
 * @param root made when it is not there
 */
export function folderBlobs(root: string, box: Box): BlobStore {
  const isThere = (path: string): Promise<boolean> =>
    access(path).then(
      () => true,
      () => false,
    )
  const pathOf = (of: CaseId, sha256: string): string => blobPath(root, blobName(of, sha256))
  const halves = join(root, 'half')
  let cleared: Promise<void> | undefined

  async function get(of: CaseId, sha256: string): Promise<Uint8Array> {
    const path = pathOf(of, sha256)
    const kept = await readFile((await isThere(path)) ? path : blobPath(root, sha256)).catch((fault: NodeJS.ErrnoException) => {
      throw fault.code === 'ENOENT' ? new BlobDamaged(sha256, 'the file is gone') : fault
    })
    const bytes = await box.unlock(of, kept).catch((fault: Error) => {
      throw new BlobDamaged(sha256, fault.message)
    })
    const now = digestOf(bytes)
    if (now !== sha256) throw new BlobDamaged(sha256, `the file now reads ${now}`)
    return bytes
  }

  return {
    get,
    has: async (of, sha256) => (await isThere(pathOf(of, sha256))) || isThere(blobPath(root, sha256)),

    async put(of, bytes) {
      cleared ??= clear(halves).catch((fault) => {
        cleared = undefined
        throw fault
      })
      await cleared
      const sha256 = digestOf(bytes)
      const path = pathOf(of, sha256)
      const whole = await get(of, sha256).then(
        () => isThere(path),
        () => false,
      )
      if (!whole) await writeWhole(root, path, await box.lock(of, bytes))
      return { sha256, size: bytes.length }
    },
  }
}

/** Beside first, flushed, then in its place. */
export async function writeWhole(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const half = join(root, 'half', randomBytes(12).toString('hex'))
  const file = await open(half, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (fault) {
    await file.close()
    await rm(half, { force: true })
    throw fault
  }
  await file.close()
  await mkdir(dirname(path), { recursive: true })
  await rename(half, path)
  await settle(dirname(path))
  await settle(root)
}
