/** The worker threads that seal and hash. A stream's running digest stays with one of them; everything else goes to whoever has least to do. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { segment_bytes } from '../../evidence/sealed/shape.ts'
import type { Hands } from '../../evidence/sealed/sockets.ts'
import type { Done, Job } from './hand.ts'

type Hand = { worker: Worker; load: number; waiting: Map<number, { done: (it: Done) => void; fail: (fault: Error) => void }> }
type Ask = Job extends infer One ? (One extends Job ? Omit<One, 'id'> : never) : never

/** Pieces of memory that both threads see, used again and again: the collector is slow to give shared memory back. */
const lanes: Uint8Array[] = []
/** More are never kept: several uploads at once may use more for a while. */
const lanes_max = 32
const lane = (): Uint8Array => lanes.pop() ?? new Uint8Array(new SharedArrayBuffer(segment_bytes))
const shared = (bytes: Uint8Array): boolean => bytes.buffer instanceof SharedArrayBuffer
function giveBack({ buffer }: Uint8Array): void {
  if (buffer instanceof SharedArrayBuffer && buffer.byteLength === segment_bytes && lanes.length < lanes_max)
    lanes.push(new Uint8Array(buffer))
}

/** @param count two at least: while one seals, the other hashes */
export function workerHands(count = Math.min(4, Math.max(2, availableParallelism()))): Hands {
  const hands: Hand[] = []
  const streams = new Map<string, Hand>()
  let next = 0
  let stopped = false

  function hire(): Hand {
    const hand: Hand = { worker: new Worker(new URL('./hand.ts', import.meta.url)), load: 0, waiting: new Map() }
    const over = (fault: Error) => {
      hands.splice(hands.indexOf(hand), 1)
      for (const { fail } of hand.waiting.values()) fail(fault)
      for (const [stream, its] of streams) if (its === hand) streams.delete(stream)
    }
    hand.worker.unref()
    hand.worker.on('message', (it: Done) => {
      const asked = hand.waiting.get(it.id)
      hand.waiting.delete(it.id)
      if (hand.waiting.size === 0) hand.worker.unref()
      hand.load--
      if (it.fault) asked?.fail(new Error(it.fault))
      else asked?.done(it)
    })
    hand.worker.on('error', over)
    hand.worker.on('exit', () => over(new Error('a sealing thread ended')))
    hands.push(hand)
    return hand
  }

  /** A digest must stay where it began; the other hands take the rest, so both kinds of work go on at once. */
  function pick(stream?: string): Hand {
    while (hands.length < count && !stopped) hire()
    const known = stream === undefined ? undefined : streams.get(stream)
    if (known) return known
    const free = hands.toSorted((a, b) => a.load - b.load)[0]
    if (!free) throw new Error('the sealing threads have ended')
    if (stream !== undefined) streams.set(stream, free)
    return free
  }

  function ask(job: Ask, stream?: string): Promise<Done> {
    const hand = pick(stream)
    const id = ++next
    hand.load++
    hand.worker.ref()
    return new Promise((done, fail) => {
      hand.waiting.set(id, { done, fail })
      hand.worker.postMessage({ ...job, id })
    })
  }

  /** Lends the bytes to a job where both threads see them, copied only when they do not lie there yet. */
  async function lending<T>(bytes: Uint8Array, work: (from: Uint8Array) => Promise<T>): Promise<T> {
    if (shared(bytes)) return work(bytes)
    const copy = lane()
    copy.set(bytes)
    const given = await work(copy.subarray(0, bytes.length))
    giveBack(copy)
    return given
  }

  return {
    lane: (length) => lane().subarray(0, length),
    release: giveBack,
    seal: (place, plain) =>
      lending(plain, async (from) => {
        const into = lane()
        const { length, hash } = await ask({ do: 'seal', place, from, into })
        return { sealed: into.subarray(0, length), leaf: hash! }
      }),
    open: (place, sealed) =>
      lending(sealed, async (from) => {
        const into = lane()
        const { length, hash } = await ask({ do: 'open', place, from, into })
        const plain = length === undefined ? undefined : Buffer.from(into.subarray(0, length))
        giveBack(into)
        return { leaf: hash!, ...(plain && { plain }) }
      }),
    leaf: (sealed) => lending(sealed, async (from) => (await ask({ do: 'leaf', from })).hash!),
    digest: (stream, plain, claimed) =>
      lending(plain, async (from) => (await ask({ do: 'digest', stream, from, claimed }, stream)).hash!),
    async sum(stream) {
      const { hash, pieces } = await ask({ do: 'sum', stream, from: new Uint8Array() }, stream)
      streams.delete(stream)
      return { sha256: Buffer.from(hash!).toString('hex'), pieces: pieces! }
    },
    async stop() {
      stopped = true
      await Promise.all([...hands].map(({ worker }) => worker.terminate()))
    },
  }
}
