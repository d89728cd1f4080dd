/** Everything about a person is gathered from every room: a name is planted wherever words can stand, and is found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { holdingRooms } from './holding.ts'
import { type Reach, reach } from './reach.ts'

const db = await testDatabase()

/** Why a table that an erasure reaches is not looked through for a person. */
const silent: Readonly<Record<string, string>> = {
  'analysis.joint_finding': 'pseudonyms of accounts, and officers',
  'assistance.parallel_ask': 'which request, partner and question',
  'assistance.parallel_queue': 'which request and partner',
  'assistance.trail': 'officers, and which step',
  'cases.member': 'officers',
  'evidence.extraction': 'how far the text of an exhibit was read',
  'evidence.search_key': 'a key, sealed',
  'evidence.filter_member': 'officers',
  'evidence.handed': 'which exhibit went to which node',
  'evidence.reading': 'officers, and which exhibit',
  'evidence.sealed': 'sealed bytes and their keys',
  'federation.outbox': 'looked through by its content',
  'intelligence.asked': 'whom of the partners was asked',
  'intelligence.consultation': 'partners, and whom they asked about is not kept',
  'intelligence.given': 'which record went to which node',
  'intelligence.pack': 'officers, and until when it opens',
  'intelligence.pack_record': 'which record stands in which pack',
  'intelligence.pull_run': 'when an address was asked, and what came',
  'intelligence.statement': 'looked through with its record',
  'intelligence.watch': 'partners, and why they ask',
  'ledger.entry': 'acts of officers on things that are found where they lie',
  'node.case_key': 'keys that seal what is found where it lies',
  'node.answered': 'answers of one day, gone after it',
  'protection.matter': 'requests of persons and what officers answered',
  'screening.batch': 'looked through with its rows',
  'screening.blind_ask': 'looked through with its items',
  'screening.blind_ask_key': 'points that nobody can read',
  'screening.blind_call': 'officers to be called',
  'screening.blind_part': 'points that nobody can read',
  'screening.blind_set': 'looked through with its items',
  'screening.blind_tag': 'tags that nobody can read',
  'teams.seat': 'officers',
}

type Column = Readonly<{ name: string; type: string; serial: boolean }>
async function columnsOf(table: string): Promise<readonly Column[]> {
  const { rows } = await db.sql.query<Column>(
    `select a.attname as name, format_type(a.atttypid, null) as type, a.attidentity <> '' or a.attgenerated <> '' as serial
       from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table],
  )
  return rows.filter((it) => !it.serial)
}

const fillers: Readonly<Record<string, unknown>> = {
  integer: 1,
  bigint: 1,
  boolean: false,
  'double precision': 0.5,
  date: '2026-11-01',
  'timestamp with time zone': '2026-11-01T10:00:00Z',
  bytea: Buffer.alloc(32),
  'integer[]': [],
  'bytea[]': [],
}

/** A row that says the name wherever words can stand; keys are alike everywhere, so that rows of one thing belong together. */
async function plant(table: string, name: string): Promise<void> {
  const value = ({ name: column, type }: Column): unknown => {
    if (column === 'case_id') return 'case-1'
    if (table === 'screening.record' && column === 'owner') return 'list:x-1'
    if (/_id$/.test(column)) return 'x-1'
    if (type.startsWith('json')) return JSON.stringify({ text: name })
    return fillers[type] ?? (type === 'text[]' ? [name] : name)
  }
  const its = await columnsOf(table)
  await db.sql.query(
    `insert into ${table} (${its.map((it) => `"${it.name}"`).join(', ')}) values (${its.map((_, i) => `$${i + 1}`).join(', ')})`,
    its.map(value),
  )
}

test('R24 of every table it is said where the request of a person looks, or why it need not; a name in any of them is found', async () => {
  const tables = Object.entries(reach as Readonly<Record<string, Reach>>)
    .flatMap(([room, it]) => [...it.rows, ...Object.keys(it.partly)].map((table) => `${room}.${table}`))
    .concat('screening.record')
    .filter((table) => !Object.hasOwn(silent, table))
  // Names and not forms are what is looked for here: the database lets them stand anywhere.
  const { rows } = await db.sql.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as drop
       from pg_constraint where contype in ('c', 'f') and conrelid <> 0 and connamespace <> 'information_schema'::regnamespace
        and connamespace <> 'pg_catalog'::regnamespace`,
  )
  for (const { drop } of rows) await db.sql.query(drop)
  for (const table of [...tables, 'screening.list', 'screening.batch', 'screening.blind_set', 'screening.blind_ask'])
    await plant(table, `Zephyrine of ${table} Okoro`)
  const blind: string[] = []
  for (const table of tables) {
    const found = await Promise.all(
      holdingRooms.map((room) => room.about(db.sql, { names: [`okoro zephyrine ${table}`], identifiers: [] })),
    )
    if (found.flat().length === 0) blind.push(table)
  }
  assert.deepEqual(blind, [])
  assert.ok(tables.length > 30, `${tables.length} tables`)
  const nobody = await Promise.all(
    holdingRooms.map((room) => room.about(db.sql, { names: ['Zephyrine Nobody'], identifiers: [] })),
  )
  assert.deepEqual(nobody.flat(), [])
})

test('R24 an identifier finds what a name does not, and a thing that is found twice is one item', async () => {
  await db.sql.query(
    `insert into assistance.note (case_id, request_id, note_id, text, by_id, by_name, at)
       values ('case-1', 'x-1', 'x-2', 'passport X1234567', 'x', 'x', now())`,
  )
  const assistance = holdingRooms.find((it) => it.room === 'assistance')!
  const items = await assistance.about(db.sql, { names: ['Zephyrine assistance.note'], identifiers: ['X1234567'] })
  assert.deepEqual(
    items.map((it) => [it.subject, it.found]),
    [['request:x-1', ['name', 'identifier']]],
  )
})
