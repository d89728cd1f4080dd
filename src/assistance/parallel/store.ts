/** Watched partners, what waits to be asked of them, and the words of a coordination. Tables of schema `assistance`. */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { partnerOf, type Request } from '../request.ts'
import type { Word } from './coordination.ts'

export type Watch = Readonly<{
  partner: NodeId
  purpose: string
  officer: OfficerId
  officerName: string
  authority: string
  since: Instant
}>

export async function watches(sql: Sql): Promise<Watch[]> {
  const { rows } = await sql.query<Watch>(
    `select partner, purpose, officer_id as officer, officer_name as "officerName", authority, since from assistance.parallel_watch order by partner`,
  )
  return rows
}
export async function putWatch(sql: Sql, it: Watch): Promise<void> {
  await sql.query(
    `insert into assistance.parallel_watch (partner, purpose, officer_id, officer_name, authority, since) values ($1, $2, $3, $4, $5, $6)
     on conflict (partner) do update set purpose = excluded.purpose, officer_id = excluded.officer_id, officer_name = excluded.officer_name,
       authority = excluded.authority, since = excluded.since`,
    [it.partner, it.purpose, it.officer, it.officerName, it.authority, it.since],
  )
  await sql.query(
    `insert into assistance.parallel_queue (case_id, request_id, partner, queued_at, next_try)
     select case_id, request_id, $1, $2, $2 from assistance.request
     where partner <> $1 and state not in ('draft', 'internal_review', 'ready', 'sent_oral', 'closed', 'withdrawn', 'returned', 'refused')
     on conflict do nothing`,
    [it.partner, it.since],
  )
}
export async function dropWatch(sql: Sql, partner: NodeId): Promise<void> {
  await sql.query('delete from assistance.parallel_watch where partner = $1', [partner])
  await sql.query('delete from assistance.parallel_queue where partner = $1', [partner])
}

/** A request that was sent, arrived or changed is asked about anew of every watched partner but the one it is with. */
export async function queue(sql: Sql, it: Request, at: Instant): Promise<void> {
  await sql.query(
    `insert into assistance.parallel_queue (case_id, request_id, partner, queued_at, next_try)
     select $1, $2, partner, $4, $4 from assistance.parallel_watch where partner <> $3
     on conflict (case_id, request_id, partner) do update set queued_at = excluded.queued_at, next_try = excluded.next_try`,
    [it.caseId, it.id, partnerOf(it).node, at],
  )
}
export type Queued = Readonly<{ case: CaseId; request: string; partner: NodeId }>
export async function next(sql: Sql, partners: readonly NodeId[], at: Instant): Promise<Queued | undefined> {
  const { rows } = await sql.query<Queued>(
    `select case_id as case, request_id as request, partner from assistance.parallel_queue
     where next_try <= $1 and partner = any($2::text[]) order by next_try, request_id limit 1 for update skip locked`,
    [at, partners],
  )
  return rows[0]
}
export async function waiting(sql: Sql): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql.query<{ partner: string; count: number }>(
    'select partner, count(*)::int as count from assistance.parallel_queue group by partner',
  )
  return new Map(rows.map((row) => [row.partner, row.count]))
}
export async function done(sql: Sql, it: Queued): Promise<void> {
  await sql.query('delete from assistance.parallel_queue where case_id = $1 and request_id = $2 and partner = $3', [
    it.case,
    it.request,
    it.partner,
  ])
}
export async function later(sql: Sql, it: Queued, at: Instant): Promise<void> {
  await sql.query('update assistance.parallel_queue set next_try = $4 where case_id = $1 and request_id = $2 and partner = $3', [
    it.case,
    it.request,
    it.partner,
    at,
  ])
}

export type Asked = Queued & Readonly<{ ask: string; set: string; at: Instant }>
const asked = 'case_id as case, request_id as request, partner, ask_id as ask, set_id as set, at'
export async function putAsked(sql: Sql, it: Asked): Promise<void> {
  await sql.query(
    `insert into assistance.parallel_ask (case_id, request_id, partner, ask_id, set_id, at) values ($1, $2, $3, $4, $5, $6)
     on conflict (case_id, request_id, partner) do update set ask_id = excluded.ask_id, set_id = excluded.set_id, at = excluded.at`,
    [it.case, it.request, it.partner, it.ask, it.set, it.at],
  )
}
export async function askedOf(sql: Sql, caseId: CaseId, request: string): Promise<Asked[]> {
  const { rows } = await sql.query<Asked>(
    `select ${asked} from assistance.parallel_ask where case_id = $1 and request_id = $2 order by partner`,
    [caseId, request],
  )
  return rows
}
/** Requests of these cases that partners were asked about, the newest first. */
export async function askedIn(sql: Sql, cases: readonly CaseId[]): Promise<Asked[]> {
  const { rows } = await sql.query<Asked>(
    `select ${asked} from assistance.parallel_ask where case_id = any($1::text[]) order by at desc limit 200`,
    [cases],
  )
  return rows
}

type WordRow = {
  id: string
  ours: boolean
  did: Word['did']
  stage: Word['stage'] | null
  direction: Word['direction'] | null
  agreed: boolean | null
  text: string
  name: string
  authority: string
  at: Instant
}
export async function addWord(sql: Sql, at: Readonly<{ case: CaseId; ask: string; partner: NodeId }>, it: Word): Promise<void> {
  await sql.query(
    `insert into assistance.coordination_word (case_id, ask_id, word_id, partner, ours, did, stage, direction, agreed, text, by_name, by_authority, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing`,
    [
      at.case,
      at.ask,
      it.id,
      at.partner,
      it.ours,
      it.did,
      it.stage ?? null,
      it.direction ?? null,
      it.agreed ?? null,
      await sql.seal('assistance.coordination_word.text', at.case, it.text),
      it.by.name,
      it.by.authority,
      it.at,
    ],
  )
}
/** What was said between a case and a partner, under whichever of their questions. */
export async function words(sql: Sql, caseId: CaseId, partner: NodeId): Promise<Word[]> {
  const { rows } = await sql.query<WordRow>(
    `select word_id as id, ours, did, stage, direction, agreed, text, by_name as name, by_authority as authority, at
     from assistance.coordination_word where case_id = $1 and partner = $2 order by at, word_id`,
    [caseId, partner],
  )
  return rows.map(({ stage, direction, agreed, name, authority, ...row }) => ({
    ...row,
    ...(stage && { stage }),
    ...(direction && { direction }),
    ...(agreed !== null && { agreed }),
    by: { name, authority },
  }))
}
