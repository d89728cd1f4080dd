/**
 * Whether a record answers whoever asks: the same policies for our own officers and for partners. A partner's officer is not ours to
 * know; what counts is the authority, its State, the ground on which data pass to it, and what it said about why.
 */
import { dateOf, type Instant } from '../../kernel/instant.ts'
import { bareRequest, type Use } from '../../protection/decision/attributes.ts'
import { decide, type Reason } from '../../protection/decision/decide.ts'
import type { PolicySet } from '../../protection/decision/policy.ts'
import { type ItemFacts, itemOf, questionOf } from '../../protection/decision/question.ts'

export type Asker = Readonly<{
  /** What is in force here at the moment of the question. */
  policies: PolicySet
  /** Absent for our own officers. */
  to?: Readonly<{ node: string; state: string; ground: string | null }>
  purpose: string
  basis: string
  case: string
  reason: string
}>

const partner = ['partner'] as const

/** What closes the record to the asker for these uses, in the order of the policies; nothing when it is open. */
export function closedBy(asker: Asker, item: ItemFacts, uses: readonly Use[], here: string, at: Instant): readonly Reason[] {
  const reasons = uses.flatMap(
    (use) =>
      decide(
        questionOf(
          {
            ...bareRequest,
            'officer.roles': partner,
            'act.roles': partner,
            'act.use': use,
            'here.node': here,
            'why.stated': asker.purpose !== '',
            'why.purpose': asker.purpose,
            'why.basis': asker.basis,
            'why.case': asker.case,
            'why.reason_chars': asker.reason.trim().length,
            'why.strictlyNecessary': true,
            'to.node': asker.to?.node ?? null,
            'to.state': asker.to?.state ?? null,
            'to.transfer': asker.to?.ground ?? null,
            'when.day': dateOf(at),
          },
          itemOf(item),
        ),
        asker.policies,
      ).reasons,
  )
  return [...new Map(reasons.map((it) => [it.id, it])).values()]
}
