/** The journey the room exists for, over three real nodes: Lagos checks a document, Rome sees who asked, answers, and takes the record back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, chiara, dario, later, morning, stranger, threeNodes } from '../../test/intelligence.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { AskForm, RecordForm } from './forms.ts'

const why = {
  purpose: 'investigation',
  basis: 'UNTOC Article 27(1)',
  reason: 'Passport presented at Murtala Muhammed airport by a suspected courier',
} as const
const plain = { codes: ['H0' as const], onlyRecipients: [], notStates: [], onlyPurposes: [] }
const said = (field: string, value: string, more: object = {}) => ({
  field,
  value,
  basis: 'fact' as const,
  source: 'Questura di Palermo',
  dated: '2026-11-20',
  withheld: false,
  ...more,
})
const passport = (over: Partial<RecordForm> = {}): Omit<RecordForm, 'case'> => ({
  kind: 'person',
  category: 'wanted',
  share: 'contact',
  contact: 'Squadra Mobile di Palermo, +39 091 555 0101',
  handling: plain,
  reviewBy: '2028-11-26',
  misused: false,
  statements: [
    said('name', 'Osas Igbinedion'),
    said('birthDate', '1990-04-01'),
    said('passportNumber', 'A01234567'),
    said('warning', 'Canary of Palermo: seen with Elif Aydin', { basis: 'assessment', withheld: true }),
    said('address', 'Canary street 7, Palermo'),
  ],
  ...over,
})
const document = {
  kind: 'person' as const,
  names: [],
  birth: '',
  countries: [],
  identifiers: [{ type: 'document' as const, value: 'A 01234567' }],
}
const ask = (of: AskForm['case'], over: Partial<AskForm> = {}): AskForm => ({
  case: of,
  ...why,
  subject: document,
  partners: ['it-central', 'fr-central'],
  ...over,
})
const nodes = await threeNodes()
/** Another passport for another test: the nodes are the same. */
const other = (value: string) => ({ ...document, identifiers: [{ type: 'document' as const, value }] })
const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code

test('Lagos checks a document: a hit with a contact and nothing more; Rome sees who and why; the follow-up is answered; Rome recalls and no trace answers', async () => {
  const { italy, france, nigeria, deliver, down, sent } = nodes
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Airport')
  const record = await italy.desk.records.enter(amara, { case: palermo, ...passport() }, morning)

  // Paris is down: nobody waits for it.
  down.add(france.self.node)
  const asked = await nigeria.desk.query.ask(dario, ask(lagoon), later(1))
  assert.deepEqual(
    asked.asked.map((it) => [it.partner, it.state]),
    [
      ['fr-central', 'waiting'],
      ['it-central', 'waiting'],
      ['ng-central', 'answered'],
    ],
  )
  assert.deepEqual(await deliver(later(2)), [])
  const query = await nigeria.desk.query.read(dario, asked.id, later(2))
  assert.equal(query.level, 'possible')
  assert.deepEqual(
    query.hits.map((it) => it.shown),
    [{ reference: record.reference, contact: 'Squadra Mobile di Palermo, +39 091 555 0101', level: 'possible' }],
  )
  assert.deepEqual(
    query.asked.map((it) => [it.partner, it.state]),
    [
      ['fr-central', 'waiting'],
      ['it-central', 'answered'],
      ['ng-central', 'answered'],
    ],
  )

  // Rome sees who asked and why, at once, and the look is in its ledger with the letter that asked.
  const [look] = (await italy.desk.owner.consultations(amara, { limit: 10 }, later(3))).items
  assert.deepEqual(
    [look!.partner, look!.officer, look!.authority, look!.purpose, look!.reason, look!.level, look!.references],
    ['ng-central', 'Dario Vella', 'Federal Ministry of Justice', 'investigation', why.reason, 'possible', [record.reference]],
  )
  const entry = italy.entries.find((it) => it.act === 'intelligence.consulted')
  assert.equal(entry?.case, palermo)
  assert.deepEqual(entry?.by, { node: 'ng-central' })

  // Paris comes back and learns what was asked, finds nothing, and answers.
  down.clear()
  await deliver(later(4))
  assert.deepEqual(
    (await nigeria.desk.query.read(dario, asked.id, later(4))).asked.map((it) => it.level),
    ['none', 'possible', 'none'],
  )

  // Nothing is asked on a hit that nobody confirmed.
  const message = {
    case: lagoon,
    ...why,
    to: 'it-central',
    kind: 'request' as const,
    pace: 'normal' as const,
    title: 'Is the holder wanted for arrest?',
    body: 'The holder is at the airport. May he be held, and on what ground?',
    about: record.reference,
    handling: plain,
  }
  await assert.rejects(nigeria.desk.messages.write(dario, message, later(5)), refused('policy-forbids'))
  const hit = query.hits[0]!
  await nigeria.desk.query.decide(dario, asked.id, hit.id, { verdict: 'same', reason: 'Number and photograph agree' }, later(5))
  const out = await nigeria.desk.messages.write(dario, message, later(6))
  assert.equal(out.clock?.rule, 'arranged')
  await deliver(later(7))
  const incoming = (await italy.desk.messages.list(amara, { limit: 10 }, later(8))).items.find((it) => it.direction === 'in')!
  assert.equal(incoming.case, palermo)
  assert.equal(incoming.due, later(7 + 48 * 60))

  // Rome needs a judge: Lagos learns at once how long it takes and why, and the day moves on both sides.
  const put = {
    until: later(7 + 96 * 60),
    authorisation: 'Order of the Tribunale di Palermo',
    reasons: 'Bank secrecy stands in the way',
  }
  await assert.rejects(
    italy.desk.messageSteps.delay(stranger, incoming.id, put, later(8)),
    (thrown: unknown) => thrown instanceof Refusal,
  )
  const moved = await italy.desk.messageSteps.delay(amara, incoming.id, put, later(8))
  assert.equal(moved.due, put.until)
  await deliver(later(8))
  const told = (await nigeria.desk.messages.list(dario, { limit: 10 }, later(8))).items.find((it) => it.direction === 'out')!
  assert.deepEqual([told.due, told.delay?.authorisation, told.delay?.reasons], [put.until, put.authorisation, put.reasons])
  assert.match(told.delay!.by, /Amara/)

  // The record goes over as the view before sending says, then the answer, within the clock.
  const reach = await italy.desk.owner.reach(amara, record.id, 'investigation', later(8))
  const handing = reach.items.find((it) => it.partner.node === 'ng-central')!.handing
  assert.deepEqual(
    handing.fields.filter((it) => !it.sent).map((it) => [it.field, it.rule]),
    [['warning', 'source-protected']],
  )
  const handed = await italy.desk.owner.hand(bo, record.id, { to: 'ng-central', ...why }, later(9))
  assert.deepEqual(
    handed.fields,
    handing.fields.filter((it) => it.sent).map((it) => it.field),
  )
  await italy.desk.messages.write(
    amara,
    { ...message, case: palermo, kind: 'reply', body: 'Yes: warrant 4711/2026 of Palermo.', replyTo: incoming.id },
    later(10),
  )
  await deliver(later(11))
  const thread = (await nigeria.desk.messages.list(dario, { limit: 10 }, later(12))).items
  assert.deepEqual(thread.map((it) => [it.kind, it.direction, it.state]).sort(), [
    ['reply', 'in', 'closed'],
    ['request', 'out', 'answered'],
  ])
  assert.ok(thread.find((it) => it.kind === 'reply')!.at < incoming.due!)
  assert.ok((await nigeria.everything()).includes('Canary street 7'))
  assert.ok(!(await nigeria.atRest()).includes('Canary street 7'), 'who has the disk and not the keys sees nothing of it')
  assert.ok(!(await nigeria.everything()).includes('Canary of Palermo'), 'what protects a source never left')

  // Rome takes it back; each recipient answers for what it erased.
  await italy.desk.recall.recall(amara, record.id, 'The warrant was annulled', later(20))
  const before = (await italy.desk.owner.reach(amara, record.id, 'investigation', later(20))).recalls
  assert.deepEqual(
    before.map((it) => [it.partner, it.provedAt]),
    [['ng-central', undefined]],
  )
  assert.deepEqual(await deliver(later(21)), [])
  const [recall] = (await italy.desk.owner.reach(amara, record.id, 'investigation', later(22))).recalls
  assert.deepEqual(
    [recall!.provedAt, recall!.erased],
    [later(21), { erased: { copies: 1, hits: 1 }, flagged: { messages: 2, judgements: 1 } }],
  )

  // No trace answers anywhere: not the copy, not the hit, not a new question, not the node's own tables.
  const lagosTables = await nigeria.everything()
  for (const trace of ['Canary', 'Squadra Mobile', 'A01234567']) assert.ok(!lagosTables.includes(trace), trace)
  assert.deepEqual((await nigeria.desk.owner.copies(dario, 10, later(23))).items, [])
  const after = await nigeria.desk.query.read(dario, asked.id, later(23))
  assert.deepEqual(
    [after.hits[0]!.state, after.level, after.asked.find((it) => it.partner === 'it-central')?.level],
    ['recalled', 'none', 'none'],
    'not even that there was a hit',
  )
  const again = await nigeria.desk.query.ask(dario, ask(lagoon), later(24))
  await deliver(later(25))
  assert.deepEqual((await nigeria.desk.query.read(dario, again.id, later(25))).hits, [])
  assert.deepEqual((await italy.desk.query.ask(dario, ask(palermo, { partners: [] }), later(26))).hits, [])
  assert.ok(sent.length > 8)
})

test('what is hidden from the asker and what is not there are one answer, member for member', async () => {
  const { italy, nigeria, deliver, sent } = nodes
  sent.length = 0
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Airport')
  const hidden: [string, Partial<RecordForm>][] = [
    ['H00000001', { share: 'case' }],
    ['H00000002', { share: 'authority' }],
    ['H00000003', { handling: { ...plain, codes: ['H3'], notStates: ['NG'] } }],
    ['H00000004', { handling: { ...plain, codes: ['H3'], onlyRecipients: ['fr-central'] } }],
    ['H00000005', { handling: { ...plain, codes: ['H3'], onlyPurposes: ['missing-person'] } }],
    ['H00000006', { handling: { ...plain, codes: ['H3'], useUntil: '2026-11-25' } }],
    ['H00000007', { category: 'victim' }],
    ['H00000008', { category: 'witness' }],
    ['H00000009', { statements: [said('birthDate', '2012-01-05'), said('passportNumber', 'H00000009')] }],
  ]
  for (const [value, over] of hidden)
    await italy.desk.records.enter(
      amara,
      { case: palermo, ...passport({ statements: [said('passportNumber', value)], ...over }) },
      morning,
    )
  for (const value of [...hidden.map(([it]) => it), 'Z99999999'])
    await nigeria.desk.query.ask(dario, ask(lagoon, { subject: other(value), partners: ['it-central'] }), later(1))
  await deliver(later(2))
  const answers = sent.filter((it) => it.parcel.kind === 'intelligence.answer').map((it) => JSON.parse(it.body))
  assert.equal(answers.length, hidden.length + 1)
  for (const { query: _, ...answer } of answers) assert.deepEqual(answer, { v: 1, level: 'none', hits: [], late: false })
  assert.equal(new Set(sent.filter((it) => it.parcel.kind === 'intelligence.answer').map((it) => it.body.length)).size, 1)
  // The same purpose that a record is limited to opens it.
  const open = await nigeria.desk.query.ask(
    dario,
    ask(lagoon, { purpose: 'missing-person', subject: other('H00000005'), partners: ['it-central'] }),
    later(3),
  )
  await deliver(later(4))
  assert.equal((await nigeria.desk.query.read(dario, open.id, later(4))).hits.length, 1)
})

test('many records that do not reach a partner do not push out the one that does', async () => {
  const { italy, nigeria, deliver } = nodes
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Harbour')
  const enter = (share: 'case' | 'contact') =>
    italy.desk.records.enter(
      amara,
      { case: palermo, ...passport({ share, statements: [said('passportNumber', 'K00000001')] }) },
      morning,
    )
  for (let i = 0; i < 55; i++) await enter('case')
  await enter('contact')
  for (let i = 0; i < 55; i++) await enter('case')
  const asked = await nigeria.desk.query.ask(
    dario,
    ask(lagoon, { subject: other('K00000001'), partners: ['it-central'] }),
    later(1),
  )
  await deliver(later(2))
  assert.equal((await nigeria.desk.query.read(dario, asked.id, later(2))).hits.length, 1)
})

test('who is not a member of the case is told what is told of a record that never was', async () => {
  const { italy } = nodes
  const palermo = await italy.openCase()
  const statements = [said('name', 'Osas Igbinedion'), said('passportNumber', 'B01234567')]
  const record = await italy.desk.records.enter(amara, { case: palermo, ...passport({ statements }) }, morning)
  const subject = other('B01234567')
  const no = async (work: Promise<unknown>) => {
    const thrown = await work.then(
      () => undefined,
      (it: unknown) => it,
    )
    assert.ok(thrown instanceof Refusal)
    const { code, kind, facts, fields, message } = thrown
    return { code, kind, facts, fields, message }
  }
  assert.deepEqual(
    await no(italy.desk.records.read(stranger, record.id, undefined, later(1))),
    await no(italy.desk.records.read(stranger, 'absent', undefined, later(1))),
  )
  assert.deepEqual((await italy.desk.records.list(stranger, { limit: 10 }, later(1))).items, [])
  // A colleague in another case learns that there is something and whom to ask, and cannot open it.
  const elsewhere = await italy.cases.open(
    stranger,
    { title: 'Other', purpose: 'Another investigation', basis: 'CCP', instruments: [] },
    morning,
  )
  const found = await italy.desk.query.ask(stranger, ask(elsewhere.id, { subject, partners: [] }), later(2))
  assert.deepEqual(
    found.hits.map((it) => [it.shown.reference, it.record, it.shown.names]),
    [[record.reference, undefined, undefined]],
  )
  await italy.desk.records.share(amara, record.id, { ...passport(), share: 'case', version: record.version } as never, later(3))
  assert.deepEqual((await italy.desk.query.ask(stranger, ask(elsewhere.id, { subject, partners: [] }), later(4))).hits, [])
})

test('a question that stays open is answered when the record is entered later, and not after its day', async () => {
  const { italy, nigeria, deliver } = nodes
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Airport')
  const subject = other('C01234567')
  const statements = [said('passportNumber', 'C01234567')]
  const open = await nigeria.desk.query.ask(
    dario,
    ask(lagoon, { subject, until: '2026-12-01', partners: ['it-central'] }),
    later(1),
  )
  const second = await nigeria.desk.query.ask(
    dario,
    ask(lagoon, { subject, until: '2026-12-01', partners: ['it-central'] }),
    later(1),
  )
  const ours = await nigeria.desk.query.ask(dario, ask(lagoon, { subject, until: '2026-12-01', partners: [] }), later(1))
  await deliver(later(2))
  await italy.desk.records.enter(amara, { case: palermo, ...passport({ statements }) }, later(10))
  await nigeria.desk.records.enter(amara, { case: lagoon, ...passport({ category: 'suspect', statements }) }, later(10))
  await deliver(later(11))
  const late = await nigeria.desk.query.read(dario, open.id, later(12))
  assert.deepEqual(late.hits.map((it) => it.partner).sort(), ['it-central', 'ng-central'])
  assert.ok((await italy.desk.owner.consultations(chiara, { limit: 10 }, later(12))).items.some((it) => it.late))
  assert.ok((await nigeria.desk.query.read(dario, second.id, later(12))).hits.some((it) => it.partner === 'it-central'))
  assert.deepEqual(
    (await nigeria.desk.query.read(dario, ours.id, later(12))).hits.map((it) => it.partner),
    ['ng-central'],
  )
  await italy.desk.records.enter(amara, { case: palermo, ...passport({ contact: 'Second', statements }) }, later(14 * 24 * 60))
  await deliver(later(14 * 24 * 60 + 1))
  assert.equal((await nigeria.desk.query.read(dario, open.id, later(14 * 24 * 60 + 1))).hits.length, 2)
})

test('R2 no question without purpose, case, basis and reason in words; no partner without a ground on record', async () => {
  const { italy, nigeria } = nodes
  const lagoon = await nigeria.openCase('Airport')
  await assert.rejects(nigeria.desk.query.ask(dario, ask(lagoon, { reason: 'because' }), later(1)), refused('purpose-missing'))
  await assert.rejects(nigeria.desk.query.ask(stranger, ask(lagoon), later(1)), refused('not-found'))
  await nigeria.desk.owner.arrange(chiara, italy.self.node, { ground: 'none', source: 'Suspended' }, later(2))
  const asked = await nigeria.desk.query.ask(dario, ask(lagoon), later(3))
  assert.deepEqual(
    asked.asked.map((it) => [it.partner, it.state, it.closedBy]),
    [
      ['fr-central', 'waiting', undefined],
      ['it-central', 'not-asked', 'no-arrangement'],
      ['ng-central', 'answered', undefined],
    ],
  )
  await nigeria.desk.owner.arrange(chiara, italy.self.node, { ground: 'safeguards', source: 'Again' }, later(4))
})

test('an answer that is overtaken by the recall brings nothing back', async () => {
  const { italy, nigeria, deliver } = nodes
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Airport')
  const statements = [said('passportNumber', 'D01234567')]
  const record = await italy.desk.records.enter(amara, { case: palermo, ...passport({ statements }) }, morning)
  const subject = other('D01234567')
  const asked = await nigeria.desk.query.ask(dario, ask(lagoon, { subject, partners: ['it-central'] }), later(1))
  await deliver(later(2), (it) => it.parcel.kind !== 'intelligence.answer')
  await italy.desk.recall.recall(amara, record.id, 'Wrong person', later(3))
  // Each travels on its own chain: the recall arrives, then the answer.
  await deliver(later(4), (it) => it.parcel.kind !== 'intelligence.answer')
  assert.deepEqual(await deliver(later(5)), [])
  const after = await nigeria.desk.query.read(dario, asked.id, later(5))
  assert.deepEqual([after.level, after.hits], ['possible', []])
})

test('R27 who prepared a notice does not check it; what is issued can be said not to be executed, and taken back with whom it spoke of', async () => {
  const { italy, nigeria, deliver } = nodes
  const lagoon = await nigeria.openCase('Airport')
  const content = {
    title: 'Courier between Lagos and Palermo',
    subject: { kind: 'person' as const, names: ['Canary Notice'], birth: '', countries: [], identifiers: [] },
    says: 'Accompanies young women through Lagos airport.',
    action: 'Tell us where he is.',
    contact: 'Lagos, +234 1 555 0102',
    conditions: {
      investigation: '12/2026',
      sought: 'whereabouts',
      'not-political-military-religious-racial': true,
      'no-private-dispute': true,
    },
    handling: plain,
  }
  const form = { case: lagoon, colour: 'blue' as const, recipients: ['it-central'], expires: '2027-05-01', content }
  const draft = await nigeria.desk.notices.draft(amara, form, later(1))
  const clear = { outcome: 'clear' as const, reason: 'Neutral, no refugee, ordinary crime' }
  await assert.rejects(nigeria.desk.notices.check(amara, draft.id, clear, later(2)), refused('own-work'))
  await nigeria.desk.notices.check(chiara, draft.id, clear, later(3))
  await deliver(later(4))
  const came = (await italy.desk.notices.list(chiara, 10, later(5))).items[0]!
  assert.deepEqual([came.state, came.partner, came.content.checkedBy], ['issued', 'ng-central', 'Chiara Conti'])
  const further = (links: string[]) => ({ ...form, content: { ...content, links, misused: true } })
  await assert.rejects(nigeria.desk.notices.draft(amara, further(['NG-N-2026-99999']), later(5)), refused('notice-link-unknown'))
  const linked = await nigeria.desk.notices.draft(amara, further([draft.reference]), later(5))
  await nigeria.desk.notices.check(chiara, linked.id, clear, later(5))
  await deliver(later(5))
  const both = (await italy.desk.notices.list(chiara, 10, later(5))).items.find((it) => it.reference === linked.reference)!
  assert.deepEqual([both.content.links, both.content.misused], [[draft.reference], true])
  await nigeria.desk.notices.end(bo, linked.id, 'recalled', 'Found', later(5))
  await deliver(later(5))
  await italy.desk.notices.end(bo, came.id, 'not-executed', 'No such offence here', later(6))
  await nigeria.desk.notices.end(bo, draft.id, 'recalled', 'Found', later(7))
  assert.deepEqual(await deliver(later(8)), [])
  const now = (await italy.desk.notices.list(chiara, 10, later(9))).items
  assert.ok(now.every((it) => it.state === 'recalled'))
  const held = await italy.db.sql.query(`select 1 from intelligence.notice where content::text like '%Canary Notice%'`)
  assert.equal(held.rows.length, 0)
})

test('identity judged in a case is withdrawn when the record is recalled, and readable as it was known before', async () => {
  const { italy, nigeria, deliver } = nodes
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Airport')
  const statements = [said('passportNumber', 'E01234567')]
  const theirs = await italy.desk.records.enter(amara, { case: palermo, ...passport({ statements }) }, morning)
  const ours = await nigeria.desk.records.enter(amara, { case: lagoon, ...passport({ statements }) }, morning)
  await nigeria.desk.query.ask(dario, ask(lagoon, { subject: other('E01234567'), partners: ['it-central'] }), later(1))
  await deliver(later(2))
  const form = { case: lagoon, one: ours.reference, other: theirs.reference, verdict: 'same' as const, reason: 'One passport' }
  const judged = await nigeria.desk.identity.judge(dario, form, later(3))
  assert.deepEqual(
    judged.groups.map((it) => it.references),
    [[theirs.reference, ours.reference].sort()],
  )
  await assert.rejects(
    nigeria.desk.identity.judge(dario, { ...form, other: ours.reference }, later(3)),
    refused('judgement-of-two'),
  )
  const tomorrow = 26 * 60
  await italy.desk.recall.recall(amara, theirs.id, 'Wrong passport', later(tomorrow))
  await deliver(later(tomorrow + 1))
  const after = await nigeria.desk.identity.read(dario, lagoon, undefined, later(tomorrow + 2))
  assert.deepEqual(after.groups, [])
  const before = await nigeria.desk.identity.read(dario, lagoon, '2026-11-26', later(tomorrow + 2))
  assert.equal(before.groups.length, 1)
})

test('R12 a record whose day of review has passed is gone for everyone, at home and for partners', async () => {
  const { italy, nigeria, deliver } = nodes
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Airport')
  const statements = [said('passportNumber', 'F01234567')]
  const record = await italy.desk.records.enter(
    amara,
    { case: palermo, ...passport({ statements, reviewBy: '2026-12-10' }) },
    morning,
  )
  const then = 15 * 24 * 60
  await assert.rejects(italy.desk.records.read(amara, record.id, undefined, later(then)), refused('not-found'))
  const asked = await nigeria.desk.query.ask(
    dario,
    ask(lagoon, { subject: other('F01234567'), partners: ['it-central'] }),
    later(then),
  )
  await deliver(later(then + 1))
  assert.deepEqual((await nigeria.desk.query.read(dario, asked.id, later(then + 1))).hits, [])
})

test('R5 a recipient notes beside a record that is another authority’s, changes nothing in it, and the note goes with it when it is taken back', async () => {
  const { italy, nigeria, deliver } = nodes
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Airport')
  const record = await italy.desk.records.enter(
    amara,
    { case: palermo, ...passport({ statements: [said('passportNumber', 'G01234567')] }) },
    morning,
  )
  await nigeria.desk.query.ask(dario, ask(lagoon, { subject: other('G01234567'), partners: ['it-central'] }), later(1))
  await deliver(later(2))
  await italy.desk.owner.hand(bo, record.id, { to: 'ng-central', ...why }, later(3))
  await deliver(later(4))
  const copy = async () =>
    (await nigeria.desk.owner.copies(dario, 50, later(6))).items.find((it) => it.record.reference === record.reference)
  const before = (await copy())!
  const text = 'Seen by us at gate 4 on 20 November: Quillfeather'
  await assert.rejects(
    nigeria.desk.owner.noteCopy(stranger, lagoon, 'it-central', record.reference, text, later(5)),
    refused('not-found'),
  )
  await nigeria.desk.owner.noteCopy(dario, lagoon, 'it-central', record.reference, text, later(5))
  const after = (await copy())!
  assert.deepEqual(after.record, before.record)
  assert.deepEqual(after.notes, [{ by: 'Dario Vella', at: later(5), text }])
  assert.ok(!(await nigeria.atRest()).includes('Quillfeather'), 'it rests sealed')
  assert.equal(
    await nigeria.desk.records.read(dario, record.id, undefined, later(6)).catch((no: Refusal) => no.code),
    'not-found',
  )
  await italy.desk.recall.recall(amara, record.id, 'The passport was found', later(7))
  await deliver(later(8))
  assert.ok(!(await nigeria.everything()).includes('Quillfeather'))
})

test('a partner that has asked as much as is answered is told so and learns nothing; the owner sees it, and a later hour answers again', async () => {
  const { italy, nigeria, deliver } = nodes
  const [palermo, lagoon] = [await italy.openCase('Quota'), await nigeria.openCase('Quota')]
  const statements = [said('name', 'Quota Holder'), said('passportNumber', 'Q00000001')]
  await italy.desk.records.enter(amara, { case: palermo, ...passport({ statements }) }, later(9_000))
  const arrange = (more: object) =>
    italy.desk.owner.arrange(
      chiara,
      'ng-central' as never,
      { ground: 'safeguards', source: 'Protocol', answers_h: 48, ...more },
      later(9_000),
    )
  const asks = async (minute: number) => {
    const it = await nigeria.desk.query.ask(
      dario,
      ask(lagoon, { subject: other('Q00000001'), partners: ['it-central'] }),
      later(minute),
    )
    await deliver(later(minute))
    return nigeria.desk.query.read(dario, it.id, later(minute))
  }
  const inItaly = ({ asked, hits }: Awaited<ReturnType<typeof asks>>) => {
    const it = asked.find((one) => one.partner === 'it-central')
    return [it?.state, it?.level, it?.closedBy, hits.length]
  }
  await arrange({ asks_hour: 2, asks_day: 100 })
  assert.deepEqual(inItaly(await asks(9_001)), ['answered', 'possible', undefined, 1])
  assert.deepEqual(inItaly(await asks(9_002)), ['declined', undefined, 'quota-authority-hour', 0])
  await arrange({ asks_hour: 1, asks_day: 100 })
  assert.deepEqual(inItaly(await asks(9_003)), ['declined', undefined, 'quota-hour', 0])
  const looks = (await italy.desk.owner.consultations(chiara, { limit: 100 }, later(9_004))).items
  const seen = looks.filter((it) => it.declined)
  assert.deepEqual(
    seen.map((it) => [it.declined, it.level, it.references.length]),
    [
      ['quota-hour', 'none', 0],
      ['quota-authority-hour', 'none', 0],
    ],
  )
  const { asks: counted } = (await italy.desk.owner.arrangements(chiara, later(9_004))).items.find(
    (it) => it.partner.node === 'ng-central',
  )!
  assert.deepEqual(counted, { hour: 1, day: 1, declined: 2 })
  assert.deepEqual(inItaly(await asks(9_070)), ['answered', 'possible', undefined, 1])
  await arrange({})
})

test('what is hidden and what is not there take the same statements in the same order, and give the same letter but for its number', async () => {
  const { italy, nigeria, deliver, sent } = nodes
  const [palermo, lagoon] = [await italy.openCase('Hidden'), await nigeria.openCase('Hidden')]
  const hide = async (value: string, over: Partial<RecordForm>) => {
    const statements = [said('name', `Hidden ${value}`), said('passportNumber', value)]
    await italy.desk.records.enter(amara, { case: palermo, ...passport({ statements, ...over }) }, later(12_000))
  }
  // In the case alone; for another State only; for another purpose only; of a victim.
  await hide('W00000001', { share: 'case' })
  await hide('W00000002', { handling: { ...plain, codes: ['H3'], notStates: ['NG'] } as never })
  await hide('W00000003', { handling: { ...plain, codes: ['H3'], onlyPurposes: ['missing-person'] } as never })
  await hide('W00000004', { category: 'victim' })
  const trace = async (value: string) => {
    await nigeria.desk.query.ask(dario, ask(lagoon, { subject: other(value), partners: ['it-central'] }), later(12_001))
    const from = italy.asked.length
    await deliver(later(12_001))
    const { body } = sent.findLast((it) => it.parcel.kind === 'intelligence.answer')!
    return { statements: italy.asked.slice(from), letter: { ...JSON.parse(body), query: '' } }
  }
  // The first question of the process reads what later ones have in memory.
  await trace('W99999990')
  const absent = await trace('W99999991')
  assert.ok(absent.statements.length > 5)
  assert.deepEqual(absent.letter, { v: 1, query: '', level: 'none', hits: [], late: false })
  for (const value of ['W00000001', 'W00000002', 'W00000003', 'W00000004']) assert.deepEqual(await trace(value), absent, value)
})

test('a criminal record is asked for by a form and answered by one; without convictions the answer says that there are none', async () => {
  const { italy, nigeria, deliver } = nodes
  const lagoon = await nigeria.openCase('Record')
  const asks = { names: ['Osas Igbinedion'], birth: '1988-03-14', nationalities: ['NG'], use: 'proceedings' as const }
  const letter = {
    case: lagoon,
    ...why,
    to: 'it-central',
    kind: 'request' as const,
    pace: 'normal' as const,
    title: 'Convictions',
    body: 'See the form',
    handling: plain,
  }
  const convictions = [
    {
      court: 'Tribunale di Palermo',
      decided: '2019-05-02',
      final: '2020-01',
      offence: 'Handling of stolen goods',
      sanction: 'One year',
    },
  ]
  await assert.rejects(
    nigeria.desk.messages.write(dario, { ...letter, criminalRecord: { convictions } }, later(13_000)),
    refused('criminal-record-out-of-place'),
  )
  await nigeria.desk.messages.write(dario, { ...letter, criminalRecord: { asks } }, later(13_000))
  await deliver(later(13_001))
  const last = async (node: typeof italy, who: typeof amara) =>
    (await node.desk.messages.list(who, { limit: 100 }, later(13_002))).items.find(
      (it) => it.direction === 'in' && it.criminalRecord,
    )
  const came = (await last(italy, bo))!
  assert.deepEqual(came.criminalRecord, { asks })
  const reply = { ...letter, case: came.case, to: 'ng-central', kind: 'reply' as const, replyTo: came.id, title: 'Extract' }
  await assert.rejects(
    italy.desk.messages.write(bo, { ...reply, criminalRecord: { asks } }, later(13_003)),
    refused('criminal-record-out-of-place'),
  )
  await italy.desk.messages.write(bo, { ...reply, criminalRecord: { convictions } }, later(13_003))
  await deliver(later(13_004))
  assert.deepEqual((await last(nigeria, dario))?.criminalRecord, { convictions })
  assert.equal(
    (await nigeria.desk.messages.list(dario, { case: lagoon, limit: 10 }, later(13_005))).items.find(
      (it) => it.direction === 'out',
    )?.state,
    'answered',
  )
  assert.doesNotMatch(await italy.atRest(), /Handling of stolen goods/, 'it rests sealed')
})
