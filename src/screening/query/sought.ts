/** What a query looks for in the database: skeletons first, then the keys that they make with each other and with a date of birth. */
import { birthOf, turned, wholeDate } from '../compare/dates.ts'
import type { Described } from '../compare/described.ts'
import { spellingCost } from '../compare/spelling.ts'
import { dayKey, loneKey, pairKey } from '../index/keys.ts'
import { hashOfLetters, withoutOne } from '../index/vocabulary.ts'
import { skeletonNumber } from '../keys/filed.ts'
import { identifierKey } from '../keys/identifiers.ts'
import { nameWords } from '../keys/names.ts'
import { doubtfulSkeletons, hashOf } from '../keys/skeleton.ts'
import { learntSkeletons } from '../script/learnt.ts'
import type { Word } from '../script/tokens.ts'

/** One query reads no more than this, whatever is typed. */
export const bounds = { names: 8, words: 8, hashes: 600, near: 400, keys: 200, candidates: 200, wide: 100 } as const

const letters = (word: string): Uint8Array => Uint8Array.from(word, (c) => c.charCodeAt(0))

export const wordsAsked = (it: Described): readonly (readonly Word[])[] =>
  it.names.slice(0, bounds.names).map((name) => nameWords(name, it.kind).slice(0, bounds.words))

/** The numbers under which misspelt words are filed: the word itself and the word without each letter. */
export function hashesOf(word: string): readonly number[] {
  const l = letters(word)
  const out = [hashOfLetters(l, 0, l.length) | 0]
  if (l.length >= 3) withoutOne(l, 0, l.length, (hash) => out.push(hash | 0))
  return out
}
export const hashesAsked = (it: Described): readonly number[] =>
  [...new Set(wordsAsked(it).flatMap((words) => words.flatMap((w) => hashesOf(w.latin))))].slice(0, bounds.hashes)

/** Words of the store that one of the query's words may be. */
function meant(word: Word, near: readonly string[]): readonly string[] {
  const a = letters(word.latin)
  const most = a.length <= 3 ? 1.05 : a.length <= 5 ? 1.3 : 2.05
  return near.filter((other) => {
    const b = letters(other)
    return spellingCost(a, 0, a.length, b, 0, b.length, most) <= most
  })
}

/** Skeletons a word of the query may have, the likeliest first. */
function skeletonsOf(word: Word, near: readonly string[]): readonly number[] {
  const own = skeletonNumber(word.latin)
  const learnt = word.script === 'latin' ? [] : learntSkeletons(word, 10).map(([s]) => hashOf(s) | 0)
  const doubtful = doubtfulSkeletons(word.latin).map((s) => hashOf(s) | 0)
  return [...new Set([own, ...learnt, ...meant(word, near).map(skeletonNumber), ...doubtful])].slice(0, 24)
}

/** Each word of each name asked, with the skeletons it may have, and what it would be as one word with the next. */
type Asked = readonly (readonly Readonly<{ skeletons: readonly number[]; joined?: number }>[])[]
export const skeletonsAsked = (it: Described, near: readonly string[]): Asked =>
  wordsAsked(it).map((words) =>
    words.map((word, i) => {
      const next = words[i + 1]
      const joins = next && word.latin.length + next.latin.length <= 24
      return { skeletons: skeletonsOf(word, near), ...(joins && { joined: skeletonNumber(word.latin + next.latin) }) }
    }),
  )

/** A key to read and how much an answer under it says, in bits. */
export type Key = Readonly<{ key: number; bits: number }>
/** A day of birth is one of some twenty thousand; a number of a paper says more than any name. */
const says = { day: 14, identifier: 60 } as const
/** A reading of a word counts a little less than the likelier one before it. */
const doubt = 0.1

/** Keys with the most that each can say. */
class Keys {
  readonly #bits = new Map<number, number>()
  add(key: number, bits: number): void {
    if (bits > (this.#bits.get(key | 0) ?? Number.NEGATIVE_INFINITY)) this.#bits.set(key | 0, bits)
  }
  best(most: number): readonly Key[] {
    return [...this.#bits]
      .map(([key, bits]) => ({ key, bits }))
      .sort((a, b) => b.bits - a.bits || a.key - b.key)
      .slice(0, most)
  }
}

/**
 * The keys to read, those that say most first, in two steps: first what few share, then single words, read only when the first step
 * found little. `bitsOf` is what a skeleton says, undefined when no record bears it: such a key is not read at all. A single word that
 * says less than `least` cannot bring a record up to what is shown.
 */
export function keysSought(
  it: Described,
  asked: Asked,
  bitsOf: (skeleton: number) => number | undefined,
  least: number,
): { fine: readonly Key[]; wide: readonly Key[] } {
  const [fine, wide] = [new Keys(), new Keys()]
  for (const identifier of it.identifiers) {
    const key = identifierKey(identifier)
    if (key !== '') fine.add(hashOf(key), says.identifier)
  }
  const birth = birthOf(it.birth)
  for (const words of asked) {
    const borne = words.map(({ skeletons }) =>
      skeletons.flatMap((s, i) => {
        const bits = bitsOf(s)
        return bits === undefined ? [] : [{ s, bits: bits - doubt * i }]
      }),
    )
    for (const [i, its] of borne.entries()) {
      for (const { s, bits } of its) {
        if (words.length === 1) fine.add(loneKey(s), bits)
        else if (bits >= least) wide.add(loneKey(s), bits)
        if (!wholeDate(birth)) continue
        fine.add(dayKey(s, birth), bits + says.day)
        fine.add(dayKey(s, turned(birth)), bits + says.day - 2)
      }
      for (const others of borne.slice(i + 1))
        for (const a of its) for (const b of others) fine.add(pairKey(a.s, b.s), a.bits + b.bits)
    }
    for (const { joined } of words) {
      const bits = joined === undefined ? undefined : bitsOf(joined)
      if (bits !== undefined && bits >= least) wide.add(loneKey(joined!), bits)
    }
  }
  return { fine: fine.best(bounds.keys), wide: wide.best(bounds.keys) }
}
