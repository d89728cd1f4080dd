/** What the desks of this room borrow. Protection, the ledger and the directory are neighbours above: wiring hands them in. */
import type { NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { Books } from './book/effective.ts'

export type LawAct = 'law.read' | 'law.propose' | 'law.accept' | 'law.import' | 'law.publish' | 'law.subscribe'

/** An act of this room as the ledger keeps it. */
export type LawEntry = Readonly<{
  act: string
  by: Readonly<{ officer: OfficerId; name: string }> | Readonly<{ node: NodeId }>
  purpose: string
  subject: string
  counterparty?: NodeId
  content: unknown
  at: Instant
}>

/** An accepted partner: the key its packs must be signed by, and where its public door is. */
export type PackPartner = Readonly<{ node: NodeId; key: string; url: string }>

export type KnowledgeTools = Tools &
  Readonly<{
    sql: Sql
    self: NodeId
    books: Books
    signingKey: string
    sign(bytes: Uint8Array): Uint8Array
    verify(key: string, bytes: Uint8Array, signature: Uint8Array): boolean
    remember(sql: Sql, entry: LawEntry): Promise<unknown>
    /** Protection's `permit`: throws its Refusal when the act is not open to the officer. */
    permit(
      ask: Readonly<{ officer: Officer; act: LawAct; at: Instant; purpose?: string; preparedBy?: readonly OfficerId[] }>,
    ): unknown
    partner(sql: Sql, node: string): Promise<PackPartner | undefined>
    /** The text at a partner's address; undefined when it shows none. */
    fetchPack(url: string): Promise<string | undefined>
  }>

export const by = (officer: Officer): LawEntry['by'] => ({ officer: officer.id, name: officer.name })
