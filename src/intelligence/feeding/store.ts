/** Files of national systems and their rows: how far each is stands here, so that a killed node goes on where it was. */
import type { CaseId, Id } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Handling } from '../record/handling.ts'
import type { Common, FedRow, Outcome, RowFault, RowSaid } from './feed.ts'

export type FeedForm = Common & Readonly<{ contact: string; handling: Handling; reviewBy: string }>
export type Feed = Readonly<{
  id: Id<'feed'>
  case: CaseId
  name: string
  form: FeedForm
  officer: string
  officerName: string
  purpose: string
  total: number
  done: number
  entered: number
  renewed: number
  unchanged: number
  faulty: number
  /** Rows of the file before that this one no longer names. */
  gone: number
  startedAt: Instant
  finishedAt?: Instant
}>
type Row = Readonly<{
  case_id: CaseId
  feed_id: Id<'feed'>
  name: string
  form: FeedForm
  officer_id: string
  officer_name: string
  purpose: string
  total: number
  done: number
  entered: number
  renewed: number
  unchanged: number
  faulty: number
  gone: number
  started_at: Instant
  finished_at: Instant | null
}>
const feedOf = (row: Row): Feed => ({
  id: row.feed_id,
  case: row.case_id,
  name: row.name,
  form: row.form,
  officer: row.officer_id,
  officerName: row.officer_name,
  purpose: row.purpose,
  total: row.total,
  done: row.done,
  entered: row.entered,
  renewed: row.renewed,
  unchanged: row.unchanged,
  faulty: row.faulty,
  gone: row.gone,
  startedAt: row.started_at,
  ...(row.finished_at && { finishedAt: row.finished_at }),
})

export type FeedRow = Readonly<{ row: number; key: string; outcome: Outcome; record?: string; fault?: RowFault }>
export type Waiting = Readonly<{ row: number; key: string; content: RowSaid }>
export type Known = Readonly<{ key: string; record: Id<'record'>; digest: string }>

export async function insert(sql: Sql, it: Feed, rows: readonly FedRow[], gone: readonly Known[]): Promise<void> {
  await sql.query(
    `insert into intelligence.feed (case_id, feed_id, name, source, form, officer_id, officer_name, purpose, total, done, faulty, gone, started_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      it.case,
      it.id,
      it.name,
      it.form.source,
      JSON.stringify(it.form),
      it.officer,
      it.officerName,
      it.purpose,
      it.total,
      it.done,
      it.faulty,
      it.gone,
      it.startedAt,
    ],
  )
  const all = [
    ...rows.map((r) => ({ row: r.row, key: r.key, content: r.content ?? {}, record: null, fault: r.fault ?? null })),
    ...gone.map((r, i) => ({ row: -1 - i, key: r.key, content: {}, record: r.record, fault: null })),
  ]
  for (let from = 0; from < all.length; from += 5_000) {
    const some = all.slice(from, from + 5_000)
    await sql.query(
      `insert into intelligence.feed_row (case_id, feed_id, row_no, row_key, content, outcome, record_id, fault)
       select $1, $2, n, k, c, case when n < 0 then 'gone' when f is null then 'waiting' else 'fault' end, r, f
         from unnest($3::int[], $4::text[], $5::jsonb[], $6::text[], $7::jsonb[]) as t(n, k, c, r, f)`,
      [
        it.case,
        it.id,
        some.map((r) => r.row),
        some.map((r) => r.key),
        await Promise.all(some.map((r) => sql.seal('intelligence.feed_row.content', it.case, r.content))),
        some.map((r) => r.record),
        some.map((r) => r.fault && JSON.stringify(r.fault)),
      ],
    )
  }
}

/** What stands in records already, of these keys of a system. */
export async function known(sql: Sql, of: CaseId, source: string, keys: readonly string[]): Promise<ReadonlyMap<string, Known>> {
  const found = new Map<string, Known>()
  for (let from = 0; from < keys.length; from += 10_000) {
    const { rows } = await sql.query<{ row_key: string; record_id: Id<'record'>; digest: string }>(
      'select row_key, record_id, digest from intelligence.fed where case_id = $1 and source = $2 and row_key = any($3)',
      [of, source, keys.slice(from, from + 10_000)],
    )
    for (const row of rows) found.set(row.row_key, { key: row.row_key, record: row.record_id, digest: row.digest })
  }
  return found
}
/** Records of the system that the file no longer names and that are still held: how many there are, and `most` of them by their keys. */
export async function gone(
  sql: Sql,
  of: CaseId,
  source: string,
  keys: readonly string[],
  most: number,
): Promise<Readonly<{ total: number; listed: readonly Known[] }>> {
  const { rows } = await sql.query<{ row_key: string; record_id: Id<'record'>; digest: string; total: number }>(
    `select f.row_key, f.record_id, f.digest, (count(*) over ())::int as total from intelligence.fed f
       join intelligence.record r on r.record_id = f.record_id and r.state = 'held'
       left join unnest($3::text[]) as k(key) on k.key = f.row_key
      where f.case_id = $1 and f.source = $2 and k.key is null order by f.row_key limit $4`,
    [of, source, keys, most],
  )
  const listed = rows.map((row) => ({ key: row.row_key, record: row.record_id, digest: row.digest }))
  return { total: rows[0]?.total ?? 0, listed }
}
export async function keep(sql: Sql, of: CaseId, source: string, all: readonly Known[]): Promise<void> {
  await sql.query(
    `insert into intelligence.fed (case_id, source, row_key, record_id, digest)
     select $1, $2, * from unnest($3::text[], $4::text[], $5::text[])
       on conflict (case_id, source, row_key) do update set record_id = excluded.record_id, digest = excluded.digest`,
    [of, source, all.map((it) => it.key), all.map((it) => it.record), all.map((it) => it.digest)],
  )
}

/** The oldest file with rows to enter, held until the transaction ends; other workers pass it by. */
export async function next(sql: Sql): Promise<Feed | null> {
  const { rows } = await sql.query<Row>(
    'select * from intelligence.feed where finished_at is null order by started_at, feed_id limit 1 for update skip locked',
  )
  return rows[0] ? feedOf(rows[0]) : null
}
export async function waiting(sql: Sql, id: string, most: number): Promise<readonly Waiting[]> {
  const { rows } = await sql.query<{ row_no: number; row_key: string; content: RowSaid }>(
    `select row_no, row_key, content from intelligence.feed_row
      where feed_id = $1 and outcome = 'waiting' order by row_no limit $2`,
    [id, most],
  )
  return rows.map((row) => ({ row: row.row_no, key: row.row_key, content: row.content }))
}

export type Became = Readonly<{ row: number; outcome: Outcome; record: string }>
/** Writes what became of some rows and how far the file is; what a row said stands in its record now and not here. */
export async function became(sql: Sql, id: string, all: readonly Became[]): Promise<Feed> {
  await sql.query(
    `update intelligence.feed_row r set outcome = t.outcome, record_id = t.record, content = '{}'
       from unnest($2::int[], $3::text[], $4::text[]) as t(row_no, outcome, record)
      where r.feed_id = $1 and r.row_no = t.row_no`,
    [id, all.map((it) => it.row), all.map((it) => it.outcome), all.map((it) => it.record)],
  )
  const n = (outcome: Outcome): number => all.filter((it) => it.outcome === outcome).length
  const { rows } = await sql.query<Row>(
    `update intelligence.feed set done = done + $2, entered = entered + $3, renewed = renewed + $4, unchanged = unchanged + $5
      where feed_id = $1 returning *`,
    [id, all.length, n('entered'), n('renewed'), n('unchanged') + n('recalled')],
  )
  return feedOf(rows[0]!)
}
export async function finish(sql: Sql, id: string, at: Instant): Promise<void> {
  await sql.query('update intelligence.feed set finished_at = $2 where feed_id = $1', [id, at])
}

export async function ofCases(sql: Sql, cases: readonly CaseId[], most: number): Promise<readonly Feed[]> {
  const { rows } = await sql.query<Row>(
    'select * from intelligence.feed where case_id = any($1) order by started_at desc limit $2',
    [cases, most],
  )
  return rows.map(feedOf)
}
export async function find(sql: Sql, id: string): Promise<Feed | null> {
  const { rows } = await sql.query<Row>('select * from intelligence.feed where feed_id = $1', [id])
  return rows[0] ? feedOf(rows[0]) : null
}
/** One page of rows in their order, those that the file no longer names first; with an outcome, only those. */
export async function rowsOf(
  sql: Sql,
  id: string,
  filter: Readonly<{ after: number; outcome?: Outcome | undefined; limit: number }>,
): Promise<readonly FeedRow[]> {
  const { rows } = await sql.query<{
    row_no: number
    row_key: string
    outcome: Outcome
    record_id: string | null
    fault: RowFault | null
  }>(
    `select row_no, row_key, outcome, record_id, fault from intelligence.feed_row
      where feed_id = $1 and row_no > $2 and ($3::text is null or outcome = $3) order by row_no limit $4`,
    [id, filter.after, filter.outcome ?? null, filter.limit],
  )
  return rows.map((row) => ({
    row: row.row_no,
    key: row.row_key,
    outcome: row.outcome,
    ...(row.record_id && { record: row.record_id }),
    ...(row.fault && { fault: row.fault }),
  }))
}
