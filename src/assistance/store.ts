/** Where requests rest. The only file that knows the tables of schema `assistance`. */
import type { CaseId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { cursor, cursorKey } from '../kernel/page.ts'
import type { Sql } from '../kernel/sql.ts'
import { refuse } from './refusals.ts'
import { type ListedRequest, type Party, partnerOf, type Request, type RequestId } from './request.ts'
import { searching, tokensOf } from './search/store.ts'

type Row = Readonly<{
  case_id: CaseId
  request_id: RequestId
  side: Request['side']
  reference: string
  their_reference: string | null
  requesting: Party
  requested: Party
  state: Request['state']
  version: number
  content: Request['content']
  bases_shown: unknown
  overrides: Request['overrides']
  drafted_by: OfficerId[]
  assignee_id: OfficerId | null
  assignee_name: string | null
  letter: Request['letter']
  created_at: Instant
  moved_at: Instant
  next_due: Instant | null
  next_rule: string | null
  waits_for: Request['waitsFor']
  silent_since: Instant | null
  hearings: Request['hearings']
}>

const requestOf = (row: Row): Request => ({
  id: row.request_id,
  caseId: row.case_id,
  side: row.side,
  reference: row.reference,
  theirReference: row.their_reference,
  requesting: row.requesting,
  requested: row.requested,
  state: row.state,
  version: row.version,
  content: row.content,
  basesShown: row.bases_shown,
  overrides: row.overrides,
  draftedBy: row.drafted_by,
  assignee: row.assignee_id ? { id: row.assignee_id, name: row.assignee_name ?? '' } : null,
  letter: row.letter,
  createdAt: row.created_at,
  movedAt: row.moved_at,
  nextDue: row.next_due,
  nextRule: row.next_rule,
  waitsFor: row.waits_for,
  silentSince: row.silent_since,
  hearings: row.hearings,
})

/** The request, or null. `hold` makes others wait for this transaction before they number an event of it. */
export async function find(sql: Sql, id: string, { hold = false } = {}): Promise<Request | null> {
  const { rows } = await sql.query<Row>(`select * from assistance.request where request_id = $1 ${hold ? 'for update' : ''}`, [
    id,
  ])
  return rows[0] ? requestOf(rows[0]) : null
}

/** What is counted and looked for without opening the content: codes, never words. */
const factsOf = ({ content }: Request) => ({
  measures: content.measures.map(({ id, family }) => ({ id, family })),
  remedySought: content.eio?.remedySought === 'yes',
  ...(content.supplements && { supplements: content.supplements.request }),
})

const changing = async (sql: Sql, it: Request) => [
  it.caseId,
  it.id,
  it.theirReference,
  it.state,
  it.version,
  await sql.seal('assistance.request.content', it.caseId, it.content),
  it.basesShown === null ? null : JSON.stringify(it.basesShown),
  await sql.seal('assistance.request.overrides', it.caseId, it.overrides),
  it.draftedBy,
  it.assignee?.id ?? null,
  it.assignee?.name ?? null,
  it.movedAt,
  it.nextDue,
  it.nextRule,
  it.waitsFor,
  it.content.urgency.urgent,
  factsOf(it),
  await sql.seal('assistance.request.title', it.caseId, it.content.title),
  await tokensOf(sql, it),
  it.silentSince,
  JSON.stringify(it.hearings),
]

export async function insert(sql: Sql, it: Request): Promise<void> {
  await sql.query(
    `insert into assistance.request (case_id, request_id, their_reference, state, version, content, bases_shown, overrides, drafted_by,
       assignee_id, assignee_name, moved_at, next_due, next_rule, waits_for, urgent, facts, title, terms, silent_since, hearings,
       side, reference, partner, requesting, requested, instrument, letter, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, array_to_tsvector($19::text[]), $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)`,
    [
      ...(await changing(sql, it)),
      it.side,
      it.reference,
      partnerOf(it).node,
      it.requesting,
      it.requested,
      it.content.instrument,
      it.letter,
      it.createdAt,
    ],
  )
}

/** Writes `after` only if nobody changed the request since `before` was read. */
export async function replace(sql: Sql, before: Request, after: Request): Promise<void> {
  const { rowCount } = await sql.query(
    `update assistance.request set their_reference = $3, state = $4, version = $5, content = $6, bases_shown = $7, overrides = $8,
       drafted_by = $9, assignee_id = $10, assignee_name = $11, moved_at = $12, next_due = $13, next_rule = $14, waits_for = $15,
       urgent = $16, facts = $17, title = $18, terms = array_to_tsvector($19::text[]), silent_since = $20, hearings = $21, instrument = $22
      where case_id = $1 and request_id = $2 and version = $23`,
    [...(await changing(sql, after)), after.content.instrument, before.version],
  )
  if (rowCount !== 1) throw refuse('request-changed-meanwhile', { id: before.id })
}

export type Filter = Readonly<{
  cases: readonly CaseId[]
  state?: string | undefined
  side?: string | undefined
  instrument?: string | undefined
  partner?: string | undefined
  assignee?: string | undefined
  /** Officers whose requests count as the assignee's, because the assignee covers them. */
  alsoOf?: readonly OfficerId[]
  waitsFor?: string | undefined
  silent?: 'yes' | undefined
  label?: string | undefined
  q?: string | undefined
  sort: 'due' | 'moved' | 'created'
  limit: number
  cursor?: string | undefined
}>

/** The far end of time in a cursor: requests without a limit come last. */
const never = '9999-12-31T00:00:00.000Z'
const orders = {
  due: { key: `coalesce(next_due, timestamptz '${never}')`, way: 'asc', than: '>' },
  moved: { key: 'moved_at', way: 'desc', than: '<' },
  created: { key: 'created_at', way: 'desc', than: '<' },
} as const
const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

function placeOf(text: string | undefined): readonly [string | null, string | null] {
  const [at, id] = cursorKey(text) ?? []
  return typeof at === 'string' &&
    stamp.test(at) &&
    !Number.isNaN(Date.parse(at)) &&
    typeof id === 'string' &&
    /^[\w.-]{1,80}$/.test(id)
    ? [at, id]
    : [null, null]
}

/** What rows of a list show, and no more: the whole content of a request is many pages. */
const listed = `case_id, request_id, side, reference, their_reference, requesting, requested, state, version, overrides, drafted_by, assignee_id,
  assignee_name, letter, created_at, moved_at, next_due, next_rule, waits_for, silent_since, hearings, null as bases_shown,
  instrument, title, urgent`
const listedOf = ({ instrument, title, urgent, ...row }: ListedRow): ListedRequest =>
  requestOf({ ...row, content: { instrument, title, urgency: { urgent } } as Request['content'] })
type ListedRow = Omit<Row, 'content'> & Readonly<{ instrument: string; title: string; urgent: boolean; sort_key: Instant }>

export type Listed = Readonly<{ items: ListedRequest[]; next?: string }>

export async function list(sql: Sql, filter: Filter): Promise<Listed> {
  const order = orders[filter.sort]
  const terms = await searching(sql, filter)
  const values: unknown[] = [filter.cases, filter.limit + 1]
  const say = (value: unknown): string => `$${values.push(value)}`
  const search = terms === null ? '' : `and terms @@ ${say(terms)}::tsquery`
  const where = `case_id = any($1::text[]) ${search} ${narrowed(filter, say)}`
  const sorted = `order by sort_key ${order.way}, request_id ${order.way} limit $2`
  const { rows } = await sql.query<ListedRow>(
    // What a search finds is found before it is put in order, else rows are read in the order of the list until enough of them fit; and only
    // the page is read in full.
    search !== ''
      ? `with found as materialized (select case_id, request_id, ${order.key} as sort_key from assistance.request where ${where}),
          page as materialized (select * from found ${sorted})
        select ${listed}, sort_key from page join assistance.request using (case_id, request_id) ${sorted}`
      : `select ${listed}, ${order.key} as sort_key from assistance.request where ${where}
          order by ${order.key} ${order.way}, request_id ${order.way} limit $2`,
    values,
  )
  const page = rows.slice(0, filter.limit)
  const last = page.at(-1)
  const items = page.map(listedOf)
  return rows.length > filter.limit && last ? { items, next: cursor([last.sort_key, last.request_id]) } : { items }
}

/** Everything a list is narrowed by beside the search. */
function narrowed(filter: Filter, say: (value: unknown) => string): string {
  const order = orders[filter.sort]
  const [at, id] = placeOf(filter.cursor)
  const only = (column: string, value: string | undefined): string => (value === undefined ? '' : `and ${column} = ${say(value)}`)
  const whose = filter.assignee ? [filter.assignee, ...(filter.alsoOf ?? [])] : undefined
  const assigned = whose && say(whose)
  return [
    only('state', filter.state),
    only('side', filter.side),
    only('instrument', filter.instrument),
    only('partner', filter.partner),
    only('waits_for', filter.waitsFor),
    filter.silent ? 'and silent_since is not null' : '',
    filter.label === undefined
      ? ''
      : `and exists (select 1 from assistance.label l where l.case_id = request.case_id and l.request_id = request.request_id and l.label = ${say(filter.label)})`,
    assigned
      ? `and (assignee_id = any(${assigned}::text[]) or ('nobody' = any(${assigned}::text[]) and assignee_id is null))`
      : '',
    at === null ? '' : `and (${order.key}, request_id) ${order.than} (${say(at)}::timestamptz, ${say(id)})`,
  ].join(' ')
}

/** The next number of the year, for a reference. */
export async function count(sql: Sql, year: string): Promise<number> {
  const { rows } = await sql.query<{ count: number }>(
    `insert into assistance.counter as c (year, count) values ($1, 1) on conflict (year) do update set count = c.count + 1 returning count`,
    [year],
  )
  return rows[0]!.count
}

/** Requests of a case that are still under way, for whoever wants to close it. */
export async function underWay(sql: Sql, caseId: CaseId): Promise<readonly Readonly<{ id: RequestId; reference: string }>[]> {
  const { rows } = await sql.query<{ id: RequestId; reference: string }>(
    `select request_id as id, reference from assistance.request where case_id = $1 and state not in ('closed', 'withdrawn', 'returned') order by created_at`,
    [caseId],
  )
  return rows
}
