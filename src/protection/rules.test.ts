/** R1 to R28 and the table that says how each is kept: the tests that begin with its number and the table are the same, both ways. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { federationPolicies } from './decision/federation.ts'
import { rules } from './rules.ts'

test('the table of rules and the tests that keep them are the same, both ways', () => {
  assert.deepEqual(
    rules.map((it) => it.id),
    Array.from({ length: 28 }, (_, i) => `R${i + 1}`),
  )
  const files = globSync('src/**/*.test.ts').filter((path) => !path.includes('portal'))
  const named = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^test\((['"])(R\d+ .+?)\1, /gm)].map((it) => it[2]!.replaceAll("\\'", "'")),
  )
  assert.deepEqual(rules.flatMap((it) => it.tests).sort(), named.sort())
  for (const it of rules) {
    assert.ok(it.tests.length > 0, `${it.id} has no test`)
    for (const name of it.tests) assert.ok(name.startsWith(`${it.id} `), `${name} is listed under ${it.id}`)
    assert.ok(it.rule && it.kept && it.source)
  }
})

test('every policy keeps a rule that is on the table, and nobody calls kept what is not', () => {
  for (const policy of federationPolicies)
    for (const id of policy.keeps) assert.ok(rules.find((it) => it.id === id)?.policies.includes(policy.id))
  for (const it of rules.filter((one) => one.state !== 'kept'))
    assert.match(it.kept, /[Nn]ot yet/, `${it.id} does not say what is missing`)
})
