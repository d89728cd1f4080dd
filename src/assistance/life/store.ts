/** What belongs to one request: its list of events, the steps on their way, and what is said on this side only. Tables of schema `assistance`. */
import type { Id } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Request } from '../request.ts'
import type { Opening, Pending } from './events.ts'
import type { Event } from './steps.ts'

type Place = Readonly<Pick<Request, 'id' | 'caseId'>>

export async function open(sql: Sql, at: Place, opening: Opening, digest: string): Promise<void> {
  await sql.query(
    `insert into assistance.version (case_id, request_id, n, content, digest, by_name, at) values ($1, $2, 1, $3, $4, $5, $6)`,
    [
      at.caseId,
      at.id,
      await sql.seal('assistance.version.content', at.caseId, opening.content),
      digest,
      opening.by,
      opening.sentAt,
    ],
  )
}

/** What the list of events is folded over; null before sending. */
export async function opening(sql: Sql, at: Place): Promise<Opening | null> {
  const { rows } = await sql.query<{ content: Opening['content']; by_name: string; at: Instant }>(
    `select content, by_name, at from assistance.version where case_id = $1 and request_id = $2 and n = 1`,
    [at.caseId, at.id],
  )
  return rows[0] ? { content: rows[0].content, by: rows[0].by_name, sentAt: rows[0].at } : null
}

export async function addEvent(sql: Sql, at: Place, event: Event): Promise<void> {
  await sql.query(
    `insert into assistance.event (case_id, request_id, seq, event, at, facts) values ($1, $2, $3, $4, $5, jsonb_strip_nulls($6::jsonb))`,
    [at.caseId, at.id, event.seq, await sql.seal('assistance.event.event', at.caseId, event), event.at, factsOf(event)],
  )
}

type Counted = Readonly<{
  ground?: string
  outcomes?: readonly Readonly<{ measure?: string; outcome?: string; refusal?: Readonly<{ ground?: string }> }>[]
}>
/** What steps are counted by, in codes: the words of the event rest sealed. */
function factsOf(event: Event) {
  const { ground, outcomes } = event.detail as Counted
  return {
    step: event.step,
    at: event.at,
    ground,
    outcomes: outcomes?.map((it) => ({ measure: it.measure, outcome: it.outcome, ground: it.refusal?.ground })),
  }
}

export async function events(sql: Sql, at: Place): Promise<Event[]> {
  const { rows } = await sql.query<{ event: Event }>(
    `select event from assistance.event where case_id = $1 and request_id = $2 order by seq`,
    [at.caseId, at.id],
  )
  return rows.map((row) => row.event)
}

export async function addPending(sql: Sql, at: Place, it: Pending): Promise<void> {
  await sql.query(
    `insert into assistance.pending (case_id, request_id, proposal_id, taken, by_name, at) values ($1, $2, $3, $4, $5, $6)`,
    [at.caseId, at.id, it.id, await sql.seal('assistance.pending.taken', at.caseId, it.taken), it.by, it.at],
  )
}
export async function settle(sql: Sql, at: Place, proposal: string): Promise<void> {
  await sql.query(`delete from assistance.pending where case_id = $1 and request_id = $2 and proposal_id = $3`, [
    at.caseId,
    at.id,
    proposal,
  ])
}
export async function decline(sql: Sql, at: Place, proposal: string, code: string): Promise<void> {
  await sql.query(`update assistance.pending set declined = $4 where case_id = $1 and request_id = $2 and proposal_id = $3`, [
    at.caseId,
    at.id,
    proposal,
    code,
  ])
}
export async function pending(sql: Sql, at: Place): Promise<Pending[]> {
  const { rows } = await sql.query<Pending>(
    `select proposal_id as id, taken, by_name as by, at, declined from assistance.pending where case_id = $1 and request_id = $2 order by at, proposal_id`,
    [at.caseId, at.id],
  )
  return rows
}

/** Something said on this side only: a step before sending, a remark on a field, a private note. */
export type Said = Readonly<{ id: Id<'said'>; by: Readonly<{ id: string; name: string }>; at: Instant; text: string }>

export async function addTrail(sql: Sql, at: Place, it: Said & { step: string }): Promise<void> {
  await sql.query(
    `insert into assistance.trail (case_id, request_id, trail_id, step, by_id, by_name, at, message) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      at.caseId,
      at.id,
      it.id,
      it.step,
      it.by.id,
      it.by.name,
      it.at,
      await sql.seal('assistance.trail.message', at.caseId, it.text),
    ],
  )
}
export async function trail(
  sql: Sql,
  at: Place,
): Promise<{ step: string; byId: string; by: string; at: Instant; message: string }[]> {
  const { rows } = await sql.query<{ step: string; byId: string; by: string; at: Instant; message: string }>(
    `select step, by_id as "byId", by_name as by, at, message from assistance.trail where case_id = $1 and request_id = $2 order by at, trail_id`,
    [at.caseId, at.id],
  )
  return rows
}

export async function addNote(sql: Sql, at: Place, it: Said): Promise<void> {
  await sql.query(
    `insert into assistance.note (case_id, request_id, note_id, text, by_id, by_name, at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [at.caseId, at.id, it.id, await sql.seal('assistance.note.text', at.caseId, it.text), it.by.id, it.by.name, it.at],
  )
}
export async function notes(sql: Sql, at: Place): Promise<{ id: string; text: string; by: string; at: Instant }[]> {
  const { rows } = await sql.query<{ id: string; text: string; by: string; at: Instant }>(
    `select note_id as id, text, by_name as by, at from assistance.note where case_id = $1 and request_id = $2 order by at, note_id`,
    [at.caseId, at.id],
  )
  return rows
}

export async function addComment(sql: Sql, at: Place, it: Said & { pointer: string }): Promise<void> {
  await sql.query(
    `insert into assistance.comment (case_id, request_id, comment_id, pointer, text, by_name, at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [at.caseId, at.id, it.id, it.pointer, await sql.seal('assistance.comment.text', at.caseId, it.text), it.by.name, it.at],
  )
}
export async function comments(
  sql: Sql,
  at: Place,
): Promise<{ id: string; pointer: string; text: string; by: string; at: Instant }[]> {
  const { rows } = await sql.query<{ id: string; pointer: string; text: string; by: string; at: Instant }>(
    `select comment_id as id, pointer, text, by_name as by, at from assistance.comment where case_id = $1 and request_id = $2 order by at, comment_id`,
    [at.caseId, at.id],
  )
  return rows
}

/**
 * Does `work`, or undoes just that and gives back the fault: an event counts even when the exhibits beside it do not hold.
 */
export async function attempt(sql: Sql, work: () => Promise<unknown>): Promise<unknown> {
  await sql.query('savepoint attempt')
  try {
    await work()
    await sql.query('release savepoint attempt')
    return undefined
  } catch (fault) {
    await sql.query('rollback to savepoint attempt')
    return fault
  }
}
