import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bo, italy, later, letterOfRequest, morning, nigeria, twoNodes } from '../../test/assistance.ts'
import { listQuery } from './forms.ts'
import * as store from './store.ts'

const { here } = await twoNodes(italy, nigeria)
const file = await here.openCase()
for (let i = 0; i < 7; i++)
  await here.desk.create(
    bo,
    { case: file, to: 'ng-central', instrument: i % 2 ? 'UNTOC' : 'UNCAC', title: `Draft 100% ${i}`, language: 'en' },
    later(i),
  )

const list = (query: object) => here.desk.list(bo, listQuery.parse(query), morning)

test('pages follow each other without a gap or a double, in every order', async () => {
  for (const sort of ['due', 'moved', 'created'] as const) {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await list({ sort, limit: 3, ...(cursor && { cursor }) })
      seen.push(...page.items.map((r) => r.id))
      cursor = page.next
    } while (cursor)
    assert.equal(seen.length, 7, sort)
    assert.equal(new Set(seen).size, 7, sort)
  }
})

test('lists are narrowed by what stands in a row, and a search takes its signs literally', async () => {
  assert.equal((await list({ instrument: 'UNTOC' })).items.length, 3)
  assert.equal((await list({ state: 'draft', side: 'requesting', partner: 'ng-central', waitsFor: 'us' })).items.length, 7)
  assert.equal((await list({ q: '100% 3' })).items.length, 1)
  assert.equal((await list({ q: '100_ 3' })).items.length, 0)
  assert.equal((await list({ case: 'another' })).items.length, 0)
  assert.equal((await list({ cursor: 'not a cursor' })).items.length, 7)
})

test('references count up within a year and begin anew with the next', async () => {
  const { items } = await list({ sort: 'created' })
  assert.equal(items.at(-1)?.reference, 'IT-2026-000001')
  assert.equal(items[0]?.reference, 'IT-2026-000007')
  assert.equal(await here.db.transaction((sql) => store.count(sql, '2027')), 1)
})

test('of two who replace the same row, one is told to read again', async () => {
  const before = (await store.find(here.db.sql, (await list({})).items[0]!.id))!
  const after = { ...before, content: { ...letterOfRequest() }, version: before.version + 1 }
  await store.replace(here.db.sql, before, after)
  await assert.rejects(store.replace(here.db.sql, before, after), { code: 'request-changed-meanwhile' })
})
