/** The book of law this node knows: loaded from data, looked up by id. Every rule takes a book, so a law pack or a test can bring another. */
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import declarationRows from './data/declarations.json' with { type: 'json' }
import historicRows from './data/historic-states.json' with { type: 'json' }
import instrumentRows from './data/instruments.json' with { type: 'json' }
import participationGroups from './data/participations.json' with { type: 'json' }
import stateRows from './data/states.json' with { type: 'json' }
import type { Declaration, Instrument, InstrumentId, Language, Participation } from './instrument.ts'

export type StateRow = Readonly<{
  iso2: State
  iso3: string
  unMember: boolean
  languages: readonly Language[]
  /** IANA time zones, the capital's (the seat of government's) first: a limit runs in it until an officer chooses another. */
  zones: readonly [string, ...string[]]
  /** The State that answers for this territory abroad. */
  territoryOf?: State
}>

export type LawBook = Readonly<{
  instruments: readonly Instrument[]
  participations: readonly Participation[]
  declarations: readonly Declaration[]
}>

/**
 * States and some territories, with official languages and capitals from general knowledge; zones by State from the IANA time zone
 * database, which is in the public domain. Names come from the reader's own Intl.DisplayNames.
 */
export const states = stateRows as unknown as readonly StateRow[]
const byIso2 = new Map<string, StateRow>(states.map((s) => [s.iso2, s]))
export const stateRow = (code: string): StateRow | undefined => byIso2.get(code.toUpperCase())
export const statesSource = 'ISO 3166-1 codes and United Nations membership; official languages from general knowledge'

/** A State that is no more, or was not yet: codes of ISO 3166-3 and days of general knowledge. */
export type HistoricState = Readonly<{
  /** Withdrawn code of ISO 3166-3; States that ended before it have none. */
  code?: string
  name: string
  /** Other names that depositaries write, each with the last day of the State it meant. */
  names?: Readonly<Record<string, CalendarDate>>
  /** Last day on which it was a State. */
  until?: CalendarDate
  since?: CalendarDate
  successors: readonly State[]
}>
export const historicStates = historicRows as unknown as readonly HistoricState[]
const historic = new Map(historicStates.flatMap((h) => (h.code ? [[h.code, h] as const] : [])))
export const historicState = (code: string): HistoricState | undefined => historic.get(code.toUpperCase())

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

/** Two steps instead of one joined key: a pair of States asks this hundreds of times. */
type ByPair<Row> = ReadonlyMap<InstrumentId, ReadonlyMap<State, readonly Row[]>>
const byPair = <Row extends Participation | Declaration>(rows: readonly Row[]): ByPair<Row> =>
  new Map([...Map.groupBy(rows, (r) => r.instrument)].map(([id, its]) => [id, Map.groupBy(its, (r) => r.state)]))

type Index = Readonly<{
  instruments: ReadonlyMap<InstrumentId, Instrument>
  participations: ByPair<Participation>
  byInstrument: ReadonlyMap<InstrumentId, readonly Participation[]>
  declarations: ByPair<Declaration>
  candidates: readonly Candidate[]
}>

/** An instrument that can be a basis, the States its table names and those that declared something: most pairs need not look further. */
export type Candidate = Readonly<{ instrument: Instrument; named: ReadonlySet<State>; declared: ReadonlySet<State> }>

/** One index a book, made when it is first asked, so that a pair of States is answered without reading the whole book. */
const indexes = new WeakMap<LawBook, Index>()

function indexOf(book: LawBook): Index {
  const known = indexes.get(book)
  if (known) return known
  const learnt = book.participations.toSorted((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : 0))
  const byInstrument = Map.groupBy(book.participations, (p) => p.instrument)
  const declarations = byPair(book.declarations)
  const statesIn = (rows: readonly Participation[] | undefined) => new Set(rows?.map((p) => p.state))
  const index: Index = {
    instruments: new Map(book.instruments.map((it) => [it.id, it])),
    participations: byPair(learnt),
    byInstrument,
    declarations,
    candidates: book.instruments
      .filter((it) => it.tier)
      .map((it) => ({
        instrument: it,
        named: statesIn(byInstrument.get(it.id)),
        declared: new Set(declarations.get(it.id)?.keys()),
      })),
  }
  indexes.set(book, index)
  return index
}

const nothing: readonly never[] = []

export const instrumentOf = (id: InstrumentId, book: LawBook = lawBook): Instrument | undefined =>
  indexOf(book).instruments.get(id)

/** Every instrument that can be a basis, in the order of the book. */
export const candidatesOf = (book: LawBook = lawBook): readonly Candidate[] => indexOf(book).candidates

/** Every row about one State and one instrument, oldest knowledge first. */
export const participationRows = (instrument: InstrumentId, state: State, book: LawBook = lawBook): readonly Participation[] =>
  indexOf(book).participations.get(instrument)?.get(state) ?? nothing

/** Every row about one instrument. */
export const tableOf = (instrument: InstrumentId, book: LawBook = lawBook): readonly Participation[] =>
  indexOf(book).byInstrument.get(instrument) ?? nothing

export const declarationsOf = (instrument: InstrumentId, state: State, book: LawBook = lawBook): readonly Declaration[] =>
  indexOf(book).declarations.get(instrument)?.get(state) ?? nothing
