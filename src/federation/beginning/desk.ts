/**
 * A partner that lost its database begins anew. The directory decides that, with two officers; here the chains are closed with a record and
 * begin from zero. Nothing that was sent before is sent again by itself, and nothing of it is dropped without a person.
 */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { permit } from '../../protection/permit.ts'
import { nudge } from '../outbox/store.ts'
import type { FederationTools } from '../tools.ts'
import * as store from './store.ts'

export function beginningDesk(tools: FederationTools) {
  return {
    /** In the transaction of the second officer's word. */
    async beginAnew(sql: Sql, partner: NodeId, was: string | null, now: string | null, at: Instant) {
      const beginning = await store.open(sql, { partner, was, now, at })
      const chains = await store.record(sql, partner, beginning)
      await store.close(sql, partner, beginning, at)
      await tools.remember(sql, {
        act: 'federation.close-chains',
        by: { node: tools.self },
        purpose: 'a partner lost its database and begins anew',
        subject: `node:${partner}`,
        counterparty: partner,
        content: { beginning, was, now, chains },
        at,
      })
      await nudge(sql, partner)
      const sum = (of: 'unopened' | 'unread') => chains.reduce((all, it) => all + it[of], 0)
      return { beginning, chains: chains.length, unopened: sum('unopened'), unread: sum('unread') }
    },

    /** How the chains stood that were closed when a partner began anew. */
    async closedChains(officer: Officer, partner: NodeId, beginning: number, at: Instant): Promise<store.ClosedChain[]> {
      permit({ officer, act: 'federation.read', at })
      return store.closedChains(tools.sql, partner, beginning)
    },
  }
}
