/**
 * Why a query is missed, and which no engine could answer: every name of the population is compared with what was asked, word by word as
 * `compare/` does, whatever the index does to avoid that.
 */
import { apart, wordAnswer } from '../../src/screening/compare/names.ts'
import { spellingCost } from '../../src/screening/compare/spelling.ts'
import { following, kindIn, type NameIndex, subjectIn, wordsAt } from '../../src/screening/index/build.ts'
import type { NameSearch } from '../../src/screening/index/search.ts'
import { readingsOf } from '../../src/screening/index/variants.ts'
import { spelt } from '../../src/screening/index/vocabulary.ts'
import { nameWords, subjectKinds } from '../../src/screening/keys/names.ts'
import type { Word } from '../../src/screening/script/tokens.ts'
import type { Query } from './sets.ts'

/**
 * `no word`: no word of the right one's names answers a word that was asked. `others`: five others or more bear names as close or closer.
 * `never met`: the index does not come upon the right one, however long it looks. `ranked`: it does, and puts others before it.
 */
export const reasons = ['no word', 'others', 'never met', 'ranked'] as const
export type Reason = (typeof reasons)[number]

const shown = 5

export class Oracle {
  readonly #it: NameIndex
  readonly #search: NameSearch
  readonly #right: (q: Query, subject: number) => boolean
  readonly #answers = new Map<string, Float32Array>()

  constructor(it: NameIndex, search: NameSearch, right: (q: Query, subject: number) => boolean) {
    this.#it = it
    this.#search = search
    this.#right = right
  }

  /** Why a query by name alone is missed. */
  why(q: Query): Reason {
    const words = nameWords(q.name, q.kind)
    const answers = words.map((w) => this.#answersTo(w))
    let best = Number.NEGATIVE_INFINITY
    this.#each(answers, q, best, (subject, closeness) => {
      if (closeness > best && this.#right(q, subject)) best = closeness
    })
    if (best === Number.NEGATIVE_INFINITY) return 'no word'
    const others = new Set<number>()
    this.#each(answers, q, best, (subject) => this.#right(q, subject) || others.add(subject))
    if (others.size >= shown) return 'others'
    const all = this.#search.search(words, { kind: subjectKinds.indexOf(q.kind), limit: 1000, floor: -50 })
    return all.hits.some((h) => this.#right(q, h.subject)) ? 'ranked' : 'never met'
  }

  /** Each name of this kind with a word that answers one of those asked, and that is as close as `least`. */
  #each(answers: readonly Float32Array[], q: Query, least: number, visit: (subject: number, closeness: number) => void): void {
    const { records } = this.#it
    const kind = subjectKinds.indexOf(q.kind)
    const any = new Uint8Array(this.#it.words.size)
    for (const its of answers) for (let id = 0; id < any.length; id++) if (its[id]! > unanswered) any[id] = 1
    for (let name = 0; name < records.length; name = following(records, name)) {
      if (kindIn(records[name]!) !== kind) continue
      const [from, end] = [name + wordsAt, following(records, name)]
      let some = 0
      for (let at = from; at < end; at++) some += any[records[at]!]!
      if (some === 0 || some - 0.2 * (end - from - some) < least - nearly) continue
      const closeness = quality(answers, records, from, end)
      if (closeness >= least - nearly) visit(subjectIn(records[name + 1]!), closeness)
    }
  }

  /** For each word of the index what it is worth as an answer to this one. */
  #answersTo(word: Word): Float32Array {
    let known = this.#answers.get(word.own)
    if (!known) {
      const { letters, begins, skeletons, size } = this.#it.words
      const read = new Set(readingsOf(word).map((r) => r.skeleton))
      const codes = Uint8Array.from(word.latin, (c) => c.charCodeAt(0))
      known = new Float32Array(size).fill(unanswered)
      for (let id = 0; id < size; id++) {
        const length = begins[id + 1]! - begins[id]!
        const most = apart * Math.max(codes.length, length, 3)
        const near =
          read.has(skeletons[id]!) ||
          length === 1 ||
          codes.length === 1 ||
          spellingCost(codes, 0, codes.length, letters, begins[id]!, length, most) <= most
        if (!near) continue
        const latin = spelt(letters, begins[id]!, begins[id + 1]!)
        const answer = wordAnswer(word, { latin, own: latin, script: 'latin' })
        if (answer) known[id] = 1 - 2 * answer[1]
      }
      if (this.#answers.size > 40) this.#answers.clear()
      this.#answers.set(word.own, known)
    }
    return known
  }
}

const unanswered = -9
const nearly = 1e-6

/** As `compareNames` chooses among names: the best partners first, what is left over on either side speaks against. */
function quality(answers: readonly Float32Array[], records: Int32Array, from: number, end: number): number {
  let [sum, pairs, usedAsked, usedHeld] = [0, 0, 0, 0]
  for (;;) {
    let best = unanswered
    let [slot, place] = [0, 0]
    for (let s = 0; s < answers.length; s++) {
      if ((usedAsked >> s) & 1) continue
      for (let p = 0; p < end - from; p++) {
        const worth = answers[s]![records[from + p]!]!
        if (worth <= best || (usedHeld >> p) & 1) continue
        best = worth
        slot = s
        place = p
      }
    }
    if (best === unanswered) break
    usedAsked |= 1 << slot
    usedHeld |= 1 << place
    sum += best
    pairs++
  }
  const [onlyA, onlyB] = [answers.length - pairs, end - from - pairs]
  return sum - 0.6 * Math.min(onlyA, onlyB) - 0.2 * (onlyA + onlyB)
}
