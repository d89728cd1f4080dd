/**
 * The policies in force on this node. Federation's are fixed in the code; this jurisdiction's are read from the store when the node
 * starts and whenever a change was approved by a second person. They can only close more, so a node that has not read them yet is open
 * exactly as far as the federation allows and no further.
 */
import { federationPolicies } from './federation.ts'
import type { Policy, PolicySet } from './policy.ts'

let local: readonly Policy[] = []

export const policiesInForce = (): PolicySet => ({ federation: federationPolicies, local })

export function putInForce(policies: readonly Policy[]): void {
  local = policies
}
