/** Schema `intelligence`: messages of both directions. */
import type { CaseId, Id, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Message, MessageClock } from './message.ts'

type Row = Readonly<{
  case_id: CaseId
  message_id: string
  thread: string
  direction: Message['direction']
  partner: NodeId
  kind: Message['kind']
  pace: Message['pace']
  title: string
  body: string
  purpose: Message['purpose']
  basis: string
  about: string | null
  criminal_record: Message['criminalRecord'] | null
  handling: Message['handling']
  author: string
  state: Message['state']
  clock: MessageClock | null
  due: Instant | null
  delay: Message['delay'] | null
  refusal: Message['refusal'] | null
  flagged: string | null
  acknowledged_by: string[]
  post: Id<'message'> | null
  at: Instant
}>
const messageOf = (row: Row): Message => ({
  id: row.message_id,
  case: row.case_id,
  thread: row.thread,
  direction: row.direction,
  partner: row.partner,
  kind: row.kind,
  pace: row.pace,
  title: row.title,
  body: row.body,
  purpose: row.purpose,
  basis: row.basis,
  ...(row.about && { about: row.about }),
  ...(row.criminal_record && { criminalRecord: row.criminal_record }),
  handling: row.handling,
  author: row.author,
  state: row.state,
  ...(row.clock && { clock: row.clock }),
  ...(row.due && { due: row.due }),
  ...(row.delay && { delay: row.delay }),
  ...(row.refusal && { refusal: row.refusal }),
  ...(row.flagged && { flagged: row.flagged }),
  acknowledgedBy: row.acknowledged_by,
  ...(row.post && { post: row.post }),
  at: row.at,
})

export async function insert(sql: Sql, it: Message): Promise<void> {
  await sql.query(
    `insert into intelligence.message (case_id, message_id, thread, direction, partner, kind, pace, title, body, purpose, basis, about,
            handling, author, state, clock, due, post, at, criminal_record)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      it.case,
      it.id,
      it.thread,
      it.direction,
      it.partner,
      it.kind,
      it.pace,
      it.title,
      await sql.seal('intelligence.message.body', it.case, it.body),
      it.purpose,
      it.basis,
      it.about ?? null,
      JSON.stringify(it.handling),
      it.author,
      it.state,
      it.clock ? JSON.stringify(it.clock) : null,
      it.due ?? null,
      it.post ?? null,
      it.at,
      it.criminalRecord ? await sql.seal('intelligence.message.criminal_record', it.case, it.criminalRecord) : null,
    ],
  )
}

export async function find(sql: Sql, id: string, cases: readonly CaseId[]): Promise<Message | null> {
  const { rows } = await sql.query<Row>('select * from intelligence.message where message_id = $1 and case_id = any($2)', [
    id,
    cases,
  ])
  return rows[0] ? messageOf(rows[0]) : null
}

/** What runs out first, then the newest. */
export async function list(
  sql: Sql,
  cases: readonly CaseId[],
  filter: Readonly<{ case?: string | undefined; limit: number }>,
): Promise<readonly Message[]> {
  const { rows } = await sql.query<Row>(
    `select * from intelligence.message where case_id = any($1) and ($2::text is null or case_id = $2)
      order by (state = 'open' and due is not null) desc, case when state = 'open' then due end, at desc, message_id limit $3`,
    [cases, filter.case ?? null, filter.limit],
  )
  return rows.map(messageOf)
}

/** The case a thread belongs to here, as far as it is with this partner. */
export async function caseOfThread(sql: Sql, thread: string, partner: NodeId): Promise<CaseId | undefined> {
  const { rows } = await sql.query<{ case_id: CaseId }>(
    'select case_id from intelligence.message where thread = $1 and partner = $2 order by at limit 1',
    [thread, partner],
  )
  return rows[0]?.case_id
}

export async function moveThread(
  sql: Sql,
  of: CaseId,
  thread: string,
  direction: Message['direction'],
  to: 'answered' | 'closed',
): Promise<void> {
  await sql.query(
    `update intelligence.message set state = $4 where case_id = $1 and thread = $2 and direction = $3 and kind = 'request' and state = 'open'`,
    [of, thread, direction, to],
  )
}

/** What became of a request but an answer: its day, or its end. */
export async function settle(sql: Sql, it: Message): Promise<void> {
  await sql.query(
    `update intelligence.message set state = $3, due = $4, delay = $5, refusal = $6 where case_id = $1 and message_id = $2`,
    [
      it.case,
      it.id,
      it.state,
      it.due ?? null,
      it.delay ? JSON.stringify(it.delay) : null,
      it.refusal ? JSON.stringify(it.refusal) : null,
    ],
  )
}

/** Our request of a thread with this partner that is still open. */
export async function openRequest(sql: Sql, thread: string, partner: NodeId): Promise<Message | null> {
  const { rows } = await sql.query<Row>(
    `select * from intelligence.message
      where thread = $1 and partner = $2 and direction = 'out' and kind = 'request' and state = 'open' order by at limit 1`,
    [thread, partner],
  )
  return rows[0] ? messageOf(rows[0]) : null
}

/** Requests of these cases that are open and carry a clock. */
export async function waiting(sql: Sql, cases: readonly CaseId[]): Promise<readonly Message[]> {
  const { rows } = await sql.query<Row>(
    `select * from intelligence.message where case_id = any($1) and kind = 'request' and state = 'open' order by due, message_id limit 500`,
    [cases],
  )
  return rows.map(messageOf)
}

export async function acknowledge(sql: Sql, of: CaseId, id: string, officer: string): Promise<void> {
  await sql.query(
    `update intelligence.message set acknowledged_by = array(select distinct unnest(acknowledged_by || $3::text))
      where case_id = $1 and message_id = $2`,
    [of, id, officer],
  )
}

/** Messages that speak of a recalled record of a partner are flagged, so that nobody builds on them unseen. */
export async function flagMessages(sql: Sql, partner: NodeId, reference: string, reason: string): Promise<number> {
  const { rowCount } = await sql.query(
    'update intelligence.message set flagged = $3 where partner = $1 and about = $2 and flagged is null',
    [partner, reference, reason],
  )
  return rowCount ?? 0
}
