/** The register of planned actions of this authority. */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { TeamId } from '../event/event.ts'
import type { plannedKinds } from '../event/files.ts'

export type Planned = Readonly<{
  case: CaseId
  id: string
  team: TeamId
  officer: OfficerId
  title: string
  what: (typeof plannedKinds)[number]
  actsAt: Instant
  set: string | null
  asks: readonly string[]
  partners: readonly NodeId[]
  plannedAt: Instant
  endedAt: Instant | null
}>

const columns = `case_id as case, action_id as id, team_id as team, officer_id as officer, title, what, acts_at as "actsAt", set_id as set,
  asks, partners, planned_at as "plannedAt", ended_at as "endedAt"`

export async function insert(sql: Sql, it: Planned): Promise<void> {
  const title = await sql.seal('teams.planned_action.title', it.case, it.title)
  await sql.query(
    `insert into teams.planned_action (case_id, action_id, team_id, officer_id, title, what, acts_at, set_id, asks, partners, planned_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [it.case, it.id, it.team, it.officer, title, it.what, it.actsAt, it.set, it.asks, it.partners, it.plannedAt],
  )
}

export async function ofTeam(sql: Sql, of: CaseId, team: TeamId): Promise<Planned[]> {
  const { rows } = await sql.query<Planned>(
    `select ${columns} from teams.planned_action where case_id = $1 and team_id = $2 order by planned_at desc limit 500`,
    [of, team],
  )
  return rows
}

/** What these cases plan to do since then, ended or not, 1,000 at most. */
export async function since(sql: Sql, cases: readonly CaseId[], from: Instant): Promise<Planned[]> {
  const { rows } = await sql.query<Planned>(
    `select ${columns} from teams.planned_action where case_id = any ($1) and acts_at >= $2 order by acts_at limit 1000`,
    [cases, from],
  )
  return rows
}

export async function end(sql: Sql, it: Planned, at: Instant): Promise<void> {
  await sql.query('update teams.planned_action set ended_at = $3 where case_id = $1 and action_id = $2 and ended_at is null', [
    it.case,
    it.id,
    at,
  ])
}
