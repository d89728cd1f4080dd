/** Schema `intelligence`: notices, ours and those that came. */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { refuse } from '../refusals.ts'
import type { Notice } from './notice.ts'

type Row = Readonly<{
  case_id: CaseId
  notice_id: string
  reference: string
  colour: Notice['colour']
  direction: Notice['direction']
  partner: NodeId | null
  recipients: NodeId[]
  state: Notice['state']
  content: Notice['content']
  drafted_by: OfficerId
  drafted_at: Instant
  issued_at: Instant | null
  expires: CalendarDate
  version: number
}>
const noticeOf = (row: Row): Notice => ({
  id: row.notice_id,
  case: row.case_id,
  reference: row.reference,
  colour: row.colour,
  direction: row.direction,
  ...(row.partner && { partner: row.partner }),
  recipients: row.recipients,
  state: row.state,
  content: row.content,
  draftedBy: row.drafted_by,
  draftedAt: row.drafted_at,
  ...(row.issued_at && { issuedAt: row.issued_at }),
  expires: row.expires,
  version: row.version,
})

export async function insert(sql: Sql, it: Notice): Promise<void> {
  await sql.query(
    `insert into intelligence.notice (case_id, notice_id, reference, colour, direction, partner, recipients, state, content, drafted_by,
            drafted_at, issued_at, expires, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      it.case,
      it.id,
      it.reference,
      it.colour,
      it.direction,
      it.partner ?? null,
      it.recipients,
      it.state,
      await sql.seal('intelligence.notice.content', it.case, it.content),
      it.draftedBy,
      it.draftedAt,
      it.issuedAt ?? null,
      it.expires,
      it.version,
    ],
  )
}

export async function replace(sql: Sql, before: Notice, after: Notice): Promise<void> {
  const { rowCount } = await sql.query(
    `update intelligence.notice set state = $4, content = $5, issued_at = $6, version = $7
      where case_id = $1 and notice_id = $2 and version = $3`,
    [
      before.case,
      before.id,
      before.version,
      after.state,
      await sql.seal('intelligence.notice.content', before.case, after.content),
      after.issuedAt ?? null,
      after.version,
    ],
  )
  if (rowCount !== 1) throw refuse('notice-cannot-move', { state: before.state })
}

export async function find(sql: Sql, id: string): Promise<Notice | null> {
  const { rows } = await sql.query<Row>('select * from intelligence.notice where notice_id = $1 limit 1', [id])
  return rows[0] ? noticeOf(rows[0]) : null
}

/** Which of these references are notices of these cases, ours or a partner's. */
export async function named(sql: Sql, cases: readonly CaseId[], references: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ reference: string }>(
    'select reference from intelligence.notice where case_id = any($1) and reference = any($2)',
    [cases, references],
  )
  return new Set(rows.map((row) => row.reference))
}

/** The newest first. One whose last day has passed asks nothing any more and stands at the end. */
export async function list(sql: Sql, cases: readonly CaseId[], today: CalendarDate, limit: number): Promise<readonly Notice[]> {
  const { rows } = await sql.query<Row>(
    'select * from intelligence.notice where case_id = any($1) order by expires < $2::date, drafted_at desc, notice_id limit $3',
    [cases, today, limit],
  )
  return rows.map(noticeOf)
}
