/** What the post carries: parcels that leave, letters that arrive. It does not know the work: kinds are names, bodies are JSON. */
import type { ZodType } from 'zod'
import type { Id, NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Permit } from '../protection/permit.ts'

export type MessageId = Id<'message'>

/** Something that leaves. Taking a Permit is the point of this type. */
export type Parcel = Readonly<{
  permit: Permit
  to: NodeId
  /** Messages of one chain arrive in the order they were posted; a chain is one request or one team, named alike on both sides. */
  chain: string
  /** Names a schema in wire/, e.g. `assistance.request`. */
  kind: string
  body: unknown
  /** After this the post stops trying and tells people; 30 days when left out. */
  expires?: Instant
}>

/** Posts in the caller's transaction; the courier delivers after commit. */
export type Post = (sql: Sql, parcel: Parcel) => Promise<MessageId>

export type Letter<Body = unknown> = Readonly<{
  id: MessageId
  from: NodeId
  chain: string
  seq: number
  kind: string
  body: Body
  sentAt: Instant
  receivedAt: Instant
}>

/**
 * Who takes letters of one kind. `receive` runs once per letter, in chain order, in the inbox's own transaction:
 * what it writes and the receipt commit together. A Refusal thrown here is recorded and answered as `refused` with its code;
 * anything else thrown is a Fault: nothing is kept and the sender tries again.
 */
export interface Handler<Body = unknown> {
  kind: string
  schema: ZodType<Body>
  receive(sql: Sql, letter: Letter<Body>): Promise<void>
}

/** An official's word on a letter, sent back as the third receipt. */
export type Confirm = (
  sql: Sql,
  verdict: Readonly<{ message: MessageId; verdict: 'accepted' | 'refused'; permit: Permit; reason?: string }>,
) => Promise<void>

/** How far a parcel has come, in the words of the three receipts. */
export type Delivery = Readonly<{
  message: MessageId
  to: NodeId
  kind: string
  state: 'waiting' | 'stored' | 'opened' | 'accepted' | 'refused' | 'expired'
  tries: number
  postedAt: Instant
  lastTriedAt?: Instant
  nextTryAt?: Instant
  storedAt?: Instant
  openedAt?: Instant
  decidedAt?: Instant
  /** The refusal's code, when refused. */
  code?: string
  /** Whether the recipient's log proves that it was opened. */
  proved?: boolean
}>
