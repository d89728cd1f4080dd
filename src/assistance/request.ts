/** A request for assistance as one node keeps it: who asks whom, in which state, and what is only known on this side. */

import type { MessageId } from '../federation/letter.ts'
import type { CaseId, Id, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Content } from './content.ts'
import type { State } from './life/life.ts'

export type RequestId = Id<'request'>
export type { Side, State, Step } from './life/life.ts'

/** An authority with a node of its own. */
export type Party = Readonly<{ node: NodeId; state: string; authority: string }>

export type Request = Readonly<{
  id: RequestId
  caseId: CaseId
  /** Which of the two authorities this node is. */
  side: 'requesting' | 'requested'
  /** Ours, given when the request was made or arrived, e.g. `IT-2026-000123`. */
  reference: string
  /** The other authority's own reference, once it gave one. */
  theirReference: string | null
  requesting: Party
  requested: Party
  state: State
  /** Grows with every change; what an officer read is compared with it. */
  version: number
  content: Content
  /** The list of bases that was on the screen when the choice was made: evidence of diligence. */
  basesShown: unknown
  /** Warnings that were overridden, by check code, each with its reason. */
  overrides: Readonly<Record<string, Override>>
  draftedBy: readonly OfficerId[]
  assignee: Assignee | null
  /** The letter that brought it, on the requested side: an official confirms it. */
  letter: MessageId | null
  createdAt: Instant
  movedAt: Instant
  /** Derived from the life, kept for lists: the clock that runs out next, and who has to move. */
  nextDue: Instant | null
  nextRule: string | null
  waitsFor: 'us' | 'them' | 'nobody'
  /** Since when the requesting side waits for a word on progress. */
  silentSince: Instant | null
  /** Hearings that both sides agreed on. */
  hearings: readonly Readonly<{ measure: string; at: Instant; minutes: number }>[]
}>

export type Override = Readonly<{ reason: string; by: string; at: Instant }>
export type Assignee = Readonly<{ id: OfficerId; name: string }>

/** A request as a list knows it: of its content, what a row shows. */
export type ListedRequest = Omit<Request, 'content'> &
  Readonly<{
    content: Pick<Request['content'], 'instrument' | 'title'> & Readonly<{ urgency: Readonly<{ urgent: boolean }> }>
  }>

export const partnerOf = (request: Pick<Request, 'side' | 'requesting' | 'requested'>): Party =>
  request.side === 'requesting' ? request.requested : request.requesting

/** `IT-2026-000123`: the State of the node, the year, a number that begins anew each year. */
export const referenceOf = (state: string, year: string, count: number): string =>
  `${state}-${year}-${String(count).padStart(6, '0')}`

/** A version of the content that was sent: what both sides can compare. */
export type Version = Readonly<{ n: number; content: Content; digest: string; by: string; at: Instant; event: number | null }>
