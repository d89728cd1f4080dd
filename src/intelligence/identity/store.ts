/** Schema `intelligence`: judgements on identity. Written once, withdrawn with a reason, never changed. */
import type { CaseId, Id } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Judgement } from './identity.ts'

type Row = Readonly<{
  case_id: CaseId
  judgement_id: Id<'judgement'>
  one: string
  other: string
  verdict: Judgement['verdict']
  reason: string
  by_officer: string
  by_name: string
  node: string
  at: Instant
  withdrawn_at: Instant | null
  withdrawn_for: string | null
}>

export async function insert(sql: Sql, it: Judgement): Promise<void> {
  await sql.query(
    `insert into intelligence.judgement (case_id, judgement_id, one, other, verdict, reason, by_officer, by_name, node, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [it.case, it.id, it.one, it.other, it.verdict, it.reason, it.by, it.byName, it.node, it.at],
  )
}

export async function ofCase(sql: Sql, id: CaseId): Promise<readonly Judgement[]> {
  const { rows } = await sql.query<Row>('select * from intelligence.judgement where case_id = $1 order by at, judgement_id', [id])
  return rows.map((row) => ({
    id: row.judgement_id,
    case: row.case_id,
    one: row.one,
    other: row.other,
    verdict: row.verdict,
    reason: row.reason,
    by: row.by_officer,
    byName: row.by_name,
    node: row.node,
    at: row.at,
    ...(row.withdrawn_at && { withdrawnAt: row.withdrawn_at, withdrawnFor: row.withdrawn_for ?? '' }),
  }))
}

export async function withdraw(sql: Sql, of: CaseId, id: string, reason: string, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update intelligence.judgement set withdrawn_at = $3, withdrawn_for = $4 where case_id = $1 and judgement_id = $2 and withdrawn_at is null`,
    [of, id, at, reason],
  )
  return rowCount === 1
}

/** A recalled record holds nothing together any more: what was judged on it is withdrawn, and counted. */
export async function flagJudgements(sql: Sql, reference: string, at: Instant): Promise<number> {
  const { rowCount } = await sql.query(
    `update intelligence.judgement set withdrawn_at = $2, withdrawn_for = 'record-recalled'
      where (one = $1 or other = $1) and withdrawn_at is null`,
    [reference, at],
  )
  return rowCount ?? 0
}
