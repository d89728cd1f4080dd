/**
 * Reads an opened content into the browser's own file system, away from the page. Whole segments stay there over a reload and a crash,
 * so the next start goes on after the last of them.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { browserLine } from './browserLine.ts'
import { fetchContent, type Reading } from './fetchContent.ts'
import { Said } from './send.ts'

export type Told = Readonly<{ bytes: number } | { waiting: number } | { done: true } | { code: string; status: number }>
/** In place, as the file system of the origin gives it to workers (File System Standard, section 2.7). */
type Handle = {
  read(into: Uint8Array, at: { at: number }): number
  write(bytes: Uint8Array, at: { at: number }): number
  getSize(): number
  flush(): void
  close(): void
}

const tell = (it: Told): void => postMessage(it)

async function work(path: string, reading: Reading): Promise<void> {
  const root = await navigator.storage.getDirectory()
  const file = await root.getFileHandle(reading.reading, { create: true })
  const handle = await (file as unknown as { createSyncAccessHandle(): Promise<Handle> }).createSyncAccessHandle()
  try {
    const has = handle.getSize() >= reading.size ? reading.segments : Math.floor(handle.getSize() / reading.segment)
    const hash = sha256.create()
    for (let n = 0; n < has; n++) {
      const piece = new Uint8Array(Math.min(reading.segment, reading.size - n * reading.segment))
      handle.read(piece, { at: n * reading.segment })
      hash.update(piece)
    }
    await fetchContent({
      line: browserLine,
      path,
      reading,
      sink: {
        has,
        async write(position, bytes) {
          handle.write(bytes, { at: position * reading.segment })
          handle.flush()
        },
      },
      running: { add: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) },
      progress: (bytes) => tell({ bytes }),
      waiting: (ms) => tell({ waiting: ms }),
    })
  } finally {
    handle.close()
  }
}

addEventListener('message', ({ data }: MessageEvent<{ path: string; reading: Reading }>) => {
  work(data.path, data.reading).then(
    () => tell({ done: true }),
    (fault: unknown) => tell(fault instanceof Said ? { code: fault.code, status: fault.status } : { code: 'offline', status: 0 }),
  )
})
