/** Finds whom a subject may be. The seam for rooms above that keep records: `store.index`, `store.remove`, and `candidates` here. */
import type { Sql } from '../../kernel/sql.ts'
import type { Described } from '../compare/described.ts'
import * as store from '../store.ts'
import type { Rarity } from '../weigh/weights.ts'
import { answerOf, type Candidate, type Held, wordsToCount } from './answer.ts'
import { bounds, hashesAsked, keysSought } from './sought.ts'

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
export async function rarityOf(sql: Sql, held: readonly Held[], known: Shares): Promise<Rarity> {
  const fresh = wordsToCount(held).filter((w) => !known.has(w))
  if (fresh.length > 0) {
    const read = await store.shares(sql, fresh)
    for (const word of fresh) known.set(word, read.get(word))
  }
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
  const thresholds = it.thresholds ?? (await store.thresholds(sql))
  const among = Math.max(leastAmong, it.among ?? (await store.records(sql)))
  const rarity = await rarityOf(sql, it.held, it.known ?? new Map())
  const judgements = await store.judgementsOn(sql, asked)
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

/** Whom the subject may be, among the records of these owners, by the keys in the database: as consistent as the records themselves. */
export async function candidates(sql: Sql, owners: readonly string[], asked: Described, limit: number): Promise<Found> {
  const hashes = hashesAsked(asked)
  const near = hashes.length > 0 ? await store.wordsNear(sql, hashes, bounds.near) : []
  const keys = keysSought(asked, near)
  const fine = await store.underKeys(sql, owners, keys.fine, bounds.candidates)
  // Single words are read when pairs found little: a half-known name, or one whose other word is badly damaged.
  const wide = fine.length < 20 ? await store.underKeys(sql, owners, keys.wide, bounds.wide) : []
  const held = [...new Map([...fine, ...wide].map((h) => [h.id, h])).values()]
  const work = hashes.length + near.length + keys.fine.length + keys.wide.length + held.length
  return weighFound(sql, { asked, held, limit, tooCommon: fine.length >= bounds.candidates, work })
}
