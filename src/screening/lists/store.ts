/** The lists that officers brought in. */
import type { Sql } from '../../kernel/sql.ts'
import type { ListFormat } from './formats/entry.ts'

export type List = Readonly<{
  id: string
  name: string
  source: string
  purpose: string
  format: ListFormat
  /** The day that the list itself names. */
  dated?: string
  version: number
  entities: number
  importedAt: string
  importedBy: string
}>

type Row = {
  list_id: string
  name: string
  source: string
  purpose: string
  format: ListFormat
  dated: string | null
  version: number
  entities: number
  imported_at: string
  imported_by: string
}
const list = (r: Row): List => ({
  id: r.list_id,
  name: r.name,
  source: r.source,
  purpose: r.purpose,
  format: r.format,
  ...(r.dated && { dated: r.dated }),
  version: r.version,
  entities: r.entities,
  importedAt: r.imported_at,
  importedBy: r.imported_by,
})

const columns = 'list_id, name, source, purpose, format, dated::text as dated, version, entities, imported_at, imported_by'

export const ownerOf = (id: string): string => `list:${id}`

export async function all(sql: Sql): Promise<List[]> {
  const { rows } = await sql.query<Row>(`select ${columns} from screening.list order by name, list_id`)
  return rows.map(list)
}
export async function find(sql: Sql, id: string): Promise<List | null> {
  const { rows } = await sql.query<Row>(`select ${columns} from screening.list where list_id = $1`, [id])
  return rows[0] ? list(rows[0]) : null
}
export async function put(sql: Sql, it: List): Promise<void> {
  await sql.query(
    `insert into screening.list (list_id, name, source, purpose, format, dated, version, entities, imported_at, imported_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (list_id) do update set name = excluded.name, source = excluded.source, purpose = excluded.purpose, format = excluded.format,
       dated = excluded.dated, version = excluded.version, entities = excluded.entities, imported_at = excluded.imported_at,
       imported_by = excluded.imported_by`,
    [it.id, it.name, it.source, it.purpose, it.format, it.dated ?? null, it.version, it.entities, it.importedAt, it.importedBy],
  )
}
export async function drop(sql: Sql, id: string): Promise<void> {
  await sql.query('delete from screening.list where list_id = $1', [id])
}
/** Ids of everything that is filed under the list. */
export async function recordsOf(sql: Sql, id: string): Promise<readonly string[]> {
  const { rows } = await sql.query<{ record_id: string }>('select record_id from screening.record where owner = $1', [
    ownerOf(id),
  ])
  return rows.map((r) => r.record_id)
}
/** How many entries these lists have together. */
export async function entitiesIn(sql: Sql, ids: readonly string[]): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    'select coalesce(sum(entities), 0)::float8 as n from screening.list where list_id = any($1)',
    [ids],
  )
  return rows[0]!.n
}
/** The version of each of these lists that is still there. */
export async function versionsOf(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql.query<{ list_id: string; version: number }>(
    'select list_id, version from screening.list where list_id = any($1)',
    [ids],
  )
  return new Map(rows.map((r) => [r.list_id, r.version]))
}
/** References of what came into a list, or changed in it, after a version. */
export async function changedSince(sql: Sql, id: string, version: number): Promise<readonly string[]> {
  const { rows } = await sql.query<{ reference: string }>(
    'select distinct reference from screening.list_entry where list_id = $1 and since > $2 and until is null',
    [id, version],
  )
  return rows.map((r) => r.reference)
}
