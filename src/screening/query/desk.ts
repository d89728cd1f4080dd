/** Finds whom a subject may be. The seam for rooms above that keep records: `store.index`, `store.remove`, and `candidates` here. */
import type { Sql } from '../../kernel/sql.ts'
import type { Described } from '../compare/described.ts'
import * as store from '../store.ts'
import { type ChosenThresholds, thresholds } from '../thresholds/store.ts'
import type { Rarity } from '../weigh/weights.ts'
import * as words from '../words/store.ts'
import { answerOf, type Candidate, type Held, leastBits, wordsToCount } from './answer.ts'
import { bounds, keysSought, likeliest, meantBy, placesAsked, speltSought, strongest } from './sought.ts'

export type Found = Readonly<{
  candidates: readonly Candidate[]
  thresholds: ChosenThresholds
  among: number
  tooCommon: boolean
  asked: string
  /** Everything that was read. */
  work: number
}>

/** Frequencies already read, for those who ask often. */
export type Shares = Map<string, number | undefined>

/** Reads how common the words are that are not known yet. */
export async function rarityOf(sql: Sql, held: readonly Held[], known: Shares, among: number): Promise<Rarity> {
  const fresh = wordsToCount(held).filter((w) => !known.has(w))
  // Asked also for no words: whether anything was found is not to be told by how many statements it took.
  const read = await words.shares(sql, fresh, among)
  for (const word of fresh) known.set(word, read.get(word))
  return (word) => known.get(word)
}

/** Whoever is asked about need not be on any list: a short list is no reason to believe that he is on it. */
const leastAmong = 100_000
/** Among how many the subject is sought, when there are so many records. */
export const soMany = (records: number): number => Math.max(leastAmong, records)
/** By so many bits the comparison may find a record likelier than its keys said. */
const slack = 4
/** What says less than so many bits is not looked at: no comparison makes an answer of it. */
export const leastSaid = (records: number): number => Math.log2(soMany(records)) + leastBits - slack

/**
 * Whom the subject may be, among the records of these owners, by the keys in the database: as consistent as the records themselves. Always
 * the same statements, in the same order, whatever is found.
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
  const { hashes, skeletons } = placesAsked(asked)
  const [near, among] = await Promise.all([words.wordsNear(sql, hashes, skeletons), store.records(sql)])
  const least = leastSaid(among)
  const by = meantBy(asked, near, words.leastCounted(among))
  const pairs = speltSought(asked, by, least)
  const { tokens } = await sql.tokens(pairs.map((p) => p.pair))
  const spelt = new Map(pairs.map((pair, n) => [store.tokenKey(tokens[n]!), pair]))
  const keys = strongest([...[...spelt].map(([key, { bits }]) => ({ key, bits })), ...keysSought(asked, by, least)])
  const under = await store.underKeys(sql, owners, keys)
  const held = await store.these(sql, likeliest(asked, by, spelt, under, Math.min(bounds.candidates, opened + 2 * limit)))
  const ids = new Set(held.map((h) => h.id))
  const more = beside.filter((id) => !ids.has(id)).slice(0, Math.max(0, beside.length - held.length))
  const others = beside.length > 0 ? await store.these(sql, more) : []
  const weighed = [...held, ...others]
  const digest = store.digestOf(asked)
  const [chosen, rarity, judgements] = await Promise.all([
    thresholds(sql),
    rarityOf(sql, weighed, new Map(), among),
    store.judgementsOn(sql, [digest]),
  ])
  const of = { asked, held: weighed, among: soMany(among), rarity, thresholds: chosen, limit }
  const found = answerOf({ ...of, judgements: judgements.get(digest) ?? [] })
  const read = [hashes, skeletons, near, keys, under, held]
  return {
    candidates: found.filter((it) => ids.has(it.held.id)),
    thresholds: chosen,
    among: of.among,
    tooCommon: under.length >= bounds.under,
    asked: digest,
    work: read.reduce((n, its) => n + its.length, 0) + weighed.reduce((n, h) => n + h.subject.names.length, 0),
  }
}
/** Besides twice as many as are wanted: what the keys say is near to what the comparison says, not the same. */
const opened = 12
