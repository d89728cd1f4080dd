/** One worker thread that seals, opens and hashes. Plaintext and ciphertext lie in memory that both threads see, so nothing is copied over. */
import { createHash, type Hash, randomBytes } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { type Floe, open, openSegment, sealSegment } from '../../evidence/sealed/floe.ts'
import { context, leafOf, segment_bytes } from '../../evidence/sealed/shape.ts'
import type { Place } from '../../evidence/sealed/sockets.ts'

export type Job = Readonly<{ id: number; from: Uint8Array }> &
  (
    | Readonly<{ do: 'seal' | 'open'; place: Place; into: Uint8Array }>
    | Readonly<{ do: 'leaf' }>
    | Readonly<{ do: 'digest'; stream: string; claimed?: Uint8Array | undefined }>
    | Readonly<{ do: 'sum'; stream: string }>
  )
export type Done = Readonly<{ id: number; length?: number; hash?: Uint8Array; pieces?: number; fault?: string }>

const running = new Map<string, { hash: Hash; pieces: number }>()
/** The file that was worked on last: its keys need not be derived for every segment. */
let last: { name: string; floe: Floe } | undefined

function floeOf({ key, header }: Place): Floe | undefined {
  const name = Buffer.concat([key, header]).toString('base64')
  if (last?.name === name) return last.floe
  const floe = open(key, context, header, segment_bytes)
  if (floe) last = { name, floe }
  return floe
}

function work(job: Job): Omit<Done, 'id'> {
  switch (job.do) {
    case 'seal': {
      const floe = floeOf(job.place)
      if (!floe) throw new Error('the header is not of this key')
      const { position, last } = job.place
      const sealed = sealSegment(floe, { plain: job.from, position, last, nonce: randomBytes(12) }, job.into)
      return { length: sealed.length, hash: leafOf(sealed) }
    }
    case 'open': {
      const floe = floeOf(job.place)
      const plain = floe && openSegment(floe, job.from, job.place.position, job.place.last)
      if (!plain) return { hash: leafOf(job.from) }
      job.into.set(plain)
      const { length } = plain
      plain.buffer.transfer(0)
      return { length, hash: leafOf(job.from) }
    }
    case 'leaf':
      return { hash: leafOf(job.from) }
    case 'digest': {
      const hash = createHash('sha256').update(job.from).digest()
      if (job.claimed && Buffer.compare(hash, job.claimed) !== 0) return { hash }
      const stream = running.get(job.stream) ?? { hash: createHash('sha256'), pieces: 0 }
      stream.hash.update(job.from)
      stream.pieces++
      running.set(job.stream, stream)
      return { hash }
    }
    case 'sum': {
      const stream = running.get(job.stream)
      running.delete(job.stream)
      return { hash: (stream?.hash ?? createHash('sha256')).digest(), pieces: stream?.pieces ?? 0 }
    }
  }
}

parentPort?.on('message', (job: Job) => {
  let done: Done
  try {
    done = { id: job.id, ...work(job) }
  } catch (fault) {
    done = { id: job.id, fault: String(fault) }
  }
  parentPort?.postMessage(done)
})
