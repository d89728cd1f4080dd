import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { State } from '../../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../../kernel/instant.ts'
import type { Participation } from '../../instrument.ts'
import { standing } from '../../participation.ts'
import { instrumentOf, lawBook } from '../../registry.ts'
import { type Fact, keyOf, replaces } from '../fact.ts'
import { effectiveBook, endOf, type Kept } from './effective.ts'

const day = (text: string) => text as CalendarDate
const fact = (state: string, more: Partial<Participation>): Fact => ({
  kind: 'participation',
  body: { instrument: 'UNTOC', state: state as State, asOf: day('2026-11-20'), source: 'test', confidence: 'checked', ...more },
})

/** Records facts one after the other, as the store does. */
function recorded(...all: (readonly [Fact, string])[]): Kept[] {
  const rows: Kept[] = []
  for (const [it, at] of all) {
    for (const [i, row] of rows.entries())
      if (!row.supersededAt && replaces(it, row.fact)) rows[i] = { ...row, supersededAt: at as Instant }
    rows.push({
      id: String(rows.length),
      key: keyOf(it),
      fact: it,
      recordedFrom: at as Instant,
      supersededAt: null,
      change: 'c',
      proposedName: 'a',
      acceptedName: 'b',
    })
  }
  return rows
}
const status = (rows: readonly Kept[], state: string, on: string, knownOn?: string) =>
  standing(
    instrumentOf('UNTOC')!,
    state as State,
    day(on),
    effectiveBook(lawBook, rows, knownOn ? endOf(day(knownOn)) : undefined),
  )

test('a node that has accepted nothing goes by the book that came with it', () => {
  assert.equal(effectiveBook(lawBook, []), lawBook)
})

test('what was accepted counts from then on, and a question as of an earlier day has the earlier answer', () => {
  const rows = recorded([
    fact('FJ', { deposited: day('2017-09-19'), inForceFrom: day('2017-10-19') }),
    '2026-11-25T10:00:00.000Z',
  ])
  assert.equal(status(rows, 'FJ', '2026-11-25').confidence, 'checked')
  assert.equal(status(rows, 'FJ', '2026-11-25').status, 'in-force')
  assert.notEqual(status(rows, 'FJ', '2026-11-25', '2026-11-24').confidence, 'checked')
  assert.equal(status(rows, 'FJ', '2026-11-25', '2026-11-25').confidence, 'checked')
})

test('a State that left and came back is bound in both periods and not between, whichever was learnt first', () => {
  const first = fact('FJ', { inForceFrom: day('2005-01-01'), until: day('2010-01-01') })
  const second = fact('FJ', { inForceFrom: day('2015-01-01') })
  for (const rows of [
    recorded([first, '2026-01-01T00:00:00.000Z'], [second, '2026-02-01T00:00:00.000Z']),
    recorded([second, '2026-01-01T00:00:00.000Z'], [first, '2026-02-01T00:00:00.000Z']),
  ]) {
    assert.equal(status(rows, 'FJ', '2004-01-01').status, 'not-in-force-yet')
    assert.equal(status(rows, 'FJ', '2007-01-01').status, 'in-force')
    assert.equal(status(rows, 'FJ', '2012-01-01').status, 'denounced')
    assert.equal(status(rows, 'FJ', '2020-01-01').status, 'in-force')
  }
})

test('a confirmed absence reads as an absence of a record on that day, and is not stale', () => {
  const found = status(recorded([fact('IR', {}), '2026-11-25T10:00:00.000Z']), 'IR', '2026-11-25')
  assert.equal(found.status, 'no-participation-on-record')
  assert.equal(found.asOf, '2026-11-20')
  assert.equal(found.stale, false)
})

test('what was known on a day never changes, whatever is learnt later', () => {
  const states = ['FJ', 'IT', 'JP']
  const step = fc.record({
    state: fc.constantFrom(...states),
    from: fc.integer({ min: 2001, max: 2025 }),
    until: fc.option(fc.integer({ min: 2001, max: 2025 }), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 8 }), (steps, cut) => {
      const all = steps.map(
        ({ state, from, until }, i) =>
          [
            fact(state, {
              inForceFrom: day(`${from}-01-01`),
              ...(until && until >= from ? { until: day(`${until}-12-31`) } : {}),
              source: `step ${i}`,
            }),
            `2026-03-${String(i + 10)}T12:00:00.000Z`,
          ] as const,
      )
      const before = recorded(...all.slice(0, cut))
      const after = recorded(...all)
      const knownOn = `2026-03-${String(Math.min(cut, steps.length) + 9).padStart(2, '0')}`
      for (const state of states)
        for (const on of ['2003-06-01', '2012-06-01', '2026-06-01'])
          assert.deepEqual(status(after, state, on, knownOn), status(before, state, on, knownOn))
    }),
    { numRuns: 12 },
  )
})
