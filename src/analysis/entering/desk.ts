/** The way into a case, the same for its network and its payments: a permit first, and a memory of what was done under it. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'
import type { Act } from '../../protection/acts.ts'
import { type CaseFacts, type Permit, permit } from '../../protection/permit.ts'

export type EnteringTools = Readonly<{ remember: Remember; caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null> }>

export const entering = (tools: EnteringTools) => ({
  /** The permit for an act in the case; a stranger is told what is told of a case that never was. */
  enter: async (sql: Sql, officer: Officer, act: Act, id: CaseId, at: Instant): Promise<Permit> =>
    permit({ officer, act, at, case: await tools.caseFacts(sql, id) }),
  remember: (sql: Sql, given: Permit, id: CaseId, subject: string, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      case: id,
      subject,
      content,
      at: given.at,
    }),
})
