/** Schema `intelligence`: queries, whom they were put to, hits, and questions that stay open. */
import type { CaseId, Id, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Level, Shown } from '../letters.ts'
import type { Asked, Hit, Query, Verdict, Way } from './query.ts'

type QueryRow = Readonly<{
  case_id: CaseId
  query_id: Id<'query'>
  reference: string
  subject: Query['subject']
  purpose: Query['purpose']
  basis: string
  reason: string
  until: Instant | null
  asked_at: Instant
  asked_by: string
  asker_name: string
}>
const queryOf = (row: QueryRow): Query => ({
  id: row.query_id,
  case: row.case_id,
  reference: row.reference,
  subject: row.subject,
  purpose: row.purpose,
  basis: row.basis,
  reason: row.reason,
  ...(row.until && { until: row.until }),
  askedAt: row.asked_at,
  askedBy: row.asked_by,
  askerName: row.asker_name,
})

/** @param bulk the bulk question this is a row of */
export async function insert(sql: Sql, it: Query, bulk?: string): Promise<void> {
  await sql.query(
    `insert into intelligence.query (case_id, query_id, reference, subject, purpose, basis, reason, until, asked_at, asked_by, asker_name, bulk_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      it.case,
      it.id,
      it.reference,
      await sql.seal('intelligence.query.subject', it.case, it.subject),
      it.purpose,
      it.basis,
      await sql.seal('intelligence.query.reason', it.case, it.reason),
      it.until ?? null,
      it.askedAt,
      it.askedBy,
      it.askerName,
      bulk ?? null,
    ],
  )
}

export async function find(sql: Sql, id: string): Promise<Query | null> {
  const { rows } = await sql.query<QueryRow>('select * from intelligence.query where query_id = $1', [id])
  return rows[0] ? queryOf(rows[0]) : null
}

/** Questions that this officer has put one by one since a moment: what the hour's quota counts. */
export async function askedSince(sql: Sql, officer: string, since: Instant): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    'select count(*)::int as n from intelligence.query where asked_by = $1 and asked_at > $2 and bulk_id is null',
    [officer, since],
  )
  return rows[0]!.n
}

export type QueryLine = Query & Readonly<{ waiting: number; answered: number; level: Level | null }>
export async function list(sql: Sql, cases: readonly CaseId[], limit: number): Promise<readonly QueryLine[]> {
  const { rows } = await sql.query<QueryRow & { waiting: number; answered: number; level: Level | null }>(
    `select q.*, a.waiting, a.answered, a.level
       from intelligence.query q
      cross join lateral (select count(*) filter (where state = 'waiting')::int as waiting,
                                 count(*) filter (where state = 'answered')::int as answered,
                                 case when bool_or(level = 'hit') then 'hit' when bool_or(level = 'possible') then 'possible'
                                      when bool_or(level = 'none') then 'none' end as level
                            from intelligence.asked s where s.query_id = q.query_id) a
      where q.case_id = any($1) order by q.asked_at desc, q.query_id limit $2`,
    [cases, limit],
  )
  return rows.map(({ waiting, answered, level, ...row }) => ({ ...queryOf(row), waiting, answered, level }))
}

type AskedRow = Readonly<{
  partner: NodeId
  way: Way
  state: Asked['state']
  level: Level | null
  closed_by: string | null
  list: Asked['list'] | null
  asked_at: Instant
  answered_at: Instant | null
}>
export async function asked(sql: Sql, query: string): Promise<readonly Asked[]> {
  const { rows } = await sql.query<AskedRow>('select * from intelligence.asked where query_id = $1 order by way, partner', [
    query,
  ])
  return rows.map((row) => ({
    partner: row.partner,
    way: row.way,
    state: row.state,
    ...(row.level && { level: row.level }),
    ...(row.closed_by && { closedBy: row.closed_by }),
    ...(row.list && { list: row.list }),
    askedAt: row.asked_at,
    ...(row.answered_at && { answeredAt: row.answered_at }),
  }))
}

export async function addAsked(sql: Sql, query: Query, it: Asked): Promise<void> {
  await sql.query(
    `insert into intelligence.asked (case_id, query_id, partner, way, state, level, closed_by, list, asked_at, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      query.case,
      query.id,
      it.partner,
      it.way,
      it.state,
      it.level ?? null,
      it.closedBy ?? null,
      it.list ? JSON.stringify(it.list) : null,
      it.askedAt,
      it.answeredAt ?? null,
    ],
  )
}

/** The answer of one partner; false when it was never asked. A later answer never makes less of an earlier one. */
export async function answered(
  sql: Sql,
  query: string,
  partner: NodeId,
  level: Level,
  at: Instant,
  list?: Asked['list'],
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update intelligence.asked set state = 'answered', closed_by = null, answered_at = $4, list = coalesce($5, list),
            level = case when level = 'hit' or $3 = 'hit' then 'hit' when level = 'possible' or $3 = 'possible' then 'possible' else $3 end
      where query_id = $1 and partner = $2 and state <> 'not-asked'`,
    [query, partner, level, at, list ? JSON.stringify(list) : null],
  )
  return rowCount === 1
}

/** The partner answered as much as it answers: which limit it named. */
export async function declined(sql: Sql, query: string, partner: NodeId, why: string, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update intelligence.asked set state = 'declined', closed_by = $3, answered_at = $4
      where query_id = $1 and partner = $2 and state in ('waiting', 'declined')`,
    [query, partner, why, at],
  )
  return rowCount === 1
}

type HitRow = Readonly<{
  query_id: Id<'query'>
  hit_id: Id<'hit'>
  partner: NodeId
  state: Hit['state']
  shown: Shown
  judgement: Verdict | null
  came_at: Instant
}>
const hitOf = (row: HitRow): Hit => ({
  id: row.hit_id,
  query: row.query_id,
  partner: row.partner,
  state: row.state,
  shown: row.shown,
  ...(row.judgement && { judgement: row.judgement }),
  cameAt: row.came_at,
})

/** The same reference twice, as when a late answer repeats an early one, is one hit; one that was recalled meanwhile is none. */
export async function addHits(sql: Sql, query: Query, all: readonly Hit[]): Promise<void> {
  for (const it of all)
    await sql.query(
      `insert into intelligence.hit (case_id, query_id, hit_id, partner, reference, state, shown, came_at)
         select $1, $2, $3, $4, $5, $6, $7, $8
          where not exists (select 1 from intelligence.hit where query_id = $2 and partner = $4 and reference = $5)
            and not exists (select 1 from intelligence.taken_back where partner = $4 and reference = $5)`,
      [query.case, query.id, it.id, it.partner, it.shown.reference, it.state, JSON.stringify(it.shown), it.cameAt],
    )
}

export async function hits(sql: Sql, query: string): Promise<readonly Hit[]> {
  const { rows } = await sql.query<HitRow>('select * from intelligence.hit where query_id = $1 order by came_at, hit_id', [query])
  return rows.map(hitOf)
}

export async function judge(sql: Sql, query: string, hit: string, verdict: Verdict): Promise<void> {
  await sql.query('update intelligence.hit set judgement = $3 where query_id = $1 and hit_id = $2', [
    query,
    hit,
    JSON.stringify(verdict),
  ])
}

/** Whether a person of the case has confirmed a hit on this record of a partner. */
export async function confirmed(sql: Sql, of: CaseId, partner: NodeId, reference: string): Promise<boolean> {
  const { rows } = await sql.query(
    `select 1 from intelligence.hit where case_id = $1 and partner = $2 and reference = $3 and state = 'open' and judgement ->> 'verdict' = 'same'`,
    [of, partner, reference],
  )
  return rows.length > 0
}

/**
 * Empties the hits on a recalled record, and what their owner had answered is no more than its other hits say: a hit that nothing stands
 * behind would still tell that there was something. Gives how many there were, and how many a person had decided on.
 */
export async function recallHits(sql: Sql, partner: NodeId, reference: string): Promise<{ hits: number; judgements: number }> {
  const { rows } = await sql.query<{ query_id: string; judged: boolean }>(
    `update intelligence.hit set state = 'recalled', shown = jsonb_build_object('reference', reference, 'contact', '-', 'level', 'possible')
      where partner = $1 and reference = $2 and state = 'open' returning query_id, judgement is not null as judged`,
    [partner, reference],
  )
  await sql.query(
    `update intelligence.asked a set level = coalesce(
        (select case when bool_or(h.shown ->> 'level' = 'hit') then 'hit' when bool_or(h.shown ->> 'level' = 'possible') then 'possible' end
           from intelligence.hit h where h.query_id = a.query_id and h.partner = a.partner and h.state = 'open'), 'none')
      where a.query_id = any($1) and a.partner = $2`,
    [rows.map((row) => row.query_id), partner],
  )
  return { hits: rows.length, judgements: rows.filter((it) => it.judged).length }
}

/** A question that stays open: who asked it, as the letter said. `partner` is ourselves for our own. */
export type Watch = Readonly<{ id: string; partner: NodeId; query: string; until: Instant; asker: WatchAsker }>
export type WatchAsker = Readonly<{
  officer: string
  authority: string
  purpose: string
  basis: string
  reason: string
  caseReference: string
}>

type WatchRow = Readonly<{ watch_id: string; partner: NodeId; query: string; until: Instant; asker: WatchAsker }>
export async function addWatch(sql: Sql, it: Watch): Promise<void> {
  await sql.query('insert into intelligence.watch (watch_id, partner, query, until, asker) values ($1, $2, $3, $4, $5)', [
    it.id,
    it.partner,
    it.query,
    it.until,
    JSON.stringify(it.asker),
  ])
}
/** Our own questions that stay open, those asked last first. */
export async function openOwn(sql: Sql, here: NodeId, at: Instant, most: number): Promise<readonly Query[]> {
  const { rows } = await sql.query<QueryRow>(
    `select q.* from intelligence.query q
      where q.query_id in (select w.query from intelligence.watch w where w.partner = $1 and w.until > $2)
      order by q.asked_at desc limit $3`,
    [here, at, most],
  )
  return rows.map(queryOf)
}
/** Whether anybody waits for what is entered later. */
export async function anyWatch(sql: Sql, at: Instant): Promise<boolean> {
  const { rows } = await sql.query('select 1 from intelligence.watch where until > $1 limit 1', [at])
  return rows.length > 0
}

export async function watches(sql: Sql, ids: readonly string[], at: Instant): Promise<readonly Watch[]> {
  const { rows } = await sql.query<WatchRow>('select * from intelligence.watch where watch_id = any($1) and until > $2', [
    ids,
    at,
  ])
  return rows.map((row) => ({ id: row.watch_id, partner: row.partner, query: row.query, until: row.until, asker: row.asker }))
}
/** Takes away the questions whose day has passed and gives their ids, for screening to forget them too. */
export async function pastWatches(sql: Sql, at: Instant): Promise<readonly string[]> {
  const { rows } = await sql.query<{ watch_id: string }>('delete from intelligence.watch where until <= $1 returning watch_id', [
    at,
  ])
  return rows.map((row) => row.watch_id)
}

/** The cases that asked about this record of a partner. */
export async function casesOfHit(sql: Sql, partner: NodeId, reference: string): Promise<readonly CaseId[]> {
  const { rows } = await sql.query<{ case_id: CaseId }>(
    `select distinct case_id from intelligence.hit where partner = $1 and reference = $2 and state = 'open' order by case_id`,
    [partner, reference],
  )
  return rows.map((row) => row.case_id)
}
