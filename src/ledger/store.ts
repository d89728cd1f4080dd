/** The entries: what each act left behind in its own transaction, and what waits for a place in the tree. */
import { canonical } from '../kernel/canonical.ts'
import type { CaseId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Entry, EntryId } from './entry.ts'
import { contentText, eventOf, type LedgerEvent, leafOf } from './leaf.ts'

/** The log's origin line and the node that keeps it; `earlier` are its logs that grow no more. */
export type LogOf = Readonly<{ origin: string; node: string; earlier?: readonly string[] }>
/** The log and those this node kept before it: an entry is in one of them. */
const logsOf = ({ origin, earlier = [] }: LogOf): string[] => [origin, ...earlier]
export type Salts = Readonly<{ event: Uint8Array; content: Uint8Array }>

/** An entry as it is kept. `event` and `salt` are absent once erased; `content` once its content is. */
export type Kept = Readonly<{
  id: EntryId
  case?: CaseId
  subject: string
  act: string
  at: Instant
  arrival: number
  event?: LedgerEvent
  salt?: Uint8Array
  content?: unknown
  contentSalt?: Uint8Array
  erasedAt?: Instant
  /** Its place in the log, and which log; absent until sequenced. */
  index?: number
  log?: string
}>

type Row = {
  id: EntryId
  case_id: CaseId | null
  subject: string
  act: string
  at: Instant
  arrival: number
  event: string | null
  salt: Uint8Array | null
  content: string | null
  content_salt: Uint8Array | null
  erased_at: Instant | null
  index: number | null
  log: string | null
}

const keptOf = (row: Row): Kept => ({
  id: row.id,
  ...(row.case_id && { case: row.case_id }),
  subject: row.subject,
  act: row.act,
  at: row.at,
  arrival: row.arrival,
  ...(row.event && row.salt && { event: JSON.parse(row.event) as LedgerEvent, salt: new Uint8Array(row.salt) }),
  ...(row.content !== null &&
    row.content_salt && { content: JSON.parse(row.content) as unknown, contentSalt: new Uint8Array(row.content_salt) }),
  ...(row.erased_at && { erasedAt: row.erased_at }),
  ...(row.index !== null && row.log !== null && { index: row.index, log: row.log }),
})

/** That a case was erased must be readable when the key of the case is gone: acts of data protection have the key of the node. */
const contentKeyOf = ({ act, case: of }: Entry): string => (of === undefined || act.startsWith('protection.') ? 'node' : of)

/** Writes the entry and queues its leaf, in the caller's transaction; tells listeners once it commits. */
export async function write(sql: Sql, log: LogOf, id: EntryId, entry: Entry, salts: Salts): Promise<void> {
  const home = entry.case ?? log.node
  const event = canonical(eventOf(id, entry, salts.content))
  const officer = 'officer' in entry.by ? entry.by.officer : null
  const [restsEvent, restsContent] = await Promise.all([
    sql.seal('ledger.entry.event', 'node', event),
    sql.seal('ledger.entry.content', contentKeyOf(entry), contentText(entry.content)),
  ])
  const news = { act: entry.act, ...(entry.case && { case: entry.case }), subject: entry.subject, at: entry.at }
  await sql.query(
    `with kept as (
       insert into ledger.entry (home, id, case_id, subject, act, officer, counterparty, at, event, salt, content, content_salt)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)),
     queued as (insert into ledger.pending (log, home, entry, data) values ($13, $1, $2, $14))
     select pg_notify('comity_live', $15)`,
    [
      home,
      id,
      entry.case ?? null,
      entry.subject,
      entry.act,
      officer,
      entry.counterparty ?? null,
      entry.at,
      restsEvent,
      salts.event,
      restsContent,
      salts.content,
      log.origin,
      leafOf(salts.event, event),
      JSON.stringify(news),
    ],
  )
}

const columns =
  'e.id, e.case_id, e.subject, e.act, e.at, e.arrival, e.event, e.salt, e.content, e.content_salt, e.erased_at, l.index, l.log'

export async function byId(sql: Sql, log: LogOf, id: string): Promise<Kept | undefined> {
  const { rows } = await sql.query<Row>(
    `select ${columns} from ledger.entry e left join ledger.leaf l on l.log = any($1) and l.entry = e.id where e.id = $2`,
    [logsOf(log), id],
  )
  return rows[0] && keptOf(rows[0])
}

export type Filter = Readonly<{
  case?: string | undefined
  /** Only entries of these cases, and those of no case that `uncasedOf` did; all of no case when that is 'everyone'. */
  within?: Readonly<{ cases: readonly string[]; uncasedOf: OfficerId | 'everyone' }> | undefined
  subject?: string | undefined
  officer?: OfficerId | string | undefined
  act?: string | undefined
  from?: string | undefined
  to?: string | undefined
}>

/** Newest first, at most `limit`, older than `before`. */
export async function page(sql: Sql, log: LogOf, filter: Filter, limit: number, before?: number): Promise<Kept[]> {
  const values: unknown[] = [logsOf(log)]
  const where: string[] = []
  const only = (text: string, value: unknown) => {
    if (value === undefined) return
    values.push(value)
    where.push(text.replaceAll('?', `$${values.length}`))
  }
  only('e.home = ?', filter.case)
  if (filter.within) {
    values.push(filter.within.cases, filter.within.uncasedOf)
    const [cases, officer] = [`$${values.length - 1}`, `$${values.length}`]
    where.push(
      `(e.case_id = any(${cases}::text[]) or (e.case_id is null and (${officer} = 'everyone' or e.officer = ${officer})))`,
    )
  }
  only('e.subject = ?', filter.subject)
  only('e.officer = ?', filter.officer)
  only('e.act = ?', filter.act)
  only('e.at >= ?', filter.from)
  only('e.at < ?', filter.to)
  only('e.arrival < ?', before)
  values.push(limit)
  const { rows } = await sql.query<Row>(
    `select ${columns} from ledger.entry e left join ledger.leaf l on l.log = any($1) and l.entry = e.id
     ${where.length ? `where ${where.join(' and ')}` : ''} order by e.arrival desc limit $${values.length}`,
    values,
  )
  return rows.map(keptOf)
}

/** The cases that entries about a subject belong to; null stands for none. */
export async function casesOf(sql: Sql, subject: string): Promise<(CaseId | null)[]> {
  const { rows } = await sql.query<{ case_id: CaseId | null }>('select distinct case_id from ledger.entry where subject = $1', [
    subject,
  ])
  return rows.map((row) => row.case_id)
}

/**
 * Destroys what can be read of an entry: content alone, or event and salts too. The leaf stays, so every proof of every other entry holds.
 * @param what `content` keeps who, when and why; `all` keeps only that something was done to the subject
 */
export async function erase(sql: Sql, id: EntryId, what: 'content' | 'all', at: Instant): Promise<void> {
  const event = what === 'all' ? ', event = null, salt = null, officer = null, counterparty = null' : ''
  await sql.query(`update ledger.entry set content = null, content_salt = null, erased_at = $2${event} where id = $1`, [id, at])
}
