/** What stands in force on this node, read from its own store: nothing of it is kept outside of the desk that was made for that store. */
import { dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { policiesWith } from '../inForce.ts'
import type { PolicySet } from '../policy.ts'
import { newest, type SetOfPolicies, setOfVersion, standingOf } from '../store.ts'

export function forceDesk() {
  /** A set never changes once it has its number, so the last one read needs no second reading. */
  let known: Pick<SetOfPolicies, 'version' | 'policies'> = { version: 0, policies: [] }

  async function at(sql: Sql, version: number): Promise<SetOfPolicies['policies']> {
    if (known.version !== version) known = (await setOfVersion(sql, version)) ?? { version: 0, policies: [] }
    return known.policies
  }

  return {
    /** What is in force in this transaction: for questions behind which no officer of ours stands. */
    current: async (sql: Sql): Promise<PolicySet> => policiesWith(await at(sql, await newest(sql))),

    /** The officer as the rules of this moment see one: cleared as far as two others said, under what the authority added. */
    async standing(sql: Sql, officer: Officer, moment: Instant): Promise<Officer> {
      const { version, level } = await standingOf(sql, officer.id, dateOf(moment))
      return { ...officer, clearance: level as 0 | 1 | 2 | 3, under: await at(sql, version) }
    },
  }
}
export type ForceDesk = ReturnType<typeof forceDesk>
