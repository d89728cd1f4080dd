/** The rules of protection, R1 to R28: how each is kept, by which tests, and honestly which are kept only in part or not yet. */
import rows from './data/rules.json' with { type: 'json' }
import { federationPolicies } from './decision/federation.ts'

export type Rule = Readonly<{
  id: string
  rule: string
  source: string
  confidence: 'checked' | 'own-knowledge'
  /** How the code keeps it, and where it does not yet, what is missing. */
  kept: string
  state: 'kept' | 'partly' | 'planned'
  /** What software cannot keep, and who keeps it. */
  rest?: string
  /** Names of the tests that would fail if it were broken; each begins with the rule's number. */
  tests: readonly string[]
  policies: readonly string[]
}>

export const rules: readonly Rule[] = (rows as unknown as readonly Omit<Rule, 'policies'>[]).map((row) => ({
  ...row,
  policies: federationPolicies.filter((it) => it.keeps.includes(row.id)).map((it) => it.id),
}))
