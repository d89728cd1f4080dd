/** What the rooms keep of each case, for the decision on keeping it, and what they hold about a person, for the person. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Category } from '../../protection/decision/attributes.ts'
import type { Keeps, Kept } from '../../protection/retention/keeping.ts'
import type { Held, Holds } from '../../protection/rights/request.ts'

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
    `select t.subject, t.reference, t.case_id, t.since, t.used, t.delete_by, m.category, m.minor,
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
            (select min(d.until) from evidence.condition d where d.case_id = e.case_id and d.exhibit_id = e.exhibit_id
                and d.kind = 'delete_by') as delete_by
       from evidence.exhibit e`,
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

type HeldRow = Readonly<{ subject: string; reference: string; case_id: CaseId | null; since: Instant; owner: NodeId | null }>
const escaped = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Where one of the words stands in the text of a row. Many rows may: a person says which are about the person. */
async function mentions(sql: Sql, rows: string, words: readonly string[]): Promise<HeldRow[]> {
  if (words.length === 0) return []
  const { rows: found } = await sql.query<HeldRow>(
    `select t.subject, t.reference, t.case_id, t.since, t.owner from (${rows}) as t where t.words ilike any ($1::text[]) limit 500`,
    [words.map(escaped)],
  )
  return found
}

type Person = Parameters<Holds['about']>[1]
const kinds = (person: Person) =>
  [
    ['name', person.names],
    ['identifier', person.identifiers],
  ] as const

/** What was found, once for each thing, with what it was found by. */
function gathering(name: string) {
  const found = new Map<string, Held>()
  return {
    all: () => [...found.values()],
    add(row: HeldRow, what: Held['found'][number]): void {
      const before = found.get(row.subject)
      if (before?.found.includes(what)) return
      found.set(row.subject, {
        room: name,
        subject: row.subject,
        reference: row.reference,
        ...(row.case_id && { case: row.case_id }),
        ...(row.owner && { owner: row.owner }),
        since: row.since,
        found: [...(before?.found ?? []), what],
      })
    },
  }
}

/** @param sealed columns that rest sealed, one query each: the database cannot look into them, so they are opened and read here */
const holding = (name: string, rows: string, sealed: readonly string[] = []): Holds => ({
  room: name,
  async about(sql, person) {
    const found = gathering(name)
    for (const [what, words] of kinds(person)) for (const row of await mentions(sql, rows, words)) found.add(row, what)
    for (const query of sealed)
      for await (const row of opened(sql, query)) {
        const text = (typeof row.words === 'string' ? row.words : toText(row.words)).toLowerCase()
        for (const [what, words] of kinds(person))
          if (words.some((it) => it.trim() && text.includes(it.toLowerCase()))) found.add(row, what)
      }
    return found.all()
  },
})

const toText = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString() : JSON.stringify(value ?? '')

const page = 1000
/** The rows of a query over one table, opened page by page. */
async function* opened(sql: Sql, rows: string): AsyncGenerator<HeldRow & Readonly<{ words: unknown }>> {
  for (let at = 0; ; at += page) {
    const { rows: some } = await sql.query<HeldRow & { words: unknown }>(
      `select t.* from (${rows}) as t order by t.since, t.subject limit ${page} offset $1`,
      [at],
    )
    yield* some
    if (some.length < page) return
  }
}

export const holdingRooms: readonly Holds[] = [
  holding(
    'cases',
    `select 'case:' || case_id as subject, reference, case_id, opened_at as since, from_node as owner,
            concat_ws(' ', title, purpose, closing_reason) as words from cases.case_file`,
  ),
  holding(
    'assistance',
    `select 'request:' || r.request_id as subject, r.reference, r.case_id, r.created_at as since,
            case when r.side = 'requested' then r.partner end as owner,
            concat_ws(' ', r.title, r.words, r.content::text) as words
       from assistance.request r`,
    [
      `select 'request:' || n.request_id as subject, r.reference, n.case_id, n.at as since,
              case when r.side = 'requested' then r.partner end as owner, n.text as words
         from assistance.note n join assistance.request r on r.case_id = n.case_id and r.request_id = n.request_id`,
    ],
  ),
  // What stands inside of files is not searched: an exhibit is found by its name, its origin, and what was said in its custody.
  holding(
    'evidence',
    `select 'exhibit:' || e.exhibit_id as subject, e.number as reference, e.case_id, e.added_at as since, e.from_node as owner,
            concat_ws(' ', e.name, e.origin::text,
              (select string_agg(c.event::text, ' ') from evidence.custody_event c where c.case_id = e.case_id and c.exhibit_id = e.exhibit_id),
              (select string_agg(c.condition::text, ' ') from evidence.condition c where c.case_id = e.case_id and c.exhibit_id = e.exhibit_id)) as words
       from evidence.exhibit e
     union all
     select 'package:' || package_id, package_id, case_id, made_at, null, manifest from evidence.package`,
    [
      `select 'upload:' || upload_id as subject, upload_id as reference, case_id, begun_at as since, null as owner, form as words from evidence.upload`,
      `select 'package:' || package_id as subject, package_id as reference, case_id, made_at as since, null as owner, texts as words from evidence.package`,
      `select 'exhibit:' || exhibit_id as subject, exhibit_id as reference, case_id, decided_at as since, null as owner, reason as words from evidence.filter_decision`,
    ],
  ),
  holding(
    'analysis',
    `select 'entity:' || entity_id as subject, label as reference, case_id, recorded_at as since, null as owner,
            concat_ws(' ', label, attributes::text) as words from analysis.entity
     union all
     select 'tie:' || tie_id, tie_id, case_id, recorded_at, null, concat_ws(' ', source, evidence, withdrawn_for) from analysis.tie
     union all
     select 'chart:' || chart_id, title, case_id, saved_at, null, concat_ws(' ', title, state::text) from analysis.chart
     union all
     select 'statement:' || statement_id, name, case_id, read_at, null, concat_ws(' ', name, evidence) from analysis.statement`,
    [
      `select 'statement:' || statement_id as subject, name as reference, case_id, read_at as since, null as owner, reading as words from analysis.statement`,
    ],
  ),
  holding(
    'screening',
    `select 'record:' || record_id as subject, reference, null as case_id, l.imported_at as since, null as owner, described::text as words
       from screening.record r join screening.list l on r.owner = 'list:' || l.list_id
     union all
     select 'batch:' || b.batch_id || '/' || r.row_no, b.name || ' ' || r.row_no, b.case_id, b.started_at, null,
            concat_ws(' ', r.described::text, r.reference, r.hits::text)
       from screening.batch_row r join screening.batch b on b.batch_id = r.batch_id
     union all
     select 'judgement:' || asked || '/' || record_id, record_id, null, at, null, reason from screening.judgement
     union all
     select 'set:' || s.set_id || '/' || i.item_no, i.reference, s.case_id, s.held_at, null, concat_ws(' ', s.name, i.reference, i.described::text)
       from screening.blind_item i join screening.blind_set s on s.set_id = i.set_id
     union all
     select 'blind:' || a.ask_id || '/' || i.item_no, i.reference, a.case_id, a.asked_at, null, concat_ws(' ', a.name, i.reference, i.described::text)
       from screening.blind_ask_item i join screening.blind_ask a on a.ask_id = i.ask_id`,
  ),
  holding(
    'intelligence',
    `select 'exchange:' || thread as subject, title as reference, case_id, at as since, case when direction = 'in' then partner end as owner,
            title as words from intelligence.message
     union all
     select 'hit:' || hit_id, reference, case_id, came_at, partner, shown::text from intelligence.hit`,
    [
      `select 'record:' || r.record_id as subject, r.reference, r.case_id, r.entered_at as since, null as owner, s.value as words
         from intelligence.statement s join intelligence.record r on r.record_id = s.record_id`,
      `select 'copy:' || reference as subject, reference, case_id, received_at as since, partner as owner, record as words from intelligence.copy`,
      `select 'query:' || query_id as subject, reference, case_id, asked_at as since, null as owner, subject as words from intelligence.query`,
      `select 'query:' || query_id as subject, reference, case_id, asked_at as since, null as owner, reason as words from intelligence.query`,
      `select 'exchange:' || thread as subject, title as reference, case_id, at as since, case when direction = 'in' then partner end as owner,
              body as words from intelligence.message`,
      `select 'notice:' || notice_id as subject, reference, case_id, drafted_at as since, partner as owner, content as words from intelligence.notice`,
    ],
  ),
  holding(
    'federation',
    `select '' as subject, '' as reference, null as case_id, now() as since, null as owner, '' as words where false`,
    [
      `select 'message:' || id as subject, id as reference, case_id, posted_at as since, null as owner, content as words
       from federation.outbox where content is not null`,
    ],
  ),
]
