import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { admit, type CaseFile, caseFunctions, caseReference, close, describe, openCase, release, reopen } from './case.ts'

const noon = '2026-11-23T12:00:00.000Z' as Instant
const amara = { officer: 'amara' as OfficerId, name: 'Amara Diallo', function: 'lead', since: noon } as const
const bo = { officer: 'bo' as OfficerId, name: 'Bo Lindqvist', function: 'desk', since: noon } as const
const file = (): CaseFile =>
  openCase({
    id: 'c-1' as CaseId,
    reference: 'XA-C-2026-0001',
    title: 'Harbour',
    purpose: 'Trafficking in cocaine through the port',
    basis: 'Art. 74 Penal Code',
    instruments: ['untoc'],
    members: [amara],
    at: noon,
  })

test('a reference names the State, the year and a number that people can say', () => {
  assert.equal(caseReference('it-central' as NodeId, 2026, 7), 'IT-C-2026-0007')
  assert.equal(caseReference('it-central' as NodeId, 2026, 12345), 'IT-C-2026-12345')
})

test('the last member cannot leave', () => {
  assert.throws(() => release(file(), amara.officer), { code: 'last-member' })
  assert.deepEqual(release(admit(file(), bo), amara.officer).members, [bo])
})

test('whoever is not a member cannot be taken off', () => {
  assert.throws(() => release(file(), bo.officer), { code: 'not-a-member' })
})

test('a member who is added again takes the new function and keeps the day of joining', () => {
  const later = '2026-12-01T08:00:00.000Z' as Instant
  const deputy = admit(admit(file(), bo), { ...bo, function: 'deputy', since: later })
  assert.deepEqual(deputy.members[1], { ...bo, function: 'deputy' })
  assert.equal(admit(deputy, { ...bo, function: 'deputy' }), deputy)
})

test('a case with a request under way stays open, and says which', () => {
  const work = [{ kind: 'request', id: 'r-1', reference: 'XA-2026-000004' }]
  assert.throws(() => close(file(), 'done', work, noon), { code: 'case-has-open-work', facts: { work: 'XA-2026-000004' } })
})

test('a case closes once and reopens once', () => {
  const closed = close(file(), 'Judgment is final', [], noon)
  assert.equal(closed.closingReason, 'Judgment is final')
  assert.throws(() => close(closed, 'again', [], noon), { code: 'case-closed-already' })
  assert.deepEqual(reopen(closed), { ...file(), version: 3 })
  assert.throws(() => reopen(file()), { code: 'case-open-already' })
})

test('what a change leaves out stays', () => {
  assert.deepEqual(describe(file(), { title: 'Harbour II' }), { ...file(), title: 'Harbour II', version: 2 })
})

test('whatever is done with members, one remains and nobody is there twice', () => {
  const step = fc.record({
    join: fc.boolean(),
    officer: fc.constantFrom('amara', 'bo', 'chiara', 'dario'),
    as: fc.constantFrom(...caseFunctions),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let now = file()
      for (const { join, officer, as } of steps) {
        try {
          now = join
            ? admit(now, { officer: officer as OfficerId, name: officer, function: as, since: noon })
            : release(now, officer as OfficerId)
        } catch (no) {
          assert.equal((no as Error).name, 'Refusal')
        }
      }
      assert.ok(now.members.length >= 1)
      assert.equal(new Set(now.members.map((m) => m.officer)).size, now.members.length)
    }),
  )
})
