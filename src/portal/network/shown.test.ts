import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysOf, dayText, type NetworkRead, shownOf, viewOf, wayAmong, wholeView } from './shown.ts'

const entity = (id: string, kind: string, attributes = {}) => ({
  id,
  kind,
  label: id.toUpperCase(),
  attributes,
  recordedAt: '',
  recordedBy: '',
})
const tie = (from: string, to: string, more = {}) => ({
  id: `${from}${to}`,
  from,
  to,
  kind: 'call',
  directed: false,
  weight: 1,
  source: '',
  evaluation: { source: 'A', information: '1' },
  evidence: 'E1',
  recordedAt: '',
  recordedBy: '',
  ...more,
})
const network = {
  entities: [entity('a', 'person', { trade: 'baker' }), entity('b', 'person'), entity('c', 'account'), entity('d', 'person')],
  ties: [tie('a', 'b', { since: '2026-01-01', until: '2026-01-31' }), tie('b', 'c', { kind: 'payment' }), tie('c', 'd')],
  shown: { entities: 4, ties: 3 },
  of: { entities: 4, ties: 3 },
} as unknown as NetworkRead
const ids = (view: object) => {
  const { entities, ties } = shownOf(network, { ...wholeView, ...view })
  return `${entities.map((e) => e.id).join('')} ${ties.map((t) => t.id).join(',')}`
}

test('each filter leaves what fits it, and ties stand only between what is shown', () => {
  assert.equal(ids({}), 'abcd ab,bc,cd')
  assert.equal(ids({ entityKinds: ['person'] }), 'abd ab')
  assert.equal(ids({ tieKinds: ['payment'] }), 'abcd bc')
  assert.equal(ids({ find: 'BAK' }), 'a ')
  assert.equal(ids({ hidden: ['b'] }), 'acd cd')
  assert.equal(ids({ day: '2026-02-01' }), 'abcd bc,cd')
  assert.equal(ids({ ego: 'a', steps: 2 }), 'abc ab,bc')
  assert.equal(ids({ ego: 'gone' }), 'abcd ab,bc,cd')
})

test('a way is found among what is shown, and none where it is cut', () => {
  assert.deepEqual(wayAmong(network, 'a', 'd'), ['a', 'b', 'c', 'd'])
  assert.equal(wayAmong(shownOf(network, { ...wholeView, hidden: ['c'] }), 'a', 'd'), null)
})

test('the slider runs over the days that ties name; a saved view lacks nothing', () => {
  assert.deepEqual(daysOf(network.ties)!.map(dayText), ['2026-01-01', '2026-01-31'])
  assert.equal(daysOf([]), null)
  assert.deepEqual(viewOf({ view: { steps: 3 } }), { ...wholeView, steps: 3 })
})
