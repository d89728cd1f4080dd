import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceOf } from './device.ts'

test('a session is recognised by browser and system, not by a riddle', () => {
  const agent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0'
  assert.deepEqual(deviceOf(agent), { browser: 'Edge', system: 'Windows' })
  assert.equal(deviceOf('curl/8'), undefined)
})
