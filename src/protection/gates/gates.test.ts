/** Gates of human rights. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, answer, asked, harbour, noon } from '../../../test/protection-asking.ts'
import type { OfficerId } from '../../kernel/id.ts'
import { decided, type GateFile, gates, gatesClosed, stateOf } from './gate.ts'

const file = (...said: GateFile['said']): GateFile => ({
  subject: 'notice:1',
  case: harbour.id,
  said,
  askedBy: amara.id,
  gates: gatesClosed(said).map((it) => it.id),
  decisions: [],
})

const by = { reason: 'read the file', by: 'chiara' as OfficerId, at: noon }

test('R27 a political offence or a refugee holds a notice until another person has decided at each gate', () => {
  const held = file('political', 'refugee-status')
  assert.deepEqual(held.gates, ['political-offence', 'refugee'])
  assert.equal(stateOf(held), 'held')
  const one = decided(held, { ...by, gate: 'refugee', outcome: 'cleared' })
  assert.equal(stateOf(one), 'held')
  assert.equal(stateOf(decided(one, { ...by, gate: 'political-offence', outcome: 'cleared' })), 'open')
  assert.equal(stateOf(decided(one, { ...by, gate: 'political-offence', outcome: 'stopped' })), 'stopped')
  assert.equal(answer(asked({ kind: 'notice', held: true }, { use: 'share' })), 'policy-forbids: held-by-a-gate')
  assert.equal(answer(asked({}, {}, { act: 'protection.decide-gate', preparedBy: [amara.id] })), 'own-work')
})

test('R27 nothing lifts the gate of torture, and death needs an assurance in the words of the State', () => {
  assert.throws(() => decided(file('torture-risk'), { ...by, gate: 'ill-treatment', outcome: 'cleared' }), /Nothing lifts/)
  assert.throws(
    () => decided(file('torture-risk'), { ...by, gate: 'ill-treatment', outcome: 'assured', assurance: 'we promise' }),
    /Nothing lifts/,
  )
  const death = file('offence-carries-death')
  assert.throws(() => decided(death, { ...by, gate: 'death-penalty', outcome: 'cleared' }), /assurance/)
  assert.throws(() => decided(death, { ...by, gate: 'death-penalty', outcome: 'assured', assurance: ' ' }), /assurance/)
  assert.equal(
    stateOf(decided(death, { ...by, gate: 'death-penalty', outcome: 'assured', assurance: 'It will not be sought.' })),
    'open',
  )
  assert.throws(() => decided(death, { ...by, gate: 'refugee', outcome: 'cleared' }), /was not closed/)
})

test('R27 each gate has a source and opens on something an officer can say', () => {
  assert.deepEqual(
    gates.map((it) => it.id),
    ['death-penalty', 'ill-treatment', 'political-offence', 'refugee', 'minor', 'victim', 'journalist', 'lawyer'],
  )
  for (const gate of gates) {
    assert.ok(gate.source && gate.when.length > 0)
    assert.deepEqual(
      gatesClosed([gate.when[0]!]).map((it) => it.id),
      [gate.id],
    )
  }
})
