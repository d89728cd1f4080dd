import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { steady } from './steady.ts'

type Row = { id: string; state: string }
const row = (id: string, state = 'sent'): Row => ({ id, state })
const idOf = (r: Row) => r.id

test('a row that changes while one works in the list changes in place', () => {
  const { rows, waiting } = steady([row('a'), row('b')], [row('a'), row('b', 'accepted')], idOf, true)
  assert.deepEqual(rows, [row('a'), row('b', 'accepted')])
  assert.equal(waiting, 0)
})

test('what arrives, leaves or overtakes waits, and is announced', () => {
  assert.equal(steady([row('a')], [row('c'), row('a')], idOf, true).waiting, 1)
  assert.equal(steady([row('a'), row('b')], [row('b')], idOf, true).waiting, 1)
  assert.equal(steady([row('a'), row('b')], [row('b'), row('a')], idOf, true).waiting, 1)
})

test('a held list keeps its rows and their order whatever comes; a list let go is the fresh one', () => {
  const lists = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 })).map((ids) => ids.map((id) => row(id)))
  fc.assert(
    fc.property(lists, lists, (shown, fresh) => {
      if (shown.length > 0) assert.deepEqual(steady(shown, fresh, idOf, true).rows.map(idOf), shown.map(idOf))
      assert.deepEqual(steady(shown, fresh, idOf, false), { rows: fresh, waiting: 0 })
    }),
  )
})
