import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describe, drift } from '../../../scripts/openapi.ts'

const { json } = await describe()
const description = JSON.parse(json)

test('docs/openapi.json and the typed client are as the routes say', async () => {
  assert.deepEqual(await drift(), [], 'run: node scripts/openapi.ts')
})

test('every reference leads somewhere', () => {
  const refs = new Set([...json.matchAll(/"\$ref": "#\/([^"]+)"/g)].map((m) => m[1]!))
  assert.ok(refs.size > 20)
  for (const ref of refs)
    assert.ok(
      ref.split('/').reduce((at, key) => at?.[key], description),
      ref,
    )
})

test('every operation has its own name, an answer, and the problem it may give instead', () => {
  const operations = Object.values(description.paths).flatMap((its) => Object.values(its as object)) as {
    operationId: string
    responses: object
    summary: string
  }[]
  assert.ok(operations.length > 40)
  assert.equal(new Set(operations.map((o) => o.operationId)).size, operations.length)
  for (const { operationId, responses, summary } of operations) {
    assert.ok(summary, operationId)
    assert.ok(
      Object.keys(responses).some((s) => /^[23]/.test(s)),
      operationId,
    )
  }
})

test('every write by an act takes an idempotency key', () => {
  for (const [path, its] of Object.entries(description.paths) as [
    string,
    Record<string, { description?: string; parameters?: { $ref?: string }[] }>,
  ][])
    for (const [verb, { description: act, parameters }] of Object.entries(its))
      if (verb !== 'get' && act?.startsWith('Act'))
        assert.ok(
          parameters?.some((p) => p.$ref?.endsWith('IdempotencyKey')),
          `${verb} ${path}`,
        )
})
