/** Schema `intelligence`: packs for the field, and which record stands in which. */
import type { CaseId, Id } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'

export type Pack = Readonly<{
  id: Id<'pack'>
  case: CaseId
  officer: string
  officerName: string
  madeAt: Instant
  until: Instant
}>

export async function insert(sql: Sql, it: Pack, records: readonly string[]): Promise<void> {
  await sql.query(
    `insert into intelligence.pack (case_id, pack_id, officer_id, officer_name, made_at, until) values ($1, $2, $3, $4, $5, $6)`,
    [it.case, it.id, it.officer, it.officerName, it.madeAt, it.until],
  )
  await sql.query(
    'insert into intelligence.pack_record (case_id, pack_id, record_id) select $1, $2, r from unnest($3::text[]) as t (r)',
    [it.case, it.id, records],
  )
}

/** Records of these kinds that are held and meant for the whole authority, or are of one of these cases; newest first. */
export async function records(
  sql: Sql,
  kinds: readonly string[],
  cases: readonly CaseId[],
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql.query<{ record_id: string }>(
    `select record_id from intelligence.record
      where state = 'held' and kind = any($1) and (share <> 'case' or case_id = any($2)) order by moved_at desc, record_id limit $3`,
    [kinds, cases, most],
  )
  return rows.map((it) => it.record_id)
}

/** Who still carries a record in a pack that has not ended. */
export async function carriers(
  sql: Sql,
  record: string,
  at: Instant,
): Promise<readonly Readonly<{ by: string; until: Instant }>[]> {
  const { rows } = await sql.query<{ officer_name: string; until: Instant }>(
    `select p.officer_name, p.until from intelligence.pack_record r join intelligence.pack p using (pack_id)
      where r.record_id = $1 and p.until > $2 order by p.until desc`,
    [record, at],
  )
  return rows.map((it) => ({ by: it.officer_name, until: it.until }))
}

/** Packs that have ended are forgotten; the ledger keeps that they were taken. */
export async function forgetPast(sql: Sql, at: Instant): Promise<void> {
  await sql.query(
    'delete from intelligence.pack_record where pack_id in (select pack_id from intelligence.pack where until <= $1)',
    [at],
  )
  await sql.query('delete from intelligence.pack where until <= $1', [at])
}
