/** What an upload does to a file, for the figures of it. */
import { randomBytes } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import * as floe from '../../src/evidence/sealed/floe.ts'
import { context, isLast, plain_bytes, plainLength, segment_bytes, segmentsOf } from '../../src/evidence/sealed/shape.ts'
import type { workerHands } from '../../src/node/evidence/hands.ts'
import { folderVault } from '../../src/node/evidence/vault.ts'

export async function exactly(file: FileHandle, into: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < into.length; ) {
    const { bytesRead } = await file.read(into, done, into.length - done, at + done)
    if (bytesRead === 0) throw new Error('the file ended')
    done += bytesRead
  }
}

/** What an upload does to a file: digest, cipher, leaf, write, flush. Four segments are under way at once, as in upload/desk.ts. */
export async function sealed(
  folder: string,
  hands: ReturnType<typeof workerHands>,
  of: number,
  file: string,
  name: string,
): Promise<number> {
  const from = await open(file, 'r')
  const key = randomBytes(32)
  const { header } = floe.seal(key, context, randomBytes(32), segment_bytes)
  const growing = await folderVault(folder).grow(name, header, of)
  const began = performance.now()
  const under: Promise<void>[] = []
  let tail = Promise.resolve()
  for (let n = 0; n < segmentsOf(of); n++) {
    const plain = hands.lane(plainLength(of, n))
    await exactly(from, plain, n * plain_bytes)
    const made = Promise.all([hands.digest(name, plain), hands.seal({ key, header, position: n, last: isLast(of, n) }, plain)])
    const before = tail
    tail = (async () => {
      const [[hash, { sealed: bytes, leaf }]] = await Promise.all([made, before])
      await growing.append(bytes, Buffer.concat([leaf, hash]))
      hands.release(plain)
      hands.release(bytes)
    })()
    under.push(tail)
    if (under.length >= 4) await under.shift()
  }
  await tail
  await hands.sum(name)
  await growing.settle()
  const took = performance.now() - began
  await growing.close()
  await from.close()
  await folderVault(folder).drop(name)
  return took
}
