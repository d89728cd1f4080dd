import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { lawBook } from '../../law/registry.ts'
import { teamBases } from '../agreement/bases.ts'
import { longest_days, untold, waitsForVerifying } from './rules.ts'

const on = '2026-11-23' as CalendarDate
const bases = (...states: string[]) => teamBases(states as State[], ['trafficking-in-persons'], on, lawBook)

test('Italy and Nigeria alone found a team on UNTOC 19; no rule of the Union quarantines what either gives', () => {
  const it = bases('IT', 'NG')
  assert.equal(it.items.find((one) => one.instrument === 'UNTOC')?.all, true)
  assert.equal(it.unionBasis, false)
  assert.equal(waitsForVerifying('NG', it), false)
})

test('with France in it a Union basis carries two of them, and what Nigeria gives waits for an administrator', () => {
  const it = bases('IT', 'FR', 'NG')
  assert.deepEqual([it.unionBasis, it.thirdStates], [true, ['NG']])
  assert.deepEqual(
    ['IT', 'FR', 'NG'].map((state) => waitsForVerifying(state, it)),
    [false, false, true],
  )
})

test('what was held before the team is dated before it; what came from outside names its giver', () => {
  const period = { from: '2026-11-23' }
  assert.deepEqual(untold({ origin: 'inside' }, period), [])
  assert.deepEqual(untold({ origin: 'before', since: '2026-11-23' }, period), ['since'])
  assert.deepEqual(untold({ origin: 'before', since: '2026-11-22' }, period), [])
  assert.deepEqual(untold({ origin: 'outside' }, period), ['source'])
  assert.deepEqual(untold({ origin: 'outside', source: 'Ghana, request GH-12/26' }, period), [])
})

test('an agreement shortens how long a copy may wait, and never lengthens it', () => {
  const of = (terms: object) => ({ agreement: { editions: [], period: {}, terms } })
  assert.deepEqual([longest_days(of({}), 'operational'), longest_days(of({}), 'non-operational')], [28, 1826])
  assert.equal(longest_days(of({ operational: 7, 'non-operational': 365 }), 'operational'), 7)
  assert.equal(longest_days(of({ operational: 60, 'non-operational': 365 }), 'operational'), 28)
})
