/** Random bodies, queries and references against every route of a whole node: the answer is never a fault. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wholeNode } from '../../test/whole-node.ts'

const node = await wholeNode()
const callers = [await node.signIn('Amara Diallo'), await node.signIn('Ada Rossi'), await node.signIn('Chiara Conti')]
const opened = await callers[0]!.send<{ id: string }>('POST', '/cases', {
  title: 'Fuzzed',
  purpose: 'To be asked nonsense',
  basis: 'None',
  instruments: [],
})
assert.ok(opened.status < 300, JSON.stringify(opened.body))

type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  format?: string
  allOf?: Schema[]
}
type Operation = { parameters?: { name?: string; in?: string }[]; requestBody?: { content: Record<string, { schema: Schema }> } }
const description = (await (await fetch(`${node.base}/api/v1/openapi.json`)).json()) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const evil = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    "'; drop table x; --",
    '../../etc/passwd',
    '%00',
    'null',
    '__proto__',
    '9'.repeat(400),
    '😀'.repeat(300),
    '‮',
    '0000-00-00',
    '2026-11-23',
    opened.body.id,
  ),
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, true, [], {}, 1e308, -0, Number.MAX_SAFE_INTEGER + 1, 2 ** 31, 0.1),
)

/** Something like what the schema asks for, with something evil here and there, so that the deeper rules are reached too. */
function like(schema: Schema | undefined, depth = 0): fc.Arbitrary<unknown> {
  if (!schema || depth > 5) return evil
  if (schema.$ref) return like(description.components.schemas[schema.$ref.split('/').pop()!], depth + 1)
  const exact = exactly(schema, depth)
  return fc.oneof({ weight: 9, arbitrary: exact }, { weight: 1, arbitrary: evil })
}

function exactly(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) return fc.oneof(...branches.map((b) => like(b, depth + 1)))
  if (schema.allOf) return fc.tuple(...schema.allOf.map((s) => like(s, depth + 1))).map((parts) => Object.assign({}, ...parts))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.properties)
    return fc.record(Object.fromEntries(Object.entries(schema.properties).map(([k, s]) => [k, like(s, depth + 1)])), {
      requiredKeys: [],
    })
  if (schema.items) return fc.array(like(schema.items, depth + 1), { maxLength: 3 })
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer' || schema.type === 'number') return fc.oneof(fc.integer({ min: 0, max: 50 }), fc.double())
  if (schema.type === 'string')
    return fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '2026-11-23',
        '2026-11-23T09:00:00.000Z',
        'IT',
        'FR',
        'EN',
        'en',
        'xa-central',
        'https://xb.example',
        'YQ==',
        opened.body.id,
      ),
    )
  return fc.oneof(evil, fc.jsonValue())
}

const operations = Object.entries(description.paths)
  .flatMap(([path, its]) => Object.entries(its).map(([verb, operation]) => ({ path, verb: verb.toUpperCase(), operation })))
  .filter(({ path }) => !/^\/(events|session)/.test(path))

const heard = new Map<number, number>()

test('there are routes to ask', () => assert.ok(operations.length > 40))

for (const { path, verb, operation } of operations)
  test(`${verb} ${path} never answers with a fault`, async () => {
    const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
    const text = fc.oneof(evil.map(String), fc.constant(opened.body.id), fc.constantFrom('it-central', 'UNTOC', 'IT'))
    const query = fc.dictionary(
      fc.constantFrom('nothing', ...(operation.parameters ?? []).filter((p) => p.in === 'query').map((p) => p.name ?? '')),
      text,
      { maxKeys: 4 },
    )
    const params = fc.array(text, { minLength: 4, maxLength: 4 })
    const anything = fc.record({
      query,
      params,
      body: like(body),
      raw: fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.string() }),
      who: fc.constantFrom(...callers),
    })
    await fc.assert(
      fc.asyncProperty(anything, async (it) => {
        let n = 0
        const encode = (part: string) => encodeURIComponent(part.toWellFormed()).replaceAll('.', '%2E')
        const address = path.replaceAll(/\{[^}]+\}/g, () => encode(it.params[n++] ?? '') || '-')
        const search = new URLSearchParams(it.query).toString()
        const sends = verb !== 'GET' && (body !== undefined || it.raw !== undefined)
        const response = await fetch(`${node.base}/api/v1${address}${search ? `?${search}` : ''}`, {
          method: verb,
          headers: { authorization: `Bearer ${it.who.token}`, ...(sends && { 'content-type': 'application/json' }) },
          ...(sends && { body: it.raw ?? JSON.stringify(it.body) }),
        })
        const said = await response.text()
        heard.set(response.status, (heard.get(response.status) ?? 0) + 1)
        if (response.status >= 500)
          assert.fail(`${response.status} ${said} ${node.lines.filter((l) => l.includes(JSON.parse(said).trace)).join('')}`)
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 25), interruptAfterTimeLimit: 8000 },
    )
  })

test('the nonsense came as far as the rooms: some was done, some corrected, some hidden, none stopped at the door', () => {
  for (const status of [200, 404, 422]) assert.ok((heard.get(status) ?? 0) > 5, `${status}: ${JSON.stringify([...heard])}`)
  assert.equal(heard.get(401), undefined)
})
