/** What the post borrows from the node. */
import type { Sign } from '../directory/ed25519.ts'
import type { Keyring } from '../directory/keyring.ts'
import type { NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { Remember } from '../ledger/entry.ts'
import type { Handler } from './letter.ts'
import type { Sealer } from './seal.ts'

export type FederationTools = Tools &
  Readonly<{
    /** For reads outside a transaction. */
    sql: Sql
    self: NodeId
    sign: Sign
    /** The public half of `sign`, base64url, and the keyring that names it. */
    signing: string
    keyring?: Keyring
    sealer: Sealer
    /** The beginning of our database, and when that was; without it chains rest on none. */
    begun?: Readonly<{ begun: string; at: Instant }>
    remember: Remember
    /** Who takes letters of this kind; rooms above register after the post is built. */
    handler(kind: string): Handler | undefined
    /** Our log, whose checkpoints go along with every letter; without one, none do. */
    log?: Readonly<{ origin: string; vkey: string }>
    /** The evidence of record of what was done to a subject, once witnesses have seen it in our log. */
    recordOf?(subject: string, act: string): Promise<string | undefined>
    /** A partner showed this checkpoint of our log: the log stops when its own memory ends before it. Must not throw. */
    ours?(note: string): void
    /** A log was caught showing two histories: every partner is to be told now. Must not throw. */
    caught?(): void
    /** A partner signed with a key we do not know, or does not fit what we know: its manifest is to be fetched again soon. */
    doubt?(partner: NodeId): void
    /** The rules our letters name, and who judges the rules that a letter names: it throws a Refusal when the letter is not to be acted on. */
    rules?: Readonly<{
      mine: string
      said(
        sql: Sql,
        letter: Readonly<{ from: NodeId; policies: string | undefined; message: string; critical: boolean; at: Instant }>,
      ): Promise<void>
    }>
    /** Where Faults of handlers are told: the node's log. Never sees content. */
    report?(fault: unknown, facts: Readonly<Record<string, string | number>>): void
  }>
