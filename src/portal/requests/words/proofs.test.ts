import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proofsOf } from './proofs.ts'

const entry = (id: string, at: string, act: string, by: object) => ({ id, at, act, by })
const node = { node: 'it-central' }
const officer = { officer: 'o1', name: 'Bo' }

test('an act of this authority is found by its moment, an event that arrived by its order', () => {
  const entries = [
    entry('e4', '10:09', 'received', node),
    entry('e3', '10:06', 'received', node),
    entry('e2', '10:02', 'assistance.answer', officer),
    entry('e1', '10:00', 'assistance.transmit', officer),
  ]
  const events = [
    { at: '10:00', act: 'assistance.transmit' },
    { at: '10:05', act: 'assistance.assess' },
    { at: '10:08', act: 'assistance.ask' },
    { at: '10:30', act: 'assistance.accept' },
  ]
  assert.deepEqual(
    proofsOf(events, entries).map((one) => one?.id),
    ['e1', 'e3', 'e4', undefined],
  )
})
