/** Which checkpoints of which logs were shown to us, and by whom. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Shown } from './checkpoint.ts'
import type { Newest } from './known.ts'

/** Checkpoints kept for each log: a week of one every two minutes. */
const kept = 5000

/** Keeps what was shown; gives the note kept before for this size when it has another root. */
export async function show(sql: Sql, { origin, size, root, note }: Shown, by: NodeId, at: Instant): Promise<string | undefined> {
  const { rowCount } = await sql.query(
    `insert into federation.checkpoint (origin, size, root, note, shown_by, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [origin, size, root, note, by, at],
  )
  if (rowCount === 1) {
    if (size % 64 === 0)
      await sql.query(
        `delete from federation.checkpoint where origin = $1 and size < (select size from federation.checkpoint where origin = $1 order by size desc offset $2 limit 1)`,
        [origin, kept],
      )
    return undefined
  }
  const { rows } = await sql.query<{ root: string; note: string }>(
    `select root, note from federation.checkpoint where origin = $1 and size = $2`,
    [origin, size],
  )
  return rows[0] && rows[0].root !== root ? rows[0].note : undefined
}

/** The newest checkpoint of each log. */
export async function newest(sql: Sql): Promise<Newest[]> {
  const { rows } = await sql.query<Newest>(
    `select distinct on (origin) origin, size, note, at from federation.checkpoint order by origin, size desc`,
  )
  return rows
}
