import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { gapOf, gapStatistics, obligationOf } from '../gaps/gaps.ts'
import { instrumentOf, stateRow } from '../registry.ts'
import { type DualAsk, dualCriminality } from './dualcriminality.ts'
import { conceptIds, conceptOf, nationalOffences } from './offence.ts'
import { inScope, isSeriousCrime } from './scope.ts'

const ask = (more: Partial<DualAsk>): DualAsk => ({
  instrument: 'UNTOC',
  to: 'NE' as State,
  on: '2026-11-23' as CalendarDate,
  measures: ['search-seizure'],
  offences: [{ concept: 'migrant-smuggling', maxPenalty_months: 72 }],
  ...more,
})

test('S5: migrant smuggling in Niger is absent since the repeal of 25 November 2023, and was an offence at the time of conduct', () => {
  const found = dualCriminality(ask({ conductOn: '2022-06-01' as CalendarDate }))
  assert.equal(found.result, 'absent')
  assert.equal(found.role, 'optional-ground')
  assert.equal(found.article, 'UNTOC 18(9)')
  assert.equal(found.repealed[0]?.until, '2023-11-24')
  assert.equal(dualCriminality(ask({ on: '2023-11-24' as CalendarDate })).result, 'established')
})

test('what nobody has mapped is unknown, never absent', () => {
  const found = dualCriminality(ask({ to: 'KE' as State }))
  assert.equal(found.result, 'unknown')
  assert.equal(found.confidence, 'uncertain')
  assert.equal(dualCriminality(ask({ offences: [] })).result, 'unknown')
})

test('S5: by order to Germany, a ticked category with three years takes the question away; without it the ground stays', () => {
  const order = ask({
    instrument: 'EU-EIO',
    to: 'DE' as State,
    annexDCategories: ['facilitation-of-unauthorised-entry-and-residence'],
  })
  assert.equal(dualCriminality(order).result, 'not-required')
  assert.notEqual(
    dualCriminality({ ...order, offences: [{ concept: 'migrant-smuggling', maxPenalty_months: 35 }] }).result,
    'not-required',
  )
  assert.notEqual(dualCriminality({ ...order, annexDCategories: [] }).result, 'not-required')
})

test('no dual criminality under Article 7 of 1988, for preservation, or for measures that are always available', () => {
  assert.equal(dualCriminality(ask({ instrument: 'VIENNA-1988' })).result, 'not-required')
  assert.equal(dualCriminality(ask({ instrument: 'BUDAPEST', measures: ['preservation'] })).result, 'not-required')
  assert.equal(dualCriminality(ask({ instrument: 'EU-EIO', measures: ['existing-evidence'] })).result, 'not-required')
})

test('for extradition it is a condition', () => {
  assert.equal(dualCriminality(ask({ measures: ['extradition'] })).role, 'condition')
})

test('a narrower provision is doubtful and says what is missing', () => {
  const found = dualCriminality(ask({ to: 'NG' as State, offences: [{ concept: 'organised-group-participation' }] }))
  assert.equal(found.result, 'doubtful')
  assert.deepEqual(found.missing, ['active-part'])
})

test('exactly four years is a serious crime; a life sentence is one without a number', () => {
  assert.equal(isSeriousCrime({ maxPenalty_months: 48 }), 'yes')
  assert.equal(isSeriousCrime({ maxPenalty_months: 47 }), 'no')
  assert.equal(isSeriousCrime({ lifeSentence: true }), 'yes')
  assert.equal(isSeriousCrime({}), 'unknown')
})

test('the scope of the Palermo Convention: offence, group and border, and what is not said stays open', () => {
  const scope = instrumentOf('UNTOC')!.offences!
  const offences = [{ concept: 'fraud', maxPenalty_months: 48 }]
  assert.equal(inScope(scope, { offences, organisedGroup: true, transnational: true }).answer, 'yes')
  assert.equal(inScope(scope, { offences, organisedGroup: true }).answer, 'unknown')
  assert.equal(inScope(scope, { offences, organisedGroup: false, transnational: true }).answer, 'no')
  assert.equal(
    inScope(scope, { offences: [{ concept: 'laundering', maxPenalty_months: 12 }], organisedGroup: true, transnational: true })
      .answer,
    'yes',
  )
})

test('every mapped offence names a State, a concept on record, a citation, a source and a confidence that is not "verified"', () => {
  for (const o of nationalOffences) {
    assert.ok(stateRow(o.state) && conceptOf(o.concept) && o.article && o.source, JSON.stringify(o))
    assert.notEqual(o.confidence, 'verified', 'nobody has reviewed these')
  }
  assert.equal(new Set(conceptIds).size, conceptIds.length)
})

test('a provision too uncertain to rely on is doubtful to both: to dual criminality, and as a cover of the obligation on the map', () => {
  const on = '2026-11-23' as CalendarDate
  const state = 'NG' as State
  const finding = dualCriminality(ask({ to: state }))
  const row = gapOf(obligationOf('som-6-1-a')!, state, on)
  assert.deepEqual([finding.result, row.coverage, row.doubtful], ['doubtful', 'covered', true])
  assert.equal(finding.provisions[0], row.provisions[0], 'both read the same provision')
  const sure = gapOf(obligationOf('som-6-1-a')!, 'IT' as State, on)
  assert.equal(sure.coverage, 'covered')
  assert.equal(sure.doubtful, sure.confidence === 'uncertain' ? true : undefined)
  const counted = gapStatistics(on).find((s) => s.obligation === 'som-6-1-a')
  assert.ok(counted && counted.doubtful > 0 && counted.doubtful < counted.covered)
})

test('of two provisions the surest speaks, so that an uncertain row beside a sure one makes nothing doubtful', () => {
  const row = nationalOffences.find((o) => o.state === 'NG' && o.concept === 'migrant-smuggling')!
  const both = [row, { ...row, confidence: 'own-knowledge' as const, article: 'another Act' }]
  assert.equal(dualCriminality(ask({ to: 'NG' as State }), both).result, 'established')
  assert.equal(
    gapOf(obligationOf('som-6-1-a')!, 'NG' as State, '2026-11-23' as CalendarDate, undefined, both).doubtful,
    undefined,
  )
})
