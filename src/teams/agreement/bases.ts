/**
 * On what the parties can found a joint team: each instrument that carries one, each party's standing in it, and between which pairs it
 * runs. A team of three may rest on one instrument for all and on a second between two of them; both are shown side by side.
 */
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { findBases, type Reason } from '../../law/basis.ts'
import type { InstrumentId } from '../../law/instrument.ts'
import { type Standing, standing } from '../../law/participation.ts'
import { instrumentOf, type LawBook } from '../../law/registry.ts'

/** The instrument whose parties are bound by Union law on joint teams. A party outside it is a third State to the others. */
export const unionBasis: InstrumentId = 'EU-JIT-FD'

export type PairBasis = Readonly<{ one: State; other: State; usable: boolean; byAgreement: boolean; reasons: readonly Reason[] }>
export type TeamBasis = Readonly<{
  instrument: InstrumentId
  title: string
  article: string
  source: string
  confidence: string
  standings: readonly Standing[]
  pairs: readonly PairBasis[]
  /** It carries the team between all parties. */
  all: boolean
}>
export type TeamBases = Readonly<{
  on: CalendarDate
  items: readonly TeamBasis[]
  thirdStates: readonly State[]
  unionBasis: boolean
}>

export function teamBases(states: readonly State[], offences: readonly string[], on: CalendarDate, book: LawBook): TeamBases {
  const unique = [...new Set(states)]
  const pairs = unique.flatMap((one, i) => unique.slice(i + 1).map((other) => ({ one, other })))
  const found = pairs.map(({ one, other }) => {
    const ask = {
      from: one,
      to: other,
      on,
      measures: ['joint-investigation'] as const,
      organisedGroup: true,
      transnational: true,
    }
    const bases = findBases({ ...ask, offences: offences.map((concept) => ({ concept })) }, book)
    return { one, other, bases }
  })
  const carries = (id: InstrumentId): boolean =>
    instrumentOf(id, book)?.measures.some((it) => it.family === 'joint-investigation') ?? false
  const ids = new Set(
    found.flatMap(({ bases }) => bases.usable.filter((it) => it.measures.length > 0).map((it) => it.instrument)),
  )
  for (const { bases } of found) for (const it of bases.unusable) if (carries(it.instrument)) ids.add(it.instrument)
  const items = [...ids].map((id) => basisOf(id, unique, found, on, book)).filter((it) => it !== undefined)
  const inUnion = (state: State): boolean => {
    const instrument = instrumentOf(unionBasis, book)
    return instrument !== undefined && standing(instrument, state, on, book).status === 'in-force'
  }
  const thirdStates = unique.filter((it) => !inUnion(it))
  return {
    on,
    items: items.sort((a, b) => Number(b.all) - Number(a.all) || usableOf(b) - usableOf(a)),
    thirdStates,
    unionBasis: unique.length - thirdStates.length >= 2,
  }
}

const usableOf = (it: TeamBasis): number => it.pairs.filter((p) => p.usable).length

type Found = Readonly<{ one: State; other: State; bases: ReturnType<typeof findBases> }>

function basisOf(
  id: InstrumentId,
  states: readonly State[],
  found: readonly Found[],
  on: CalendarDate,
  book: LawBook,
): TeamBasis | undefined {
  const instrument = instrumentOf(id, book)
  if (!instrument || instrument.tier === 'reciprocity') return undefined
  const pairs = found.map(({ one, other, bases }): PairBasis => {
    const usable = bases.usable.find((it) => it.instrument === id && it.measures.length > 0)
    const unusable = bases.unusable.find((it) => it.instrument === id)
    return {
      one,
      other,
      usable: usable !== undefined,
      byAgreement: usable?.measures.some((it) => it.duty === 'by-agreement') ?? false,
      reasons: usable ? usable.notes : (unusable?.reasons ?? []),
    }
  })
  const article = instrument.measures.find((it) => it.family === 'joint-investigation')?.article ?? instrument.reference
  return {
    instrument: id,
    title: instrument.title,
    article,
    source: instrument.source,
    confidence: instrument.confidence,
    standings: states.map((state) => standing(instrument, state, on, book)),
    pairs,
    all: pairs.every((it) => it.usable),
  }
}
