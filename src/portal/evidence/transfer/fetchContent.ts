/** Reads an opened content in segments, each checked before it is written, and goes on where it stopped. Runs in a browser and in the command line. */
import { hexOf, type Line, pause, Said } from './send.ts'

export type Reading = Readonly<{
  reading: string
  name: string
  mime: string
  size: number
  sha256: string
  segment: number
  segments: number
}>

/** Where the content is written: whole segments in their order. */
export type Sink = Readonly<{
  /** Whole segments that are there from before. */
  has: number
  write(position: number, bytes: Uint8Array): Promise<void>
}>

/** SHA-256 over everything, fed in order; segments from before are fed by who made it. */
export type Running = Readonly<{ add(bytes: Uint8Array): void; hex(): string }>

export type Fetching = Readonly<{
  line: Line
  /** Below `/api/v1`: `/evidence/cases/ID`. */
  path: string
  reading: Reading
  sink: Sink
  running: Running
  signal?: AbortSignal
  progress?: (bytes: number) => void
  waiting?: (pause_ms: number) => void
}>

const most = 16
const pauses_ms = [500, 1000, 2000, 5000, 10_000, 30_000]

/** Throws `Said('content-does-not-match')` when what was read is not what was registered. */
export async function fetchContent({ line, path, reading, sink, running, signal, progress, waiting }: Fetching): Promise<void> {
  let position = sink.has
  let fails = 0
  progress?.(Math.min(reading.size, position * reading.segment))
  while (position < reading.segments) {
    signal?.throwIfAborted()
    const count = fails > 0 ? 1 : Math.min(most, reading.segments - position)
    try {
      const answer = await line.bytes(`${path}/readings/${reading.reading}/segments?first=${position}&count=${count}`, signal)
      for await (const bytes of checked(answer, reading, position)) {
        await sink.write(position, bytes)
        running.add(bytes)
        position++
        progress?.(Math.min(reading.size, position * reading.segment))
      }
      fails = 0
    } catch (fault) {
      if (
        signal?.aborted ||
        (fault instanceof Said && fault.status < 500 && fault.status !== 429 && fault.code !== 'segment-differs')
      )
        throw fault
      const pause_ms = pauses_ms[Math.min(fails++, pauses_ms.length - 1)]!
      waiting?.(pause_ms)
      await pause(pause_ms, signal)
    }
  }
  if (running.hex() !== reading.sha256) throw new Said('content-does-not-match', 409)
}

/** The segments of an answer, each compared with the SHA-256 before it. What does not arrive whole is not given out. */
async function* checked(answer: Response, { size, segment }: Reading, first: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = answer.body!.getReader()
  let position = first
  let frame = new Uint8Array(32 + Math.min(segment, size - position * segment))
  let filled = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    for (let at = 0; at < value.length; ) {
      const part = value.subarray(at, at + frame.length - filled)
      frame.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < frame.length) continue
      const bytes = frame.slice(32)
      const hash = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
      if (hash !== hexOf(frame.subarray(0, 32))) throw new Said('segment-differs', 409)
      yield bytes
      position++
      frame = new Uint8Array(32 + Math.max(0, Math.min(segment, size - position * segment)))
      filled = 0
    }
  }
  if (filled > 0) throw new Error('the line broke in the middle of a segment')
}
