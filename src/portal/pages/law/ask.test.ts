import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { complete, readAsk } from './ask.ts'

test('a sheet begins with the officer’s own State and today', () => {
  const ask = readAsk({ to: 'ng' }, 'IT', '2026-11-23')
  assert.equal(ask.from, 'IT')
  assert.equal(ask.to, 'NG')
  assert.equal(ask.on, '2026-11-23')
  assert.ok(complete(ask))
})

test('a State does not ask itself', () => {
  assert.ok(!complete(readAsk({ to: 'IT' }, 'IT', '2026-11-23')))
  assert.ok(!complete(readAsk({}, 'IT', '2026-11-23')))
})

test('whatever stands in the address, the question can be read', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => {
      const ask = readAsk(search, 'IT', '2026-11-23')
      assert.match(ask.from, /^[A-Z]{2}$/)
      assert.match(ask.on, /^\d{4}-\d{2}-\d{2}$/)
    }),
  )
})
