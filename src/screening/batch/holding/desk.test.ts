import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import type { CaseId } from '../../../kernel/id.ts'
import { type Described, described } from '../../compare/described.ts'
import { HeldRecords } from '../../index/held.ts'
import { Ids } from '../../index/ids.ts'
import * as history from '../../lists/history/store.ts'
import * as lists from '../../lists/store.ts'
import * as store from '../../store.ts'
import { answered } from '../desk.ts'
import type { Batch } from '../store.ts'
import { Holding } from './desk.ts'

const db = await testDatabase()
const list = 'people'
const batch = { lists: [list], case: 'case-harbour' as CaseId } as unknown as Batch
const given =
  'Anna Boris Carla Dmitri Elena Farid Giulia Hassan Ivan Jamila Karim Leila Mohammed Nadia Omar Petra Rashid Samira Tomas Yusuf'.split(
    ' ',
  )
const stems =
  'Kowal Petren Hussain Marchet Oliver Rahm Sokol Varga Zimmer Adeyem Brank Castell Dragom Eriks Fontan Gavril Horvat Ionesc Jankov'.split(
    ' ',
  )
const ends = 'ski ko i as berg ov ez son ici u'.split(' ')
const document = (i: number): string => `PA${String(1_000_000 + i * 37)}`
const people = Array.from({ length: 3_000 }, (_, i) =>
  described.parse({
    kind: 'person',
    names: [`${given[(i * 7) % given.length]} ${stems[(i * 11) % stems.length]}${ends[(i * 3 + (i >> 5)) % ends.length]}`],
    birth: `${1940 + (i % 60)}-${String((i % 12) + 1).padStart(2, '0')}-${String(((i * 5) % 28) + 1).padStart(2, '0')}`,
    identifiers: i % 2 ? [{ type: 'document', value: document(i) }] : [],
  }),
)
/** A new version of the list, as an import makes it. */
async function brought(version: number, its: readonly (readonly [string, Described])[]): Promise<void> {
  await db.transaction(async (sql) => {
    const at = db.now()
    const of = { name: 'People', source: 'test', purpose: 'test', format: 'table', importedAt: at, importedBy: 'test' } as const
    await lists.put(sql, { ...of, id: list, version, entities: people.length })
    await store.index(
      sql,
      its.map(([reference, subject]) => ({ id: `${list}:${reference}`, owner: lists.ownerOf(list), reference, subject })),
    )
    const entries = its.map(([reference, subject]) => ({ reference, subject, births: [], misused: false, facts: {} }))
    await history.end(
      sql,
      list,
      version,
      its.map(([reference]) => reference),
    )
    await history.begin(sql, list, version, entries)
  })
}
await brought(
  1,
  people.map((it, i) => [String(i), it]),
)
const holding = new Holding(db.sql, [list])
const read: number[] = []
await holding.read(people.length, (done) => read.push(done))
const one = async (subject: Described) => (await holding.answers([{ row: 1, subject }]))?.[0]

test('the records are read a page at a time, and how far it is is said', () => {
  assert.deepEqual(read, [2_000, 3_000])
})

test('memory and database give the same answers: names spelt otherwise and turned round, with and without the date of birth, and numbers', async () => {
  const asked: Described[] = []
  for (let i = 0; i < people.length; i += 41) {
    const { names, birth, kind } = people[i]!
    const [a = '', b = ''] = names[0]!.split(' ')
    const damaged = [`${a} ${b}`, `${b} ${a}`, `${a} ${b.slice(0, 2)}${b.slice(3)}`, `${a} ${b.slice(0, 3)}x${b.slice(3)}`][
      (i / 41) % 4
    ]!
    const written = document(i).replaceAll('0', 'O').replaceAll('1', 'I')
    const identifiers = [{ type: 'document', value: written }]
    asked.push(
      described.parse({ kind, names: [damaged], birth }),
      described.parse({ kind, names: [damaged] }),
      described.parse({ kind, names: [], identifiers }),
      described.parse({ kind, names: ['Somebody Otherwise'], birth, identifiers }),
    )
  }
  const rows = asked.map((subject, row) => ({ row, subject }))
  const fromMemory = await holding.answers(rows)
  const fromDatabase = []
  for (const row of rows) fromDatabase.push(await answered(db.sql, batch, row))
  assert.deepEqual(fromMemory, fromDatabase)
  const found = fromMemory!.filter((a, n) => a.hits.some((h) => h.reference === String(Math.floor(n / 4) * 41)))
  assert.ok(found.length > 140, `${found.length} of ${asked.length}`)
  assert.ok(asked.some((a, n) => a.names.length === 0 && fromMemory![n]!.hits.length > 0))
})

test('what is filed, changed and removed after the reading began is found as it is now', async () => {
  const late = described.parse({ kind: 'person', names: ['Xanthe Quillfeather'], birth: '1971-02-03' })
  const renamed = described.parse({ ...people[8]!, names: ['Zebedee Ottoline'] })
  assert.deepEqual((await one(late))?.hits, [])
  assert.equal((await one(people[8]!))?.hits[0]?.reference, '8')
  await brought(2, [
    ['late', late],
    ['8', renamed],
  ])
  await db.transaction((sql) => store.remove(sql, [`${list}:11`]))
  assert.equal((await one(late))?.hits[0]?.reference, 'late')
  assert.equal((await one(renamed))?.hits[0]?.reference, '8')
  assert.ok(!(await one(people[8]!))?.hits.some((h) => h.reference === '8'), 'under its former name it is found no more')
  assert.ok(!(await one(people[11]!))?.hits.some((h) => h.reference === '11'), 'what was removed is not found')
})

test('a list that changed as a whole is read anew', async () => {
  await brought(
    3,
    people.slice(0, 400).map((it, i) => [String(i), it]),
  )
  assert.equal(await one(people[20]!), undefined)
})

test('ids come back as they went in, whatever they have in common', () => {
  const ids = new Ids(2)
  const texts = [
    '',
    'a',
    'ab',
    'abc',
    'b',
    'é'.repeat(200),
    ...Array.from({ length: 100 }, (_, i) => `list:${'x'.repeat(i * 4)}${i}`),
  ]
  assert.deepEqual(
    texts.map((it) => ids.push(it)),
    texts.map((_, n) => n),
  )
  for (const [n, text] of texts.entries()) assert.equal(ids.at(n), text)
  assert.ok(ids.byteLength > 0)
})

test('an index of nobody finds nobody', () => {
  const empty = new HeldRecords()
  empty.close()
  assert.deepEqual(empty.candidates(people[0]!, 20, 0), [])
})
