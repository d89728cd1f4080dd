/** What a query looks for in the database: words near those that were typed, then the keys that they make with each other and with a date of birth. */
import { birthBits, birthOf, turned, wholeDate } from '../compare/dates.ts'
import type { Described } from '../compare/described.ts'
import { dayKey, loneKey, pairKey } from '../index/keys.ts'
import { spelledPair } from '../keys/filed.ts'
import { identifierKey } from '../keys/identifiers.ts'
import { nameWords } from '../keys/names.ts'
import { hashOf } from '../keys/skeleton.ts'
import type { Word } from '../script/tokens.ts'
import { type Borne, farHashesOf, hashesOf, type Meant, meant, skeletonsOf } from './meant.ts'

/**
 * One query reads no more than this, whatever is typed: `hashes` and `skeletons` of words, `ofSkeleton` words of one skeleton, `near`
 * words in all; `spelt` pairs of words, `keys` in all, `underKey` records of one key, `under` records of all keys by their keys alone;
 * `candidates` opened and compared.
 */
export const bounds = {
  names: 8, words: 8, hashes: 600, skeletons: 200, ofSkeleton: 16, near: 400, spelt: 64, keys: 112, underKey: 64, under: 240, candidates: 200,
} as const // biome-ignore format: a list

export const wordsAsked = (it: Described): readonly (readonly Word[])[] =>
  it.names.slice(0, bounds.names).map((name) => nameWords(name, it.kind).slice(0, bounds.words))

/** A word written as one with the next. */
const joinedAt = (words: readonly Word[], i: number): string | undefined => {
  const both = (words[i]?.latin ?? '') + (words[i + 1]?.latin ?? '')
  return words[i + 1] && both.length >= 6 && both.length <= 24 ? both : undefined
}

/** Where words near those of the query are filed. */
export function placesAsked(it: Described): Readonly<{ hashes: readonly number[]; skeletons: readonly number[] }> {
  const all = wordsAsked(it)
  const joined = all.flatMap((words) => words.flatMap((_, i) => joinedAt(words, i) ?? []))
  const near = (of: (word: string) => readonly number[]) => all.flatMap((words) => words.flatMap((w) => of(w.latin)))
  const hashes = [...near(hashesOf), ...joined.map((w) => hashesOf(w)[0]!), ...near(farHashesOf)]
  const skeletons = all.flatMap((words) => words.flatMap(skeletonsOf))
  return { hashes: [...new Set(hashes)].slice(0, bounds.hashes), skeletons: [...new Set(skeletons)].slice(0, bounds.skeletons) }
}

/** For each name that was typed what each of its words may be. */
export type Asked = readonly (readonly Meant[])[]
export const meantBy = (it: Described, near: readonly Borne[], names: number): Asked =>
  wordsAsked(it).map((words) => words.map((word, i) => meant(word, joinedAt(words, i), near, names)))

/** A key to read and how much a record under it can say at most, in bits. */
export type Key = Readonly<{ key: number; bits: number }>
/** Two words of one name asked, in one spelling: `pair` becomes a key; `said` is what these two alone say. */
export type SpeltPair = Readonly<{ pair: string; bits: number; name: number; i: number; j: number; said: number }>
/** A number of a paper says more than any name. */
const identifierBits = 60
/** A word that finds no partner speaks against. */
const unmetBits = -2

const strongestFirst = <K extends { bits: number }>(all: readonly K[], order: (k: K) => number | string): readonly K[] =>
  [...all].sort((a, b) => b.bits - a.bits || (order(a) < order(b) ? -1 : 1))

/** The most that is left to be said by the other words when a record was found by a word worth `least` and by none worth more. */
const others = (words: readonly Meant[], i: number, j: number, least: number): number =>
  words.reduce((sum, its, k) => (k === i || k === j ? sum : sum + Math.min(its.sounds[0]?.bits ?? unmetBits, least)), 0)

/** Whoever has the very date is found by it: other keys can add at most that the date is near. */
const dateBits = (birth: number): number => (birth === 0 ? 0 : wholeDate(birth) ? birthBits.near : birthBits.year)

/** Calls `visit` for the likelier of all ways to read two words of one name. */
function eachTwo<T>(
  its: readonly (readonly T[])[],
  mostTogether: number,
  visit: (x: T, y: T, i: number, j: number) => void,
): void {
  for (let i = 0; i < its.length; i++)
    for (let j = i + 1; j < its.length; j++)
      for (const [a, x] of its[i]!.entries())
        for (const [b, y] of its[j]!.entries()) {
          if (a * b > mostTogether) break
          visit(x, y, i, j)
        }
}

/** The spellings of two words to look under, those that can say most first. */
export function speltSought(it: Described, asked: Asked, least: number): readonly SpeltPair[] {
  const date = dateBits(birthOf(it.birth))
  const best = new Map<string, SpeltPair>()
  const put = (found: SpeltPair): void => {
    if (found.bits > Math.max(least, best.get(found.pair)?.bits ?? least)) best.set(found.pair, found)
  }
  for (const [name, words] of asked.entries()) {
    if (words.length === 1)
      for (const { word, bits } of words[0]!.spelt)
        put({ pair: spelledPair(it.kind, word), bits: bits + date, name, i: 0, j: 0, said: bits })
    eachTwo(
      words.map((w) => w.spelt),
      60,
      (x, y, i, j) => {
        const said = x.bits + y.bits
        const bits = said + others(words, i, j, Math.min(x.bits, y.bits)) + date
        put({ pair: spelledPair(it.kind, x.word, y.word), bits, name, i, j, said })
      },
    )
  }
  return strongestFirst([...best.values()], (k) => k.pair).slice(0, bounds.spelt)
}

/** The keys of sound, dates and numbers to read, those that can say most first; one that can bring no more than `least` is not read. */
export function keysSought(it: Described, asked: Asked, least: number): readonly Key[] {
  const best = new Map<number, number>()
  const put = (key: number, bits: number): void => {
    if (bits > Math.max(least, best.get(key | 0) ?? least)) best.set(key | 0, bits)
  }
  for (const identifier of it.identifiers) {
    const key = identifierKey(identifier)
    if (key !== '') put(hashOf(key), identifierBits)
  }
  const birth = birthOf(it.birth)
  const date = dateBits(birth)
  for (const words of asked) {
    for (const [i, { sounds }] of words.entries())
      for (const { skeleton, bits, bearers } of sounds) {
        if (bearers <= mostOfOne) put(loneKey(skeleton), bits + date + unmetBits * (words.length - 1) - bySoundAlone)
        if (!wholeDate(birth)) continue
        const says = bits + others(words, i, -1, bits)
        put(dayKey(skeleton, birth), says + birthBits.same)
        put(dayKey(skeleton, turned(birth)), says + birthBits.turned)
      }
    eachTwo(
      words.map((w) => w.sounds),
      40,
      (x, y, i, j) =>
        put(
          pairKey(x.skeleton, y.skeleton),
          x.bits + y.bits + others(words, i, j, Math.min(x.bits, y.bits)) + date - bySoundAlone,
        ),
    )
  }
  return strongest([...best].map(([key, bits]) => ({ key, bits })))
}
/** One word alone is not looked for where more bear its sound: of so many, the few that are read are anybody. */
const mostOfOne = 1_000
/** Words that sound alike are mostly other words. */
const bySoundAlone = 3
export const strongest = (keys: readonly Key[]): readonly Key[] => strongestFirst(keys, (k) => k.key).slice(0, bounds.keys)

/** A record as its keys alone tell it. */
export type Keyed = Readonly<{ id: string; keys: readonly number[] }>

/**
 * The records in the order of what their keys say, before anything of them is opened: two words as they are spelt, the others by their
 * sound, for every word of a record is filed by itself too.
 */
export function likeliest(
  it: Described,
  asked: Asked,
  spelt: ReadonlyMap<number, SpeltPair>,
  found: readonly Keyed[],
  most: number,
): readonly string[] {
  const birth = birthOf(it.birth)
  const numbers = new Set(it.identifiers.map((i) => hashOf(identifierKey(i)) | 0))
  const names = asked.map((words) =>
    words.map(({ sounds }) =>
      sounds.map(({ skeleton, bits }) => ({ alone: loneKey(skeleton) | 0, day: dayKey(skeleton, birth) | 0, bits })),
    ),
  )
  const worth = new Map<string, number>()
  for (const { id, keys } of found) {
    if (worth.has(id)) continue
    const has = new Set(keys)
    let best = Number.NEGATIVE_INFINITY
    for (const [name, words] of names.entries()) {
      const met = words.map((its) => its.find((m) => has.has(m.alone)))
      const bySound = met.map((m) => m?.bits ?? unmetBits)
      const dated = birth > 0 && met.some((m) => m && has.has(m.day)) ? birthBits.same : 0
      const all = bySound.reduce((a, b) => a + b, 0)
      let said = all - bySoundAlone * Math.min(2, met.filter((m) => m).length)
      for (const key of keys) {
        const two = spelt.get(key)
        if (two?.name === name) said = Math.max(said, two.said + all - bySound[two.i]! - (two.j > two.i ? bySound[two.j]! : 0))
      }
      best = Math.max(best, said + dated)
    }
    worth.set(id, keys.some((key) => numbers.has(key)) ? identifierBits + Math.max(0, best) : best)
  }
  return [...worth]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id)
}
