/** Which letters of ours still lack the partner's proof, and the proofs that came. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { maxBatch } from '../envelope.ts'

/** Letters that were opened since `from` and before `to`, and not asked about since `asked`; they count as asked about now. */
export async function unproved(
  sql: Sql,
  partner: NodeId,
  { from, to, asked, at }: Readonly<Record<'from' | 'to' | 'asked' | 'at', Instant>>,
): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `update federation.outbox set proof_asked_at = $6 where partner = $1 and id in (
       select id from federation.outbox where partner = $1 and opened_at is not null and proof is null
          and opened_at > $2 and opened_at < $3 and (proof_asked_at is null or proof_asked_at < $4) order by opened_at limit $5)
     returning id`,
    [partner, from, to, asked, maxBatch, at],
  )
  return rows.map((row) => row.id)
}

export async function digestsOf(sql: Sql, partner: NodeId, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql.query<{ id: string; digest: string }>(
    `select id, digest from federation.outbox where partner = $1 and id = any($2) and proof is null`,
    [partner, ids],
  )
  return new Map(rows.map((row) => [row.id, row.digest]))
}

export async function keepProof(sql: Sql, partner: NodeId, id: string, record: string): Promise<void> {
  await sql.query(`update federation.outbox set proof = $3 where partner = $1 and id = $2`, [partner, id, record])
}

export async function proofOf(sql: Sql, id: string): Promise<string | undefined> {
  const { rows } = await sql.query<{ proof: string | null }>(`select proof from federation.outbox where id = $1`, [id])
  return rows[0]?.proof ?? undefined
}

/** Of these letters, those that this partner sent us and we opened or refused. */
export async function openedFrom(sql: Sql, partner: NodeId, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `select id from federation.inbox where partner = $1 and id = any($2) and opened_at is not null`,
    [partner, ids],
  )
  return rows.map((row) => row.id)
}
