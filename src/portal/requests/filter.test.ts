import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFilter, withFilter } from './filter.ts'

test('only filters are read from the address, and an empty one is none', () => {
  assert.deepEqual(readFilter({ state: 'draft', side: '', sort: 'due', q: 4711, cursor: 'x' }), { state: 'draft', q: '4711' })
})

test('choosing "all" takes the filter out of the address', () => {
  assert.deepEqual(withFilter({ state: 'draft', q: 'bank' }, { state: '' }), { q: 'bank' })
})
