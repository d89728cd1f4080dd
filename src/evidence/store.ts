/** Where exhibits, their custody and their conditions rest. The only file that knows the tables of schema `evidence`. */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import { cursor, cursorKey } from '../kernel/page.ts'
import type { Sql } from '../kernel/sql.ts'
import { idPattern } from '../kernel/words.ts'
import type { UseCondition } from './conditions.ts'
import type { CustodyEvent } from './custody.ts'
import type { Exhibit, ExhibitId, Origin, PrivilegeMark } from './exhibit.ts'
import { forgetText } from './search/store.ts'

type ExhibitRow = Readonly<{
  case_id: CaseId
  exhibit_id: ExhibitId
  number: string
  name: string
  mime: string
  size: number
  sha256: string
  origin: Origin
  derived_from: ExhibitId[]
  privilege: PrivilegeMark
  from_node: NodeId | null
  added_by: OfficerId | null
  added_at: Instant
  root: string | null
  state: 'whole' | 'coming' | 'damaged' | null
  arrived: number | null
  fault: string | null
  scan: 'waiting' | 'clean' | 'quarantined' | 'opened' | null
  keep_until: CalendarDate | null
  erased_at: Instant | null
}>

/** An exhibit's row with how its sealed content stands, when it has one. */
const exhibitRow = `select e.*, k.until as keep_until, s.root, s.state, s.arrived, s.fault,
    case when c.let_at is not null then 'opened' when c.verdict in ('found', 'not-scanned') then 'quarantined' else c.verdict end as scan
  from evidence.exhibit e
  left join evidence.sealed s on s.case_id = e.case_id and s.exhibit_id = e.exhibit_id
  left join evidence.keeping k on k.case_id = e.case_id and k.exhibit_id = e.exhibit_id
  left join evidence.scan c on c.case_id = e.case_id and c.exhibit_id = e.exhibit_id`

/** What a filter team withholds, or took in and has not released, is not there for the case. */
const inSight = `e.privilege <> 'withheld' and not (e.filtered and e.privilege = 'marked')`

const exhibitOf = (row: ExhibitRow, conditions: readonly UseCondition[]): Exhibit => ({
  id: row.exhibit_id,
  case: row.case_id,
  number: row.number,
  name: row.name,
  mime: row.mime,
  size: row.size,
  sha256: row.sha256,
  origin: row.origin,
  derivedFrom: row.derived_from,
  privilege: row.privilege,
  conditions,
  ...(row.root &&
    row.state && {
      sealed: { root: row.root, state: row.state, arrived: row.arrived ?? 0, ...(row.fault && { fault: row.fault }) },
    }),
  ...(row.scan && { scan: row.scan }),
  ...(row.keep_until && { keepUntil: row.keep_until }),
  ...(row.erased_at && { erasedAt: row.erased_at }),
  ...(row.from_node && { from: row.from_node }),
  ...(row.added_by && { addedBy: row.added_by }),
  addedAt: row.added_at,
})

async function conditionsOf(sql: Sql, caseId: CaseId, ids: readonly ExhibitId[]): Promise<Map<ExhibitId, UseCondition[]>> {
  const { rows } = await sql.query<{ exhibit_id: ExhibitId; condition: UseCondition }>(
    `select exhibit_id, condition from evidence.condition where case_id = $1 and exhibit_id = any ($2::text[]) order by condition_id`,
    [caseId, ids],
  )
  const found = new Map<ExhibitId, UseCondition[]>()
  for (const row of rows) found.set(row.exhibit_id, [...(found.get(row.exhibit_id) ?? []), row.condition])
  return found
}

/**
 * The exhibit, or null when the case has none of this id. `hold` keeps others from adding to its chain until the transaction ends;
 * `all` is for the filter team and for the node itself.
 */
export async function find(
  sql: Sql,
  caseId: CaseId,
  id: ExhibitId,
  hold = false,
  sight: 'case' | 'all' = 'case',
): Promise<Exhibit | null> {
  const { rows } = await sql.query<ExhibitRow>(
    `${exhibitRow} where e.case_id = $1 and e.exhibit_id = $2${sight === 'case' ? ` and ${inSight}` : ''}${hold ? ' for update of e' : ''}`,
    [caseId, id],
  )
  return rows[0] ? exhibitOf(rows[0], (await conditionsOf(sql, caseId, [id])).get(id) ?? []) : null
}

export async function insert(sql: Sql, it: Exhibit): Promise<void> {
  await sql.query(
    `insert into evidence.exhibit
       (case_id, exhibit_id, number, name, mime, size, sha256, origin, derived_from, privilege, from_node, added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      it.case,
      it.id,
      it.number,
      it.name,
      it.mime,
      it.size,
      it.sha256,
      JSON.stringify(it.origin),
      it.derivedFrom,
      it.privilege,
      it.from ?? null,
      it.addedBy ?? null,
      it.addedAt,
    ],
  )
  for (const condition of it.conditions) await impose(sql, it.case, it.id, condition)
}

/** Adds a condition; one that is there already stays as it is. */
export async function impose(sql: Sql, caseId: CaseId, id: ExhibitId, condition: UseCondition): Promise<void> {
  await sql.query(
    `insert into evidence.condition (case_id, exhibit_id, condition_id, kind, until, condition) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
    [caseId, id, condition.id, condition.kind, condition.until ?? null, JSON.stringify(condition)],
  )
}

/** The condition as it is now that its authority consented to a use. */
export async function consented(sql: Sql, caseId: CaseId, id: ExhibitId, condition: UseCondition): Promise<void> {
  await sql.query('update evidence.condition set condition = $4 where case_id = $1 and exhibit_id = $2 and condition_id = $3', [
    caseId,
    id,
    condition.id,
    JSON.stringify(condition),
  ])
}

export async function mark(sql: Sql, caseId: CaseId, id: ExhibitId, privilege: PrivilegeMark): Promise<void> {
  await sql.query('update evidence.exhibit set privilege = $3 where case_id = $1 and exhibit_id = $2', [caseId, id, privilege])
  // What is shut is not found by its words either.
  if (privilege === 'marked' || privilege === 'withheld') await forgetText(sql, caseId, id)
}

/** The next number within the case; whoever numbers at the same time waits. */
export async function nextCount(sql: Sql, caseId: CaseId): Promise<number> {
  const { rows } = await sql.query<{ count: number }>(
    `insert into evidence.shelf (case_id, count) values ($1, 1)
       on conflict (case_id) do update set count = shelf.count + 1 returning count`,
    [caseId],
  )
  return rows[0]!.count
}

export async function chain(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<readonly CustodyEvent[]> {
  const { rows } = await sql.query<{ event: CustodyEvent }>(
    'select event from evidence.custody_event where case_id = $1 and exhibit_id = $2 order by seq',
    [caseId, id],
  )
  return rows.map((row) => row.event)
}

/** The last event alone: what the next one is tied to. */
export async function lastOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<CustodyEvent | undefined> {
  const { rows } = await sql.query<{ event: CustodyEvent }>(
    'select event from evidence.custody_event where case_id = $1 and exhibit_id = $2 order by seq desc limit 1',
    [caseId, id],
  )
  return rows[0]?.event
}

export async function append(sql: Sql, caseId: CaseId, id: ExhibitId, events: readonly CustodyEvent[]): Promise<void> {
  await sql.query(
    `insert into evidence.custody_event (case_id, exhibit_id, seq, event)
       select $1, $2, (e ->> 'seq')::integer, e from jsonb_array_elements($3::jsonb) as e`,
    [caseId, id, JSON.stringify(events)],
  )
}

/** One page of a case's exhibits, newest first. */
export async function list(
  sql: Sql,
  caseId: CaseId,
  page: Readonly<{ cursor?: string | undefined; limit: number }>,
): Promise<{ items: Exhibit[]; next?: string }> {
  const [key] = cursorKey(page.cursor) ?? []
  const before = typeof key === 'string' && idPattern.test(key) ? key : null
  const { rows } = await sql.query<ExhibitRow>(
    `${exhibitRow} where e.case_id = $1 and ${inSight} and ($2::text is null or (e.added_at, e.exhibit_id) <
         (select b.added_at, b.exhibit_id from evidence.exhibit b where b.case_id = $1 and b.exhibit_id = $2))
      order by e.added_at desc, e.exhibit_id desc limit $3`,
    [caseId, before, page.limit + 1],
  )
  const shown = rows.slice(0, page.limit)
  const conditions = await conditionsOf(
    sql,
    caseId,
    shown.map((row) => row.exhibit_id),
  )
  const items = shown.map((row) => exhibitOf(row, conditions.get(row.exhibit_id) ?? []))
  const last = items.at(-1)
  return rows.length > page.limit && last ? { items, next: cursor([last.id]) } : { items }
}
