/** Schema `screening`: records with their keys, in the transaction of whoever keeps the record. */
import { createHash } from 'node:crypto'
import type { Sql } from '../kernel/sql.ts'
import type { Described } from './compare/described.ts'
import { canonicalSubject, keysFiled, skeletonNumber, wordsFiled } from './keys/filed.ts'
import type { Held, Judgement, Verdict } from './query/answer.ts'
import { hashesOf, type Key } from './query/sought.ts'
import type { Thresholds } from './weigh/waterfall.ts'

/** What another room hands in to be found. `id` is unique over all owners, e.g. `record:0192…`. */
export type Filed = Readonly<{ id: string; owner: string; reference: string; subject: Described; misused?: boolean }>

export const digestOf = (it: Described): string => createHash('sha256').update(canonicalSubject(it)).digest('hex').slice(0, 32)

/** How many names bear each word of these subjects, by word. */
function tally(subjects: readonly Described[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of subjects.flatMap(wordsFiled)) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Adds to the counts, words in one order so that two writers never wait for each other in a ring. */
async function count(sql: Sql, subjects: readonly Described[], sign: 1 | -1): Promise<void> {
  const words = [...tally(subjects)].sort((a, b) => (a[0] < b[0] ? -1 : 1))
  if (words.length === 0) return
  const { rows } = await sql.query<{ word: string; fresh: boolean }>(
    `insert into screening.word (word, skeleton, bearers)
     select * from unnest($1::text[], $2::int[], $3::bigint[])
     on conflict (word) do update set bearers = screening.word.bearers + excluded.bearers
     returning word, (xmax = 0) as fresh`,
    [words.map(([w]) => w), words.map(([w]) => skeletonNumber(w)), words.map(([, n]) => sign * n)],
  )
  const pairs = rows
    .filter((r) => r.fresh)
    .flatMap(({ word }) => [...new Set(hashesOf(word))].map((hash) => [hash, word] as const))
  if (pairs.length > 0)
    await sql.query(
      `insert into screening.word_less (hash, word) select * from unnest($1::int[], $2::text[]) on conflict do nothing`,
      [pairs.map(([h]) => h), pairs.map(([, w]) => w)],
    )
}

/** What a published list says lies open; what this authority says of persons does not. */
const rests = ({ seal }: Sql, it: Filed): unknown =>
  it.owner.startsWith('list:') ? JSON.stringify(it.subject) : seal('screening.record.described', 'node', it.subject)

/** Files records so that they are found from the moment the transaction commits. One that is there already is filed anew. */
export async function index(sql: Sql, filed: readonly Filed[]): Promise<void> {
  if (filed.length === 0) return
  await remove(
    sql,
    filed.map((f) => f.id),
  )
  await sql.query(
    `insert into screening.record (record_id, owner, reference, described, digest, misused, keys)
     select id, owner, reference, described, digest, misused, array(select jsonb_array_elements_text(keys)::int)
       from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::text[], $6::bool[], $7::jsonb[]) as t(id, owner, reference, described, digest, misused, keys)`,
    [
      filed.map((f) => f.id),
      filed.map((f) => f.owner),
      filed.map((f) => f.reference),
      await Promise.all(filed.map((f) => rests(sql, f))),
      filed.map((f) => digestOf(f.subject)),
      filed.map((f) => f.misused ?? false),
      filed.map((f) => JSON.stringify(keysFiled(f.subject))),
    ],
  )
  await count(
    sql,
    filed.map((f) => f.subject),
    1,
  )
}

export async function remove(sql: Sql, ids: readonly string[]): Promise<void> {
  const { rows } = await sql.query<{ described: Described }>(
    'delete from screening.record where record_id = any($1) returning described',
    [ids],
  )
  await count(
    sql,
    rows.map((r) => r.described),
    -1,
  )
  await forgetWords(sql, [...tally(rows.map((r) => r.described)).keys()].sort())
}

/** Words that nobody bears any more go: a name that was removed is not to be guessed from what was counted of it. */
async function forgetWords(sql: Sql, words: readonly string[]): Promise<void> {
  if (words.length === 0) return
  const { rows } = await sql.query<{ word: string }>(
    'delete from screening.word where word = any($1) and bearers <= 0 returning word',
    [words],
  )
  const pairs = rows.flatMap(({ word }) => [...new Set(hashesOf(word))].map((hash) => [hash, word] as const))
  if (pairs.length > 0)
    await sql.query(
      'delete from screening.word_less l using unnest($1::int[], $2::text[]) as t(hash, word) where l.hash = t.hash and l.word = t.word',
      [pairs.map(([h]) => h), pairs.map(([, w]) => w)],
    )
}

type RecordRow = { record_id: string; owner: string; reference: string; described: Described; digest: string; misused: boolean }
const held = (r: RecordRow): Held => ({
  id: r.record_id,
  owner: r.owner,
  reference: r.reference,
  subject: r.described,
  digest: r.digest,
  misused: r.misused,
})
const shown = 'record_id, owner, reference, described, digest, misused'

/** So many records are read under one key: more share it only when nothing asked can tell them apart. */
const mostUnderKey = 200

/**
 * Records under the keys, those that the keys say most of first. Each key is looked up by itself: asked for all at once, the planner takes
 * the many keys for many records and reads the whole table.
 */
export async function underKeys(sql: Sql, owners: readonly string[], keys: readonly Key[], most: number): Promise<Held[]> {
  if (keys.length === 0) return []
  const { rows } = await sql.query<RecordRow>(
    `with found as (
       select u.record_id, sum(k.bits) as bits
         from unnest($1::int[], $2::float8[]) as k(key, bits)
        cross join lateral (select r.record_id from screening.record r where r.keys @> array[k.key] and r.owner = any($3) limit $5) u
        group by u.record_id order by bits desc, u.record_id limit $4)
     select ${shown} from found join screening.record using (record_id) order by bits desc, record_id`,
    [keys.map((k) => k.key), keys.map((k) => k.bits), owners, most, mostUnderKey],
  )
  return rows.map(held)
}

/** How many names bear each of these skeletons; those that none bears are left out. */
export async function bearersOf(sql: Sql, skeletons: readonly number[]): Promise<Map<number, number>> {
  if (skeletons.length === 0) return new Map()
  const { rows } = await sql.query<{ skeleton: number; n: number }>(
    `select skeleton, sum(bearers)::float8 as n from screening.word where skeleton = any($1::int[]) and bearers > 0 group by skeleton`,
    [skeletons],
  )
  return new Map(rows.map((r) => [r.skeleton, r.n]))
}

/** Words that differ from one of the query's by about a letter. */
export async function wordsNear(sql: Sql, hashes: readonly number[], most: number): Promise<string[]> {
  const { rows } = await sql.query<{ word: string }>(
    `select w.word from screening.word w where w.word in (select l.word from screening.word_less l where l.hash = any($1::int[]))
        and w.bearers > 0 order by w.bearers desc, w.word limit $2`,
    [hashes, most],
  )
  return rows.map((r) => r.word)
}

/** Share of the names, `among` so many, that bear each word. */
export async function shares(sql: Sql, words: readonly string[], among: number): Promise<Map<string, number>> {
  const { rows } = await sql.query<{ word: string; bearers: string }>(
    'select word, bearers from screening.word where word = any($1)',
    [words],
  )
  return new Map(rows.map((r) => [r.word, Math.max(1, Number(r.bearers)) / leastCounted(among)]))
}
/** On a short list every word is rare by chance. */
export const leastCounted = (among: number): number => Math.max(2000, among)

/** How many records there are; above some thousands as the planner estimates it, from how full the pages were and how many there are now. */
export async function records(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    `select case when c.reltuples > 5000 and c.relpages > 0
                 then round(c.reltuples::float8 / c.relpages * pg_relation_size(c.oid) / current_setting('block_size')::int)
                 else (select count(*) from screening.record) end::float8 as n
       from pg_class c where c.oid = 'screening.record'::regclass`,
  )
  return rows[0]?.n ?? 0
}

/** All records of some owners, a page at a time in the order of their ids. */
export async function pageOfRecords(sql: Sql, owners: readonly string[], after: string, most: number): Promise<Held[]> {
  const { rows } = await sql.query<RecordRow>(
    `select ${shown} from screening.record where owner = any($1) and record_id > $2 order by record_id limit $3`,
    [owners, after, most],
  )
  return rows.map(held)
}
/** These records, in no order. */
export async function findAll(sql: Sql, ids: readonly string[]): Promise<Held[]> {
  const { rows } = await sql.query<RecordRow>(`select ${shown} from screening.record where record_id = any($1)`, [ids])
  return rows.map(held)
}
export async function find(sql: Sql, id: string): Promise<Held | null> {
  const { rows } = await sql.query<RecordRow>(`select ${shown} from screening.record where record_id = $1`, [id])
  return rows[0] ? held(rows[0]) : null
}

/** Writes keys and digests of one page of records and the skeletons of their words anew, after the way of filing changed; `last` is the id to go on from. */
export async function refile(sql: Sql, after: string, most: number): Promise<{ last: string; count: number } | undefined> {
  const { rows } = await sql.query<{ record_id: string; described: Described }>(
    'select record_id, described from screening.record where record_id > $1 order by record_id limit $2 for update',
    [after, most],
  )
  if (rows.length === 0) return undefined
  await sql.query(
    `update screening.record r set digest = t.digest, keys = array(select jsonb_array_elements_text(t.keys)::int)
       from unnest($1::text[], $2::text[], $3::jsonb[]) as t(id, digest, keys) where r.record_id = t.id`,
    [
      rows.map((r) => r.record_id),
      rows.map((r) => digestOf(r.described)),
      rows.map((r) => JSON.stringify(keysFiled(r.described))),
    ],
  )
  const words = [...tally(rows.map((r) => r.described)).keys()].sort()
  await sql.query(
    `update screening.word w set skeleton = t.skeleton from unnest($1::text[], $2::int[]) as t(word, skeleton)
      where w.word = t.word and w.skeleton <> t.skeleton`,
    [words, words.map(skeletonNumber)],
  )
  return { last: rows.at(-1)!.record_id, count: rows.length }
}

type JudgementRow = { record_id: string; verdict: Verdict; reason: string; digest: string; officer_name: string; at: string }
export async function judgementsOn(sql: Sql, asked: string): Promise<Judgement[]> {
  const { rows } = await sql.query<JudgementRow>(
    'select record_id, verdict, reason, digest, officer_name, at from screening.judgement where asked = $1',
    [asked],
  )
  return rows.map((r) => ({
    record: r.record_id,
    verdict: r.verdict,
    reason: r.reason,
    digest: r.digest,
    officerName: r.officer_name,
    at: r.at,
  }))
}

export async function judge(sql: Sql, asked: string, officer: string, it: Judgement): Promise<void> {
  await sql.query(
    `insert into screening.judgement (asked, record_id, verdict, reason, digest, officer_id, officer_name, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (asked, record_id) do update set verdict = excluded.verdict, reason = excluded.reason, digest = excluded.digest,
       officer_id = excluded.officer_id, officer_name = excluded.officer_name, at = excluded.at`,
    [asked, it.record, it.verdict, it.reason, it.digest, officer, it.officerName, it.at],
  )
}

export type ChosenThresholds = Thresholds & Readonly<{ chosen?: Readonly<{ why: string; officerName: string; at: string }> }>
/** Even odds, and ninety-nine in a hundred: what the words mean until an officer chooses on the node's own data. */
const unchosen: ChosenThresholds = { look: 0.5, strong: 0.99 }
export async function thresholds(sql: Sql): Promise<ChosenThresholds> {
  const { rows } = await sql.query<{ look: number; strong: number; why: string; officer_name: string; at: string }>(
    'select look, strong, why, officer_name, at from screening.threshold',
  )
  const [r] = rows
  return r ? { look: r.look, strong: r.strong, chosen: { why: r.why, officerName: r.officer_name, at: r.at } } : unchosen
}
export async function chooseThresholds(sql: Sql, it: Thresholds, why: string, officerName: string, at: string): Promise<void> {
  await sql.query(
    `insert into screening.threshold (look, strong, why, officer_name, at) values ($1, $2, $3, $4, $5)
     on conflict (one) do update set look = excluded.look, strong = excluded.strong, why = excluded.why, officer_name = excluded.officer_name, at = excluded.at`,
    [it.look, it.strong, why, officerName, at],
  )
}
