/** From when a participation has effect, where its row tells of a deposit and not of the day: the instrument's own rule says it. */
import type { CalendarDate } from '../../kernel/instant.ts'
import type { Instrument } from '../instrument.ts'
import { entryIntoForce } from '../participation.ts'
import { instrumentOf, type LawBook } from '../registry.ts'
import type { Fact } from './fact.ts'

type Deposit = Readonly<{ boundBy?: string; deposited?: CalendarDate }>
type Force = Readonly<{ inForceFrom?: CalendarDate; inForceBy?: CalendarDate }>

/** A successor is bound from the day it succeeded, which a deposit does not say: in force at the latest since its notification. */
export function forceOf(it: Instrument, { boundBy, deposited }: Deposit): Force {
  if (!deposited || !it.inForce) return {}
  if (boundBy === 'succession') return { inForceBy: deposited > it.inForce ? deposited : it.inForce }
  const day = entryIntoForce(it, deposited)
  return day ? { inForceFrom: day } : {}
}

/** The fact with the day the rule gives, when it names none itself. */
export function withForce(fact: Fact, book: LawBook): Fact {
  if (fact.kind !== 'participation' || fact.body.inForceFrom || fact.body.inForceBy) return fact
  const it = instrumentOf(fact.body.instrument, book)
  return it ? { kind: fact.kind, body: { ...fact.body, ...forceOf(it, fact.body) } } : fact
}
