/** The cooperation sheet: what an officer needs to know before asking one State for one thing, on one page. */
import type { State } from '../kernel/id.ts'
import { type Bases, type BasisAsk, findBases } from './basis.ts'
import { type ClockRule, clockRules } from './clocks.ts'
import { type RequiredContent, requiredContents } from './contents.ts'
import { appliesTo, type Ground, groundsOf } from './grounds.ts'
import type { Declaration } from './instrument.ts'
import { type Accepted, acceptedLanguages } from './language.ts'
import { type DualFinding, dualCriminality } from './offences/dualcriminality.ts'
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
}>

/** The sheet for a pair of States on a date; pure, so that the same question prints the same page anywhere. */
export function cooperationSheet(ask: BasisAsk, instrument?: string, book: LawBook = lawBook): Sheet {
  const bases = findBases(ask, book)
  const chosen = instrument ?? bases.usable[0]?.instrument
  const { from, to, on, measures, offences } = ask
  const base = { from, to, on, bases }
  if (!chosen) return { ...base, contents: [], languages: null, declarations: [], grounds: [], clocks: [], dualCriminality: null }
  return {
    ...base,
    instrument: chosen,
    contents: requiredContents(chosen, book),
    languages: acceptedLanguages(to, chosen, on, book),
    declarations: declarationsOn(chosen, to, on, book),
    grounds: groundsOf(chosen).filter((g) => !measures.length || measures.some((m) => appliesTo(g, m))),
    clocks: clockRules(chosen),
    dualCriminality: offences.length ? dualCriminality({ instrument: chosen, to, on, measures, offences }) : null,
  }
}
