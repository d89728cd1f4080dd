/**
 * Is a State bound by an instrument on a date, and how do we know? Two times are kept apart: what was in force then (`on`),
 * and what we knew then (`knownOn`). Old data never says "not a party": it says that nothing is on record as of its day.
 */
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import type { Cited, Declaration, Instrument, InstrumentId, Participation } from './instrument.ts'
import { declarationsOf, instrumentOf, type LawBook, lawBook, participationRows, tableOf } from './registry.ts'

export const standings = ['in-force', 'not-in-force-yet', 'no-participation-on-record', 'denounced', 'not-bound'] as const

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
export const isStale = (asOf: CalendarDate, on: CalendarDate): boolean => Date.parse(on) - Date.parse(asOf) > 2 * 365 * dayMs

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

/** What the newest table of an instrument says when it does not name the State at all. */
function lastLookedAt(
  instrument: Instrument,
  book: LawBook,
  knownOn?: CalendarDate,
): Pick<Standing, 'asOf' | 'source' | 'confidence'> {
  const tables = tableOf(instrument.id, book).filter((p) => !knownOn || p.recordedOn <= knownOn)
  const whole = tables.filter((p) => p.confidence === 'snapshot' || p.confidence === 'verified')
  const { asOf, source, confidence } = (whole.length ? whole : tables).reduce((best, p) => (p.asOf > best.asOf ? p : best), {
    asOf: '1900-01-01' as CalendarDate,
    source: 'no table of participation is on record here',
    confidence: 'uncertain' as Standing['confidence'],
  })
  return { asOf, source, confidence }
}

/** Standing of `state` in `instrument` on a date. */
export function standing(
  instrument: Instrument,
  state: State,
  on: CalendarDate,
  book: LawBook = lawBook,
  knownOn?: CalendarDate,
): Standing {
  const row = currentRow(participationRows(instrument.id, state, book), on, knownOn)
  const article = instrument.newPartyRule ?? instrument.reference
  const base = { instrument: instrument.id, state, on, article }
  if (!row) {
    const looked = lastLookedAt(instrument, book, knownOn)
    return { ...base, status: 'no-participation-on-record', ...looked, stale: isStale(looked.asOf, on) }
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
): readonly Declaration[] =>
  declarationsOf(instrument, state, book).filter((d) => (!d.from || d.from <= on) && (!d.until || on <= d.until))

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
  if (!instrument.days_to_force || !instrument.inForce) return undefined
  const counted = new Date(Date.parse(deposited) + instrument.days_to_force * dayMs).toISOString().slice(0, 10) as CalendarDate
  return counted > instrument.inForce ? counted : instrument.inForce
}
