/** Keeping and erasing: one decision a case, silence hides, closed is closed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, answer, asked, harbour, lagos, noon, person, why } from '../../../test/protection-asking.ts'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { ItemFacts } from '../decision/question.ts'
import { dueCases, type Kept, proposal, reviewBy } from './keeping.ts'

const thing = (more: Partial<Kept> = {}): Kept => ({
  room: 'evidence',
  subject: 'exhibit:1',
  reference: 'IT-C-2022-0001/E1',
  case: harbour.id,
  since: '2022-02-28T10:00:00.000Z' as Instant,
  recipients: [lagos],
  ...more,
})

test('R12 what is overdue is gone for everyone but those who decide on keeping it, without anyone doing anything', () => {
  const item: ItemFacts = { ...person, reviewBy: '2026-11-25' }
  assert.equal(answer(asked(item)), 'open')
  const later = '2026-11-26T00:00:00.000Z' as Instant
  assert.equal(answer(asked(item, {}, { at: later })), 'not-found')
  const officer = { ...amara, roles: ['data-protection-officer'] as const }
  assert.equal(answer({ officer, act: 'protection.list', at: later, item, more: why }), 'open')
})

test('R12 the review comes three years after the last use, each year for victims and minors, and never after the owner’s day', () => {
  assert.equal(reviewBy(thing()).day, '2025-02-28')
  assert.equal(reviewBy(thing({ lastUsed: '2024-02-29T10:00:00.000Z' as Instant })).day, '2027-02-28')
  assert.equal(reviewBy(thing({ category: 'victim' })).day, '2023-02-28')
  assert.equal(reviewBy(thing({ minor: true })).day, '2023-02-28')
  assert.deepEqual(reviewBy(thing({ deleteBy: '2022-06-01' as never })).rule, 'owner-set')
})

test('R12 reviews are one row a case, victims first, and keeping is bounded by the period and by the owner', () => {
  const other = 'orchard' as CaseId
  const rows = dueCases(
    [
      thing(),
      thing({ subject: 'exhibit:2' }),
      thing({ case: other, category: 'victim', since: '2025-10-01T00:00:00.000Z' as Instant }),
    ],
    '2026-12-31' as never,
    '2026-11-25' as never,
  )
  assert.deepEqual(
    rows.map((it) => [it.case, it.things.length, it.overdue]),
    [
      [other, 1, true],
      [harbour.id, 2, true],
    ],
  )
  const keep =
    (until: string, things = [thing()]) =>
    () =>
      proposal(things, { proposal: 'keep', reason: 'appeal pending', until: until as never }, noon)
  assert.doesNotThrow(keep('2029-11-25'))
  assert.throws(keep('2029-11-26'), /cannot be kept that long/)
  assert.throws(keep('2026-11-25'), /until which day/)
  assert.throws(keep('2027-12-01', [thing({ category: 'victim' })]), /cannot be kept that long/)
  assert.throws(keep('2027-01-02', [thing({ deleteBy: '2027-01-01' as never })]), /cannot be kept that long/)
})

test('R12 a closed case is read, not written', () => {
  const closed = { case: { ...harbour, closed: true } }
  assert.equal(answer(asked({}, {}, { ...closed, act: 'cases.describe' })), 'case-closed')
  assert.equal(answer(asked({}, {}, closed)), 'open')
})
