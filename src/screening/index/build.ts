/** Makes the memory-resident index: typed arrays and nothing else, so that it can be shared between threads or sent to a browser. */
import { wholeDate } from '../compare/dates.ts'
import { bitsFor, type Groups, groupsOf, Numbers } from './growing.ts'
import { crowded, dayKey, loneKey, loneWordKey, mostPaired, pairKey, thirdKey, wordsKey, yearKey } from './keys.ts'
import { type Vocabulary, WordsTaken } from './vocabulary.ts'

export type NameIndex = Readonly<{
  names: number
  words: Vocabulary
  /**
   * One name after the other: its date of birth with the kind above it, its subject (as the caller counts them) with the number of its
   * words below it, its words. All that a look at a name needs lies together, and postings say where.
   */
  records: Int32Array<ArrayBuffer>
  postings: Groups
}>

const kindShift = 27
export const birthIn = (head: number): number => head & ((1 << kindShift) - 1)
export const kindIn = (head: number): number => head >>> kindShift
const countBits = 4
export const mostWordsOfName = (1 << countBits) - 1
export const subjectIn = (second: number): number => second >>> countBits
export const countIn = (second: number): number => second & mostWordsOfName
/** Where the words of a name begin, from where the name does. */
export const wordsAt = 2
/** Where the name after the one at `at` begins. */
export const following = (records: Int32Array, at: number): number => at + wordsAt + countIn(records[at + 1]!)

/** Bytes that the index holds. */
export const bytesOf = (it: NameIndex): number => {
  const groups = (g: Groups): number => g.begins.byteLength + g.ids.byteLength + g.prints.byteLength
  const w = it.words
  const arrays = [it.records, w.letters, w.begins, w.bearers, w.skeletons, w.classOf, w.classBegins, w.classWords]
  const more = [w.classBearers, w.table, w.skeletonTable]
  return [...arrays, ...more].reduce((n, a) => n + a.byteLength, groups(it.postings) + groups(w.less1) + groups(w.less2))
}

export class IndexBuilder {
  readonly #taken = new WordsTaken()
  readonly #records: Numbers
  #names = 0
  constructor(expected = 1024) {
    this.#records = new Numbers(Math.ceil(expected * 4.6))
  }
  get names(): number {
    return this.#names
  }
  /** One name of a subject. `birth` as 19610704, 19610000 when only the year is known, 0 when nothing is. */
  add(subject: number, kind: number, words: readonly string[], birth = 0): void {
    const count = Math.min(mostWordsOfName, words.length)
    this.#records.push((kind << kindShift) | birth)
    this.#records.push((subject << countBits) | count)
    for (let i = 0; i < count; i++) this.#records.push(this.#taken.take(words[i]!))
    this.#names++
  }
  build(): NameIndex {
    const it = { names: this.names, words: this.#taken.close(), records: this.#records.closed() }
    return { ...it, postings: postingsOf(it) }
  }
}

type Unposted = Omit<NameIndex, 'postings'>

/** The words of one name, by where it begins, that make keys: the rarest ones, each once. */
class Chosen {
  readonly words = new Int32Array(16)
  count = 0
  readonly #it: Unposted
  constructor(it: Unposted) {
    this.#it = it
  }
  of(name: number): void {
    const { records, words } = this.#it
    this.count = 0
    const end = following(records, name)
    for (let at = name + wordsAt; at < end; at++) {
      const word = records[at]!
      let i = 0
      while (i < this.count && this.words[i] !== word) i++
      if (i < this.count) continue
      let place = this.count
      while (place > 0 && words.bearers[this.words[place - 1]!]! > words.bearers[word]!) {
        this.words[place] = this.words[place - 1]!
        place--
      }
      this.words[place] = word
      if (this.count < 12) this.count++
    }
  }
}

const tally = (counts: Uint8Array, key: number): void => {
  const at = key & (counts.length - 1)
  if (counts[at]! < 255) counts[at]!++
}
const held = (counts: Uint8Array, key: number): number => counts[key & (counts.length - 1)]!

function postingsOf(it: Unposted): Groups {
  const slots = 2 ** Math.max(12, Math.min(26, Math.ceil(Math.log2(it.names * 4 + 1))))
  const [pairs, wordPairs] = [new Uint8Array(slots), new Uint8Array(slots)]
  const [placed, wordsPlaced] = [new Uint8Array(slots), new Uint8Array(slots)]
  const chosen = new Chosen(it)
  const { records } = it
  const { skeletons } = it.words
  const eachPair = (visit: (name: number, a: number, b: number, pair: number) => void): void => {
    for (let name = 0; name < records.length; name = following(records, name)) {
      chosen.of(name)
      const n = Math.min(mostPaired, chosen.count)
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) {
          const [a, b] = [chosen.words[i]!, chosen.words[j]!]
          visit(name, a, b, pairKey(skeletons[a]!, skeletons[b]!))
        }
    }
  }
  eachPair((_, _a, _b, pair) => tally(pairs, pair))
  eachPair((_, a, b, pair) => held(pairs, pair) > crowded && tally(wordPairs, wordsKey(a, b)))
  const each = (put: (hash: number, id: number) => void): void => {
    placed.fill(0)
    wordsPlaced.fill(0)
    eachPair((name, a, b, pair) => {
      if (held(placed, pair) < 255) put(pair, name)
      tally(placed, pair)
      if (held(pairs, pair) <= crowded) return
      const birth = birthIn(it.records[name]!)
      put(yearKey(pair, Math.floor(birth / 10_000)), name)
      const spelling = wordsKey(a, b)
      if (held(wordsPlaced, spelling) < 255) put(spelling, name)
      tally(wordsPlaced, spelling)
      if (held(wordPairs, spelling) > crowded) thirds(chosen, a, b, spelling, skeletons, (key) => put(key, name))
    })
    for (let name = 0; name < records.length; name = following(records, name)) alone(it, chosen, name, put)
  }
  return groupsOf(bitsFor(it.names * 5), each)
}

function thirds(chosen: Chosen, a: number, b: number, spelling: number, skeletons: Int32Array, put: (key: number) => void): void {
  if (chosen.count === 2) put(thirdKey(spelling, 0))
  for (let k = 0; k < Math.min(mostPaired, chosen.count); k++) {
    const word = chosen.words[k]!
    if (word !== a && word !== b) put(thirdKey(spelling, skeletons[word]!))
  }
}

/** Keys of single words: with the day of birth, and alone when few bear the word or there is no other. */
function alone(it: Unposted, chosen: Chosen, name: number, put: (hash: number, id: number) => void): void {
  chosen.of(name)
  const birth = birthIn(it.records[name]!)
  const { skeletons, classOf, classBearers, bearers } = it.words
  for (let i = 0; i < chosen.count; i++) {
    const word = chosen.words[i]!
    let seen = false
    for (let k = 0; k < i; k++) if (skeletons[chosen.words[k]!] === skeletons[word]) seen = true
    if (!seen && birth > 0 && wholeDate(birth) && i < mostPaired) put(dayKey(skeletons[word]!, birth), name)
    const few = classBearers[classOf[word]!]! <= crowded
    if (few && !seen) put(loneKey(skeletons[word]!), name)
    else if (!few && (bearers[word]! <= crowded || chosen.count === 1)) put(loneWordKey(word), name)
  }
}
