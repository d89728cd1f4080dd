/** The name of the beginning of this node's database. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'

export type Beginning = Readonly<{ begun: string; at: Instant }>

/**
 * The beginning of this database, the same for as long as it exists.
 * @param fresh a new name, for a database that has none; one that knew partners before it had a name began before all of their letters
 */
export async function ownBeginning(sql: Sql, fresh: string, at: Instant): Promise<Beginning> {
  await sql.query(
    `insert into directory.beginning (name, begun, at)
     select 'own', $1, case when exists (select 1 from directory.node) then 'epoch'::timestamptz else $2::timestamptz end
     on conflict do nothing`,
    [fresh, at],
  )
  const { rows } = await sql.query<Beginning>(`select begun, at from directory.beginning where name = 'own'`)
  return rows[0]!
}
