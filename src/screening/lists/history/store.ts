/** What a list said from one version to another, and the report of each import. */
import { createHash } from 'node:crypto'
import { canonical } from '../../../kernel/canonical.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Entry, EntryFault, ListFormat } from '../formats/entry.ts'

export type Version = Readonly<{
  version: number
  format: ListFormat
  dated?: string
  fileDigest?: string
  purpose: string
  importedAt: string
  importedBy: string
  rows: number
  entities: number
  fresh: number
  changed: number
  gone: number
  faults: number
}>
type VersionRow = Readonly<{
  version: number
  format: ListFormat
  dated: string | null
  file_digest: string | null
  purpose: string
  imported_at: string
  imported_by: string
  rows: number
  entities: number
  fresh: number
  changed: number
  gone: number
  faults: number
}>
const versionOf = (r: VersionRow): Version => ({
  version: r.version,
  format: r.format,
  ...(r.dated && { dated: r.dated }),
  ...(r.file_digest && { fileDigest: r.file_digest }),
  purpose: r.purpose,
  importedAt: r.imported_at,
  importedBy: r.imported_by,
  rows: r.rows,
  entities: r.entities,
  fresh: r.fresh,
  changed: r.changed,
  gone: r.gone,
  faults: r.faults,
})
const versionColumns =
  'version, format, dated::text as dated, file_digest, purpose, imported_at, imported_by, rows, entities, fresh, changed, gone, faults'

export async function versions(sql: Sql, list: string): Promise<readonly Version[]> {
  const { rows } = await sql.query<VersionRow>(
    `select ${versionColumns} from screening.list_version where list_id = $1 order by version desc`,
    [list],
  )
  return rows.map(versionOf)
}
export async function version(sql: Sql, list: string, number: number): Promise<Version | null> {
  const { rows } = await sql.query<VersionRow>(
    `select ${versionColumns} from screening.list_version where list_id = $1 and version = $2`,
    [list, number],
  )
  return rows[0] ? versionOf(rows[0]) : null
}
export async function addVersion(sql: Sql, list: string, it: Version): Promise<void> {
  await sql.query(
    `insert into screening.list_version (list_id, version, format, dated, file_digest, purpose, imported_at, imported_by,
                                         rows, entities, fresh, changed, gone, faults)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      list,
      it.version,
      it.format,
      it.dated ?? null,
      it.fileDigest ?? null,
      it.purpose,
      it.importedAt,
      it.importedBy,
      it.rows,
      it.entities,
      it.fresh,
      it.changed,
      it.gone,
      it.faults,
    ],
  )
}

type Kept = Omit<Entry, 'reference'>
const keptOf = ({ reference: _, ...kept }: Entry): Kept => kept
/** Over everything the list says of an entry: a letter of another case in a name is a change that an officer may want to see. */
export const digestOfEntry = (it: Entry): string => digestOfKept(keptOf(it))
const digestOfKept = (it: Kept): string => createHash('sha256').update(canonical(it)).digest('base64url').slice(0, 22)

/** The entries of the newest version, by reference, with the digest of each. */
export async function now(sql: Sql, list: string): Promise<Map<string, string>> {
  const { rows } = await sql.query<{ reference: string; digest: string | null; entry: Kept | null }>(
    `select reference, digest, case when digest is null then entry end as entry
       from screening.list_entry where list_id = $1 and until is null`,
    [list],
  )
  return new Map(rows.map((r) => [r.reference, r.digest ?? digestOfKept(r.entry!)]))
}

const atOnce = 1000
/** From this version on these are no longer said as they were. */
export async function end(sql: Sql, list: string, number: number, references: readonly string[]): Promise<void> {
  for (let from = 0; from < references.length; from += atOnce)
    await sql.query('update screening.list_entry set until = $2 where list_id = $1 and until is null and reference = any($3)', [
      list,
      number,
      references.slice(from, from + atOnce),
    ])
}
export async function begin(sql: Sql, list: string, number: number, entries: readonly Entry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += atOnce) {
    const part = entries.slice(from, from + atOnce)
    await sql.query(
      `insert into screening.list_entry (list_id, since, reference, entry, digest)
       select $1, $2, * from unnest($3::text[], $4::jsonb[], $5::text[])`,
      [list, number, part.map((it) => it.reference), part.map((it) => JSON.stringify(keptOf(it))), part.map(digestOfEntry)],
    )
  }
}

export async function addFaults(sql: Sql, list: string, number: number, faults: readonly EntryFault[]): Promise<void> {
  for (let from = 0; from < faults.length; from += atOnce) {
    const part = faults.slice(from, from + atOnce)
    await sql.query(
      `insert into screening.list_fault (list_id, version, fault_no, row_no, code, value)
       select $1, $2, * from unnest($3::int[], $4::int[], $5::text[], $6::text[])`,
      [
        list,
        number,
        part.map((_, i) => from + i),
        part.map((it) => it.row),
        part.map((it) => it.code),
        part.map((it) => it.value),
      ],
    )
  }
}
export async function faults(sql: Sql, list: string, number: number, after: number, limit: number) {
  const { rows } = await sql.query<{ fault_no: number; row_no: number; code: EntryFault['code']; value: string }>(
    `select fault_no, row_no, code, value from screening.list_fault
      where list_id = $1 and version = $2 and fault_no >= $3 order by fault_no limit $4`,
    [list, number, after, limit],
  )
  return rows.map((r) => ({ row: r.row_no, code: r.code, value: r.value }))
}

export type Change = Readonly<{ reference: string; what: 'fresh' | 'changed' | 'gone'; before?: Kept; after?: Kept }>
/** What a version changed against the one before, in the order of references. */
export async function changes(sql: Sql, list: string, number: number, after: string, limit: number): Promise<readonly Change[]> {
  const { rows } = await sql.query<{ reference: string; before: Kept | null; after: Kept | null }>(
    `select coalesce(a.reference, b.reference) as reference, b.entry as before, a.entry as after
       from (select reference, entry from screening.list_entry where list_id = $1 and since = $2 and reference > $3 order by reference limit $4) a
       full join (select reference, entry from screening.list_entry where list_id = $1 and until = $2 and reference > $3 order by reference limit $4) b
         on a.reference = b.reference
      order by 1 limit $4`,
    [list, number, after, limit],
  )
  return rows.map((r) => ({
    reference: r.reference,
    what: r.before && r.after ? 'changed' : r.after ? 'fresh' : 'gone',
    ...(r.before && { before: r.before }),
    ...(r.after && { after: r.after }),
  }))
}

/** The entries as they stood in a version, in the order of references; `words`: those in whose names all of them stand. */
export async function entriesAt(
  sql: Sql,
  list: string,
  number: number,
  ask: Readonly<{ after: string; limit: number; words: readonly string[] }>,
): Promise<readonly Entry[]> {
  const { rows } = await sql.query<{ reference: string; entry: Kept }>(
    `select reference, entry from screening.list_entry
      where list_id = $1 and since <= $2 and (until is null or until > $2) and reference > $3
        and (select bool_and(strpos(lower(reference || ' ' || (entry -> 'subject' ->> 'names')), word) > 0) from unnest($5::text[]) word) is not false
      order by reference limit $4`,
    [list, number, ask.after, ask.limit, ask.words],
  )
  return rows.map((r) => ({ reference: r.reference, ...r.entry }))
}

export async function drop(sql: Sql, list: string): Promise<void> {
  for (const table of ['list_fault', 'list_entry', 'list_version'])
    await sql.query(`delete from screening.${table} where list_id = $1`, [list])
}
