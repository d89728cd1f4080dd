/** What may be put on record: an instrument, a State's place in one, a declaration. Each says where it was read, as of when, how sure. */
import { z } from 'zod'
import { canonical } from '../../kernel/canonical.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { idPattern, line, prose } from '../../kernel/words.ts'
import { confidences, type Declaration, declarationEffects, type Instrument, type Participation, tiers } from '../instrument.ts'
import { type MeasureFamily, measureFamilies } from '../measures.ts'

export const factKinds = ['instrument', 'participation', 'declaration'] as const
export type FactKind = (typeof factKinds)[number]

const day = z.iso.date()
const families = z.enum(measureFamilies as [MeasureFamily, ...MeasureFamily[]])
const code = z.string().regex(/^[A-Z]{2}$/)
const id = z.string().regex(idPattern)
const provenance = { source: line(500), asOf: day, confidence: z.enum(confidences), checkedBy: line(200).optional() }

/** Members this version does not know are kept: a newer node may say more. */
const participationBody = z.looseObject({
  instrument: id,
  state: code,
  signed: day.optional(),
  boundBy: line(80).optional(),
  deposited: day.optional(),
  inForceFrom: day.optional(),
  inForceBy: day.optional(),
  until: day.optional(),
  notBound: line(300).optional(),
  ...provenance,
})

const declarationBody = z.looseObject({
  id,
  instrument: id,
  state: code,
  kind: z.enum(['reservation', 'declaration', 'notification']),
  articles: z.array(line(80)).max(40),
  effect: z.enum(declarationEffects),
  measures: z.array(families).optional(),
  attachments: z.array(line(80)).optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).optional(),
  text: prose(5000),
  from: day.optional(),
  until: day.optional(),
  ...provenance,
})

const instrumentBody = z.looseObject({
  id,
  title: line(300),
  tier: z.enum(tiers).optional(),
  reference: line(200),
  adopted: day.optional(),
  inForce: day.optional(),
  newPartyRule: line(300).optional(),
  days_to_force: z.int().min(0).max(3650).optional(),
  measures: z.array(z.looseObject({ family: families, article: line(200), duty: z.enum(['duty', 'by-agreement']) })).max(200),
  ...provenance,
})

export const factSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('participation'), body: participationBody }),
  z.object({ kind: z.literal('declaration'), body: declarationBody }),
  z.object({ kind: z.literal('instrument'), body: instrumentBody }),
])

/** When we learnt it is not part of a fact: the record says so. */
export type Provenance = Readonly<{ checkedBy?: string }>
export type ParticipationBody = Omit<Participation, 'recordedOn'> & Provenance
export type DeclarationBody = Declaration & Provenance
export type InstrumentBody = Instrument & Readonly<{ asOf: CalendarDate }> & Provenance
export type Fact =
  | Readonly<{ kind: 'participation'; body: ParticipationBody }>
  | Readonly<{ kind: 'declaration'; body: DeclarationBody }>
  | Readonly<{ kind: 'instrument'; body: InstrumentBody }>

/** The fact when it is one. */
export function readFact(input: unknown): Fact | undefined {
  const read = factSchema.safeParse(input)
  return read.success ? (read.data as unknown as Fact) : undefined
}

/** What a fact is about: rows of one key tell of the same thing. */
export const keyOf = ({ kind, body }: Fact): string => (kind === 'participation' ? `${body.instrument} ${body.state}` : body.id)

export type Span = Readonly<{ from?: CalendarDate | undefined; until?: CalendarDate | undefined }>

/** From when until when the fact has effect, as far as it says. */
export const spanOf = (fact: Fact): Span =>
  fact.kind === 'participation'
    ? { from: fact.body.inForceFrom ?? fact.body.inForceBy, until: fact.body.until }
    : fact.kind === 'declaration'
      ? { from: fact.body.from, until: fact.body.until }
      : { from: fact.body.inForce }

const meet = (a: Span, b: Span): boolean =>
  (!a.until || !b.from || b.from <= a.until) && (!b.until || !a.from || a.from <= b.until)

/**
 * Whether a new fact takes the place of one on record. Two participations whose times do not meet are two periods of one State (it left
 * and came back), and both stand; a participation without a day of its own speaks of all time. Everything else replaces what has its key.
 */
export function replaces(fact: Fact, old: Fact): boolean {
  if (fact.kind !== old.kind || keyOf(fact) !== keyOf(old)) return false
  if (fact.kind !== 'participation') return true
  const [a, b] = [spanOf(fact), spanOf(old)]
  return !a.from || !b.from || meet(a, b)
}

const about = new Set(['source', 'asOf', 'confidence', 'checkedBy', 'recordedOn'])

/** What the fact says, without where we have it from. */
export const saidBy = ({ body }: Fact): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([name, value]) => !about.has(name) && value !== undefined))

export const saysTheSame = (a: Fact, b: Fact): boolean => canonical(saidBy(a)) === canonical(saidBy(b))

export const spansMeet = (a: Fact, b: Fact): boolean => meet(spanOf(a), spanOf(b))
