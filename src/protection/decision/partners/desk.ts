/**
 * Which rules a partner's letter says were in force where it was written. What we do not know is shown to the officer of data protection;
 * whether such letters are taken at all is a policy of this jurisdiction over `from.rules`.
 */
import type { NodeId } from '../../../kernel/id.ts'
import { dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Matter } from '../../matter.ts'
import { refuse } from '../../refusals.ts'
import * as matters from '../../store.ts'
import type { ProtectionTools } from '../../tools.ts'
import { bareRequest, plainItem } from '../attributes.ts'
import { mandatoryDigest, rulesNamed } from '../federation.ts'
import type { ForceDesk } from '../force/desk.ts'
import { blocks, type Policy } from '../policy.ts'
import { named } from '../store.ts'

/** Only what speaks of where a letter came from can close the door to it: of officers, cases and things nothing is known yet. */
const speaksOfLetters = (policy: Policy): boolean => JSON.stringify(policy.when).includes('"from.')

export function partnersDesk(tools: Pick<ProtectionTools, 'newId'>, force: ForceDesk) {
  return {
    /** What our letters name. */
    mine: mandatoryDigest,

    /** Called for each letter before it has any effect; a Refusal means that it has none. */
    async said(
      sql: Sql,
      letter: Readonly<{ from: NodeId; policies: string | undefined; message: string; critical: boolean; at: Instant }>,
    ): Promise<void> {
      const { from, policies: digest, message, at } = letter
      const rules = rulesNamed(digest)
      const first = await named(sql, { node: from, digest: digest ?? '', firstMessage: message }, at)
      if (first && rules === 'unknown') {
        const matter: Matter = {
          kind: 'notice',
          id: tools.newId<'matter'>(),
          state: 'received',
          about: `node:${from}`,
          openedAt: at,
          movedAt: at,
          preparedBy: [],
          version: 1,
          doc: { what: 'rules-unknown', from, subjects: [`message:${message}`], decision: message, reason: digest, at },
        }
        await matters.insert(sql, matter)
      }
      if (letter.critical && rules === 'unknown') throw refuse('rules-unknown')
      const { local } = await force.current(sql)
      const asked = { ...bareRequest, ...plainItem, 'from.node': from, 'from.rules': rules, 'when.day': dateOf(at) }
      const closed = local.filter(speaksOfLetters).find((policy) => blocks(policy, asked))
      if (closed) throw refuse('policy-forbids', { policy: closed.id, lift: closed.lift })
    },
  }
}
