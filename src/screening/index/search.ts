/**
 * The search: questions in the order of their worth, and an end as soon as no answer still to come could matter. Every step is counted, and
 * the count has a hard limit: there is no slow query, only one that says it was cut short.
 */
import { type BirthLevel, birthBits, birthLevel } from '../compare/dates.ts'
import { vowelless, type Word } from '../script/tokens.ts'
import { Best } from './best.ts'
import { birthIn, following, kindIn, type NameIndex, subjectIn, wordsAt } from './build.ts'
import { fetchGroups, together } from './growing.ts'
import { crowded, thirdKey } from './keys.ts'
import { Partners, Seen } from './partners.ts'
import { askDays, askFiner, askNames, asksPair, asksSpelt, Plan } from './plan.ts'
import { alsoJoined, type Variants, variantsOf } from './variants.ts'

export type IndexHit = Readonly<{
  /** Where the name begins among the records of the index. */
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
/** By so many bits the floor is lowered when nothing reached it, and how low it may be. */
const lower = 5
const lowest = 5
/** Ivan Petrov is not Oleg Petrov, when no date of birth says otherwise: people go by other names, and stay born when they were. */
const contradicted = 1.5
const memoSize = 1 << 15

export type Looks = Readonly<{
  /** yyyymmdd, 0 when not known. */
  birth?: number
  /** Only names without a date of birth. */
  undated?: boolean
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
  readonly #best = new Best()
  #floor = 0
  #birth = 0
  #undated = false
  #kind = -1
  #tooCommon = false

  constructor(it: NameIndex) {
    this.#it = it
  }

  search(words: readonly Word[], looks: Looks = {}): IndexAnswer {
    this.#begin(looks)
    const asked = words.slice(0, mostQueryWords)
    this.#words = alsoJoined(
      this.#it,
      asked,
      asked.map((w) => this.#variants(w, false)),
    )
    this.#stand()
    this.#ask()
    this.#rescue(asked)
    this.#lower()
    // Each word is there, and together they are too frequent for any bearer to be likelier than the others.
    if (!this.#best.first && this.#words.length > 0 && this.#words.every((w) => w.exact >= 0)) this.#tooCommon = true
    const { records } = this.#it
    return {
      hits: this.#best.all.map(({ name, subject, bits, matched }) => ({
        name,
        subject,
        bits,
        birth: birthLevel(this.#birth, birthIn(records[name]!)),
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
    this.#best.begin(looks.limit ?? 5)
    this.#tooCommon = false
    this.#birth = looks.birth ?? 0
    this.#undated = looks.undated ?? false
    this.#kind = looks.kind ?? -1
    this.#floor = looks.floor ?? Math.log2(this.#it.names + 1) - 8
  }

  #variants(word: Word, wide: boolean): Variants {
    // What a word without its vowels may be was looked at as wide as it goes.
    const far = wide && !vowelless(word.script)
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

  /** Whether the best answer has no partner for this word of the query. */
  #unmet(slot: number): boolean {
    const best = this.#best.first
    return best === undefined || ((best.used >> slot) & 1) === 0
  }

  #stand(): void {
    this.#seen.clear()
    this.#partners.stand(this.#words)
  }

  get #enough(): number {
    return Math.max(this.#best.last, this.#floor, (this.#best.first?.bits ?? 0) - 8)
  }

  #run(from: number): void {
    const plan = this.#plan
    const queue = plan.ordered(from)
    for (let n = 0; n < queue.length; n++) {
      const q = queue[n]!
      const bound = plan.bounds[q]!
      if (bound <= this.#enough || this.#work >= mostWork || this.#candidates >= mostCandidates) break
      if (n % together === 0) fetchGroups(this.#it.postings, plan.keys, queue.subarray(n, n + together))
      const count = this.#read(plan.keys[q]! >>> 0, plan.kinds[q] === asksPair ? crowded + 1 : 4 * crowded)
      if (plan.kinds[q] === asksPair && count > crowded) {
        this.#finer(q)
        continue
      }
      if (plan.kinds[q] === asksSpelt && count > crowded) {
        this.#thirds(plan.keys[q]! >>> 0, bound)
        this.#compare(plan.alone[q]!)
      } else this.#compare(bound)
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
      year: this.#birth > 0 || this.#undated ? Math.floor(this.#birth / 10_000) : undefined,
      bound: plan.bounds[q]!,
    })
    if (plan.count > from) this.#run(from)
  }

  /** Two words that too many names have, both spelt alike: those with the third word of the query first, then those with none. */
  #thirds(spelling: number, bound: number): void {
    this.#tooCommon = this.#words.length <= 2
    const keep = this.#found.slice(0, this.#fresh)
    for (const it of this.#words)
      for (let a = 0; a < Math.min(4, it.skeletons.length); a++) this.#readAndCompare(thirdKey(spelling, it.skeletons[a]!), bound)
    if (this.#words.length === 2) this.#readAndCompare(thirdKey(spelling, 0), bound)
    this.#found.set(keep)
    this.#fresh = keep.length
  }

  #readAndCompare(key: number, bound: number): void {
    this.#read(key, crowded)
    this.#compare(bound)
  }

  /** Leaves out names that are not asked for; their heads, too, are read one right after the other. */
  #askedFor(): void {
    const { records } = this.#it
    const found = this.#found
    let kept = 0
    for (let f = 0; f < this.#fresh; f++) {
      const id = found[f]!
      const head = records[id]!
      if ((this.#kind < 0 || kindIn(head) === this.#kind) && !(this.#undated && birthIn(head) > 0)) found[kept++] = id
    }
    this.#fresh = kept
  }

  /** Weighs what was read, as long as an answer that says `bound` would still be among the best. */
  #compare(bound: number): void {
    this.#askedFor()
    for (let f = 0; f < this.#fresh && this.#candidates < mostCandidates && bound > this.#enough; f++) {
      const id = this.#found[f]!
      if (!this.#seen.add(id)) continue
      this.#candidates++
      this.#weigh(id)
    }
    this.#fresh = 0
  }

  #weigh(name: number): void {
    const { records } = this.#it
    const head = records[name]!
    const from = name + wordsAt
    const end = following(records, name)
    this.#work += end - from
    const partners = this.#partners
    partners.meet(records, from, end)
    const { used } = partners
    let matched = 0
    for (let k = 0; k < this.#words.length; k++) if ((used >> k) & 1) matched++
    if (matched === 0) return
    const alone = this.#words.length - matched
    let bits = partners.bits - 2 * alone - Math.min(4, 0.9 * partners.extra)
    const level = birthLevel(this.#birth, birthIn(head))
    if (level !== 'missing') bits += birthBits[level]
    else if (alone > 0 && partners.extra > 0) bits -= contradicted
    if (bits < this.#floor || bits <= this.#best.last) return
    this.#best.keep({ name, subject: subjectIn(records[name + 1]!), bits, matched, used })
  }

  /** When the best answer leaves a word without partner, words that differ by two letters are tried in its place. */
  #rescue(asked: readonly Word[]): void {
    if ((this.#best.first?.matched ?? 0) >= asked.length || this.#work >= mostWork) return
    const before = this.#words
    this.#words = asked.map((w, i) => (before[i]!.exact >= 0 && !this.#unmet(i) ? before[i]! : this.#variants(w, true)))
    if (this.#words.every((w, i) => w.words.length === before[i]!.words.length)) return
    this.#stand()
    this.#candidates = 0
    this.#ask()
  }

  /** When nothing is likely enough and no date was given, the likeliest of what there is: the names asked say little, or are misspelt. */
  #lower(): void {
    if (this.#best.first || this.#birth > 0 || this.#floor <= lowest || this.#work >= mostWork) return
    this.#floor -= lower
    this.#seen.clear()
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
