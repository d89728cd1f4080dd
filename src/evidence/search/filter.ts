/**
 * What a passage is found by without its words resting in clear: a Bloom filter over its words and their beginnings, made under a key of
 * the case and bound to the passage (E.-J. Goh, Secure Indexes, 2003, the construction Z-IDX). Without the key it says about how many
 * words there are; two passages that hold the same word do not show it. With the key it says where a word may stand, wrong about once in
 * a hundred; whoever asks opens the passage and looks. Pure.
 */
import { createHash, createHmac } from 'node:crypto'

const bits_each = 10
const marks_each = 7
/** Filters come in few sizes, so that their size says little. */
const step_bytes = 128

/** What is looked for, as only who has the key can say it. */
export const disguised = (key: Uint8Array, word: string): Buffer => createHmac('sha256', key).update(word).digest()

/** The bits of one word in the filter of one passage. */
function marksOf(word: Uint8Array, place: string, bits: number): readonly number[] {
  const digest = createHash('sha256').update(word).update(place).digest()
  return Array.from({ length: marks_each }, (_, n) => digest.readUInt32BE(n * 4) % bits)
}

/** @param words disguised */
export function filterOf(words: readonly Uint8Array[], place: string): Uint8Array {
  const filter = new Uint8Array(Math.max(1, Math.ceil((words.length * bits_each) / 8 / step_bytes)) * step_bytes)
  for (const word of words) for (const bit of marksOf(word, place, filter.length * 8)) filter[bit >> 3]! |= 1 << (bit & 7)
  return filter
}

/** False when the word surely does not stand there. */
export const mayHold = (filter: Uint8Array, place: string, word: Uint8Array): boolean =>
  marksOf(word, place, filter.length * 8).every((bit) => (filter[bit >> 3]! & (1 << (bit & 7))) !== 0)
