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
  /** How high our own officer is cleared; a partner's clearance is not ours to know. */
  clearance?: number
}>

const partner = ['partner'] as const

/** What a record says of itself, and what it and its case are marked with beside it. */
export type Bound = readonly ItemFacts[]

/** What closes the record to the asker for these uses, in the order of the policies; nothing when it is open. Whatever closes wins. */
export const closedBy = (asker: Asker, bound: Bound, uses: readonly Use[], here: string, at: Instant): readonly Reason[] => [
  ...new Map(bound.flatMap((item) => against(asker, item, uses, here, at)).map((it) => [it.id, it])).values(),
]

function against(asker: Asker, item: ItemFacts, uses: readonly Use[], here: string, at: Instant): readonly Reason[] {
  return uses.flatMap(
    (use) =>
      decide(
        questionOf(
          {
            ...bareRequest,
            'officer.roles': partner,
            'officer.clearance': asker.clearance ?? 0,
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
}
