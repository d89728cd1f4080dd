/** Batches and their rows: how far each is stands here, so that a killed node goes on where it was. */
import type { CaseId } from '../../kernel/id.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Purpose } from '../../protection/decision/attributes.ts'
import type { Described } from '../compare/described.ts'
import type { Band } from '../weigh/waterfall.ts'
import type { Approval } from './approval.ts'
import type { Hit, RowAnswer, Waiting } from './row.ts'

export type Batch = Readonly<{
  id: string
  case: CaseId
  name: string
  purpose: string
  /** Of the closed list; batches of earlier nodes named none. */
  aim?: Purpose
  approval: Approval
  approvedBy?: string
  approvalNote?: string
  lists: readonly string[]
  officer: string
  officerName: string
  total: number
  done: number
  strong: number
  look: number
  /** Rows with hits that were not there before a list changed. */
  fresh: number
  startedAt: string
  finishedAt?: string
  standingUntil?: string
  /** Its rows come over a connection and are answered at once; `total` is how many were agreed. */
  stream: boolean
}>
type Row = {
  batch_id: string
  case_id: CaseId
  name: string
  purpose: string
  lists: string[]
  officer_id: string
  officer_name: string
  total: number
  done: number
  strong: number
  look: number
  started_at: string
  finished_at: string | null
  fresh: number
  standing_until: string | null
  aim: Purpose | null
  approval: Approval
  approved_by: string | null
  approval_note: string | null
  stream: boolean
}
const batch = (r: Row): Batch => ({
  id: r.batch_id,
  case: r.case_id,
  name: r.name,
  purpose: r.purpose,
  lists: r.lists,
  officer: r.officer_id,
  officerName: r.officer_name,
  total: r.total,
  done: r.done,
  strong: r.strong,
  look: r.look,
  fresh: r.fresh,
  startedAt: r.started_at,
  ...(r.finished_at && { finishedAt: r.finished_at }),
  ...(r.standing_until && { standingUntil: r.standing_until }),
  ...(r.aim && { aim: r.aim }),
  approval: r.approval,
  ...(r.approved_by && { approvedBy: r.approved_by }),
  ...(r.approval_note && { approvalNote: r.approval_note }),
  stream: r.stream,
})

export type BatchRow = Waiting & Readonly<{ band?: Band; hits: readonly Hit[]; fresh: number }>

export async function insert(sql: Sql, it: Batch, rows: AsyncIterable<readonly Waiting[]>): Promise<void> {
  await sql.query(
    `insert into screening.batch (batch_id, case_id, name, purpose, lists, officer_id, officer_name, total, started_at, standing_until, aim, approval, stream)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      it.id,
      it.case,
      it.name,
      it.purpose,
      it.lists,
      it.officer,
      it.officerName,
      it.total,
      it.startedAt,
      it.standingUntil ?? null,
      it.aim ?? null,
      it.approval,
      it.stream,
    ],
  )
  for await (const some of rows)
    await sql.query(
      `insert into screening.batch_row (batch_id, row_no, described, reference)
       select $1, * from unnest($2::int[], $3::jsonb[], $4::text[])`,
      [
        it.id,
        some.map((r) => r.row),
        await Promise.all(some.map((r) => sql.seal('screening.batch_row.described', it.case, r.subject))),
        some.map((r) => r.reference),
      ],
    )
}

export async function ofCase(sql: Sql, id: CaseId): Promise<Batch[]> {
  const { rows } = await sql.query<Row>('select * from screening.batch where case_id = $1 order by started_at desc limit 100', [
    id,
  ])
  return rows.map(batch)
}
export async function find(sql: Sql, id: string): Promise<Batch | null> {
  const { rows } = await sql.query<Row>('select * from screening.batch where batch_id = $1', [id])
  return rows[0] ? batch(rows[0]) : null
}
/** The same, held until the transaction ends: whoever feeds it besides waits. */
export async function held(sql: Sql, id: string): Promise<Batch | null> {
  const { rows } = await sql.query<Row>('select * from screening.batch where batch_id = $1 for update', [id])
  return rows[0] ? batch(rows[0]) : null
}
/** Batches with rows to look up, the oldest first. */
export async function underWay(sql: Sql): Promise<Batch[]> {
  const { rows } = await sql.query<Row>(
    `select * from screening.batch where finished_at is null and not stream and approval in ('not-needed', 'given')
      order by started_at, batch_id`,
  )
  return rows.map(batch)
}
export async function waiting(sql: Sql, id: string, most: number): Promise<Waiting[]> {
  const { rows } = await sql.query<{ row_no: number; described: Described; reference: string }>(
    'select row_no, described, reference from screening.batch_row where batch_id = $1 and band is null order by row_no limit $2',
    [id, most],
  )
  return rows.map((r) => ({ row: r.row_no, subject: r.described, reference: r.reference }))
}
/** Writes the answers of some rows and how far the batch now is, in one statement each. */
export async function answer(sql: Sql, id: string, answers: readonly RowAnswer[]): Promise<Batch> {
  const { rows: written } = await sql.query<{ fresh: number }>(
    `update screening.batch_row r set band = t.band, hits = t.hits, before = null,
            fresh = case when r.before is null then 0 else (select count(*) from jsonb_array_elements(t.hits) h
              where not exists (select 1 from jsonb_array_elements(r.before) b where b ->> 'record' = h ->> 'record')) end
       from unnest($2::int[], $3::text[], $4::jsonb[]) as t(row_no, band, hits) where r.batch_id = $1 and r.row_no = t.row_no and r.band is null
     returning r.fresh`,
    [id, answers.map((a) => a.row), answers.map((a) => a.band), answers.map((a) => JSON.stringify(a.hits))],
  )
  const n = (band: Band): number => answers.filter((a) => a.band === band).length
  const { rows } = await sql.query<Row>(
    `update screening.batch set done = done + $2, strong = strong + $3, look = look + $4, fresh = fresh + $5
      where batch_id = $1 returning *`,
    [id, answers.length, n('strong'), n('look'), written.filter((r) => r.fresh > 0).length],
  )
  return batch(rows[0]!)
}
/** Rows of a stream with their answers, each once. */
export async function take(sql: Sql, it: Batch, rows: readonly (Waiting & RowAnswer)[]): Promise<void> {
  if (rows.length === 0) return
  await sql.query(
    `insert into screening.batch_row (batch_id, row_no, described, reference, band, hits)
     select $1, * from unnest($2::int[], $3::jsonb[], $4::text[], $5::text[], $6::jsonb[])`,
    [
      it.id,
      rows.map((r) => r.row),
      await Promise.all(rows.map((r) => sql.seal('screening.batch_row.described', it.case, r.subject))),
      rows.map((r) => r.reference),
      rows.map((r) => r.band),
      rows.map((r) => JSON.stringify(r.hits)),
    ],
  )
  const n = (band: Band): number => rows.filter((r) => r.band === band).length
  await sql.query('update screening.batch set done = done + $2, strong = strong + $3, look = look + $4 where batch_id = $1', [
    it.id,
    rows.length,
    n('strong'),
    n('look'),
  ])
}
export async function finish(sql: Sql, id: string, at: string): Promise<void> {
  await sql.query('update screening.batch set finished_at = $2 where batch_id = $1', [id, at])
}

/** The second person's word, once; false when none is waited for. */
export async function approve(
  sql: Sql,
  id: string,
  agree: boolean,
  by: Readonly<{ name: string; note: string; at: string }>,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update screening.batch set approval = $2, approved_by = $3, approval_note = $4, approved_at = $5
      where batch_id = $1 and approval = 'waits'`,
    [id, agree ? 'given' : 'declined', by.name, by.note, by.at],
  )
  return rowCount === 1
}

/** A list changed: batches that stand are looked up anew, and what each row met before is kept to tell what is new. */
export async function reopen(sql: Sql, list: string, at: string): Promise<void> {
  const { rows } = await sql.query<{ batch_id: string }>(
    `update screening.batch set done = 0, strong = 0, look = 0, fresh = 0, finished_at = null
      where standing_until > $2 and approval <> 'declined' and $1 = any(lists) returning batch_id`,
    [list, at],
  )
  await sql.query(
    `update screening.batch_row set before = coalesce(hits, before, '[]'::jsonb), band = null, hits = null, fresh = 0 where batch_id = any($1)`,
    [rows.map((r) => r.batch_id)],
  )
}

type AnsweredRow = {
  row_no: number
  described: Described
  reference: string
  band: Band | null
  hits: Hit[] | null
  fresh: number
}
const batchRow = (r: AnsweredRow): BatchRow => ({
  row: r.row_no,
  subject: r.described,
  reference: r.reference,
  ...(r.band && { band: r.band }),
  hits: r.hits ?? [],
  fresh: r.fresh,
})
const columns = 'row_no, described, reference, band, hits, fresh'

export async function rowsAmong(sql: Sql, id: string, numbers: readonly number[]): Promise<BatchRow[]> {
  const { rows } = await sql.query<AnsweredRow>(
    `select ${columns} from screening.batch_row where batch_id = $1 and row_no = any($2::int[])`,
    [id, numbers],
  )
  return rows.map(batchRow)
}
/** One page of rows; with `found`, only those that an officer should look at. */
export async function rowsOf(sql: Sql, id: string, after: number, found: boolean, most: number): Promise<BatchRow[]> {
  const { rows } = await sql.query<AnsweredRow>(
    `select ${columns} from screening.batch_row
      where batch_id = $1 and row_no > $2 and (not $3 or band in ('look', 'strong')) order by row_no limit $4`,
    [id, after, found, most],
  )
  return rows.map(batchRow)
}
