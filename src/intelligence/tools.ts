/** What the desks of this room borrow from the node. */
import type { Post } from '../federation/letter.ts'
import type { CaseId, NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { LawBook } from '../law/registry.ts'
import type { Remember } from '../ledger/entry.ts'
import type { PolicySet } from '../protection/decision/policy.ts'
import type { ItemFacts } from '../protection/decision/question.ts'
import type { CaseFacts } from '../protection/permit.ts'
import type { Sources } from './feeding/pull/pull.ts'

export type Partner = Readonly<{ node: NodeId; state: string; authority: string }>

export type IntelligenceTools = Tools &
  Readonly<{
    self: Partner
    /** The authority's IANA zone: limits of days end with its day. */
    zone: string
    remember: Remember
    /** The policies in force on this node, in this transaction. */
    policies(sql: Sql): Promise<PolicySet>
    post: Post
    lawBook(sql: Sql): Promise<LawBook>
    /** What records and their cases are marked with in protection, by record; only those that are marked. */
    marks(
      sql: Sql,
      records: readonly Readonly<{ id: string; case: CaseId }>[],
      at: Instant,
      /** Our own officer, who may have to acknowledge conditions first; a partner is told them with the thing. */
      officer?: Officer,
    ): Promise<ReadonlyMap<string, readonly ItemFacts[]>>
    /** The accepted partner of this name, or undefined. */
    partner(sql: Sql, node: NodeId): Promise<Partner | undefined>
    partners(sql: Sql): Promise<readonly Partner[]>
    caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null>
    caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string; title: string }> | null>
    memberCases(sql: Sql, officer: string): Promise<readonly CaseId[]>
    /** Signs words as this authority: the key and the Ed25519 signature (RFC 8032), base64url. */
    sign(text: string): Readonly<{ key: string; signature: string }>
    /** Addresses of national systems that the configuration allows, and how one is asked for a file. */
    sources: Sources
    /** Letters in a picture; undefined where no recogniser is installed. */
    recognise(picture: Uint8Array): Promise<string | undefined>
    /** A case for what a partner writes about nothing that we know yet. */
    openIncomingCase(
      sql: Sql,
      it: Readonly<{ title: string; purpose: string; basis: string; from: NodeId }>,
      at: Instant,
    ): Promise<Readonly<{ id: CaseId }>>
  }>
