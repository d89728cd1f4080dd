/** The desk's own tables: hand-overs, absences, kept searches, calendar addresses; and who has how much. */
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Content } from '../content.ts'
import type { Request } from '../request.ts'

export type Handover = Readonly<{
  id: string
  from: Readonly<{ id: OfficerId; name: string }> | null
  to: Readonly<{ id: OfficerId; name: string }>
  note: string
  by: Readonly<{ id: OfficerId; name: string }>
  at: Instant
}>

export async function addHandover(sql: Sql, request: Request, it: Handover): Promise<void> {
  await sql.query(
    `insert into assistance.handover (case_id, request_id, handover_id, from_id, from_name, to_id, to_name, note, by_id, by_name, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      request.caseId,
      request.id,
      it.id,
      it.from?.id ?? null,
      it.from?.name ?? null,
      it.to.id,
      it.to.name,
      await sql.seal('assistance.handover.note', request.caseId, it.note),
      it.by.id,
      it.by.name,
      it.at,
    ],
  )
}

export async function handovers(sql: Sql, request: Request): Promise<readonly Handover[]> {
  const { rows } = await sql.query<Handover>(
    `select handover_id as id, case when from_id is null then null else jsonb_build_object('id', from_id, 'name', from_name) end as "from",
       jsonb_build_object('id', to_id, 'name', to_name) as "to", note, jsonb_build_object('id', by_id, 'name', by_name) as by, at
     from assistance.handover where case_id = $1 and request_id = $2 order by at, handover_id`,
    [request.caseId, request.id],
  )
  return rows
}

/** What an officer, or nobody, has to do in these cases: requests that are not over. */
export type Load = Readonly<{
  officer: OfficerId | null
  name: string | null
  open: number
  ours: number
  urgent: number
  soon: number
  late: number
}>

export async function workload(sql: Sql, cases: readonly CaseId[], at: Instant): Promise<readonly Load[]> {
  const { rows } = await sql.query<Load>(
    `select assignee_id as officer, max(assignee_name) as name, count(*)::int as open,
       count(*) filter (where waits_for = 'us')::int as ours, count(*) filter (where urgent)::int as urgent,
       count(*) filter (where next_due >= $2 and next_due < $2::timestamptz + interval '7 days')::int as soon,
       count(*) filter (where next_due < $2)::int as late
     from assistance.request
     where case_id = any($1::text[]) and state not in ('closed', 'withdrawn', 'returned', 'refused')
     group by assignee_id order by count(*) desc, assignee_id nulls last`,
    [cases, at],
  )
  return rows
}

export type Absence = Readonly<{
  id: string
  officer: OfficerId
  from: CalendarDate
  until: CalendarDate
  cover: Readonly<{ id: OfficerId; name: string }>
}>
const absenceColumns = `absence_id as id, officer_id as officer, from_day::text as "from", until_day::text as until,
  jsonb_build_object('id', cover_id, 'name', cover_name) as cover`

export async function addAbsence(sql: Sql, it: Absence): Promise<void> {
  await sql.query(
    `insert into assistance.absence (officer_id, absence_id, from_day, until_day, cover_id, cover_name) values ($1, $2, $3, $4, $5, $6)`,
    [it.officer, it.id, it.from, it.until, it.cover.id, it.cover.name],
  )
}
export async function dropAbsence(sql: Sql, officer: OfficerId, id: string): Promise<boolean> {
  const { rowCount } = await sql.query('delete from assistance.absence where officer_id = $1 and absence_id = $2', [officer, id])
  return rowCount === 1
}
/** Absences that are not over, of these officers or covered by the one who asks. */
export async function absences(
  sql: Sql,
  officers: readonly OfficerId[],
  asking: OfficerId,
  on: CalendarDate,
): Promise<readonly Absence[]> {
  const { rows } = await sql.query<Absence>(
    `select ${absenceColumns} from assistance.absence
     where until_day >= $3 and (officer_id = any($1::text[]) or cover_id = $2) order by from_day, officer_id`,
    [officers, asking, on],
  )
  return rows
}
/** Whom an officer covers on a day: what is assigned to them is shown as the officer's own. */
export async function covered(sql: Sql, officer: string, on: CalendarDate): Promise<readonly OfficerId[]> {
  const { rows } = await sql.query<{ officer: OfficerId }>(
    `select distinct officer_id as officer from assistance.absence where cover_id = $1 and from_day <= $2 and until_day >= $2`,
    [officer, on],
  )
  return rows.map((r) => r.officer)
}

export type SavedSearch = Readonly<{ id: string; name: string; filter: Readonly<Record<string, string>> }>
export async function keepSearch(sql: Sql, officer: OfficerId, it: SavedSearch, at: Instant): Promise<void> {
  await sql.query(
    'insert into assistance.saved_search (officer_id, search_id, name, filter, created_at) values ($1, $2, $3, $4, $5)',
    [officer, it.id, it.name, it.filter, at],
  )
}
export async function searches(sql: Sql, officer: OfficerId): Promise<readonly SavedSearch[]> {
  const { rows } = await sql.query<SavedSearch>(
    'select search_id as id, name, filter from assistance.saved_search where officer_id = $1 order by name, search_id',
    [officer],
  )
  return rows
}
export async function dropSearch(sql: Sql, officer: OfficerId, id: string): Promise<boolean> {
  const { rowCount } = await sql.query('delete from assistance.saved_search where officer_id = $1 and search_id = $2', [
    officer,
    id,
  ])
  return rowCount === 1
}

export async function putFeed(sql: Sql, officer: OfficerId, hash: string, at: Instant): Promise<void> {
  await sql.query(
    `insert into assistance.calendar_feed (officer_id, token_hash, created_at) values ($1, $2, $3)
     on conflict (officer_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at`,
    [officer, hash, at],
  )
}
export async function dropFeed(sql: Sql, officer: OfficerId): Promise<void> {
  await sql.query('delete from assistance.calendar_feed where officer_id = $1', [officer])
}
export async function feedOf(sql: Sql, hash: string): Promise<OfficerId | undefined> {
  const { rows } = await sql.query<{ officer: OfficerId }>(
    'select officer_id as officer from assistance.calendar_feed where token_hash = $1',
    [hash],
  )
  return rows[0]?.officer
}
export async function hasFeed(sql: Sql, officer: OfficerId): Promise<Instant | undefined> {
  const { rows } = await sql.query<{ at: Instant }>(
    'select created_at as at from assistance.calendar_feed where officer_id = $1',
    [officer],
  )
  return rows[0]?.at
}

export type Dated = Readonly<{
  id: string
  reference: string
  rule: string | null
  due: Instant | null
  measures: Content['measures']
  /** Agreed by both sides: they stand before what the form once named. */
  hearings: Request['hearings']
}>
/** Requests with a limit that runs, or with a hearing, in these cases. */
export async function dated(sql: Sql, cases: readonly CaseId[]): Promise<readonly Dated[]> {
  const { rows } = await sql.query<Omit<Dated, 'measures'> & Pick<Request, 'content'>>(
    `select request_id as id, reference, next_rule as rule, next_due as due, content, hearings
     from assistance.request
     where case_id = any($1::text[]) and state not in ('closed', 'withdrawn', 'returned', 'refused')
       and (next_due is not null or hearings <> '[]' or facts -> 'measures' @> '[{"family": "video"}]')
     order by next_due nulls last, request_id limit 2000`,
    [cases],
  )
  return rows.map(({ content, ...row }) => ({ ...row, measures: content.measures }))
}
