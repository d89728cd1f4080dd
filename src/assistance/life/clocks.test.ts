import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationOrder, letterOfRequest } from '../../../test/assistance.ts'
import type { Instant } from '../../kernel/instant.ts'
import { clocksOf, nextOf } from './clocks.ts'
import { fold, type Life } from './events.ts'
import { gate } from './gates.ts'
import type { Event } from './steps.ts'

/** Monday noon in Rome. */
const day = (n: number): Instant => new Date(Date.parse('2026-11-02T11:00:00.000Z') + n * 86_400_000).toISOString() as Instant
const by = { side: 'requested', name: 'Bo Lindqvist', authority: 'X' } as const
type Told = readonly [day: number, step: Event['step'], detail: unknown, side?: 'requesting']

/** A life told in a few words: the day, the step, its detail. */
function life(content: Life['content'], ...told: Told[]): Life {
  const all: Told[] = [[0, 'deliver', { reference: 'FR-2026-000001', zone: 'Europe/Paris' }], ...told]
  const events = all.map(
    ([d, step, detail, side], i) =>
      ({ seq: i + 1, id: `e${i}`, by: side ? { ...by, side } : by, at: day(d), step, detail }) as Event,
  )
  return fold({ content, by: 'Chiara Conti', sentAt: day(0) }, events)
}
const order = investigationOrder()
const accepted = { outcomes: [{ measure: 'm1', outcome: 'accepted' }] }
const clock = (it: Life, rule: string, at: Instant) => clocksOf(it, at).find((c) => c.rule === rule)

test('an order is confirmed within a week, decided within thirty days of assessment, executed within ninety of the decision', () => {
  const now = life(order, [3, 'acknowledge', { contact: '' }], [4, 'assess', { authority: '' }], [20, 'accept', accepted])
  assert.equal(clock(now, 'eio-ack', day(21))?.state, 'met')
  assert.equal(
    clock(now, 'eio-decide', day(21))?.due,
    '2026-12-07T22:59:59.999Z',
    'thirty days end on a Sunday and move to Monday, except holidays',
  )
  assert.equal(clock(now, 'eio-decide', day(21))?.state, 'met')
  const execute = clock(now, 'eio-execute', day(21))
  assert.deepEqual([execute?.state, execute?.article, execute?.due?.slice(0, 10)], ['running', 'EU-EIO 12(4)', '2027-02-22'])
  assert.equal(nextOf(clocksOf(now, day(21)))?.rule, 'eio-execute')
})

test('a limit that ran out is shown as such and moves nothing', () => {
  const now = life(order, [3, 'acknowledge', { contact: '' }], [4, 'assess', { authority: '' }])
  assert.equal(clock(now, 'eio-decide', day(60))?.state, 'missed')
  assert.equal(now.state, 'assessing')
})

test('the decision may be put off by thirty days in all, with reasons, and not by one day more', () => {
  const now = life(order, [3, 'acknowledge', { contact: '' }], [4, 'assess', { authority: '' }])
  const extend = (days: number, reasons = 'Bank archives') => ({
    step: 'extend' as const,
    detail: { rule: 'eio-decide', days, reasons, estimate: '2026-12-20' },
  })
  assert.throws(() => gate(now, extend(31), day(5), 'requested'), { code: 'clock-not-extendable' })
  assert.throws(() => gate(now, extend(10, ''), day(5), 'requested'), { code: 'reasons-missing' })
  gate(now, extend(30), day(5), 'requested')
  const longer = life(
    order,
    [3, 'acknowledge', { contact: '' }],
    [4, 'assess', { authority: '' }],
    [5, 'extend', extend(20).detail],
  )
  assert.deepEqual([clock(longer, 'eio-decide', day(6))?.extendedDays, clock(longer, 'eio-decide', day(6))?.extendable], [20, 10])
  assert.throws(() => gate(longer, extend(11), day(6), 'requested'), { code: 'clock-not-extendable' })
})

test('a letter of request runs on a soft clock: no date is invented', () => {
  const now = life(letterOfRequest(), [3, 'acknowledge', { contact: '' }])
  const soft = clock(now, 'untoc-execute', day(4))
  assert.deepEqual([soft?.soft, soft?.due, soft?.article.startsWith('UNTOC 18(24)')], [true, undefined, true])
  assert.equal(nextOf(clocksOf(now, day(4))), undefined)
})

test('a date asked for, an answer asked for and a review each run with their article', () => {
  const dated = { ...letterOfRequest(), deadline: { date: '2026-12-01', reason: 'Custody ends' } }
  const asked = life(
    dated,
    [1, 'acknowledge', { contact: '' }],
    [1, 'assess', { authority: '' }],
    [2, 'ask', { questions: [{ id: 'q', pointer: '/facts', text: 'When?', due: '2026-11-10' }] }],
  )
  assert.deepEqual(
    [clock(asked, 'date-asked', day(2))?.by, clock(asked, 'answer-asked', day(2))?.by, nextOf(clocksOf(asked, day(2)))?.rule],
    ['requested', 'requesting', 'answer-asked'],
  )
  const answered = life(
    dated,
    [1, 'acknowledge', { contact: '' }],
    [1, 'assess', { authority: '' }],
    [2, 'ask', { questions: [{ id: 'q', pointer: '/facts', text: 'When?', due: '2026-11-10' }] }],
    [3, 'answer', { answers: [{ question: 'q', text: 'May' }] }, 'requesting'],
  )
  assert.equal(clock(answered, 'answer-asked', day(20))?.state, 'met')
  const off = life(
    order,
    [3, 'acknowledge', { contact: '' }],
    [4, 'assess', { authority: '' }],
    [5, 'postpone', { ground: 'eio-15-1-a', reasons: 'Own case', review: '2026-11-30' }],
  )
  assert.deepEqual(
    [clock(off, 'eio-decide', day(6))?.state, clock(off, 'postponement-review', day(6))?.article],
    ['suspended', 'EU-EIO 15(2)'],
  )
})

test('an order may be postponed without consultation, a letter of request may not, and neither without a day to look again', () => {
  const before = [
    [1, 'acknowledge', { contact: '' }],
    [1, 'assess', { authority: '' }],
  ] as const
  const postpone = (ground: string, review: string) => ({
    step: 'postpone' as const,
    detail: { ground, reasons: 'Own trial', review },
  })
  gate(life(order, ...before), postpone('eio-15-1-a', '2026-12-01'), day(2), 'requested')
  assert.throws(() => gate(life(order, ...before), postpone('eio-15-1-a', '2026-11-04'), day(2), 'requested'), {
    code: 'review-date-missing',
  })
  assert.throws(() => gate(life(letterOfRequest(), ...before), postpone('untoc-18-25', '2026-12-01'), day(2), 'requested'), {
    code: 'consultation-missing',
    facts: { ground: 'untoc-18-25', article: 'UNTOC 18(26)' },
  })
})

test('no dual criminality is no ground against a measure that must always be available', () => {
  const heard = { ...order, measures: [{ ...order.measures[0]!, family: 'statement' as const }] }
  const now = life(heard, [1, 'acknowledge', { contact: '' }], [1, 'assess', { authority: '' }])
  assert.throws(
    () => gate(now, { step: 'refuse', detail: { ground: 'eio-11-1-g', reasons: 'Not an offence' } }, day(2), 'requested'),
    {
      code: 'ground-not-for-measure',
      facts: { ground: 'eio-11-1-g', measure: 'm1', article: 'EU-EIO 11(2)' },
    },
  )
  gate(
    life(order, [1, 'acknowledge', { contact: '' }], [1, 'assess', { authority: '' }]),
    { step: 'refuse', detail: { ground: 'eio-11-1-g', reasons: 'Not an offence' } },
    day(2),
    'requested',
  )
})
