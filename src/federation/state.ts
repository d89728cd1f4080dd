/** How far things have come: the post with a partner, a letter, what was not taken. */
import type { CaseId, NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Delivery } from './letter.ts'

export type Contact = Readonly<{
  node: NodeId
  fails: number
  nextTryAt: Instant | null
  lastTriedAt: Instant | null
  lastOutAt: Instant | null
  lastInAt: Instant | null
  trouble: string | null
}>

export type Queue = Readonly<{ partner: NodeId; waiting: number; oldest: Instant | null }>

export type DeliveryRow = Delivery & Readonly<{ chain: string; seq: number; expiresAt: Instant; case?: CaseId; proved?: boolean }>

export type IncidentKind =
  | 'unreadable'
  | 'wrong-address'
  | 'stranger'
  | 'signature'
  | 'altered'
  | 'clock'
  | 'another-beginning'
  | 'replayed'
  | 'gap'
  | 'hold-full'
  | 'equivocation'
  | 'broken-chain'
  | 'quarantined'
  | 'receipt-signature'
  | 'receipt-unknown'
  | 'pull-signature'
  | 'expired'
  | 'key-compromised'
  | 'out-of-date'
  | 'checkpoint-false'
  | 'split-view'
  | 'own-log-behind'
  | 'partner-behind'
  | 'own-log-forked'
  | 'proof-false'

export type Incident = Readonly<{
  partner: NodeId
  kind: IncidentKind
  mark: string
  firstAt: Instant
  lastAt: Instant
  times: number
  facts: unknown
}>
