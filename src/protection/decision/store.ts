/** Where the sets of this authority's policies rest, and which rules the letters of partners named. */
import type { NodeId, OfficerId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Policy } from './policy.ts'

export type SetOfPolicies = Readonly<{
  version: number
  /** Names the federation's policies and these together. */
  digest: string
  policies: readonly Policy[]
  matter: string
  reason: string
  proposedBy: readonly OfficerId[]
  decidedBy: OfficerId
  inForceAt: Instant
}>

type SetRow = Readonly<{
  version: number
  digest: string
  policies: Policy[]
  matter_id: string
  reason: string
  proposed_by: OfficerId[]
  decided_by: OfficerId
  in_force_at: Instant
}>
const setOf = (row: SetRow): SetOfPolicies => ({
  version: row.version,
  digest: row.digest,
  policies: row.policies,
  matter: row.matter_id,
  reason: row.reason,
  proposedBy: row.proposed_by,
  decidedBy: row.decided_by,
  inForceAt: row.in_force_at,
})

/** The number of the newest set, 0 when this authority never added a policy; and how high the officer is cleared on that day. */
export async function standingOf(sql: Sql, officer: OfficerId, day: CalendarDate): Promise<{ version: number; level: number }> {
  const { rows } = await sql.query<{ version: number; level: number }>(
    `select (select coalesce(max(version), 0) from protection.policy_set)::int as version,
            (select coalesce(max((doc ->> 'level')::int), 0) from protection.matter
              where kind = 'clearance' and about = $1 and state = 'granted' and doc ->> 'until' >= $2)::int as level`,
    [`officer:${officer}`, day],
  )
  return rows[0]!
}

export async function newest(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ version: number }>(
    'select coalesce(max(version), 0)::int as version from protection.policy_set',
  )
  return rows[0]!.version
}

export async function setOfVersion(sql: Sql, version: number): Promise<SetOfPolicies | undefined> {
  const { rows } = await sql.query<SetRow>('select * from protection.policy_set where version = $1', [version])
  return rows[0] && setOf(rows[0])
}

/** Newest first. */
export async function sets(sql: Sql, limit: number): Promise<readonly SetOfPolicies[]> {
  const { rows } = await sql.query<SetRow>('select * from protection.policy_set order by version desc limit $1', [limit])
  return rows.map(setOf)
}

/** Two decisions at once cannot both be the next set: the number is the key. */
export async function addSet(sql: Sql, it: SetOfPolicies): Promise<void> {
  await sql.query(
    `insert into protection.policy_set (version, digest, policies, matter_id, reason, proposed_by, decided_by, in_force_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [it.version, it.digest, JSON.stringify(it.policies), it.matter, it.reason, it.proposedBy, it.decidedBy, it.inForceAt],
  )
}

export type PartnerRules = Readonly<{ node: NodeId; digest: string; firstMessage: string; firstAt: Instant; lastAt: Instant }>

/** Notes which rules a letter named; true the first time that this partner names them. A day's letters write once. */
export async function named(sql: Sql, it: Omit<PartnerRules, 'firstAt' | 'lastAt'>, at: Instant): Promise<boolean> {
  const { rows } = await sql.query<{ fresh: boolean }>(
    `select last_at > $3::timestamptz - interval '1 day' as fresh from protection.partner_rules where node = $1 and digest = $2`,
    [it.node, it.digest, at],
  )
  if (rows[0]?.fresh) return false
  const { rowCount } = await sql.query(
    `insert into protection.partner_rules (node, digest, first_message, first_at, last_at) values ($1, $2, $3, $4, $4)
       on conflict (node, digest) do update set last_at = greatest(partner_rules.last_at, excluded.last_at)`,
    [it.node, it.digest, it.firstMessage, at],
  )
  return rows.length === 0 && rowCount === 1
}

/** What each partner named last, first. */
export async function partnerRules(sql: Sql): Promise<readonly PartnerRules[]> {
  const { rows } = await sql.query<{ node: NodeId; digest: string; first_message: string; first_at: Instant; last_at: Instant }>(
    'select * from protection.partner_rules order by node, last_at desc, digest',
  )
  return rows.map((row) => ({
    node: row.node,
    digest: row.digest,
    firstMessage: row.first_message,
    firstAt: row.first_at,
    lastAt: row.last_at,
  }))
}
