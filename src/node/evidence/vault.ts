/**
 * Sealed content in a folder of this machine. `growing/NAME` and `growing/NAME.notes` while it comes in; `sealed/ab/abcd…` once it is whole,
 * named by its root. A rename makes the one into the other, and the folder is flushed before anyone is told.
 */
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { header_bytes } from '../../evidence/sealed/floe.ts'
import { sealedLength, segmentsOf, startOf } from '../../evidence/sealed/shape.ts'
import { ContentLost, type Growing, note_bytes, type Vault } from '../../evidence/sealed/sockets.ts'
import { settle } from '../blobs.ts'

const there = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return 0
      throw fault
    },
  )

async function exactly(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, start + read)
    if (bytesRead === 0) throw new ContentLost(`the stored file ends at ${start + read}`)
    read += bytesRead
  }
  return bytes
}

async function write(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
}

const flush_bytes = 32 * 1024 * 1024

/** Segment first, note second: a note without its segment counts for nothing, nor does a segment without its note. */
async function growing(body: string, header: Uint8Array, size: number): Promise<Growing> {
  const notesPath = `${body}.notes`
  const written = await sizeOf(body)
  const noted = Math.floor((await sizeOf(notesPath)) / note_bytes)
  const file = await open(body, written === 0 ? 'w+' : 'r+', 0o600)
  const notes = await open(notesPath, noted === 0 ? 'w+' : 'r+', 0o600)
  if (written < header_bytes) await write(file, header, 0)
  const endOf = (position: number): number => startOf(position) + sealedLength(size, position)
  let count = Math.min(noted, segmentsOf(size))
  let unflushed = 0
  let flushing: Promise<void> | undefined
  let lost: { fault: unknown } | undefined
  /** Brings what was written to the disk while more comes, so that `settle` finds little left to wait for. */
  function flush(): void {
    if (flushing || unflushed < flush_bytes) return
    unflushed = 0
    flushing = file.datasync().then(
      () => {
        flushing = undefined
      },
      (fault: unknown) => {
        // A disk tells of a lost write once: whoever settles must hear of it.
        lost = { fault }
      },
    )
  }
  while (count > 0 && endOf(count - 1) > written) count--
  return {
    get count() {
      return count
    },
    async append(sealed, note) {
      const place = count
      await write(file, sealed, startOf(place))
      await write(notes, note, place * note_bytes)
      count = place + 1
      unflushed += sealed.length
      flush()
    },
    async settle() {
      await flushing
      if (lost) throw lost.fault
      await file.datasync()
      await notes.datasync()
    },
    notes: () => exactly(notes, 0, count * note_bytes),
    read: (position) => exactly(file, startOf(position), sealedLength(size, position)),
    async cut(to) {
      count = Math.min(count, to)
      await notes.truncate(count * note_bytes)
      await file.truncate(count === 0 ? header_bytes : endOf(count - 1))
    },
    async close() {
      await flushing
      await file.close()
      await notes.close()
    },
  }
}

/** `grown`: the path of content that is growing, or undefined; for a store that takes it from there. */
export type FolderVault = Vault & Readonly<{ grown(name: string): Promise<string | undefined> }>

/** @param root made when it is not there */
export function folderVault(root: string): FolderVault {
  const growingDir = join(root, 'growing')
  const folderOf = (name: string): string => join(root, 'sealed', name.slice(0, 2))
  const pathOf = (name: string): string => join(folderOf(name), name)
  const bodyOf = (name: string): string => join(growingDir, name)
  return {
    async grow(name, header, size) {
      await mkdir(growingDir, { recursive: true, mode: 0o700 })
      return growing(bodyOf(name), header, size)
    },

    grown: async (name) => ((await there(bodyOf(name))) ? bodyOf(name) : undefined),

    async keep(name, sealed) {
      if (!(await there(pathOf(sealed)))) {
        if (!(await there(bodyOf(name)))) throw new ContentLost(`neither ${name} nor ${sealed} is there`)
        const file = await open(bodyOf(name), 'r+')
        await file.sync()
        await file.close()
        await mkdir(folderOf(sealed), { recursive: true })
        await rename(bodyOf(name), pathOf(sealed))
        await settle(folderOf(sealed))
        await settle(join(root, 'sealed'))
      }
      await rm(bodyOf(name), { force: true })
      await rm(`${bodyOf(name)}.notes`, { force: true })
    },

    async drop(name) {
      await rm(bodyOf(name), { force: true })
      await rm(`${bodyOf(name)}.notes`, { force: true })
    },

    has: (sealed) => there(pathOf(sealed)),

    async read(sealed, start, length) {
      const file = await open(pathOf(sealed), 'r').catch((fault: NodeJS.ErrnoException) => {
        throw fault.code === 'ENOENT' ? new ContentLost(`${sealed} is gone`) : fault
      })
      try {
        return await exactly(file, start, length)
      } finally {
        await file.close()
      }
    },

    async remove(sealed) {
      await rm(pathOf(sealed), { force: true })
    },

    async *olderThan(age_ms) {
      for (const folder of await readdir(join(root, 'sealed')).catch(() => []))
        for (const name of await readdir(join(root, 'sealed', folder)).catch(() => [])) {
          const found = await stat(join(root, 'sealed', folder, name)).catch(() => undefined)
          if (found && Date.now() - found.mtimeMs > age_ms && /^[0-9a-f]{64}$/.test(name)) yield name
        }
    },
  }
}
