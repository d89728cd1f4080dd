/** What a query asks the index, in the order of how much each question can bring. */
import { birthBits, turned, wholeDate } from '../compare/dates.ts'
import { dayKey, loneKey, loneWordKey, pairKey, wordsKey, yearKey } from './keys.ts'
import type { Variants } from './variants.ts'

/** Numbers of words and pairs are small: one query asks at most this many questions. */
export const mostQuestions = 768
const mostPairsOfWords = 24
const mostSpellings = 24
/** Skeletons of one word that are paired, and how far down both lists at once. */
const [mostOfWord, mostTogether] = [40, 64]

export const asksPair = 0
export const asksFine = 1
export const asksSpelt = 2

/** The questions of one query: keys, what an answer may say at most, and for pairs which two words of the query they join. */
export class Plan {
  readonly keys = new Int32Array(mostQuestions)
  readonly bounds = new Float64Array(mostQuestions)
  readonly kinds = new Uint8Array(mostQuestions)
  readonly pairs = new Int32Array(mostQuestions)
  /** What an answer says at most when no word but those of the key answers. */
  readonly alone = new Float64Array(mostQuestions)
  readonly #order = new Float64Array(mostQuestions)
  count = 0

  #least = 0

  /** `least`: a question that can bring no more is not asked. */
  begin(least: number): void {
    this.count = 0
    this.#least = least
  }
  /** False when it is not worth asking. */
  ask(key: number, bound: number, kind: number, pair = 0, alone = bound): boolean {
    if (bound <= this.#least || this.count === mostQuestions) return false
    this.keys[this.count] = key
    this.bounds[this.count] = bound
    this.kinds[this.count] = kind
    this.pairs[this.count] = pair
    this.alone[this.count] = alone
    this.count++
    return true
  }
  /** The places of the questions, the ones that can bring most first. */
  ordered(from = 0): Int32Array {
    const size = this.count - from
    const order = this.#order.subarray(0, size)
    for (let i = 0; i < size; i++)
      order[i] = mostQuestions - 1 - (i + from) + mostQuestions * Math.round(this.bounds[i + from]! * 4096)
    order.sort()
    const places = new Int32Array(size)
    for (let i = 0; i < size; i++) {
      const n = order[size - 1 - i]! % mostQuestions
      places[i] = mostQuestions - 1 - (n < 0 ? n + mostQuestions : n)
    }
    return places
  }
}

const best = (v: Variants): number => v.bits[0] ?? 0

/** What the other words of the query can still say of a record that was found by a word worth `least` and by none worth more. */
function others(words: readonly Variants[], i: number, j: number, least: number): number {
  let sum = 0
  for (let k = 0; k < words.length; k++) if (k !== i && k !== j) sum += Math.min(best(words[k]!), least)
  return sum
}

/** Words with the whole date of birth, and with day and month turned. */
export function askDays(plan: Plan, words: readonly Variants[], birth: number): void {
  if (!wholeDate(birth)) return
  const other = turned(birth)
  const alsoTurned = other !== birth && Math.floor(other / 100) % 100 <= 12
  for (let i = 0; i < words.length; i++) {
    const it = words[i]!
    for (let a = 0; a < Math.min(14, it.skeletons.length); a++) {
      const says = it.skeletonBits[a]! + others(words, i, -1, it.skeletonBits[a]!)
      plan.ask(dayKey(it.skeletons[a]!, birth), says + birthBits.same, asksFine)
      if (alsoTurned && a < 3) plan.ask(dayKey(it.skeletons[a]!, other), says + birthBits.turned, asksFine)
    }
  }
}

/** Pairs of words, and words that few bear. Whoever has the very date was found by it: these can add at most that it is near. */
export function askNames(plan: Plan, words: readonly Variants[], birth: number, only = -1): void {
  const date = birth === 0 ? 0 : wholeDate(birth) ? birthBits.near : birthBits.year
  for (let i = 0; i < words.length; i++)
    for (let j = i + 1; j < words.length; j++) {
      if (only >= 0 && i !== only && j !== only) continue
      const [x, y] = [words[i]!, words[j]!]
      for (let a = 0; a < Math.min(mostOfWord, x.skeletons.length); a++)
        for (let b = 0; b < Math.min(mostOfWord, y.skeletons.length) && (a + 1) * (b + 1) <= mostTogether; b++) {
          const least = Math.min(x.skeletonBits[a]!, y.skeletonBits[b]!)
          const says = x.skeletonBits[a]! + y.skeletonBits[b]! + others(words, i, j, least) + date
          plan.ask(pairKey(x.skeletons[a]!, y.skeletons[b]!), says, asksPair, i * 16 + j)
        }
    }
  for (let i = 0; i < words.length; i++) {
    if (only >= 0 && i !== only) continue
    const it = words[i]!
    for (let a = 0; a < Math.min(8, it.skeletons.length); a++)
      plan.ask(loneKey(it.skeletons[a]!), it.skeletonBits[a]! + date - 2 * (words.length - 1), asksFine)
    for (let a = 0; a < Math.min(8, it.words.length); a++)
      plan.ask(loneWordKey(it.words[a]!), it.bits[a]! + date - 2 * (words.length - 1), asksFine)
  }
}

/** Finer questions for a pair of skeletons that too many share: with the year of birth, if any is asked for, or word by word as spelt. */
export function askFiner(
  plan: Plan,
  of: Readonly<{
    words: readonly Variants[]
    skeletonOf: Int32Array
    pair: number
    key: number
    year: number | undefined
    bound: number
  }>,
): void {
  const { words, skeletonOf, pair, key, year, bound } = of
  if (year !== undefined) plan.ask(yearKey(key, year), bound, asksFine)
  const [x, y] = [words[pair >> 4]!, words[pair & 15]!]
  const room = bound - best(x) - best(y)
  const dated = year ? birthBits.near : 0
  let asked = 0
  for (let sum = 0; sum < mostSpellings; sum++)
    for (let a = 0; a <= sum && a < x.words.length; a++) {
      const b = sum - a
      if (b >= y.words.length || asked >= mostPairsOfWords) continue
      const [u, w] = [x.words[a]!, y.words[b]!]
      if (pairKey(skeletonOf[u]!, skeletonOf[w]!) !== key) continue
      const alone = x.bits[a]! + y.bits[b]!
      if (plan.ask(wordsKey(u, w), alone + Math.max(0, room), asksSpelt, pair, alone + dated)) asked++
    }
}
