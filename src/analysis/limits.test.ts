/** What this room must never do (Regulation (EU) 2024/1689 Art. 5(1)(d); Directive (EU) 2016/680 Art. 10 and 11), asked of it itself. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import type { OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { AnalysisDesk } from './desk.ts'
import { type Entity, type EntityId, entityKinds, isProtected } from './network/network.ts'
import { answer } from './network/questions.ts'
import { reasoningRoutes } from './reasoning/routes.ts'
import { analysisRoutes } from './routes.ts'

const nobody = new Proxy({}, { get: () => ({}) }) as never
const routes = [...analysisRoutes(nobody as AnalysisDesk, nobody, nobody, nobody, nobody), ...reasoningRoutes(nobody)]

/** Every name of a property and every word of a fixed choice in a schema. */
function names(schema: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const part of schema) names(part, found)
  else if (schema && typeof schema === 'object')
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name)
      if (key === 'enum') for (const word of value as unknown[]) found.add(String(word))
      if (key === 'const') found.add(String(value))
      names(value, found)
    }
  return found
}
const shapes = routes.map((it) => ({
  name: `${it.verb} ${it.path}`,
  asked: [it.params, it.query, it.body].flatMap((s) =>
    s ? [...names(z.toJSONSchema(s, { unrepresentable: 'any', io: 'input' }))] : [],
  ),
  given: [...names(z.toJSONSchema(it.gives, { unrepresentable: 'any' }))],
}))

test('no route takes a person and gives a score or a prediction of conduct', () => {
  assert.ok(shapes.length >= 18)
  const ofPersons = /risk|danger|score|predict|propens|reoffend|recidiv|suspic|likelihood|threat|rating|probability|guilt/i
  for (const { name, asked, given } of shapes)
    for (const word of [name, ...asked, ...given]) assert.ok(!ofPersons.test(word), `${name}: ${word}`)
})

test('forecasts live apart from persons: what they take and give has no place for one, nor for a case', () => {
  const trends = shapes.filter((s) => s.name.includes('/trends/'))
  assert.ok(trends.length >= 10)
  for (const { name, asked, given } of trends)
    for (const word of [name, ...asked, ...given])
      assert.ok(!/^(id|person|entity|entities|account|label|address|officer|case|name)$/i.test(word), `${name}: ${word}`)
  for (const { name, given } of shapes.filter((s) => !s.name.includes('/trends/'))) assert.ok(!given.includes('forecast'), name)
})

test('measures are asked inside a case alone, by officers whose names the ledger keeps', () => {
  for (const it of routes) {
    if (it.path.startsWith('/trends/')) continue
    assert.ok(it.path.startsWith('/cases/:case/'), it.path)
    assert.match(it.act, /^analysis\.(read|record|ask|chart|export|reason|sign)$/)
  }
})

test('no attribute of a person, protected or not, changes any place in the network', () => {
  const ties = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 3],
  ].map(([from, to], i) => ({ id: `t${i}`, from: from!, to: to!, weight: 1 + i, directed: false }))
  const entity = (u: number, kind: Entity['kind'], label: string, attributes: Record<string, string>): Entity => ({
    id: `e${u}` as EntityId,
    kind,
    label,
    attributes,
    recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
    recordedBy: 'x' as OfficerId,
  })
  const places = (entities: Entity[]) => answer({ question: { kind: 'places' }, entities: entities.map((e) => e.id), ties })
  const plain = places(Array.from({ length: 6 }, (_, u) => entity(u, 'person', `P${u}`, {})))
  const words = fc.dictionary(
    fc.constantFrom('nationality', 'religion', 'age', 'sex', 'ethnicity', 'trade'),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...entityKinds), fc.string({ maxLength: 8 }), words), { minLength: 6, maxLength: 6 }),
      (people) => {
        assert.deepEqual(places(people.map(([kind, label, its], u) => entity(u, kind, label, its))), plain)
      },
    ),
    { numRuns: 50 },
  )
  for (const name of ['nationality', 'religion', 'age', 'sex', 'ethnic origin']) assert.ok(isProtected(name))
})
