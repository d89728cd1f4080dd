/** The cooperation sheet: what an officer needs to know before asking one State for one thing, on one page. */
import type { State } from '../kernel/id.ts'
import { type Bases, type BasisAsk, findBases } from './basis.ts'
import { type ClockRule, clockRules, clocksOn, plusDays } from './clocks.ts'
import { type RequiredContent, requiredContents } from './contents.ts'
import { appliesTo, type Ground, groundsOf } from './grounds.ts'
import type { Declaration } from './instrument.ts'
import { type Accepted, acceptedLanguages } from './language.ts'
import { type Emergency, emergenciesOf } from './limits/emergency.ts'
import { type DualFinding, dualCriminality } from './offences/dualcriminality.ts'
import { type Change, changesBetween } from './pair/changes.ts'
import { declarationsOn } from './participation.ts'
import { type LawBook, lawBook } from './registry.ts'

export type Sheet = Readonly<{
  from: State
  to: State
  on: string
  bases: Bases
  /** Everything below is said for the preferred basis; absent when there is none. */
  instrument?: string
  contents: readonly RequiredContent[]
  languages: Accepted | null
  declarations: readonly Declaration[]
  grounds: readonly Ground[]
  clocks: readonly ClockRule[]
  dualCriminality: DualFinding | null
  /** What the instrument takes for an emergency, tested before shorter limits run. */
  emergencies: readonly Emergency[]
  /** What changed for the two States in the year before the date. */
  changes: readonly Change[]
}>

/** An instrument that the finder spoke of for these two States. */
const concernsBoth = (id: string, bases: Bases): boolean => [...bases.usable, ...bases.unusable].some((b) => b.instrument === id)

/** The sheet for a pair of States on a date; pure, so that the same question prints the same page anywhere. */
export function cooperationSheet(ask: BasisAsk, instrument?: string, book: LawBook = lawBook): Sheet {
  const bases = findBases(ask, book)
  const chosen = instrument ?? bases.usable[0]?.instrument
  const { from, to, on, measures, offences } = ask
  // What this node merely learnt in that year is no change of the law.
  const changes = changesBetween({ since: plusDays(on, -365), until: on, states: [from, to] }, book).filter(
    (c) => c.kind !== 'learnt' && (!c.instrument || c.state || concernsBoth(c.instrument, bases)),
  )
  const base = { from, to, on, bases, changes }
  if (!chosen)
    return {
      ...base,
      contents: [],
      languages: null,
      declarations: [],
      grounds: [],
      clocks: [],
      dualCriminality: null,
      emergencies: [],
    }
  return {
    ...base,
    instrument: chosen,
    contents: requiredContents(chosen, book, measures),
    languages: acceptedLanguages(to, chosen, on, book),
    declarations: declarationsOn(chosen, to, on, book),
    grounds: groundsOf(chosen).filter((g) => !measures.length || measures.some((m) => appliesTo(g, m))),
    clocks: clocksOn(clockRules(chosen), on, book),
    emergencies: emergenciesOf(chosen),
    dualCriminality: offences.length ? dualCriminality({ instrument: chosen, to, on, measures, offences }) : null,
  }
}
