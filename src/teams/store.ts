/** Where teams rest. The only file that knows the tables of schema `teams`. */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { cursor, cursorKey } from '../kernel/page.ts'
import type { Sql } from '../kernel/sql.ts'
import { type EventId, eventId, type Lane, type MemberId, named, type SignedEvent, type TeamEvent } from './event/event.ts'
import type { TeamState } from './fold/fold.ts'
import type { TeamRow } from './row.ts'

const columns = `team_id as id, case_id as "caseId", title, state, founder, nodes, version, created_at as "createdAt", moved_at as "movedAt"`

/** The team, held against other writers until the transaction ends when asked for. */
export async function find(sql: Sql, id: string, { hold = false } = {}): Promise<TeamRow | null> {
  const { rows } = await sql.query<TeamRow>(`select ${columns} from teams.team where team_id = $1${hold ? ' for update' : ''}`, [
    id,
  ])
  return rows[0] ?? null
}

export async function insert(sql: Sql, it: TeamRow): Promise<void> {
  await sql.query(
    `insert into teams.team (case_id, team_id, title, state, founder, nodes, version, created_at, moved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [it.caseId, it.id, it.title, it.state, it.founder, it.nodes, it.version, it.createdAt, it.movedAt],
  )
}

/** The columns for lists, after events were added. The caller holds the row. */
export async function moved(sql: Sql, row: TeamRow, state: TeamState, at: Instant): Promise<void> {
  await sql.query(
    `update teams.team set state = $3, version = version + 1, moved_at = greatest(moved_at, $4) where case_id = $1 and team_id = $2`,
    [row.caseId, row.id, state, at],
  )
}

export async function list(
  sql: Sql,
  { cases, limit, cursor: text }: Readonly<{ cases: readonly CaseId[]; limit: number; cursor?: string | undefined }>,
): Promise<{ items: TeamRow[]; next?: string }> {
  const [at, id] = cursorKey(text) ?? []
  const placed = typeof at === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(at))
  const { rows } = await sql.query<TeamRow>(
    `select ${columns} from teams.team where case_id = any ($1::text[])
        and ($2::timestamptz is null or (moved_at, team_id) < ($2, $3))
      order by moved_at desc, team_id desc limit $4`,
    [cases, placed ? at : null, placed ? id : null, limit + 1],
  )
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return rows.length > limit && last ? { items, next: cursor([last.movedAt, last.id]) } : { items }
}

/** Adds events that are new here; gives those. */
export async function add(sql: Sql, row: TeamRow, events: readonly SignedEvent[], at: Instant): Promise<TeamEvent[]> {
  const fresh: TeamEvent[] = []
  for (const event of events) {
    const { signature: _, ...body } = event
    const { rowCount } = await sql.query(
      `insert into teams.event (case_id, team_id, lane, event_id, clock, after, node, event, arrived_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [row.caseId, row.id, event.lane, eventId(body), event.clock, event.after, event.by.node, JSON.stringify(event), at],
    )
    if (rowCount === 1) fresh.push(named(event))
  }
  return fresh
}

type EventRow = Readonly<{ event_id: EventId; event: SignedEvent }>

export async function signedEvents(sql: Sql, row: TeamRow, lane?: Lane): Promise<SignedEvent[]> {
  const { rows } = await sql.query<EventRow>(
    'select event_id, event from teams.event where case_id = $1 and team_id = $2 and ($3::text is null or lane = $3) order by clock, event_id',
    [row.caseId, row.id, lane ?? null],
  )
  return rows.map((it) => it.event)
}

/** Every event of the team that this node holds. Ids were checked when they were added and are not counted anew. */
export async function events(sql: Sql, row: TeamRow): Promise<TeamEvent[]> {
  const { rows } = await sql.query<EventRow>('select event_id, event from teams.event where case_id = $1 and team_id = $2', [
    row.caseId,
    row.id,
  ])
  return rows.map(({ event_id, event }) => ({
    id: event_id,
    lane: event.lane,
    clock: event.clock,
    after: event.after as EventId[],
    node: event.by.node as NodeId,
    name: event.by.name,
    ...(event.by.member && { member: event.by.member as MemberId }),
    at: event.at as Instant,
    does: event.does,
  }))
}

export type SeatRow = Readonly<{ member: MemberId; officer: OfficerId; until: Instant | null }>

export async function seats(sql: Sql, row: TeamRow): Promise<SeatRow[]> {
  const { rows } = await sql.query<SeatRow>(
    'select member_id as member, officer_id as officer, until from teams.seat where case_id = $1 and team_id = $2 order by since, member_id',
    [row.caseId, row.id],
  )
  return rows
}

export async function sit(sql: Sql, row: TeamRow, member: MemberId, officer: OfficerId, at: Instant): Promise<void> {
  await sql.query('insert into teams.seat (case_id, team_id, member_id, officer_id, since) values ($1, $2, $3, $4, $5)', [
    row.caseId,
    row.id,
    member,
    officer,
    at,
  ])
}

export async function stand(sql: Sql, row: TeamRow, member: MemberId, at: Instant): Promise<void> {
  await sql.query('update teams.seat set until = $4 where case_id = $1 and team_id = $2 and member_id = $3 and until is null', [
    row.caseId,
    row.id,
    member,
    at,
  ])
}
