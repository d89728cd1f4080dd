/** Everything an officer can do in this room. */
import type { NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql } from '../kernel/sql.ts'
import { clearanceDesk } from './clearance/desk.ts'
import { policyDesk } from './decision/desk.ts'
import type { MattersQuery } from './forms.ts'
import { gatesDesk } from './gates/desk.ts'
import { glassDesk } from './glass/desk.ts'
import { handlingDesk } from './handling/desk.ts'
import type { Matter } from './matter.ts'
import { type Notice, noticeKind, noticeLetter } from './notice.ts'
import { oversightDesk } from './oversight/desk.ts'
import { permit } from './permit.ts'
import { reckoningDesk } from './reckoning/desk.ts'
import { registersDesk } from './registers/desk.ts'
import { retentionDesk } from './retention/desk.ts'
import { rightsDesk } from './rights/desk.ts'
import * as store from './store.ts'
import type { ProtectionTools } from './tools.ts'

export type ProtectionDesk = ReturnType<typeof protectionDesk>

export function protectionDesk(tools: ProtectionTools) {
  return {
    clearance: clearanceDesk(tools),
    reckoning: reckoningDesk(tools),
    oversight: oversightDesk(tools),
    policy: policyDesk(tools),
    retention: retentionDesk(tools),
    rights: rightsDesk(tools),
    gates: gatesDesk(tools),
    registers: registersDesk(tools),
    handling: handlingDesk(tools),
    glass: glassDesk(tools),

    /** Matters of one kind, what runs out first at the top. */
    matters: (officer: Officer, query: MattersQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        const { kind, state, cursor, limit } = query
        return store.list<Record<string, unknown>>(sql, { kind, limit, cursor, ...(state && { states: [state] }) })
      }),

    /** How many matters there are of each kind and state, and how many have run out. */
    counts: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        return { items: await store.counts(sql, at) }
      }),
  }
}

/** Who takes a partner's notice that data it gave were erased, corrected or restricted: it waits for the officer of data protection. */
export const noticeHandler = (tools: Pick<ProtectionTools, 'newId'>) => ({
  kind: noticeKind,
  schema: noticeLetter,
  async receive(sql: Sql, letter: Readonly<{ from: NodeId; body: Notice; receivedAt: Instant }>): Promise<void> {
    const matter: Matter<Notice & { from: NodeId }> = {
      kind: 'notice',
      id: tools.newId<'matter'>(),
      state: 'received',
      about: `node:${letter.from}`,
      openedAt: letter.receivedAt,
      movedAt: letter.receivedAt,
      preparedBy: [],
      version: 1,
      doc: { ...letter.body, from: letter.from },
    }
    await store.insert(sql, matter)
  },
})
