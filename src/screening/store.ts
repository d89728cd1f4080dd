/** Schema `screening`: records with their keys, in the transaction of whoever keeps the record. */
import { createHash } from 'node:crypto'
import type { Sql } from '../kernel/sql.ts'
import type { Described } from './compare/described.ts'
import { canonicalSubject, keysFiled, pairsFiled, skeletonNumber } from './keys/filed.ts'
import type { Held, Judgement, Verdict } from './query/answer.ts'
import { bounds, type Key, type Keyed } from './query/sought.ts'
import { count, forgetWords, tally } from './words/store.ts'

/** What another room hands in to be found. `id` is unique over all owners, e.g. `record:0192…`. */
export type Filed = Readonly<{ id: string; owner: string; reference: string; subject: Described; misused?: boolean }>

export const digestOf = (it: Described): string => createHash('sha256').update(canonicalSubject(it)).digest('hex').slice(0, 32)

/** What a published list says lies open; what this authority says of persons does not. */
export const rests = ({ seal }: Sql, it: Pick<Filed, 'owner' | 'subject'>): unknown =>
  it.owner.startsWith('list:') ? JSON.stringify(it.subject) : seal('screening.record.described', 'node', it.subject)

/** All keys of each subject as one array of numbers, written as PostgreSQL reads it: those of sound, and the tokens of its pairs of words under the key of indices, which has a generation. */
export async function keysOf(sql: Sql, subjects: readonly Described[]): Promise<{ generation: number; keys: readonly string[] }> {
  const pairs = subjects.map(pairsFiled)
  const { generation, tokens } = await sql.tokens(pairs.flat())
  let at = 0
  const keys = subjects.map(
    (it, n) => `{${[...new Set([...keysFiled(it), ...pairs[n]!.map(() => tokenKey(tokens[at++]!))])].join()}}`,
  )
  return { generation, keys }
}
/** Four bytes of a token, as keys are. */
export const tokenKey = (token: string): number => Buffer.from(token, 'base64url').readInt32BE(0)

/** Files records so that they are found from the moment the transaction commits. One that is there already is filed anew. */
export async function index(sql: Sql, filed: readonly Filed[]): Promise<void> {
  if (filed.length === 0) return
  await remove(
    sql,
    filed.map((f) => f.id),
  )
  const { generation, keys } = await keysOf(
    sql,
    filed.map((f) => f.subject),
  )
  await sql.query(
    `insert into screening.record (record_id, owner, reference, described, digest, misused, keys, generation)
     select id, owner, reference, described, digest, misused, keys::int[], $8
       from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::text[], $6::bool[], $7::text[]) as t(id, owner, reference, described, digest, misused, keys)`,
    [
      filed.map((f) => f.id),
      filed.map((f) => f.owner),
      filed.map((f) => f.reference),
      await Promise.all(filed.map((f) => rests(sql, f))),
      filed.map((f) => digestOf(f.subject)),
      filed.map((f) => f.misused ?? false),
      keys,
      generation,
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

/**
 * Records under the keys by their keys alone, strongest key first, until there are `under` of them. Each key is looked up by itself: asked
 * for all at once, the planner takes the many keys for many records and reads the whole table.
 */
export async function underKeys(sql: Sql, owners: readonly string[], keys: readonly Key[]): Promise<Keyed[]> {
  const { rows } = await sql.query<{ record_id: string; keys: number[] }>(
    `select u.record_id, u.keys from unnest($1::int[]) as k(key)
      cross join lateral (select r.record_id, r.keys from screening.record r where r.keys @> array[k.key] and r.owner = any($2) limit $3) u
      limit $4`,
    [keys.map((k) => k.key), owners, bounds.underKey, bounds.under],
  )
  return rows.map((r) => ({ id: r.record_id, keys: r.keys }))
}
/** These records, as far as they are still there, in any order. */
export async function these(sql: Sql, ids: readonly string[]): Promise<Held[]> {
  const { rows } = await sql.query<RecordRow>(`select ${shown} from screening.record where record_id = any($1)`, [ids])
  return rows.map(held)
}

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

/** Where one record stands among those of its owner. */
export type Place = Pick<Held, 'reference' | 'id'>
export const first: Place = { reference: '', id: '' }

/** Records of one owner, a page at a time in the order of their references. */
export async function pageOf(sql: Sql, owner: string, { reference, id }: Place, most: number): Promise<Held[]> {
  const { rows } = await sql.query<RecordRow>(
    `select ${shown} from screening.record where owner = $1 and (reference, record_id) > ($2, $3) order by reference, record_id limit $4`,
    [owner, reference, id, most],
  )
  return rows.map(held)
}
/** All records of one owner under these references. */
export async function ofReferences(sql: Sql, owner: string, references: readonly string[]): Promise<Held[]> {
  const { rows } = await sql.query<RecordRow>(`select ${shown} from screening.record where owner = $1 and reference = any($2)`, [
    owner,
    references,
  ])
  return rows.map(held)
}
export async function find(sql: Sql, id: string): Promise<Held | null> {
  const { rows } = await sql.query<RecordRow>(`select ${shown} from screening.record where record_id = $1`, [id])
  return rows[0] ? held(rows[0]) : null
}

/** Writes keys and digests of one page of records and the skeletons of their words anew, after the way of filing changed; `last` is the id to go on from. */
export async function refile(sql: Sql, after: string, most: number): Promise<{ last: string; count: number } | undefined> {
  const { rows } = await sql.query<RefiledRow>(
    'select record_id, described from screening.record where record_id > $1 order by record_id limit $2 for update',
    [after, most],
  )
  await fileAnew(sql, rows)
  return rows.length === 0 ? undefined : { last: rows.at(-1)!.record_id, count: rows.length }
}
/** Files some records anew whose pairs stand under a former key of indices, or under none; gives how many. */
export async function refileFormer(sql: Sql, most: number): Promise<number> {
  const { generation } = await sql.tokens([])
  const { rows } = await sql.query<RefiledRow>(
    'select record_id, described from screening.record where generation < $1 limit $2 for update skip locked',
    [generation, most],
  )
  await fileAnew(sql, rows)
  return rows.length
}
type RefiledRow = { record_id: string; described: Described }
async function fileAnew(sql: Sql, rows: readonly RefiledRow[]): Promise<void> {
  if (rows.length === 0) return
  const { generation, keys } = await keysOf(
    sql,
    rows.map((r) => r.described),
  )
  await sql.query(
    `update screening.record r set digest = t.digest, keys = t.keys::int[], generation = $4
       from unnest($1::text[], $2::text[], $3::text[]) as t(id, digest, keys) where r.record_id = t.id`,
    [rows.map((r) => r.record_id), rows.map((r) => digestOf(r.described)), keys, generation],
  )
  const words = [...tally(rows.map((r) => r.described)).keys()].sort()
  await sql.query(
    `update screening.word w set skeleton = t.skeleton from unnest($1::text[], $2::int[]) as t(word, skeleton)
      where w.word = t.word and w.skeleton <> t.skeleton`,
    [words, words.map(skeletonNumber)],
  )
}

type JudgementRow = {
  asked: string
  record_id: string
  verdict: Verdict
  reason: string
  digest: string
  officer_name: string
  at: string
}
/** What was decided on pairs, by the digest of what was asked. */
export async function judgementsOn(sql: Sql, asked: readonly string[]): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const { rows } = await sql.query<JudgementRow>(
    'select asked, record_id, verdict, reason, digest, officer_name, at from screening.judgement where asked = any($1)',
    [asked],
  )
  const judgement = ({ record_id: record, verdict, reason, digest, officer_name: officerName, at }: JudgementRow): Judgement => ({
    record,
    verdict,
    reason,
    digest,
    officerName,
    at,
  })
  return new Map([...Map.groupBy(rows, (r) => r.asked)].map(([digest, its]) => [digest, its.map(judgement)]))
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
