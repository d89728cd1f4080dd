/** What becomes of what was shared: recalled, overdue, judged, noted beside, and a criminal record that was asked for. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, chiara, dario, later, morning, stranger, threeNodes } from '../../test/intelligence.ts'
import { ask, other, passport, plain, refused, said, why } from '../../test/passport.ts'
import type { Refusal } from '../kernel/refusal.ts'

const nodes = await threeNodes()

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
