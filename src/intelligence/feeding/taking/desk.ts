/** A file that was read becomes work: what entering it would do, and its rows kept until they are entered. An officer's file and a fetched one. */
import type { CaseId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { mostRowsAtOnce } from '../../../screening/table/read.ts'
import type { IntelligenceTools } from '../../tools.ts'
import { digestOf, type FedRow } from '../feed.ts'
import type { FeedHead } from '../forms.ts'
import type { Reading } from '../reading.ts'
import * as store from '../store.ts'

/** As many rows as a file may have are listed when a file no longer names them. */
const goneListed = mostRowsAtOnce

export type For = Readonly<{ officer: string; officerName: string; purpose: string }>

/** What entering these rows would do, row against what stands. */
export async function compared(sql: Sql, of: CaseId, source: string, rows: readonly FedRow[]) {
  const keys = rows.map((it) => it.key).filter((it) => it !== '')
  const known = await store.known(sql, of, source, keys)
  const gone = keys.length === 0 ? { total: 0, listed: [] } : await store.gone(sql, of, source, keys, goneListed)
  const good = rows.filter((it) => it.content)
  const entered = good.filter((it) => !known.has(it.key)).length
  const unchanged = good.filter((it) => known.get(it.key)?.digest === digestOf(it.content!)).length
  const counts = { entered, unchanged, renewed: good.length - entered - unchanged, faulty: rows.length - good.length }
  return { gone: gone.listed, counts: { ...counts, gone: gone.total } }
}
export type Compared = Awaited<ReturnType<typeof compared>>

/** Keeps the rows until they are entered, and which ones the system names no more. */
export async function take(
  sql: Sql,
  tools: Pick<IntelligenceTools, 'newId'>,
  form: FeedHead,
  { rows, dated }: Pick<Reading, 'rows' | 'dated'>,
  { counts, gone }: Compared,
  by: For,
  at: Instant,
): Promise<store.Feed> {
  const { kind, category, share, source, basis, evaluation, contact, handling, reviewBy } = form
  const feed: store.Feed = {
    id: tools.newId<'feed'>(),
    case: form.case,
    name: form.name,
    form: { kind, category, share, source, basis, evaluation, dated, contact, handling, reviewBy },
    ...by,
    total: rows.length,
    done: counts.faulty,
    entered: 0,
    renewed: 0,
    unchanged: 0,
    faulty: counts.faulty,
    gone: counts.gone,
    startedAt: at,
  }
  await store.insert(sql, feed, rows, gone)
  return feed
}
