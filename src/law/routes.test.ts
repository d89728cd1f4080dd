import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Route } from '../kernel/route.ts'
import { lawRoutes } from './routes.ts'

const routes = lawRoutes()
const at = '2026-11-23T09:00:00.000Z' as Instant
const officer = {
  id: 'amara',
  name: 'Amara Diallo',
  authority: 'Office of XA',
  roles: ['prosecutor'],
  signedInAt: at,
} as unknown as Officer

/** Asks as the node does: query and parameters through the schemas, the answer through its schema. */
async function ask(path: string, query: Record<string, string> = {}, params: Record<string, string> = {}) {
  const route = routes.find((r) => r.path === path) as Route
  const answer = await route.answer({
    officer,
    params: route.params?.parse(params) ?? {},
    query: route.query?.parse(query) ?? {},
    body: undefined,
    at,
  })
  // biome-ignore lint/suspicious/noExplicitAny: the test reads whatever came back
  return route.gives.parse(answer) as any
}

test('a desk officer asks for the legal basis from Italy to Nigeria and gets it with citations', async () => {
  const { usable } = await ask('/law/basis', {
    from: 'it',
    to: 'ng',
    measure: 'records,statement',
    offence: 'trafficking-in-persons',
    maxPenaltyMonths: '240',
  })
  assert.equal(usable[0].instrument, 'UNTOC-TIP')
  assert.ok(usable[0].standings.to.asOf)
})

test('every page of the law answers in the shape it promises', async () => {
  assert.ok((await ask('/law/instruments')).items.length >= 30)
  assert.ok((await ask('/law/states')).items.length >= 193)
  assert.ok((await ask('/law/vocabulary')).measures.length > 20)
  assert.equal((await ask('/law/grounds', { instrument: 'EU-EIO' })).items.length, 12)
  assert.equal((await ask('/law/clocks', { instrument: 'EU-EIO' })).items.length, 5)
  const sheet = await ask('/law/sheet', { from: 'PE', to: 'AT', measure: 'search-seizure', offence: 'drug-trafficking' })
  assert.equal(sheet.instrument, 'VIENNA-1988')
  assert.ok(sheet.declarations.some((d: { id: string }) => d.id === 'v88-at-7-10'))
  for (const { id } of (await ask('/law/instruments')).items) assert.equal((await ask('/law/instruments/:id', {}, { id })).id, id)
  for (const { code } of (await ask('/law/states')).items)
    assert.equal((await ask('/law/states/:state', {}, { state: code })).code, code)
})

test('an unknown State, measure or instrument gets a sentence', async () => {
  const refused = (code: string) => (e: unknown) => e instanceof Refusal && e.code === code
  await assert.rejects(ask('/law/basis', { from: 'IT', to: 'ZZ' }), refused('unknown-state'))
  await assert.rejects(ask('/law/basis', { from: 'IT', to: 'IT' }), refused('same-state'))
  await assert.rejects(ask('/law/basis', { from: 'IT', to: 'NG', measure: 'torture' }), refused('unknown-measure'))
  await assert.rejects(ask('/law/clocks', { instrument: 'nothing' }), refused('unknown-instrument'))
})
