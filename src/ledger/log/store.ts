/** The log's tables: head, leaves, tiles, checkpoints and what witnesses said of them. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { emptyFrontier, type Frontier, type Hash, hash_bytes } from '../tlog/merkle.ts'
import { countAt, type Edge, edgeOf, hashesIn, rootOfEdge, type Tile, type TileAt, tile_width } from '../tlog/tiles.ts'

export type Head = Readonly<{
  size: number
  frontier: Frontier
  /** Size of the newest checkpoint that may be shown; undefined before the first. */
  published?: number
  publishedAt?: Instant
  /** Size of the newest checkpoint that enough witnesses cosigned. */
  witnessed: number
  witnessedAt?: Instant
  /** Size of the newest checkpoint that enough witnesses cosigned and a mirror keeps a copy up to. */
  mirrored: number
  mirroredAt?: Instant
  /** Why nothing is signed any more, in the words of an operator's code. */
  halted?: string
  haltedAt?: Instant
}>

type HeadRow = {
  size: number
  frontier: Uint8Array
  published: number | null
  published_at: Instant | null
  witnessed: number
  witnessed_at: Instant | null
  mirrored: number
  mirrored_at: Instant | null
  halted: string | null
  halted_at: Instant | null
}

const bytes = (buffer: Uint8Array): Uint8Array => new Uint8Array(buffer)

const headOf = (row: HeadRow): Head => ({
  size: row.size,
  frontier: { size: row.size, hashes: hashesIn(bytes(row.frontier)) },
  witnessed: row.witnessed,
  mirrored: row.mirrored,
  ...(row.published !== null && { published: row.published }),
  ...(row.published_at && { publishedAt: row.published_at }),
  ...(row.witnessed_at && { witnessedAt: row.witnessed_at }),
  ...(row.mirrored_at && { mirroredAt: row.mirrored_at }),
  ...(row.halted && { halted: row.halted }),
  ...(row.halted_at && { haltedAt: row.halted_at }),
})

const headColumns = 'size, frontier, published, published_at, witnessed, witnessed_at, mirrored, mirrored_at, halted, halted_at'

export async function head(sql: Sql, log: string): Promise<Head | undefined> {
  const { rows } = await sql.query<HeadRow>(`select ${headColumns} from ledger.log where log = $1`, [log])
  return rows[0] && headOf(rows[0])
}

/** The head, held until the transaction ends: whoever else wants it waits. Makes the row of a new log. */
export async function holdHead(sql: Sql, log: string): Promise<Head> {
  const find = () => sql.query<HeadRow>(`select ${headColumns} from ledger.log where log = $1 for update`, [log])
  let { rows } = await find()
  if (rows.length === 0) {
    await sql.query('insert into ledger.log (log, size, frontier) values ($1, 0, $2) on conflict do nothing', [
      log,
      joined(emptyFrontier.hashes),
    ])
    ;({ rows } = await find())
  }
  return headOf(rows[0]!)
}

function joined(hashes: readonly Hash[]): Uint8Array {
  const all = new Uint8Array(hashes.length * hash_bytes)
  hashes.forEach((hash, i) => {
    all.set(hash, i * hash_bytes)
  })
  return all
}

/**
 * The transaction's end is not waited for on the disk. For what the second place says too, and says first: were it lost, the next turn would find
 * it there again. Whatever is committed after it takes it to the disk as well.
 */
export const loosely = (sql: Sql) => sql.query('set local synchronous_commit = off')

export const setPublished = (sql: Sql, log: string, size: number, at: Instant) =>
  sql.query('update ledger.log set published = $2, published_at = $3 where log = $1 and coalesce(published, -1) < $2', [
    log,
    size,
    at,
  ])

export const setWitnessed = (sql: Sql, log: string, size: number, at: Instant) =>
  sql.query('update ledger.log set witnessed = $2, witnessed_at = $3 where log = $1 and witnessed < $2', [log, size, at])

export const setMirrored = (sql: Sql, log: string, size: number, at: Instant) =>
  sql.query('update ledger.log set mirrored = $2, mirrored_at = $3 where log = $1 and mirrored < $2', [log, size, at])

export const setHalted = (sql: Sql, log: string, why: string | null, at: Instant) =>
  sql.query(
    `update ledger.log set halted = $2, halted_at = case when $2::text is null then null else coalesce(halted_at, $3) end where log = $1`,
    [log, why, at],
  )

/** Moves up to `limit` waiting leaves into the tree's order, in order of arrival, from place `size`; how many there were. */
export async function takeLeaves(sql: Sql, log: string, size: number, limit: number): Promise<number> {
  const { rowCount } = await sql.query(
    `with batch as (
       delete from ledger.pending where log = $1 and arrival <= (
         select max(arrival) from (select arrival from ledger.pending where log = $1 order by arrival limit $3) as first)
       returning arrival, home, entry, data)
     insert into ledger.leaf (log, index, home, entry, data)
     select $1, $2 + row_number() over (order by arrival) - 1, home, entry, data from batch`,
    [log, size, limit],
  )
  return rowCount ?? 0
}

/** The leaf hashes (RFC 6962) of what is stored as leaves from `start` on, at most `limit`, in order, computed where the bytes lie. */
export async function leafHashes(sql: Sql, log: string, start: number, limit: number): Promise<Hash[]> {
  const { rows } = await sql.query<{ hashes: Uint8Array | null }>(
    `select string_agg(hash, ''::bytea order by index) as hashes from (
       select index, sha256('\\x00'::bytea || data) as hash from ledger.leaf where log = $1 and index >= $2 order by index limit $3) as l`,
    [log, start, limit],
  )
  return hashesIn(bytes(rows[0]!.hashes ?? new Uint8Array()))
}

/** The stored bytes of leaves `[start, end)`, in order. */
export async function leaves(sql: Sql, log: string, start: number, end: number): Promise<Uint8Array[]> {
  const { rows } = await sql.query<{ data: Uint8Array }>(
    'select data from ledger.leaf where log = $1 and index >= $2 and index < $3 order by index',
    [log, start, end],
  )
  return rows.map((row) => row.data)
}

/** Whether there is anything to sequence or to publish. */
export async function work(sql: Sql, log: string): Promise<boolean> {
  const { rows } = await sql.query<{ any: boolean }>(
    `select exists (select 1 from ledger.pending where log = $1)
         or not exists (select 1 from ledger.log where log = $1 and published = size and halted is null) as any`,
    [log],
  )
  return rows[0]!.any
}

export async function waiting(sql: Sql, log: string): Promise<{ count: number }> {
  const { rows } = await sql.query<{ count: number }>('select count(*)::int as count from ledger.pending where log = $1', [log])
  return { count: rows[0]!.count }
}

export async function tiles(sql: Sql, log: string, at: readonly TileAt[]): Promise<Tile[]> {
  if (at.length === 0) return []
  const { rows } = await sql.query<{ level: number; index: number; hashes: Uint8Array }>(
    `select t.level, t.index, t.hashes from ledger.tile t join unnest($2::smallint[], $3::bigint[]) as w (level, index)
       on t.level = w.level and t.index = w.index where t.log = $1`,
    [log, at.map((tile) => tile.level), at.map((tile) => tile.index)],
  )
  return rows.map((row) => ({ level: row.level, index: row.index, hashes: bytes(row.hashes) }))
}

/** The right edge of the tree as it was at `size`, also when it has grown since. */
export async function edgeAt(sql: Sql, log: string, size: number): Promise<Edge> {
  const width = ({ level, index }: TileAt) => countAt(size, level) - index * tile_width
  const stored = await tiles(sql, log, edgeOf(size))
  return new Map(stored.map((tile) => [tile.level, tile.hashes.subarray(0, width(tile) * hash_bytes)]))
}

/** The root of the tree as it was at `size`, from its tiles alone. */
export const rootAt = async (sql: Sql, log: string, size: number): Promise<Hash | undefined> =>
  rootOfEdge(await edgeAt(sql, log, size))

/** The right edge of the tree of this size together with its checkpoint: all that a batch needs to know, in one question. */
export async function footing(sql: Sql, log: string, size: number): Promise<{ edge: Edge; newest?: Signed }> {
  const at = edgeOf(size)
  const { rows } = await sql.query<{ level: number; hashes: Uint8Array; note: string | null; at: Instant | null }>(
    `select t.level, t.hashes, null as note, null::timestamptz as at from ledger.tile t
       join unnest($3::smallint[], $4::bigint[]) as w (level, index) on t.level = w.level and t.index = w.index where t.log = $1
     union all select -1, root, note, at from ledger.checkpoint where log = $1 and size = $2`,
    [log, size, at.map((tile) => tile.level), at.map((tile) => tile.index)],
  )
  const found = rows.find((row) => row.level === -1)
  const edge = new Map(rows.filter((row) => row.level >= 0).map((row) => [row.level, bytes(row.hashes)]))
  return { edge, ...(found && { newest: { size, root: bytes(found.hashes), note: found.note!, at: found.at! } }) }
}

/** Puts the tiles that changed and the head they belong to. */
export const putTree = (sql: Sql, log: string, frontier: Frontier, changed: readonly Tile[]) =>
  sql.query(
    `with head as (update ledger.log set size = $5, frontier = $6 where log = $1)
     insert into ledger.tile (log, level, index, hashes) select $1, * from unnest($2::smallint[], $3::bigint[], $4::bytea[])
     on conflict (log, level, index) do update set hashes = excluded.hashes`,
    [
      log,
      changed.map((t) => t.level),
      changed.map((t) => t.index),
      changed.map((t) => t.hashes),
      frontier.size,
      joined(frontier.hashes),
    ],
  )

export type Signed = Readonly<{ size: number; root: Hash; note: string; at: Instant }>

export const putCheckpoint = (sql: Sql, log: string, { size, root, note, at }: Signed) =>
  sql.query('insert into ledger.checkpoint (log, size, root, note, at) values ($1, $2, $3, $4, $5)', [log, size, root, note, at])

/**
 * The same, only over tiles that are stored as `edge` says they are: what is compared is read from the table after it was written. Otherwise
 * the statement fails (division by zero), and with it the transaction.
 */
export function putCheckpointOver(sql: Sql, log: string, { size, root, note, at }: Signed, edge: Edge) {
  const tiles = edgeOf(size)
  return sql.query(
    `insert into ledger.checkpoint (log, size, root, note, at) select $1, $2, $3, $4, $5 from (
       select 1 / coalesce(string_agg(t.hashes, ''::bytea order by t.level) = $8, false)::int as whole
         from ledger.tile t join unnest($6::smallint[], $7::bigint[]) as w (level, index) on t.level = w.level and t.index = w.index
        where t.log = $1) as stored where whole = 1`,
    [
      log,
      size,
      root,
      note,
      at,
      tiles.map((t) => t.level),
      tiles.map((t) => t.index),
      Buffer.concat(tiles.map(({ level }) => edge.get(level) ?? new Uint8Array())),
    ],
  )
}

export async function checkpoint(sql: Sql, log: string, size: number): Promise<Signed | undefined> {
  const { rows } = await sql.query<{ size: number; root: Uint8Array; note: string; at: Instant }>(
    'select size, root, note, at from ledger.checkpoint where log = $1 and size = $2',
    [log, size],
  )
  return rows[0] && { ...rows[0], root: bytes(rows[0].root) }
}

export type Line = Readonly<{ witness: string; line: string; at: Instant }>

export async function cosignatures(sql: Sql, log: string, size: number): Promise<Line[]> {
  const { rows } = await sql.query<Line>(
    'select witness, line, at from ledger.cosignature where log = $1 and size = $2 order by witness',
    [log, size],
  )
  return rows
}

export const putCosignature = (sql: Sql, log: string, size: number, { witness, line, at }: Line) =>
  sql.query(
    `insert into ledger.cosignature (log, size, witness, line, at) values ($1, $2, $3, $4, $5)
     on conflict (log, size, witness) do update set line = excluded.line, at = excluded.at`,
    [log, size, witness, line, at],
  )

/** How far one witness has followed our log. */
export type Asked = Readonly<{ witness: string; size: number; at?: Instant; failingSince?: Instant; fault?: string }>

export async function asked(sql: Sql, log: string): Promise<Asked[]> {
  const { rows } = await sql.query<{
    witness: string
    size: number
    at: Instant | null
    failing_since: Instant | null
    fault: string | null
  }>('select witness, size, at, failing_since, fault from ledger.asked where log = $1 order by witness', [log])
  return rows.map((row) => ({
    witness: row.witness,
    size: row.size,
    ...(row.at && { at: row.at }),
    ...(row.failing_since && { failingSince: row.failing_since }),
    ...(row.fault && { fault: row.fault }),
  }))
}

export const putAnswered = (sql: Sql, log: string, witness: string, size: number, at: Instant) =>
  sql.query(
    `insert into ledger.asked (log, witness, size, at) values ($1, $2, $3, $4)
     on conflict (log, witness) do update set size = excluded.size, at = excluded.at, failing_since = null, fault = null`,
    [log, witness, size, at],
  )

export const putFailing = (sql: Sql, log: string, witness: string, fault: string, at: Instant) =>
  sql.query(
    `insert into ledger.asked (log, witness, failing_since, fault) values ($1, $2, $3, $4)
     on conflict (log, witness) do update set failing_since = coalesce(ledger.asked.failing_since, excluded.failing_since), fault = excluded.fault`,
    [log, witness, at, fault],
  )
