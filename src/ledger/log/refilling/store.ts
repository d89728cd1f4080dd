/** Leaves that come back from a copy. */
import type { Sql } from '../../../kernel/sql.ts'

/**
 * Puts leaves from place `start` on; how many of them waited here for a place, because the backup is from just before they got one. They are
 * the same bytes, so they take that place again. The others have no entry any more.
 * @param home where leaves without an entry lie
 */
export async function putFound(
  sql: Sql,
  log: string,
  home: string,
  start: number,
  leaves: readonly Uint8Array[],
): Promise<number> {
  const { rows } = await sql.query<{ again: number }>(
    `with found as (select data, $3 + place - 1 as index from unnest($4::bytea[]) with ordinality as f (data, place)),
       waited as (delete from ledger.pending p using found f where p.log = $1 and p.data = f.data returning p.home, p.entry, p.data),
       placed as (insert into ledger.leaf (log, index, home, entry, data)
         select $1, f.index, coalesce(w.home, $2), coalesce(w.entry, gen_random_uuid()), f.data
           from found f left join waited w on w.data = f.data)
     select count(*)::int as again from waited`,
    [log, home, start, leaves],
  )
  return rows[0]!.again
}

/** What waits for a place in a log that is closed gets one in the next. */
export const moveWaiting = (sql: Sql, log: string, next: string) =>
  sql.query('update ledger.pending set log = $2 where log = $1', [log, next])
