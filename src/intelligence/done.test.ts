/** The journey the room exists for, over three real nodes: Lagos checks a document, Rome sees who asked, answers, and takes the record back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, chiara, dario, later, morning, stranger, threeNodes } from '../../test/intelligence.ts'
import { ask, other, passport, plain, refused, said, why } from '../../test/passport.ts'
import { Refusal } from '../kernel/refusal.ts'

const nodes = await threeNodes()

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
