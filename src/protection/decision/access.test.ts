/** Who may read, search and change what, and why: purpose, necessity, need to know, ownership, conditions, matches. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, answer, asked, harbour, here, lagos, leaving, noon, person, why } from '../../../test/protection-asking.ts'
import { instant } from '../../kernel/instant.ts'
import { stepUpLasts_ms } from '../permit.ts'
import { purposes } from './attributes.ts'

test('R1 a personal record without purpose, case or legal basis is refused; limited to other purposes it does not exist', () => {
  assert.equal(answer(asked(person)), 'open')
  for (const missing of ['purposeOf', 'basis', 'servesCase'] as const) {
    const { [missing]: _, ...rest } = why
    assert.equal(answer({ ...asked(person), more: rest }), 'purpose-missing')
  }
  const limited = { ...person, onlyPurposes: ['missing-person'] }
  assert.equal(answer(asked(limited)), answer(asked(person, {}, { case: null })))
  assert.equal(answer(asked(limited, { purposeOf: 'missing-person' })), 'open')
})

test('R2 a search for a person is justified in words; the 101st question of the hour and the bulk question wait', () => {
  assert.equal(answer(asked(person, { use: 'search' })), 'open')
  assert.equal(answer(asked(person, { use: 'search', reason: 'check' })), 'purpose-missing')
  assert.equal(answer(asked(person, { use: 'search', reason: `${' '.repeat(40)}check` })), 'purpose-missing')
  assert.equal(answer(asked(person, { inHour: 100 })), 'open')
  assert.equal(answer(asked(person, { inHour: 101 })), 'too-many-questions')
  assert.equal(answer(asked(person, { subjects: 500 })), 'policy-forbids: bulk')
  assert.equal(answer(asked(person, { subjects: 500, approved: true })), 'open')
})

test('R3 what an officer may not see is answered as what never was, whatever hides it', () => {
  assert.equal(answer(asked({}, {}, { act: 'protection.oversee' })), 'role-lacking')
  const absent = answer(asked({}, {}, { case: null }))
  assert.equal(absent, 'not-found')
  assert.equal(answer(asked({}, {}, { case: { ...harbour, members: [] } })), absent)
  assert.equal(answer(asked({ classification: 2 })), absent)
  assert.equal(answer(asked({ classification: 2 }, {}, { officer: { ...amara, clearance: 2 } })), 'open')
  const stale = { ...amara, steppedUpAt: instant(Date.parse(noon) - stepUpLasts_ms - 1000) }
  assert.equal(answer(asked({}, {}, { ...leaving, officer: stale })), 'step-up-needed')
  assert.equal(
    answer(asked({}, {}, { ...leaving, officer: { ...amara, steppedUpAt: instant(Date.parse(noon) - stepUpLasts_ms) } })),
    'open',
  )
})

test('R4 a policy put in force closes what was open, and taking it back opens no more than before', () => {
  const policy = {
    id: 'local-notices',
    says: 'Notices stay here until the ministry has agreed.',
    source: 'Test Act s. 1',
    confidence: 'checked',
    lift: 'administrator',
    answer: 'policy-forbids',
    keeps: ['R4'],
    when: ['item.kind', 'is', 'notice'],
  } as const
  const notice = asked({ kind: 'notice' })
  const under = { officer: { ...amara, under: [policy] } }
  assert.equal(answer(notice), 'open')
  assert.equal(answer({ ...notice, ...under }), 'policy-forbids: local-notices')
  assert.equal(answer(asked({ kind: 'notice' }, {}, { ...under, case: null })), 'not-found')
  assert.equal(answer(notice), 'open')
})

test('R5 only the authority that owns a record changes or erases it', () => {
  for (const use of ['alter', 'erase'] as const) {
    assert.equal(answer(asked({ owner: lagos }, { use })), 'policy-forbids: owner-alone-changes')
    assert.equal(answer(asked({ owner: here }, { use })), 'open')
  }
  assert.equal(answer(asked({ owner: lagos }, { use: 'record' })), 'open')
})

test('R7 a record opens only once its conditions were acknowledged', () => {
  assert.equal(answer(asked({ conditionsOpen: true })), 'policy-forbids: conditions-acknowledged')
  assert.equal(answer(asked({ conditionsOpen: false })), 'open')
})

test('R13 nothing is done on a match that no person confirmed', () => {
  for (const use of ['share', 'report', 'judicial', 'combine'] as const) {
    assert.equal(answer(asked({ kind: 'match' }, { use })), 'policy-forbids: match-confirmed')
    assert.equal(answer(asked({ kind: 'match', confirmed: true }, { use })), 'open')
  }
  assert.equal(answer(asked({ kind: 'match' }, { use: 'read' })), 'open')
})

test('R14 nothing leaves without a stated purpose', () => {
  assert.equal(answer(asked({}, {}, { ...leaving, purpose: ' ' })), 'purpose-missing')
  assert.equal(answer(asked({}, {}, { ...leaving, purpose: 'Handed to the prosecutor' })), 'open')
})

test('R25 after restriction a record is there only for what it was kept for', () => {
  const restricted = { ...person, restrictedTo: ['prosecution'] }
  for (const purpose of purposes)
    assert.equal(answer(asked(restricted, { purposeOf: purpose })), purpose === 'prosecution' ? 'open' : 'not-found')
})
