/** Where the trust list rests. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Root, Signed, Snapshot, Targets, Timestamp } from './documents.ts'

export type HeldList = Readonly<{
  roots: readonly Signed<Root>[]
  timestamp: Signed<Timestamp>
  snapshot: Signed<Snapshot>
  targets: Signed<Targets>
  source: string
  takenBy: string
  takenAt: Instant
  checkedAt: Instant
  fault: string | null
  /** That this version stands in the list's log; null for a list whose root names none. */
  proof: string | null
}>

const columns = `roots, timestamp, snapshot, targets, source, taken_by as "takenBy", taken_at as "takenAt", checked_at as "checkedAt", fault, proof`

/** @param held until the transaction ends, so that two lists that come at once are compared one after the other */
export async function heldList(sql: Sql, held: 'read' | 'hold' = 'read'): Promise<HeldList | undefined> {
  const { rows } = await sql.query<HeldList>(
    `select ${columns} from directory.trust_list where name = 'held'${held === 'hold' ? ' for update' : ''}`,
  )
  return rows[0]
}

export async function keepList(sql: Sql, it: HeldList): Promise<void> {
  await sql.query(
    `insert into directory.trust_list (name, roots, timestamp, snapshot, targets, source, taken_by, taken_at, checked_at, fault, proof)
     values ('held', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (name) do update set roots = $1, timestamp = $2, snapshot = $3, targets = $4, source = $5, taken_by = $6, taken_at = $7,
       checked_at = $8, fault = $9, proof = $10, version = trust_list.version + 1`,
    [
      JSON.stringify(it.roots),
      JSON.stringify(it.timestamp),
      JSON.stringify(it.snapshot),
      JSON.stringify(it.targets),
      it.source,
      it.takenBy,
      it.takenAt,
      it.checkedAt,
      it.fault,
      it.proof,
    ],
  )
}

export async function checkedList(sql: Sql, fault: string | null, at: Instant): Promise<void> {
  await sql.query(`update directory.trust_list set checked_at = $1, fault = $2 where name = 'held'`, [at, fault])
}
