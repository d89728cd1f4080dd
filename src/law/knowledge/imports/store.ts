/** Files that were read whole, row by row. What they say counts for nothing until two officers have agreed. */
import type { CalendarDate, Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { type Fact, keyOf } from '../fact.ts'
import type { Fault } from '../judge.ts'
import type { Format, ReadRow } from '../reading/file.ts'

export type Import = Readonly<{
  id: string
  name: string
  format: Format
  sha256: string
  asOf: CalendarDate | null
  source: string
  node: string | null
  version: number | null
  takenBy: string
  takenName: string
  takenAt: Instant
  rows: number
  /** Rows that went into a change already. */
  proposed: number
}>

const columns = `i.id, i.name, i.format, i.sha256, i.as_of as "asOf", i.source, i.node, i.version, i.taken_by as "takenBy",
  i.taken_name as "takenName", i.taken_at as "takenAt", i.rows,
  (select count(*)::int from law.import_row r where r.import = i.id and r.change is not null) as proposed`

export async function addImport(sql: Sql, it: Omit<Import, 'proposed' | 'rows'>, rows: readonly ReadRow[]): Promise<void> {
  await sql.query(
    `insert into law.import (id, name, format, sha256, as_of, source, node, version, taken_by, taken_name, taken_at, rows)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      it.id,
      it.name,
      it.format,
      it.sha256,
      it.asOf,
      it.source,
      it.node,
      it.version,
      it.takenBy,
      it.takenName,
      it.takenAt,
      rows.length,
    ],
  )
  const written = rows.map(({ place, cells, fact, faults }, i) => ({
    n: i + 1,
    place,
    cells,
    faults,
    ...(fact && { kind: fact.kind, key: keyOf(fact), body: fact.body }),
  }))
  await sql.query(
    `insert into law.import_row (import, n, place, cells, kind, body, faults)
     select $1, n, place, cells, kind, body, faults
     from json_to_recordset($2::json) as r (n integer, place integer, cells json, kind text, body json, faults json)`,
    [it.id, JSON.stringify(written)],
  )
}

export async function findImport(sql: Sql, id: string): Promise<Import | undefined> {
  const { rows } = await sql.query<Import>(`select ${columns} from law.import i where i.id = $1`, [id])
  return rows[0]
}

/** The same bytes, read with the same particulars: reading them again goes on where it was left. */
export async function sameImport(sql: Sql, it: Pick<Import, 'sha256' | 'asOf' | 'source'>): Promise<Import | undefined> {
  const { rows } = await sql.query<Import>(
    `select ${columns} from law.import i where i.sha256 = $1 and i.as_of is not distinct from $2 and i.source = $3
     order by i.taken_at limit 1`,
    [it.sha256, it.asOf, it.source],
  )
  return rows[0]
}

/** The newest version of a node's packs that was read here. */
export async function newestPack(sql: Sql, node: string): Promise<Import | undefined> {
  const { rows } = await sql.query<Import>(
    `select ${columns} from law.import i where i.node = $1 and i.version is not null order by i.version desc limit 1`,
    [node],
  )
  return rows[0]
}

export async function imports(sql: Sql, limit: number): Promise<Import[]> {
  const { rows } = await sql.query<Import>(`select ${columns} from law.import i order by i.taken_at desc, i.id desc limit $1`, [
    limit,
  ])
  return rows
}

export type KeptRow = Readonly<{
  n: number
  place: number
  cells: Readonly<Record<string, string>>
  fact: Fact | null
  faults: readonly Fault[]
  change: string | null
}>

export async function rowsOfImport(sql: Sql, id: string): Promise<KeptRow[]> {
  const { rows } = await sql.query<Omit<KeptRow, 'fact'> & { kind: string | null; body: unknown }>(
    'select n, place, cells, kind, body, faults, change from law.import_row where import = $1 order by n',
    [id],
  )
  return rows.map(({ kind, body, ...row }) => ({ ...row, fact: kind ? ({ kind, body } as Fact) : null }))
}

/** Marks rows as proposed; the number of rows that nobody had proposed before. */
export async function markProposed(sql: Sql, id: string, ns: readonly number[], change: string): Promise<number> {
  const { rowCount } = await sql.query(
    'update law.import_row set change = $3 where import = $1 and n = any($2) and change is null',
    [id, ns, change],
  )
  return rowCount ?? 0
}

/** A change that came to nothing gives its rows back. */
export async function release(sql: Sql, change: string): Promise<void> {
  await sql.query('update law.import_row set change = null where change = $1', [change])
}
