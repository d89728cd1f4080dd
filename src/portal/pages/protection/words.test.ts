import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { federationPolicies } from '../../../protection/decision/federation.ts'
import { lifters } from '../../../protection/decision/policy.ts'
import { hintKinds } from '../../../protection/oversight/hints.ts'
import { justifications, verbs } from '../../../protection/oversight/verbs.ts'
import { rules } from '../../../protection/rules.ts'

test('every policy, rule, verb, hint and lifter that the node names has words, and only a rule of which a part is left to others says to whom', () => {
  const words = JSON.parse(readFileSync('src/portal/locales/en/protection.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const missing = [
    ...federationPolicies.map((it) => ['policy', it.id]),
    ...rules.map((it) => ['rule', it.id]),
    ...rules.filter((it) => it.rest).map((it) => ['rest', it.id]),
    ...verbs.map((it) => ['verb', it]),
    ...justifications.map((it) => ['justification', it]),
    ...hintKinds.map((it) => ['hint', it]),
    ...lifters.map((it) => ['lift', it]),
  ].filter(([group, id]) => !words[group!]?.[id!])
  assert.deepEqual(missing, [])
  assert.deepEqual(
    Object.keys(words.rest!).sort(),
    rules
      .filter((it) => it.rest)
      .map((it) => it.id)
      .sort(),
  )
})
