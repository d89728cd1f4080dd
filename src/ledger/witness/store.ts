/** What this node cosigned of other logs, and what they did wrong. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Hash } from '../tlog/merkle.ts'

export type Cosigned = Readonly<{ origin: string; size: number; root: Hash; note: string; at: Instant }>

export async function cosigned(sql: Sql, origin: string): Promise<Cosigned | undefined> {
  const { rows } = await sql.query<Cosigned>('select origin, size, root, note, at from ledger.cosigned where origin = $1', [
    origin,
  ])
  return rows[0] && { ...rows[0], root: new Uint8Array(rows[0].root) }
}

export async function allCosigned(sql: Sql): Promise<Cosigned[]> {
  const { rows } = await sql.query<Cosigned>('select origin, size, root, note, at from ledger.cosigned order by origin')
  return rows
}

/** Sets the newest checkpoint if the one before it is still of size `from` (0: none yet); false when somebody was faster. */
export async function moveCosigned(sql: Sql, from: number, { origin, size, root, note, at }: Cosigned): Promise<boolean> {
  const { rowCount } = await sql.query(
    `insert into ledger.cosigned as c (origin, size, root, note, at) select $1, $3, $4, $5, $6
      where $2 = 0 or exists (select 1 from ledger.cosigned where origin = $1)
     on conflict (origin) do update set size = excluded.size, root = excluded.root, note = excluded.note, at = excluded.at where c.size = $2`,
    [origin, from, size, root, note, at],
  )
  return rowCount === 1
}

export type Misconduct = Readonly<{ origin: string; size: number; note: string; held: string; at: Instant }>

/** Keeps two signed checkpoints of one size that do not agree. */
export const putMisconduct = (sql: Sql, root: Hash, { origin, size, note, held, at }: Misconduct) =>
  sql.query(
    'insert into ledger.misconduct (origin, size, root, note, held, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [origin, size, root, note, held, at],
  )

export async function misconduct(sql: Sql): Promise<Misconduct[]> {
  const { rows } = await sql.query<Misconduct>('select origin, size, note, held, at from ledger.misconduct order by at')
  return rows
}
