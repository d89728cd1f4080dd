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
export const bounds = { names: 8, words: 8, hashes: 600, near: 400, keys: 600, candidates: 600, wide: 150 } as const

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
  return [...new Set([own, ...learnt, ...meant(word, near).map(skeletonNumber), ...doubtful])].slice(0, 16)
}

/** The keys to read, in two steps: first those that few share, then single words, read only when the first step found little. */
export function keysSought(it: Described, near: readonly string[]): { fine: readonly number[]; wide: readonly number[] } {
  const fine = new Set<number>()
  const wide = new Set<number>()
  for (const identifier of it.identifiers) {
    const key = identifierKey(identifier)
    if (key !== '') fine.add(hashOf(key) | 0)
  }
  const birth = birthOf(it.birth)
  for (const words of wordsAsked(it)) {
    const skeletons = words.map((w) => skeletonsOf(w, near))
    for (const [i, its] of skeletons.entries()) {
      for (const s of its) {
        ;(words.length === 1 ? fine : wide).add(loneKey(s) | 0)
        if (!wholeDate(birth)) continue
        fine.add(dayKey(s, birth) | 0)
        fine.add(dayKey(s, turned(birth)) | 0)
      }
      for (const others of skeletons.slice(i + 1))
        for (const [x, a] of its.entries()) for (const [y, b] of others.entries()) if (x + y < 14) fine.add(pairKey(a, b) | 0)
    }
    joinedWords(words, wide)
  }
  return { fine: [...fine].slice(0, bounds.keys), wide: [...wide].slice(0, bounds.keys) }
}

/** "Aero Caribbean" may be filed as one word. */
function joinedWords(words: readonly Word[], keys: Set<number>): void {
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    if (next && word.latin.length + next.latin.length <= 24) keys.add(loneKey(skeletonNumber(word.latin + next.latin)) | 0)
  }
}
