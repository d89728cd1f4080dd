/** What was chosen for the line to partners. Every choice stays; the newest counts. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'

export type Choice = Readonly<{ rules: string; why: string; officerName: string; at: Instant }>

/** Undefined while nobody has chosen: then the node's own setting counts. */
export async function chosen(sql: Sql): Promise<Choice | undefined> {
  const { rows } = await sql.query<{ rules: string; why: string; officer_name: string; at: Instant }>(
    'select rules, why, officer_name, at from evidence.line_choice order by at desc limit 1',
  )
  const [row] = rows
  return row && { rules: row.rules, why: row.why, officerName: row.officer_name, at: row.at }
}

export async function addChoice(sql: Sql, it: Choice): Promise<void> {
  await sql.query('insert into evidence.line_choice (at, rules, why, officer_name) values ($1, $2, $3, $4)', [
    it.at,
    it.rules,
    it.why,
    it.officerName,
  ])
}
