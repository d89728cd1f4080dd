/** The owner's permission for what H1 and H2 close, over three nodes: asked, granted until a day, used, taken back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, chiara, dario, later, morning, stranger, threeNodes } from '../../../test/intelligence.ts'
import type { MessageId } from '../../federation/letter.ts'
import type { NodeId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { MessageForm } from '../forms.ts'

const { italy, france, nigeria, deliver, sent } = await threeNodes()
const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code
const why = { purpose: 'investigation', basis: 'UNTOC Article 27(1)', reason: 'The courier flew on to Paris' } as const
const bound = { codes: ['H1' as const, 'H2' as const], onlyRecipients: [], notStates: [], onlyPurposes: [] }
const days = (n: number) => later(n * 24 * 60)

const palermo = await italy.openCase()
const lagoon = await nigeria.openCase('Airport')
const record = await italy.desk.records.enter(
  amara,
  {
    case: palermo,
    kind: 'person',
    category: 'wanted',
    share: 'contact',
    contact: 'Squadra Mobile di Palermo',
    handling: bound,
    reviewBy: '2028-11-26',
    misused: false,
    statements: [
      { field: 'name', value: 'Osas Igbinedion', basis: 'fact', source: 'Questura', dated: '2026-11-20', withheld: false },
      { field: 'passportNumber', value: 'A01234567', basis: 'fact', source: 'Questura', dated: '2026-11-20', withheld: false },
    ],
  },
  morning,
)
await nigeria.desk.query.ask(
  dario,
  {
    case: lagoon,
    ...why,
    subject: { kind: 'person', names: [], birth: '', countries: [], identifiers: [{ type: 'document', value: 'A01234567' }] },
    partners: ['it-central'],
  },
  later(1),
)
await deliver(later(2))
await italy.desk.owner.hand(amara, record.id, { to: 'ng-central', ...why }, later(3))
await deliver(later(4))
const form = {
  case: lagoon,
  partner: 'it-central',
  reference: record.reference,
  use: 'share' as const,
  recipient: 'fr-central',
  ...why,
}
const onward = (over: Partial<MessageForm> = {}): MessageForm => ({
  case: lagoon,
  ...why,
  to: 'fr-central',
  kind: 'spontaneous',
  pace: 'normal',
  title: 'A courier on the way to you',
  body: 'The holder landed this morning.',
  about: record.reference,
  handling: { codes: ['H0'], onlyRecipients: [], notStates: [], onlyPurposes: [] },
  ...over,
})

test('R6 what H2 closes opens with the owner’s permission, for the recipient, the purpose and the days it names, and closes when it is taken back', async () => {
  await nigeria.desk.owner.readCopy(bo, lagoon, 'it-central', record.reference, later(5))
  await assert.rejects(nigeria.desk.messages.write(bo, onward(), later(6)), refused('policy-forbids'))

  const asked = await nigeria.desk.permission.ask(bo, form, later(7))
  assert.equal(asked.state, 'open')
  await deliver(later(8))
  const [waits] = (await italy.desk.permission.list(chiara, 10, later(9))).items
  assert.deepEqual([waits?.side, waits?.partner, waits?.recipient, waits?.state], ['owner', 'ng-central', 'fr-central', 'open'])
  await assert.rejects(nigeria.desk.messages.write(bo, onward(), later(9)), refused('policy-forbids'), 'asked is not granted')

  await assert.rejects(
    italy.desk.permission.decide(chiara, asked.id, { answer: 'granted', reasons: 'Yes', until: '2026-11-26' }, later(10)),
    refused('permission-day'),
  )
  await assert.rejects(italy.desk.permission.decide(stranger, asked.id, { answer: 'refused', reasons: 'No' }, later(10)), Refusal)
  await italy.desk.permission.decide(
    chiara,
    asked.id,
    { answer: 'granted', reasons: 'For Paris alone', until: '2026-12-10' },
    later(11),
  )
  await deliver(later(12))
  const [granted] = (await nigeria.desk.permission.list(bo, 10, later(13))).items
  assert.deepEqual([granted?.state, granted?.until, granted?.over], ['granted', '2026-12-10', false])

  await nigeria.desk.messages.write(bo, onward(), later(14))
  await assert.rejects(nigeria.desk.messages.write(bo, onward({ purpose: 'prosecution' }), later(15)), refused('policy-forbids'))
  await assert.rejects(nigeria.desk.messages.write(bo, onward(), days(15)), refused('policy-forbids'), 'after its last day')

  await italy.desk.permission.decide(chiara, asked.id, { answer: 'withdrawn', reasons: 'The operation is over' }, later(16))
  await deliver(later(17))
  await assert.rejects(nigeria.desk.messages.write(bo, onward(), later(18)), refused('policy-forbids'))
  await assert.rejects(
    italy.desk.permission.decide(chiara, asked.id, { answer: 'granted', reasons: 'Again', until: '2026-12-10' }, later(19)),
    refused('permission-cannot-move'),
  )
})

test('a record that was not handed over and one that does not exist are refused in the same words, and nobody at the owner is bothered', async () => {
  const inParis = await france.openCase('Roissy')
  await assert.rejects(
    france.desk.permission.ask(bo, { ...form, case: inParis, recipient: 'ng-central' }, later(20)),
    refused('not-found'),
  )
  // A partner whose software asks all the same.
  const before = (await italy.desk.permission.list(chiara, 50, later(21))).items.length
  const from = sent.length
  for (const reference of [record.reference, 'IT-R-2026-999999']) {
    const body = { v: 1, permission: 'p1', reference, use: 'judicial', officer: 'X', authority: 'Y', ...why, caseReference: 'Z' }
    const parcel = { to: 'it-central' as NodeId, chain: 'c', kind: 'intelligence.permission', body, permit: undefined as never }
    await italy.receive(
      { from: 'fr-central' as NodeId, parcel, body: JSON.stringify(body), id: reference as MessageId, seq: 1 },
      later(21),
    )
  }
  await deliver(later(22))
  const [one, other] = sent.slice(from).map((it) => it.body)
  assert.match(one!, /"answer":"refused"/)
  assert.equal(one, other)
  assert.equal((await italy.desk.permission.list(chiara, 50, later(22))).items.length, before)
})

test('a use is asked for one partner that is not the owner', async () => {
  const { recipient: _, ...none } = form
  await assert.rejects(nigeria.desk.permission.ask(bo, none, later(30)), refused('permission-for-whom'))
  await assert.rejects(
    nigeria.desk.permission.ask(bo, { ...form, recipient: 'it-central' }, later(30)),
    refused('permission-for-whom'),
  )
})

test('a record that is recalled takes with it what was asked and granted about it, on both sides', async () => {
  const open = await nigeria.desk.permission.ask(bo, form, later(40))
  const granted = await nigeria.desk.permission.ask(bo, { ...form, use: 'judicial' }, later(40))
  await deliver(later(41))
  await italy.desk.permission.decide(chiara, granted.id, { answer: 'granted', reasons: 'Yes', until: '2026-12-10' }, later(42))
  await deliver(later(43))
  const states = async (of: typeof italy) =>
    (await of.desk.permission.list(chiara, 50, later(46))).items
      .filter((it) => [open.id, granted.id].some((id) => id === it.id))
      .map((it) => it.state)
  assert.deepEqual((await states(nigeria)).sort(), ['granted', 'open'])
  await italy.desk.recall.recall(amara, record.id, 'Entered for the wrong person', later(44))
  await deliver(later(45))
  assert.deepEqual([await states(italy), await states(nigeria)], [Array(2).fill('withdrawn'), Array(2).fill('withdrawn')])
  await assert.rejects(
    italy.desk.permission.decide(chiara, open.id, { answer: 'granted', reasons: 'Yes', until: '2026-12-10' }, later(47)),
    refused('permission-cannot-move'),
  )
})

test('the name of one question does not stand for another', async () => {
  const [known] = (await italy.desk.permission.list(chiara, 1, later(48))).items
  const body = {
    v: 1,
    permission: known!.id,
    reference: record.reference,
    use: 'judicial',
    officer: 'X',
    authority: 'Y',
    ...why,
    caseReference: 'Z',
  }
  const parcel = { to: 'it-central' as NodeId, chain: 'c', kind: 'intelligence.permission', body, permit: undefined as never }
  const letter = { from: 'fr-central' as NodeId, parcel, body: JSON.stringify(body), id: 'm' as MessageId, seq: 2 }
  assert.equal(await italy.receive(letter, later(49)), 'permission-cannot-move')
})
