/**
 * Every distinct word of the index once: its letters, how many names bear it, its skeleton. A misspelt word is looked for here, among a
 * few hundred thousand words, and never among the records.
 */
import { hashOf, mixed, skeleton } from '../keys/skeleton.ts'
import { bitsFor, type Groups, groupsOf, Numbers } from './growing.ts'

export type Vocabulary = Readonly<{
  size: number
  letters: Uint8Array<ArrayBuffer>
  begins: Int32Array<ArrayBuffer>
  /** How many names bear the word. */
  bearers: Int32Array<ArrayBuffer>
  /** Hash of the skeleton, and the class of words that share it. */
  skeletons: Int32Array<ArrayBuffer>
  classOf: Int32Array<ArrayBuffer>
  classBegins: Int32Array<ArrayBuffer>
  classWords: Int32Array<ArrayBuffer>
  classBearers: Int32Array<ArrayBuffer>
  table: Int32Array<ArrayBuffer>
  skeletonTable: Int32Array<ArrayBuffer>
  /** Words by what is left of them when one letter, or two, are left out. */
  less1: Groups
  less2: Groups
}>

export const hashOfLetters = (letters: Uint8Array, from: number, length: number, skip1 = -1, skip2 = -1): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < length; i++) if (i !== skip1 && i !== skip2) h = Math.imul(h ^ letters[from + i]!, 0x01000193)
  return mixed(h)
}

/** Calls `put` for the word without each one of its letters; doubled letters give the same and are left out once. */
export function withoutOne(letters: Uint8Array, from: number, length: number, put: (hash: number) => void): void {
  for (let i = 0; i < length; i++)
    if (i === 0 || letters[from + i] !== letters[from + i - 1]) put(hashOfLetters(letters, from, length, i))
}
export function withoutTwo(letters: Uint8Array, from: number, length: number, put: (hash: number) => void): void {
  for (let i = 0; i < length - 1; i++) for (let j = i + 1; j < length; j++) put(hashOfLetters(letters, from, length, i, j))
}

/** Words of these lengths may lack one letter, or two: shorter ones would then be anything. */
export const lessOne = { least: 3, most: 20 } as const
export const lessTwo = { least: 5, most: 10 } as const

/** Takes words in while an index is being built. */
export class WordsTaken {
  readonly #begins = new Numbers(1 << 10)
  readonly #bearers = new Numbers(1 << 10)
  #blob = new Uint8Array(1 << 14)
  #filled = 0
  #table = new Int32Array(1 << 12).fill(-1)

  get size(): number {
    return this.#bearers.length
  }
  /** The number of a word, new or known; counts one more bearer. */
  take(word: string): number {
    const mask = this.#table.length - 1
    let at = hashOf(word) & mask
    for (let id = this.#table[at]!; id >= 0; id = this.#table[at]!) {
      if (this.#same(id, word)) {
        this.#bearers.list[id]!++
        return id
      }
      at = (at + 1) & mask
    }
    const id = this.size
    this.#table[at] = id
    this.#begins.push(this.#filled)
    if (this.#filled + word.length > this.#blob.length) {
      const wider = new Uint8Array(this.#blob.length * 2)
      wider.set(this.#blob)
      this.#blob = wider
    }
    for (let i = 0; i < word.length; i++) this.#blob[this.#filled++] = word.charCodeAt(i)
    this.#bearers.push(1)
    if (this.size * 2 > this.#table.length) this.#widen()
    return id
  }
  #same(id: number, word: string): boolean {
    const from = this.#begins.list[id]!
    const to = id + 1 < this.size ? this.#begins.list[id + 1]! : this.#filled
    if (to - from !== word.length) return false
    for (let i = 0; i < word.length; i++) if (this.#blob[from + i] !== word.charCodeAt(i)) return false
    return true
  }
  #widen(): void {
    const table = new Int32Array(this.#table.length * 2).fill(-1)
    for (let id = 0; id < this.size; id++) {
      const from = this.#begins.list[id]!
      const to = id + 1 < this.size ? this.#begins.list[id + 1]! : this.#filled
      let at = hashOfLetters(this.#blob, from, to - from) & (table.length - 1)
      while (table[at]! >= 0) at = (at + 1) & (table.length - 1)
      table[at] = id
    }
    this.#table = table
  }
  close(): Vocabulary {
    this.#begins.push(this.#filled)
    const size = this.size
    const letters = this.#blob.slice(0, this.#filled)
    const begins = this.#begins.closed()
    const bearers = this.#bearers.closed()
    return {
      size,
      letters,
      begins,
      bearers,
      table: this.#table,
      ...classesOf(size, letters, begins, bearers),
      ...lacking(size, letters, begins),
    }
  }
}

const decoder = new TextDecoder('latin1')
export const spelt = (letters: Uint8Array, from: number, to: number): string => decoder.decode(letters.subarray(from, to))

type Classes = Pick<Vocabulary, 'skeletons' | 'classOf' | 'classBegins' | 'classWords' | 'classBearers' | 'skeletonTable'>

function classesOf(size: number, letters: Uint8Array, begins: Int32Array, bearers: Int32Array): Classes {
  const skeletons = new Int32Array(size)
  const classOf = new Int32Array(size)
  const skeletonTable = new Int32Array(2 ** Math.max(4, Math.ceil(Math.log2(size * 2 + 1)))).fill(-1)
  const mask = skeletonTable.length - 1
  const hashes = new Numbers(size)
  const counts = new Numbers(size)
  const borne = new Numbers(size)
  for (let id = 0; id < size; id++) {
    const hash = hashOf(skeleton(spelt(letters, begins[id]!, begins[id + 1]!))) | 0
    skeletons[id] = hash
    let at = mixed(hash) & mask
    while (skeletonTable[at]! >= 0 && hashes.list[skeletonTable[at]!] !== hash) at = (at + 1) & mask
    let its = skeletonTable[at]!
    if (its < 0) {
      its = hashes.length
      skeletonTable[at] = its
      hashes.push(hash)
      counts.push(0)
      borne.push(0)
    }
    classOf[id] = its
    counts.list[its]!++
    borne.list[its]! += bearers[id]!
  }
  const classBegins = new Int32Array(hashes.length + 1)
  for (let c = 0; c < hashes.length; c++) classBegins[c + 1] = classBegins[c]! + counts.list[c]!
  const classWords = new Int32Array(size)
  const next = classBegins.slice()
  for (let id = 0; id < size; id++) classWords[next[classOf[id]!]!++] = id
  // The words that most names bear stand first, so that a look at a large class can stop early.
  for (let c = 0; c < hashes.length; c++)
    if (classBegins[c + 1]! - classBegins[c]! > 1)
      classWords.subarray(classBegins[c]!, classBegins[c + 1]!).sort((a, b) => bearers[b]! - bearers[a]! || a - b)
  return { skeletons, classOf, classBegins, classWords, classBearers: borne.closed(), skeletonTable }
}

function lacking(size: number, letters: Uint8Array, begins: Int32Array): Pick<Vocabulary, 'less1' | 'less2'> {
  const one = (put: (hash: number, id: number) => void): void => {
    for (let id = 0; id < size; id++) {
      const length = begins[id + 1]! - begins[id]!
      if (length >= lessOne.least && length <= lessOne.most) withoutOne(letters, begins[id]!, length, (hash) => put(hash, id))
    }
  }
  const two = (put: (hash: number, id: number) => void): void => {
    for (let id = 0; id < size; id++) {
      const length = begins[id + 1]! - begins[id]!
      if (length >= lessTwo.least && length <= lessTwo.most) withoutTwo(letters, begins[id]!, length, (hash) => put(hash, id))
    }
  }
  return { less1: groupsOf(bitsFor(size * 6), one), less2: groupsOf(bitsFor(size * 14), two) }
}

/** The number of a word, or -1. */
export function findWord(v: Vocabulary, letters: Uint8Array, from: number, length: number, hash: number): number {
  const mask = v.table.length - 1
  for (let at = hash & mask, id = v.table[at]!; id >= 0; at = (at + 1) & mask, id = v.table[at]!) {
    if (v.begins[id + 1]! - v.begins[id]! !== length) continue
    let i = 0
    while (i < length && v.letters[v.begins[id]! + i] === letters[from + i]) i++
    if (i === length) return id
  }
  return -1
}

/** The class of words with this skeleton, or -1. */
export function findClass(v: Vocabulary, hash: number): number {
  const mask = v.skeletonTable.length - 1
  for (let at = mixed(hash) & mask, its = v.skeletonTable[at]!; its >= 0; at = (at + 1) & mask, its = v.skeletonTable[at]!)
    if (v.skeletons[v.classWords[v.classBegins[its]!]!] === hash) return its
  return -1
}
