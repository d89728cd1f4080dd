import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bo, dario, later, morning, rome, threeNodes } from '../../../../test/intelligence.ts'
import { caseFacts } from '../../../cases/store.ts'
import { remembering } from '../../../ledger/desk.ts'
import { tables } from '../../../node/threads/tables.ts'
import { screeningDesk } from '../../../screening/desk.ts'
import { importForm } from '../../../screening/forms.ts'

const { italy } = await threeNodes()
const screening = screeningDesk({
  ...italy.db,
  node: rome.node,
  remember: remembering(italy.db, { origin: 'it-central.example/log', node: rome.node }),
  caseFacts,
  listBrought: (sql, list, at) => italy.desk.inLists.brought(sql, list, at),
  hold: () => undefined,
  readTable: tables,
})
const notice = (id: string, name: string, forename = 'Edgar', born = '1979/01/17') => ({
  entity_id: id,
  forename,
  name,
  date_of_birth: born,
  nationalities: ['UY'],
})
const form = (...notices: object[]) =>
  importForm.parse({
    name: 'INTERPOL public notices',
    source: 'https://publisher.example',
    purpose: 'Persons sought in public',
    format: 'interpol',
    fileBase64: Buffer.from(JSON.stringify(notices)).toString('base64'),
  })
const ask = (of: string, name: string, until?: string, birth = '1979-01-17') => ({
  case: of as never,
  purpose: 'investigation' as const,
  basis: 'UNTOC Article 27(1)',
  reason: 'Passport presented at the airport by a suspected courier',
  subject: { kind: 'person' as const, names: [name], birth, countries: ['UY'], identifiers: [] },
  partners: [],
  ...(until && { until }),
})

test('one question looks in the lists too, and a hit says from which list and of which day it is', async () => {
  const palermo = await italy.openCase()
  const { list } = await screening.lists.import(bo, undefined, form(notice('2021/1', 'Muestra Lopez')), morning)
  const asked = await italy.desk.query.ask(dario, ask(palermo, 'Edgar Muestra Lopez', '2027-01-31'), later(1))
  assert.equal(asked.level, 'hit')
  const [hit] = asked.hits
  assert.deepEqual(
    [hit?.partner, hit?.shown.reference, hit?.shown.names, hit?.shown.contact],
    [`list:${list.id}`, '2021/1', ['Edgar Muestra Lopez'], 'https://publisher.example'],
  )
  const inList = asked.asked.find((it) => it.way === 'list')
  assert.deepEqual(inList?.list, { name: list.name, source: list.source, version: 1, day: '2026-11-26' })
  const entry = italy.entries.findLast((it) => it.act === 'intelligence.query')
  assert.deepEqual((entry!.content as { lists: string[] }).lists, [list.id])
  // A person decides on it as on any other; nobody is asked on account of it.
  const decided = await italy.desk.query.decide(
    dario,
    asked.id,
    hit!.id,
    { verdict: 'same', reason: 'Date of birth agrees' },
    later(2),
  )
  assert.equal(decided.hits[0]?.judgement?.verdict, 'same')

  // Who is listed later is told to whoever asked to be told; who did not, is not.
  const waiting = await italy.desk.query.ask(dario, ask(palermo, 'Tomas Tardio Perez', '2027-01-31', '1985-06-02'), later(3))
  const closed = await italy.desk.query.ask(dario, ask(palermo, 'Tomas Tardio Perez', undefined, '1985-06-02'), later(3))
  assert.deepEqual([waiting.level, closed.level], ['none', 'none'])
  const both = form(notice('2021/1', 'Muestra Lopez'), notice('2021/2', 'Tardio Perez', 'Tomas', '1985/06/02'))
  await screening.lists.import(bo, list.id as never, both, later(60))
  const told = await italy.desk.query.read(dario, waiting.id, later(61))
  assert.deepEqual(
    [told.level, told.hits[0]?.shown.reference, told.asked.find((it) => it.way === 'list')?.list?.version],
    ['hit', '2021/2', 2],
  )
  assert.equal((await italy.desk.query.read(dario, closed.id, later(61))).level, 'none')
  assert.equal((await italy.desk.query.read(dario, asked.id, later(61))).hits.length, 1, 'the same entry is one hit')
})
