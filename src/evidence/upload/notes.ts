/** What stands beside each segment of an upload: the leaf of the sealed bytes and the SHA-256 of the file's. */
import { sha256 } from '../sealed/shape.ts'
import { note_bytes } from '../sealed/sockets.ts'

const each = (notes: Uint8Array, from: number): Buffer =>
  Buffer.concat(
    Array.from({ length: notes.length / note_bytes }, (_, n) =>
      notes.subarray(n * note_bytes + from, n * note_bytes + from + 32),
    ),
  )
export const leavesOf = (notes: Uint8Array): Buffer => each(notes, 0)
/** SHA-256 over the SHA-256 of every segment: whether the file to go on with is the same file. */
export const digestOf = (notes: Uint8Array): string => sha256(each(notes, 32))
