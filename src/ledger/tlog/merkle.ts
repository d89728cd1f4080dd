/**
 * The Merkle tree of RFC 6962 section 2 with SHA-256: hashes, growing by a frontier, and the verification of inclusion and consistency
 * proofs (RFC 9162 sections 2.1.3.2 and 2.1.4.2). Sizes may pass 2^32, so there are no bit operations on them.
 */
import { sha256 } from '@noble/hashes/sha2.js'

export type Hash = Uint8Array
export const hash_bytes = 32
/** No tree whose size a number holds exactly needs more proof hashes. */
export const proof_max = 63

/** Root of the empty tree: the hash of nothing. */
export const emptyRoot: Hash = sha256(new Uint8Array())

export function leafHash(data: Uint8Array): Hash {
  const bytes = new Uint8Array(1 + data.length)
  bytes.set(data, 1)
  return sha256(bytes)
}

/** SHA-256 of bytes. The one here runs everywhere; a server's own costs half where few hashes are made. */
export type Sha256 = (bytes: Uint8Array) => Hash

/** What is hashed for a node, over and over in the same place: making room anew costs a third of the hash. */
const pair = new Uint8Array(1 + 2 * hash_bytes)
pair[0] = 1

export function nodeHash(left: Hash, right: Hash, sha: Sha256 = sha256): Hash {
  pair.set(left, 1)
  pair.set(right, 1 + hash_bytes)
  return sha(pair)
}

export const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])

/**
 * The roots of the complete subtrees that make up a tree of `size`, largest first: one for each one-bit of the size.
 * All that is needed to append and to know the root.
 */
export type Frontier = Readonly<{ size: number; hashes: readonly Hash[] }>
export const emptyFrontier: Frontier = { size: 0, hashes: [] }

/** @param width how many leaves each of `nodes` stands for: 1, or a power of two that divides the size */
export function append(frontier: Frontier, nodes: readonly Hash[], width = 1, sha: Sha256 = sha256): Frontier {
  const hashes = [...frontier.hashes]
  let count = frontier.size / width
  for (const node of nodes) {
    let hash = node
    for (let n = count; n % 2 === 1; n = (n - 1) / 2) hash = nodeHash(hashes.pop()!, hash, sha)
    hashes.push(hash)
    count++
  }
  return { size: count * width, hashes }
}

export const rootOf = (frontier: Frontier, sha: Sha256 = sha256): Hash =>
  frontier.hashes.length === 0 ? emptyRoot : frontier.hashes.reduceRight((right, left) => nodeHash(left, right, sha))

/** Merkle tree hash over hashes that already stand for leaves or for equal complete subtrees (the last one may be incomplete). */
export const treeHash = (hashes: readonly Hash[], sha: Sha256 = sha256): Hash =>
  rootOf(append(emptyFrontier, hashes, 1, sha), sha)

/** Number of one-bits of a non-negative integer. */
export function ones(n: number): number {
  let count = 0
  for (; n > 0; n = Math.floor(n / 2)) count += n % 2
  return count
}

const half = (n: number): number => Math.floor(n / 2)
const wellFormed = (proof: readonly Hash[]): boolean =>
  proof.length <= proof_max && proof.every((hash) => hash.length === hash_bytes)

/** Whether `leaf` stands at `index` in the tree of `size` with this root. */
export function includes(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
  sha: Sha256 = sha256,
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false
  if (leaf.length !== hash_bytes || root.length !== hash_bytes || !wellFormed(proof)) return false
  let [at, last, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash, sha)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else {
      hash = nodeHash(hash, sibling, sha)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && same(hash, root)
}

/**
 * Whether the tree of size `to` continues the tree of size `from`. From the empty tree nothing can be proved, so it is refused here;
 * a witness that has seen nothing yet asks for no proof.
 */
export function continues(from: number, fromRoot: Hash, to: number, toRoot: Hash, proof: readonly Hash[]): boolean {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || to < from) return false
  if (fromRoot.length !== hash_bytes || toRoot.length !== hash_bytes || !wellFormed(proof)) return false
  if (from === to) return proof.length === 0 && same(fromRoot, toRoot)
  const path = ones(from) === 1 ? [fromRoot, ...proof] : proof
  if (path.length === 0) return false
  let [at, last] = [from - 1, to - 1]
  while (at % 2 === 1) [at, last] = [half(at), half(last)]
  let [older, newer] = [path[0]!, path[0]!]
  for (const hash of path.slice(1)) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      older = nodeHash(hash, older)
      newer = nodeHash(hash, newer)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else {
      newer = nodeHash(newer, hash)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && same(older, fromRoot) && same(newer, toRoot)
}

/** Whether `[start, end)` is a subtree that can be spoken of: its start is a multiple of the smallest power of two that holds it. */
export function validSubtree(start: number, end: number): boolean {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start) return false
  let width = 1
  while (width < end - start) width *= 2
  return start % width === 0
}

/** Whether the tree of `size` holds the subtree `[start, end)` with this hash (draft-ietf-plants-merkle-tree-certs section 4.4.3). */
export function holdsSubtree(start: number, end: number, hash: Hash, size: number, root: Hash, proof: readonly Hash[]): boolean {
  if (!validSubtree(start, end) || end > size || !Number.isSafeInteger(size)) return false
  if (hash.length !== hash_bytes || root.length !== hash_bytes || !wellFormed(proof)) return false
  let [first, at, last] = [start, end - 1, size - 1]
  const up = () => {
    ;[first, at, last] = [half(first), half(at), half(last)]
  }
  const whole = at === last
  while (first !== at && (whole || at % 2 === 1)) up()
  const path = first === at ? [hash, ...proof] : proof
  if (path.length === 0) return false
  let [inner, outer] = [path[0]!, path[0]!]
  for (const other of path.slice(1)) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      if (first < at) inner = nodeHash(other, inner)
      outer = nodeHash(other, outer)
      while (at % 2 === 0 && at !== 0) up()
    } else {
      outer = nodeHash(outer, other)
    }
    up()
  }
  return last === 0 && same(inner, hash) && same(outer, root)
}

/** A run of leaves `[start, end)` whose tree hash is one line of a proof. */
export type Run = Readonly<{ start: number; end: number }>

/** Largest power of two below n. */
function split(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** What an inclusion proof holds, from the leaf's sibling to the root's child (RFC 6962 section 2.1.1). */
export function inclusionRuns(index: number, size: number): Run[] {
  const runs: Run[] = []
  for (let [start, end] = [0, size]; end - start > 1; ) {
    const middle = start + split(end - start)
    if (index < middle) [runs[runs.length], end] = [{ start: middle, end }, middle]
    else [runs[runs.length], start] = [{ start, end: middle }, middle]
  }
  return runs.reverse()
}

/** What a consistency proof from size `from` to size `to` holds (RFC 6962 section 2.1.2). */
export const consistencyRuns = (from: number, to: number): Run[] => (from < 1 || from >= to ? [] : subtreeRuns(0, from, to))

/** What a proof that the tree of `size` holds the subtree `[start, end)` consists of (draft-ietf-plants-merkle-tree-certs section 4.4.1). */
export function subtreeRuns(start: number, end: number, size: number): Run[] {
  const runs: Run[] = []
  let [from, first, last, whole] = [start, 0, size, true]
  while (from !== first || end !== last) {
    const middle = first + split(last - first)
    if (end <= middle) [runs[runs.length], last] = [{ start: middle, end: last }, middle]
    else {
      // A subtree that reaches over the middle begins where this part of the tree begins.
      if (from < middle) [from, whole] = [middle, false]
      runs.push({ start: first, end: middle })
      first = middle
    }
  }
  if (!whole) runs.push({ start: first, end: last })
  return runs.reverse()
}

/** A complete subtree of 2^height leaves, the index-th of its height from the left. */
export type Node = Readonly<{ height: number; index: number }>

/** The complete subtrees that make up a run, from left to right; their hashes give the run's hash by `hashOfRun`. */
export function nodesOf({ start, end }: Run): Node[] {
  const nodes: Node[] = []
  for (let at = start; at < end; ) {
    let [height, width] = [0, 1]
    while (at % (width * 2) === 0 && at + width * 2 <= end) [height, width] = [height + 1, width * 2]
    nodes.push({ height, index: at / width })
    at += width
  }
  return nodes
}

export const hashOfRun = (hashes: readonly Hash[]): Hash => hashes.reduceRight((right, left) => nodeHash(left, right))
