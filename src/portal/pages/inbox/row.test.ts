import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, waiting } from './row.ts'

test('a request in the inbox leads to the request, a task to its case', () => {
  assert.deepEqual(addressOf({ stage: 'sent', kind: 'request', id: 'r1', case: 'c1' }), {
    to: '/requests/$id',
    params: { id: 'r1' },
  })
  assert.deepEqual(addressOf({ stage: 'task', kind: 'task', id: 't1', case: 'c1' }), { to: '/cases/$id', params: { id: 'c1' } })
})

test('who waits for whom is said by name when a colleague has it', () => {
  const partner = { node: 'ng-central', state: 'NG' }
  assert.equal(waiting({ waitingFor: 'us', partner, assignedTo: { id: '1', name: 'Bo Lindqvist' } }).key, 'colleague')
  assert.equal(waiting({ waitingFor: 'us', partner }).key, 'us')
  assert.deepEqual(waiting({ waitingFor: 'them', partner }), { key: 'them', state: 'NG', name: '' })
  assert.equal(waiting({ waitingFor: 'them' }).key, 'others')
})
