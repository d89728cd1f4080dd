/**
 * The texts under which an item is matched without being shown. Both sides make them alike, so they carry the name of this way of making
 * them; a key is exact or not at all, and the spelling of a name is met by its skeleton.
 *
 *   number  a document, telephone, account, plate ... in the one way it is kept, characters that are mistaken for each other made one
 *   day     skeleton of one word of a person's name, with the whole date of birth
 *   year    skeletons of two words of a person's name, with the year of birth
 *   name    skeletons of all words of the name of a thing or an organisation
 *   place   a square of some 220 metres
 *
 * A person's name alone makes no key: it would say too much to whoever tries names, and too little to whoever gets a hit.
 */
import { z } from 'zod'
import { birthOf, turned, wholeDate } from '../compare/dates.ts'
import { described } from '../compare/described.ts'
import { identifierKey } from '../keys/identifiers.ts'
import { nameWords } from '../keys/names.ts'
import { doubtfulSkeletons, skeleton } from '../keys/skeleton.ts'
import { learntSkeletons } from '../script/learnt.ts'
import type { Word } from '../script/tokens.ts'

export const scheme = 'comity-blind-1'
export const keyKinds = ['number', 'day', 'year', 'name', 'place'] as const
export type KeyKind = (typeof keyKinds)[number]
export type BlindKey = Readonly<{ kind: KeyKind; text: string }>

export const blindItem = described
  .extend({
    /** WGS 84, in degrees. */
    position: z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  })
  .meta({ id: 'BlindItem' })
export type BlindItem = Readonly<z.infer<typeof blindItem>>

/** What one item may make: a long row of aliases neither fills a filter nor eats a quota. */
export const most = { names: 12, words: 5, held: 64, asked: 24 } as const

/** Skeletons that one letter fills are borne by too many. */
const telling = (s: string): boolean => s.length > 1
const wordsOf = (name: string, kind: BlindItem['kind']): readonly Word[] =>
  [...nameWords(name, kind)]
    .sort((a, b) => b.latin.length - a.latin.length || (a.latin < b.latin ? -1 : 1))
    .slice(0, kind === 'person' ? most.words : undefined)

/** Readings of one word, the likeliest first. */
function readings(word: Word, more: number): readonly string[] {
  const learnt = word.script === 'latin' || more === 0 ? [] : learntSkeletons(word, more).map(([s]) => s)
  const others = more === 0 ? [] : doubtfulSkeletons(word.latin, more)
  return [...new Set([skeleton(word.latin), ...learnt, ...others])].filter(telling).slice(0, 1 + more)
}

const numbers = (it: BlindItem): readonly BlindKey[] =>
  it.identifiers.map((i) => ({ kind: 'number' as const, text: identifierKey(i) })).filter((k) => k.text !== '')

/** Side of a square in degrees of latitude; in longitude as many metres. */
const side = 0.002
function cell(lat: number, lon: number): string {
  const row = Math.floor(lat / side)
  const columns = Math.max(1, Math.floor((360 * Math.cos((row * side * Math.PI) / 180)) / side))
  const column = Math.floor((((lon + 540) % 360) / 360) * columns)
  return `${row}/${Math.min(column, columns - 1)}`
}
const place = (text: string): BlindKey => ({ kind: 'place', text })
/** The square a place lies in. */
const placeHeld = ({ position }: BlindItem): readonly BlindKey[] => (position ? [place(cell(position.lat, position.lon))] : [])
/** The same with the squares around it: what lies across a border of squares is found. */
function placesAsked({ position }: BlindItem): readonly BlindKey[] {
  if (!position) return []
  const wide = side / Math.max(0.01, Math.cos((position.lat * Math.PI) / 180))
  const steps = [0, -1, 1]
  return steps.flatMap((i) =>
    steps.map((j) => place(cell(Math.max(-90, Math.min(90, position.lat + i * side)), position.lon + j * wide))),
  )
}

/** Keys of a person's names with a date of birth. `more` readings of each word are tried. */
function personal(it: BlindItem, more: number): readonly BlindKey[] {
  const birth = birthOf(it.birth)
  if (birth === 0) return []
  const year = Math.floor(birth / 10_000)
  const days = !wholeDate(birth) ? [] : more > 0 && turned(birth) !== birth ? [birth, turned(birth)] : [birth]
  const [byDay, byYear]: [BlindKey[], BlindKey[]] = [[], []]
  for (const name of it.names.slice(0, most.names)) {
    const words = wordsOf(name, 'person').map((w) => readings(w, more))
    for (const [i, its] of words.entries()) {
      for (const s of its) {
        const real = days.filter((d, n) => n === 0 || (s === its[0] && Math.floor(d / 100) % 100 <= 12))
        for (const d of real) byDay.push({ kind: 'day', text: `${s}|${d}` })
      }
      for (const others of words.slice(i + 1)) {
        const pairs = its.flatMap((a, x) =>
          others.filter((_, y) => x + y <= (more > 0 ? 1 : 0)).map((b) => [a, b].sort().join('+')),
        )
        for (const pair of pairs) byYear.push({ kind: 'year', text: `${pair}|${year}` })
      }
    }
  }
  return [...byDay, ...byYear]
}

/** Keys of what has no date of birth: all words of its name, and from four words on all but one of them. */
function named(it: BlindItem, more: number): readonly BlindKey[] {
  return it.names.slice(0, most.names).flatMap((name) => {
    const words = wordsOf(name, it.kind).map((w) => readings(w, more))
    const whole = words.map((its) => its[0] ?? '').filter((s) => s !== '')
    if (whole.join('').length < 3) return []
    const others = words.flatMap((its, i) => its.slice(1).map((other) => whole.map((s, j) => (i === j ? other : s))))
    const less = whole.length < 4 ? [] : whole.slice(0, most.words).map((_, i) => whole.filter((_, j) => j !== i))
    return [whole, ...less, ...others].map((skeletons) => ({
      kind: 'name' as const,
      text: `${it.kind}|${[...skeletons].sort().join('+')}`,
    }))
  })
}

function once(keys: readonly BlindKey[], atMost: number): readonly BlindKey[] {
  return [...new Map(keys.map((k) => [`${k.kind}:${k.text}`, k])).values()].slice(0, atMost)
}
const ofNames = (it: BlindItem, more: number): readonly BlindKey[] =>
  it.kind === 'person' ? personal(it, more) : named(it, more)

/** What an item is held out under. */
export const keysHeld = (it: BlindItem): readonly BlindKey[] =>
  once([...numbers(it), ...placeHeld(it), ...ofNames(it, 0)], most.held)
/** What is asked of it: the same, and a doubtful reading of each word. */
export const keysAsked = (it: BlindItem): readonly BlindKey[] =>
  once([...numbers(it), ...placesAsked(it), ...ofNames(it, 0), ...ofNames(it, 1)], most.asked)

/** The bytes that are blinded: a key of one kind is never one of another, nor of another way of making keys. */
export const inputOf = ({ kind, text }: BlindKey): Uint8Array => new TextEncoder().encode(`${scheme}\n${kind}\n${text}`)

export const strengths = ['none', 'look', 'strong'] as const
export type Strength = (typeof strengths)[number]
/** What the keys that hit say together. One spelling on one date may be another man; a number, a place, or two keys agreeing seldom are. */
export function strengthOf(hits: readonly BlindKey[]): Strength {
  if (hits.length === 0) return 'none'
  const words = new Set(hits.filter((k) => k.kind === 'day').map((k) => k.text))
  const sure = hits.some((k) => k.kind !== 'day' && k.kind !== 'year') || words.size > 1
  return sure || (words.size > 0 && hits.some((k) => k.kind === 'year')) ? 'strong' : 'look'
}
