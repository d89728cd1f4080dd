/** Two names side by side: which word of the one answers which of the other, and how. Order does not matter; what is left over does. */
import { skeleton } from '../keys/skeleton.ts'
import { learntSkeletons } from '../script/learnt.ts'
import { isTitle, legalForm, numberOf, particles, sameFamily, withoutServant } from '../script/lexicon.ts'
import { Spelt } from '../script/spelt.ts'
import { hanReadings } from '../script/syllables.ts'
import { vowelless, type Word, wordsOf } from '../script/tokens.ts'
import { wordCost } from './spelling.ts'

export const waysToMatch = ['same', 'spelling', 'short-form', 'transliteration', 'initial', 'joined'] as const
export type WayToMatch = (typeof waysToMatch)[number]
export type WordPair = Readonly<{ a: string; b: string; latin: string; way: WayToMatch; cost: number }>
export type NameAlignment = Readonly<{
  pairs: readonly WordPair[]
  /** Words without partner. */
  onlyA: readonly string[]
  onlyB: readonly string[]
  /** Numbers that stand in both and differ, e.g. two ships of one name. */
  numbersDiffer: boolean
  formsDiffer: boolean
  turned: boolean
}>

type Part = Readonly<{ word: Word; latin: string; number: string | undefined }>

function parts(name: string, organisation: boolean): { kept: Part[]; form: string | undefined } {
  const words = wordsOf(name)
  const form = words.map((w) => legalForm(w.latin)).find((f) => f !== undefined)
  const dropped = (w: Word): boolean =>
    organisation ? legalForm(w.latin) !== undefined || particles.has(w.latin) : particles.has(w.latin) || isTitle(w.latin)
  const some = words.filter((w) => !dropped(w))
  const kept = (some.length > 0 ? some : [...words]).map((word) => {
    const latin = organisation ? word.latin : withoutServant(lettersMeant(word.latin))
    return { word, latin, number: numberOf(latin) }
  })
  return { kept, form: organisation ? form : undefined }
}

const lookalikes: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' }
/** Digits inside a person's name stand for the letters they look like: "Ig0r". */
const lettersMeant = (word: string): string => (/[a-z]/.test(word) ? word.replace(/\d/g, (d) => lookalikes[d] ?? d) : word)

/** Above this the words are two words. */
export const apart = 0.42

/** How one word answers another: 0 the same, up to `apart`; undefined when it does not. */
export function wordAnswer(a: Word, b: Word, x = a.latin, y = b.latin): readonly [WayToMatch, number] | undefined {
  if (x === y) return ['same', 0]
  if ((x.length === 1 || y.length === 1) && x[0] === y[0]) return ['initial', 0.3]
  if (/\d/.test(x) || /\d/.test(y)) return undefined
  if (a.script === b.script && (vowelless(a.script) || a.script === 'han' || a.script === 'hangul')) {
    const own = strokes(a.own, b.own)
    return own <= apart ? ['spelling', own] : undefined
  }
  const longest = Math.max(x.length, y.length, 3)
  const cost = wordCost(x, y, longest) / longest
  const spelling: readonly [WayToMatch, number] | undefined = cost <= apart ? ['spelling', cost] : undefined
  if (sameFamily(x, y)) return ['short-form', Math.min(cost, 0.15)]
  if (a.script !== b.script) {
    const other = transliterated(a, b) ?? transliterated(b, a)
    if (other !== undefined && (!spelling || other < spelling[1])) return ['transliteration', other]
    return spelling && ['transliteration', spelling[1]]
  }
  return spelling
}

const strokes = (a: string, b: string): number => {
  const [x, y] = [[...a], [...b]]
  let row = Array.from({ length: y.length + 1 }, (_, j) => j)
  for (const [i, c] of x.entries()) {
    const next = [i + 1]
    for (const [j, d] of y.entries()) next.push(Math.min(row[j]! + (c === d ? 0 : 1), row[j + 1]! + 1, next[j]! + 1))
    row = next
  }
  return (1.2 * row[y.length]!) / Math.max(x.length, y.length, 2)
}

/** What a bit that a spelling is less likely counts among strokes of the pen, and where it is none any more. */
const [strokesOfBit, mostSpelt] = [0.02, 20]
/** The words asked about lately: one word of a query meets hundreds of candidates. */
const lately = new Map<string, Spelt | undefined>()
function speltOf(word: Word): Spelt | undefined {
  if (!lately.has(word.own)) {
    if (lately.size >= 1_024) lately.clear()
    lately.set(word.own, Spelt.of(word))
  }
  return lately.get(word.own)
}

function transliterated(own: Word, latin: Word): number | undefined {
  if (own.script === 'latin' || latin.script !== 'latin') return undefined
  if (own.script === 'han' && [...own.own].length === 1 && hanReadings(own.own).includes(latin.latin)) return 0.02
  const spelt = speltOf(own)
  if (spelt) {
    const bits = spelt.bits(
      Uint8Array.from(latin.latin, (c) => c.charCodeAt(0)),
      0,
      latin.latin.length,
      mostSpelt,
    )
    return bits < Number.POSITIVE_INFINITY ? Math.min(apart, 0.02 + strokesOfBit * bits) : undefined
  }
  const wanted = skeleton(latin.latin)
  const found = learntSkeletons(own).find(([s]) => s === wanted)
  return found && Math.min(apart, 0.04 + 0.045 * found[1])
}

/** The best partners first: small names make looking at all pairs cheap (twelve words at most on either side). */
export function alignNames(a: string, b: string, organisation = false): NameAlignment {
  const [left, right] = [parts(a, organisation), parts(b, organisation)]
  const [x, y] = [left.kept, right.kept]
  const options: { i: number; j: number; way: WayToMatch; cost: number }[] = []
  for (const [i, p] of x.entries())
    for (const [j, q] of y.entries()) {
      const answer =
        p.number !== undefined && p.number === q.number ? (['same', 0] as const) : wordAnswer(p.word, q.word, p.latin, q.latin)
      if (answer) options.push({ i, j, way: answer[0], cost: answer[1] })
    }
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  const pairs: WordPair[] = []
  joined(x, y, usedA, usedB, pairs, false, 0.1)
  joined(y, x, usedB, usedA, pairs, true, 0.1)
  options.sort((p, q) => p.cost - q.cost || Math.abs(p.i - p.j) - Math.abs(q.i - q.j))
  const places: [number, number][] = []
  for (const { i, j, way, cost } of options) {
    if (usedA.has(i) || usedB.has(j)) continue
    usedA.add(i)
    usedB.add(j)
    places.push([i, j])
    pairs.push({ a: x[i]!.word.own, b: y[j]!.word.own, latin: y[j]!.latin, way, cost })
  }
  joined(x, y, usedA, usedB, pairs, false, 0.25)
  joined(y, x, usedB, usedA, pairs, true, 0.25)
  const rest = (all: Part[], used: Set<number>): Part[] => all.filter((_, i) => !used.has(i))
  const [onlyA, onlyB] = [rest(x, usedA), rest(y, usedB)]
  places.sort((p, q) => p[0] - q[0])
  return {
    pairs,
    onlyA: onlyA.map((p) => p.word.own),
    onlyB: onlyB.map((p) => p.word.own),
    numbersDiffer: onlyA.some((p) => /\d/.test(p.latin)) && onlyB.some((p) => /\d/.test(p.latin)),
    formsDiffer: left.form !== undefined && right.form !== undefined && left.form !== right.form,
    turned: places.some(([, j], n) => n > 0 && j < places[n - 1]![1]),
  }
}

/** "Aerocaribbean" answers "Aero Caribbean": two neighbours without partner against one. */
function joined(
  x: readonly Part[],
  y: readonly Part[],
  usedX: Set<number>,
  usedY: Set<number>,
  pairs: WordPair[],
  turned: boolean,
  most: number,
): void {
  for (const [i, p] of x.entries()) {
    if (usedX.has(i) || p.latin.length < 5) continue
    for (let j = 0; j + 1 < y.length; j++) {
      if (usedY.has(j) || usedY.has(j + 1)) continue
      const [one, two] = [y[j]!, y[j + 1]!]
      const dearest = most * p.latin.length
      const cost =
        Math.min(wordCost(p.latin, one.latin + two.latin, dearest), wordCost(p.latin, two.latin + one.latin, dearest)) /
        p.latin.length
      if (cost > most) continue
      usedX.add(i)
      usedY.add(j)
      usedY.add(j + 1)
      const both = `${one.word.own} ${two.word.own}`
      pairs.push({ a: turned ? both : p.word.own, b: turned ? p.word.own : both, latin: p.latin, way: 'joined', cost })
      break
    }
  }
}
