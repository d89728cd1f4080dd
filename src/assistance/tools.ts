/** What the desks of this room borrow from the node; wiring fills it with the real things. */
import type { PackedExhibit } from '../evidence/forms.ts'
import type { Confirm, Delivery, Post } from '../federation/letter.ts'
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { LawBook } from '../law/registry.ts'
import type { Remember } from '../ledger/entry.ts'
import type { ItemFacts } from '../protection/decision/question.ts'
import type { CaseFacts, Permit } from '../protection/permit.ts'
import type { Party } from './request.ts'

export type AssistanceTools = Tools &
  Readonly<{
    self: Party
    /** IANA zone of this authority: its calendar days count for its time limits. */
    zone: string
    remember: Remember
    post: Post
    confirm: Confirm
    /** The law this node has on record now. */
    lawBook(sql: Sql): Promise<LawBook>
    /** A partner whose node is accepted here. */
    party(sql: Sql, node: NodeId): Promise<Party | undefined>
    caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null>
    /** What requests and their cases are marked with in protection, by request; only those that are marked. */
    marks(
      sql: Sql,
      requests: readonly Readonly<{ id: string; case: CaseId }>[],
      at: Instant,
      officer: Officer,
    ): Promise<ReadonlyMap<string, readonly ItemFacts[]>>
    caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string }> | null>
    memberCases(sql: Sql, officer: OfficerId): Promise<readonly CaseId[]>
    /** Whether the officer still works at this authority. */
    works(sql: Sql, officer: OfficerId): Promise<boolean>
    /** Where this node's pages are, without a slash at the end. */
    baseUrl: string
    officerNames(sql: Sql, ids: readonly OfficerId[]): Promise<ReadonlyMap<OfficerId, string>>
    openIncomingCase(sql: Sql, it: IncomingRequest, at: Instant): Promise<Readonly<{ id: CaseId }>>
    /** How far the letters of a chain have come. */
    deliveriesOf(sql: Sql, chain: string): Promise<readonly Delivery[]>
    packExhibits(
      sql: Sql,
      permit: Permit,
      ids: readonly string[],
      transfer: Readonly<{ authority: string; proceeding?: string; deathPenalty?: boolean; exculpatory?: Officer }>,
    ): Promise<PackedExhibit[]>
    /** Files that go into a paper of the permit's case, as many as there is room for; `enclosed` puts that on their custody. */
    enclosable(
      sql: Sql,
      permit: Permit,
      ids: readonly string[],
      limits: Readonly<{ room_bytes: number; to?: NodeId }>,
    ): Promise<readonly AnnexFile[]>
    enclosed(sql: Sql, permit: Permit, ids: readonly string[], authority: string): Promise<void>
    unpackExhibits(sql: Sql, caseId: CaseId, packed: readonly PackedExhibit[], from: NodeId, at: Instant): Promise<unknown>
  }>

/** A file that a request refers to; without its bytes where it is too large for a paper or may not be given on. */
export type AnnexFile = Readonly<{
  exhibit: string
  name: string
  mime: string
  size: number
  sha256: string
  bytes?: Uint8Array
  kept?: 'too-large' | 'shut'
}>

export type IncomingRequest = Readonly<{
  title: string
  purpose: string
  basis: string
  instruments: readonly string[]
  from: NodeId
}>
