import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { remembering } from '../../ledger/desk.ts'
import { network } from '../store.ts'
import { heldDesk } from './desk.ts'
import { type Held, notTaken, ofStatements, together } from './held.ts'

const db = await testDatabase()
const noon = '2026-11-23T12:00:00.000Z' as Instant
const id = 'case-held' as CaseId
const officer = (name: string): Officer => ({
  id: name as OfficerId,
  name,
  authority: 'XA',
  roles: ['analyst'],
  signedInAt: noon,
})
const [ana, bo] = [officer('ana'), officer('bo')]
const held: Held = {
  entities: [
    { key: 'R1', kind: 'person', label: 'Osas', attributes: { nationality: 'NG', part: 'driver' } },
    { key: 'R1 phone', kind: 'phone', label: '0117', attributes: {} },
  ],
  ties: [
    {
      key: 'R1 tie',
      from: 'R1',
      to: 'R1 phone',
      kind: 'ownership',
      directed: false,
      weight: 1,
      source: 'Squadra',
      evaluation: { source: 'B', information: '2' },
      evidence: 'R1, phone',
    },
    { key: 'R1 other', from: 'R1', to: 'R1 phone', kind: 'other', directed: false, weight: 1, source: 'Letter', evidence: 'L1' },
  ],
  closed: 1,
}
let asked = 0
const desk = heldDesk({
  ...db,
  remember: remembering(db, { origin: 'xa-central.example/log', node: 'xa-central' as NodeId }),
  caseFacts: async () => ({ id, members: [ana.id], purpose: 'Trafficking in persons', closed: false }),
  held: async () => {
    asked++
    return held
  },
})
const form = {
  entities: [{ key: 'R1' }, { key: 'R1 phone' }],
  ties: ['R1 tie'],
  evaluation: { source: 'X', information: '4' } as const,
}
const refused = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'answered',
    (no) => (no instanceof Refusal ? no.code : String(no)),
  )

test('payments of a statement become one tie for each way between two accounts, from the first day to the last', () => {
  const pay = (at: string, from: string, to: string) => ({ at, dated: 'day' as const, from, to })
  const payments = [
    pay('2026-03-01T23:00:00.000Z', 'IT-1', 'IT-9'),
    pay('2026-04-30T22:00:00.000Z', 'IT-1', 'IT-9'),
    pay('2026-05-01T22:00:00.000Z', 'IT-9', 'IT-1'),
    pay('2026-05-01T22:00:00.000Z', 'IT-9', 'IT-9'),
  ]
  const found = ofStatements([{ name: 's.csv', evidence: 'E8', reading: { payments } }])
  assert.deepEqual(found.entities.map((e) => e.label).sort(), ['IT-1', 'IT-9'])
  assert.deepEqual(
    found.ties.map((t) => [t.weight, t.since, t.until, t.directed, t.evidence]),
    [
      [2, '2026-03-02', '2026-05-01', true, 'E8, IT-1 → IT-9'],
      [1, '2026-05-02', '2026-05-02', true, 'E8, IT-9 → IT-1'],
    ],
  )
  assert.equal(together([found, found, held]).entities.length, 4)
})

test('what is proposed says nothing that the law protects, and what was taken is proposed no more', async () => {
  const list = await desk.list(ana, id, noon)
  assert.deepEqual(list.entities[0]!.attributes, { part: 'driver' })
  assert.deepEqual([list.entities.length, list.ties.length, list.closed], [2, 2, 1])
  assert.deepEqual(await desk.take(ana, id, form, noon), { entities: 2, ties: 1 })
  const now = await db.transaction((sql) => network(sql, id))
  assert.deepEqual(now.ties[0]!.evaluation, { source: 'B', information: '2' })
  assert.deepEqual([now.ties[0]!.source, now.ties[0]!.evidence], ['Squadra', 'R1, phone'])
  const rest = await desk.list(ana, id, noon)
  assert.deepEqual([rest.entities.length, rest.ties.map((t) => t.key)], [0, ['R1 other']])
  assert.deepEqual(notTaken(held, now).ties.length, 1)
  assert.equal(await refused(desk.take(ana, id, form, noon)), 'held-changed')
  await desk.take(ana, id, { ...form, entities: [], ties: ['R1 other'] }, noon)
  const after = await db.transaction((sql) => network(sql, id))
  assert.deepEqual(after.ties.find((t) => t.evidence === 'L1')!.evaluation, { source: 'X', information: '4' })
})

test('a tie comes in with both its ends or not; one may be somebody who is there already', async () => {
  const other = 'case-other' as CaseId
  assert.equal(await refused(desk.take(ana, other, { ...form, entities: [{ key: 'R1' }] }, noon)), 'held-end-missing')
  await desk.take(ana, other, { ...form, entities: [{ key: 'R1' }], ties: [] }, noon)
  const [there] = (await db.transaction((sql) => network(sql, other))).entities
  const same = { ...form, entities: [{ key: 'R1 phone', as: there!.id }] }
  assert.equal(await refused(desk.take(ana, other, same, noon)), 'tie-to-itself')
  const unknown = { ...form, entities: [{ key: 'R1 phone', as: 'nobody' as never }] }
  assert.equal(await refused(desk.take(ana, other, unknown, noon)), 'entity-unknown')
})

test('a stranger learns nothing of what the case holds: the other rooms are not even asked', async () => {
  const before = asked
  assert.equal(await refused(desk.list(bo, id, noon)), 'not-found')
  assert.equal(await refused(desk.take(bo, id, form, noon)), 'not-found')
  assert.equal(asked, before)
})
