/** What the desks of this room borrow from the node; wiring fills it with the real things. */
import type { Sign, Verify } from '../directory/ed25519.ts'
import type { PackedExhibit } from '../evidence/forms.ts'
import type { Transfer } from '../evidence/handover/desk.ts'
import type { GroupSeal } from '../federation/group.ts'
import type { Delivery, Post } from '../federation/letter.ts'
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { LawBook } from '../law/registry.ts'
import type { Remember } from '../ledger/entry.ts'
import type { CaseFacts, Permit } from '../protection/permit.ts'
import type { BlindDesk } from '../screening/blind/desk.ts'
import type { CallRow } from '../screening/blind/holding/calls/store.ts'
import type { Party } from './event/deeds.ts'

/** An accepted partner as this room needs it: who it is, the keys believed now, the key its letters are sealed to. */
export type Partner = Party & Readonly<{ keys: readonly string[]; sealing: string }>

/** How the line to a partner fares: when it last took or brought something, and how often it was tried in vain since. */
export type LineTo = Readonly<{ fails: number; lastOutAt?: Instant; lastInAt?: Instant }>

export type Matching = Readonly<{
  hold: BlindDesk['hold']
  ask: BlindDesk['ask']
  takeBack: BlindDesk['takeBack']
  /** Takes back what was held out under this name. */
  letGo(sql: Sql, to: (partner: NodeId) => Permit, set: string): Promise<void>
  /** Partners with whom lines are open both ways. */
  partners(sql: Sql, at: Instant): Promise<readonly NodeId[]>
  /** Who is to be called about what the case holds out or asked. */
  met(sql: Sql, of: CaseId): Promise<readonly CallRow[]>
}>

export type TeamsTools = Tools &
  Readonly<{
    self: Partner & Readonly<{ zone: string }>
    sign: Sign
    verify: Verify
    /** 16 random bytes, base64url. */
    salt(): string
    group: GroupSeal
    remember: Remember
    post: Post
    partner(sql: Sql, node: NodeId, at: Instant): Promise<Partner | undefined>
    partners(sql: Sql, at: Instant): Promise<readonly Partner[]>
    lineTo(sql: Sql, node: NodeId): Promise<LineTo>
    /** Letters of the team that the partner has not opened yet. */
    deliveriesOf(sql: Sql, chain: string): Promise<readonly Delivery[]>
    lawBook(sql: Sql): Promise<LawBook>
    caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null>
    memberCases(sql: Sql, officer: OfficerId): Promise<readonly CaseId[]>
    /** What an exhibit of the case is; undefined when the case has none of that name. */
    exhibit(
      sql: Sql,
      of: CaseId,
      id: string,
    ): Promise<Readonly<{ number: string; name: string; size: number; sha256: string }> | undefined>
    packExhibits(sql: Sql, given: Permit, ids: readonly string[], transfer: Transfer): Promise<PackedExhibit[]>
    unpackExhibits(sql: Sql, into: CaseId, packed: readonly PackedExhibit[], from: NodeId, at: Instant): Promise<unknown>
    /** Private matching of planned actions, as far as the node lends it. */
    matching: Matching
    officer(sql: Sql, id: OfficerId): Promise<Readonly<{ id: OfficerId; name: string; authority: string }> | null>
    openIncomingCase(
      sql: Sql,
      it: Readonly<{ title: string; purpose: string; basis: string; instruments: readonly string[]; from: NodeId }>,
      at: Instant,
    ): Promise<Readonly<{ id: CaseId }>>
  }>
