/** Registers from the running node, and the clock of a breach. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { here } from '../../../test/protection-asking.ts'
import type { Instant } from '../../kernel/instant.ts'
import { breachDue, recordsOfProcessing } from './registers.ts'

test('R26 seventy-two hours run from the moment a breach was known, over a change of the clock', () => {
  assert.equal(breachDue('2026-10-24T10:00:00.000Z' as Instant), '2026-10-27T10:00:00.000Z')
})

test('R26 a room that nobody described is in the records of processing, and is said not to be described', () => {
  const rows = recordsOfProcessing({
    authority: 'A',
    node: here,
    software: 'comity',
    routes: [{ verb: 'GET', path: '/x', act: 'cases.read', says: 'One case.' }],
    tables: [{ schema: 'newroom', name: 'thing', says: 'Things.' }],
  })
  assert.deepEqual(
    rows.map((it) => [it.room, it.described, it.roles.length > 0]),
    [
      ['cases', true, true],
      ['newroom', false, false],
    ],
  )
})
