/** The one decision point. Pure: the same question under the same policies has the same answer for ever, so an old decision can be made again. */
import type { Question } from './attributes.ts'
import { blocks, type Policy, type PolicySet } from './policy.ts'

/** Why something is closed: which policy, in whose words, and who can lift it. */
export type Reason = Readonly<Pick<Policy, 'id' | 'says' | 'source' | 'lift' | 'answer'> & { of: 'federation' | 'local' }>
export type Decision = Readonly<{ may: boolean; reasons: readonly Reason[] }>

const reasonsOf = (policies: readonly Policy[], of: Reason['of'], question: Question): Reason[] =>
  policies
    .filter((policy) => blocks(policy, question))
    .map(({ id, says, source, lift, answer }) => ({ id, says, source, lift, answer, of }))

/** Every reason against it, federation's first; none means yes. */
export function decide(question: Question, policies: PolicySet): Decision {
  const reasons = [...reasonsOf(policies.federation, 'federation', question), ...reasonsOf(policies.local, 'local', question)]
  return { may: reasons.length === 0, reasons }
}

/**
 * What the officer may be told. Once anything hides the item, every other reason would betray that it exists; only what does not
 * depend on the item (the role) is said before.
 */
export function told(reasons: readonly Reason[]): Reason | undefined {
  const role = reasons.find((it) => it.answer === 'role-lacking')
  return role ?? reasons.find((it) => it.answer === 'not-found') ?? reasons[0]
}
