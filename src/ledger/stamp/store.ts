/** Time stamps of our checkpoints. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'

export type Stamp = Readonly<{ size: number; authority: string; token: Uint8Array; stampedAt: Instant }>

/** Newest first. */
export async function stamps(sql: Sql, log: string, limit: number): Promise<Stamp[]> {
  const { rows } = await sql.query<Stamp>(
    `select size, authority, token, stamped_at as "stampedAt" from ledger.timestamp where log = $1 order by at desc limit $2`,
    [log, limit],
  )
  return rows.map((row) => ({ ...row, token: new Uint8Array(row.token) }))
}

export async function stampOf(sql: Sql, log: string, size: number): Promise<Stamp | undefined> {
  const { rows } = await sql.query<Stamp>(
    `select size, authority, token, stamped_at as "stampedAt" from ledger.timestamp where log = $1 and size = $2 limit 1`,
    [log, size],
  )
  return rows[0] && { ...rows[0], token: new Uint8Array(rows[0].token) }
}

export const putStamp = (sql: Sql, log: string, { size, authority, token, stampedAt }: Stamp, at: Instant) =>
  sql.query(
    `insert into ledger.timestamp (log, size, authority, token, stamped_at, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [log, size, authority, token, stampedAt, at],
  )
