import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  amara,
  bo,
  chiara,
  dario,
  italy,
  later,
  letterOfRequest,
  morning,
  nigeria,
  send,
  twoNodes,
} from '../../../test/assistance.ts'
import { csvOf, type Fact, figuresOf, notRecorded } from './counts.ts'
import { figuresDesk } from './desk.ts'

const fact = (more: Partial<Fact>): Fact => ({
  id: 'r',
  side: 'requesting',
  instrument: 'UNTOC',
  state: 'NG',
  urgent: false,
  oral: false,
  sentAt: '2026-03-01T00:00:00.000Z',
  measures: [{ id: 'm1', family: 'records' }],
  remedySought: false,
  steps: [],
  ...more,
})
const results = (at: string) => ({ step: 'results', at })
const accepted = (measure: string, at = '2026-03-02T00:00:00.000Z') => ({
  step: 'accept',
  at,
  outcomes: [{ measure, outcome: 'accepted' }],
})

test('an order that was executed is fulfilled, and the time runs from its issue to its result', () => {
  const { lines } = figuresOf([
    fact({ steps: [accepted('m1'), results('2026-03-03T00:00:00.000Z')] }),
    fact({ id: 's', steps: [accepted('m1'), results('2026-03-05T00:00:00.000Z')] }),
    fact({ id: 't', steps: [accepted('m1')] }),
  ])
  assert.equal(lines.length, 1)
  const { issued, fulfilled, notFulfilled, pending, mean_h, median_h } = lines[0]!
  assert.deepEqual(
    { issued, fulfilled, notFulfilled, pending, mean_h, median_h },
    { issued: 3, fulfilled: 2, notFulfilled: 0, pending: 1, mean_h: 72, median_h: 72 },
  )
})

test('a measure that is refused while another is executed is counted refused, by its own ground', () => {
  const { lines, refusals } = figuresOf([
    fact({
      measures: [
        { id: 'm1', family: 'records' },
        { id: 'm2', family: 'search-seizure' },
      ],
      steps: [
        {
          step: 'accept',
          at: '2026-03-02T00:00:00.000Z',
          outcomes: [
            { measure: 'm1', outcome: 'accepted' },
            { measure: 'm2', outcome: 'refused', ground: 'untoc-18-21-b' },
          ],
        },
        results('2026-03-03T00:00:00.000Z'),
      ],
    }),
  ])
  assert.deepEqual(
    lines.map((l) => [l.measure, l.fulfilled, l.notFulfilled, l.refused]),
    [
      ['records', 1, 0, 0],
      ['search-seizure', 0, 1, 1],
    ],
  )
  assert.deepEqual(
    refusals.map((r) => [r.measure, r.ground, r.count]),
    [['search-seizure', 'untoc-18-21-b', 1]],
  )
})

test('from the request to preserve to the request to hand over that followed it', () => {
  const { preserved } = figuresOf([
    fact({ id: 'p', measures: [{ id: 'm', family: 'preservation' }] }),
    fact({
      id: 'q',
      sentAt: '2026-03-11T00:00:00.000Z',
      supplements: 'p',
      measures: [{ id: 'm', family: 'provider-production' }],
    }),
    fact({ id: 'x', measures: [{ id: 'm', family: 'preservation' }] }),
  ])
  assert.deepEqual(preserved, [{ side: 'requesting', instrument: 'UNTOC', state: 'NG', followed: 1, mean_h: 240 }])
})

test('whatever happened to requests, every measure is counted once: fulfilled, not fulfilled or pending', () => {
  const step = fc.oneof(
    fc.constant(results('2026-04-01T00:00:00.000Z')),
    fc.record({ step: fc.constantFrom('refuse', 'withdraw', 'return-to-sender'), at: fc.constant('2026-04-01T00:00:00.000Z') }),
    fc.record({
      step: fc.constant('accept'),
      at: fc.constant('2026-03-05T00:00:00.000Z'),
      outcomes: fc.array(
        fc.record({ measure: fc.constantFrom('m1', 'm2'), outcome: fc.constantFrom('accepted', 'refused', 'substituted') }),
        { maxLength: 2 },
      ),
    }),
  )
  const one = fc.record({ urgent: fc.boolean(), state: fc.constantFrom('NG', 'FR'), steps: fc.array(step, { maxLength: 5 }) })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (all) => {
      const measures = [
        { id: 'm1', family: 'records' },
        { id: 'm2', family: 'freeze' },
      ]
      const { lines, refusals, months } = figuresOf(all.map((it, i) => fact({ ...it, id: `r${i}`, measures })))
      const sum = (pick: (line: (typeof lines)[number]) => number): number => lines.reduce((n, line) => n + pick(line), 0)
      assert.equal(
        sum((l) => l.issued),
        all.length * 2,
      )
      assert.equal(
        sum((l) => l.fulfilled + l.notFulfilled + l.pending),
        all.length * 2,
      )
      assert.equal(
        sum((l) => l.refused),
        refusals.reduce((n, r) => n + r.count, 0),
      )
      assert.equal(
        months.reduce((n, m) => n + m.sent, 0),
        all.length,
      )
    }),
  )
})

test('figures of real requests carry no name and no reference, in the table and in the file; that they were asked is remembered', async () => {
  const { here, there, deliver } = await twoNodes(italy, nigeria)
  const { id } = await send(here, letterOfRequest(), nigeria, morning)
  await deliver(later(1))
  const version = async () => (await there.desk.read(bo, id, later(2))).version
  await there.desk.acknowledge(bo, id, { version: await version(), contact: '' }, later(2))
  await there.desk.assess(bo, id, { version: await version(), authority: '' }, later(3))
  const outcomes = [
    { measure: 'm1', outcome: 'accepted' as const },
    { measure: 'm2', outcome: 'refused' as const, refusal: { ground: 'untoc-18-21-b', reasons: 'Security' } },
  ]
  await there.desk.consult(
    bo,
    id,
    { version: await version(), topic: 'refusal', message: 'Why the search?', ground: 'untoc-18-21-b' },
    later(3),
  )
  await there.desk.accept(amara, id, { version: await version(), outcomes, conditions: [] }, later(4))
  await there.desk.execute(amara, id, { version: await version(), authority: '', message: '' }, later(5))
  await there.desk.results(
    amara,
    id,
    { version: await version(), complete: true, message: 'Nothing found', exhibits: [] },
    later(30),
  )
  await deliver(later(31))
  const period = { from: '2026-11-01', until: '2026-11-30' }
  for (const [node, side, state] of [
    [here, 'requesting', 'NG'],
    [there, 'requested', 'IT'],
  ] as const) {
    const desk = figuresDesk(node.tools)
    const table = await desk.table(chiara, period, later(40))
    assert.deepEqual(
      table.lines.map((l) => [l.side, l.state, l.measure, l.fulfilled, l.refused, l.mean_h]),
      [
        [side, state, 'records', 1, 0, 30],
        [side, state, 'search-seizure', 0, 1, null],
      ],
    )
    assert.deepEqual(
      table.refusals.map((r) => r.ground),
      ['untoc-18-21-b'],
    )
    const text = new TextDecoder().decode((await desk.file(chiara, period, later(40))).bytes)
    assert.equal(text.trim().split('\r\n').length, 1 + 2 + 1)
    for (const secret of ['Osas', 'Lagos', 'Example Bank', 'Nothing found', 'IT-2026', id])
      assert.ok(!(JSON.stringify(table) + text).includes(secret), secret)
    assert.equal((await desk.table(chiara, { from: '2026-10-01', until: '2026-11-22' }, later(40))).lines.length, 0)
    assert.equal((await desk.table(chiara, { ...period, instrument: 'EU-EIO' }, later(40))).lines.length, 0)
    assert.equal(node.entries.filter((e) => e.act === 'assistance.statistics').length, 4)
    await assert.rejects(desk.table(dario, period, later(40)), { code: 'role-lacking' })
  }
})

test('what is not written down anywhere is said to be so, never counted as nought; and a cell is never a formula', () => {
  assert.deepEqual(figuresOf([]).notRecorded, [...notRecorded])
  assert.match(csvOf(figuresOf([fact({ instrument: '=1+1' })])), /,'=1\+1,/)
})
