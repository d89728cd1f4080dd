/** Notebooks of reasoning and the products made of them; words rest sealed under the key of their case. */
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { refuse } from '../refusals.ts'
import type { Content, Entry, EntryId, Product, ProductId, Said } from './reasoning.ts'

type EntryRow = {
  entry_id: EntryId
  said: Said
  version: number
  recorded_at: Instant
  recorded_by: OfficerId
  withdrawn_for: string | null
}

export async function entries(sql: Sql, id: CaseId): Promise<readonly Entry[]> {
  const { rows } = await sql.query<EntryRow>(
    `select case_id, entry_id, said, version, recorded_at, recorded_by, withdrawn_for
       from analysis.reasoning where case_id = $1 order by recorded_at, entry_id`,
    [id],
  )
  return rows.map((row) => ({
    id: row.entry_id,
    said: row.said,
    version: row.version,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    withdrawnFor: row.withdrawn_for,
  }))
}

/** Writes an entry only if nobody wrote it since `version` was read; version 1 is new. */
export async function saveEntry(sql: Sql, id: CaseId, it: Omit<Entry, 'withdrawnFor'>): Promise<void> {
  const { rowCount } = await sql.query(
    `insert into analysis.reasoning (case_id, entry_id, kind, said, version, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (case_id, entry_id) do update
         set said = excluded.said, version = excluded.version, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
       where reasoning.version = excluded.version - 1 and reasoning.kind = excluded.kind and reasoning.withdrawn_at is null`,
    [id, it.id, it.said.kind, await sql.seal('analysis.reasoning.said', id, it.said), it.version, it.recordedAt, it.recordedBy],
  )
  if (rowCount !== 1) throw refuse('reasoning-changed-meanwhile')
}

export async function endEntry(sql: Sql, id: CaseId, entry: EntryId, reason: string, at: Instant): Promise<void> {
  const { rowCount } = await sql.query(
    'update analysis.reasoning set withdrawn_at = $3, withdrawn_for = $4 where case_id = $1 and entry_id = $2 and withdrawn_at is null',
    [id, entry, at, reason],
  )
  if (rowCount !== 1) throw refuse('reasoning-changed-meanwhile')
}

type ProductRow = {
  product_id: ProductId
  version: number
  content: Content
  digest: string
  written_at: Instant
  written_by: OfficerId
  author: string
  signed_at: Instant | null
  signed_by: OfficerId | null
  reader: string | null
}

/** All versions of the case's products, the newest first. */
export async function products(sql: Sql, id: CaseId): Promise<readonly Product[]> {
  const { rows } = await sql.query<ProductRow>(
    `select case_id, product_id, version, content, digest, written_at, written_by, author, signed_at, signed_by, reader
       from analysis.product where case_id = $1 order by written_at desc, product_id, version desc`,
    [id],
  )
  return rows.map((row) => ({
    id: row.product_id,
    version: row.version,
    content: row.content,
    digest: row.digest,
    writtenAt: row.written_at,
    writtenBy: row.written_by,
    author: row.author,
    signedAt: row.signed_at,
    signedBy: row.signed_by,
    reader: row.reader,
  }))
}

/** A version is written once; who comes second with the same number is told. */
export async function saveProduct(sql: Sql, id: CaseId, it: Product): Promise<void> {
  const { rowCount } = await sql.query(
    `insert into analysis.product (case_id, product_id, version, content, digest, written_at, written_by, author)
       select $1, $2, $3, $4, $5, $6, $7, $8
        where $3 = 1 + coalesce((select max(version) from analysis.product where case_id = $1 and product_id = $2), 0)
       on conflict do nothing`,
    [
      id,
      it.id,
      it.version,
      await sql.seal('analysis.product.content', id, it.content),
      it.digest,
      it.writtenAt,
      it.writtenBy,
      it.author,
    ],
  )
  if (rowCount !== 1) throw refuse('reasoning-changed-meanwhile')
}

export async function sign(
  sql: Sql,
  id: CaseId,
  product: ProductId,
  version: number,
  by: Readonly<{ officer: OfficerId; name: string; at: Instant }>,
): Promise<void> {
  const { rowCount } = await sql.query(
    `update analysis.product set signed_at = $4, signed_by = $5, reader = $6
      where case_id = $1 and product_id = $2 and version = $3 and signed_at is null
        and version = (select max(version) from analysis.product where case_id = $1 and product_id = $2)`,
    [id, product, version, by.at, by.officer, by.name],
  )
  if (rowCount !== 1) throw refuse('reasoning-changed-meanwhile')
}
