/**
 * What the rooms hold about a person, for the person: every table in which somebody wrote words. A row is found when all words of a name, or
 * an identifier, stand in it, in any order; a person says which are about the person. A test says of each table that is not here why.
 */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { refuse } from '../../protection/refusals.ts'
import type { Held, Holds } from '../../protection/rights/request.ts'

type HeldRow = Readonly<{ subject: string; reference: string; case_id: CaseId | null; since: Instant; owner: NodeId | null }>
const escaped = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
/** More than a person can weigh: the request is then made narrower, for cutting the list short would hide something. */
const most = 5000

async function mentions(sql: Sql, rows: string, said: readonly string[]): Promise<HeldRow[]> {
  const words = said.map((one) => one.split(/\s+/).filter(Boolean).map(escaped)).filter((its) => its.length > 0)
  if (words.length === 0) return []
  const { rows: found } = await sql.query<HeldRow>(
    `select t.subject, t.reference, t.case_id, t.since, t.owner from (${rows}) as t
      where ${words.map((_, i) => `t.words ilike all ($${i + 1}::text[])`).join(' or ')} limit ${most + 1}`,
    words,
  )
  if (found.length > most) throw refuse('too-much-found')
  return found
}

const holding = (room: string, ...tables: readonly string[]): Holds => ({
  room,
  async about(sql, person) {
    const found = new Map<string, Held>()
    for (const [what, words] of [
      ['name', person.names],
      ['identifier', person.identifiers],
    ] as const)
      for (const row of await mentions(sql, tables.join(' union all '), words)) {
        const before = found.get(row.subject)
        found.set(row.subject, {
          room,
          subject: row.subject,
          reference: row.reference,
          ...(row.case_id && { case: row.case_id }),
          ...(row.owner && { owner: row.owner }),
          since: row.since,
          found: [...new Set([...(before?.found ?? []), what])],
        })
      }
    return [...found.values()]
  },
})

/** Rows of a table with a subject of their own; the whole row is its words. */
const own = (table: string, subject: string, reference: string, since: string, owner = 'null'): string =>
  `select ${subject} as subject, ${reference} as reference, t.case_id, ${since} as since, ${owner} as owner, t::text as words from ${table} t`

/** Rows that belong to a thing which is named elsewhere: found in them, the thing is found. */
const part = (table: string, of: string, keys: string, subject: string, reference: string, since: string, owner = 'null') =>
  `select ${subject}, ${reference}, w.case_id, ${since}, ${owner}, t::text from ${table} t join ${of} w using (${keys})`

const ofRequest = (table: string) =>
  part(
    `assistance.${table}`,
    'assistance.request',
    'case_id, request_id',
    `'request:' || request_id`,
    'w.reference',
    'w.created_at',
    `case when w.side = 'requested' then w.partner end`,
  )
const ofExhibit = (table: string) =>
  part(
    `evidence.${table}`,
    'evidence.exhibit',
    'case_id, exhibit_id',
    `'exhibit:' || exhibit_id`,
    'w.number',
    'w.added_at',
    'w.from_node',
  )
/** Without a case of their own: what a batch or a private question names, by the case of the whole. */
const rowOf = (table: string, of: string, key: string, subject: string, reference: string, since: string) =>
  `select ${subject}, ${reference}, w.case_id, ${since}, null, t::text || w.name from ${table} t join ${of} w using (${key})`

export const holdingRooms: readonly Holds[] = [
  holding('cases', own('cases.case_file', `'case:' || t.case_id`, 't.reference', 't.opened_at', 't.from_node')),
  holding(
    'assistance',
    own(
      'assistance.request',
      `'request:' || t.request_id`,
      't.reference',
      't.created_at',
      `case when t.side = 'requested' then t.partner end`,
    ),
    ...['event', 'note', 'comment', 'version', 'pending', 'handover', 'paper'].map(ofRequest),
    own('assistance.consent', `'consent:' || t.consent_id`, 't.consent_id', 't.asked_at'),
    own('assistance.assurance', `'assurance:' || t.assurance_id`, 't.reference', 't.given_at'),
    own('assistance.assurance_report', `'assurance:' || t.assurance_id`, 't.assurance_id', 't.at'),
  ),
  holding(
    'teams',
    own('teams.team', `'team:' || t.team_id`, 't.title', 't.created_at'),
    part('teams.event', 'teams.team', 'case_id, team_id', `'team:' || team_id`, 'w.title', 'w.created_at'),
  ),
  // What stands inside of files is not searched: an exhibit is found by its name, its origin, and what was said of it.
  holding(
    'evidence',
    own('evidence.exhibit', `'exhibit:' || t.exhibit_id`, 't.number', 't.added_at', 't.from_node'),
    ...['custody_event', 'condition', 'object', 'object_handover', 'filter_decision', 'scan'].map(ofExhibit),
    own('evidence.upload', `'upload:' || t.upload_id`, `t.form ->> 'name'`, 't.begun_at'),
    own('evidence.package', `'package:' || t.package_id`, 't.package_id', 't.made_at'),
    own('evidence.notice', `'condition-notice:' || t.notice_id`, 't.notice_id', 't.at', 't.node'),
  ),
  // Money lies in statements as they were read, and in the network that was made of them.
  holding(
    'analysis',
    own('analysis.entity', `'entity:' || t.entity_id`, 't.label', 't.recorded_at'),
    own('analysis.tie', `'tie:' || t.tie_id`, 't.tie_id', 't.recorded_at'),
    own('analysis.chart', `'chart:' || t.chart_id`, 't.title', 't.saved_at'),
    own('analysis.statement', `'statement:' || t.statement_id`, 't.name', 't.read_at'),
  ),
  holding(
    'screening',
    `select 'record:' || record_id as subject, t.reference, null as case_id, l.imported_at as since, null as owner, t.described::text as words
       from screening.record t join screening.list l on t.owner = 'list:' || l.list_id`,
    rowOf(
      'screening.batch_row',
      'screening.batch',
      'batch_id',
      `'batch:' || batch_id || '/' || t.row_no`,
      `w.name || ' ' || t.row_no`,
      'w.started_at',
    ),
    `select 'judgement:' || asked || '/' || record_id, record_id, null, at, null, reason from screening.judgement`,
    rowOf(
      'screening.blind_item',
      'screening.blind_set',
      'case_id, set_id',
      `'set:' || set_id || '/' || t.item_no`,
      't.reference',
      'w.held_at',
    ),
    rowOf(
      'screening.blind_ask_item',
      'screening.blind_ask',
      'case_id, ask_id',
      `'blind:' || ask_id || '/' || t.item_no`,
      't.reference',
      'w.asked_at',
    ),
  ),
  holding(
    'intelligence',
    `select 'record:' || r.record_id as subject, r.reference, r.case_id, r.entered_at as since, null as owner,
            r::text || coalesce((select string_agg(s::text, ' ') from intelligence.statement s where s.record_id = r.record_id), '') as words
       from intelligence.record r`,
    own('intelligence.copy', `'copy:' || t.reference`, 't.reference', 't.received_at', 't.partner'),
    own('intelligence.query', `'query:' || t.query_id`, 't.reference', 't.asked_at'),
    own('intelligence.hit', `'hit:' || t.hit_id`, 't.reference', 't.came_at', 't.partner'),
    own('intelligence.judgement', `'judgement:' || t.judgement_id`, 't.judgement_id', 't.at'),
    own('intelligence.recall', `'recall:' || t.recall_id`, 't.recall_id', 't.sent_at', 't.partner'),
    own('intelligence.message', `'exchange:' || t.thread`, 't.title', 't.at', `case when t.direction = 'in' then t.partner end`),
    own('intelligence.notice', `'notice:' || t.notice_id`, 't.reference', 't.drafted_at', 't.partner'),
  ),
  // What was written to partners for persons who ask is the answering itself, not something held about them.
  holding(
    'federation',
    `select 'message:' || id as subject, id as reference, case_id, posted_at as since, null as owner, convert_from(content, 'UTF8') as words
       from federation.outbox where content is not null and kind not like 'protection.%'`,
  ),
]
