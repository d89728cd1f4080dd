/** Letters of the outbox that wait for a person. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { MessageId } from '../letter.ts'
import { columns, shown } from '../outbox/store.ts'
import type { DeliveryRow } from '../state.ts'

/** Dead letters: past their last day and closed by it, or refused by the partner's node, and no person has decided yet. */
const isDead = `resent_as is null and (state = 'refused' and decided_at is null or state = 'expired')`

export async function dead(sql: Sql, partner?: NodeId): Promise<DeliveryRow[]> {
  const { rows } = await sql.query(
    `select ${columns} from federation.outbox where ${isDead} and ($1::text is null or partner = $1) order by posted_at, seq limit 200`,
    [partner ?? null],
  )
  return rows.map(shown)
}

export async function deadCounts(sql: Sql): Promise<{ partner: NodeId; dead: number }[]> {
  const { rows } = await sql.query<{ partner: NodeId; dead: number }>(
    `select partner, count(*)::int as dead from federation.outbox where ${isDead} group by partner`,
  )
  return rows
}

export type Dead = Readonly<{ partner: NodeId; chain: string; kind: string; content: Uint8Array | null; case: CaseId | null }>

/** A dead letter, held until the transaction ends. */
export async function takeDead(sql: Sql, id: MessageId): Promise<Dead | undefined> {
  const { rows } = await sql.query<Dead>(
    `select partner, chain, kind, content, case_id as "case" from federation.outbox where id = $1 and ${isDead} for update`,
    [id],
  )
  return rows[0]
}

export async function replaced(sql: Sql, id: MessageId, as: MessageId | ''): Promise<void> {
  await sql.query(`update federation.outbox set resent_as = $2, content = null where id = $1`, [id, as])
  await sql.query(`update federation.outbox n set case_id = o.case_id from federation.outbox o where o.id = $1 and n.id = $2`, [
    id,
    as,
  ])
}
