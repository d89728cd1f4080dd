/** Where notices rest, and how exhibits hang together: what was made of what, in whichever case of this node. */
import type { CaseId, Id, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ExhibitId } from '../exhibit.ts'
import type { NoticeLetter } from './letter.ts'

export type NoticeId = Id<'notice'>
export type Notice = Readonly<{
  case: CaseId
  id: NoticeId
  direction: 'given' | 'received'
  node: NodeId
  /** `owed`: the post does not reach that node, so the notice must be given by other means. */
  state: 'sent' | 'owed' | 'new' | 'seen'
  notice: NoticeLetter
  at: Instant
  doneBy?: string
  doneAt?: Instant
}>
type Row = Readonly<{
  case_id: CaseId
  notice_id: NoticeId
  direction: Notice['direction']
  node: NodeId
  state: Notice['state']
  notice: NoticeLetter
  at: Instant
  done_by: string | null
  done_at: Instant | null
}>
const noticeOf = (row: Row): Notice => ({
  case: row.case_id,
  id: row.notice_id,
  direction: row.direction,
  node: row.node,
  state: row.state,
  notice: row.notice,
  at: row.at,
  ...(row.done_by && { doneBy: row.done_by }),
  ...(row.done_at && { doneAt: row.done_at }),
})

/** Exhibits of a case whose numbers these texts quote. A number that goes on in the text is another number. */
export async function quotedIn(sql: Sql, caseId: CaseId, texts: readonly string[]): Promise<readonly ExhibitId[]> {
  const { rows } = await sql.query<{ exhibit_id: ExhibitId; number: string }>(
    'select exhibit_id, number from evidence.exhibit where case_id = $1',
    [caseId],
  )
  const all = `${texts.join('\n')}\n`
  const quoted = (number: string): boolean => {
    for (let at = all.indexOf(number); at >= 0; at = all.indexOf(number, at + 1))
      if (!/[0-9]/.test(all[at + number.length]!)) return true
    return false
  }
  return rows.filter((row) => quoted(row.number)).map((row) => row.exhibit_id)
}

export async function addNotice(sql: Sql, it: Notice): Promise<void> {
  await sql.query(
    `insert into evidence.notice (case_id, notice_id, direction, node, state, notice, at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict do nothing`,
    [it.case, it.id, it.direction, it.node, it.state, JSON.stringify(it.notice), it.at],
  )
}

export async function noticesOf(sql: Sql, caseId: CaseId): Promise<readonly Notice[]> {
  const { rows } = await sql.query<Row>(
    'select * from evidence.notice where case_id = $1 order by at desc, notice_id limit 200',
    [caseId],
  )
  return rows.map(noticeOf)
}

/** Notices of these cases that wait for an officer: received and not read, or owed and not given. */
export async function openNotices(sql: Sql, cases: readonly CaseId[]): Promise<readonly Notice[]> {
  const { rows } = await sql.query<Row>(
    `select * from evidence.notice where case_id = any ($1::text[]) and state in ('owed', 'new') order by at limit 200`,
    [cases],
  )
  return rows.map(noticeOf)
}

/** True when it was open until now. */
export async function settle(sql: Sql, caseId: CaseId, id: NoticeId, by: string, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update evidence.notice set state = case direction when 'given' then 'sent' else 'seen' end, done_by = $3, done_at = $4
      where case_id = $1 and notice_id = $2 and state in ('owed', 'new')`,
    [caseId, id, by, at],
  )
  return (rowCount ?? 0) > 0
}

type Kept = Readonly<{ case_id: CaseId; exhibit_id: ExhibitId }>

/** Everything that was made of these exhibits or copied from them, at any remove and in any case. */
export async function descendants(sql: Sql, ids: readonly ExhibitId[]): Promise<readonly Kept[]> {
  const { rows } = await sql.query<Kept>(
    `with recursive made as (
         select case_id, exhibit_id from evidence.exhibit where derived_from && $1::text[]
         union
         select e.case_id, e.exhibit_id from made m join evidence.exhibit e on e.derived_from @> array[m.exhibit_id]
       ) select case_id, exhibit_id from made`,
    [ids],
  )
  return rows
}

/** What an exhibit was made of, at any remove, as far as this node holds it; the ids it names stand first. */
export async function ancestors(sql: Sql, id: ExhibitId): Promise<readonly ExhibitId[]> {
  const { rows } = await sql.query<{ id: ExhibitId }>(
    `with recursive of as (
         select unnest(derived_from) as id from evidence.exhibit where exhibit_id = $1
         union
         select unnest(e.derived_from) from of join evidence.exhibit e on e.exhibit_id = of.id
       ) select id from of limit 200`,
    [id],
  )
  return rows.map((row) => row.id)
}

/** The case of this node that holds one of these exhibits; the first named one counts first. */
export async function caseHolding(sql: Sql, ids: readonly string[]): Promise<CaseId | undefined> {
  const { rows } = await sql.query<{ case_id: CaseId }>(
    `select case_id from evidence.exhibit where exhibit_id = any ($1::text[])
      order by array_position($1::text[], exhibit_id), from_node is not null, added_at limit 1`,
    [ids],
  )
  return rows[0]?.case_id
}
