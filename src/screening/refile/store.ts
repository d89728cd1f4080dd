/** How far filing all records anew is: it stands here, so that a killed node goes on where it was. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'

export type Refiling = Readonly<{
  after: string
  done: number
  total: number
  why: string
  officerName: string
  startedAt: Instant
  finishedAt?: Instant
}>
type Row = {
  after: string
  done: string
  total: string
  why: string
  officer_name: string
  started_at: Instant
  finished_at: Instant | null
}
const refiling = (r: Row): Refiling => ({
  after: r.after,
  done: Number(r.done),
  total: Number(r.total),
  why: r.why,
  officerName: r.officer_name,
  startedAt: r.started_at,
  ...(r.finished_at && { finishedAt: r.finished_at }),
})

export async function read(sql: Sql): Promise<Refiling | null> {
  const { rows } = await sql.query<Row>('select * from screening.refiling')
  return rows[0] ? refiling(rows[0]) : null
}
/** One that is under way, held until the transaction ends; other workers pass it by. */
export async function underWay(sql: Sql): Promise<Refiling | null> {
  const { rows } = await sql.query<Row>('select * from screening.refiling where finished_at is null for update skip locked')
  return rows[0] ? refiling(rows[0]) : null
}
/** Begins at the first record, unless it is under way already. */
export async function begin(sql: Sql, it: Pick<Refiling, 'total' | 'why' | 'officerName' | 'startedAt'>): Promise<boolean> {
  const { rowCount } = await sql.query(
    `insert into screening.refiling (total, why, officer_name, started_at) values ($1, $2, $3, $4)
     on conflict (one) do update set after = '', done = 0, total = excluded.total, why = excluded.why, officer_name = excluded.officer_name,
       started_at = excluded.started_at, finished_at = null where screening.refiling.finished_at is not null`,
    [Math.round(it.total), it.why, it.officerName, it.startedAt],
  )
  return rowCount === 1
}
export async function advance(sql: Sql, after: string, done: number): Promise<void> {
  await sql.query('update screening.refiling set after = $1, done = done + $2', [after, done])
}
export async function finish(sql: Sql, at: Instant): Promise<void> {
  await sql.query('update screening.refiling set finished_at = $1, total = done', [at])
}
