/** What a joint look borrows. */
import type { Post } from '../../../federation/letter.ts'
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Sql, Tools } from '../../../kernel/sql.ts'
import type { Remember } from '../../../ledger/entry.ts'
import type { CaseFacts } from '../../../protection/permit.ts'
import type { Oprf } from '../../../screening/blind/oprf.ts'

export type JointTools = Tools &
  Readonly<{
    remember: Remember
    caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null>
    node: NodeId
    authority: string
    post: Post
    oprf: Oprf
    random(length: number): Uint8Array
    /** Whether this is a partner whose node is accepted here. */
    isPartner(sql: Sql, node: NodeId): Promise<boolean>
    caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string; title: string }> | null>
    /** Refuses when a condition on an exhibit that the statements come from stands against its leaving. */
    quotedMayLeave(sql: Sql, id: CaseId, texts: readonly string[], at: Instant): Promise<void>
  }>
