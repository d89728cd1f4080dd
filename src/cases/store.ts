/** Where case files rest. The only file that knows the tables of schema `cases`. */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { cursor, cursorKey } from '../kernel/page.ts'
import type { Sql } from '../kernel/sql.ts'
import { idPattern } from '../kernel/words.ts'
import type { CaseFacts } from '../protection/permit.ts'
import type { CaseFile, CaseFunction, CaseState, Member } from './case.ts'
import { refuse } from './refusals.ts'

type CaseRow = Readonly<{
  case_id: CaseId
  reference: string
  title: string
  purpose: string
  basis: string
  instruments: string[]
  state: CaseState
  from_node: NodeId | null
  opened_at: Instant
  closed_at: Instant | null
  closing_reason: string | null
  version: number
}>
type MemberRow = Readonly<{ officer_id: OfficerId; name: string; function: CaseFunction; since: Instant; until: Instant | null }>
/** Access in an emergency that has ended is none: nothing sweeps it away, nobody finds it. */
const present = '(m.until is null or m.until > now())'

const memberOf = (row: MemberRow): Member => ({
  officer: row.officer_id,
  name: row.name,
  function: row.function,
  since: row.since,
  ...(row.until && { until: row.until }),
})

/** The case file, or null when there is none. */
export async function find(sql: Sql, id: CaseId): Promise<CaseFile | null> {
  const { rows } = await sql.query<CaseRow>('select * from cases.case_file where case_id = $1', [id])
  const row = rows[0]
  if (!row) return null
  const members = await sql.query<MemberRow>(
    `select officer_id, name, function, since, until from cases.member m where case_id = $1 and ${present} order by since, officer_id`,
    [id],
  )
  return {
    id: row.case_id,
    reference: row.reference,
    title: row.title,
    purpose: row.purpose,
    basis: row.basis,
    instruments: row.instruments,
    state: row.state,
    ...(row.from_node && { from: row.from_node }),
    openedAt: row.opened_at,
    ...(row.closed_at && { closedAt: row.closed_at }),
    ...(row.closing_reason && { closingReason: row.closing_reason }),
    members: members.rows.map(memberOf),
    version: row.version,
  }
}

/** What protection needs to decide, in one query; null when there is no such case. */
export async function caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null> {
  const { rows } = await sql.query<{
    purpose: string
    basis: string
    state: CaseState
    members: OfficerId[]
    emergency: OfficerId[]
  }>(
    `select c.purpose, c.basis, c.state, array(select m.officer_id from cases.member m where m.case_id = c.case_id and ${present}) as members,
            array(select m.officer_id from cases.member m where m.case_id = c.case_id and m.until > now()) as emergency
       from cases.case_file c where c.case_id = $1`,
    [id],
  )
  const row = rows[0]
  if (!row) return null
  const { members, emergency, purpose, basis } = row
  return { id, members, ...(emergency.length > 0 && { emergency }), purpose, basis, closed: row.state === 'closed' }
}

/** Every case the officer belongs to, open or closed: what lists and live events are narrowed by. */
export async function memberCases(sql: Sql, officer: OfficerId): Promise<readonly CaseId[]> {
  const { rows } = await sql.query<{ case_id: CaseId }>(
    `select case_id from cases.member m where officer_id = $1 and ${present}`,
    [officer],
  )
  return rows.map((row) => row.case_id)
}

/** The reference and title of a case, for rooms that show where a thing belongs. */
export async function caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string; title: string }> | null> {
  const { rows } = await sql.query<{ reference: string; title: string }>(
    'select reference, title from cases.case_file where case_id = $1',
    [id],
  )
  return rows[0] ?? null
}

/** The case of an id or a reference, for who may open it without being told which there are. */
export async function named(sql: Sql, text: string): Promise<CaseId | undefined> {
  const { rows } = await sql.query<{ case_id: CaseId }>(
    'select case_id from cases.case_file where case_id = $1 or reference = $1 limit 1',
    [text],
  )
  return rows[0]?.case_id
}

/** Those who answer for a case: who leads it and who stands in; when there is neither, all its members. */
export async function answerFor(sql: Sql, id: CaseId): Promise<readonly Readonly<{ officer: OfficerId; name: string }>[]> {
  const { rows } = await sql.query<{ officer: OfficerId; name: string; leads: boolean }>(
    `select officer_id as officer, name, function in ('lead', 'deputy') as leads from cases.member m
      where case_id = $1 and until is null order by since, officer_id`,
    [id],
  )
  const leads = rows.filter((it) => it.leads)
  return (leads.length > 0 ? leads : rows).map(({ officer, name }) => ({ officer, name }))
}

/** The next number of the year. Two openings at once wait for each other here, and only here. */
export async function nextNumber(sql: Sql, year: number): Promise<number> {
  const { rows } = await sql.query<{ number: number }>(
    `insert into cases.year_count (year, number) values ($1, 1)
       on conflict (year) do update set number = year_count.number + 1 returning number`,
    [year],
  )
  return rows[0]!.number
}

export async function insert(sql: Sql, file: CaseFile): Promise<void> {
  const written = sql.query(
    `insert into cases.case_file (case_id, reference, title, purpose, basis, instruments, state, from_node, opened_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      file.id,
      file.reference,
      file.title,
      file.purpose,
      file.basis,
      file.instruments,
      file.state,
      file.from ?? null,
      file.openedAt,
      file.version,
    ],
  )
  await Promise.all([written, seat(sql, file)])
}

/** Writes `after` only if nobody changed the case since `before` was read. */
export async function replace(sql: Sql, before: CaseFile, after: CaseFile): Promise<void> {
  const { rowCount } = await sql.query(
    `update cases.case_file
        set title = $3, purpose = $4, basis = $5, instruments = $6, state = $7, closed_at = $8, closing_reason = $9, version = $10
      where case_id = $1 and version = $2`,
    [
      before.id,
      before.version,
      after.title,
      after.purpose,
      after.basis,
      after.instruments,
      after.state,
      after.closedAt ?? null,
      after.closingReason ?? null,
      after.version,
    ],
  )
  if (rowCount !== 1) throw refuse('case-changed-meanwhile', { reference: before.reference })
  if (before.members !== after.members) await reseat(sql, after)
}

async function reseat(sql: Sql, file: CaseFile): Promise<void> {
  const gone = sql.query('delete from cases.member where case_id = $1 and officer_id <> all ($2::text[])', [
    file.id,
    file.members.map((m) => m.officer),
  ])
  await Promise.all([gone, seat(sql, file)])
}

async function seat(sql: Sql, file: CaseFile): Promise<void> {
  await sql.query(
    `insert into cases.member (case_id, officer_id, name, function, since, until)
       select $1, m.* from unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[]) as m
       on conflict (case_id, officer_id) do update set function = excluded.function, name = excluded.name, until = excluded.until`,
    [
      file.id,
      file.members.map((m) => m.officer),
      file.members.map((m) => m.name),
      file.members.map((m) => m.function),
      file.members.map((m) => m.since),
      file.members.map((m) => m.until ?? null),
    ],
  )
}

export type CaseLine = Readonly<{
  id: CaseId
  reference: string
  title: string
  state: CaseState
  from?: NodeId
  openedAt: Instant
  closedAt?: Instant
  members: number
  /** What the officer who asks does in the case. */
  function: CaseFunction
}>

export type CaseFilter = Readonly<{
  cursor?: string | undefined
  limit: number
  /** Words of the reference, the title or the purpose. */
  q?: string | undefined
  state?: CaseState | undefined
  /** Only cases that the officer leads. */
  mine?: boolean | undefined
}>

/** The place in the list that a cursor names, or the top when it names none. */
function placeOf(text: string | undefined): readonly [string, string] | null {
  const [at, id] = cursorKey(text) ?? []
  return typeof at === 'string' &&
    typeof id === 'string' &&
    idPattern.test(id) &&
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) &&
    !Number.isNaN(Date.parse(at))
    ? [at, id]
    : null
}

/** One page of the cases the officer is a member of, newest first. */
export async function list(sql: Sql, officer: OfficerId, filter: CaseFilter): Promise<{ items: CaseLine[]; next?: string }> {
  const place = placeOf(filter.cursor)
  const { rows } = await sql.query<CaseRow & { function: CaseFunction; members: number }>(
    `select c.*, m.function, (select count(*)::int from cases.member a where a.case_id = c.case_id and a.until is null) as members
       from cases.member m join cases.case_file c on c.case_id = m.case_id
      where m.officer_id = $1 and ${present}
        and ($2::text is null or c.state = $2)
        and (not $3 or m.function = 'lead')
        and ($4::text is null or c.reference ilike $4 or c.title ilike $4 or c.purpose ilike $4)
        and ($5::timestamptz is null or (c.opened_at, c.case_id) < ($5, $6))
      order by c.opened_at desc, c.case_id desc
      limit $7`,
    [
      officer,
      filter.state ?? null,
      filter.mine ?? false,
      filter.q ? `%${filter.q.replace(/[\\%_]/g, '\\$&')}%` : null,
      place?.[0] ?? null,
      place?.[1] ?? null,
      filter.limit + 1,
    ],
  )
  const items = rows.slice(0, filter.limit).map((row) => ({
    id: row.case_id,
    reference: row.reference,
    title: row.title,
    state: row.state,
    ...(row.from_node && { from: row.from_node }),
    openedAt: row.opened_at,
    ...(row.closed_at && { closedAt: row.closed_at }),
    members: row.members,
    function: row.function,
  }))
  const last = items.at(-1)
  return rows.length > filter.limit && last ? { items, next: cursor([last.openedAt, last.id]) } : { items }
}
