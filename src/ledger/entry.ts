/**
 * What the ledger remembers of an act: who, when, why, on what, and a salted commitment to the content.
 * The content and the salt stay in the node; the tree holds the commitment alone.
 */
import type { CaseId, Id, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Sql } from '../kernel/sql.ts'

export type EntryId = Id<'entry'>

export type Entry = Readonly<{
  /** The act's name in protection/acts.ts, or what the node itself did, e.g. `federation.received`. */
  act: string
  by: Readonly<{ officer: OfficerId; name: string }> | Readonly<{ node: NodeId }>
  purpose: string
  case?: CaseId
  /** What it was done to: kind and id, e.g. `request:0192…`. */
  subject: string
  /** The other node, when something was sent to it or came from it. */
  counterparty?: NodeId
  /** Any JSON value; only its salted digest enters the tree. */
  content: unknown
  at: Instant
}>

/** Writes the entry in the caller's transaction: if it cannot, the act does not happen. */
export type Remember = (sql: Sql, entry: Entry) => Promise<EntryId>
