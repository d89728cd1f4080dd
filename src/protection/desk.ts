/** Everything an officer can do in this room. */
import type { CaseId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import { clearanceDesk } from './clearance/desk.ts'
import { policyDesk } from './decision/desk.ts'
import type { MattersQuery } from './forms.ts'
import { gatesDesk } from './gates/desk.ts'
import { glassDesk } from './glass/desk.ts'
import { handlingDesk } from './handling/desk.ts'
import { noticesDesk } from './notices/desk.ts'
import { oversightDesk } from './oversight/desk.ts'
import { permit } from './permit.ts'
import { reckoningDesk } from './reckoning/desk.ts'
import { registersDesk } from './registers/desk.ts'
import { reportDesk } from './registers/report/desk.ts'
import { retentionDesk } from './retention/desk.ts'
import { rightsDesk } from './rights/desk.ts'
import * as store from './store.ts'
import type { ProtectionTools } from './tools.ts'

export type ProtectionDesk = ReturnType<typeof protectionDesk>

export function protectionDesk(tools: ProtectionTools) {
  const handling = handlingDesk(tools)
  const gates = gatesDesk(tools, handling.hidden)
  return {
    clearance: clearanceDesk(tools),
    reckoning: reckoningDesk(tools),
    oversight: oversightDesk(tools),
    policy: policyDesk(tools),
    retention: retentionDesk(tools),
    rights: rightsDesk(tools),
    gates,
    notices: noticesDesk(tools),
    registers: registersDesk(tools),
    report: reportDesk(tools).report,
    handling,
    glass: glassDesk(tools),

    /** Matters of one kind, what runs out first at the top. */
    matters: (officer: Officer, query: MattersQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        const { kind, state, cursor, limit } = query
        const page = await store.list<Record<string, unknown>>(sql, { kind, limit, cursor, ...(state && { states: [state] }) })
        if (kind === 'retention') {
          const items = []
          for (const it of page.items) {
            const named = await tools.caseReference(sql, it.doc.case as CaseId)
            items.push({ ...it, ...(named && { named }) })
          }
          return { ...page, items }
        }
        return kind === 'gate' ? { ...page, items: await gates.named(sql, officer, page.items, at) } : page
      }),

    /** How many matters there are of each kind and state, and how many have run out. */
    counts: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        return { items: await store.counts(sql, at) }
      }),
  }
}
