/** Schema `intelligence`: permissions asked of owners, and asked of us. */
import type { CaseId, Id, NodeId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Permission } from './permission.ts'

type Row = Readonly<{
  case_id: CaseId
  permission_id: Id<'permission'>
  side: Permission['side']
  partner: NodeId
  reference: string
  use: Permission['use']
  recipient: NodeId | null
  purpose: Permission['purpose']
  basis: string
  reason: string
  asked_by: string
  state: Permission['state']
  until: CalendarDate | null
  said: string | null
  decided_by: string | null
  decided_at: Instant | null
  post: Id<'message'>
  at: Instant
}>
const permissionOf = (row: Row): Permission => ({
  id: row.permission_id,
  case: row.case_id,
  side: row.side,
  partner: row.partner,
  reference: row.reference,
  use: row.use,
  ...(row.recipient && { recipient: row.recipient }),
  purpose: row.purpose,
  basis: row.basis,
  reason: row.reason,
  askedBy: row.asked_by,
  state: row.state,
  ...(row.until && { until: row.until }),
  ...(row.said && { said: row.said }),
  ...(row.decided_by && { decidedBy: row.decided_by }),
  ...(row.decided_at && { decidedAt: row.decided_at }),
  post: row.post,
  at: row.at,
})

export async function insert(sql: Sql, it: Permission): Promise<void> {
  await sql.query(
    `insert into intelligence.permission (case_id, permission_id, side, partner, reference, use, recipient, purpose, basis, reason,
            asked_by, state, post, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      it.case,
      it.id,
      it.side,
      it.partner,
      it.reference,
      it.use,
      it.recipient ?? null,
      it.purpose,
      it.basis,
      await sql.seal('intelligence.permission.reason', it.case, it.reason),
      it.askedBy,
      it.state,
      it.post,
      it.at,
    ],
  )
}

export async function settle(sql: Sql, it: Permission): Promise<void> {
  await sql.query(
    `update intelligence.permission set state = $3, until = $4, said = $5, decided_by = $6, decided_at = $7, post = $8
      where case_id = $1 and permission_id = $2`,
    [
      it.case,
      it.id,
      it.state,
      it.until ?? null,
      it.said ? await sql.seal('intelligence.permission.said', it.case, it.said) : null,
      it.decidedBy ?? null,
      it.decidedAt ?? null,
      it.post,
    ],
  )
}

export async function find(sql: Sql, id: string, cases: readonly CaseId[]): Promise<Permission | null> {
  const { rows } = await sql.query<Row>('select * from intelligence.permission where permission_id = $1 and case_id = any($2)', [
    id,
    cases,
  ])
  return rows[0] ? permissionOf(rows[0]) : null
}

export const known = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql.query('select 1 from intelligence.permission where permission_id = $1 limit 1', [id])).rowCount === 1

/** Of a recalled record nothing is left to permit: what was asked or granted ends. @param owner whose record it is, when not ours */
export async function endOf(sql: Sql, reference: string, owner: NodeId | null, at: Instant): Promise<void> {
  await sql.query(
    `update intelligence.permission set state = 'withdrawn', decided_at = $3
      where reference = $1 and state in ('open', 'granted')
        and case when $2::text is null then side = 'owner' else side = 'asking' and partner = $2 end`,
    [reference, owner, at],
  )
}

/** The one we asked this owner for. */
export async function askedOf(sql: Sql, id: string, owner: NodeId): Promise<Permission | null> {
  const { rows } = await sql.query<Row>(
    `select * from intelligence.permission where permission_id = $1 and partner = $2 and side = 'asking'`,
    [id, owner],
  )
  return rows[0] ? permissionOf(rows[0]) : null
}

/** Those on one record of a partner. */
export async function onRecord(sql: Sql, of: CaseId, partner: NodeId, reference: string): Promise<readonly Permission[]> {
  const { rows } = await sql.query<Row>(
    `select * from intelligence.permission where case_id = $1 and partner = $2 and reference = $3 order by at, permission_id`,
    [of, partner, reference],
  )
  return rows.map(permissionOf)
}

/** Those asked of us that have no answer yet. */
export async function waiting(sql: Sql, cases: readonly CaseId[]): Promise<readonly Permission[]> {
  const { rows } = await sql.query<Row>(
    `select * from intelligence.permission where case_id = any($1) and side = 'owner' and state = 'open' order by at limit 200`,
    [cases],
  )
  return rows.map(permissionOf)
}

/** What waits for an answer of ours first, then the newest. */
export async function list(sql: Sql, cases: readonly CaseId[], limit: number): Promise<readonly Permission[]> {
  const { rows } = await sql.query<Row>(
    `select * from intelligence.permission where case_id = any($1)
      order by (state = 'open' and side = 'owner') desc, at desc, permission_id limit $2`,
    [cases, limit],
  )
  return rows.map(permissionOf)
}
