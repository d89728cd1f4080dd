/**
 * What the rooms hold about a person, for the person: every table in which somebody wrote words. A row is found when all words of a name, or
 * an identifier, stand in it, in any order; a person says which are about the person. A test says of each table that is not here why.
 */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { refuse } from '../../protection/refusals.ts'
import type { Held, Holds } from '../../protection/rights/request.ts'
import { sealed } from './sealedWords.ts'

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

const page = 1000
const toText = (value: unknown): string =>
  typeof value === 'string' ? value : value instanceof Uint8Array ? Buffer.from(value).toString() : JSON.stringify(value ?? '')

/** The rows of a query over one table with a sealed column: the database cannot look into them, so they are opened and read here, page by page. */
async function* opened(sql: Sql, rows: string): AsyncGenerator<Readonly<{ row: HeldRow; text: string }>> {
  for (let after = '(0,0)'; ; ) {
    const { rows: some } = await sql.query<HeldRow & { words: unknown; place: string }>(
      `select t.* from (${rows}) as t where t.place > $1::tid order by t.place limit ${page}`,
      [after],
    )
    for (const row of some) yield { row, text: toText(row.words).toLowerCase() }
    if (some.length < page) return
    after = some.at(-1)!.place
  }
}
const standIn = (text: string, said: readonly string[]): boolean =>
  said.some((one) => {
    const words = one.toLowerCase().split(/\s+/).filter(Boolean)
    return words.length > 0 && words.every((word) => text.includes(word))
  })

const holding = (room: string, ...tables: readonly string[]): Holds => ({
  room,
  async about(sql, person) {
    const found = new Map<string, Held>()
    const add = (row: HeldRow, what: Held['found'][number]): void => {
      found.set(row.subject, {
        room,
        subject: row.subject,
        reference: row.reference,
        ...(row.case_id && { case: row.case_id }),
        ...(row.owner && { owner: row.owner }),
        since: row.since,
        found: [...new Set([...(found.get(row.subject)?.found ?? []), what])],
      })
    }
    const kinds = [
      ['name', person.names],
      ['identifier', person.identifiers],
    ] as const
    for (const [what, words] of kinds) for (const row of await mentions(sql, tables.join(' union all '), words)) add(row, what)
    for (const query of sealed[room] ?? [])
      for await (const { row, text } of opened(sql, query))
        for (const [what, words] of kinds) if (standIn(text, words)) add(row, what)
    if (found.size > most) throw refuse('too-much-found')
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
    ...['event', 'note', 'comment', 'version', 'pending', 'handover', 'paper', 'label'].map(ofRequest),
    own('assistance.consent', `'consent:' || t.consent_id`, 't.consent_id', 't.asked_at'),
    own('assistance.coordination_word', `'coordination:' || t.ask_id`, 't.ask_id', 't.at'),
    own('assistance.assurance', `'assurance:' || t.assurance_id`, 't.reference', 't.given_at'),
    // Made of what names nobody; an officer may have named somebody in a text all the same.
    `select 'template:' || t.template_id, t.name, null, t.kept_at, null, t::text from assistance.template t`,
    own('assistance.assurance_report', `'assurance:' || t.assurance_id`, 't.assurance_id', 't.at'),
  ),
  holding(
    'teams',
    own('teams.team', `'team:' || t.team_id`, 't.title', 't.created_at'),
    own('teams.planned_action', `'team:' || t.team_id`, 't.action_id', 't.planned_at'),
    own('teams.parcel', `'team:' || t.team_id`, 't.material_id', 't.at'),
    part('teams.event', 'teams.team', 'case_id, team_id', `'team:' || team_id`, 'w.title', 'w.created_at'),
  ),
  // What stands inside of files is searched as far as their text was read (`evidence/search`); recordings and pictures are found by name and origin.
  holding(
    'evidence',
    own('evidence.exhibit', `'exhibit:' || t.exhibit_id`, 't.number', 't.added_at', 't.from_node'),
    ...['custody_event', 'condition', 'object', 'object_handover', 'filter_decision', 'scan'].map(ofExhibit),
    ...['keeping', 'made_copy', 'earlier', 'onward', 'handed_under'].map(ofExhibit),
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
    own('analysis.chart_version', `'chart:' || t.chart_id`, 't.title', 't.saved_at'),
    own('analysis.statement', `'statement:' || t.statement_id`, 't.name', 't.read_at'),
    own('analysis.joint', `'joint:' || t.session_id`, 't.session_id', 't.at', 't.partner'),
    own('analysis.reasoning', `'reasoning:' || t.entry_id`, 't.kind', 't.recorded_at'),
    own('analysis.product', `'product:' || t.product_id`, `'v' || t.version`, 't.written_at'),
  ),
  holding(
    'screening',
    `select 'record:' || record_id as subject, t.reference, null as case_id, l.imported_at as since, null as owner, t.described::text as words
       from screening.record t join screening.list l on t.owner = 'list:' || l.list_id`,
    // What a list said before, and says no more.
    `select 'record:' || t.list_id || ':' || t.reference, t.reference, null, v.imported_at, null, t.entry::text
       from screening.list_entry t join screening.list_version v on v.list_id = t.list_id and v.version = t.since
      where t.until is not null`,
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
    part('intelligence.fed', 'intelligence.record', 'record_id', `'record:' || record_id`, 'w.reference', 'w.entered_at'),
    own('intelligence.copy', `'copy:' || t.reference`, 't.reference', 't.received_at', 't.partner'),
    own('intelligence.query', `'query:' || t.query_id`, 't.reference', 't.asked_at'),
    own('intelligence.bulk', `'bulk:' || t.bulk_id`, 't.name', 't.proposed_at'),
    part(
      'intelligence.bulk_row',
      'intelligence.bulk',
      'case_id, bulk_id',
      `'bulk:' || bulk_id || '/' || t.row_no`,
      't.reference',
      'w.proposed_at',
    ),
    own('intelligence.hit', `'hit:' || t.hit_id`, 't.reference', 't.came_at', 't.partner'),
    own('intelligence.judgement', `'judgement:' || t.judgement_id`, 't.judgement_id', 't.at'),
    own('intelligence.recall', `'recall:' || t.recall_id`, 't.recall_id', 't.sent_at', 't.partner'),
    own('intelligence.message', `'exchange:' || t.thread`, 't.title', 't.at', `case when t.direction = 'in' then t.partner end`),
    own(
      'intelligence.permission',
      `'permission:' || t.permission_id`,
      't.reference',
      't.at',
      `case when t.side = 'asking' then t.partner end`,
    ),
    own('intelligence.feed', `'feed:' || t.feed_id`, 't.name', 't.started_at'),
    own('intelligence.pull', `'pull:' || t.pull_id`, 't.name', 't.scheduled_at'),
    part(
      'intelligence.feed_row',
      'intelligence.feed',
      'case_id, feed_id',
      `'feed:' || feed_id || '/' || t.row_no`,
      't.row_key',
      'w.started_at',
    ),
    own('intelligence.notice', `'notice:' || t.notice_id`, 't.reference', 't.drafted_at', 't.partner'),
  ),
  // What was written to partners for persons who ask is the answering itself, not something held about them.
  holding(
    'federation',
    `select '' as subject, '' as reference, null as case_id, now() as since, null as owner, '' as words where false`,
  ),
]
