/** Two States side by side on a date: what binds each, what each declared, which offences are mapped. Where they differ stands first. */
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { type Coverage, type GapRow, gapOf, obligations } from '../gaps/gaps.ts'
import type { Declaration, InstrumentId } from '../instrument.ts'
import { declarationsOn, type Standing, standing } from '../participation.ts'
import { type LawBook, lawBook, participationRows } from '../registry.ts'

export type ComparedInstrument = Readonly<{
  instrument: InstrumentId
  a: Standing
  b: Standing
  /** Both are bound: it can carry a request between them. */
  shared: boolean
  differs: boolean
  declarations: Readonly<{ a: readonly Declaration[]; b: readonly Declaration[] }>
}>
export type ComparedObligation = Readonly<{ obligation: string; article: string; a: GapRow; b: GapRow; differs: boolean }>
export type Comparison = Readonly<{
  a: State
  b: State
  on: CalendarDate
  instruments: readonly ComparedInstrument[]
  obligations: readonly ComparedObligation[]
}>

const differ = (x: boolean, y: boolean): number => Number(y) - Number(x)
const known = (coverage: Coverage): boolean => coverage !== 'unknown'

export function compareStates(a: State, b: State, on: CalendarDate, book: LawBook = lawBook): Comparison {
  const concerned = book.instruments.filter((it) => [a, b].some((s) => participationRows(it.id, s, book).length > 0))
  const instruments = concerned
    .map((it): ComparedInstrument => {
      const both = [standing(it, a, on, book), standing(it, b, on, book)] as const
      const bound = both.map((s) => s.status === 'in-force')
      return {
        instrument: it.id,
        a: both[0],
        b: both[1],
        shared: bound.every(Boolean),
        differs: both[0].status !== both[1].status,
        declarations: { a: declarationsOn(it.id, a, on, book), b: declarationsOn(it.id, b, on, book) },
      }
    })
    .sort((x, y) => differ(x.differs, y.differs))
  const duties = obligations
    .map((it): ComparedObligation => {
      const [left, right] = [gapOf(it, a, on, book), gapOf(it, b, on, book)]
      // A State that nobody has mapped is not different from one that is: it is unknown.
      return { obligation: it.id, article: it.article, a: left, b: right, differs: left.coverage !== right.coverage }
    })
    .filter((row) => known(row.a.coverage) || known(row.b.coverage))
    .sort((x, y) => differ(x.differs, y.differs))
  return { a, b, on, instruments, obligations: duties }
}
