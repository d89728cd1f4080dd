import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concerns, readMoved } from './live.ts'

const moved = { subject: 'request:0192aa', act: 'assistance.accept', at: '2026-11-23T09:00:00.000Z', case: '0192cc' }

test('a request that moves refreshes its own page, its case, and the lists of requests', () => {
  assert.ok(concerns(['request', '0192aa', 'history'], moved))
  assert.ok(concerns(['case', '0192cc'], moved))
  assert.ok(concerns(['requests', { state: 'sent' }], moved))
  assert.ok(concerns(['inbox'], moved))
})

test('a request that moves leaves other requests and the law alone', () => {
  assert.ok(!concerns(['request', '0192bb'], moved))
  assert.ok(!concerns(['law', 'instruments'], moved))
})

test('an unknown kind of subject refreshes the inbox at most', () => {
  const strange = { subject: 'something', act: 'x', at: '' }
  assert.ok(concerns(['inbox'], strange))
  assert.ok(!concerns(['cases'], strange))
})

test('what is not an event is not heard', () => {
  assert.equal(readMoved('{'), undefined)
  assert.equal(readMoved('{"act":"x"}'), undefined)
  assert.equal(readMoved('{"subject":"request:1"}')?.subject, 'request:1')
})

test('a look at an entry of the ledger does not have the entry read again, but the history of its case', () => {
  const look = { subject: 'entry:0192ee', act: 'ledger.proof', at: '2026-11-26T10:00:00Z', case: '0192cc' }
  assert.ok(!concerns(['entry', '0192ee', 'verdict'], look))
  assert.ok(!concerns(['entry', '0192ee'], look))
  assert.ok(concerns(['case', '0192cc', 'history'], look))
})
