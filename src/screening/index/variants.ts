/** For one word of a query: the words of the index that may be it, how much each would say, and how much looking it took. */
import { spellingCost } from '../compare/spelling.ts'
import { doubtfulSkeletons, hashOf, skeleton } from '../keys/skeleton.ts'
import { learntSkeletons } from '../script/learnt.ts'
import { Spelt } from '../script/spelt.ts'
import { vowelless, type Word } from '../script/tokens.ts'
import { mostSaid } from '../weigh/weights.ts'
import type { Groups } from './growing.ts'
import { findClass, findWord, hashOfLetters, lessOne, lessTwo, type Vocabulary, withoutOne, withoutTwo } from './vocabulary.ts'

export type Variants = Readonly<{
  words: Int32Array
  /** What a match of the query's word with this one says, in bits: log2(m/u); the first is the most. */
  bits: Float64Array
  /** Skeletons of the variants, each once, with the most that one of its words says. */
  skeletons: Int32Array
  skeletonBits: Float64Array
  /** The very word as the index has it, or -1. */
  exact: number
  /** Looked at while finding them. */
  work: number
}>

/** No more words than these are held for one word of a query. */
const most = { alike: 96, borne: 48 } as const
const mostOfClass = 48
/** A word of another script has many Latin words of its consonants; so many of the likeliest are compared, of the next half as many. */
const mostSpelt = 512
/** Looks among misspelt words; more when a word is looked for that differs by two letters. */
const mostLooks = { near: 1_500, far: 6_000 } as const

/**
 * What is lost when a true match is spelt otherwise: log2 of how often that happens. Fitted on the pairs of names in the bench:
 * nine in ten true matches are spelt alike, and each further stroke of the pen is about five times rarer.
 */
const lost = (cost: number, length: number): number => (cost === 0 ? 0.15 : 1 + 1.9 * cost + (7 * cost) / Math.max(3, length))

/** Spellings of one skeleton differ in vowels; more of them may differ in a long word. */
export const more = { skeleton: 0.6, doubtful: 0.3 } as const
/**
 * What is lost when a word of another script was spelt so: `first`, and `each` for a bit that its likeliest spelling is likelier, up to
 * `most` bits. Less is lost where vowels are not written, as one word then has many good spellings.
 */
const spelling = {
  written: { first: 0.4, each: 0.3, most: 16 },
  unwritten: { first: 0.4, each: 0.15, most: 26 },
} as const

/**
 * Skeletons that the letters of another script make likely, and what is lost where nothing but the skeleton tells: no spelling is the same
 * there, so one of these is as good as it gets.
 */
export function readingsOf(word: Word): readonly Readonly<{ skeleton: number; lost: number }>[] {
  if (word.script === 'latin') return []
  return learntSkeletons(word, mostReadings).map(([s, unlikely]) => ({ skeleton: hashOf(s) | 0, lost: 0.4 + 0.7 * unlikely }))
}
const mostReadings = 10

/**
 * What is lost, in bits, when one word of a query was a given word of the index: letters apart by no more than `limit` when both are
 * Latin. Infinity when it cannot be.
 */
export type Losing = (letters: Uint8Array, from: number, length: number, limit: number) => number
export function losing(word: Word): Losing {
  const spelt = Spelt.of(word)
  if (spelt) {
    const { first, each, most } = spelling[vowelless(word.script) ? 'unwritten' : 'written']
    return (letters, from, length) => first + each * spelt.bits(letters, from, length, most)
  }
  const own = coded(word.latin)
  return (letters, from, length, limit) => {
    const cost = spellingCost(own, 0, own.length, letters, from, length, limit)
    return cost <= limit ? lost(cost, own.length) : Number.POSITIVE_INFINITY
  }
}

/** Words found so far with what a true match loses by being spelt so, in bits. */
class Found {
  readonly words: number[] = []
  readonly costs: number[] = []
  readonly #seen = new Map<number, number>()
  work = 0
  add(word: number, cost: number): void {
    const before = this.#seen.get(word)
    if (before === undefined) {
      this.#seen.set(word, this.words.length)
      this.words.push(word)
      this.costs.push(cost)
    } else if (cost < this.costs[before]!) this.costs[before] = cost
  }
  has(word: number): boolean {
    return this.#seen.has(word)
  }
}

const coded = (word: string): Uint8Array => Uint8Array.from(word, (c) => c.charCodeAt(0))
export const allowed = (length: number): number =>
  length <= 2 ? 0.6 : length === 3 ? 1.05 : length <= 5 ? 1.3 : length <= 7 ? 2.05 : 2.65

/** One word of a query among the words of the index. */
class Looking {
  readonly found = new Found()
  readonly #v: Vocabulary
  readonly #losing: Losing
  readonly #most: number
  constructor(v: Vocabulary, word: Word, far: boolean) {
    this.#v = v
    this.#most = far ? mostLooks.far : mostLooks.near
    this.#losing = losing(word)
  }
  /** Takes the word when it is near enough. */
  verify(word: number, limit: number): void {
    if (this.found.has(word)) return
    this.found.work += 4
    const { letters, begins } = this.#v
    const from = begins[word]!
    const loss = this.#losing(letters, from, begins[word + 1]! - from, limit)
    if (loss < Number.POSITIVE_INFINITY) this.found.add(word, loss)
  }
  near(groups: Groups, hash: number, limit: number): void {
    const g = hash >>> (32 - groups.bits)
    const print = hash & 0xffff
    for (let at = groups.begins[g]!; at < groups.begins[g + 1]!; at++) {
      if (this.found.work++ > this.#most) return
      if (groups.prints[at] === print) this.verify(groups.ids[at]!, limit)
    }
  }
  ofClass(hash: number, most: number, take: (word: number) => void): void {
    const v = this.#v
    const its = findClass(v, hash)
    if (its < 0) return
    const end = Math.min(v.classBegins[its + 1]!, v.classBegins[its]! + most)
    for (let at = v.classBegins[its]!; at < end; at++) {
      this.found.work++
      take(v.classWords[at]!)
    }
  }
}

/** The words that may be this one. `far` looks also at words that differ by two letters: dearer, for when nothing was found. */
export function variantsOf(v: Vocabulary, names: number, word: Word, far: boolean): Variants {
  const looking = new Looking(v, word, far)
  const { found } = looking
  const letters = coded(word.latin)
  const length = letters.length
  const hash = hashOfLetters(letters, 0, length)
  const exact = findWord(v, letters, 0, length, hash)
  const limit = allowed(length)
  if (exact >= 0) looking.verify(exact, limit)
  const spelt = Spelt.has(word)
  for (const [i, { skeleton, lost }] of readingsOf(word).entries())
    if (spelt) looking.ofClass(skeleton, mostSpelt / (i + 1), (w) => looking.verify(w, limit))
    else looking.ofClass(skeleton, mostOfClass, (w) => found.add(w, lost))
  const classes = [skeleton(word.latin), ...doubtfulSkeletons(word.latin)]
  for (const [i, its] of classes.entries())
    looking.ofClass(hashOf(its) | 0, mostOfClass, (w) => looking.verify(w, limit + (i === 0 ? more.skeleton : more.doubtful)))
  // Without its vowels a word is near too many others: what the letters may be read as is all there is to go by.
  if (vowelless(word.script)) return weighed(v, names, found, exact, mostSaid(word.own))
  if (length >= lessOne.least - 1 && length <= lessOne.most) {
    looking.near(v.less1, hash, limit)
    withoutOne(letters, 0, length, (h) => looking.near(v.less1, h, limit))
    const less = new Uint8Array(length - 1)
    for (let i = 0; i < length && length > 3; i++) {
      for (let j = 0; j < length - 1; j++) less[j] = letters[j < i ? j : j + 1]!
      const other = findWord(v, less, 0, length - 1, hashOfLetters(less, 0, length - 1))
      if (other >= 0) looking.verify(other, limit)
    }
  }
  if (far && length >= lessTwo.least - 1 && length <= lessTwo.most + 1) {
    const wide = length >= 6 ? 2.4 : 2
    looking.near(v.less2, hash, wide)
    withoutOne(letters, 0, length, (h) => looking.near(v.less2, h, wide))
    withoutTwo(letters, 0, length, (h) => {
      looking.near(v.less2, h, wide)
      looking.near(v.less1, h, wide)
    })
    if (length > 5) withoutTwoSpelt(v, letters, length, (it) => looking.verify(it, wide))
  }
  return weighed(v, names, found, exact, mostSaid(word.own))
}

/** Words of the index that are this one with two letters too many. */
function withoutTwoSpelt(v: Vocabulary, letters: Uint8Array, length: number, take: (word: number) => void): void {
  const less = new Uint8Array(length - 2)
  for (let i = 0; i < length - 1; i++)
    for (let j = i + 1; j < length; j++) {
      let n = 0
      for (let k = 0; k < length; k++) if (k !== i && k !== j) less[n++] = letters[k]!
      const word = findWord(v, less, 0, n, hashOfLetters(less, 0, n))
      if (word >= 0) take(word)
    }
}

/**
 * Frequency counts what would match as well or better: a rare word says much, a word that looks like many says little. Kept are those that
 * are spelt most alike, and those that so many bear that they are likely all the same: "Atnoa" is rather Anna than Atanoa.
 */
function weighed(v: Vocabulary, names: number, found: Found, exact: number, mostSays: number): Variants {
  const { words: all, costs } = found
  const order = all.map((_, i) => i).sort((a, b) => costs[a]! - costs[b]! || all[a]! - all[b]!)
  const says = new Float64Array(all.length)
  let borne = 0
  for (let i = 0; i < order.length; ) {
    const cost = costs[order[i]!]!
    let end = i
    while (end < order.length && costs[order[end]!]! <= cost + 0.05) borne += v.bearers[all[order[end++]!]!]!
    for (; i < end; i++) says[order[i]!] = Math.min(mostSays, Math.max(0.1, Math.log2((names + 1) / borne) - cost))
  }
  const kept = order.length <= most.alike + most.borne ? order : likeliest(v, found, order)
  const words = Int32Array.from(kept, (i) => all[i]!)
  const bits = Float64Array.from(kept, (i) => says[i]!)
  const best = new Map<number, number>()
  for (let i = 0; i < kept.length; i++) {
    const s = v.skeletons[words[i]!]!
    if (!best.has(s)) best.set(s, bits[i]!)
  }
  return {
    words,
    bits,
    exact,
    skeletons: Int32Array.from(best.keys()),
    skeletonBits: Float64Array.from(best.values()),
    work: found.work,
  }
}

/** Of very many those that are spelt most alike, and of the others those that are borne most for how they are spelt; in order. */
function likeliest(v: Vocabulary, { words, costs }: Found, order: readonly number[]): readonly number[] {
  const worth = (i: number): number => Math.log2(v.bearers[words[i]!]!) - costs[i]!
  const borne = order.slice(most.alike).sort((a, b) => worth(b) - worth(a) || words[a]! - words[b]!)
  const kept = borne.slice(0, most.borne).sort((a, b) => costs[a]! - costs[b]! || words[a]! - words[b]!)
  return [...order.slice(0, most.alike), ...kept]
}

/** The variants with one more word before them: two words of the query written as one. */
function withJoined(it: Variants, v: Vocabulary, names: number, word: number): Variants {
  const bits = Math.log2((names + 1) / v.bearers[word]!) - 1
  const [skeletons, skeletonBits] = [
    [v.skeletons[word]!, ...it.skeletons],
    [bits, ...it.skeletonBits],
  ]
  return {
    ...it,
    words: Int32Array.from([word, ...it.words]),
    bits: Float64Array.from([bits, ...it.bits]),
    skeletons: Int32Array.from(skeletons),
    skeletonBits: Float64Array.from(skeletonBits),
  }
}

/** "Aero Caribbean" is also looked for as "Aerocaribbean". */
export function alsoJoined(
  it: Readonly<{ words: Vocabulary; names: number }>,
  asked: readonly Word[],
  found: readonly Variants[],
): readonly Variants[] {
  return found.map((its, i) => {
    const [a, b] = [asked[i]!.latin, asked[i + 1]?.latin]
    if (b === undefined || a.length + b.length < 6 || a.length + b.length > 24) return its
    const letters = coded(a + b)
    const word = findWord(it.words, letters, 0, letters.length, hashOfLetters(letters, 0, letters.length))
    return word < 0 ? its : withJoined(its, it.words, it.names, word)
  })
}
