/** Many are asked about at once only after a second officer said yes; the asking is the first officer's, row by row. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, chiara, dario, later, morning, stranger, threeNodes } from '../../../test/intelligence.ts'
import type { CaseId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { after, atOnce, bulkStates, mostRows } from './bulk.ts'
import type { BulkForm } from './forms.ts'

const { italy } = await threeNodes()
const file = (...lines: readonly string[]): string => Buffer.from(lines.join('\n')).toString('base64')
const many = (n: number, from = 0): string =>
  file('name;document', ...Array.from({ length: n }, (_, i) => `Person Number${from + i};AB${100000 + from + i}`))
const form = (of: CaseId, over: Partial<BulkForm> = {}): BulkForm => ({
  case: of,
  name: 'Passengers of 24 November',
  purpose: 'investigation',
  basis: 'Art. 266 Codice di procedura penale',
  reason: 'The list of passengers found with the courier',
  partners: [],
  fileBase64: many(60),
  mapping: {},
  dry: false,
  ...over,
})
const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code

test('R2 many persons are asked about at once only after a second officer approved; each row becomes a query of its own', async () => {
  const of = await italy.openCase('Couriers')
  const { bulk } = italy.desk
  const dry = await bulk.propose(
    dario,
    form(of, { dry: true, fileBase64: file('name;birth', 'Ada Eze;1990-01-02', ';1990-01-02') }),
    morning,
  )
  assert.deepEqual([dry.bulk, dry.report.taken, dry.report.faultsTotal], [undefined, 1, 1])

  const { bulk: made } = await bulk.propose(dario, form(of), morning)
  assert.deepEqual([made!.state, made!.total, made!.rows.length], ['proposed', 60, 60])
  await assert.rejects(bulk.ask(dario, made!.id, later(1)), refused('bulk-cannot-move'))
  await assert.rejects(bulk.step(dario, made!.id, 'approve', 'I say so', later(1)), refused('role-lacking'))
  await assert.rejects(bulk.read(stranger, made!.id, later(1)), refused('not-found'))

  const yes = await bulk.step(amara, made!.id, 'approve', 'The list was found with the courier', later(2))
  assert.deepEqual([yes.state, yes.decider], ['approved', 'Amara Diallo'])
  await assert.rejects(bulk.ask(amara, made!.id, later(3)), refused('bulk-is-anothers'))
  let now = await bulk.ask(dario, made!.id, later(3))
  assert.equal(now.rows.filter((it) => it.query).length, atOnce)
  while (now.state === 'approved') now = await bulk.ask(dario, made!.id, later(4))
  assert.equal(now.state, 'done')
  assert.deepEqual([...new Set(now.rows.map((it) => it.outcome))], ['asked'])
  assert.deepEqual([...new Set(now.rows.map((it) => it.level))], ['none'])
  const [line] = (await bulk.list(dario, 10, later(5))).items
  assert.deepEqual([line!.done, line!.refused, line!.waiting, line!.hits], [60, 0, 0, 0])
  const query = await italy.desk.query.read(dario, now.rows[0]!.query!, later(5))
  assert.deepEqual(query.subject.names, ['Person Number0'])
  assert.equal(italy.entries.filter((it) => it.act === 'intelligence.bulk-query').length, 60)
})

test('who proposed many questions does not approve them, and what one stops is not asked', async () => {
  const of = await italy.openCase('Containers')
  const { bulk } = italy.desk
  const { bulk: own } = await bulk.propose(amara, form(of), later(10))
  await assert.rejects(bulk.step(amara, own!.id, 'approve', 'My own list', later(11)), refused('own-work'))
  await bulk.step(chiara, own!.id, 'approve', 'Needed for the container of the same day', later(12))
  await bulk.ask(amara, own!.id, later(13))
  const stopped = await bulk.step(dario, own!.id, 'stop', 'The list was of another ship', later(14))
  assert.deepEqual([stopped.state, stopped.rows.filter((it) => it.outcome === 'waiting').length], ['stopped', 60 - atOnce])
  await assert.rejects(bulk.ask(amara, own!.id, later(15)), refused('bulk-cannot-move'))
})

test('a row whose partner is not accepted says so, and the authority has a number for a day', async () => {
  const of = await italy.openCase('Ferries')
  const { bulk } = italy.desk
  const { bulk: made } = await bulk.propose(amara, form(of, { fileBase64: many(3), partners: ['gb-central'] }), later(20))
  await bulk.step(chiara, made!.id, 'approve', 'Three of the crew', later(21))
  const done = await bulk.ask(amara, made!.id, later(22))
  assert.equal(done.state, 'done')
  const query = await italy.desk.query.read(amara, done.rows[0]!.query!, later(23))
  assert.deepEqual(
    query.asked.map((it) => it.closedBy ?? it.state),
    ['partner-not-accepted', 'answered'],
  )
  await assert.rejects(bulk.propose(amara, form(of, { fileBase64: many(mostRows + 1) }), later(24)), refused('bulk-too-long'))
  for (let n = 0; n < 3; n++) await bulk.propose(amara, form(of, { fileBase64: many(mostRows, n * mostRows) }), later(25))
  await assert.rejects(bulk.propose(amara, form(of, { fileBase64: many(mostRows) }), later(26)), refused('bulk-quota'))
  await bulk.propose(amara, form(of, { fileBase64: many(mostRows) }), later(26 + 24 * 60))
})

test('no step leads out of an end', () => {
  for (const state of bulkStates)
    for (const step of ['approve', 'reject', 'stop'] as const)
      assert.equal(after(state, step) !== undefined, state === 'proposed' || (state === 'approved' && step === 'stop'))
})
