/** What is wrong with a fact before anyone is asked to believe it. Each fault has words in the portal's catalogues (`law.fault.<code>`). */
import type { CalendarDate } from '../../kernel/instant.ts'
import type { Instrument } from '../instrument.ts'
import { entryIntoForce } from '../participation.ts'
import { historicState, instrumentOf, type LawBook, stateRow } from '../registry.ts'
import { replacedBy } from './difference.ts'
import { type DeclarationBody, type Fact, keyOf, type ParticipationBody, saysTheSame, spansMeet } from './fact.ts'

/** `remark` is shown and stops nothing; everything else keeps the row out until it is mended. */
export const faultCodes = [
  'columns-differ',
  'value-missing',
  'not-a-date',
  'not-a-word',
  'unknown-state',
  'historic-state',
  'unknown-instrument',
  'before-treaty',
  'dates-disordered',
  'in-the-future',
  'date-in-brackets',
  'force-unknown',
  'overlapping-participation',
  'spans-two-periods',
  'contradictory-declaration',
  'row-doubled',
  'sure-beyond-evidence',
  'force-differs',
] as const
export type FaultCode = (typeof faultCodes)[number]
export type Fault = Readonly<{ code: FaultCode; params: Readonly<Record<string, string>> }>

const remarks: ReadonlySet<FaultCode> = new Set(['force-differs'])
export const isRemark = ({ code }: Fault): boolean => remarks.has(code)
export const isSound = (faults: readonly Fault[]): boolean => faults.every(isRemark)

export const fault = (code: FaultCode, params: Readonly<Record<string, string>> = {}): Fault => ({ code, params })

/** What a fact may claim to be: `checked` comes from a confirmation and from nowhere else. */
export type Evidence = 'file' | 'officer' | 'confirmation'

function stateFaults(code: string): Fault[] {
  if (code === 'EU' || stateRow(code)) return []
  const was = historicState(code)
  return [was?.until ? fault('historic-state', { state: was.name, until: was.until }) : fault('unknown-state', { state: code })]
}

function participationFaults(body: ParticipationBody, it: Instrument): Fault[] {
  const faults: Fault[] = []
  const since = body.inForceFrom ?? body.inForceBy
  const adopted = it.adopted
  for (const name of ['signed', 'deposited', 'inForceFrom', 'inForceBy'] as const)
    if (adopted && body[name] && body[name] < adopted)
      faults.push(fault('before-treaty', { field: name, date: body[name], instrument: it.id, adopted }))
  if (it.inForce && body.inForceFrom && body.inForceFrom < it.inForce && (!adopted || body.inForceFrom >= adopted))
    faults.push(fault('before-treaty', { field: 'inForceFrom', date: body.inForceFrom, instrument: it.id, adopted: it.inForce }))
  const order = [body.signed, body.deposited, since, body.until].filter((d) => d !== undefined)
  if (body.boundBy !== 'succession' && order.some((d, i) => i > 0 && d < order[i - 1]!))
    faults.push(fault('dates-disordered', { dates: order.join(', ') }))
  if (body.deposited && it.inForce && !since) faults.push(fault('force-unknown', { instrument: it.id }))
  const ruled = body.deposited && body.boundBy !== 'succession' ? entryIntoForce(it, body.deposited) : undefined
  if (ruled && body.inForceFrom && body.inForceFrom !== ruled)
    faults.push(fault('force-differs', { date: body.inForceFrom, ruled, rule: it.newPartyRule ?? it.reference }))
  return faults
}

/** Kinds of declaration of which a State has one at a time: two that say different things contradict each other. */
const single = new Set(['languages', 'central-authority', 'channel', 'dual-criminality'])

const contradict = (a: DeclarationBody, b: DeclarationBody): boolean =>
  a.id !== b.id &&
  a.instrument === b.instrument &&
  a.state === b.state &&
  a.effect === b.effect &&
  single.has(a.effect) &&
  JSON.stringify([a.languages, a.text]) !== JSON.stringify([b.languages, b.text]) &&
  (a.articles.length === 0 || b.articles.length === 0 || a.articles.some((article) => b.articles.includes(article))) &&
  spansMeet({ kind: 'declaration', body: a }, { kind: 'declaration', body: b })

function declarationFaults(body: DeclarationBody, it: Instrument, book: LawBook): Fault[] {
  const faults: Fault[] = []
  if (it.adopted && body.from && body.from < it.adopted)
    faults.push(fault('before-treaty', { field: 'from', date: body.from, instrument: it.id, adopted: it.adopted }))
  if (body.from && body.until && body.until < body.from)
    faults.push(fault('dates-disordered', { dates: `${body.from}, ${body.until}` }))
  const against = book.declarations.find((other) => contradict(body, other))
  if (against) faults.push(fault('contradictory-declaration', { other: against.id, effect: body.effect }))
  return faults
}

/** East of Greenwich the officer's today begins before ours. */
const dayAfter = (day: CalendarDate): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** What is wrong with one fact, against what is on record. */
export function judge(fact: Fact, book: LawBook, today: CalendarDate, evidence: Evidence): Fault[] {
  const faults: Fault[] = []
  const { body } = fact
  if (body.asOf > dayAfter(today)) faults.push(fault('in-the-future', { date: body.asOf }))
  if (evidence !== 'confirmation' && (body.confidence === 'checked' || body.confidence === 'verified'))
    faults.push(fault('sure-beyond-evidence', { confidence: body.confidence }))
  if (fact.kind === 'instrument') return faults
  faults.push(...stateFaults(fact.body.state))
  const it = instrumentOf(fact.body.instrument, book)
  if (!it) return [...faults, fault('unknown-instrument', { instrument: fact.body.instrument })]
  if (fact.kind === 'declaration') return [...faults, ...declarationFaults(fact.body, it, book)]
  faults.push(...participationFaults(fact.body, it))
  if (replacedBy(fact, book).length > 1) faults.push(fault('spans-two-periods', { key: keyOf(fact) }))
  return faults
}

/**
 * What is wrong with facts that arrive together, each with what it cannot share a table with. It does not depend on their order: of two
 * rows that cannot both be true, both wait.
 */
export function judgeAll(facts: readonly Fact[], book: LawBook, today: CalendarDate, evidence: Evidence): Fault[][] {
  const brought = facts.flatMap((f) => (f.kind === 'instrument' ? [f.body] : []))
  const known: LawBook = brought.length
    ? { ...book, instruments: [...book.instruments.filter((it) => !brought.some((b) => b.id === it.id)), ...brought] }
    : book
  const replacing = new Set(facts.flatMap((f) => (f.kind === 'declaration' ? [f.body.id] : [])))
  const standing: LawBook = replacing.size
    ? { ...known, declarations: known.declarations.filter((d) => !replacing.has(d.id)) }
    : known
  const groupOf = (fact: Fact): string =>
    fact.kind === 'declaration' ? `declaration ${fact.body.instrument} ${fact.body.state}` : `${fact.kind} ${keyOf(fact)}`
  const together = Map.groupBy(facts, groupOf)
  return facts.map((fact) => {
    const group = together.get(groupOf(fact)) ?? []
    const clashing = group.length > group_max ? fault('row-doubled', { key: keyOf(fact) }) : clashIn(group, fact)
    return [...judge(fact, standing, today, evidence), ...(clashing ? [clashing] : [])]
  })
}

/** No State has more periods or declarations under one instrument; a file that says so was made to keep us busy. */
const group_max = 200

function clashIn(group: readonly Fact[], fact: Fact): Fault | undefined {
  for (const other of group) {
    const found = other === fact ? undefined : clash(fact, other)
    if (found) return found
  }
  return undefined
}

/** Why two facts of one file cannot both go in. */
function clash(fact: Fact, other: Fact): Fault | undefined {
  if (fact.kind === 'declaration' && other.kind === 'declaration') {
    if (fact.body.id === other.body.id) return fault('row-doubled', { key: fact.body.id })
    return contradict(fact.body, other.body)
      ? fault('contradictory-declaration', { other: other.body.id, effect: fact.body.effect })
      : undefined
  }
  if (saysTheSame(fact, other)) return fault('row-doubled', { key: keyOf(fact) })
  if (fact.kind === 'participation')
    return spansMeet(fact, other) ? fault('overlapping-participation', { key: keyOf(fact) }) : undefined
  return fault('row-doubled', { key: keyOf(fact) })
}
