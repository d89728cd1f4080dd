/** What the post borrows from the node. */
import type { Sign } from '../directory/ed25519.ts'
import type { NodeId } from '../kernel/id.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { Remember } from '../ledger/entry.ts'
import type { Handler } from './letter.ts'
import type { Sealer } from './seal.ts'

/** Newest checkpoints of logs, so that every letter carries what its sender has seen. Kept in memory by the ledger's side. */
export interface Checkpoints {
  newest(): string | undefined
  seenOf(partner: NodeId): string | undefined
  /** A partner's letter carried these. Must not throw. */
  heard(from: NodeId, newest: string | undefined, ofOurs: string | undefined): void
}

export type FederationTools = Tools &
  Readonly<{
    /** For reads outside a transaction. */
    sql: Sql
    self: NodeId
    sign: Sign
    sealer: Sealer
    remember: Remember
    /** Who takes letters of this kind; rooms above register after the post is built. */
    handler(kind: string): Handler | undefined
    checkpoints?: Checkpoints
    /** Where Faults of handlers are told: the node's log. Never sees content. */
    report?(fault: unknown, facts: Readonly<Record<string, string | number>>): void
  }>
