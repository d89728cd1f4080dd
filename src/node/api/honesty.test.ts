/** What no door of the node may open (Regulation (EU) 2024/1689 Article 5(1)(d); Directive (EU) 2016/680 Article 11), asked of the timetable itself. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { methods } from '../../protection/methods.ts'
import { type Desks, routesOf } from './timetable.ts'

const nobody: unknown = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : nobody) })
const routes = routesOf(nobody as Desks)

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
const wordsOf = (schema: z.ZodType | undefined, io: 'input' | 'output'): string[] =>
  schema ? [...names(z.toJSONSchema(schema, { unrepresentable: 'any', io }))] : []

/** Words that speak of what a person will do or is likely to be. */
const future =
  /risk.?(score|level|of|rating)|dangerous|predict|propens|reoffend|recidiv|suspicio(us|n)Score|likelihood|threat.?(score|level)|probabilityOf|guilt|personScore|ranking/i
/** A breach is notified when persons are likely to be harmed by it: that speaks of the breach. The weight of two descriptions speaks of them. */
const spokenOf = ['highRisk']

test('through no door can one ask about a person’s future: no name and no choice in any form or answer speaks of it', () => {
  assert.ok(routes.length > 250, `${routes.length} routes`)
  for (const it of routes)
    for (const word of [
      it.path,
      ...wordsOf(it.params as z.ZodType | undefined, 'input'),
      ...wordsOf(it.query as z.ZodType | undefined, 'input'),
      ...wordsOf(it.body as z.ZodType | undefined, 'input'),
      ...wordsOf(it.gives as z.ZodType | undefined, 'output'),
    ])
      if (!spokenOf.includes(word)) assert.ok(!future.test(word), `${it.verb} ${it.path}: ${word}`)
})

test('forecasts have no place for a person or a case', () => {
  for (const it of routes.filter((one) => one.path.startsWith('/trends/')))
    for (const word of [...wordsOf(it.body as z.ZodType, 'input'), ...wordsOf(it.gives as z.ZodType, 'output')])
      assert.ok(!/^(id|person|entity|entities|account|label|address|officer|case|name)$/i.test(word), `${it.path}: ${word}`)
})

test('every route that gives what a method worked out has a card, and every card its tests', () => {
  const works = /^(analysis\.(ask|trends)|screening\.(query|blind-ask))$/
  for (const it of routes.filter((one) => works.test(one.act)))
    assert.ok(
      methods.some((card) => card.acts.includes(it.act) && card.paths.includes(it.path)),
      `${it.verb} ${it.path} (${it.act}) has no card`,
    )
  const paths = new Set(routes.map((it) => it.path))
  for (const card of methods) {
    for (const path of card.paths) assert.ok(paths.has(path), `${card.id} speaks of ${path}, which is no route`)
    for (const path of card.tests) assert.ok(existsSync(path), `${card.id} names ${path}, which is not there`)
  }
})
