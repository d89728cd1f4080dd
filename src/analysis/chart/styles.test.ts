import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawnOf, legendOf } from './drawn.ts'
import { hung } from './layouts.ts'
import { picture } from './picture.ts'
import { type ChartEntity, type ChartNetwork, shownOf } from './shown.ts'
import { emptyChart, type Note } from './state.ts'
import { inkOf, lookOf, styled } from './styles.ts'

const entity = (id: string, kind = 'person'): ChartEntity => ({ id, kind, label: id.toUpperCase(), attributes: {} })
const network: ChartNetwork = { entities: [entity('a'), entity('b'), entity('c', 'account'), entity('d')], ties: [] }

test('looks are given to a kind or to one entity, drawn, told in the legend, and undone; what is not known is as if it were not there', () => {
  const styles = styled(styled({}, ['person'], { tone: 'red' }), ['a'], { shape: 'vessel', size: 'large' })
  const { nodes } = drawnOf(network, { ...emptyChart, styles })
  const [plain, own] = [nodes.find((n) => n.id === 'b')!, nodes.find((n) => n.id === 'a')!]
  assert.deepEqual(plain.look, { shape: 'person', tone: 'red', times: 1, byHand: false })
  assert.deepEqual(own.look, { shape: 'vessel', tone: 'red', times: 1.5, byHand: true })
  assert.equal(own.size, drawnOf(network, emptyChart).nodes.find((n) => n.id === 'a')!.size * 1.5)
  assert.deepEqual(
    legendOf({ nodes }).map(({ kind, look }) => `${kind} ${look.shape} ${look.byHand}`),
    ['person person false', 'person vessel true', 'account account false'],
  )
  const svg = picture({
    drawn: drawnOf(network, { ...emptyChart, styles }),
    places: new Map(network.entities.map((e, i) => [e.id, [i, i]] as const)),
    chosen: new Set(),
    onWay: new Set(),
    notes: [],
    guides: [],
    says: () => '',
  })
  assert.match(svg, /stroke="#9b1c1c"/)
  assert.doesNotMatch(svg, /stroke="#1f4580"/)
  assert.deepEqual(styled(styles, ['a', 'person'], null), {})
  assert.deepEqual(lookOf({ a: { tone: 'no such tone', shape: '<script>' } as never }, 'a', 'person'), {
    shape: 'person',
    times: 1,
    byHand: false,
  })
  assert.equal(inkOf({ kind: 'no such kind' }), '#414a58')
})

test('a note that was put elsewhere leads back to what it is on, goes where that is not drawn, and a free one begins in the middle', () => {
  const drawn = drawnOf(network, emptyChart)
  const places = new Map(network.entities.map((e, i) => [e.id, [i * 10, 0]] as const))
  const on = { id: 'n', on: 'a', text: 'Ask the bank', at: [5, 5] as const }
  assert.deepEqual(hung(on, drawn, places), { at: [5, 5], to: [0, 0] })
  assert.equal(hung(on, drawnOf(shownOf(network, { ...emptyChart, hidden: ['a'] }), emptyChart), places), null)
  assert.deepEqual(hung({ id: 'n', on: '', text: 'free' }, drawn, places), { at: [15, 0], to: null })
  const svg = (note: Note) =>
    picture({ drawn, places, chosen: new Set(), onWay: new Set(), notes: [note], guides: [], says: () => '' })
  assert.match(svg(on), /stroke-dasharray="3 3"/)
  assert.match(svg({ ...on, at: [500, 0] }), /Ask the bank/)
})
