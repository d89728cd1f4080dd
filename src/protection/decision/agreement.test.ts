/** Three ways to one answer: the evaluator, the condition that lists are filtered by in PostgreSQL, and a model written by hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { anyQuestion, askedAbout, askedBy, chanceFrom, closedBy } from '../../../test/protection-model.ts'
import { type Attribute, attributes, bareRequest, type ItemAttribute, plainItem, type Question } from './attributes.ts'
import { type Clause, faultsOf, holds } from './clause.ts'
import { decide, told } from './decide.ts'
import { federationPolicies } from './federation.ts'
import { type Policy, policyForm } from './policy.ts'
import { type Columns, predicate } from './predicate.ts'

const db = await testDatabase()
const federation = { federation: federationPolicies, local: [] }
const itemNames = (Object.keys(attributes) as Attribute[]).filter((name) => attributes[name].of === 'item') as ItemAttribute[]
const types = { text: 'text', set: 'text[]', number: 'integer', flag: 'boolean', date: 'date' } as const
const columnOf = (name: string): string => `t.of_${name.slice('item.'.length).toLowerCase()}`
const columns = Object.fromEntries(itemNames.map((name) => [name, columnOf(name)])) as Columns

/** What PostgreSQL says of each question, its items handed over as rows. */
async function inPostgres(questions: readonly Question[], policies = federation): Promise<boolean[]> {
  const rows = questions.map((question, number) => ({
    number,
    ...Object.fromEntries(itemNames.map((name) => [columnOf(name).slice(2), question[name]])),
  }))
  const open = predicate(policies, questions[0]!, columns, 2)
  const shape = itemNames.map((name) => `${columnOf(name).slice(2)} ${types[attributes[name].kind]}`).join(', ')
  const { rows: found } = await db.sql.query<{ number: number }>(
    `with given as (select j from jsonb_array_elements($1::jsonb) as j),
          t as (select r.* from given, jsonb_to_record(given.j) as r(number integer, ${shape}))
     select t.number from t where ${open.text}`,
    [JSON.stringify(rows), ...open.values],
  )
  const there = new Set(found.map((row) => row.number))
  return questions.map((_, number) => there.has(number))
}

test('over 100,000 cases by chance the evaluator, the condition in PostgreSQL and the model never disagree', async () => {
  const chance = chanceFrom(20261125)
  let open = 0
  let disagreements = 0
  for (let batch = 0; batch < 400; batch++) {
    const request = askedBy(chance)
    const questions = Array.from({ length: 250 }, () => askedAbout(request, chance))
    const sql = await inPostgres(questions)
    questions.forEach((question, i) => {
      const decision = decide(question, federation)
      const model = closedBy(question)
      if (decision.may) open++
      const same = decision.reasons.length === model.size && decision.reasons.every((reason) => model.has(reason.id))
      if (!same || sql[i] !== decision.may) disagreements++
    })
  }
  assert.equal(disagreements, 0)
  assert.ok(open > 10_000 && open < 90_000, `${open} of 100,000 were open: the cases tell little`)
})

const localPolicies: readonly Policy[] = [
  ['item.kind', 'is', 'notice'],
  { not: ['why.basis', 'known'] },
  { all: [['to.node', 'known'], { not: ['to.state', 'among', ['FR']] }] },
  {
    any: [
      ['item.classification', 'over', 1],
      ['item.codes', 'shares', ['H1', 'H3']],
    ],
  },
  ['officer.roles', 'has', 'auditor'],
  ['act.roles', 'has', { of: 'item.category' }],
  ['item.owner', 'is', { of: 'to.node' }],
  ['when.day', 'before', { of: 'item.useUntil' }],
].map((when, i) => ({
  id: `local-${i}0`,
  says: 'A rule of this jurisdiction alone.',
  source: 'Test',
  confidence: 'checked',
  lift: 'nobody',
  answer: 'policy-forbids',
  keeps: [],
  when: when as Clause,
  ...(i % 2 && { unless: ['why.approved', 'true'] as const }),
}))

test('R4 a jurisdiction can only tighten: no local policy opens what was closed, whatever it says', () => {
  const chance = chanceFrom(4)
  let tightened = 0
  for (let i = 0; i < 20_000; i++) {
    const question = anyQuestion(chance)
    const before = decide(question, federation)
    const local = localPolicies.filter(() => chance() < 0.3)
    const after = decide(question, { federation: federationPolicies, local })
    assert.ok(!after.may || before.may, 'something opened')
    for (const reason of before.reasons) assert.ok(after.reasons.some((it) => it.id === reason.id))
    // Joining two sets of policies is never more open than either.
    const other = decide(question, { federation: federationPolicies, local: localPolicies })
    assert.ok(!other.may || after.may)
    if (before.may && !after.may) tightened++
  }
  assert.ok(tightened > 100, `only ${tightened} cases were tightened`)
})

test('a local policy closes the same rows of a list as single questions, whichever side of a comparison is the row', async () => {
  const chance = chanceFrom(5)
  for (let batch = 0; batch < 60; batch++) {
    const policies = { federation: federationPolicies.slice(1, 3), local: localPolicies.filter(() => chance() < 0.4) }
    const request = askedBy(chance)
    const questions = Array.from({ length: 100 }, () => askedAbout(request, chance))
    const sql = await inPostgres(questions, policies as never)
    for (const [i, question] of questions.entries()) assert.equal(sql[i], decide(question, policies).may)
  }
})

test('every policy of the federation is well formed, sourced, and says who can lift it', () => {
  const ids = federationPolicies.map((it) => it.id)
  assert.equal(new Set(ids).size, ids.length)
  for (const policy of federationPolicies) {
    assert.deepEqual([...faultsOf(policy.when), ...(policy.unless ? faultsOf(policy.unless) : [])], [], policy.id)
    const asLocal = { ...policy, id: `local-${policy.id}`, answer: 'policy-forbids' }
    assert.equal(policyForm.safeParse(asLocal).success, true, policy.id)
    assert.ok(policy.keeps.length > 0, `${policy.id} keeps no rule`)
  }
})

test('a policy in words that nobody knows is not taken', () => {
  const good = { ...localPolicies[0], id: 'local-notices' }
  assert.equal(policyForm.safeParse(good).success, true)
  const bad: unknown[] = [
    { ...good, when: ['item.risk', 'over', 3] },
    { ...good, when: ['item.kind', 'over', 3] },
    { ...good, when: ['item.codes', 'is', 'H1'] },
    { ...good, when: { all: [] } },
    { ...good, when: ['item.minor', 'true', 'yes'] },
    { ...good, when: ['item.owner', 'is', { of: 'item.codes' }] },
    { ...good, unless: ['item.useUntil', 'before', 7] },
    { ...good, id: 'role' },
    { ...good, source: '' },
    { ...good, permits: 'all' },
  ]
  for (const one of bad) assert.equal(policyForm.safeParse(one).success, false, JSON.stringify(one))
})

test('what is unknown never satisfies a comparison, and only `known` asks for it', () => {
  const nothing: Question = { ...bareRequest, ...plainItem }
  const comparisons: Clause[] = [
    ['item.owner', 'is', { of: 'to.node' }],
    ['item.useUntil', 'before', { of: 'when.day' }],
    ['officer.presence_s', 'over', -1],
    ['item.preparedBy', 'has', { of: 'officer.id' }],
  ]
  for (const clause of comparisons) {
    assert.equal(holds(clause, nothing), false)
    assert.equal(holds({ not: clause }, nothing), true)
  }
  assert.equal(holds(['to.node', 'known'], nothing), false)
})

test('R3 when anything hides a thing, no other reason is told, for it would betray that the thing exists', () => {
  const chance = chanceFrom(3)
  for (let i = 0; i < 20_000; i++) {
    const { reasons } = decide(anyQuestion(chance), federation)
    const said = told(reasons)
    if (reasons.some((it) => it.answer === 'role-lacking')) assert.equal(said?.answer, 'role-lacking')
    else if (reasons.some((it) => it.answer === 'not-found')) assert.equal(said?.answer, 'not-found')
    else assert.equal(said, reasons[0])
  }
})
