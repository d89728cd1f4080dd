/** A chart on paper: the picture, and everything a colleague needs to doubt it: what is shown of how much, from whom, how sure, by what method. */
import type { Network } from '../network/network.ts'
import { type Drawn, drawnOf, legendOf } from './drawn.ts'
import { type Guide, lanes, type Places, placedOf } from './layouts.ts'
import { pictograms } from './pictograms.ts'
import { picture } from './picture.ts'
import { shownOf, waysAmong } from './shown.ts'
import type { ChartState, Point } from './state.ts'
import { inkOf } from './styles.ts'
import type { TwoDates } from './twoDates.ts'

export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string
/** A place of the network as measured over what is shown. */
export type Measured = Readonly<{ entity: string; degree: number; betweenness: number; cutPoint: boolean }>

export type PaperOf = Readonly<{
  title: string
  reference: string
  authority: string
  by: string
  at: string
  marks: readonly string[]
  state: ChartState
  network: Network
  of: Readonly<{ entities: number; ties: number }>
  compared: TwoDates<Network> | null
  places: Places
  measured: readonly Measured[] | null
  exact: boolean
  words: Readonly<{ lang: string; rtl: boolean; say: Say; date(day: string): string; moment(at: string): string }>
}>

/** What is printed in full; the paper says how many more there are. */
const most = { ties: 2000, places: 12 } as const

type DrawingOf = Pick<PaperOf, 'state' | 'network' | 'compared' | 'places' | 'words'>

/** The picture of a chart, made anew from what the node holds; `foot` stands beneath it. */
export function drawingOf({ state, network, compared, places, words: { say } }: DrawingOf, foot = '') {
  const shown = shownOf(network, state)
  const drawn = drawnOf(shown, state, compared?.changes)
  const way = waysAmong(shown, state.from, state.to, state.ways)[0] ?? null
  const svg = picture({
    drawn,
    places: placedOf(drawn, places, state),
    chosen: new Set(state.chosen.map((id) => drawn.at.get(id) ?? id)),
    onWay: onWayOf(drawn, way),
    notes: state.notes,
    guides: state.layout === 'lanes' ? lanes(network).guides : [],
    says: (guide: Guide) => guide.text ?? say(`entity.${guide.kind}`),
    ...(foot && { foot }),
  })
  return { shown, drawn, way, svg }
}

export function paperOf(it: PaperOf) {
  const { state, words } = it
  const { say } = words
  const { shown, drawn, way, svg } = drawingOf(it)
  const nameOf = new Map(it.network.entities.map((e) => [e.id as string, e.label]))
  const count = { entities: shown.entities.length, ofEntities: it.of.entities, ties: shown.ties.length, ofTies: it.of.ties }
  const sheet = {
    lang: words.lang,
    rtl: words.rtl,
    title: it.title,
    author: it.authority,
    marks: it.marks,
    reference: it.reference,
    facts: [
      [say('chartPaper.shown'), say('network.shown', count)],
      [say('chartPaper.made'), `${words.moment(it.at)}, ${it.by}, ${it.authority}`],
      [say('chartPaper.known'), state.known ? words.date(state.known) : words.moment(it.at)],
      ...(it.compared
        ? [[say('chartPaper.compared'), say('changes', { ...it.compared.counts, day: words.date(state.compared) })]]
        : []),
      [say('chartPaper.filter'), filterSaid(state, say, words.date) || say('chartPaper.noFilter')],
      [say('chartPaper.method'), say('chartPaper.methodSays', { layout: say(`layout.${state.layout}`) })],
      [say('chartPaper.doubt'), `${say('network.limits')} ${say('chartPaper.doubtSays')}`],
    ],
    picture: svg,
    alt: say('network.shown', count),
    legend: legendOf(drawn).map(({ kind, look }) => {
      const name = kind === 'group' ? say('group.title') : say(`entity.${kind}`)
      return {
        path: pictograms[look.shape] ?? '',
        ink: inkOf({ ...look, kind }),
        says: look.byHand ? say('style.byHand', { kind: name }) : name,
      }
    }),
    legendLines: [say('chartPaper.lineSure'), say('chartPaper.lineUnsure'), say('chartPaper.lineArrow')],
    legendTitle: say('chartPaper.legend'),
    way: way
      ? { title: say('chartPaper.way', { count: way.length - 1 }), says: way.map((id) => nameOf.get(id) ?? '').join(' – ') }
      : null,
    notes: { title: say('note.title'), items: state.notes.map((n) => ({ on: nameOf.get(n.on) ?? '', text: n.text })) },
    places: placesTable(it, nameOf),
    ties: tiesTable(shown.ties as Network['ties'], nameOf, words),
    missing: say('chartPaper.rest', { shown: Math.min(most.ties, shown.ties.length), of: shown.ties.length }),
    cut: shown.ties.length > most.ties,
  }
  return sheet
}

function onWayOf(drawn: Drawn, way: readonly string[] | null): ReadonlySet<string> {
  const pairs = new Set((way ?? []).slice(1).map((to, i) => [drawn.at.get(way![i]!), drawn.at.get(to)].sort().join(' ')))
  return new Set(drawn.edges.filter((e) => pairs.has([e.from, e.to].sort().join(' '))).map((e) => e.id))
}

/** Each filter that lets less than everything through, in words. */
function filterSaid(state: ChartState, say: Say, date: (day: string) => string): string {
  const list = (name: keyof ChartState, kind: string) => {
    const all = state[name] as readonly string[]
    return all.length > 0 && `${say(`part.${name}`)}: ${all.map((one) => say(`${kind}.${one}`)).join(', ')}`
  }
  const text = (name: keyof ChartState) => state[name] && `${say(`part.${name}`)}: ${String(state[name])}`
  const day = (name: 'day' | 'since' | 'until') => state[name] && `${say(`part.${name}`)}: ${date(state[name])}`
  const number = (name: 'hidden' | 'only') => state[name].length > 0 && `${say(`part.${name}`)}: ${state[name].length}`
  return [
    text('find'),
    list('entityKinds', 'entity'),
    list('tieKinds', 'tie'),
    text('attribute'),
    text('value'),
    text('told'),
    list('sourceGrades', 'grade'),
    list('informationGrades', 'grade'),
    day('day'),
    day('since'),
    day('until'),
    state.tied && say('filter.tied'),
    number('hidden'),
    number('only'),
    state.ego && `${say('part.ego')}: ${state.steps}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function placesTable({ measured, exact, words: { say } }: PaperOf, nameOf: ReadonlyMap<string, string>) {
  const its = [...(measured ?? [])].sort((a, b) => b.betweenness - a.betweenness || (a.entity < b.entity ? -1 : 1))
  const byDegree = [...its].sort((a, b) => b.degree - a.degree).map((p) => p.entity)
  return {
    title: say('chartPaper.places'),
    says: say(exact ? 'chartPaper.placesExact' : 'chartPaper.placesSampled', {
      count: its.length,
      most: Math.min(most.places, its.length),
    }),
    heads: [
      say('network.entity'),
      say('measure.betweenness'),
      say('measure.degree'),
      say('chartPaper.byDegree'),
      say('measure.cut'),
    ],
    rows: its
      .slice(0, most.places)
      .map((p) => [
        nameOf.get(p.entity) ?? '',
        p.betweenness.toFixed(3),
        String(p.degree),
        String(byDegree.indexOf(p.entity) + 1),
        p.cutPoint ? say('measure.yes') : '',
      ]),
  }
}

const byDay = (a: Network['ties'][number], b: Network['ties'][number]): number =>
  (a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : a.id < b.id ? -1 : 1

function tiesTable(ties: Network['ties'], nameOf: ReadonlyMap<string, string>, { say, date }: PaperOf['words']) {
  return {
    title: say('network.ties'),
    heads: ['between', 'kind', 'time', 'evaluation', 'source', 'evidence'].map((name) => say(`network.${name}`)),
    rows: [...ties]
      .sort(byDay)
      .slice(0, most.ties)
      .map((t) => [
        `${nameOf.get(t.from)} ${t.directed ? '→' : '–'} ${nameOf.get(t.to)}`,
        `${say(`tie.${t.kind}`)}${t.weight === 1 ? '' : ` × ${t.weight}`}`,
        [t.since, t.until !== t.since && t.until].flatMap((day) => (day ? [date(day)] : [])).join(' – '),
        `${t.evaluation.source}${t.evaluation.information} ${say(`grade.${t.evaluation.source}`)}, ${say(`grade.${t.evaluation.information}`)}`,
        t.source,
        t.evidence,
      ]),
  }
}

/** Places as the page drew them; what it did not place stands in a row below all others, so that nothing is lost in the middle. */
export function placesGiven(given: Readonly<Record<string, Point>>, entities: Network['entities']): Places {
  const places = new Map<string, Point>(Object.entries(given))
  const lost = entities.filter((e) => !places.has(e.id))
  const [left, low, width] = [...places.values()].reduce(
    ([l, b, r], [x, y]) => [Math.min(l, x), Math.min(b, y), Math.max(r, x)] as const,
    [Infinity, Infinity, -Infinity] as const,
  )
  const step = places.size > 0 ? (width - left) / 20 || 1 : 1
  for (const [i, e] of lost.entries())
    places.set(e.id, [
      (places.size > lost.length ? left : 0) + (i % 20) * step,
      (Number.isFinite(low) ? low : 0) - step * (2 + Math.floor(i / 20)),
    ])
  return places
}
