/**
 * Sends a file in segments and goes on where it stopped: after a cut, a reload, another day. Runs in a browser and in the command line.
 * The node tells how far it has come; nothing that it has is sent again.
 */

/** A file to read from, wherever it lies. */
export type Source = Readonly<{ size: number; read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> }>

export type UploadStatus = Readonly<{ id: string; name: string; size: number; offset: number; segment: number; digest: string }>

/** One exchange with the node, as whoever is signed in. Throws a `Said` for a "no" of the node, anything else when the line broke. */
export type Line = Readonly<{
  call<Answer>(verb: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown, signal?: AbortSignal): Promise<Answer>
  patch(path: string, body: readonly Uint8Array<ArrayBuffer>[], signal?: AbortSignal): Promise<UploadStatus>
  bytes(path: string, signal?: AbortSignal): Promise<Response>
}>

/** A "no" of the node, with its code. */
export class Said extends Error {
  override name = 'Said'
  readonly code: string
  readonly status: number
  constructor(code: string, status: number, words = code) {
    super(words)
    this.code = code
    this.status = status
  }
}

/** Segments in one exchange at most: enough to fill a fast line, few enough for a slow one. */
const most = 16
const short_ms = 4000
const long_ms = 20_000
const pauses_ms = [500, 1000, 2000, 5000, 10_000, 30_000]

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
export const hexOf = (bytes: Uint8Array): string => [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('')

/** The SHA-256 of each segment as far as they are known, so that the whole can be named at the end. */
async function hashesUntil(
  source: Source,
  segment: number,
  offset: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const hashes: Uint8Array<ArrayBuffer>[] = []
  for (let at = 0; at < offset; at += segment) {
    signal?.throwIfAborted()
    hashes.push(await sha256(await source.read(at, Math.min(at + segment, source.size))))
  }
  return hashes
}

/** Segments that another connection sent meanwhile are hashed here too: the digest is over all of them. */
async function filled(source: Source, segment: number, hashes: readonly (Uint8Array<ArrayBuffer> | undefined)[]) {
  const all: Uint8Array<ArrayBuffer>[] = []
  for (let at = 0; at < source.size; at += segment)
    all.push(hashes[at / segment] ?? (await sha256(await source.read(at, Math.min(at + segment, source.size)))))
  return all
}

async function digestOf(hashes: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  const all = new Uint8Array(hashes.length * 32)
  for (const [n, hash] of hashes.entries()) all.set(hash, n * 32)
  return hexOf(await sha256(all))
}

export type Sending = Readonly<{
  line: Line
  /** Below `/api/v1`: `/evidence/cases/ID/uploads/ID`. */
  path: string
  source: Source
  signal?: AbortSignal
  /** Bytes that are safe at the node. */
  progress?: (offset: number) => void
  /** The line broke and is tried again after this pause. */
  waiting?: (pause_ms: number) => void
}>

/** @returns the digest to finish with. Throws `Said('upload-differs')` when the file is not the one that was begun. */
export async function sendFile({ line, path, source, signal, progress, waiting }: Sending): Promise<string> {
  let status = await line.call<UploadStatus>('GET', path, undefined, signal)
  const { segment } = status
  const hashes = await hashesUntil(source, segment, status.offset, signal)
  if (status.size !== source.size || (await digestOf(hashes)) !== status.digest) throw new Said('upload-differs', 409)
  progress?.(status.offset)
  let count = 1
  let fails = 0
  while (status.offset < source.size) {
    signal?.throwIfAborted()
    const began = Date.now()
    const parts: Uint8Array<ArrayBuffer>[] = []
    for (let at = status.offset; parts.length < 2 * count && at < source.size; at += segment) {
      const bytes = await source.read(at, Math.min(at + segment, source.size))
      const hash = await sha256(bytes)
      hashes[at / segment] = hash
      parts.push(hash, bytes)
    }
    try {
      status = await line.patch(`${path}?offset=${status.offset}`, parts, signal)
      fails = 0
      const took_ms = Date.now() - began
      if (took_ms < short_ms) count = Math.min(most, count * 2)
      else if (took_ms > long_ms) count = Math.max(1, count >> 1)
    } catch (fault) {
      if (signal?.aborted || (fault instanceof Said && !passing(fault))) throw fault
      const pause_ms = pauses_ms[Math.min(fails++, pauses_ms.length - 1)]!
      waiting?.(pause_ms)
      await pause(pause_ms, signal)
      count = 1
      status = await line.call<UploadStatus>('GET', path, undefined, signal).catch((again: unknown) => {
        if (again instanceof Said && !passing(again)) throw again
        return status
      })
    }
    progress?.(status.offset)
  }
  return digestOf(await filled(source, segment, hashes))
}

/** A "no" that passes by itself: the node starts, another connection is just ending, or a segment was spoilt on the way. */
const passing = ({ code, status }: Said): boolean =>
  status >= 500 || status === 429 || ['upload-busy', 'upload-offset', 'segment-differs', 'segment-cut'].includes(code)

export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      done()
    })
  })
