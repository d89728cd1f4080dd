import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hearDate, nodeNow, onJump } from './nodeClock.ts'

const day_ms = 86_400_000

test('countdowns follow the clock of the node, not that of the browser', () => {
  let jumps = 0
  const stop = onJump(() => jumps++)
  hearDate(new Date(Date.now() + 8 * day_ms).toUTCString())
  assert.ok(Math.abs(nodeNow() - Date.now() - 8 * day_ms) < 2_000)
  assert.equal(jumps, 1)
  hearDate(new Date(Date.now() + 8 * day_ms).toUTCString())
  assert.equal(jumps, 1, 'pages are told of a jump, not of every answer')
  hearDate(null)
  hearDate('no date')
  assert.ok(nodeNow() - Date.now() > 7 * day_ms, 'an answer without a date changes nothing')
  hearDate(new Date().toUTCString())
  assert.equal(nodeNow() - Date.now(), 0, 'less than the header can say is no difference')
  assert.equal(jumps, 2)
  stop()
})
