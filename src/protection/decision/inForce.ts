/**
 * The policies in force for somebody: the federation's, fixed in the code, and what the authority added, which the node reads from its
 * store and gives to each officer it lets in. They can only close more, so whoever comes without them is open exactly as far as the
 * federation allows and no further. Two stores in one process hold two authorities apart.
 */
import type { Officer } from '../../kernel/officer.ts'
import { federationPolicies } from './federation.ts'
import { type Policy, type PolicySet, policiesDigest } from './policy.ts'

export const policiesWith = (local: readonly Policy[]): PolicySet => ({ federation: federationPolicies, local })

export const policiesOver = (officer: Pick<Officer, 'under'>): PolicySet =>
  policiesWith((officer.under ?? []) as readonly Policy[])

/** Names a whole set: the federation's policies and these. */
export const setDigest = (local: readonly Policy[]): string => policiesDigest([...federationPolicies, ...local])
