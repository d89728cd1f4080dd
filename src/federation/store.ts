/** How the post with each partner goes, and what arrived and was not taken. */
import type { NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Contact, Incident, Queue } from './state.ts'

export type { Contact, Incident, IncidentKind, Queue } from './state.ts'

const columns = `node, fails, next_try_at as "nextTryAt", last_tried_at as "lastTriedAt", last_out_at as "lastOutAt", last_in_at as "lastInAt", trouble`

export async function contact(sql: Sql, node: NodeId): Promise<Contact> {
  const { rows } = await sql.query<Contact>(`select ${columns} from federation.partner where node = $1`, [node])
  return rows[0] ?? { node, fails: 0, nextTryAt: null, lastTriedAt: null, lastOutAt: null, lastInAt: null, trouble: null }
}

export async function contacts(sql: Sql): Promise<Contact[]> {
  const { rows } = await sql.query<Contact>(`select ${columns} from federation.partner order by node`)
  return rows
}

/** We reached it: failures are forgotten. Being reached by it forgets nothing. */
export async function reached(sql: Sql, node: NodeId, trouble: string | null, at: Instant): Promise<void> {
  await sql.query(
    `insert into federation.partner (node, last_tried_at, last_out_at, trouble) values ($1, $2, $2, $3)
     on conflict (node) do update set fails = 0, next_try_at = null, last_tried_at = $2, last_out_at = $2, trouble = $3`,
    [node, at, trouble],
  )
}

export async function missed(sql: Sql, node: NodeId, trouble: string, at: Instant, nextTry: Instant): Promise<void> {
  await sql.query(
    `insert into federation.partner (node, fails, last_tried_at, next_try_at, trouble) values ($1, 1, $2, $3, $4)
     on conflict (node) do update set fails = partner.fails + 1, last_tried_at = $2, next_try_at = $3, trouble = $4`,
    [node, at, nextTry, trouble],
  )
}

export async function heardFrom(sql: Sql, node: NodeId, at: Instant): Promise<void> {
  await sql.query(
    `insert into federation.partner (node, last_in_at) values ($1, $2) on conflict (node) do update set last_in_at = $2`,
    [node, at],
  )
}

/** An administrator asks for a try at once: the partner and everything that waits for it are due. */
export async function due(sql: Sql, node: NodeId, at: Instant): Promise<void> {
  await sql.query(`update federation.partner set next_try_at = $2 where node = $1`, [node, at])
  await sql.query(`update federation.outbox set next_try_at = $2 where partner = $1 and stored_at is null and next_try_at > $2`, [
    node,
    at,
  ])
}

export async function queues(sql: Sql): Promise<Queue[]> {
  const { rows } = await sql.query<Queue>(
    `select partner, count(*)::int as waiting, min(posted_at) as oldest from federation.outbox
      where stored_at is null and state = 'waiting' group by partner`,
  )
  return rows
}

export async function heldCounts(sql: Sql): Promise<{ partner: NodeId; held: number }[]> {
  const { rows } = await sql.query<{ partner: NodeId; held: number }>(
    `select partner, count(*)::int as held from federation.inbox where state = 'held' group by partner`,
  )
  return rows
}

export async function quarantined(sql: Sql): Promise<{ partner: NodeId; chain: string; at: Instant }[]> {
  const { rows } = await sql.query<{ partner: NodeId; chain: string; at: Instant }>(
    `select partner, chain, quarantined_at as at from federation.chain_heard where quarantined_at is not null order by partner, chain`,
  )
  return rows
}

/** Rows a partner can cause at most; past that, one row counts for all. */
const maxIncidents = 1000

/** Writes down what was not taken: one row for each thing, counted when it comes again, so that a flood does not fill the disk. */
export async function note(sql: Sql, it: Pick<Incident, 'partner' | 'kind' | 'mark' | 'facts'>, at: Instant): Promise<void> {
  await sql.query(
    `insert into federation.incident (partner, kind, mark, first_at, last_at, facts)
     values ($1, $2, case when (select count(*) from federation.incident where partner = $1) < $6 then $3 else 'overflow' end, $4, $4, $5)
     on conflict (partner, kind, mark) do update set last_at = $4, times = incident.times + 1`,
    [it.partner, it.kind, it.mark.slice(0, 200), at, JSON.stringify(it.facts), maxIncidents],
  )
}

export type IncidentQuery = Readonly<{
  partner?: NodeId | undefined
  after?: readonly (string | number)[] | undefined
  limit: number
}>

export async function incidents(sql: Sql, query: IncidentQuery): Promise<Incident[]> {
  const { rows } = await sql.query<Incident>(
    `select partner, kind, mark, first_at as "firstAt", last_at as "lastAt", times, facts from federation.incident
      where ($1::text is null or partner = $1)
        and ($2::text is null or (last_at, partner, kind, mark) < ($2::timestamptz, $3, $4, $5))
      order by last_at desc, partner desc, kind desc, mark desc limit $6`,
    [query.partner ?? null, ...(query.after ?? [null, null, null, null]), query.limit],
  )
  return rows
}
