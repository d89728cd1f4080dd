import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationOrder, letterOfRequest, morning } from '../../../test/assistance.ts'
import type { Content } from '../content.ts'
import { suggestedDeadline } from './deadline.ts'

const ask = (content: Content, experience: Parameters<typeof suggestedDeadline>[1]['experience'] = []) =>
  suggestedDeadline(content, { at: morning, zone: 'Europe/Rome', experience })
const codes = (content: Content) => ask(content).reasons.map((one) => one.code)

test('where neither the law nor the request gives a day, none is made up', () => {
  const letter = letterOfRequest()
  assert.equal(ask(letter).date, undefined)
  assert.deepEqual(codes(letter), ['nothing-known'])
  assert.deepEqual(codes({ ...letter, urgency: { urgent: true, grounds: 'Evidence is being destroyed' } }), [
    'urgent-without-day',
  ])
})

test('the last useful day is the day before the offence is time-barred or the document has to be used', () => {
  const letter = letterOfRequest()
  const barred = { ...letter, deadline: { date: '', reason: '', limitation: '2027-03-01' } }
  assert.equal(ask(barred).date, '2027-02-28')
  const served = {
    ...barred,
    measures: [
      {
        id: 'm1',
        family: 'service' as const,
        description: [],
        particulars: { document: 'Summons', addressee: 'X', address: 'Y', hearingDate: '2027-01-20' },
        persons: [],
      },
    ],
  }
  assert.equal(ask(served).date, '2027-01-19')
  assert.deepEqual(codes(served), ['limitation', 'served-before'])
  assert.equal(
    ask({ ...letter, deadline: { date: '', reason: '', limitation: '2026-01-01' } }).date,
    undefined,
    'a past day is of no use',
  )
})

test('an order whose own limits end before the day asks for no other date, and for an earlier one it does', () => {
  const order = investigationOrder()
  const limited = (limitation: string): Content => ({ ...order, deadline: { date: '', reason: '', limitation } })
  const own = ask(order).reasons.find((one) => one.code === 'statutory')
  // 30 days end on Wednesday 23 December 2026; 90 more on Tuesday 23 March 2027.
  assert.equal(own?.date, '2027-03-23')
  assert.equal(ask(limited('2027-09-01')).date, undefined)
  assert.equal(ask(limited('2027-02-01')).date, '2027-01-31')
})

test('how long a partner took is said from three requests on, and never sets a date', () => {
  const letter = letterOfRequest()
  const took = (requests: number) => ask(letter, [{ family: 'records', days: 84, requests }])
  assert.deepEqual(
    took(2).reasons.map((one) => one.code),
    ['nothing-known'],
  )
  assert.deepEqual(took(3).reasons[0]?.params, { days: 84, requests: 3, family: 'records' })
  assert.equal(took(30).date, undefined)
})
