/** How every act of this room begins and what it leaves behind: the permit, the entry in the ledger, the words that say who asks why. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import { type Ask, type CaseFacts, type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import type { IntelligenceTools } from '../tools.ts'

export type Why = Readonly<{ purpose: string; basis: string; reason: string }>

export function entering(tools: IntelligenceTools) {
  const here = tools.self.node
  return {
    /** The permit for an act in a case (`undefined`: in none; `null`: in one that is not there). A stranger is told what is told of that. */
    async enter(
      sql: Sql,
      officer: Officer,
      act: Act,
      id: CaseId | null | undefined,
      at: Instant,
      more: Partial<Pick<Ask, 'item' | 'more' | 'to' | 'preparedBy' | 'purpose'>> = {},
    ): Promise<Permit> {
      if (id === undefined) return permit({ officer, act, at, here, ...more })
      const file: CaseFacts | null = id && (await tools.caseFacts(sql, id))
      return permit({ officer, act, at, case: file, here, ...more })
    },

    remember: (
      sql: Sql,
      given: Permit,
      subject: string,
      content: unknown,
      more: Readonly<{ counterparty?: NodeId; case?: CaseId }> = {},
    ): Promise<unknown> =>
      tools.remember(sql, {
        act: given.act,
        by: { officer: given.officer, name: given.officerName },
        purpose: given.purpose,
        subject,
        content,
        at: given.at,
        ...(given.case && { case: given.case }),
        ...more,
      }),

    /** What a partner sent: the node takes it in. The content names what came, never what it said, so that a recall leaves nothing. */
    received: (
      sql: Sql,
      it: Readonly<{ from: NodeId; purpose: string; subject: string; content: unknown; at: Instant; case?: CaseId }>,
    ): Promise<unknown> =>
      tools.remember(sql, {
        act: 'intelligence.received',
        by: { node: it.from },
        purpose: it.purpose,
        subject: it.subject,
        counterparty: it.from,
        content: it.content,
        at: it.at,
        ...(it.case && { case: it.case }),
      }),

    /** Why, as a partner is told: the officer, the authority, and the case by its reference. */
    async told(sql: Sql, officer: Officer, id: CaseId, why: Why) {
      const file = await tools.caseTitle(sql, id)
      if (!file) throw unseen('not-found')
      return {
        officer: officer.name.slice(0, 300),
        authority: (officer.authority || tools.self.authority).slice(0, 500),
        purpose: why.purpose as never,
        basis: why.basis,
        reason: why.reason,
        caseReference: file.reference,
      }
    },
  }
}
export type Entering = ReturnType<typeof entering>
