/** What the rooms hold about a person, for the person: every place where a name or an identifier can stand. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Held, Holds } from '../../protection/rights/request.ts'

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

const holding = (name: string, rows: string): Holds => ({
  room: name,
  async about(sql, person) {
    const found = new Map<string, Held>()
    for (const [what, words] of [
      ['name', person.names],
      ['identifier', person.identifiers],
    ] as const)
      for (const row of await mentions(sql, rows, words)) {
        const before = found.get(row.subject)
        found.set(row.subject, {
          room: name,
          subject: row.subject,
          reference: row.reference,
          ...(row.case_id && { case: row.case_id }),
          ...(row.owner && { owner: row.owner }),
          since: row.since,
          found: [...(before?.found ?? []), what],
        })
      }
    return [...found.values()]
  },
})

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
            concat_ws(' ', r.title, r.words, r.content::text, (select string_agg(n.text, ' ') from assistance.note n
              where n.case_id = r.case_id and n.request_id = r.request_id)) as words
       from assistance.request r`,
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
     select 'upload:' || upload_id, form ->> 'name', case_id, begun_at, null, form::text from evidence.upload
     union all
     select 'package:' || package_id, package_id, case_id, made_at, null, concat_ws(' ', manifest, texts::text) from evidence.package`,
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
     select 'statement:' || statement_id, name, case_id, read_at, null, concat_ws(' ', name, evidence, reading::text) from analysis.statement`,
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
    `select 'record:' || r.record_id as subject, r.reference, r.case_id, r.entered_at as since, null as owner,
            (select string_agg(s.value, ' ') from intelligence.statement s where s.record_id = r.record_id) as words
       from intelligence.record r
     union all
     select 'copy:' || reference, reference, case_id, received_at, partner, record::text from intelligence.copy
     union all
     select 'query:' || query_id, reference, case_id, asked_at, null, concat_ws(' ', subject::text, reason) from intelligence.query
     union all
     select 'exchange:' || thread, title, case_id, at, case when direction = 'in' then partner end, concat_ws(' ', title, body)
       from intelligence.message
     union all
     select 'notice:' || notice_id, reference, case_id, drafted_at, partner, content::text from intelligence.notice
     union all
     select 'hit:' || hit_id, reference, case_id, came_at, partner, shown::text from intelligence.hit`,
  ),
  // What was written to partners for persons who ask is the answering itself, not something held about them.
  holding(
    'federation',
    `select 'message:' || id as subject, id as reference, case_id, posted_at as since, null as owner, convert_from(content, 'UTF8') as words
       from federation.outbox where content is not null and kind not like 'protection.%'`,
  ),
]
