/** The rules of the room without a database: handling that joins, conditions of colours, clocks, judgements on identity. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CaseId, Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Refusal } from '../kernel/refusal.ts'
import { lawBook } from '../law/registry.ts'
import { actions, codes, lights, purposes } from '../protection/decision/attributes.ts'
import { policiesWith } from '../protection/decision/inForce.ts'
import { groupsOf, type Judgement, standingAt } from './identity/identity.ts'
import { messageStepLetter, refusalGrounds } from './letters.ts'
import { declined, delayed } from './messages/delay.ts'
import { clockOf, type Message, messageShown } from './messages/message.ts'
import { colours, conditionsOf, openConditions } from './notices/colour.ts'
import { checked, type Notice } from './notices/notice.ts'
import { overQuota, quotaOf } from './query/answering/quota.ts'
import { type Asker, closedBy } from './record/allowed.ts'
import { type Handling, handlingFacts, joined } from './record/handling.ts'
import { describedOf } from './record/kinds.ts'
import { checkedRecord, stated } from './record/record.ts'

const at = '2026-11-26T09:00:00.000Z' as Instant
const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code
const some = <T>(all: readonly T[]) => fc.subarray([...all])
const anyHandling = fc.record({
  codes: some(codes),
  tlp: fc.option(fc.constantFrom(...lights), { nil: undefined }),
  pap: fc.option(fc.constantFrom(...actions), { nil: undefined }),
  onlyRecipients: some(['it-central', 'fr-central', 'ng-central']),
  notStates: some(['IT', 'FR', 'NG']),
  onlyPurposes: some(purposes.slice(0, 4)),
  useUntil: fc.option(fc.constantFrom('2026-01-01', '2027-01-01'), { nil: undefined }),
}) as fc.Arbitrary<Handling>
const anyAsker = fc.record({
  to: fc.record({
    node: fc.constantFrom('it-central', 'fr-central', 'ng-central'),
    state: fc.constantFrom('IT', 'FR', 'NG'),
    ground: fc.constant('safeguards'),
  }),
  purpose: fc.constantFrom(...purposes.slice(0, 4)),
  basis: fc.constant('basis'),
  case: fc.constant('case'),
  reason: fc.constant('because it is necessary here'),
  policies: fc.constant(policiesWith([])),
}) as fc.Arbitrary<Asker>

test('R6 two things joined are closed wherever either was closed: no join opens a path', () => {
  fc.assert(
    fc.property(
      anyHandling,
      anyHandling,
      anyAsker,
      fc.constantFrom('share', 'hit', 'judicial', 'export', 'search'),
      (a, b, asker, use) => {
        const closed = (it: Handling) =>
          closedBy(asker, [{ personal: true, owner: 'xx-other', ...handlingFacts(it) }], [use], 'it-central', at).length > 0
        if (closed(a) || closed(b)) assert.ok(closed(joined(a, b)), JSON.stringify(joined(a, b)))
      },
    ),
    { numRuns: 2000 },
  )
})

test('R10 a person has a category, a statement a field of its kind, a record a day of review', () => {
  assert.throws(() => checkedRecord('person', undefined, '2028-01-01' as never, at), refused('category-needed'))
  assert.throws(() => checkedRecord('vehicle', 'suspect', '2028-01-01' as never, at), refused('category-for-persons'))
  assert.throws(() => checkedRecord('person', 'suspect', '2026-11-26' as never, at), refused('review-day'))
  assert.throws(() => checkedRecord('person', 'suspect', '2031-11-27' as never, at), refused('review-day'))
  const saying = { field: 'imoNumber', value: '9074728', basis: 'fact', source: 's', dated: '2026', withheld: false } as const
  const by = { id: 's1' as Id<'statement'>, name: 'Amara Diallo', at }
  assert.throws(() => stated('person', saying, by), refused('field-unknown'))
  assert.deepEqual(stated('vessel', saying, by).warnings, ['imo-digit'])
})

test('a record is looked for by its names, day of birth, countries, numbers and the zone of its document', () => {
  const said = [
    { field: 'alias', value: 'Osas' },
    { field: 'nationality', value: 'NG' },
    { field: 'mrz', value: 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10' },
  ]
  assert.deepEqual(describedOf('person', said, '2026-11-26'), {
    kind: 'person',
    names: ['Osas', 'ANNA MARIA ERIKSSON'],
    birth: '1974-08-12',
    countries: ['NG'],
    identifiers: [{ type: 'document', value: 'L898902C3' }],
  })
})

test('R28 between Member States the clock is that of Article 5; between others the arrangement, and none is invented', () => {
  const ask = { zone: 'Europe/Rome', at, book: lawBook }
  const eu = { ...ask, states: ['IT', 'FR'] as const }
  assert.deepEqual(clockOf({ ...eu, pace: 'urgent-direct' })?.due, '2026-11-26T17:00:00.000Z')
  assert.deepEqual(clockOf({ ...eu, pace: 'urgent' })?.due, '2026-11-29T22:59:59.999Z')
  assert.deepEqual(clockOf({ ...eu, pace: 'normal' })?.clock.article, 'EU-INFO-2023 5(1)(c)')
  // SIRENE: twelve hours, with Switzerland too; core data after a match: forty-eight, but not with Denmark.
  assert.deepEqual(clockOf({ ...eu, pace: 'sirene' })?.due, '2026-11-26T21:00:00.000Z')
  assert.deepEqual(clockOf({ ...ask, states: ['IT', 'CH'], pace: 'sirene' })?.clock.article, 'EU-SIS-2018 8(3)')
  assert.deepEqual(clockOf({ ...eu, pace: 'pruem' })?.due, '2026-11-28T09:00:00.000Z')
  for (const states of [
    ['IT', 'DK'],
    ['IT', 'CH'],
  ] as const)
    assert.equal(clockOf({ ...ask, states, pace: 'pruem' }), undefined)
  const out = { ...ask, states: ['IT', 'NG'] as const, pace: 'urgent' as const }
  assert.equal(clockOf(out), undefined)
  assert.equal(clockOf({ ...out, arrangement: { answers_h: 48, source: 'Protocol' } })?.due, '2026-11-28T09:00:00.000Z')
})

test('R28 the days of Article 5 are the calendar days of who answers, also where the clock is put back, and hours are hours', () => {
  const ask = { zone: 'Europe/Rome', book: lawBook, states: ['IT', 'FR'] as const, at: '2026-10-24T10:00:00.000Z' as Instant }
  assert.equal(clockOf({ ...ask, pace: 'urgent' })?.due, '2026-10-27T22:59:59.999Z')
  assert.equal(clockOf({ ...ask, pace: 'normal' })?.due, '2026-10-31T22:59:59.999Z')
  assert.equal(
    clockOf({ ...ask, pace: 'urgent-direct', at: '2026-10-24T20:00:00.000Z' as Instant })?.due,
    '2026-10-25T04:00:00.000Z',
  )
})

test('R28 a request is put off only to a later moment and for an authorisation, and refused only on a ground that the law lists', () => {
  const due = '2026-11-29T22:59:59.999Z' as Instant
  const request = { direction: 'in', kind: 'request', state: 'open', due } as unknown as Message
  const delay = { authorisation: 'Order of the judge', reasons: 'Bank secrecy', at, by: 'Amara' }
  const until = (day: string) => delayed(request, { ...delay, until: `2026-12-${day}T10:00:00.000Z` as Instant })
  assert.equal(until('04').due, '2026-12-04T10:00:00.000Z')
  assert.throws(() => delayed(request, { ...delay, until: due }), refused('delay-not-longer'))
  assert.throws(() => delayed({ ...request, due: undefined } as never, { ...delay, until: due }), refused('delay-not-longer'))
  for (const other of [{ direction: 'out' }, { kind: 'reply' }, { state: 'answered' }]) {
    assert.throws(() => delayed({ ...request, ...other } as never, { ...delay, until: due }), refused('reply-to-request'))
    const refusal = { ground: 'not-available', reasons: 'None', at, by: 'Amara' }
    assert.throws(() => declined({ ...request, ...other } as never, refusal), refused('reply-to-request'))
  }
  const step = { v: 1, thread: 'thread-1', reasons: 'because', officer: 'Amara', authority: 'Rome' }
  const taken = (more: object) => messageStepLetter.safeParse({ ...step, ...more }).success
  assert.deepEqual(
    [
      taken({ step: 'delayed', until: due }),
      taken({ step: 'delayed', authorisation: 'Order' }),
      taken({ step: 'delayed', until: due, authorisation: 'Order' }),
      taken({ step: 'refused' }),
      taken({ step: 'refused', ground: 'too-much-work' }),
      taken({ step: 'refused', ground: 'not-available' }),
    ],
    [false, false, true, false, false, true],
  )
  assert.equal(refusalGrounds.length, 7)
})

test('R7 a message with conditions opens once the officer has read them', () => {
  const handling = { codes: ['H1'], onlyRecipients: [], notStates: [], onlyPurposes: [] } as unknown as Handling
  const message = { direction: 'in', handling, acknowledgedBy: [], body: 'text' } as never
  assert.deepEqual([messageShown(message, 'amara').read, messageShown(message, 'amara').body], [false, ''])
  assert.equal(messageShown({ ...(message as object), acknowledgedBy: ['amara'] } as never, 'amara').body, 'text')
})

test('R27 every colour asks for neutrality, red for a penalty of two years; what lacks a condition is not issued', () => {
  for (const colour of colours)
    assert.ok(
      conditionsOf(colour).some((it) => it.id === 'not-political-military-religious-racial'),
      colour,
    )
  const answers = Object.fromEntries(
    conditionsOf('red').map(({ id, kind }) => [id, kind === 'flag' ? true : kind === 'months' ? 24 : 'given']),
  )
  assert.deepEqual(openConditions('red', answers), [])
  assert.deepEqual(openConditions('red', { ...answers, 'max-penalty-months': 23 }), ['max-penalty-months'])
  assert.deepEqual(openConditions('red', { ...answers, 'no-refugee-status-known': false }), ['no-refugee-status-known'])
  const notice = {
    colour: 'red',
    direction: 'out',
    state: 'draft',
    content: { conditions: answers },
    version: 1,
  } as unknown as Notice
  assert.equal(checked(notice, 'clear', 'Chiara Conti', 'looked', at).state, 'issued')
  assert.equal(checked(notice, 'held', 'Chiara Conti', 'refugee', at).state, 'held')
  const lacking = { ...notice, content: { conditions: {} } } as unknown as Notice
  assert.throws(() => checked(lacking, 'clear', 'Chiara Conti', 'looked', at), refused('notice-incomplete'))
  assert.throws(
    () => checked({ ...notice, state: 'issued' }, 'clear', 'Chiara Conti', 'looked', at),
    refused('notice-cannot-move'),
  )
})

test('identity is what the standing judgements hold together on a day; one taken back leaves everything as it was', () => {
  const judgement = (
    one: string,
    other: string,
    verdict: Judgement['verdict'],
    when: string,
    withdrawnAt?: string,
  ): Judgement => ({
    id: `${one}${other}${verdict}` as Id<'judgement'>,
    case: 'c' as CaseId,
    one,
    other,
    verdict,
    reason: 'r',
    by: 'amara',
    byName: 'Amara Diallo',
    node: 'it-central',
    at: when as Instant,
    ...(withdrawnAt && { withdrawnAt: withdrawnAt as Instant, withdrawnFor: 'wrong' }),
  })
  const all = [
    judgement('A', 'B', 'same', '2026-05-01T00:00:00.000Z'),
    judgement('B', 'C', 'same', '2026-05-02T00:00:00.000Z', '2026-05-10T00:00:00.000Z'),
    judgement('A', 'C', 'different', '2026-05-03T00:00:00.000Z'),
  ]
  const on = (day: string) =>
    groupsOf(standingAt(all, `${day}T12:00:00.000Z` as Instant)).map((it) => [it.references, it.disputed.length])
  assert.deepEqual(on('2026-05-01'), [[['A', 'B'], 0]])
  assert.deepEqual(on('2026-05-03'), [[['A', 'B', 'C'], 1]])
  assert.deepEqual(on('2026-05-11'), [
    [['A', 'B'], 0],
    [['C'], 0],
  ])
})

test('R2 a partner is answered so often in an hour and a day, one of its authorities half as often, and is told which limit it met', () => {
  const quota = quotaOf({ asks_hour: 10, asks_day: 20 })
  const none = { hour: 0, day: 0, authorityHour: 0, authorityDay: 0 }
  assert.equal(overQuota(quota, { ...none, hour: 9, day: 19, authorityHour: 4, authorityDay: 9 }), undefined)
  assert.equal(overQuota(quota, { ...none, hour: 10 }), 'quota-hour')
  assert.equal(overQuota(quota, { ...none, day: 20 }), 'quota-day')
  assert.equal(overQuota(quota, { ...none, authorityHour: 5 }), 'quota-authority-hour')
  assert.equal(overQuota(quota, { ...none, authorityDay: 10 }), 'quota-authority-day')
  assert.equal(overQuota(quotaOf({ asks_hour: 0 }), none), 'quota-hour', 'nothing is answered where nothing is to be')
  assert.deepEqual(quotaOf(undefined), { hour: 1_000, day: 5_000 })
})
