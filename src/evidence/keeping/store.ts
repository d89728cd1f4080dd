/** Until when exhibits are kept, and what is proposed for the time after. */
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ExhibitId } from '../exhibit.ts'

type Proposed = Readonly<{
  what: 'erase' | 'keep'
  until?: CalendarDate | undefined
  why: string
  by: OfficerId
  name: string
  at: Instant
}>
export type Keeping = Readonly<{
  until?: CalendarDate | undefined
  reason?: string | undefined
  setBy?: string | undefined
  setAt?: Instant | undefined
  proposed?: Proposed | undefined
}>

type Row = Readonly<{
  until: CalendarDate | null
  reason: string | null
  set_by: string | null
  set_at: Instant | null
  proposed: 'erase' | 'keep' | null
  proposed_until: CalendarDate | null
  proposed_why: string
  proposed_by: OfficerId
  proposed_name: string
  proposed_at: Instant
}>

export async function keepingOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<Keeping> {
  const { rows } = await sql.query<Row>('select * from evidence.keeping where case_id = $1 and exhibit_id = $2', [caseId, id])
  const row = rows[0]
  return {
    until: row?.until ?? undefined,
    reason: row?.reason ?? undefined,
    setBy: row?.set_by ?? undefined,
    setAt: row?.set_at ?? undefined,
    ...(row?.proposed && {
      proposed: {
        what: row.proposed,
        until: row.proposed_until ?? undefined,
        why: row.proposed_why,
        by: row.proposed_by,
        name: row.proposed_name,
        at: row.proposed_at,
      },
    }),
  }
}

export async function keep(sql: Sql, caseId: CaseId, id: ExhibitId, it: Keeping): Promise<void> {
  const { proposed } = it
  await sql.query(
    `insert into evidence.keeping (case_id, exhibit_id, until, reason, set_by, set_at, proposed, proposed_until, proposed_why,
         proposed_by, proposed_name, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (case_id, exhibit_id) do update set until = excluded.until, reason = excluded.reason, set_by = excluded.set_by,
         set_at = excluded.set_at, proposed = excluded.proposed, proposed_until = excluded.proposed_until,
         proposed_why = excluded.proposed_why, proposed_by = excluded.proposed_by, proposed_name = excluded.proposed_name,
         proposed_at = excluded.proposed_at`,
    [
      ...[caseId, id, it.until ?? null, it.reason ?? null, it.setBy ?? null, it.setAt ?? null],
      ...[proposed?.what ?? null, proposed?.until ?? null, proposed?.why ?? null],
      ...[proposed?.by ?? null, proposed?.name ?? null, proposed?.at ?? null],
    ],
  )
}

/** The content is gone: its key, its text and what it says of itself go; number, origin and custody stay. Gives the root that nothing here needs any more. */
export async function erased(sql: Sql, caseId: CaseId, id: ExhibitId, at: Instant): Promise<string | undefined> {
  await sql.query('update evidence.exhibit set erased_at = $3, unread = false where case_id = $1 and exhibit_id = $2', [
    caseId,
    id,
    at,
  ])
  const { rows } = await sql.query<{ root: string }>(
    'delete from evidence.sealed where case_id = $1 and exhibit_id = $2 returning root',
    [caseId, id],
  )
  for (const table of ['passage', 'extraction', 'reading', 'keeping'])
    await sql.query(`delete from evidence.${table} where case_id = $1 and exhibit_id = $2`, [caseId, id])
  return rows[0]?.root
}
