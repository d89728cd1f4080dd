/** What two names have in common, as numbers that a weighing can be learnt on. Each has a name that an officer can be told. */
import { alignNames, type NameAlignment } from '../compare/names.ts'
import { skeleton } from '../keys/skeleton.ts'
import { numberOf } from '../script/lexicon.ts'
import { wordsOf } from '../script/tokens.ts'

const singly = [
  'always',
  'organisation',
  'words-matched',
  'share-matched',
  'worst-spelling',
  'sum-of-spelling',
  'only-one-side',
  'only-other-side',
  'both-have-others',
  'longest-alone',
  'family-name-alone',
  'numbers-differ',
  'forms-differ',
  'other-order',
  'initials',
  'short-forms',
  'other-script',
  'joined',
  'whole-spelling',
  'sound-differs',
  'short-word-differs',
  'abbreviation',
  'number-on-one-side',
  'father-and-son-turned',
  'one-word-alone',
  'servant-alone',
] as const

/** What also counts two at a time: a spelling that is far off says more against where few words match. */
const together: readonly (typeof singly)[number][] = [
  'words-matched',
  'share-matched',
  'worst-spelling',
  'only-one-side',
  'only-other-side',
  'both-have-others',
  'other-script',
  'whole-spelling',
]
const twos = together.flatMap((a, n) => together.slice(n).map((b) => [a, b] as const))
const places = twos.map(([a, b]) => [singly.indexOf(a), singly.indexOf(b)] as const)
export const nameFeatures: readonly string[] = [...singly, ...twos.map(([a, b]) => `${a} x ${b}`)]

const sons: ReadonlySet<string> = new Set(['bin', 'ben', 'ibn', 'bint', 'binti'])
const numbered = (words: readonly string[]): boolean => words.some((w) => numberOf(w) !== undefined)

/** One name against another, as the numbers of `nameFeatures`. */
export function featuresOf(a: string, b: string, organisation: boolean): { numbers: Float64Array; alignment: NameAlignment } {
  const it = alignNames(a, b, organisation)
  const count = (way: string): number => it.pairs.filter((p) => p.way === way).length
  const worst = Math.max(0, ...it.pairs.map((p) => p.cost))
  const sum = it.pairs.reduce((n, p) => n + p.cost, 0)
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const [last, otherLast] = [left.at(-1)?.own, right.at(-1)?.own]
  const alone = [...it.onlyA, ...it.onlyB]
  const whole = wholeSpelling(
    left.map((w) => w.latin),
    right.map((w) => w.latin),
  )
  const all = it.pairs.length + Math.max(it.onlyA.length, it.onlyB.length)
  const spelt = it.pairs.filter((p) => p.way === 'spelling')
  const numbers = [
    1,
    organisation ? 1 : 0,
    Math.min(4, it.pairs.length) / 4,
    all === 0 ? 0 : it.pairs.length / all,
    worst / 0.42,
    Math.min(1, sum),
    Math.min(3, it.onlyA.length) / 3,
    Math.min(3, it.onlyB.length) / 3,
    it.onlyA.length > 0 && it.onlyB.length > 0 ? 1 : 0,
    Math.min(10, Math.max(0, ...alone.map((w) => w.length))) / 10,
    (last !== undefined && it.onlyA.includes(last)) || (otherLast !== undefined && it.onlyB.includes(otherLast)) ? 1 : 0,
    it.numbersDiffer ? 1 : 0,
    it.formsDiffer ? 1 : 0,
    it.turned ? 1 : 0,
    Math.min(2, count('initial')) / 2,
    count('short-form') > 0 ? 1 : 0,
    count('transliteration') > 0 ? 1 : 0,
    count('joined') > 0 ? 1 : 0,
    whole,
    spelt.filter((p) => skeleton(wordsOf(p.a)[0]?.latin ?? '') !== skeleton(wordsOf(p.b)[0]?.latin ?? '')).length / 2,
    spelt.some((p) => Math.min(p.a.length, p.b.length) <= 4) ? 1 : 0,
    abbreviated(
      left.map((w) => w.latin),
      right.map((w) => w.latin),
    )
      ? 1
      : 0,
    numbered(it.onlyA) !== numbered(it.onlyB) ? 1 : 0,
    it.turned && left.some((w) => sons.has(w.latin)) && right.some((w) => sons.has(w.latin)) ? 1 : 0,
    left.length === 1 || right.length === 1 ? 1 : 0,
    left.some((w) => w.latin === 'abdul') !== right.some((w) => w.latin === 'abdul') ? 1 : 0,
  ]
  const both = places.map(([x, y]) => numbers[x]! * numbers[y]!)
  return { numbers: Float64Array.from([...numbers, ...both]), alignment: it }
}

/** Letters alone, without spaces and in one order: 0 when alike, 1 when nothing is. */
function wholeSpelling(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [[...a].sort().join(''), [...b].sort().join('')]
  const n = Math.max(x.length, y.length, 1)
  const grams = (t: string): Map<string, number> => {
    const out = new Map<string, number>()
    for (let i = -1; i < t.length; i++)
      out.set(t.slice(Math.max(0, i), i + 2), (out.get(t.slice(Math.max(0, i), i + 2)) ?? 0) + 1)
    return out
  }
  const [g, h] = [grams(x), grams(y)]
  let both = 0
  for (const [k, v] of g) both += Math.min(v, h.get(k) ?? 0)
  return 1 - both / (n + 1)
}

/** "IBM" for "International Business Machines". */
function abbreviated(a: readonly string[], b: readonly string[]): boolean {
  const of = (short: readonly string[], long: readonly string[]): boolean =>
    short.some(
      (s) =>
        s.length >= 3 &&
        long.length >= s.length &&
        long
          .map((w) => w[0])
          .join('')
          .includes(s),
    )
  return of(a, b) || of(b, a)
}
