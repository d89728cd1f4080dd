/** What the directory borrows from the node. */
import type { NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { Sign } from './ed25519.ts'
import type { ManifestBody } from './manifest.ts'
import type { InLog } from './trust/verify.ts'

/** What never changes while the node runs: the manifest without its dates, authorities and signature. */
export type Identity = Omit<ManifestBody, 'v' | 'authorities' | 'issuedAt' | 'expires'>

/** An act of the directory as the ledger will keep it; `node/wiring.ts` hands the ledger's `remember`, whose Entry has this shape. */
export type DirectoryEntry = Readonly<{
  act: string
  by: Readonly<{ officer: OfficerId; name: string }> | Readonly<{ node: NodeId }>
  purpose: string
  subject: string
  counterparty?: NodeId
  content: unknown
  at: Instant
}>

export type DirectoryTools = Tools &
  Readonly<{
    sql: Sql
    identity: Identity
    sign: Sign
    remember(sql: Sql, entry: DirectoryEntry): Promise<unknown>
    /** Throws protection's Refusal when the officer's roles do not open the act. */
    mayAct(officer: Officer, act: 'directory.read' | 'directory.accept-peer' | 'directory.officers', at: Instant): unknown
    /** The manifest document at a base address; a node asks with limits (node/partner-http.ts). Throws when there is none. */
    fetchManifest(url: string): Promise<unknown>
    /** A partner lost its database: the chains with it are closed in the act's transaction. Gives what the record says about them. */
    beginAnew?(sql: Sql, partner: NodeId, was: string | null, now: string | null, at: Instant): Promise<unknown>
    /** The trust list at a base address. */
    fetchTrust(url: string): Promise<unknown>
    /** Whether a trust list stands in the log its root names: the formats of logs are the ledger's. */
    inLog?: InLog
  }>
