import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Delivery } from '../../federation/letter.ts'
import { type Confirmation, confirmationsOf, confirmationTypes } from './vocabulary.ts'

const at = (hour: number) => `2026-11-23T0${hour}:00:00.000Z`
const delivery = (state: Delivery['state'], more: Partial<Record<'storedAt' | 'openedAt' | 'decidedAt' | 'code', string>> = {}) =>
  ({
    message: 'm',
    to: 'ng-central',
    kind: 'assistance.request',
    state,
    tries: 1,
    postedAt: at(1),
    ...more,
  }) as unknown as Delivery
const types = (it: Delivery): Confirmation['type'][] => confirmationsOf(it).map((c) => c.type)

test('a letter that an official took up was submitted, relayed, delivered and retrieved', () => {
  assert.deepEqual(types(delivery('accepted', { storedAt: at(2), openedAt: at(3), decidedAt: at(4) })), [
    'SUBMISSION_ACCEPTANCE',
    'RELAY_REMMD_ACCEPTANCE',
    'DELIVERY',
    'RETRIEVAL',
  ])
})

test('how far a letter had come says what its failure is called', () => {
  const end = (it: Delivery) => types(it).at(-1)
  assert.equal(end(delivery('refused', { decidedAt: at(4), code: 'x' })), 'RELAY_REMMD_REJECTION')
  assert.equal(end(delivery('refused', { storedAt: at(2), decidedAt: at(4) })), 'NON_DELIVERY')
  assert.equal(end(delivery('refused', { storedAt: at(2), openedAt: at(3), decidedAt: at(4) })), 'NON_RETRIEVAL')
  assert.equal(end(delivery('expired')), 'RELAY_REMMD_FAILURE')
  assert.equal(end(delivery('expired', { storedAt: at(2) })), 'NON_DELIVERY')
  assert.equal(end(delivery('expired', { storedAt: at(2), openedAt: at(3) })), 'NON_RETRIEVAL')
})

test('whatever became of a letter, it is confirmed once for each step, never both ways, and it was submitted first', () => {
  const both = [
    ['DELIVERY', 'NON_DELIVERY'],
    ['RETRIEVAL', 'NON_RETRIEVAL'],
    ['RELAY_REMMD_ACCEPTANCE', 'RELAY_REMMD_REJECTION'],
  ]
  fc.assert(
    fc.property(
      fc.constantFrom('waiting', 'stored', 'opened', 'accepted', 'refused', 'expired'),
      fc.integer({ min: 0, max: 2 }),
      (state, came) => {
        const given = types(
          delivery(state, { ...(came > 0 && { storedAt: at(2) }), ...(came > 1 && { openedAt: at(3) }), decidedAt: at(4) }),
        )
        assert.equal(given[0], 'SUBMISSION_ACCEPTANCE')
        assert.equal(new Set(given).size, given.length)
        assert.ok(given.every((type) => confirmationTypes.includes(type)))
        for (const pair of both) assert.ok(!pair.every((type) => given.includes(type as never)), given.join())
      },
    ),
  )
})
