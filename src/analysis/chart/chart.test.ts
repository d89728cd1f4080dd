import assert from 'node:assert/strict'
import { test } from 'node:test'
import { communityGroups, drawnOf } from './drawn.ts'
import { geographic, hung, lanes, placedOf } from './layouts.ts'
import { merged } from './merge.ts'
import { moneyBetween } from './money.ts'
import { movementsOf, withPlaces } from './movements.ts'
import { picture } from './picture.ts'
import { type ChartEntity, type ChartNetwork, type ChartTie, daysOf, dayText, expanded, shownOf, waysAmong } from './shown.ts'
import { emptyChart, firstStep, redone, stateOf, stepped, undone } from './state.ts'
import { twoDates } from './twoDates.ts'

const entity = (id: string, kind = 'person', attributes: Record<string, string> = {}): ChartEntity => ({
  id,
  kind,
  label: id.toUpperCase(),
  attributes,
})
const tie = (from: string, to: string, more: Partial<ChartTie> = {}): ChartTie => ({
  id: `${from}${to}`,
  from,
  to,
  kind: 'call',
  directed: false,
  weight: 1,
  source: 'Hearing',
  evaluation: { source: 'A', information: '1' },
  evidence: 'E1',
  ...more,
})
const network: ChartNetwork = {
  entities: [entity('a', 'person', { trade: 'baker' }), entity('b'), entity('c', 'account'), entity('d')],
  ties: [
    tie('a', 'b', { since: '2026-01-01', until: '2026-01-31' }),
    tie('b', 'c', { kind: 'payment', evaluation: { source: 'X', information: '4' } }),
    tie('c', 'd', { source: 'Informant', evidence: 'E7' }),
  ],
}
const ids = (part: object) => {
  const { entities, ties } = shownOf(network, { ...emptyChart, ...part })
  return `${entities.map((e) => e.id).join('')} ${ties.map((t) => t.id).join(',')}`
}

test('each filter leaves what fits it, and ties stand only between what is shown', () => {
  assert.equal(ids({}), 'abcd ab,bc,cd')
  assert.equal(ids({ entityKinds: ['person'] }), 'abd ab')
  assert.equal(ids({ tieKinds: ['payment'] }), 'abcd bc')
  assert.equal(ids({ find: 'BAK' }), 'a ')
  assert.equal(ids({ attribute: 'Trade', value: 'ake' }), 'a ')
  assert.equal(ids({ attribute: 'colour' }), ' ')
  assert.equal(ids({ told: 'e7' }), 'abcd cd')
  assert.equal(ids({ sourceGrades: ['X'] }), 'abcd bc')
  assert.equal(ids({ informationGrades: ['1'], tied: true }), 'abcd ab,cd')
  assert.equal(ids({ hidden: ['b'] }), 'acd cd')
  assert.equal(ids({ hidden: ['b'], tied: true }), 'cd cd')
  assert.equal(ids({ only: ['a', 'b'] }), 'ab ab')
  assert.equal(ids({ day: '2026-02-01' }), 'abcd bc,cd')
  assert.equal(ids({ since: '2026-01-31', until: '2026-02-28' }), 'abcd ab,bc,cd')
  assert.equal(ids({ ego: 'a', steps: 2 }), 'abc ab,bc')
  assert.equal(ids({ ego: 'gone' }), 'abcd ab,bc,cd')
})

test('ways are found among what is shown, the shortest first, and none where it is cut', () => {
  const round = { ...network, ties: [...network.ties, tie('a', 'd')] }
  assert.deepEqual(waysAmong(round, 'a', 'd', 3), [
    ['a', 'd'],
    ['a', 'b', 'c', 'd'],
  ])
  assert.deepEqual(waysAmong(shownOf(network, { ...emptyChart, hidden: ['c'] }), 'a', 'd', 3), [])
})

test('expanding shows who is tied to what was chosen, also what was hidden', () => {
  const state = { ...emptyChart, only: ['a'], hidden: ['b', 'd'] }
  assert.deepEqual(expanded(network, ['a'], state), { hidden: ['d'], only: ['a', 'b'] })
  assert.deepEqual(expanded(network, ['b'], { ...emptyChart, tieKinds: ['call'] }).only, [])
})

test('each step is undone and done again, and a new one forgets what was undone', () => {
  const two = stepped(stepped(firstStep(emptyChart), { steps: 2 }), { steps: 3 })
  assert.equal(undone(two).now.steps, 2)
  assert.deepEqual(redone(undone(two)), two)
  assert.equal(stepped(undone(two), { find: 'z' }).after.length, 0)
  assert.equal(undone(firstStep(emptyChart)).now, emptyChart)
  // A word as it is typed, or a day that is played, is one step; what is done between two words parts them.
  const typed = [{ find: 'a' }, { find: 'ab' }, { day: '2026-01-01' }, { day: '2026-01-02' }, { find: 'abc' }]
  const after = typed.reduce(stepped, two)
  assert.equal(after.before.length, two.before.length + 3)
  assert.deepEqual([undone(after).now.find, undone(undone(after)).now.day], ['ab', ''])
})

test('a saved state lacks nothing, and what has another shape than ours is not taken', () => {
  assert.deepEqual(stateOf({ view: { steps: 3 } }), { ...emptyChart, steps: 3 })
  assert.deepEqual(stateOf({ view: { hidden: 'all', layout: 'spiral', notes: null } }), emptyChart)
  assert.deepEqual(stateOf({}), emptyChart)
})

test('all ties between two are one line, which points where they all point; a closed group is one mark', () => {
  const both = { ...network, ties: [...network.ties, tie('b', 'a', { id: 'ba', directed: true, weight: 3 })] }
  const plain = drawnOf(both, emptyChart)
  const line = plain.edges.find((e) => e.ties.length === 2)!
  assert.deepEqual([line.from, line.to, line.arrow], ['b', 'a', 'forward'])
  assert.equal(plain.edges.find((e) => e.ties[0] === 'bc')!.unsure, true)
  const groups = [{ id: 'g', title: 'Both', members: ['a', 'b', 'gone'], closed: true }]
  const grouped = drawnOf(both, { ...emptyChart, groups })
  assert.deepEqual(
    grouped.nodes.map((n) => `${n.id} ${n.members.join('')}`),
    ['group:g ab', 'c c', 'd d'],
  )
  assert.deepEqual(
    grouped.edges.map((e) => [e.from, e.to].sort().join()),
    ['c,group:g', 'c,d'],
  )
  assert.equal(drawnOf(both, { ...emptyChart, groups: [{ ...groups[0]!, closed: false }] }).nodes.length, 4)
})

test('communities become groups of three at least', () => {
  const clique = (names: string) => [...names].flatMap((u, i) => [...names].slice(i + 1).map((v) => tie(u, v)))
  const two = { entities: [...'abcdefx'].map((id) => entity(id)), ties: [...clique('abc'), ...clique('def'), tie('c', 'd')] }
  const groups = communityGroups(two, (n) => `Community ${n}`, String)
  assert.deepEqual(groups.map((g) => [...g.members].sort().join('')).sort(), ['abc', 'def'])
})

test('between two days ties come, go, or are told otherwise, and what went is still drawn', () => {
  const later = {
    entities: [...network.entities, entity('e')],
    ties: [network.ties[0]!, tie('b', 'c', { id: 'bc2', kind: 'payment' }), tie('d', 'e')],
  }
  const { both, changes, counts } = twoDates(network, later)
  assert.deepEqual(counts, { added: 2, withdrawn: 1, changed: 1 })
  assert.deepEqual(
    [changes.get('e'), changes.get('de'), changes.get('cd'), changes.get('bc2')],
    ['added', 'added', 'withdrawn', 'changed'],
  )
  assert.deepEqual(both.ties.map((t) => t.id).sort(), ['ab', 'bc2', 'cd', 'de'])
})

const port = (id: string, lat: string, lon: string) => entity(id, 'place', { lat, lon })
const journey: ChartNetwork = {
  entities: [entity('a'), port('p', '6.6', '3.35'), port('q', '38.1', '13.4'), entity('r', 'place')],
  ties: [
    tie('a', 'q', { kind: 'travel', since: '2026-02-01' }),
    tie('a', 'p', { kind: 'travel', since: '2026-01-01', until: '2026-01-09' }),
    tie('r', 'a', { kind: 'membership' }),
  ],
}

test('who travels goes from one dated stay to the next; nobody is moved by living somewhere', () => {
  const { places, legs, unplaced } = movementsOf(journey)
  assert.deepEqual(legs, [{ who: 'a', from: 'p', to: 'q', left: '2026-01-09', arrived: '2026-02-01', ties: ['ap', 'aq'] }])
  assert.deepEqual([places.length, unplaced], [2, 1])
  const persons = { ...emptyChart, entityKinds: ['person'] }
  const kept = movementsOf(withPlaces(journey, shownOf(journey, persons), persons))
  assert.deepEqual([kept.places.length, kept.legs.length], [2, 1])
  const gone = { ...persons, hidden: ['q'] }
  assert.equal(movementsOf(withPlaces(journey, shownOf(journey, gone), gone)).legs.length, 0)
  assert.equal(movementsOf({ ...journey, entities: [port('z', '91', '0')] }).places.length, 0)
})

test('on the map everybody stands near the last known place, in lanes by kind and day, and where a hand put it above all', () => {
  const map = geographic(journey)
  const far = (u: string, v: string) => Math.hypot(map.get(u)![0] - map.get(v)![0], map.get(u)![1] - map.get(v)![1])
  assert.ok(far('a', 'q') < far('a', 'p'))
  const { places, guides } = lanes(journey)
  assert.ok(places.get('p')![0] < places.get('q')![0])
  assert.deepEqual(
    guides.flatMap((g) => g.kind ?? []),
    ['person', 'place'],
  )
  const drawn = drawnOf(journey, { ...emptyChart, placed: { a: [7, 8] } })
  const at = placedOf(drawn, map, { placed: { a: [7, 8] } })
  assert.deepEqual(at.get('a'), [7, 8])
  assert.equal(drawn.nodes.find((n) => n.id === 'a')!.pinned, true)
  assert.deepEqual(
    hung(
      { id: 'n', on: 'ap', text: '' },
      drawn,
      new Map([
        ['a', [0, 0] as const],
        ['p', [2, 4] as const],
      ]),
    ),
    { at: [1, 2], to: null },
  )
})

test('the picture holds every mark and line, and no label becomes markup', () => {
  const evil = { ...network, entities: network.entities.map((e) => ({ ...e, label: '<script>"&' })) }
  const drawn = drawnOf(evil, emptyChart)
  const places = new Map(drawn.nodes.map((n, i) => [n.id, [i, i * i] as const]))
  const note = { id: 'n', on: 'a', text: 'Ask <b>again</b>' }
  const svg = picture({
    drawn,
    places,
    chosen: new Set(),
    onWay: new Set(),
    notes: [note],
    guides: [],
    says: () => '',
    foot: '4 of 4',
  })
  assert.equal(svg.match(/<circle/g)!.length, 4)
  assert.ok(!svg.includes('<script') && !svg.includes('<b>'))
  assert.ok(svg.includes('4 of 4') && svg.includes('stroke-dasharray'))
})

test('two charts are put together: what one side changed is taken, what both changed is asked about', () => {
  const note = (id: string, text: string) => ({ id, on: 'a', text })
  const base = { ...emptyChart, hidden: ['x'], notes: [note('1', 'old')], layout: 'force' as const }
  const ours = { ...base, hidden: ['x', 'y'], notes: [note('1', 'ours'), note('2', 'two')], find: 'a' }
  const theirs = { ...base, hidden: [], notes: [note('1', 'theirs')], layout: 'lanes' as const, find: 'b' }
  const first = merged(base, ours, theirs)
  assert.deepEqual(first.state.hidden, ['y'])
  assert.equal(first.state.layout, 'lanes')
  assert.deepEqual(
    first.conflicts.map((c) => [c.field, c.key]),
    [
      ['find', undefined],
      ['notes', '1'],
    ],
  )
  assert.deepEqual(
    first.state.notes.map((n) => n.text),
    ['ours', 'two'],
  )
  const chosen = merged(base, ours, theirs, { 'notes/1': 'theirs', find: 'theirs' })
  assert.deepEqual([chosen.state.notes[0]!.text, chosen.state.find], ['theirs', 'b'])
  assert.deepEqual(merged(base, ours, ours).conflicts, [])
})

test('the slider runs over the days that ties name', () => {
  assert.deepEqual(daysOf(network.ties)!.map(dayText), ['2026-01-01', '2026-01-31'])
  assert.equal(daysOf([]), null)
})

test('payments are drawn between the States that the numbers of accounts name, and the rest is counted', () => {
  const account = (id: string, label: string, attributes: Record<string, string> = {}) => ({
    id,
    kind: 'account',
    label,
    attributes,
  })
  const pays = (id: string, from: string, to: string, weight: number) => ({
    id,
    from,
    to,
    kind: 'payment',
    directed: true,
    weight,
  })
  const entities = [
    account('a', 'IT-0099 (Igbinedion)'),
    account('b', 'TR-0577'),
    account('c', '0041 7729', { country: 'ng' }),
    account('d', 'DE89 3704 0044 0532 0130 00'),
    account('e', 'Account of a friend'),
  ]
  const ties = [pays('1', 'a', 'b', 6), pays('2', 'b', 'c', 4), pays('3', 'd', 'b', 1), pays('4', 'e', 'a', 9)] as never
  const { flows, unplaced } = moneyBetween({ entities, ties })
  assert.deepEqual(
    flows.map((it) => [it.from, it.to, it.payments]),
    [
      ['IT', 'TR', 6],
      ['TR', 'NG', 4],
      ['DE', 'TR', 1],
    ],
  )
  assert.equal(unplaced, 1)
})
