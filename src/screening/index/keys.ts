/** The numbers under which a name is filed. Memory and database use the same, so they give the same answers. */
import { mixed } from '../keys/skeleton.ts'

const together = (a: number, b: number): number => ((a + b) | 0) ^ Math.imul(a ^ b, 0x9e3779b1)

/** Two skeletons in any order. */
export const pairKey = (a: number, b: number): number => mixed(together(a, b) ^ 0x51ed270b)
/** The same with a year of birth, 0 when none is known, for pairs that too many names share. */
export const yearKey = (pair: number, year: number): number => mixed(pair ^ Math.imul(year, 0x27d4eb2f) ^ 0x165667b1)
/** Two words as they are spelt, for pairs of skeletons that too many names share. */
export const wordsKey = (a: number, b: number): number => mixed(together(mixed(a + 1), mixed(b + 1)) ^ 0x2545f491)
/** The same with a third word's skeleton, or with the knowledge that there is none (0). */
export const thirdKey = (words: number, third: number): number => mixed(words ^ Math.imul(third | 1, 0x632be59b) ^ 0x1b873593)
/** One skeleton and the whole date of birth. */
export const dayKey = (skeleton: number, birth: number): number => mixed(skeleton ^ Math.imul(birth, 0x9e3779b1) ^ 0x38495ab5)
/** One skeleton that few bear, and one word that few bear. */
export const loneKey = (skeleton: number): number => mixed(skeleton ^ 0x7feb352d)
export const loneWordKey = (word: number): number => mixed(Math.imul(word + 1, 0x846ca68b) ^ 0x0bd1e995)

/** So many names under one key and it is crowded: a finer key is used besides. */
export const crowded = 64
/** How many words of one name make pairs; the rarest do. */
export const mostPaired = 5
