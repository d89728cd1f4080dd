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
  'intelligence.query.subject': ofCase('json', 'query_id', 'who was asked about'),
  'intelligence.query.reason': ofCase('text', 'query_id', 'why, which tells about the person'),
  'intelligence.copy.record': ofCase('json', 'partner reference case_id', 'records of partners'),
  'intelligence.notice.content': ofCase('json', 'case_id notice_id', 'persons wanted, missing, warned of'),
  'intelligence.feed_row.content': ofCase(
    'json',
    'feed_id row_no',
    'what a national system says of persons, until it stands in a record',
  ),
  'teams.planned_action.title': ofCase('text', 'case_id action_id', 'what officers are about to do'),
  'teams.parcel.packed': ofCase('json', 'case_id team_id material_id node', 'exhibits that wait in the space of a team'),
  'analysis.statement.reading': ofCase('json', 'case_id statement_id', 'bank statements line by line'),
  'assistance.note.text': ofCase('text', 'case_id request_id note_id', 'notes that are never sent'),
  'evidence.sealed.wrapped': ofCase('json', 'case_id exhibit_id', 'the key of a file'),
  'evidence.upload.wrapped': ofCase('json', 'case_id upload_id', 'the key of a file on its way in'),
  'evidence.upload.form': ofCase('json', 'case_id upload_id', 'what is said of a file on its way in'),
  'evidence.filter_decision.reason': ofCase('text', 'case_id exhibit_id decided_at', 'privileged: the words of the filter team'),
  'evidence.package.texts': ofCase('json', 'case_id package_id', 'the report of a court package'),
  'federation.outbox.content': {
    kind: 'bytes',
    key: ['partner', 'id'],
    of: `coalesce(case_id, 'node')`,
    why: 'letters in clear, kept until the partner has opened them',
  },
  'protection.matter.doc': {
    kind: 'json',
    key: ['kind', 'matter_id'],
    of: `'person:' || matter_id`,
    only: `kind = 'person'`,
    why: 'persons who exercise their rights: identity as stated, letters',
  },
  'node.answered.answer': {
    kind: 'text',
    key: ['officer', 'key'],
    of: `'node'`,
    why: 'answers kept for a day, which repeat anything above',
  },
}
