/** The words of the database that one word of a query may be, how much each would say, and the skeletons to look under. */
import { allowed, losing, more, readingsOf } from '../index/variants.ts'
import { hashOfLetters, lessOne, lessTwo, withoutOne, withoutTwo } from '../index/vocabulary.ts'
import { skeletonNumber } from '../keys/filed.ts'
import { doubtfulSkeletons, hashOf } from '../keys/skeleton.ts'
import { Spelt } from '../script/spelt.ts'
import type { Word } from '../script/tokens.ts'
import { mostSaid } from '../weigh/weights.ts'

/** A word of the database and how many names bear it. */
export type Borne = Readonly<{ word: string; skeleton: number; bearers: number }>
/**
 * A skeleton to look under, and what a record found by it would say, in bits: log2(m/u). A rare word may share its skeleton with a common
 * one: `bearers` are those of all its words that the database named.
 */
export type Meaning = Readonly<{ skeleton: number; bits: number; bearers: number }>
/** What one word of a query may be: as it is spelt, and by its sound; both those that say most first. */
export type Meant = Readonly<{ spelt: readonly Readonly<{ word: string; bits: number }>[]; sounds: readonly Meaning[] }>

const most = { spelt: 24, sounds: 12 } as const
/** "Aero Caribbean" written as one word. */
const lostByJoining = 1

const coded = (word: string): Uint8Array => Uint8Array.from(word, (c) => c.charCodeAt(0))

/** The numbers under which misspelt words are filed: the word itself and the word without each letter. */
export function hashesOf(word: string): readonly number[] {
  const l = coded(word)
  const out = [hashOfLetters(l, 0, l.length) | 0]
  if (l.length >= lessOne.least) withoutOne(l, 0, l.length, (hash) => out.push(hash | 0))
  return out
}

/** Where words that differ by two letters are filed besides: under the word without each two of its letters. */
export function farHashesOf(word: string): readonly number[] {
  const l = coded(word)
  const out: number[] = []
  if (l.length >= lessTwo.least && l.length <= lessTwo.most + 1) withoutTwo(l, 0, l.length, (hash) => out.push(hash | 0))
  return out
}

/** The skeletons that the word may have in another spelling or script, the likelier first. */
export const skeletonsOf = (word: Word): readonly number[] => [
  ...new Set([
    skeletonNumber(word.latin),
    ...readingsOf(word).map((r) => r.skeleton),
    ...doubtfulSkeletons(word.latin).map((s) => hashOf(s) | 0),
  ]),
]

/** For one word of a query: what is lost, in bits, when it was this word of the database; undefined when it cannot be. */
function losses(word: Word): (it: Borne) => number | undefined {
  const { length } = word.latin
  const own = skeletonNumber(word.latin)
  const doubtful = new Set(doubtfulSkeletons(word.latin).map((s) => hashOf(s) | 0))
  const readings = new Map(readingsOf(word).map((r) => [r.skeleton, r.lost]))
  const lostAs = losing(word)
  const far = length < lessTwo.least - 1 ? 0 : length >= 6 ? 2.4 : 2
  const other = new Uint8Array(24)
  return (it) => {
    const wider = it.skeleton === own ? more.skeleton : doubtful.has(it.skeleton) ? more.doubtful : 0
    const limit = Math.max(allowed(length) + wider, far)
    const letters = Math.min(24, it.word.length)
    for (let i = 0; i < letters; i++) other[i] = it.word.charCodeAt(i)
    const lost = lostAs(other, 0, letters, limit)
    if (lost < Number.POSITIVE_INFINITY) return lost
    return Spelt.has(word) ? undefined : readings.get(it.skeleton)
  }
}

/**
 * What one word may be among the words that the database found near it. Frequency counts what would match
 * as well or better, as in memory (`weighed` in index/variants.ts): a word that looks like many says little.
 */
export function meant(word: Word, joined: string | undefined, near: readonly Borne[], names: number): Meant {
  const lostAs = losses(word)
  const found = near
    .flatMap((it) => {
      const lost = it.word === joined ? lostByJoining : lostAs(it)
      return lost === undefined ? [] : [{ it, lost, alone: it.word === joined }]
    })
    .sort((a, b) => a.lost - b.lost || (a.it.word < b.it.word ? -1 : 1))
  const spelt: { word: string; bits: number }[] = []
  const sounds = new Map<number, number>()
  const bearers = new Map<number, number>()
  for (const it of near) bearers.set(it.skeleton, (bearers.get(it.skeleton) ?? 0) + it.bearers)
  let borne = 0
  for (let i = 0; i < found.length; ) {
    let end = i
    while (end < found.length && found[end]!.lost <= found[i]!.lost + 0.05) borne += found[end++]!.it.bearers
    for (const first = found[i]!.lost; i < end; i++) {
      const { it, lost, alone } = found[i]!
      const says = Math.log2((names + 1) / (alone ? it.bearers : borne)) - (alone ? lost : first)
      const bits = Math.min(mostSaid(word.own), Math.max(0.1, says))
      spelt.push({ word: it.word, bits })
      sounds.set(it.skeleton, Math.max(bits, sounds.get(it.skeleton) ?? 0))
    }
  }
  return {
    spelt: spelt.sort((a, b) => b.bits - a.bits || (a.word < b.word ? -1 : 1)).slice(0, most.spelt),
    sounds: [...sounds]
      .map(([skeleton, bits]) => ({ skeleton, bits, bearers: bearers.get(skeleton)! }))
      .sort((a, b) => b.bits - a.bits || a.skeleton - b.skeleton)
      .slice(0, most.sounds),
  }
}
