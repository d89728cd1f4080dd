/** Judging whether two records mean one, taking it back, and what followed from the judgements on any day. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { entering } from '../entering/desk.ts'
import type { IdentityForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import { groupsOf, type Judgement, standingAt } from './identity.ts'
import * as store from './store.ts'

export function identityDesk(tools: IntelligenceTools) {
  const { enter, remember } = entering(tools)
  const shown = (all: readonly Judgement[], at: Instant) => ({ items: all, groups: groupsOf(standingAt(all, at)) })

  return {
    judge: (officer: Officer, form: IdentityForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'intelligence.judge', form.case, at)
        const [one, other] = [form.one, form.other].sort() as [string, string]
        if (one === other) throw refuse('judgement-of-two')
        const { verdict, reason } = form
        const judgement: Judgement = {
          id: tools.newId<'judgement'>(),
          case: form.case,
          one,
          other,
          verdict,
          reason,
          by: officer.id,
          byName: officer.name,
          node: tools.self.node,
          at,
        }
        await store.insert(sql, judgement)
        await remember(sql, given, `judgement:${judgement.id}`, { did: 'judge', one, other, verdict, reason })
        return shown(await store.ofCase(sql, form.case), at)
      }),

    withdraw: (officer: Officer, of: CaseId, id: string, reason: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'intelligence.judge', of, at)
        if (!(await store.withdraw(sql, of, id, reason, at))) throw refuse('statement-withdrawn')
        await remember(sql, given, `judgement:${id}`, { did: 'withdraw', reason })
        return shown(await store.ofCase(sql, of), at)
      }),

    /** @param knownOn the day as of which the judgements count; now, when left out */
    read: (officer: Officer, of: CaseId, knownOn: string | undefined, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.read', of, at)
        return shown(await store.ofCase(sql, of), knownOn ? (`${knownOn}T23:59:59.999Z` as Instant) : at)
      }),
  }
}
