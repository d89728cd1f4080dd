/** Schema `intelligence`: many questions at once and their rows. */
import type { CaseId, Id, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Described } from '../../screening/compare/described.ts'
import type { Level } from '../letters.ts'
import type { Bulk, BulkState, bulkOutcomes } from './bulk.ts'

export type Counts = Readonly<{ done: number; refused: number; waiting: number; hits: number; possible: number }>
type Row = Readonly<{
  case_id: CaseId
  bulk_id: Id<'bulk'>
  name: string
  purpose: Bulk['purpose']
  basis: string
  reason: string
  partners: readonly NodeId[]
  state: BulkState
  total: number
  proposed_at: Instant
  proposed_by: OfficerId
  proposer_name: string
  decided_at: Instant | null
  decider_name: string | null
  decided_for: string | null
}>
const bulkOf = (row: Row): Bulk => ({
  id: row.bulk_id,
  case: row.case_id,
  name: row.name,
  purpose: row.purpose,
  basis: row.basis,
  reason: row.reason,
  partners: row.partners,
  state: row.state,
  total: row.total,
  proposedAt: row.proposed_at,
  proposedBy: row.proposed_by,
  proposer: row.proposer_name,
  ...(row.decided_at && { decidedAt: row.decided_at }),
  ...(row.decider_name && { decider: row.decider_name }),
  ...(row.decided_for && { decidedFor: row.decided_for }),
})

export type Asking = Readonly<{ row: number; reference: string; subject: Described }>

export async function insert(sql: Sql, it: Bulk, rows: readonly Asking[]): Promise<void> {
  await sql.query(
    `insert into intelligence.bulk (case_id, bulk_id, name, purpose, basis, reason, partners, state, total, proposed_at, proposed_by,
                                    proposer_name, moved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $10)`,
    [
      it.case,
      it.id,
      it.name,
      it.purpose,
      it.basis,
      await sql.seal('intelligence.bulk.reason', it.case, it.reason),
      JSON.stringify(it.partners),
      it.state,
      it.total,
      it.proposedAt,
      it.proposedBy,
      it.proposer,
    ],
  )
  await sql.query(
    `insert into intelligence.bulk_row (case_id, bulk_id, row_no, reference, subject, outcome)
       select $1, $2, n, r, s, 'waiting' from unnest($3::int[], $4::text[], $5::jsonb[]) as t (n, r, s)`,
    [
      it.case,
      it.id,
      rows.map((row) => row.row),
      rows.map((row) => row.reference),
      await Promise.all(rows.map((row) => sql.seal('intelligence.bulk_row.subject', it.case, row.subject))),
    ],
  )
}

export async function find(sql: Sql, id: string): Promise<Bulk | null> {
  const { rows } = await sql.query<Row>('select * from intelligence.bulk where bulk_id = $1', [id])
  return rows[0] ? bulkOf(rows[0]) : null
}

/** The bulk question, held until the transaction ends: two browsers never ask one row twice. */
export async function hold(sql: Sql, id: string): Promise<Bulk | null> {
  await sql.query('select 1 from intelligence.bulk where bulk_id = $1 for update', [id])
  return find(sql, id)
}

/** Rows proposed since a moment by the whole authority: what the day's quota counts. Rejected ones do not count. */
export async function rowsSince(sql: Sql, since: Instant): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    `select coalesce(sum(total), 0)::int as n from intelligence.bulk where proposed_at > $1 and state <> 'rejected'`,
    [since],
  )
  return rows[0]!.n
}

export async function move(sql: Sql, id: string, state: BulkState, at: Instant): Promise<void> {
  await sql.query('update intelligence.bulk set state = $2, moved_at = $3 where bulk_id = $1', [id, state, at])
}

export async function decided(sql: Sql, id: string, by: Readonly<{ id: string; name: string }>, why: string, at: Instant) {
  await sql.query(
    'update intelligence.bulk set decided_at = $2, decided_by = $3, decider_name = $4, decided_for = $5 where bulk_id = $1',
    [id, at, by.id, by.name, why],
  )
}

export async function list(sql: Sql, cases: readonly CaseId[], limit: number): Promise<readonly (Bulk & Counts)[]> {
  const { rows } = await sql.query<Row & Counts>(
    `select b.*, c.done, c.refused, c.waiting, c.hits, c.possible
       from intelligence.bulk b
      cross join lateral (
        select count(*) filter (where r.outcome <> 'waiting')::int as done, count(*) filter (where r.outcome = 'refused')::int as refused,
               count(*) filter (where a.waits)::int as waiting, count(*) filter (where a.level = 'hit')::int as hits,
               count(*) filter (where a.level = 'possible')::int as possible
          from intelligence.bulk_row r left join lateral (${answers}) a on true where r.bulk_id = b.bulk_id) c
      where b.case_id = any($1) order by b.proposed_at desc, b.bulk_id limit $2`,
    [cases, limit],
  )
  return rows.map(({ done, refused, waiting, hits, possible, ...row }) => ({
    ...bulkOf(row),
    done,
    refused,
    waiting,
    hits,
    possible,
  }))
}
/** What has been answered so far to the query of row `r`. */
const answers = `select bool_or(s.state = 'waiting') as waits,
                        case when bool_or(s.level = 'hit') then 'hit' when bool_or(s.level = 'possible') then 'possible'
                             when bool_or(s.level = 'none') then 'none' end as level
                   from intelligence.asked s where s.query_id = r.query_id`

export type BulkRow = Asking &
  Readonly<{ outcome: (typeof bulkOutcomes)[number]; query?: string; refusal?: string; level?: Level }>
type RowRow = Readonly<{
  row_no: number
  reference: string
  subject: Described
  outcome: BulkRow['outcome']
  query_id: string | null
  refusal: string | null
  level: Level | null
}>
export async function rows(sql: Sql, id: string): Promise<readonly BulkRow[]> {
  const { rows } = await sql.query<RowRow>(
    `select r.row_no, r.reference, r.subject, r.outcome, r.query_id, r.refusal, a.level
       from intelligence.bulk_row r left join lateral (${answers}) a on true where r.bulk_id = $1 order by r.row_no`,
    [id],
  )
  return rows.map((it) => ({
    row: it.row_no,
    reference: it.reference,
    subject: it.subject,
    outcome: it.outcome,
    ...(it.query_id && { query: it.query_id }),
    ...(it.refusal && { refusal: it.refusal }),
    ...(it.level && { level: it.level }),
  }))
}

export async function waiting(sql: Sql, id: string, limit: number): Promise<readonly Asking[]> {
  const { rows } = await sql.query<RowRow>(
    `select row_no, reference, subject from intelligence.bulk_row where bulk_id = $1 and outcome = 'waiting' order by row_no limit $2`,
    [id, limit],
  )
  return rows.map((it) => ({ row: it.row_no, reference: it.reference, subject: it.subject }))
}

export async function became(sql: Sql, id: string, row: number, it: Readonly<{ query?: string; refusal?: string }>) {
  await sql.query(
    'update intelligence.bulk_row set outcome = $3, query_id = $4, refusal = $5 where bulk_id = $1 and row_no = $2',
    [id, row, it.query ? 'asked' : 'refused', it.query ?? null, it.refusal ?? null],
  )
}
