import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockState } from './clock.ts'

const now = Date.parse('2026-11-23T09:00:00.000Z')

test('a hard clock that has run out is an alarm, a soft one a reminder', () => {
  assert.deepEqual(clockState({ due: '2026-11-22', soft: false }, now), { key: 'expired', tone: 'bad' })
  assert.deepEqual(clockState({ due: '2026-11-22', soft: true }, now), { key: 'expired', tone: 'wait' })
})

test('a date runs to its end', () => {
  assert.equal(clockState({ due: '2026-11-23' }, now).key, 'today')
  assert.equal(clockState({ due: '2026-11-25' }, now).key, 'soon')
  assert.equal(clockState({ due: '2027-01-25' }, now).key, 'running')
})

test('a clock that was met is met, however late it is now', () => {
  assert.equal(clockState({ due: '2026-01-01', state: 'met' }, now).key, 'met')
})

test('a duty without a number never alarms', () => {
  assert.deepEqual(clockState({ soft: true }, now), { key: 'open', tone: 'calm' })
})
