/** Bodies of letters about records, good and bad, for wire/vectors/intelligence.json: what a stranger's schema must take and what it must not. */
import { kinds } from '../src/intelligence/letters.ts'

const why = {
  officer: 'Dario Vella',
  authority: 'Central Authority of XA',
  purpose: 'investigation',
  basis: 'UNTOC Article 27(1)',
  reason: 'Passport presented at an airport by a suspected courier',
  caseReference: 'XA-C-2026-0001',
}
const handling = {
  codes: ['H1', 'H3'],
  onlyRecipients: [],
  notStates: ['XC'],
  onlyPurposes: ['investigation'],
  useUntil: '2027-11-26',
}
const at = '2026-11-26T09:00:00.000Z'
const subject = { kind: 'person', names: [], birth: '', countries: [], identifiers: [{ type: 'document', value: 'A01234567' }] }
const none = { v: 1, query: 'q1', level: 'none', hits: [], late: false }
const query = { v: 1, query: 'q1', subject, ...why }
const hit = { reference: 'XB-R-2026-000001', contact: 'Squad, +39 091 555 0101', level: 'possible' }
const record = {
  reference: 'XB-R-2026-000001',
  kind: 'person',
  category: 'wanted',
  contact: 'Squad, +39 091 555 0101',
  misused: false,
  handling,
  reviewBy: '2028-11-26',
  statements: [
    {
      field: 'passportNumber',
      value: 'A01234567',
      basis: 'fact',
      source: 'Squad',
      evaluation: { scale: '4x4', source: 'B', information: '2' },
      dated: '2026-11',
      warnings: [],
    },
  ],
}
const message = {
  v: 1,
  message: 'm1',
  thread: 'm1',
  kind: 'request',
  pace: 'urgent-direct',
  title: 'Is the holder wanted?',
  body: 'The holder is at the airport.',
  ...why,
  about: 'XB-R-2026-000001',
  handling,
}
const content = {
  title: 'Courier',
  subject,
  says: 'Wanted for trafficking in persons.',
  action: 'Locate and tell us.',
  conditions: { investigation: '4711/2026', sought: 'whereabouts', 'no-private-dispute': true },
  contact: 'Squad',
  handling,
}
const notice = {
  v: 1,
  notice: 'n1',
  reference: 'XB-N-2026-00001',
  colour: 'blue',
  content,
  authority: 'Central Authority of XB',
  preparedBy: 'Amara Diallo',
  checkedBy: 'Chiara Conti',
  expires: '2027-11-26',
}
const recalled = {
  v: 1,
  recall: 'r1',
  reference: 'XB-R-2026-000001',
  erased: { copies: 1, hits: 1 },
  flagged: { messages: 1, judgements: 0 },
  at,
}
const permission = { v: 1, permission: 'p1', reference: 'XB-R-2026-000001', ...why }
const permitted = { v: 1, permission: 'p1', reasons: 'For the other partner alone', officer: 'Chiara Conti', authority: 'XB' }
const putOff = {
  v: 1,
  thread: 't1',
  reasons: 'Bank secrecy stands in the way',
  officer: 'Amara Diallo',
  authority: 'Central Authority',
}
const without = (it: object, key: string): object => Object.fromEntries(Object.entries(it).filter(([name]) => name !== key))

export const intelligenceVectors = {
  cases: [
    { name: 'a query by a number', kind: kinds.query, body: query, taken: true },
    { name: 'a query that stays open', kind: kinds.query, body: { ...query, until: at }, taken: true },
    { name: 'a query without a purpose', kind: kinds.query, body: without(query, 'purpose'), taken: false },
    {
      name: 'a query for a purpose that is not on the list',
      kind: kinds.query,
      body: { ...query, purpose: 'curiosity' },
      taken: false,
    },
    { name: 'a query without a legal basis', kind: kinds.query, body: { ...query, basis: ' ' }, taken: false },
    { name: 'nothing, or nothing that may be told', kind: kinds.answer, body: none, taken: true },
    {
      name: 'a hit with contact and reference',
      kind: kinds.answer,
      body: { ...none, level: 'possible', hits: [hit] },
      taken: true,
    },
    { name: 'more than ten hits', kind: kinds.answer, body: { ...none, level: 'hit', hits: Array(11).fill(hit) }, taken: false },
    { name: 'a hit without a contact', kind: kinds.answer, body: { ...none, hits: [without(hit, 'contact')] }, taken: false },
    { name: 'a record', kind: kinds.record, body: { v: 1, record, ...why }, taken: true },
    {
      name: 'a statement that does not say whether it is fact or assessment',
      kind: kinds.record,
      body: { v: 1, record: { ...record, statements: [without(record.statements[0]!, 'basis')] }, ...why },
      taken: false,
    },
    {
      name: 'a recall',
      kind: kinds.recall,
      body: { v: 1, recall: 'r1', reference: record.reference, reason: 'Annulled', at },
      taken: true,
    },
    { name: 'the word of a recipient', kind: kinds.recalled, body: recalled, taken: true },
    { name: 'a count below nought', kind: kinds.recalled, body: { ...recalled, erased: { copies: -1, hits: 0 } }, taken: false },
    { name: 'an urgent request', kind: kinds.message, body: message, taken: true },
    { name: 'a message of no kind', kind: kinds.message, body: { ...message, kind: 'rumour' }, taken: false },
    {
      name: 'a request that is put off for a judge',
      kind: kinds.messageStep,
      body: { ...putOff, step: 'delayed', until: at, authorisation: 'Order of the court' },
      taken: true,
    },
    {
      name: 'a request that is put off without saying until when',
      kind: kinds.messageStep,
      body: { ...putOff, step: 'delayed', authorisation: 'Order of the court' },
      taken: false,
    },
    {
      name: 'a request that is refused on a ground of the law',
      kind: kinds.messageStep,
      body: { ...putOff, step: 'refused', ground: 'not-available' },
      taken: true,
    },
    {
      name: 'a request that is refused for no ground of the law',
      kind: kinds.messageStep,
      body: { ...putOff, step: 'refused', ground: 'too-much-work' },
      taken: false,
    },
    {
      name: 'a permission that is asked for passing on',
      kind: kinds.permission,
      body: { ...permission, use: 'share', recipient: 'xc-central' },
      taken: true,
    },
    { name: 'a permission to pass on to nobody', kind: kinds.permission, body: { ...permission, use: 'share' }, taken: false },
    {
      name: 'a permission that is granted until a day',
      kind: kinds.permissionAnswer,
      body: { ...permitted, answer: 'granted', until: '2026-12-10' },
      taken: true,
    },
    { name: 'a permission without end', kind: kinds.permissionAnswer, body: { ...permitted, answer: 'granted' }, taken: false },
    { name: 'a notice', kind: kinds.notice, body: notice, taken: true },
    { name: 'a notice that nobody checked', kind: kinds.notice, body: without(notice, 'checkedBy'), taken: false },
    { name: 'a notice of no colour', kind: kinds.notice, body: { ...notice, colour: 'pink' }, taken: false },
    {
      name: 'a notice that is not executed',
      kind: kinds.noticeStep,
      body: { v: 1, notice: 'n1', step: 'not-executed', reason: 'No such offence here', at },
      taken: true,
    },
  ],
}
