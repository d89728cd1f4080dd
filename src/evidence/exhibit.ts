/** An exhibit: a piece of evidence with its number, origin, digest and conditions. Its custody is a chain of its own (custody.ts). */
import type { CaseId, Id, NodeId, OfficerId } from '../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../kernel/instant.ts'
import { mayUse, type UseCondition } from './conditions.ts'
import { refuse } from './refusals.ts'

export type ExhibitId = Id<'exhibit'>

/**
 * Legal privilege and immunities (Directive 2014/41/EU Art. 11(1)(a)): marked at collection, the content stays shut
 * until a second person decides by name to release it. What a filter team withholds the case never sees.
 */
export const privilegeMarks = ['none', 'marked', 'released', 'withheld'] as const
export type PrivilegeMark = (typeof privilegeMarks)[number]

export type Origin = Readonly<{
  /** The request it answers and the measure that produced it, by their references. */
  request?: string | undefined
  measure?: string | undefined
  /** Who collected it. */
  authority: string
  collectedAt: Instant
  place: string
  /** Program and version that made the copy. */
  tool?: string | undefined
}>

export type Exhibit = Readonly<{
  id: ExhibitId
  case: CaseId
  /** Given where it was registered first and kept ever after, e.g. `NG-C-2026-0003/E2`. */
  number: string
  /** The file's name as it came. */
  name: string
  mime: string
  size: number
  sha256: string
  origin: Origin
  derivedFrom: readonly ExhibitId[]
  privilege: PrivilegeMark
  conditions: readonly UseCondition[]
  /** Content kept sealed beside the database, and how much of it is here; absent for what travels inside letters. */
  sealed?: Readonly<{ root: string; state: 'whole' | 'coming' | 'damaged'; arrived: number; fault?: string }>
  /** What the malware scanner says, where one is asked: content waits for it, or is shut by what it found. */
  scan?: 'waiting' | 'clean' | 'quarantined' | 'opened'
  /** The day until which it is kept, where one is set; past it the content is shut. */
  keepUntil?: CalendarDate
  /** When the content was erased by a decision on keeping. */
  erasedAt?: Instant
  /** The node it came from; absent for our own. */
  from?: NodeId
  addedBy?: OfficerId
  addedAt: Instant
}>

export const exhibitNumber = (caseReference: string, count: number): string => `${caseReference}/E${count}`

/** Refuses when the content was erased, or the day until which it is kept has passed. */
export function assertKept({ number, erasedAt, keepUntil }: Exhibit, at: Instant): void {
  if (erasedAt) throw refuse('content-erased', { number })
  if (keepUntil && keepUntil < dateOf(at)) throw refuse('keeping-over', { number, until: keepUntil })
}

/** Refuses unless something may be made of it in its own case: what is shut or past its day gives nothing. What it is under passes on. */
export function assertDerivable(exhibit: Exhibit, node: NodeId, at: Instant): void {
  const { number, privilege, conditions } = exhibit
  assertKept(exhibit, at)
  if (privilege === 'marked' || privilege === 'withheld') throw refuse('exhibit-privileged', { number })
  const { may, obstacles } = mayUse(conditions, { doing: 'view', by: node, on: dateOf(at) })
  if (!may) throw refuse('use-not-allowed', { number, conditions: obstacles.map((o) => o.code).join(', ') })
}

/** Refuses unless the content may be opened here: not privileged, not past its day of deletion, conditions seen by who opens it. */
export function assertOpenable(
  exhibit: Exhibit,
  conditionsSeen: readonly string[],
  node: NodeId,
  at: Instant,
  doing: 'view' | 'download' = 'view',
): void {
  const { number } = exhibit
  assertKept(exhibit, at)
  if (exhibit.sealed?.state === 'coming') throw refuse('content-coming', { number })
  if (exhibit.sealed?.state === 'damaged') throw refuse('content-does-not-match', { number, sha256: exhibit.sha256 })
  if (exhibit.scan === 'waiting') throw refuse('content-unscanned', { number })
  if (exhibit.scan === 'quarantined') throw refuse('content-quarantined', { number })
  if (exhibit.privilege === 'marked' || exhibit.privilege === 'withheld') throw refuse('exhibit-privileged', { number })
  const finding = mayUse(exhibit.conditions, { doing, by: node, on: dateOf(at) })
  if (!finding.may) throw refuse('use-not-allowed', { number, conditions: finding.obstacles.map((o) => o.code).join(', ') })
  const unseen = exhibit.conditions.filter((c) => !conditionsSeen.includes(c.id))
  if (unseen.length > 0)
    throw refuse('conditions-not-seen', { number, conditions: [...new Set(unseen.map((c) => c.kind))].join(', ') })
}
