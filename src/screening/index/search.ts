/**
 * The search: questions in the order of their worth, and an end as soon as no answer still to come could matter. Every step is counted, and
 * the count has a hard limit: there is no slow query, only one that says it was cut short.
 */
import { type BirthLevel, birthBits, birthLevel } from '../compare/dates.ts'
import type { Word } from '../script/tokens.ts'
import { birthIn, kindIn, type NameIndex } from './build.ts'
import { crowded, thirdKey } from './keys.ts'
import { Partners, Seen } from './partners.ts'
import { askDays, askFiner, askNames, asksPair, asksSpelt, Plan } from './plan.ts'
import { type Variants, variantsOf, withJoined } from './variants.ts'
import { findWord, hashOfLetters } from './vocabulary.ts'

export type IndexHit = Readonly<{
  name: number
  subject: number
  /** Sum of log2(m/u) over what was compared. */
  bits: number
  birth: BirthLevel
  /** Words of the query that found a partner. */
  matched: number
}>
export type IndexAnswer = Readonly<{
  hits: readonly IndexHit[]
  /** Steps of looking, reading and comparing. */
  work: number
  /** The limit was reached before everything that might matter was read. */
  cut: boolean
  /** Names that share the strongest key, when too many to tell apart without a date of birth. */
  tooCommon: boolean
}>

/** No query does more than this, whatever is typed. */
export const mostWork = 40_000
const mostCandidates = 1_024
const mostQueryWords = 8
const memoSize = 1 << 15

export type Looks = Readonly<{
  /** yyyymmdd, 0 when not known. */
  birth?: number
  kind?: number
  limit?: number
  /** Answers below these bits are not worth an officer's time; by default 256 times less likely than not. */
  floor?: number
}>

export class NameSearch {
  readonly #it: NameIndex
  readonly #plan = new Plan()
  readonly #memo = new Map<string, Variants>()
  readonly #seen = new Seen()
  readonly #partners = new Partners()
  readonly #found = new Int32Array(mostCandidates)
  #candidates = 0
  #work = 0
  #words: readonly Variants[] = []
  #best: { name: number; bits: number; matched: number; used: number }[] = []
  #limit = 5
  #floor = 0
  #birth = 0
  #kind = -1
  #tooCommon = false

  constructor(it: NameIndex) {
    this.#it = it
  }

  search(words: readonly Word[], looks: Looks = {}): IndexAnswer {
    this.#begin(looks)
    const asked = words.slice(0, mostQueryWords)
    this.#words = this.#withJoined(
      asked,
      asked.map((w) => this.#variants(w, false)),
    )
    this.#stand()
    this.#ask()
    this.#rescue(asked)
    // Each word is there, and together they are too frequent for any bearer to be likelier than the others.
    if (this.#best.length === 0 && this.#words.length > 0 && this.#words.every((w) => w.exact >= 0)) this.#tooCommon = true
    const top = this.#best
    const { subjects, records, begins } = this.#it
    return {
      hits: top.map(({ name, bits, matched }) => ({
        name,
        subject: subjects[name]!,
        bits,
        birth: birthLevel(this.#birth, birthIn(records[begins[name]!]!)),
        matched,
      })),
      work: this.#work,
      cut: this.#work >= mostWork || this.#candidates >= mostCandidates,
      tooCommon: this.#tooCommon,
    }
  }

  #begin(looks: Looks): void {
    this.#candidates = 0
    this.#work = 0
    this.#best = []
    this.#tooCommon = false
    this.#limit = looks.limit ?? 5
    this.#birth = looks.birth ?? 0
    this.#kind = looks.kind ?? -1
    this.#floor = looks.floor ?? Math.log2(this.#it.names + 1) - 8
  }

  #variants(word: Word, far: boolean): Variants {
    const key = far ? `${word.own}+` : word.own
    let known = this.#memo.get(key)
    if (!known) {
      known = variantsOf(this.#it.words, this.#it.names, word, far)
      this.#work += known.work
      if (this.#memo.size >= memoSize) this.#memo.clear()
      this.#memo.set(key, known)
    }
    return known
  }

  /** "Aero Caribbean" is also looked for as "Aerocaribbean". */
  #withJoined(asked: readonly Word[], found: readonly Variants[]): readonly Variants[] {
    const { words, names } = this.#it
    return found.map((it, i) => {
      const [a, b] = [asked[i]!.latin, asked[i + 1]?.latin]
      if (b === undefined || a.length + b.length < 6 || a.length + b.length > 24) return it
      const letters = Uint8Array.from(a + b, (c) => c.charCodeAt(0))
      const word = findWord(words, letters, 0, letters.length, hashOfLetters(letters, 0, letters.length))
      return word < 0 ? it : withJoined(it, words, names, word)
    })
  }

  /** Whether the best answer has no partner for this word of the query. */
  #unmet(slot: number): boolean {
    const best = this.#best[0]
    return best === undefined || ((best.used >> slot) & 1) === 0
  }

  #stand(): void {
    this.#seen.clear()
    this.#partners.stand(this.#words)
  }

  get #enough(): number {
    const kth = this.#best.length >= this.#limit ? this.#best[this.#limit - 1]!.bits : Number.NEGATIVE_INFINITY
    return Math.max(kth, this.#floor, (this.#best[0]?.bits ?? 0) - 8)
  }

  #run(from: number): void {
    const plan = this.#plan
    const queue = plan.ordered(from)
    for (let n = 0; n < queue.length; n++) {
      const q = queue[n]!
      const bound = plan.bounds[q]!
      if (bound <= this.#enough || this.#work >= mostWork || this.#candidates >= mostCandidates) break
      const count = this.#read(plan.keys[q]! >>> 0, plan.kinds[q] === asksPair ? crowded : 4 * crowded)
      if (plan.kinds[q] === asksPair && count >= crowded) {
        this.#finer(q)
        continue
      }
      if (plan.kinds[q] === asksSpelt && count > crowded) this.#thirds(plan.keys[q]! >>> 0)
      this.#compare(count)
    }
  }

  /** Collects the names under a key that were not seen yet; counts all of them, up to `most`. */
  #read(key: number, most: number): number {
    const { bits, begins, ids, prints } = this.#it.postings
    const g = key >>> (32 - bits)
    const print = key & 0xffff
    const end = begins[g + 1]!
    let count = 0
    let fresh = 0
    let at = begins[g]!
    for (; at < end && count < most; at++) {
      if (prints[at] !== print) continue
      count++
      const id = ids[at]!
      if (this.#seen.has(id)) continue
      if (fresh < mostCandidates) this.#found[fresh++] = id
    }
    this.#work += 1 + ((at - begins[g]!) >> 2)
    this.#fresh = fresh
    return count
  }
  #fresh = 0

  #finer(q: number): void {
    const plan = this.#plan
    const from = plan.count
    askFiner(plan, {
      words: this.#words,
      skeletonOf: this.#it.words.skeletons,
      pair: plan.pairs[q]!,
      key: plan.keys[q]! >>> 0,
      birth: this.#birth,
      bound: plan.bounds[q]!,
    })
    if (plan.count > from) this.#run(from)
  }

  /** Two words that too many names have, both spelt alike: those with the third word of the query first, then those with none. */
  #thirds(spelling: number): void {
    this.#tooCommon = this.#words.length <= 2
    const keep = this.#found.slice(0, this.#fresh)
    for (const it of this.#words)
      for (let a = 0; a < Math.min(4, it.skeletons.length); a++)
        this.#compare(this.#read(thirdKey(spelling, it.skeletons[a]!), crowded))
    if (this.#words.length === 2) this.#compare(this.#read(thirdKey(spelling, 0), crowded))
    this.#found.set(keep)
    this.#fresh = keep.length
  }

  #compare(_count: number): void {
    for (let f = 0; f < this.#fresh && this.#candidates < mostCandidates; f++) {
      const id = this.#found[f]!
      if (!this.#seen.add(id)) continue
      this.#candidates++
      this.#weigh(id)
    }
    this.#fresh = 0
  }

  #weigh(name: number): void {
    const { begins, records, subjects } = this.#it
    const from = begins[name]!
    const end = begins[name + 1]!
    const head = records[from]!
    if (this.#kind >= 0 && kindIn(head) !== this.#kind) return
    this.#work += end - from
    const partners = this.#partners
    partners.meet(records, from + 1, end)
    const { used } = partners
    let matched = 0
    for (let k = 0; k < this.#words.length; k++) if ((used >> k) & 1) matched++
    if (matched === 0) return
    let bits = partners.bits - 2 * (this.#words.length - matched) - Math.min(4, 0.9 * partners.extra)
    const level = birthLevel(this.#birth, birthIn(head))
    if (level !== 'missing') bits += birthBits[level]
    const top = this.#best
    if (bits < this.#floor || (top.length >= this.#limit && bits <= top[this.#limit - 1]!.bits)) return
    this.#keep(name, subjects[name]!, bits, matched, used)
  }

  /** The best names, one for each subject, in order. */
  #keep(name: number, subject: number, bits: number, matched: number, used: number): void {
    const top = this.#best
    const same = top.findIndex((t) => this.#it.subjects[t.name] === subject)
    if (same >= 0) {
      if (top[same]!.bits >= bits) return
      top.splice(same, 1)
    }
    let at = top.length
    while (at > 0 && top[at - 1]!.bits < bits) at--
    top.splice(at, 0, { name, bits, matched, used })
    if (top.length > this.#limit) top.length = this.#limit
  }

  /** When the best answer leaves a word without partner, words that differ by two letters are tried in its place. */
  #rescue(asked: readonly Word[]): void {
    if ((this.#best[0]?.matched ?? 0) >= asked.length || this.#work >= mostWork) return
    const before = this.#words
    this.#words = asked.map((w, i) => (before[i]!.exact >= 0 && !this.#unmet(i) ? before[i]! : this.#variants(w, true)))
    if (this.#words.every((w, i) => w.words.length === before[i]!.words.length)) return
    this.#stand()
    this.#candidates = 0
    this.#ask()
  }

  #ask(): void {
    const plan = this.#plan
    plan.begin(this.#enough)
    if (this.#birth > 0) {
      askDays(plan, this.#words, this.#birth)
      this.#run(0)
    }
    plan.begin(this.#enough)
    askNames(plan, this.#words, this.#birth)
    this.#run(0)
  }
}
