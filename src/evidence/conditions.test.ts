import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Id, NodeId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import { conditionKinds, mayUse, strictest, type Use, type UseCondition } from './conditions.ts'

const [xa, xb, xc] = ['xa-central', 'xb-central', 'xc-central'] as NodeId[]
const noon = '2026-11-23T12:00:00.000Z' as Instant
const day = (text: string) => text as CalendarDate
const condition = (it: Partial<UseCondition>): UseCondition => ({
  id: 'k' as Id<'condition'>,
  kind: 'speciality',
  basis: 'UNTOC 18(19)',
  imposedBy: xb!,
  imposedAt: noon,
  allowed: [],
  exculpatoryExit: false,
  consents: [],
  ...it,
})
const use = (it: Partial<Use> = {}): Use => ({
  doing: 'proceed',
  by: xa!,
  proceeding: 'XA-2026-000004',
  on: day('2026-11-23'),
  ...it,
})

test('evidence given for one proceeding serves that one and no other', () => {
  const given = [condition({ allowed: ['XA-2026-000004'] })]
  assert.ok(mayUse(given, use()).may)
  assert.deepEqual(mayUse(given, use({ proceeding: 'XA-2026-000099' })).obstacles, [
    { condition: 'k', code: 'speciality', basis: 'UNTOC 18(19)', ask: xb },
  ])
  assert.ok(!mayUse(given, use({ proceeding: undefined as never })).may)
})

test('consent for another proceeding opens that one', () => {
  const given = [condition({ kind: 'consent_needed', consents: [{ for: 'XA-2026-000099', by: xb!, at: noon }] })]
  assert.ok(mayUse(given, use({ proceeding: 'XA-2026-000099' })).may)
  assert.ok(!mayUse(given, use()).may)
})

test('what clears an accused person may be used, and the authority that gave it is told first', () => {
  const given = [condition({ exculpatoryExit: true }), condition({ kind: 'confidential', imposedBy: xc!, exculpatoryExit: true })]
  assert.deepEqual(mayUse(given, use({ doing: 'disclose', exculpatory: true })), { may: true, obstacles: [], notices: [xb, xc] })
})

test('the day of deletion has no exit', () => {
  const given = [condition({ kind: 'delete_by', until: day('2026-11-23'), exculpatoryExit: true })]
  assert.ok(mayUse(given, use()).may)
  assert.ok(!mayUse(given, use({ on: day('2026-11-24'), exculpatory: true })).may)
})

test('tax and capital proceedings are closed where the condition says so, and only they', () => {
  assert.ok(!mayUse([condition({ kind: 'not_fiscal' })], use({ fiscal: true })).may)
  assert.ok(mayUse([condition({ kind: 'not_fiscal' })], use({ deathPenalty: true })).may)
  assert.ok(!mayUse([condition({ kind: 'no_death_penalty' })], use({ deathPenalty: true })).may)
})

test('confidential evidence is read in its case, not handed on; back to who gave it, it may go', () => {
  const given = [condition({ kind: 'confidential' })]
  assert.ok(mayUse(given, use({ doing: 'view' })).may)
  assert.ok(!mayUse(given, use({ doing: 'disclose', to: xc! })).may)
  assert.ok(mayUse(given, use({ doing: 'disclose', to: xb! })).may)
})

test('who imposed a condition is not bound by it', () => {
  assert.ok(mayUse([condition({ imposedBy: xa! })], use({ proceeding: 'XA-2026-000099' })).may)
})

test('the strictest of two: the earlier day, the proceedings both allow, an exit only where both have one', () => {
  const [one] = strictest([
    condition({ kind: 'delete_by', until: day('2027-06-01'), exculpatoryExit: true, allowed: ['A', 'B'] }),
    condition({ kind: 'delete_by', until: day('2027-01-01'), allowed: ['B', 'C'] }),
  ])
  assert.deepEqual([one?.until, one?.allowed, one?.exculpatoryExit], ['2027-01-01', ['B'], false])
})

const anyCondition = fc.record({
  id: fc.constant('k' as Id<'condition'>),
  kind: fc.constantFrom(...conditionKinds),
  basis: fc.constant('UNTOC 18(19)'),
  imposedBy: fc.constantFrom(xb!, xc!),
  imposedAt: fc.constant(noon),
  allowed: fc.subarray(['A', 'B', 'C']),
  until: fc.constantFrom(day('2026-01-01'), day('2027-01-01')),
  exculpatoryExit: fc.boolean(),
  consents: fc.subarray(['A', 'B', 'C']).map((all) => all.map((one) => ({ for: one, by: xb!, at: noon }))),
})
const anyUse = fc.record({
  doing: fc.constantFrom('view', 'proceed', 'copy', 'disclose'),
  by: fc.constant(xa!),
  to: fc.constantFrom(xb!, xc!),
  proceeding: fc.constantFrom('A', 'B', 'C', 'D'),
  fiscal: fc.boolean(),
  deathPenalty: fc.boolean(),
  exculpatory: fc.boolean(),
  on: fc.constantFrom(day('2026-11-23'), day('2028-01-01')),
}) as fc.Arbitrary<Use>

test('a derivative allows nothing that one of its inputs forbids, and outside the exit forbids nothing else', () => {
  fc.assert(
    fc.property(fc.array(anyCondition, { maxLength: 6 }), anyUse, (conditions, one) => {
      const derived = mayUse(strictest(conditions), one).may
      const all = mayUse(conditions, one).may
      assert.ok(one.exculpatory ? !derived || all : derived === all)
    }),
    { numRuns: 2000 },
  )
})
