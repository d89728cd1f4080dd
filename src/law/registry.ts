/** The book of law this node knows: loaded from data, looked up by id. Every rule takes a book, so a law pack or a test can bring another. */
import type { State } from '../kernel/id.ts'
import declarationRows from './data/declarations.json' with { type: 'json' }
import instrumentRows from './data/instruments.json' with { type: 'json' }
import participationGroups from './data/participations.json' with { type: 'json' }
import stateRows from './data/states.json' with { type: 'json' }
import type { Declaration, Instrument, InstrumentId, Language, Participation } from './instrument.ts'

export type StateRow = Readonly<{ iso2: State; iso3: string; unMember: boolean; languages: readonly Language[] }>

export type LawBook = Readonly<{
  instruments: readonly Instrument[]
  participations: readonly Participation[]
  declarations: readonly Declaration[]
}>

/** States and some territories, with official languages from general knowledge. Names come from the reader's own Intl.DisplayNames. */
export const states = stateRows as unknown as readonly StateRow[]
const byIso2 = new Map<string, StateRow>(states.map((s) => [s.iso2, s]))
export const stateRow = (code: string): StateRow | undefined => byIso2.get(code.toUpperCase())
export const statesSource = 'ISO 3166-1 codes and United Nations membership; official languages from general knowledge'

type Group = Omit<Participation, 'state'> & {
  rows: readonly Omit<Participation, 'instrument' | 'asOf' | 'recordedOn' | 'source' | 'confidence'>[]
}

function ungroup(group: Group): Participation[] {
  const { rows, ...shared } = group
  return rows.map((row) => ({ ...shared, ...row }))
}

export const lawBook: LawBook = {
  instruments: instrumentRows as unknown as readonly Instrument[],
  participations: (participationGroups as unknown as readonly Group[]).flatMap(ungroup),
  declarations: declarationRows as unknown as readonly Declaration[],
}

export const instrumentOf = (id: InstrumentId, book: LawBook = lawBook): Instrument | undefined =>
  book.instruments.find((i) => i.id === id)

/** Indexes are kept per list of rows, so that a pair of States is answered without reading the whole book. */
const indexes = new WeakMap<readonly Participation[], Map<string, Participation[]>>()

/** Every row about one State and one instrument, oldest knowledge first. */
export function participationRows(instrument: InstrumentId, state: State, book: LawBook = lawBook): readonly Participation[] {
  let index = indexes.get(book.participations)
  if (!index) {
    index = Map.groupBy(book.participations, (p) => `${p.instrument} ${p.state}`)
    for (const rows of index.values()) rows.sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : 1))
    indexes.set(book.participations, index)
  }
  return index.get(`${instrument} ${state}`) ?? []
}

export const declarationsOf = (instrument: InstrumentId, state: State, book: LawBook = lawBook): readonly Declaration[] =>
  book.declarations.filter((d) => d.instrument === instrument && d.state === state)
