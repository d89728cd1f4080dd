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

/** A checkpoint of another log, its signature checked, and where it was met. */
export type Seen = Cosigned & Readonly<{ source: string }>
/** More are not kept of one log; of the oldest nobody would show another version without showing one of the newest. */
const seen_max = 5_000

/**
 * Remembers a checkpoint that a log signed. When another one of the same size with another root is known, both are kept as proof of
 * misconduct, whichever came first. True when that happened.
 */
export async function notice(sql: Sql, { origin, size, root, note, at, source }: Seen): Promise<boolean> {
  const { rowCount } = await sql.query(
    'insert into ledger.seen (origin, size, root, note, source, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [origin, size, root, note, source, at],
  )
  if (rowCount === 1 && size % 64 === 0)
    await sql.query(
      'delete from ledger.seen where origin = $1 and size < (select size from ledger.seen where origin = $1 order by size desc offset $2 limit 1)',
      [origin, seen_max],
    )
  const { rows } = await sql.query<{ note: string }>(
    `select note from ledger.seen where origin = $1 and size = $2 and root <> $3
      union all select note from ledger.cosigned where origin = $1 and size = $2 and root <> $3 limit 1`,
    [origin, size, root],
  )
  if (!rows[0]) return false
  const { rowCount: fresh } = await sql.query(
    `insert into ledger.misconduct (origin, size, root, note, held, at, source) select $1, $2, $3, $4, $5, $6, $7
      where not exists (select 1 from ledger.misconduct where origin = $1 and size = $2) on conflict do nothing`,
    [origin, size, root, note, rows[0].note, at, source],
  )
  return fresh === 1
}

/** The largest checkpoint known of a log. */
export async function newestSeen(sql: Sql, origin: string): Promise<Seen | undefined> {
  const { rows } = await sql.query<Seen>(
    'select origin, size, root, note, source, at from ledger.seen where origin = $1 order by size desc limit 1',
    [origin],
  )
  return rows[0] && { ...rows[0], root: new Uint8Array(rows[0].root) }
}

/** The largest checkpoint known of each log. */
export async function newestOfEach(sql: Sql): Promise<Seen[]> {
  const { rows } = await sql.query<Seen>(
    'select distinct on (origin) origin, size, root, note, source, at from ledger.seen order by origin, size desc',
  )
  return rows.map((row) => ({ ...row, root: new Uint8Array(row.root) }))
}

export type Misconduct = Readonly<{
  origin: string
  size: number
  root: Hash
  note: string
  held: string
  at: Instant
  source: string | null
  /** How many partners have taken the proof. */
  told: number
}>

export async function misconduct(sql: Sql): Promise<Misconduct[]> {
  const { rows } = await sql.query<Misconduct>(
    `select m.origin, m.size, m.root, m.note, m.held, m.at, m.source,
            (select count(*)::int from ledger.told t where t.origin = m.origin and t.size = m.size and t.root = m.root) as told
       from ledger.misconduct m order by m.at`,
  )
  return rows
}

/** The partners that have taken a proof. */
export async function toldOf(sql: Sql, { origin, size, root }: Misconduct): Promise<Set<string>> {
  const { rows } = await sql.query<{ partner: string }>(
    'select partner from ledger.told where origin = $1 and size = $2 and root = $3',
    [origin, size, root],
  )
  return new Set(rows.map((row) => row.partner))
}

export const putTold = (sql: Sql, { origin, size, root }: Misconduct, partner: string, at: Instant) =>
  sql.query('insert into ledger.told (origin, size, root, partner, at) values ($1, $2, $3, $4, $5) on conflict do nothing', [
    origin,
    size,
    root,
    partner,
    at,
  ])
