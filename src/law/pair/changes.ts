/** What changed in the law on record between two dates, for some States or all: read out of the dates of the rows, newest first. */
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import type { Cited, InstrumentId } from '../instrument.ts'
import { nationalOffences } from '../offences/offence.ts'
import { type LawBook, lawBook } from '../registry.ts'

export const changeKinds = [
  'instrument-adopted',
  'instrument-in-force',
  'signed',
  'deposited',
  'in-force-for-state',
  'ended-for-state',
  'declaration-from',
  'declaration-until',
  'offence-from',
  'offence-until',
  'learnt',
] as const
export type Change = Readonly<
  Cited & { on: CalendarDate; kind: (typeof changeKinds)[number]; state?: State; instrument?: InstrumentId; detail?: string }
>

export type ChangeAsk = Readonly<{ since: CalendarDate; until: CalendarDate; states?: readonly State[] | undefined }>

type Dated = readonly [CalendarDate | undefined, Change['kind']]

/** Everything dated within the period, both days included. `learnt`: a participation that came on record here in the period. */
export function changesBetween(ask: ChangeAsk, book: LawBook = lawBook): readonly Change[] {
  const within = (day: CalendarDate | undefined): day is CalendarDate => day !== undefined && ask.since <= day && day <= ask.until
  const concerns = (state: State): boolean => !ask.states?.length || ask.states.includes(state)
  const made = (dates: readonly Dated[], rest: Omit<Change, 'on' | 'kind'>): Change[] =>
    dates.flatMap(([on, kind]) => (within(on) ? [{ ...rest, on, kind }] : []))
  const instruments = book.instruments.flatMap((it) =>
    made(
      [
        [it.adopted, 'instrument-adopted'],
        [it.inForce, 'instrument-in-force'],
      ],
      { instrument: it.id, article: it.newPartyRule ?? it.reference, source: it.source, confidence: it.confidence },
    ),
  )
  const participations = book.participations
    .filter((p) => concerns(p.state))
    .flatMap((p) =>
      made(
        [
          [p.signed, 'signed'],
          [p.deposited, 'deposited'],
          [p.inForceFrom, 'in-force-for-state'],
          [p.until, 'ended-for-state'],
          [p.recordedOn, 'learnt'],
        ],
        {
          state: p.state,
          instrument: p.instrument,
          article: p.notBound ?? p.instrument,
          source: p.source,
          confidence: p.confidence,
        },
      ),
    )
  const declarations = book.declarations
    .filter((d) => concerns(d.state))
    .flatMap((d) =>
      made(
        [
          [d.from, 'declaration-from'],
          [d.until, 'declaration-until'],
        ],
        {
          state: d.state,
          instrument: d.instrument,
          detail: d.text,
          article: d.articles.join('; '),
          source: d.source,
          confidence: d.confidence,
        },
      ),
    )
  const offences = nationalOffences
    .filter((o) => concerns(o.state))
    .flatMap((o) =>
      made(
        [
          [o.from, 'offence-from'],
          [o.until, 'offence-until'],
        ],
        { state: o.state, detail: o.concept, article: o.article, source: o.source, confidence: o.confidence },
      ),
    )
  return [...instruments, ...participations, ...declarations, ...offences].sort((a, b) =>
    a.on > b.on ? -1 : a.on < b.on ? 1 : 0,
  )
}
