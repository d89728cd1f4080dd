import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '../../kernel/instant.ts'
import { deliverySteps } from './delivery.ts'

const at = (time: string) => `2026-11-23T${time}:00.000Z` as Instant

test('a parcel that waits shows what is still to come', () => {
  const steps = deliverySteps({ state: 'waiting', postedAt: at('14:00') })
  assert.deepEqual(
    steps.map((s) => [s.key, s.done]),
    [
      ['posted', true],
      ['waiting', false],
      ['stored', false],
      ['opened', false],
      ['accepted', false],
    ],
  )
})

test('a parcel that an official accepted shows three receipts with their times', () => {
  const steps = deliverySteps({
    state: 'accepted',
    postedAt: at('14:00'),
    storedAt: at('14:02'),
    openedAt: at('14:20'),
    decidedAt: at('15:41'),
  })
  assert.deepEqual(
    steps.map((s) => s.key),
    ['posted', 'stored', 'opened', 'accepted'],
  )
  assert.ok(steps.every((s) => s.done && s.at))
})

test('refusal and expiry are said as such', () => {
  assert.ok(deliverySteps({ state: 'refused', postedAt: at('14:00'), storedAt: at('14:02') }).at(-1)?.bad)
  assert.equal(deliverySteps({ state: 'expired', postedAt: at('14:00') }).at(-1)?.key, 'expired')
})
