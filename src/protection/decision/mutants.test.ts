/** Every policy with one clause deleted, negated or changed: each is noticed, or the policy says something that no case can tell. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { chanceFrom, closedBy, questionsOn } from '../../../test/protection-model.ts'
import { type Attribute, attributes } from './attributes.ts'
import { type Clause, isOf, isTest } from './clause.ts'
import { federationPolicies, mandatoryDigest, rulesNamed } from './federation.ts'
import { blocks, type Policy, policiesDigest } from './policy.ts'

/** Every clause that differs from `clause` in one place. */
function mutants(clause: Clause): Clause[] {
  const negated: Clause = { not: clause }
  if (isTest(clause)) {
    const [attribute, op, operand] = clause
    if (operand === undefined || isOf(operand)) return [negated]
    if (typeof operand === 'number') return [negated, [attribute, op, operand - 1], [attribute, op, operand + 1]]
    if (typeof operand === 'string') return [negated, [attribute, op, `${operand}-`]]
    return [negated, ...operand.map((gone): Clause => [attribute, op, operand.filter((one) => one !== gone)])]
  }
  if ('not' in clause) return [clause.not, ...mutants(clause.not).map((not): Clause => ({ not }))]
  const word = 'all' in clause ? 'all' : 'any'
  const parts = 'all' in clause ? clause.all : clause.any
  const of = (them: readonly Clause[]): Clause => ({ [word]: them }) as Clause
  return [
    negated,
    of([]),
    word === 'all' ? { any: parts } : { all: parts },
    ...parts.map((_, i) => of(parts.filter((__, j) => i !== j))),
    ...parts.flatMap((part, i) => mutants(part).map((other) => of(parts.map((it, j) => (i === j ? other : it))))),
  ]
}

const mutantsOf = (policy: Policy): Policy[] => [
  ...mutants(policy.when).map((when) => ({ ...policy, when })),
  ...(policy.unless
    ? [{ ...policy, unless: undefined }, ...mutants(policy.unless).map((unless) => ({ ...policy, unless }))]
    : []),
]

/** The attributes a policy speaks of. */
const spokenOf = (policy: Policy): Attribute[] =>
  (Object.keys(attributes) as Attribute[]).filter((name) =>
    JSON.stringify([policy.when, policy.unless]).includes(JSON.stringify(name)),
  )

test('each deleted, negated or changed clause of each policy is noticed', () => {
  const chance = chanceFrom(11)
  const survivors: string[] = []
  let count = 0
  for (const policy of federationPolicies) {
    const about = spokenOf(policy)
    const cases = Array.from({ length: 4000 }, () => {
      const question = questionsOn(about, chance)
      return { question, closed: closedBy(question).has(policy.id) }
    })
    assert.ok(
      cases.some(({ closed }) => closed) && cases.some(({ closed }) => !closed),
      `no case turns on ${policy.id}: deleting it would not be noticed`,
    )
    assert.ok(cases.every(({ question, closed }) => blocks(policy, question) === closed))
    for (const mutant of mutantsOf(policy)) {
      count++
      if (!cases.some(({ question, closed }) => blocks(mutant, question) !== closed))
        survivors.push(`${policy.id}: ${JSON.stringify({ when: mutant.when, unless: mutant.unless })}`)
    }
  }
  assert.deepEqual(survivors, [])
  assert.ok(count > 200, `only ${count} mutants`)
})

test('each change of a word or a clause changes the digest that names the policies', () => {
  const digests = new Set(
    federationPolicies.flatMap((policy, i) =>
      [...mutantsOf(policy), { ...policy, says: `${policy.says} ` }].map((other) =>
        policiesDigest(federationPolicies.map((it, j) => (i === j ? other : it))),
      ),
    ),
  )
  assert.ok(!digests.has(mandatoryDigest))
  assert.match(mandatoryDigest, /^[0-9a-f]{64}$/)
})

test('R4 the policies in force are among those that this software published, so that the next release knows them as earlier', () => {
  const published = JSON.parse(readFileSync('src/protection/data/rule-sets.json', 'utf8')) as { digest: string }[]
  assert.equal(published.at(-1)?.digest, mandatoryDigest)
  assert.equal(new Set(published.map((it) => it.digest)).size, published.length)
  const named = [mandatoryDigest, published[0]!.digest, 'f'.repeat(64), undefined, ''].map(rulesNamed)
  assert.deepEqual(named, ['same', 'earlier', 'unknown', 'unsaid', 'unsaid'])
})
