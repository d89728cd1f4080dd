/** What an officer chose for this node: thresholds, and with them the weights; and what was learnt last. */
import type { Sql } from '../../kernel/sql.ts'
import type { Described } from '../compare/described.ts'
import type { Learning } from '../weigh/learning.ts'
import type { Thresholds } from '../weigh/waterfall.ts'
import type { Weight } from '../weigh/weights.ts'

export type ChosenThresholds = Thresholds &
  Readonly<{ weights?: readonly Weight[]; chosen?: Readonly<{ why: string; officerName: string; at: string }> }>
/** Even odds, and ninety-nine in a hundred: what the words mean until an officer chooses on the node's own data. */
const unchosen: ChosenThresholds = { look: 0.5, strong: 0.99 }
type Row = { look: number; strong: number; why: string; officer_name: string; at: string; weights: Weight[] | null }

export async function thresholds(sql: Sql): Promise<ChosenThresholds> {
  const { rows } = await sql.query<Row>('select look, strong, why, officer_name, at, weights from screening.threshold')
  const [r] = rows
  if (!r) return unchosen
  const chosen = { why: r.why, officerName: r.officer_name, at: r.at }
  return { look: r.look, strong: r.strong, chosen, ...(r.weights && { weights: r.weights }) }
}
/** @param weights null: those that the node came with */
export async function choose(
  sql: Sql,
  it: Thresholds,
  weights: readonly Weight[] | null,
  by: Readonly<{ why: string; officerName: string; at: string }>,
): Promise<void> {
  await sql.query(
    `insert into screening.threshold (look, strong, weights, why, officer_name, at) values ($1, $2, $3, $4, $5, $6)
     on conflict (one) do update set look = excluded.look, strong = excluded.strong, weights = excluded.weights, why = excluded.why,
       officer_name = excluded.officer_name, at = excluded.at`,
    [it.look, it.strong, weights && JSON.stringify(weights), by.why, by.officerName, by.at],
  )
}

export type Learnt = Learning & Readonly<{ at: string }>
export async function learnt(sql: Sql): Promise<Learnt | null> {
  const { rows } = await sql.query<Learnt>('select weights, curve, pairs, same, at from screening.learning')
  return rows[0] ?? null
}
export async function keepLearnt(sql: Sql, it: Learnt): Promise<void> {
  await sql.query(
    `insert into screening.learning (weights, curve, pairs, same, at) values ($1, $2, $3, $4, $5)
     on conflict (one) do update set weights = excluded.weights, curve = excluded.curve, pairs = excluded.pairs, same = excluded.same, at = excluded.at`,
    [JSON.stringify(it.weights), JSON.stringify(it.curve), it.pairs, it.same, it.at],
  )
}

export type Sampled = Readonly<{ id: string; subject: Described }>
type SampledRow = { record_id: string; described: Described; keys: number[] }

/** Some records by chance, and pairs that one of them makes with a record under one of its keys: at most `each` under a key. */
export async function sample(
  sql: Sql,
  it: Readonly<{ records: number; among: number; each: number; pairs: number }>,
): Promise<{ records: readonly Sampled[]; pairs: readonly (readonly [string, string])[] }> {
  const share = Math.min(100, (150 * it.records) / Math.max(1, it.among))
  const { rows } = await sql.query<SampledRow>(
    'select record_id, described, keys from screening.record tablesample bernoulli ($1) repeatable (7) limit $2',
    [share, it.records],
  )
  const found = await sql.query<{ a: string; b: string }>(
    `select least(s.id, u.record_id) as a, greatest(s.id, u.record_id) as b from unnest($1::text[]) as s(id)
       join screening.record r on r.record_id = s.id cross join lateral unnest(r.keys) as k(key)
      cross join lateral (select o.record_id from screening.record o where o.keys @> array[k.key] and o.record_id <> s.id limit $2) u
      group by 1, 2 limit $3`,
    [rows.map((r) => r.record_id), it.each, it.pairs],
  )
  const known = new Map(rows.map((r) => [r.record_id, r.described]))
  const missing = [...new Set(found.rows.flatMap(({ a, b }) => [a, b]))].filter((id) => !known.has(id))
  for (let from = 0; from < missing.length; from += 5_000) {
    const more = await sql.query<SampledRow>('select record_id, described from screening.record where record_id = any($1)', [
      missing.slice(from, from + 5_000),
    ])
    for (const r of more.rows) known.set(r.record_id, r.described)
  }
  return {
    records: [...known].map(([id, subject]) => ({ id, subject })),
    pairs: found.rows.map(({ a, b }) => [a, b] as const),
  }
}
