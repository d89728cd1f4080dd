/**
 * The law a node goes by: the book that came with it and what its officers have put on record since. Two times are kept apart in every
 * row: when it is in force, and from when until when it stood on record. So the same question "as known on" a day has the same answer always.
 */
import { type CalendarDate, dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Declaration, Instrument, Participation } from '../../instrument.ts'
import type { LawBook } from '../../registry.ts'
import { type Fact, replaces } from '../fact.ts'

/** A fact on record, and how it came there. */
export type Kept = Readonly<{
  id: string
  key: string
  fact: Fact
  recordedFrom: Instant
  supersededAt: Instant | null
  change: string
  proposedName: string
  acceptedName: string
}>

/** What had been recorded by an instant, and had not been superseded by then. */
const stoodAt = (row: Kept, at: Instant): boolean => row.recordedFrom <= at && (!row.supersededAt || row.supersededAt > at)

/** Of the rows that came with the software, those that counted: what was learnt on the last day, one row or several periods. */
const counting = (byAge: readonly Participation[]): readonly Participation[] =>
  byAge.filter((row) => row.recordedOn === byAge.at(-1)?.recordedOn)

/**
 * @param shipped the book that came with the software of that time
 * @param rows everything ever accepted here
 * @param at answers with what was on record at this instant; now when left out
 */
export function effectiveBook(shipped: LawBook, rows: readonly Kept[], at?: Instant): LawBook {
  const known = at ? rows.filter((row) => row.recordedFrom <= at) : rows
  if (known.length === 0 && !at) return shipped
  const day = at && dateOf(at)
  const standing = known.filter((row) => (at ? stoodAt(row, at) : !row.supersededAt))
  const replaced = Map.groupBy(known, (row) => `${row.fact.kind} ${row.key}`)
  const untouched = (fact: Fact, key: string): boolean =>
    !(replaced.get(`${fact.kind} ${key}`) ?? []).some((row) => replaces(row.fact, fact))
  const old = Map.groupBy(
    shipped.participations.filter((p) => !day || p.recordedOn <= day),
    (p) => `${p.instrument} ${p.state}`,
  )
  const participations = [...old].flatMap(([key, group]) => {
    const byAge = group.toSorted((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : 0))
    return counting(byAge).filter((body) => untouched({ kind: 'participation', body }, key))
  })
  const declarations = shipped.declarations.filter(
    (body) => (!day || body.asOf <= day) && untouched({ kind: 'declaration', body }, body.id),
  )
  const instruments = shipped.instruments.filter((it) => !replaced.has(`instrument ${it.id}`))
  const learnt = <Kind extends Fact['kind']>(kind: Kind) =>
    standing.flatMap((row) => (row.fact.kind === kind ? [{ body: row.fact.body, since: dateOf(row.recordedFrom) }] : []))
  const joined = learnt('participation').map(({ body, since }) => ({ ...(body as Participation), recordedOn: since }))
  return {
    ...shipped,
    instruments: [...instruments, ...learnt('instrument').map(({ body }) => body as Instrument)],
    participations: inPeriods([...participations, ...joined]),
    declarations: [...declarations, ...learnt('declaration').map(({ body }) => body as Declaration)],
  }
}

/** Periods of one State stand in the order of their days, whichever was learnt first: the rules take the last that has begun. */
function inPeriods(rows: readonly Participation[]): Participation[] {
  const begin = (p: Participation): string => p.inForceFrom ?? p.inForceBy ?? ''
  return [...Map.groupBy(rows, (p) => `${p.instrument} ${p.state}`).values()].flatMap((group) => {
    if (group.length === 1) return group
    const recordedOn = group.reduce((latest, p) => (p.recordedOn > latest ? p.recordedOn : latest), group[0]!.recordedOn)
    return group.toSorted((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0)).map((p) => ({ ...p, recordedOn }))
  })
}

/** The last instant of a day, UTC: what was recorded on the day itself was known on it. */
export const endOf = (day: CalendarDate): Instant => `${day}T23:59:59.999Z` as Instant

/** The node's law on record, kept in memory; store.ts fills it. */
export type Books = Readonly<{
  /** The law as on record now, or as it was known at the end of a day. Reads nothing: `refresh` does. */
  book(knownOn?: CalendarDate): LawBook
  /** Everything ever accepted here, oldest first. */
  rows(): readonly Kept[]
  /** Reads anew when any process of the node has accepted a change since. */
  refresh(sql?: Sql): Promise<void>
  /** The same, then the book. */
  fresh(sql?: Sql): Promise<LawBook>
}>
