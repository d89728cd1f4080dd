import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { acts } from '../../protection/acts.ts'
import { citationOf } from './citations.ts'
import { actInto, arrowOf, closedBecause, isShared, move, type Side, type State, sides, states, steps } from './life.ts'
import { proposable, sharedSteps } from './steps.ts'

/** What docs/life-of-a-request.md must hold. */
const drawing: string = steps
  .filter((step) => arrowOf(step).to !== 'same')
  .flatMap((step) => arrowOf(step).from.map((from) => `    ${from} --> ${arrowOf(step).to}: ${step}`))
  .join('\n')

const table: string = steps
  .map((step) => {
    const { from, to, by, act, law, needs = '' } = arrowOf(step)
    return `| ${[step, from.join(', '), to === 'same' ? 'stays' : to, isShared(step) ? by.join(', ') : `${by.join(', ')} (at home)`, `\`${act}\``, law.letter, law.eio, needs].join(' | ')} |`
  })
  .join('\n')

const combinations = states.flatMap((state) => steps.flatMap((step) => sides.map((side) => ({ state, step, side }))))
const opens = ({ state, step, side }: (typeof combinations)[number]): boolean => {
  try {
    move(state, step, side)
    return true
  } catch {
    return false
  }
}

test('of all combinations of state, step and side, exactly those in the table are open', () => {
  assert.equal(combinations.length, states.length * steps.length * 2)
  const open = combinations.filter(opens)
  for (const { state, step, side } of open) assert.ok(arrowOf(step).from.includes(state) && arrowOf(step).by.includes(side))
  assert.equal(
    open.length,
    steps.reduce((sum, s) => sum + arrowOf(s).from.length * arrowOf(s).by.length, 0),
  )
  assert.equal(open.length, 235)
})

test('a closed step says whether it is the state or the side', () => {
  for (const it of combinations.filter((c) => !opens(c))) {
    const why = arrowOf(it.step).by.includes(it.side) ? 'request-cannot-move' : 'not-your-side'
    assert.equal(closedBecause(it.state, it.step, it.side), why)
    assert.throws(() => move(it.state, it.step, it.side), { name: 'Refusal', code: why })
  }
})

test('a closed request never moves again', () => {
  assert.deepEqual(
    combinations.filter((c) => c.state === 'closed' && opens(c)),
    [],
  )
})

test('every state can be reached, and from every state but the last one can go on', () => {
  const reached = new Set<State>(['draft'])
  for (let grown = true; grown; ) {
    const before = reached.size
    for (const { state, step, side } of combinations.filter(opens)) if (reached.has(state)) reached.add(move(state, step, side))
    grown = reached.size > before
  }
  assert.deepEqual([...reached].sort(), [...states].sort())
  for (const state of states.filter((s) => s !== 'closed' && s !== 'withdrawn'))
    assert.ok(
      combinations.some((c) => c.state === state && opens(c)),
      state,
    )
})

test('neither side can act alone for the other: every sent state but the end waits for someone', () => {
  const by = (state: State): Side[] =>
    sides.filter((side) => steps.some((step) => isShared(step) && opens({ state, step, side })))
  for (const state of ['assessing', 'info_requested', 'conditional', 'results_sent'] as const)
    assert.ok(by(state).length > 0, state)
})

test('each arrow has its act in the table of acts, and its shared steps have words', () => {
  for (const step of steps) assert.ok(arrowOf(step).act in acts, step)
  assert.deepEqual(steps.filter(isShared).sort(), [...sharedSteps].sort())
  for (const step of proposable) assert.ok(arrowOf(step).by.includes('requesting'), step)
  const theirs = steps.filter((s) => isShared(s) && arrowOf(s).by.includes('requesting'))
  assert.deepEqual([...theirs].sort(), [...proposable].sort())
})

test('the page that draws the life draws this table', () => {
  const page = readFileSync('docs/life-of-a-request.md', 'utf8')
  assert.ok(page.includes(drawing), 'the drawing differs from the arrows')
  assert.ok(page.includes(table), 'the table differs from the arrows')
})

test('a step is cited under the instrument of the request, and under none when its law has no such rule', () => {
  assert.equal(citationOf('refuse', 'UNTOC'), 'UNTOC 18(21), 18(23), 18(26)')
  assert.equal(citationOf('refuse', 'UNTOC-SOM'), 'UNTOC 18(21), 18(23), 18(26)')
  assert.equal(citationOf('refuse', 'VIENNA-1988'), 'VIENNA-1988 7(15)-(16)')
  assert.equal(citationOf('refuse', 'UNCAC'), 'UNCAC 46(21), 46(23), 46(26)')
  assert.equal(citationOf('refuse', 'EU-EIO'), 'EU-EIO 11')
  assert.equal(citationOf('ask-progress', 'VIENNA-1988'), '')
  for (const instrument of ['VIENNA-1988', 'UNCAC', 'BUDAPEST', 'EU-EEVIDENCE', 'EU-FREEZE', 'COE-1959', 'US-IT-1982'])
    for (const step of steps)
      assert.ok(citationOf(step, instrument) === '' || citationOf(step, instrument).startsWith(`${instrument} `))
})

test('what a list says happened last is an act that officers have words for', () => {
  assert.equal(actInto('assessing'), 'assistance.assess')
  assert.equal(actInto('delivered'), 'assistance.transmit')
  assert.equal(actInto('withdrawn'), 'assistance.withdraw')
  for (const state of states) assert.ok(actInto(state) in acts, state)
})
