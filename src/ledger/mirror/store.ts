/** Copies of other logs that this node keeps. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Hash } from '../tlog/merkle.ts'
import { bundle, type Edge, edgeOf, type Tile, tile_width, unbundle } from '../tlog/tiles.ts'

/** How far a copy goes: `next` is the first entry it lacks; `size`, `root`, `note`, `at` are of the checkpoint it is said to be whole up to. */
export type Mirror = Readonly<{
  origin: string
  next: number
  size: number | null
  root: Hash | null
  note: string | null
  at: Instant | null
}>

const columns = 'origin, next, size, root, note, at'
const bytesIn = (row: Mirror): Mirror => ({ ...row, root: row.root && new Uint8Array(row.root) })

/** The copy, held until the transaction ends: uploads of one log wait for each other. Makes the row of a new one. */
export async function holdMirror(sql: Sql, origin: string): Promise<Mirror> {
  await sql.query('insert into ledger.mirror (origin) values ($1) on conflict do nothing', [origin])
  const { rows } = await sql.query<Mirror>(`select ${columns} from ledger.mirror where origin = $1 for update`, [origin])
  return bytesIn(rows[0]!)
}

export async function mirrors(sql: Sql): Promise<Mirror[]> {
  const { rows } = await sql.query<Mirror>(`select ${columns} from ledger.mirror order by origin`)
  return rows.map(bytesIn)
}

export const putNext = (sql: Sql, origin: string, next: number) =>
  sql.query('update ledger.mirror set next = $2 where origin = $1', [origin, next])

/** Never set back: of two uploads that end at once the larger stays. */
export const putMirror = (sql: Sql, origin: string, { size, root, note }: Pending, at: Instant) =>
  sql.query(
    'update ledger.mirror set size = $2, root = $3, note = $4, at = $5 where origin = $1 and coalesce(size, 0) <= $2 and next >= $2',
    [origin, size, root, note, at],
  )

/** A checkpoint up to which entries may be uploaded; `note` holds the log's own signatures. */
export type Pending = Readonly<{ size: number; root: Hash; note: string }>
/** An upload that was under way when the log grew is still taken up to one of these. */
const pending_kept = 16

export async function putPending(sql: Sql, origin: string, { size, root, note }: Pending): Promise<void> {
  await sql.query(
    `with old as (delete from ledger.mirror_pending p where origin = $1
       and size < (select size from ledger.mirror_pending where origin = $1 order by size desc offset $5 limit 1)
       and not exists (select 1 from ledger.mirror m where m.origin = $1 and m.size = p.size))
     insert into ledger.mirror_pending (origin, size, root, note) values ($1, $2, $3, $4) on conflict do nothing`,
    [origin, size, root, note, pending_kept],
  )
}

/** Newest first. */
export async function pendings(sql: Sql, origin: string): Promise<Pending[]> {
  const { rows } = await sql.query<Pending>(
    'select size, root, note from ledger.mirror_pending where origin = $1 order by size desc',
    [origin],
  )
  return rows.map((row) => ({ ...row, root: new Uint8Array(row.root) }))
}

/** The entries kept of one bundle, in order. */
export async function entriesOf(sql: Sql, origin: string, index: number): Promise<Uint8Array[]> {
  const { rows } = await sql.query<{ data: Uint8Array }>(
    'select data from ledger.mirror_bundle where origin = $1 and index = $2',
    [origin, index],
  )
  return rows[0] ? unbundle(new Uint8Array(rows[0].data))! : []
}

export const putEntries = (sql: Sql, origin: string, index: number, entries: readonly Uint8Array[]) =>
  sql.query(
    `insert into ledger.mirror_bundle (origin, index, data) values ($1, $2, $3)
     on conflict (origin, index) do update set data = excluded.data`,
    [origin, index, bundle(entries)],
  )

export const putTiles = (sql: Sql, origin: string, tiles: readonly Tile[]) =>
  sql.query(
    `insert into ledger.mirror_tile (origin, level, index, hashes) select $1, * from unnest($2::smallint[], $3::bigint[], $4::bytea[])
     on conflict (origin, level, index) do update set hashes = excluded.hashes`,
    [origin, tiles.map((t) => t.level), tiles.map((t) => t.index), tiles.map((t) => t.hashes)],
  )

export async function tileOf(sql: Sql, origin: string, level: number, index: number): Promise<Uint8Array | undefined> {
  const { rows } = await sql.query<{ hashes: Uint8Array }>(
    'select hashes from ledger.mirror_tile where origin = $1 and level = $2 and index = $3',
    [origin, level, index],
  )
  return rows[0] && new Uint8Array(rows[0].hashes)
}

/** The right edge of the copy as it was at `size`, also when more is kept since. */
export async function edgeAt(sql: Sql, origin: string, size: number): Promise<Edge> {
  const edge = new Map<number, Uint8Array>()
  for (const { level, index } of edgeOf(size)) {
    const width = Math.floor(size / tile_width ** level) - index * tile_width
    edge.set(level, (await tileOf(sql, origin, level, index))?.subarray(0, width * 32) ?? new Uint8Array())
  }
  return edge
}
