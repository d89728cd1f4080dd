/** An emergency is what the instrument says it is. The button works only when the facts the officer gave meet the definition. */
import rows from '../data/emergencies.json' with { type: 'json' }
import type { Cited, InstrumentId } from '../instrument.ts'
import type { Threat } from './threats.ts'

export { type Threat, threats } from './threats.ts'

export type Emergency = Readonly<
  Cited & {
    id: string
    instruments: readonly InstrumentId[]
    /** Any of these is enough. */
    threats: readonly Threat[]
    /** The threat must be imminent. */
    imminent: boolean
    /** The two States must have agreed to this way, beforehand or for the case. */
    agreed?: true
    /** Time limits that run only in this emergency. */
    clocks: readonly string[]
  }
>

export const emergencies = rows as unknown as readonly Emergency[]
export const emergenciesOf = (instrument: InstrumentId): readonly Emergency[] =>
  emergencies.filter((e) => e.instruments.includes(instrument))

export type EmergencyFacts = Readonly<{
  threats: readonly Threat[]
  imminent?: boolean | undefined
  agreed?: boolean | undefined
  /** Why, in the officer's words. */
  grounds: string
}>

export const emergencyLacks = ['threat', 'imminence', 'agreement', 'grounds'] as const
export type EmergencyFinding = Readonly<
  Cited & {
    emergency: string
    met: boolean
    lacks: readonly (typeof emergencyLacks)[number][]
    /** What would count. */
    accepts: readonly Threat[]
    clocks: readonly string[]
  }
>

/** Whether the facts meet the definition, and what is missing. What nobody said counts as missing: an emergency is shown, not assumed. */
export function testEmergency(it: Emergency, facts: EmergencyFacts): EmergencyFinding {
  const lacks: EmergencyFinding['lacks'][number][] = []
  if (!facts.threats.some((t) => it.threats.includes(t))) lacks.push('threat')
  if (it.imminent && !facts.imminent) lacks.push('imminence')
  if (it.agreed && !facts.agreed) lacks.push('agreement')
  if (!facts.grounds.trim()) lacks.push('grounds')
  const { article, source, confidence, id, clocks } = it
  return { emergency: id, met: lacks.length === 0, lacks, accepts: it.threats, clocks, article, source, confidence }
}
