/** What the rooms keep of each case, for the decision on keeping it. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Category } from '../../protection/decision/attributes.ts'
import type { Keeps, Kept } from '../../protection/retention/keeping.ts'

type KeptRow = Readonly<{
  subject: string
  reference: string
  case_id: CaseId
  since: Instant
  used: Instant | null
  delete_by: CalendarDate | null
  category: Category | null
  minor: boolean | null
  recipients: NodeId[]
}>

/** Things of a room as rows of one shape; `cases` narrows them. Recipients are the partners that letters of the case went to. */
async function things(sql: Sql, room: string, rows: string, cases: string, value: unknown): Promise<Kept[]> {
  const { rows: found } = await sql.query<KeptRow>(
    `select t.subject, t.reference, t.case_id, t.since, t.used, t.delete_by, m.category, (m.minor or m.minor_until >= t.since::date) as minor,
            array(select distinct o.partner from federation.outbox o where o.case_id = t.case_id order by 1) as recipients
       from (${rows}) as t
       join cases.case_file c on c.case_id = t.case_id
       left join protection.marking m on m.case_id = t.case_id and m.subject = t.subject
      where c.purpose <> 'erased' and ${cases}`,
    [value],
  )
  return found.map((row) => ({
    room,
    subject: row.subject,
    reference: row.reference,
    case: row.case_id,
    since: row.since,
    ...(row.used && { lastUsed: row.used }),
    ...(row.category && { category: row.category }),
    ...(row.minor && { minor: true }),
    ...(row.delete_by && { deleteBy: row.delete_by }),
    recipients: row.recipients,
  }))
}

const room = (name: string, rows: string): Keeps => ({
  room: name,
  due: (sql, by) => things(sql, name, rows, `(c.state = 'closed' or t.delete_by <= $1::date)`, by),
  ofCase: (sql, id) => things(sql, name, rows, 'c.case_id = $1', id),
})

export const keepingRooms: readonly Keeps[] = [
  room(
    'cases',
    `select 'case:' || case_id as subject, reference, case_id, opened_at as since, closed_at as used, null::date as delete_by
       from cases.case_file`,
  ),
  room(
    'assistance',
    `select 'request:' || request_id as subject, reference, case_id, created_at as since, moved_at as used, null::date as delete_by
       from assistance.request`,
  ),
  room(
    'intelligence',
    `select 'record:' || record_id as subject, reference, case_id, entered_at as since, moved_at as used, review_by as delete_by
       from intelligence.record where state = 'held'`,
  ),
  room(
    'evidence',
    `select 'exhibit:' || e.exhibit_id as subject, e.number as reference, e.case_id, e.added_at as since, null::timestamptz as used,
            least(k.until, (select min(d.until) from evidence.condition d where d.case_id = e.case_id and d.exhibit_id = e.exhibit_id
                and d.kind = 'delete_by')) as delete_by
       from evidence.exhibit e left join evidence.keeping k on k.case_id = e.case_id and k.exhibit_id = e.exhibit_id
      where e.erased_at is null`,
  ),
  room(
    'teams',
    `select 'team:' || team_id as subject, title as reference, case_id, created_at as since, moved_at as used, null::date as delete_by
       from teams.team`,
  ),
  room(
    'analysis',
    `select 'statement:' || statement_id as subject, name as reference, case_id, read_at as since, null::timestamptz as used, null::date as delete_by
       from analysis.statement
     union all
     select 'chart:' || chart_id, title, case_id, saved_at, null, null from analysis.chart
     union all
     select 'product:' || product_id, 'v' || max(version), case_id, min(written_at), max(written_at), null from analysis.product group by case_id, product_id
     union all
     select 'reasoning:' || case_id, count(*)::text, case_id, min(recorded_at), max(recorded_at), null from analysis.reasoning group by case_id
     union all
     select 'network:' || case_id, count(*)::text, case_id, min(recorded_at), max(recorded_at), null from analysis.entity group by case_id`,
  ),
  room(
    'screening',
    `select 'set:' || set_id as subject, name as reference, case_id, held_at as since, null::timestamptz as used, null::date as delete_by
       from screening.blind_set
     union all
     select 'batch:' || batch_id, name, case_id, started_at, finished_at, null from screening.batch`,
  ),
]
