/**
 * A message around a case, after the practice of police channels: a request for information, its reply, information nobody asked for.
 *
 *   open ──reply──▶ answered          open ──close──▶ closed
 *
 * A request carries a clock. Between States bound by Directive (EU) 2023/977 it is Article 5's, between SIRENE bureaux that of the Schengen
 * Information System, after a match that of Prüm II; else what two authorities arranged; else none is invented.
 */
import type { CaseId, Id, NodeId, State } from '../../kernel/id.ts'
import { dateOf, type Instant, plus_ms } from '../../kernel/instant.ts'
import { clockRule, dueOf } from '../../law/clocks.ts'
import { standingOf } from '../../law/participation.ts'
import type { LawBook } from '../../law/registry.ts'
import type { MessageLetter, messageKinds, paces } from '../letters.ts'
import { asksToBeRead, type Handling } from '../record/handling.ts'
import type { CriminalRecord } from './criminalRecord.ts'

export type Pace = (typeof paces)[number]
/** Put off with judicial authorisation; refused on a ground that the law lists. */
export type Delay = Readonly<{ until: Instant; authorisation: string; reasons: string; at: Instant; by: string }>
export type RefusedRequest = Readonly<{ ground: string; reasons: string; at: Instant; by: string }>
export type MessageClock = Readonly<{ rule: string; article: string; source: string }>
export type Message = Readonly<{
  id: string
  case: CaseId
  thread: string
  direction: 'out' | 'in'
  partner: NodeId
  kind: (typeof messageKinds)[number]
  pace: Pace
  title: string
  body: string
  purpose: MessageLetter['purpose']
  basis: string
  about?: string
  criminalRecord?: CriminalRecord
  handling: Handling
  author: string
  state: 'open' | 'answered' | 'closed' | 'refused'
  clock?: MessageClock
  due?: Instant
  /** Put off with judicial authorisation, or refused: what the other side is told. */
  delay?: Delay
  refusal?: RefusedRequest
  /** Why it is to be looked at again: the record it speaks of was recalled. */
  flagged?: string
  acknowledgedBy: readonly string[]
  /** The letter it travelled in. */
  post?: Id<'message'>
  at: Instant
}>

/** Which limit a request falls under, of the instrument that sets it. */
const rules: Readonly<Record<Pace, string>> = {
  'urgent-direct': 'police-urgent-direct',
  urgent: 'police-urgent',
  normal: 'police-answer',
  sirene: 'sirene-answer',
  pruem: 'pruem-core-data',
}

/** The clock of a request that arrived at `at`, and when it runs out. */
export function clockOf(
  it: Readonly<{
    pace: Pace
    states: readonly [string, string]
    arrangement?: Readonly<{ answers_h?: number; source: string }> | undefined
    zone: string
    at: Instant
    book: LawBook
  }>,
): Readonly<{ clock: MessageClock; due: Instant }> | undefined {
  const rule = clockRule(rules[it.pace])
  const inForce = (instrument: string): boolean =>
    it.states.every((state) => standingOf(instrument, state as State, dateOf(it.at), it.book)?.status === 'in-force')
  if (rule?.instruments.some(inForce) && it.states[0] !== it.states[1]) {
    const { due, article, source } = dueOf(rule, it.at, it.zone)
    return due ? { clock: { rule: rule.id, article, source }, due } : undefined
  }
  const hours = it.arrangement?.answers_h
  if (!hours) return undefined
  const source = it.arrangement?.source ?? ''
  return { clock: { rule: 'arranged', article: '', source }, due: plus_ms(it.at, hours * 3_600_000) }
}

/** What an officer sees: the conditions always, what was said once they were read. */
export function messageShown(it: Message, officer: string) {
  const read = it.direction === 'out' || !asksToBeRead(it.handling) || it.acknowledgedBy.includes(officer)
  const { acknowledgedBy: _, criminalRecord, ...rest } = it
  return { ...rest, read, body: read ? it.body : '', ...(read && criminalRecord && { criminalRecord }) }
}
