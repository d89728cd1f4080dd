/** Law packs this node published, and the partners whose packs it looks for. */

import type { Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'

export type Published = Readonly<{
  version: number
  digest: string
  facts: number
  purpose: string
  publishedName: string
  publishedAt: Instant
}>
export type Subscription = Readonly<{
  node: string
  subscribedBy: string
  subscribedAt: Instant
  /** The newest version read; 0 before the first. */
  version: number
  import: string | null
  lookedAt: Instant | null
  fault: string | null
}>

const columns = `version, digest, facts, purpose, published_name as "publishedName", published_at as "publishedAt"`

/** Versions count up without a gap; two who publish at once get two of them, because the second waits for the first. */
export async function nextVersion(sql: Sql): Promise<number> {
  await sql.query('select n from law.stand for update')
  const { rows } = await sql.query<{ next: number }>('select coalesce(max(version), 0) + 1 as next from law.pack')
  return rows[0]!.next
}

export async function addPack(
  sql: Sql,
  it: Readonly<{ version: number; text: string; digest: string; facts: number; purpose: string }>,
  officer: Officer,
  at: Instant,
): Promise<void> {
  await sql.query(
    `insert into law.pack (version, text, digest, facts, purpose, published_by, published_name, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [it.version, it.text, it.digest, it.facts, it.purpose, officer.id, officer.name, at],
  )
}

export async function published(sql: Sql): Promise<Published[]> {
  const { rows } = await sql.query<Published>(`select ${columns} from law.pack order by version desc limit 100`)
  return rows
}

/** The signed text of a version, or of the newest. */
export async function packOf(sql: Sql, version?: number): Promise<{ version: number; text: string } | undefined> {
  const { rows } = await sql.query<{ version: number; text: string }>(
    'select version, text from law.pack where $1::int is null or version = $1 order by version desc limit 1',
    [version ?? null],
  )
  return rows[0]
}

const subscribed = `node, subscribed_by as "subscribedBy", subscribed_at as "subscribedAt", version, import,
  looked_at as "lookedAt", fault`

export async function subscriptions(sql: Sql): Promise<Subscription[]> {
  const { rows } = await sql.query<Subscription>(`select ${subscribed} from law.subscription order by node`)
  return rows
}

export async function subscribe(sql: Sql, node: string, officer: Officer, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query(
    'insert into law.subscription (node, subscribed_by, subscribed_at) values ($1, $2, $3) on conflict (node) do nothing',
    [node, officer.id, at],
  )
  return rowCount === 1
}

export async function unsubscribe(sql: Sql, node: string): Promise<boolean> {
  return ((await sql.query('delete from law.subscription where node = $1', [node])).rowCount ?? 0) > 0
}

/** What a look at the partner's door brought: a version, or why not. */
export async function looked(
  sql: Sql,
  node: string,
  it: Readonly<{ version?: number; import?: string; fault?: string }>,
  at: Instant,
): Promise<void> {
  await sql.query(
    `update law.subscription set looked_at = $2, version = greatest(version, coalesce($3, 0)), import = coalesce($4, import), fault = $5
     where node = $1`,
    [node, at, it.version ?? null, it.import ?? null, it.fault ?? null],
  )
}
