/** How partners' logs look from here. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Hash } from '../tlog/merkle.ts'

/** One log that is watched. Times say since when something is wrong with it. */
export type Watch = Readonly<{
  origin: string
  partner: string
  /** Size of the newest checkpoint the log itself served. */
  served: number | null
  /** Size up to which it is proven to continue what was known before. */
  proven: number
  provenRoot: Hash | null
  /** The largest size anybody has seen, and who that was. */
  newest: number
  newestFrom: string | null
  checkedAt: Instant | null
  behindSince: Instant | null
  unprovenSince: Instant | null
  failingSince: Instant | null
  fault: string | null
}>

const columns = `origin, partner, served, proven, proven_root as "provenRoot", newest, newest_from as "newestFrom", checked_at as "checkedAt",
  behind_since as "behindSince", unproven_since as "unprovenSince", failing_since as "failingSince", fault`

const bytesIn = (row: Watch): Watch => ({ ...row, provenRoot: row.provenRoot && new Uint8Array(row.provenRoot) })

export async function watches(sql: Sql): Promise<Watch[]> {
  const { rows } = await sql.query<Watch>(`select ${columns} from ledger.watch order by origin`)
  return rows.map(bytesIn)
}

export async function watchOf(sql: Sql, origin: string): Promise<Watch | undefined> {
  const { rows } = await sql.query<Watch>(`select ${columns} from ledger.watch where origin = $1`, [origin])
  return rows[0] && bytesIn(rows[0])
}

export const putWatch = (sql: Sql, it: Watch) =>
  sql.query(
    `insert into ledger.watch (origin, partner, served, proven, proven_root, newest, newest_from, checked_at, behind_since, unproven_since, failing_since, fault)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (origin) do update set partner = excluded.partner, served = excluded.served, proven = excluded.proven,
       proven_root = excluded.proven_root, newest = excluded.newest, newest_from = excluded.newest_from, checked_at = excluded.checked_at,
       behind_since = excluded.behind_since, unproven_since = excluded.unproven_since, failing_since = excluded.failing_since, fault = excluded.fault`,
    [
      it.origin,
      it.partner,
      it.served,
      it.proven,
      it.provenRoot,
      it.newest,
      it.newestFrom,
      it.checkedAt,
      it.behindSince,
      it.unprovenSince,
      it.failingSince,
      it.fault,
    ],
  )
