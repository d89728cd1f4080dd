/** Signed statements of handovers, and what was found wrong with how exhibits came. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ExhibitId } from '../exhibit.ts'
import type { Flag, HandedUnder } from './onward.ts'

export async function statementsOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<HandedUnder[]> {
  const { rows } = await sql.query<{ statement: HandedUnder }>(
    `select statement from evidence.handed_under where case_id = $1 and exhibit_id = $2 order by custody`,
    [caseId, id],
  )
  return rows.map((it) => it.statement)
}

export async function keepStatement(sql: Sql, caseId: CaseId, id: ExhibitId, it: HandedUnder): Promise<void> {
  await sql.query(
    `insert into evidence.handed_under (case_id, exhibit_id, custody, statement) values ($1, $2, $3, $4) on conflict do nothing`,
    [caseId, id, it.custody, JSON.stringify(it)],
  )
}

export async function flagsOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<Flag[]> {
  const { rows } = await sql.query<{ flag: Flag }>(
    `select flag from evidence.onward where case_id = $1 and exhibit_id = $2 order by at, custody, why`,
    [caseId, id],
  )
  return rows.map((it) => it.flag)
}

/** @returns whether it is new */
export async function addFlag(sql: Sql, caseId: CaseId, id: ExhibitId, flag: Flag, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query(
    `insert into evidence.onward (case_id, exhibit_id, custody, why, flag, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [caseId, id, flag.custody, flag.why, JSON.stringify(flag), at],
  )
  return rowCount === 1
}
