/** How content lies in segments, and the tree over them: FLOE segments of 1 MiB, Merkle tree of RFC 6962 over the sealed ones. */
import { createHash } from 'node:crypto'
import { treeHash } from '../../ledger/tlog/merkle.ts'
import { header_bytes, overhead_bytes } from './floe.ts'

export const segment_bytes = 1024 * 1024
/** What one segment holds of the file. */
export const plain_bytes = segment_bytes - overhead_bytes
/** 100 GiB: 102,404 segments, a list of leaves of 3.3 MB. */
export const maxSealed_bytes = 100 * 1024 ** 3
export const hash_bytes = 32
/** Bound into every header of an exhibit's content: the key of something else opens nothing here. */
export const context = new TextEncoder().encode('comity-exhibit-v1')

/** An empty file is one empty last segment; a file of exactly k segments ends with a full one. */
export const segmentsOf = (size: number): number => Math.max(1, Math.ceil(size / plain_bytes))
export const isLast = (size: number, position: number): boolean => position === segmentsOf(size) - 1
/** Bytes of the file in the segment at `position`. */
export const plainLength = (size: number, position: number): number =>
  isLast(size, position) ? size - position * plain_bytes : plain_bytes
export const sealedLength = (size: number, position: number): number => plainLength(size, position) + overhead_bytes
/** Where a sealed segment begins in the stored file, which starts with the header. */
export const startOf = (position: number): number => header_bytes + position * segment_bytes

/** Leaf of RFC 6962 section 2.1 over one sealed segment. */
export const leafOf = (sealed: Uint8Array): Uint8Array => createHash('sha256').update(Uint8Array.of(0)).update(sealed).digest()

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The root over leaves that lie one after another, lower-case hexadecimal. */
export function rootOf(leaves: Uint8Array): string {
  const hashes: Uint8Array[] = []
  for (let at = 0; at < leaves.length; at += hash_bytes) hashes.push(leaves.subarray(at, at + hash_bytes))
  return Buffer.from(treeHash(hashes)).toString('hex')
}
