import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { described } from '../../screening/compare/described.ts'
import type { HeldInMemory } from '../../screening/tools.ts'
import { holders } from './holders.ts'

const db = await testDatabase()
const subject = described.parse({ kind: 'person', names: ['Anna Petrenko'] })
const ready = async (it: HeldInMemory): Promise<void> => {
  while (it.state() === 'reading' && !it.fault()) await new Promise((done) => setTimeout(done, 20))
}

test('records are not held where the machine has not the memory for them', () => {
  assert.equal(holders(db.url, () => 1e9)(['nobody'], 10_000_000), undefined)
})

test('a thread reads, answers each group of rows by itself, and ends when it is told to', async () => {
  const it = holders(db.url)(['nobody'], 0)!
  await ready(it)
  assert.deepEqual(it.read(), { done: 0, total: 0 })
  const [one, two] = await Promise.all([it.answers([{ row: 1, subject }]), it.answers([{ row: 2, subject }])])
  assert.deepEqual([one, two], [[{ row: 1, band: 'none', hits: [] }], [{ row: 2, band: 'none', hits: [] }]])
  it.end()
  await assert.rejects(it.answers([{ row: 3, subject }]), /ended/)
})

test('a fault of the thread is told, and who waits for it does not wait for ever', async () => {
  const it = holders(db.url.replace(/t_[0-9a-f]+/, 'no_such_database'))(['nobody'], 0)!
  await ready(it)
  assert.match(String(it.fault()), /no_such_database/)
  await assert.rejects(it.answers([{ row: 1, subject }]), /no_such_database/)
})
