/**
 * The policies every node of the federation keeps; `data/policies.json` reads as a law: each closes something, says why, names its source
 * and who can lift it. Order matters only for what an officer is told first. Their digest names them exactly: whatever carries it says which
 * rules applied.
 */
import rows from '../data/policies.json' with { type: 'json' }
import published from '../data/rule-sets.json' with { type: 'json' }
import { type Policy, policiesDigest } from './policy.ts'

export const federationPolicies = rows as unknown as readonly Policy[]

/** How long a proof of presence counts: what the policy `presence` says, for those who ask for it beforehand. */
export const presenceLasts_s = 300

/** Names the federation's policies: the rules this node says it keeps at the least. */
export const mandatoryDigest = policiesDigest(federationPolicies)

/** How the rules that a letter names stand to ours: the same, those of an earlier release, none that we know, or none named at all. */
export type RulesNamed = 'same' | 'earlier' | 'unknown' | 'unsaid'
export function rulesNamed(digest: string | undefined): RulesNamed {
  if (!digest) return 'unsaid'
  if (digest === mandatoryDigest) return 'same'
  return published.some((it) => it.digest === digest) ? 'earlier' : 'unknown'
}
