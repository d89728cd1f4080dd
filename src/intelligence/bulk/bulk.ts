/** Many questions at once: what they share, who decided on them, and which step is open in which state. */
import type { CaseId, Id, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Purpose } from '../../protection/decision/attributes.ts'

/** Rows of one bulk question, and of all that one authority proposes within a day: Directive (EU) 2016/680 Art. 4(1)(c). */
export const mostRows = 500
export const dayQuota = 2_000
/** Rows that one call asks: a bar that moves, and a pause that is heard. */
export const atOnce = 10

export const bulkStates = ['proposed', 'approved', 'rejected', 'stopped', 'done'] as const
export type BulkState = (typeof bulkStates)[number]
/** The second officer approves or rejects; whoever works in the case stops what is proposed or under way. */
export const bulkSteps = ['approve', 'reject'] as const
export type BulkStep = (typeof bulkSteps)[number] | 'stop'
export const bulkOutcomes = ['waiting', 'asked', 'refused'] as const

export type Bulk = Readonly<{
  id: Id<'bulk'>
  case: CaseId
  name: string
  purpose: Purpose
  basis: string
  reason: string
  partners: readonly NodeId[]
  state: BulkState
  total: number
  proposedAt: Instant
  proposedBy: OfficerId
  proposer: string
  decidedAt?: Instant
  decider?: string
  decidedFor?: string
}>

const moves: Readonly<Record<BulkStep, Readonly<Partial<Record<BulkState, BulkState>>>>> = {
  approve: { proposed: 'approved' },
  reject: { proposed: 'rejected' },
  stop: { proposed: 'stopped', approved: 'stopped' },
}
/** The state after a step; nothing when the step is not open. */
export const after = (state: BulkState, step: BulkStep): BulkState | undefined => moves[step][state]
