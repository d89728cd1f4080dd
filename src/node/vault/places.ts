/**
 * Which columns rest sealed, each under the key of the case its row belongs to, and why. Statements of records and what partners say of
 * persons may be of special categories (Directive (EU) 2016/680 Article 10) or tell who a victim, a witness or a source is; what the
 * filter team writes is privileged; keys of files open evidence. None of these is searched, sorted by or counted in SQL.
 */
export type Kind = 'text' | 'json' | 'bytes'
export type Place = Readonly<{
  kind: Kind
  /** Primary key of the table. */
  key: readonly string[]
  /** Whose key, as SQL over the row. */
  of: string
  /** Rows that are sealed, when not all are. */
  only?: string
  why: string
}>

const ofCase = (kind: Kind, key: string, why: string): Place => ({ kind, key: key.split(' '), of: 'case_id', why })

export const places: Readonly<Record<string, Place>> = {
  'intelligence.statement.value': ofCase('text', 'record_id statement_id', 'what is said of a person, special categories too'),
  'intelligence.message.body': ofCase('text', 'case_id message_id', 'what officers write to partners about persons'),
  'intelligence.message.criminal_record': ofCase(
    'json',
    'case_id message_id',
    'convictions of a person, and whose are asked for',
  ),
  'intelligence.query.subject': ofCase('json', 'query_id', 'who was asked about'),
  'intelligence.query.reason': ofCase('text', 'query_id', 'why, which tells about the person'),
  'intelligence.bulk.reason': ofCase('text', 'bulk_id', 'why many are asked about, which tells about them'),
  'intelligence.bulk_row.subject': ofCase('json', 'bulk_id row_no', 'who was asked about among many'),
  'intelligence.copy.record': ofCase('json', 'partner reference case_id', 'records of partners'),
  'intelligence.copy.notes': ofCase('json', 'partner reference case_id', 'what officers note beside records of partners'),
  'intelligence.permission.reason': ofCase('text', 'case_id permission_id', 'why a use of a record is asked for'),
  'intelligence.permission.said': ofCase('text', 'case_id permission_id', 'why the owner permits it or not'),
  'intelligence.notice.content': ofCase('json', 'case_id notice_id', 'persons wanted, missing, warned of'),
  'intelligence.feed_row.content': ofCase(
    'json',
    'feed_id row_no',
    'what a national system says of persons, until it stands in a record',
  ),
  'teams.planned_action.title': ofCase('text', 'case_id action_id', 'what officers are about to do'),
  'teams.parcel.packed': ofCase('json', 'case_id team_id material_id node', 'exhibits that wait in the space of a team'),
  'analysis.statement.reading': ofCase('json', 'case_id statement_id', 'bank statements line by line'),
  'analysis.joint.inside': ofCase('json', 'case_id session_id', 'accounts of a joint look, and its secret while it lasts'),
  'analysis.reasoning.said': ofCase('json', 'case_id entry_id', 'hypotheses and findings about persons of a case'),
  'analysis.product.content': ofCase('json', 'case_id product_id version', 'analytical products with the facts they cite'),
  'assistance.note.text': ofCase('text', 'case_id request_id note_id', 'notes that are never sent'),
  'assistance.request.title': ofCase('text', 'case_id request_id', 'titles name suspects'),
  'assistance.request.content': ofCase('json', 'case_id request_id', 'facts, persons and what is asked, as officers wrote it'),
  'assistance.request.overrides': ofCase('json', 'case_id request_id', 'why an officer went on against a warning'),
  'assistance.version.content': ofCase('json', 'case_id request_id n', 'the request as it was sent'),
  'assistance.event.event': ofCase('json', 'case_id request_id seq', 'answers, results and reasons of both sides'),
  'assistance.pending.taken': ofCase('json', 'case_id request_id proposal_id', 'steps on their way, with their words'),
  'assistance.trail.message': ofCase('text', 'case_id request_id trail_id', 'what was said of a draft'),
  'assistance.comment.text': ofCase('text', 'case_id request_id comment_id', 'remarks on fields, which repeat them'),
  'assistance.handover.note': ofCase('text', 'case_id request_id handover_id', 'what a colleague must know of the persons'),
  'assistance.coordination_word.text': ofCase('text', 'case_id ask_id word_id', 'what two authorities say of the same persons'),
  'assistance.consent.asked': ofCase('json', 'case_id consent_id', 'what evidence is to be used for, and against whom'),
  'assistance.consent.prepared': ofCase('json', 'case_id consent_id', 'the answer before it is given'),
  'assistance.consent.answer': ofCase('json', 'case_id consent_id', 'the answer with its reasons'),
  'assistance.consent.withdrawal': ofCase('json', 'case_id consent_id', 'why consent was taken back'),
  'assistance.assurance.words': ofCase('text', 'case_id assurance_id', 'what was promised about a person'),
  'assistance.assurance.ending': ofCase('text', 'case_id assurance_id', 'why what was promised ended'),
  'assistance.assurance_report.text': ofCase('text', 'case_id assurance_id report_id', 'how a person fares'),
  'evidence.sealed.wrapped': ofCase('json', 'case_id exhibit_id', 'the key of a file'),
  'evidence.upload.wrapped': ofCase('json', 'case_id upload_id', 'the key of a file on its way in'),
  'evidence.upload.form': ofCase('json', 'case_id upload_id', 'what is said of a file on its way in'),
  'evidence.filter_decision.reason': ofCase('text', 'case_id exhibit_id decided_at', 'privileged: the words of the filter team'),
  'evidence.passage.said': ofCase('text', 'case_id exhibit_id seq', 'what stands in exhibits, found by filters under a key'),
  'evidence.passage.label': ofCase('text', 'case_id exhibit_id seq', 'who speaks, or the name of a sheet'),
  'evidence.search_key.key': ofCase('text', 'case_id', 'the key of those filters'),
  'evidence.package.texts': ofCase('json', 'case_id package_id', 'the report of a court package'),
  'screening.batch_row.described': {
    kind: 'json',
    key: ['batch_id', 'row_no'],
    of: '(select b.case_id from screening.batch b where b.batch_id = t.batch_id)',
    why: 'persons of a case who were looked for in lists',
  },
  'screening.record.described': {
    kind: 'json',
    key: ['record_id'],
    of: `'node'`,
    only: `owner not like 'list:%'`,
    why: 'persons of records and questions as screening compares them; what published lists say lies open',
  },
  'screening.blind_item.described': ofCase('json', 'case_id set_id item_no', 'persons whom partners may meet without being told'),
  'screening.blind_ask_item.described': ofCase('json', 'case_id ask_id item_no', 'persons who were asked about blindly'),
  'screening.blind_ask_key.input': ofCase('bytes', 'case_id ask_id key_no', 'names and numbers as they are asked about blindly'),
  'federation.outbox.content': {
    kind: 'bytes',
    key: ['partner', 'id'],
    of: `coalesce(case_id, 'node')`,
    why: 'letters in clear, kept until the partner has opened them',
  },
  'ledger.entry.content': {
    kind: 'text',
    key: ['home', 'id'],
    of: `case when case_id is null or act like 'protection.%' then 'node' else case_id end`,
    why: 'what each act contained, which repeats anything above',
  },
  'ledger.entry.event': {
    kind: 'text',
    key: ['home', 'id'],
    of: `'node'`,
    why: 'who did what to whom and why; it stays when a case is erased, so it has the key of the node',
  },
  'protection.matter.doc': {
    kind: 'json',
    key: ['kind', 'matter_id'],
    of: `'person:' || matter_id`,
    only: `kind = 'person'`,
    why: 'persons who exercise their rights: identity as stated, letters',
  },
  'protection.marking.reason': ofCase('text', 'case_id subject', 'why a thing is marked, which tells about the person'),
  'node.answered.answer': {
    kind: 'text',
    key: ['officer', 'key'],
    of: `'node'`,
    why: 'answers kept for a day, which repeat anything above',
  },
}
