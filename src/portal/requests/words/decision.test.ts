import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decisionFaults, emptyDecision, outcomesOf } from './decision.ts'

const measures = [{ id: 'm1' }, { id: 'm2' }]

test('a measure nobody touched is carried out as asked', () => {
  assert.deepEqual(decisionFaults(measures, {}, []), [])
  assert.deepEqual(outcomesOf(measures, {}, 'en'), [
    { measure: 'm1', outcome: 'accepted' },
    { measure: 'm2', outcome: 'accepted' },
  ])
})

test('a refusal of one measure lacks its ground and its reasons until both are there', () => {
  const refused = { ...emptyDecision, outcome: 'refused' as const }
  assert.deepEqual(decisionFaults(measures, { m1: refused }, []), ['ground-m1', 'reasons-m1'])
  const whole = { ...refused, ground: 'untoc-18-9', reasons: ' No such offence. ' }
  assert.deepEqual(decisionFaults(measures, { m1: whole }, []), [])
  assert.deepEqual(outcomesOf(measures, { m1: whole }, 'en')[0], {
    measure: 'm1',
    outcome: 'refused',
    refusal: { ground: 'untoc-18-9', reasons: 'No such offence.' },
  })
})

test('a condition to delete by a day lacks the day', () => {
  const condition = { kind: 'delete_by', text: 'Delete when the trial is over.', basis: '', until: '' }
  assert.deepEqual(decisionFaults(measures, {}, [condition]), ['until-0'])
})
