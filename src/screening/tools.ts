/** What the desks of this room borrow. */
import type { CaseId, Id, NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { Remember } from '../ledger/entry.ts'
import type { CaseFacts } from '../protection/permit.ts'

export type ScreeningTools = Tools &
  Readonly<{
    node: NodeId
    remember: Remember
    /** Who belongs to the case and why it exists, or null: the room of cases answers. */
    caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null>
    /** A list came in a new state: whoever waits for what is listed later is told by the room that asks. */
    listBrought(sql: Sql, list: Id<'list'>, at: Instant): Promise<void>
  }>
