/** Finds whom a subject may be. The seam for rooms above that keep records: `store.index`, `store.remove`, and `candidates` here. */
import type { Sql } from '../../kernel/sql.ts'
import { birthOf } from '../compare/dates.ts'
import type { Described } from '../compare/described.ts'
import * as store from '../store.ts'
import type { Rarity } from '../weigh/weights.ts'
import { answerOf, type Candidate, type Held, leastBits, wordsToCount } from './answer.ts'
import { bounds, hashesAsked, keysSought, skeletonsAsked } from './sought.ts'

export type Found = Readonly<{
  candidates: readonly Candidate[]
  thresholds: store.ChosenThresholds
  among: number
  tooCommon: boolean
  asked: string
  work: number
}>

/** Frequencies already read, for those who ask often. */
export type Shares = Map<string, number | undefined>

/** Reads how common the words are that are not known yet. */
export async function rarityOf(sql: Sql, held: readonly Held[], known: Shares, among: number): Promise<Rarity> {
  const fresh = wordsToCount(held).filter((w) => !known.has(w))
  // Asked also for no words: whether anything was found is not to be told by how many statements it took.
  const read = await store.shares(sql, fresh, among)
  for (const word of fresh) known.set(word, read.get(word))
  return (word) => known.get(word)
}

/** Whoever is asked about need not be on any list: a short list is no reason to believe that he is on it. */
const leastAmong = 100_000

/** Compares, weighs and orders what was found, however it was found. */
export async function weighFound(
  sql: Sql,
  it: Readonly<{
    asked: Described
    held: readonly Held[]
    limit: number
    tooCommon: boolean
    work: number
    known?: Shares
    among?: number
    thresholds?: store.ChosenThresholds
  }>,
): Promise<Found> {
  const asked = store.digestOf(it.asked)
  const records = it.among ?? (await store.records(sql))
  const [thresholds, rarity, judgements] = await Promise.all([
    it.thresholds ?? store.thresholds(sql),
    rarityOf(sql, it.held, it.known ?? new Map(), records),
    store.judgementsOn(sql, asked),
  ])
  const among = Math.max(leastAmong, records)
  const candidates = answerOf({ asked: it.asked, held: it.held, among, rarity, thresholds, judgements, limit: it.limit })
  return {
    candidates,
    thresholds,
    among,
    tooCommon: it.tooCommon,
    asked,
    work: it.work + it.held.reduce((n, h) => n + h.subject.names.length, 0),
  }
}

/**
 * Whom the subject may be, among the records of these owners, by the keys in the database: as consistent as the records themselves.
 * @param beside records that are opened and weighed too until so many are, and never found: how long it takes does not tell whether there was
 * one. Nothing is read beside when left out.
 */
export async function candidates(
  sql: Sql,
  owners: readonly string[],
  asked: Described,
  limit: number,
  beside: readonly string[] = [],
): Promise<Found> {
  const hashes = hashesAsked(asked)
  const [near, among] = await Promise.all([
    hashes.length > 0 ? store.wordsNear(sql, hashes, bounds.near) : [],
    store.records(sql),
  ])
  const words = skeletonsAsked(asked, near)
  const all = words.flat().flatMap((w) => [...w.skeletons, ...(w.joined === undefined ? [] : [w.joined])])
  const bearers = await store.bearersOf(sql, [...new Set(all)])
  const bitsOf = (skeleton: number): number | undefined => {
    const n = bearers.get(skeleton)
    return n === undefined ? undefined : Math.max(0, Math.log2(store.leastCounted(among) / n))
  }
  const date = birthOf(asked.birth) > 0 ? 4 : 0
  const keys = keysSought(asked, words, bitsOf, Math.log2(Math.max(leastAmong, among)) + leastBits - date)
  const fine = await store.underKeys(sql, owners, keys.fine, bounds.candidates)
  // Single words are read when pairs found little: a half-known name, or one whose other word is badly damaged.
  const wide = fine.length < 20 ? await store.underKeys(sql, owners, keys.wide, bounds.wide) : []
  const held = [...new Map([...fine, ...wide].map((h) => [h.id, h])).values()]
  const work = hashes.length + near.length + keys.fine.length + keys.wide.length + held.length
  const ids = new Set(held.map((h) => h.id))
  const more = beside.filter((id) => !ids.has(id)).slice(0, Math.max(0, beside.length - held.length))
  const others = beside.length > 0 ? await store.findAll(sql, more) : []
  const weighed = [...held, ...others]
  const found = await weighFound(sql, { asked, held: weighed, limit, tooCommon: fine.length >= bounds.candidates, work, among })
  return { ...found, candidates: found.candidates.filter((it) => ids.has(it.held.id)) }
}
