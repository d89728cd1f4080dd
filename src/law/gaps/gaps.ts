/**
 * The harmonisation map: for each treaty obligation and State, whether a mapped national offence has all its elements on a date.
 * What nobody has mapped is `unknown` and stays grey; a gap is said only where a provision is on record and is no longer in force.
 */
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import obligationRows from '../data/obligations.json' with { type: 'json' }
import { type Cited, type Confidence, confidences, type InstrumentId } from '../instrument.ts'
import { inForceOn, type NationalOffence, nationalOffences, wholeMatch } from '../offences/offence.ts'
import { type Standing, standingOf } from '../participation.ts'
import { type LawBook, lawBook, states } from '../registry.ts'

export type Obligation = Readonly<
  Cited & {
    id: string
    instrument: InstrumentId
    /** Any one of these concepts meets it (UNTOC 5(1)(a): "either or both"). */
    concepts: readonly string[]
    duty: 'mandatory' | 'optional'
  }
>
export const obligations = obligationRows as unknown as readonly Obligation[]
export const obligationOf = (id: string): Obligation | undefined => obligations.find((o) => o.id === id)

export const coverages = ['covered', 'partly', 'gap', 'unknown'] as const
export type Coverage = (typeof coverages)[number]

export type GapRow = Readonly<
  Cited & {
    obligation: string
    state: State
    coverage: Coverage
    /** Covered, as it seems, by a provision too uncertain to rely on: dual criminality calls the same row doubtful. */
    doubtful?: true
    /** Whether the obligation binds the State, as far as is on record. */
    bound: Standing['status']
    /** Day as of which `bound` was read. */
    boundAsOf: CalendarDate
    provisions: readonly NationalOffence[]
    missing: readonly string[]
    /** What was there and was repealed. */
    repealed: readonly NationalOffence[]
    reviewedBy?: string
  }
>

const unmapped = 'no provision of this State is mapped here'

/** Elements that no provision in force covers: two narrow provisions can complete each other. */
const missingOf = (provisions: readonly NationalOffence[]): readonly string[] =>
  provisions
    .map((p) => p.missing ?? [])
    .reduce<readonly string[]>((left, next, i) => (i === 0 ? next : left.filter((e) => next.includes(e))), [])

/** One State and one obligation on a date. */
export function gapOf(
  it: Obligation,
  state: State,
  on: CalendarDate,
  book: LawBook = lawBook,
  offences: readonly NationalOffence[] = nationalOffences,
): GapRow {
  const mapped = offences.filter((o) => o.state === state && it.concepts.includes(o.concept))
  const provisions = inForceOn(mapped, on)
  const repealed = mapped.filter((o) => o.until !== undefined && o.until < on)
  const full = wholeMatch(provisions)
  const coverage: Coverage = full ? 'covered' : provisions.length ? 'partly' : repealed.length ? 'gap' : 'unknown'
  const shown = full?.provision ?? provisions[0] ?? repealed[0]
  const bound = standingOf(it.instrument, state, on, book)
  return {
    obligation: it.id,
    state,
    coverage,
    ...(full?.doubtful && { doubtful: true as const }),
    bound: bound?.status ?? 'no-participation-on-record',
    boundAsOf: bound?.asOf ?? on,
    provisions,
    repealed,
    missing: full ? [] : missingOf(provisions),
    ...(shown?.reviewedBy ? { reviewedBy: shown.reviewedBy } : {}),
    article: shown?.article ?? it.article,
    source: shown?.source ?? unmapped,
    confidence: shown?.confidence ?? 'uncertain',
  }
}

export type GapFilter = Readonly<{
  obligation?: string | undefined
  state?: State | undefined
  coverage?: Coverage | undefined
}>

/** The whole map or a part of it: by obligation, State or finding. Territories answer through their State and are left out. */
export function gapMap(on: CalendarDate, filter: GapFilter = {}, book: LawBook = lawBook): readonly GapRow[] {
  const chosen = obligations.filter((o) => !filter.obligation || o.id === filter.obligation)
  const whole = states.filter((s) => !s.territoryOf && (!filter.state || s.iso2 === filter.state))
  const perState = Map.groupBy(nationalOffences, (o) => o.state)
  return chosen.flatMap((it) =>
    whole
      .map((s) => gapOf(it, s.iso2, on, book, perState.get(s.iso2) ?? []))
      .filter((row) => !filter.coverage || row.coverage === filter.coverage),
  )
}

export type GapStatistics = Readonly<{
  obligation: string
  article: string
  duty: Obligation['duty']
  /** States for which the obligation is in force, as far as is on record. */
  bound: number
  covered: number
  /** Of those covered: by a provision too uncertain to rely on. */
  doubtful: number
  partly: number
  gap: number
  unknown: number
  /** Of those bound: how many have a gap, or miss elements. */
  boundWithGap: number
  /** Rows that rest on nothing surer than general knowledge. */
  unreviewed: number
  /** Elements that are missing most often. */
  missing: readonly Readonly<{ element: string; states: number }>[]
}>

/** What a conference of the Parties would ask: per obligation, how many are bound, covered, partly covered, in a gap, unknown. */
export function gapStatistics(on: CalendarDate, book: LawBook = lawBook): readonly GapStatistics[] {
  return obligations.map((it) => {
    const rows = gapMap(on, { obligation: it.id }, book)
    const count = (coverage: Coverage) => rows.filter((r) => r.coverage === coverage).length
    const bound = rows.filter((r) => r.bound === 'in-force')
    const elements = [
      ...Map.groupBy(
        rows.flatMap((r) => r.missing),
        (e) => e,
      ),
    ]
    return {
      obligation: it.id,
      article: it.article,
      duty: it.duty,
      bound: bound.length,
      covered: count('covered'),
      doubtful: rows.filter((r) => r.doubtful).length,
      partly: count('partly'),
      gap: count('gap'),
      unknown: count('unknown'),
      boundWithGap: bound.filter((r) => r.coverage === 'gap' || r.coverage === 'partly').length,
      unreviewed: rows.filter((r) => r.coverage !== 'unknown' && !r.reviewedBy).length,
      missing: elements.map(([element, list]) => ({ element, states: list.length })).sort((a, b) => b.states - a.states),
    }
  })
}

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
/** A cell that a spreadsheet would read as a formula is made harmless. */
const safe = (text: string): string => cell(/^[=+\-@\t]/.test(text) ? `'${text}` : text)
const columns = [
  'date',
  'obligation',
  'article',
  'state',
  'coverage',
  'doubtful',
  'bound',
  'bound_as_of',
  'provisions',
  'missing_elements',
  'repealed',
  'confidence',
  'reviewed_by',
  'source',
] as const

/** The map as comma-separated values with a heading, RFC 4180. */
export function gapCsv(on: CalendarDate, rows: readonly GapRow[]): string {
  const rank: readonly Confidence[] = confidences
  const line = (r: GapRow): string =>
    [
      on,
      r.obligation,
      obligationOf(r.obligation)?.article ?? '',
      r.state,
      r.coverage,
      r.doubtful ? 'yes' : '',
      r.bound,
      r.boundAsOf,
      r.provisions.map((p) => p.article).join('; '),
      r.missing.join('; '),
      r.repealed.map((p) => `${p.article} until ${p.until}`).join('; '),
      rank.includes(r.confidence) ? r.confidence : '',
      r.reviewedBy ?? '',
      r.source,
    ]
      .map(safe)
      .join(',')
  return `${columns.join(',')}\r\n${rows.map((r) => `${line(r)}\r\n`).join('')}`
}
