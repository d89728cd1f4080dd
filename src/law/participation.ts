/**
 * Is a State bound by an instrument on a date, and how do we know? Two times are kept apart: what was in force then (`on`),
 * and what we knew then (`knownOn`). Old data never says "not a party": it says that nothing is on record as of its day.
 */
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import type { Cited, Declaration, Instrument, InstrumentId, Participation } from './instrument.ts'
import { declarationsOf, instrumentOf, type LawBook, lawBook, participationRows, stateRow, tableOf } from './registry.ts'

export const standings = [
  'in-force',
  'not-in-force-yet',
  'no-participation-on-record',
  'denounced',
  'not-bound',
  'territory-excluded',
  'territory-open',
] as const

/** One State's standing in one instrument on one date. */
export type Standing = Readonly<
  Cited & {
    instrument: InstrumentId
    state: State
    on: CalendarDate
    status: (typeof standings)[number]
    since?: CalendarDate
    /** `since` is a day by which it was in force; the exact earlier day is not on record. */
    sinceIsLatest?: true
    until?: CalendarDate
    /** The day as of which this was true in the source. */
    asOf: CalendarDate
    /** Who looked at the source, when somebody of this node did. */
    checkedBy?: string
    /** More than two years lie between the source's day and the date asked about: a later change would not be seen. */
    stale: boolean
  }
>

const dayMs = 86_400_000
export function isStale(asOf: CalendarDate, on: CalendarDate): boolean {
  // Within a calendar year nothing is stale: most rows are decided without reading a date.
  if (asOf.slice(0, 4) >= on.slice(0, 4)) return false
  return Date.parse(on) - Date.parse(asOf) > 2 * 365 * dayMs
}

const begins = (row: Participation): CalendarDate | undefined => row.inForceFrom ?? row.inForceBy
const covers = (row: Participation, on: CalendarDate): boolean => {
  const from = begins(row)
  return from !== undefined && from <= on && (!row.until || on <= row.until)
}
/** What we learnt last, among what was known on `knownOn`. Several rows of one day are the periods of one State that left and came back. */
const lastLearnt = (rows: readonly Participation[], knownOn?: CalendarDate): readonly Participation[] => {
  const known = knownOn ? rows.filter((r) => r.recordedOn <= knownOn) : rows
  const last = known.at(-1)
  return last ? known.filter((r) => r.recordedOn === last.recordedOn) : []
}

/** The row that counts on a date: the period that covers it, else the last one that began before it, else the first. */
function currentRow(rows: readonly Participation[], on: CalendarDate, knownOn?: CalendarDate): Participation | undefined {
  const periods = lastLearnt(rows, knownOn)
  if (periods.length < 2) return periods[0]
  const ordered = [...periods].sort((a, b) => ((begins(a) ?? '') < (begins(b) ?? '') ? -1 : 1))
  return ordered.find((r) => covers(r, on)) ?? ordered.findLast((r) => (begins(r) ?? '9999') <= on) ?? ordered[0]
}

/** Two rows learnt on one day that both say "bound" on a date, and not the same: somebody must look at the depositary's record. */
export function periodsOverlap(
  id: InstrumentId,
  state: State,
  on: CalendarDate,
  book: LawBook = lawBook,
  knownOn?: CalendarDate,
): Participation | undefined {
  const rows = participationRows(id, state, book)
  if (rows.length < 2) return undefined
  const both = lastLearnt(rows, knownOn).filter((r) => covers(r, on))
  return both.length > 1 && new Set(both.map((r) => begins(r))).size > 1 ? both[1] : undefined
}

/** Asked for every State that a table does not name, so each book keeps the answer; a book never changes. */
const looked = new WeakMap<LawBook, Map<InstrumentId, Pick<Standing, 'asOf' | 'source' | 'confidence'>>>()

/** What the newest table of an instrument says when it does not name the State at all. */
function lastLookedAt(
  instrument: Instrument,
  book: LawBook,
  knownOn?: CalendarDate,
): Pick<Standing, 'asOf' | 'source' | 'confidence'> {
  const kept = knownOn ? undefined : looked.get(book)?.get(instrument.id)
  if (kept) return kept
  const tables = tableOf(instrument.id, book).filter((p) => !knownOn || p.recordedOn <= knownOn)
  const whole = tables.filter((p) => p.confidence === 'snapshot' || p.confidence === 'verified')
  const { asOf, source, confidence } = (whole.length ? whole : tables).reduce((best, p) => (p.asOf > best.asOf ? p : best), {
    asOf: '1900-01-01' as CalendarDate,
    source: 'no table of participation is on record here',
    confidence: 'uncertain' as Standing['confidence'],
  })
  const found = { asOf, source, confidence }
  if (!knownOn) looked.set(book, (looked.get(book) ?? new Map()).set(instrument.id, found))
  return found
}

/** A territory takes part when the State that answers for it takes part and has said so for it; when nobody said anything, that is open. */
function standingOfTerritory(host: Standing, territory: State, book: LawBook): Standing {
  if (host.status !== 'in-force') return { ...host, state: territory }
  const said = declarationsOn(host.instrument, host.state, host.on, book).filter((d) => d.territories?.includes(territory))
  const out = said.find((d) => d.effect === 'does-not-extend-to')
  const named = out ?? said[0]
  if (!named) return { ...host, state: territory, status: 'territory-open', confidence: 'uncertain' }
  const { source, confidence, articles, asOf } = named
  const known = {
    ...host,
    state: territory,
    source,
    confidence,
    asOf,
    article: articles.join('; '),
    stale: isStale(asOf, host.on),
  }
  if (out) return { ...known, status: 'territory-excluded' }
  return named.from && named.from > (host.since ?? '') ? { ...known, since: named.from } : known
}

type Table = Map<Instrument, Map<State, Standing>>
/** Standings of the days asked about last; a book never changes, and an officer's day is asked about hundreds of times. */
const kept = new WeakMap<LawBook, Map<CalendarDate, Table>>()
const days_max = 8

function tableOn(book: LawBook, on: CalendarDate): Table {
  const days = kept.get(book) ?? new Map<CalendarDate, Table>()
  const known = days.get(on)
  if (known) return known
  if (days.size >= days_max) days.delete(days.keys().next().value!)
  const table: Table = new Map()
  kept.set(book, days.set(on, table))
  return table
}

/** Standing of `state` in `instrument` on a date. */
export function standing(
  instrument: Instrument,
  state: State,
  on: CalendarDate,
  book: LawBook = lawBook,
  knownOn?: CalendarDate,
): Standing {
  if (knownOn) return standingFound(instrument, state, on, book, knownOn)
  const table = tableOn(book, on)
  const states = table.get(instrument) ?? new Map<State, Standing>()
  if (states.size === 0) table.set(instrument, states)
  const known = states.get(state)
  if (known) return known
  const found = standingFound(instrument, state, on, book)
  states.set(state, found)
  return found
}

function standingFound(instrument: Instrument, state: State, on: CalendarDate, book: LawBook, knownOn?: CalendarDate): Standing {
  const row = currentRow(participationRows(instrument.id, state, book), on, knownOn)
  const parentState = stateRow(state)?.territoryOf
  if (!row && parentState) return standingOfTerritory(standing(instrument, parentState, on, book, knownOn), state, book)
  const article = instrument.newPartyRule ?? instrument.reference
  const base = { instrument: instrument.id, state, on, article }
  if (!row) {
    const last = lastLookedAt(instrument, book, knownOn)
    return { ...base, status: 'no-participation-on-record', ...last, stale: isStale(last.asOf, on) }
  }
  const { asOf, source, confidence, checkedBy } = row
  const known = { ...base, asOf, source, confidence, ...(checkedBy && { checkedBy }), stale: isStale(asOf, on) }
  if (row.notBound) return { ...known, status: 'not-bound', article: row.notBound }
  const since = row.inForceFrom ?? row.inForceBy
  if (!since) return { ...known, status: 'no-participation-on-record' }
  const span = { since, ...(row.inForceFrom ? {} : { sinceIsLatest: true as const }), ...(row.until ? { until: row.until } : {}) }
  if (row.until && on > row.until) return { ...known, ...span, status: 'denounced' }
  if (on >= since) return { ...known, ...span, status: 'in-force' }
  return { ...known, ...span, status: row.inForceFrom ? 'not-in-force-yet' : 'no-participation-on-record' }
}

/** Declarations of a State that have effect on a date. */
export const declarationsOn = (
  instrument: InstrumentId,
  state: State,
  on: CalendarDate,
  book: LawBook = lawBook,
): readonly Declaration[] => {
  const all = declarationsOf(instrument, state, book)
  return all.length ? all.filter((d) => (!d.from || d.from <= on) && (!d.until || on <= d.until)) : all
}

/** Effects of which a State can have one at a time under one instrument. */
const oneAtATime = ['languages', 'central-authority'] as const

/** Declarations of one State that cannot both be right on a date, in pairs. The engine shows them; it does not choose silently. */
export function contradictionsOn(
  id: InstrumentId,
  state: State,
  on: CalendarDate,
  book: LawBook = lawBook,
): readonly (readonly [Declaration, Declaration])[] {
  const all = declarationsOn(id, state, on, book)
  const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const))
  return pairs.filter(([a, b]) => {
    if (oneAtATime.some((e) => e === a.effect && e === b.effect))
      return a.effect === 'languages'
        ? [...(a.languages ?? [])].sort().join() !== [...(b.languages ?? [])].sort().join()
        : a.text !== b.text
    const opposed = [a.effect, b.effect].sort().join() === 'does-not-extend-to,extends-to'
    return opposed && a.territories?.some((t) => b.territories?.includes(t))
  })
}

/** Standing by the instrument's id; undefined when there is no such instrument. */
export function standingOf(id: InstrumentId, state: State, on: CalendarDate, book: LawBook = lawBook): Standing | undefined {
  const instrument = instrumentOf(id, book)
  return instrument && standing(instrument, state, on, book)
}

/**
 * The day a treaty enters into force for a new party: so many days after deposit, never before the treaty itself
 * (UNTOC 38(2), VIENNA-1988 29(2), UNCAC 68(2)).
 */
export function entryIntoForce(instrument: Instrument, deposited: CalendarDate): CalendarDate | undefined {
  if (!instrument.inForce) return undefined
  if (instrument.months_to_force) {
    const [year, month] = deposited.split('-').map(Number) as [number, number]
    const first = new Date(Date.UTC(year, month + instrument.months_to_force, 1)).toISOString().slice(0, 10) as CalendarDate
    return first > instrument.inForce ? first : instrument.inForce
  }
  if (!instrument.days_to_force) return undefined
  const counted = new Date(Date.parse(deposited) + instrument.days_to_force * dayMs).toISOString().slice(0, 10) as CalendarDate
  return counted > instrument.inForce ? counted : instrument.inForce
}
