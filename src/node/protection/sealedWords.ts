/** The sealed columns in which somebody wrote words, for holding.ts: where each row of theirs is found, and what it is about. */

const columns = (subject: string, reference: string, since: string, owner: string, words: string): string =>
  `select ${subject} as subject, ${reference} as reference, t.case_id, ${since} as since, ${owner} as owner, t.${words} as words, t.ctid as place`
const sealedOfRequest = (table: string, ...its: readonly string[]): string[] =>
  its.map(
    (it) =>
      `${columns(`'request:' || t.request_id`, 'r.reference', 'r.created_at', `case when r.side = 'requested' then r.partner end`, it)}
       from assistance.${table} t join assistance.request r on r.case_id = t.case_id and r.request_id = t.request_id`,
  )
/** Columns that rest sealed (`node/vault/places.ts`), one query each. */
export const sealed: Readonly<Record<string, readonly string[]>> = {
  cases: [
    `${columns('t.subject', 'c.reference', 't.marked_at', 'null', 'reason')}
       from protection.marking t join cases.case_file c on c.case_id = t.case_id`,
  ],
  assistance: [
    ...sealedOfRequest('request', 'title', 'content', 'overrides'),
    ...[
      ['note', 'text'],
      ['comment', 'text'],
      ['trail', 'message'],
      ['handover', 'note'],
    ].flatMap(([t, it]) => sealedOfRequest(t!, it!)),
    ...[
      ['version', 'content'],
      ['event', 'event'],
      ['pending', 'taken'],
    ].flatMap(([t, it]) => sealedOfRequest(t!, it!)),
    ...['asked', 'prepared', 'answer', 'withdrawal'].map(
      (it) => `${columns(`'consent:' || t.consent_id`, 't.consent_id', 't.asked_at', 'null', it)} from assistance.consent t`,
    ),
    `${columns(`'coordination:' || t.ask_id`, 't.ask_id', 't.at', 'null', 'text')} from assistance.coordination_word t`,
    ...['words', 'ending'].map(
      (it) => `${columns(`'assurance:' || t.assurance_id`, 't.reference', 't.given_at', 'null', it)} from assistance.assurance t`,
    ),
    `${columns(`'assurance:' || t.assurance_id`, 't.assurance_id', 't.at', 'null', 'text')} from assistance.assurance_report t`,
  ],
  evidence: [
    `${columns(`'upload:' || t.upload_id`, 't.upload_id', 't.begun_at', 'null', 'form')} from evidence.upload t`,
    `${columns(`'package:' || t.package_id`, 't.package_id', 't.made_at', 'null', 'texts')} from evidence.package t`,
    `${columns(`'exhibit:' || t.exhibit_id`, 't.exhibit_id', 't.decided_at', 'null', 'reason')} from evidence.filter_decision t`,
    `select 'exhibit:' || e.exhibit_id as subject, e.number as reference, e.case_id, e.added_at as since, e.from_node as owner, t.said as words, t.ctid as place
       from evidence.passage t join evidence.exhibit e on e.case_id = t.case_id and e.exhibit_id = t.exhibit_id`,
  ],
  analysis: [
    `${columns(`'statement:' || t.statement_id`, 't.name', 't.read_at', 'null', 'reading')} from analysis.statement t`,
    `${columns(`'joint:' || t.session_id`, 't.session_id', 't.at', 't.partner', 'inside')} from analysis.joint t`,
    `${columns(`'reasoning:' || t.entry_id`, 't.kind', 't.recorded_at', 'null', 'said')} from analysis.reasoning t`,
    `${columns(`'product:' || t.product_id`, `'v' || t.version`, 't.written_at', 'null', 'content')} from analysis.product t`,
  ],
  intelligence: [
    `${columns(`'record:' || r.record_id`, 'r.reference', 'r.entered_at', 'null', 'value')}
       from intelligence.statement t join intelligence.record r on r.record_id = t.record_id`,
    ...['record', 'notes'].map(
      (it) => `${columns(`'copy:' || t.reference`, 't.reference', 't.received_at', 't.partner', it)} from intelligence.copy t`,
    ),
    ...['subject', 'reason'].map(
      (it) => `${columns(`'query:' || t.query_id`, 't.reference', 't.asked_at', 'null', it)} from intelligence.query t`,
    ),
    `${columns(`'bulk:' || t.bulk_id`, 't.name', 't.proposed_at', 'null', 'reason')} from intelligence.bulk t`,
    `${columns(`'bulk:' || t.bulk_id || '/' || t.row_no`, 't.reference', 'b.proposed_at', 'null', 'subject')}
       from intelligence.bulk_row t join intelligence.bulk b on b.bulk_id = t.bulk_id`,
    ...['body', 'criminal_record'].map(
      (it) =>
        `${columns(`'exchange:' || t.thread`, 't.title', 't.at', `case when t.direction = 'in' then t.partner end`, it)} from intelligence.message t`,
    ),
    ...['reason', 'said'].map(
      (it) =>
        `${columns(`'permission:' || t.permission_id`, 't.reference', 't.at', `case when t.side = 'asking' then t.partner end`, it)} from intelligence.permission t`,
    ),
    `${columns(`'notice:' || t.notice_id`, 't.reference', 't.drafted_at', 't.partner', 'content')} from intelligence.notice t`,
    `${columns(`'feed:' || t.feed_id || '/' || t.row_no`, 't.row_key', 'f.started_at', 'null', 'content')}
       from intelligence.feed_row t join intelligence.feed f on f.feed_id = t.feed_id`,
  ],
  screening: [
    `${columns(`'batch:' || t.batch_id || '/' || t.row_no`, `w.name || ' ' || t.row_no`, 'w.started_at', 'null', 'described').replace('t.case_id', 'w.case_id')}
       from screening.batch_row t join screening.batch w on w.batch_id = t.batch_id`,
    `${columns(`'set:' || t.set_id || '/' || t.item_no`, 't.reference', 'w.held_at', 'null', 'described')}
       from screening.blind_item t join screening.blind_set w on w.set_id = t.set_id`,
    `${columns(`'blind:' || t.ask_id || '/' || t.item_no`, 't.reference', 'w.asked_at', 'null', 'described')}
       from screening.blind_ask_item t join screening.blind_ask w on w.ask_id = t.ask_id`,
  ],
  federation: [
    `${columns(`'message:' || t.id`, 't.id', 't.posted_at', 'null', 'content')}
       from federation.outbox t where t.content is not null and t.kind not like 'protection.%'`,
  ],
}
