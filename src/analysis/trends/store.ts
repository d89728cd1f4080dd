/** Sets of counts: no case, no person, one row a set. */
import type { OfficerId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { refuse } from '../refusals.ts'
import type { Cells, CountSet, Report, SetId } from './set.ts'

type SetRow = {
  set_id: SetId
  title: string
  source: string
  as_of: CalendarDate
  counted: string
  effort_unit: string
  invented: boolean
  sha256: string
  base: number
  first_period: number
  last_period: number
  report: Report
  brought_at: Instant
  brought_by: OfficerId
  withdrawn_at: Instant | null
  withdrawn_for: string | null
}
const fields = `set_id, title, source, to_char(as_of, 'YYYY-MM-DD') as as_of, counted, effort_unit, invented, sha256, base, first_period, last_period,
                report, brought_at, brought_by, withdrawn_at, withdrawn_for`
const setOf = (row: SetRow): CountSet => ({
  set: row.set_id,
  title: row.title,
  source: row.source,
  asOf: row.as_of,
  counted: row.counted,
  effortUnit: row.effort_unit,
  invented: row.invented,
  sha256: row.sha256,
  base: row.base,
  first: row.first_period,
  last: row.last_period,
  report: row.report,
  broughtAt: row.brought_at,
  broughtBy: row.brought_by,
  withdrawnAt: row.withdrawn_at,
  withdrawnFor: row.withdrawn_for,
})

export async function sets(sql: Sql): Promise<readonly CountSet[]> {
  const { rows } = await sql.query<SetRow>(`select ${fields} from analysis.count_set order by brought_at desc, set_id limit 200`)
  return rows.map(setOf)
}

export async function one(sql: Sql, set: SetId): Promise<CountSet & Cells> {
  const { rows } = await sql.query<SetRow & Cells>(`select ${fields}, lines, flows from analysis.count_set where set_id = $1`, [
    set,
  ])
  const row = rows[0]
  if (!row) throw refuse('counts-unknown')
  return { ...setOf(row), lines: row.lines, flows: row.flows }
}

export async function insert(sql: Sql, it: CountSet & Cells): Promise<void> {
  await sql.query(
    `insert into analysis.count_set (set_id, title, source, as_of, counted, effort_unit, invented, sha256, base, first_period, last_period,
                                     lines, flows, report, brought_at, brought_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      it.set,
      it.title,
      it.source,
      it.asOf,
      it.counted,
      it.effortUnit,
      it.invented,
      it.sha256,
      it.base,
      it.first,
      it.last,
      JSON.stringify(it.lines),
      JSON.stringify(it.flows),
      JSON.stringify(it.report),
      it.broughtAt,
      it.broughtBy,
    ],
  )
}

export async function withdraw(sql: Sql, set: SetId, reason: string, at: Instant): Promise<void> {
  const { rowCount } = await sql.query(
    'update analysis.count_set set withdrawn_at = $2, withdrawn_for = $3 where set_id = $1 and withdrawn_at is null',
    [set, at, reason],
  )
  if (rowCount !== 1) throw refuse('counts-unknown')
}
