import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Id, NodeId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import { conditionKinds, inheritance, mayUse, type Use, type UseCondition } from './conditions.ts'

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

test('no condition shuts the exit for what clears an accused person, whatever who imposed it said', () => {
  for (const kind of conditionKinds.filter((it) => it !== 'delete_by'))
    assert.ok(
      mayUse([condition({ kind })], use({ doing: 'disclose', exculpatory: true, fiscal: true, deathPenalty: true })).may,
      kind,
    )
})

test('a consent opens the use it was given for and not another in the same proceedings', () => {
  const given = (uses: UseCondition['consents'][number]['uses']) => [
    condition({ consents: [{ for: 'XA-2026-000099', by: xb!, at: noon, uses }] }),
  ]
  const there = { proceeding: 'XA-2026-000099' }
  assert.ok(mayUse(given({ doing: 'copy' }), use({ ...there, doing: 'copy' })).may)
  assert.ok(mayUse(given({ doing: 'copy' }), use({ ...there, doing: 'proceed' })).may)
  assert.ok(!mayUse(given({ doing: 'copy' }), use({ ...there, doing: 'disclose', to: xc! })).may)
  assert.ok(!mayUse(given({ doing: 'disclose', to: xc! }), use({ ...there, doing: 'disclose' })).may)
  assert.ok(mayUse(given({ doing: 'disclose', to: xc! }), use({ ...there, doing: 'disclose', to: xc! })).may)
})

test('a consent for tax proceedings lifts the bar on them, one that does not speak of tax leaves it', () => {
  const barred = (fiscal?: true) => [
    condition({ kind: 'not_fiscal', consents: [{ for: 'TAX-1', by: xb!, at: noon, uses: { doing: 'copy', fiscal } }] }),
  ]
  const tax = use({ doing: 'copy', proceeding: 'TAX-1', fiscal: true })
  assert.ok(mayUse(barred(true), tax).may)
  assert.ok(!mayUse(barred(), tax).may)
})

test('the proceedings a thing was given for do not become tax proceedings by being named', () => {
  assert.ok(!mayUse([condition({ kind: 'not_fiscal', allowed: ['XA-2026-000004'] })], use({ fiscal: true })).may)
})

test('what is made of two items has a consent only where both have it', () => {
  const consent = { for: 'A', by: xb!, at: noon, uses: { doing: 'copy' as const } }
  const [both] = inheritance([[condition({ consents: [consent] })], [condition({ consents: [consent] })]])
  const [one] = inheritance([[condition({ consents: [consent] })], [condition({})]])
  assert.deepEqual([both?.consents.length, one?.consents.length], [1, 0])
})

const [first, second] = ['k1', 'k2'].map((id) => id as Id<'condition'>)
/** Two conditions as they may stand on several items: the same words under the same id, and consents of each item's own. */
const anyCondition = fc
  .record({ id: fc.constantFrom(first!, second!), consents: fc.subarray(['A', 'B', 'C']) })
  .chain(({ id, consents }) =>
    fc.constant(
      condition({
        id,
        kind: id === first ? 'speciality' : 'not_fiscal',
        imposedBy: id === first ? xb! : xc!,
        allowed: id === first ? ['A'] : [],
        consents: consents.map((one) => ({ for: one, by: xb!, at: noon, uses: { doing: 'disclose', to: xc!, fiscal: true } })),
      }),
    ),
  )
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
const anyItem = fc.uniqueArray(anyCondition, { selector: (c) => c.id, maxLength: 2 })

test('what is made of items allows exactly what all of them allow', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 4 }), anyUse, (items, one) => {
      assert.equal(
        mayUse(inheritance(items), one).may,
        items.every((its) => mayUse(its, one).may),
      )
    }),
    { numRuns: 2000 },
  )
})
