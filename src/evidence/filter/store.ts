/** Where it stands who filters, and what they decided. */
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ExhibitId } from '../exhibit.ts'

export type FilterMember = Readonly<{ officer: OfficerId; name: string }>
export type FilterDecision = Readonly<{
  exhibit: ExhibitId
  decision: 'released' | 'withheld'
  officer: OfficerId
  name: string
  reason: string
  at: Instant
}>

export async function teamOf(sql: Sql, caseId: CaseId): Promise<readonly FilterMember[]> {
  const { rows } = await sql.query<FilterMember>(
    'select officer, name from evidence.filter_member where case_id = $1 order by named_at, officer',
    [caseId],
  )
  return rows
}

/** The team is named as a whole; who is not named any more belongs to it no longer. */
export async function nameTeam(
  sql: Sql,
  caseId: CaseId,
  team: readonly FilterMember[],
  by: OfficerId,
  at: Instant,
): Promise<void> {
  const ids = team.map((it) => it.officer)
  await sql.query('delete from evidence.filter_member where case_id = $1 and officer <> all ($2::text[])', [caseId, ids])
  await sql.query(
    `insert into evidence.filter_member (case_id, officer, name, named_by, named_at)
       select $1, o, n, $4, $5 from unnest($2::text[], $3::text[]) as t (o, n) on conflict do nothing`,
    [caseId, ids, team.map((it) => it.name), by, at],
  )
}

/** Cases in which the officer filters. */
export async function filteredBy(sql: Sql, officer: OfficerId): Promise<readonly CaseId[]> {
  const { rows } = await sql.query<{ case_id: CaseId }>('select case_id from evidence.filter_member where officer = $1', [
    officer,
  ])
  return rows.map((row) => row.case_id)
}

export async function isFiltering(sql: Sql, caseId: CaseId, officer: OfficerId): Promise<boolean> {
  const { rows } = await sql.query('select 1 from evidence.filter_member where case_id = $1 and officer = $2', [caseId, officer])
  return rows.length > 0
}

export async function decided(sql: Sql, caseId: CaseId, it: FilterDecision): Promise<void> {
  await sql.query(
    `insert into evidence.filter_decision (case_id, exhibit_id, decided_at, decision, officer, name, reason)
       values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      caseId,
      it.exhibit,
      it.at,
      it.decision,
      it.officer,
      it.name,
      await sql.seal('evidence.filter_decision.reason', caseId, it.reason),
    ],
  )
}

export async function decisionsOf(sql: Sql, caseId: CaseId): Promise<readonly FilterDecision[]> {
  const { rows } = await sql.query<FilterDecision>(
    `select exhibit_id as exhibit, decision, officer, name, reason, decided_at as at
       from evidence.filter_decision where case_id = $1 order by decided_at desc limit 1000`,
    [caseId],
  )
  return rows
}

/** Exhibits that lie behind the wall: marked, withheld, or registered by the team and not released; and those it released. */
export async function behind(sql: Sql, caseId: CaseId): Promise<readonly ExhibitId[]> {
  const { rows } = await sql.query<{ exhibit_id: ExhibitId }>(
    `select exhibit_id from evidence.exhibit where case_id = $1 and (filtered or privilege <> 'none')
      order by added_at desc, exhibit_id limit 500`,
    [caseId],
  )
  return rows.map((row) => row.exhibit_id)
}

export async function counts(
  sql: Sql,
  caseId: CaseId,
): Promise<Readonly<{ waiting: number; withheld: number; released: number }>> {
  const { rows } = await sql.query<{ waiting: number; withheld: number; released: number }>(
    `select count(*) filter (where privilege = 'marked')::integer as waiting,
            count(*) filter (where privilege = 'withheld')::integer as withheld,
            count(*) filter (where privilege = 'released')::integer as released
       from evidence.exhibit where case_id = $1`,
    [caseId],
  )
  return rows[0]!
}

export async function wall(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<void> {
  await sql.query('update evidence.exhibit set filtered = true where case_id = $1 and exhibit_id = $2', [caseId, id])
}
