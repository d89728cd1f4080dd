import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer, Role } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { remembering } from '../../ledger/desk.ts'
import { lawOnRecord } from '../../node/law/record.ts'
import type { Database } from '../../node/postgres/pool.ts'
import { lawDesk } from '../desk.ts'

const db = await testDatabase()
const at = '2026-11-25T10:00:00.000Z' as Instant
const key = generateKeyPairSync('ed25519')
const node = (of: Database = db) =>
  lawOnRecord({
    config: { node: 'xa-central' as NodeId },
    db: of,
    remember: remembering(of, { origin: 'xa-central.example/log', node: 'xa-central' as NodeId }),
    keys: {
      signing: key.publicKey.export({ format: 'jwk' }).x as string,
      sign: (bytes) => sign(null, bytes, key.privateKey),
    },
    http: { fetchPack: async () => undefined },
  })
const one = node()
await one.begin()

const officer = (id: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name: id[0]!.toUpperCase() + id.slice(1),
  authority: 'Central Authority of XA',
  roles,
  signedInAt: at,
  steppedUpAt: at,
})
const amara = officer('amara', 'prosecutor')
const bo = officer('bo', 'desk-officer')
const chiara = officer('chiara', 'approver')
const dario = officer('dario', 'investigator')

const refused = (code: string) => (e: unknown) => e instanceof Refusal && e.code === code
const participation = (state: string, more: object = {}) => ({
  kind: 'participation' as const,
  body: {
    instrument: 'UNTOC',
    state,
    boundBy: 'accession',
    deposited: '2017-09-19',
    inForceFrom: '2017-10-19',
    asOf: '2026-11-25',
    source: 'a test',
    confidence: 'unverified' as const,
    ...more,
  },
})
const propose = (who: Officer, state: string, more: object = {}) =>
  one.changes.propose(who, { title: `${state} in the Convention`, facts: [participation(state, more)] }, at)
const standingOf = async (state: string, knownOn?: string) =>
  (await one.registry.facts(bo, { instrument: 'UNTOC', state, ...(knownOn && { knownOn }) }, at)).items.find(
    (it) => 'status' in it,
  )!
const remembered = async (act: string, subject: string) =>
  (await db.sql.query('select 1 from ledger.entry where act = $1 and subject = $2', [act, subject])).rowCount

test('a proposed fact changes nothing until a second officer has accepted it, and then the whole node goes by it', async () => {
  const other = node()
  await other.books.refresh()
  const basis = async (on: ReturnType<typeof node>) => {
    await on.books.refresh()
    return lawDesk(on.books.book)
      .state('FJ', '2026-11-25' as never)
      .standings.find((s) => s.instrument === 'UNTOC')
  }
  const before = await basis(other)
  const it = await propose(amara, 'FJ')
  assert.equal(it.standing, 'waiting')
  assert.deepEqual(await basis(other), before)
  await assert.rejects(one.changes.accept(amara, it.id, it.seen, at), refused('own-work'))
  await assert.rejects(one.changes.accept(dario, it.id, it.seen, at), refused('role-lacking'))
  await assert.rejects(propose(dario, 'FJ'), refused('role-lacking'))
  await one.changes.accept(chiara, it.id, it.seen, at)
  assert.equal((await basis(other))?.since, '2017-10-19')
  assert.equal(await remembered('law.propose', `law-change:${it.id}`), 1)
  assert.equal(await remembered('law.accept', `law-change:${it.id}`), 1)
})

test('who read it, who proposed it and who accepted it stand beside the fact, with its age', async () => {
  const fact = await standingOf('FJ')
  assert.equal(fact.age_days, 0)
  assert.equal(fact.confidence, 'unverified')
  assert.ok(fact.learnt?.origin === 'accepted')
  assert.equal(fact.learnt.proposedBy, 'Amara')
  assert.equal(fact.learnt.acceptedBy, 'Chiara')
})

test('the same question as known on the day before has the answer of the day before', async () => {
  const before = await standingOf('FJ', '2026-11-24')
  assert.notEqual(before.source, 'a test')
  assert.equal((await standingOf('FJ', '2026-11-25')).source, 'a test')
})

test('of two officers who accept the same change at once, one does', async () => {
  const it = await propose(amara, 'TO')
  const done = await Promise.allSettled([
    one.changes.accept(bo, it.id, it.seen, at),
    one.changes.accept(chiara, it.id, it.seen, at),
  ])
  assert.deepEqual(done.map((d) => d.status).sort(), ['fulfilled', 'rejected'])
  assert.ok(refused('change-decided')((done.find((d) => d.status === 'rejected') as PromiseRejectedResult).reason))
  const { rows } = await db.sql.query(`select 1 from law.knowledge where key = 'UNTOC TO'`)
  assert.equal(rows.length, 1)
})

test('what was looked at is what is accepted: when the record moved meanwhile, the officer looks again', async () => {
  const first = await propose(amara, 'WS')
  const second = await propose(amara, 'WS', { deposited: '2018-01-10', inForceFrom: '2018-02-09' })
  const done = await Promise.allSettled([
    one.changes.accept(bo, first.id, first.seen, at),
    one.changes.accept(chiara, second.id, second.seen, at),
  ])
  assert.deepEqual(done.map((d) => d.status).sort(), ['fulfilled', 'rejected'])
  const late = done[0]!.status === 'rejected' ? first : second
  await assert.rejects(one.changes.accept(bo, late.id, late.seen, at), refused('differences-changed'))
  const again = await one.changes.change(bo, late.id, at)
  assert.equal(again.items[0]!.difference.is, 'changed')
  await one.changes.accept(bo, late.id, again.seen, at)
  const history = await one.registry.history(bo, { kind: 'participation', key: 'UNTOC WS' }, at)
  const accepted = history.items.filter((row) => row.origin === 'accepted')
  assert.equal(accepted.length, 2)
  assert.equal(accepted.filter((row) => 'supersededAt' in row).length, 1)
})

test('nothing on record is overwritten or deleted, not even by one who has the database', async () => {
  const never = /a row of knowledge is never/
  await assert.rejects(db.sql.query(`update law.knowledge set source = 'other'`), never)
  await assert.rejects(db.sql.query(`update law.knowledge set superseded_at = null where superseded_at is not null`), never)
  await assert.rejects(db.sql.query('delete from law.knowledge'), never)
})

test('an officer who looked today makes a fact checked, once a second officer agrees; nobody else can', async () => {
  const look = { kind: 'participation' as const, key: 'UNTOC IT', asOf: '2026-11-25', source: 'treaties.un.org, status page' }
  const it = await one.changes.confirm(bo, look, at)
  assert.equal(it.items[0]!.difference.is, 'renewed')
  assert.equal((await standingOf('IT')).confidence, 'snapshot')
  await one.changes.accept(chiara, it.id, it.seen, at)
  const fact = await standingOf('IT')
  assert.deepEqual([fact.confidence, fact.checkedBy, fact.stale, fact.age_days], ['checked', 'Bo', false, 0])
  await assert.rejects(propose(amara, 'IT', { confidence: 'checked' }), (e) => {
    assert.ok(refused('fact-unsound')(e))
    return (e as Refusal).fields[0]?.code === 'sure-beyond-evidence'
  })
})

test('a State without a row is no party on record as of the day somebody looked, and never simply no party', async () => {
  const before = await standingOf('IR')
  assert.equal(before.status, 'no-participation-on-record')
  assert.ok(before.stale)
  const look = { kind: 'participation' as const, key: 'UNCC TV', asOf: '2026-11-25', source: 'treaties.un.org, status page' }
  const it = await one.changes.confirm(bo, look, at)
  await one.changes.accept(chiara, it.id, it.seen, at)
  const { items } = await one.registry.facts(bo, { instrument: 'UNCC', state: 'TV' }, at)
  const fact = items.find((row) => 'status' in row)
  assert.deepEqual([fact?.status, fact?.asOf, fact?.confidence], ['no-participation-on-record', '2026-11-25', 'checked'])
})

test('the page of a State names the conventions it may still join, and no treaty of two others', async () => {
  const { items } = await one.registry.facts(bo, { state: 'IT' }, at)
  const named = items.map((row) => row.instrument)
  assert.ok(named.includes('UNTOC') && named.includes('UNCC'))
  assert.ok(!named.includes('US-MX-1987'))
})

test('a change that is declined or withdrawn leaves no trace in the record and one in the ledger', async () => {
  const declined = await propose(amara, 'PG')
  await one.changes.decline(chiara, declined.id, 'The depositary says otherwise', at)
  const withdrawn = await propose(amara, 'PG')
  await assert.rejects(one.changes.withdraw(bo, withdrawn.id, at), refused('not-your-change'))
  await one.changes.withdraw(amara, withdrawn.id, at)
  await assert.rejects(one.changes.accept(chiara, withdrawn.id, withdrawn.seen, at), refused('change-decided'))
  assert.equal((await db.sql.query(`select 1 from law.knowledge where key = 'UNTOC PG'`)).rowCount, 0)
  assert.equal(await remembered('law.end-change', `law-change:${declined.id}`), 1)
})

const status = readFileSync('test/data/law/XVIII-12.en.xml').toString('base64')

test('a status table goes from the file over a report to a change of its good rows, and each row once', async () => {
  const form = { name: 'XVIII-12.en.xml', bytes: status, asOf: '2026-11-24' }
  const report = await one.imports.import(amara, form, at)
  assert.equal(report.items.length, 9)
  assert.equal(report.counts['on-record'], 1, 'Italy was checked a day later')
  assert.equal(report.counts.open, 8)
  const again = await one.imports.import(bo, form, at)
  assert.equal(again.id, report.id)
  const some = await one.imports.propose(amara, report.id, [1, 2], at)
  assert.equal(some.rows, 2)
  const [left, too] = await Promise.allSettled([
    one.imports.propose(amara, report.id, undefined, at),
    one.imports.propose(bo, report.id, [1, 2], at),
  ])
  assert.equal(left.status === 'fulfilled' && left.value.rows, 6)
  assert.ok(too.status === 'rejected' && refused('nothing-new')(too.reason))
  const { seen } = await one.changes.change(chiara, some.change, at)
  await one.changes.accept(chiara, some.change, seen, at)
  assert.equal((await standingOf('AF')).asOf, '2026-11-24')
  assert.equal((await standingOf('AF')).confidence, 'snapshot')
})

test('two officers who bring the same file at once get one import', async () => {
  const form = { name: 'XVIII-12.en.xml', bytes: status, asOf: '2026-11-23' }
  const [a, b] = await Promise.all([one.imports.import(amara, form, at), one.imports.import(bo, form, at)])
  assert.equal(a.id, b.id)
})

test('a file that is refused leaves nothing behind', async () => {
  const count = async () =>
    (await db.sql.query('select (select count(*) from law.import) + (select count(*) from law.import_row) as n')).rows
  const before = await count()
  const cut = Buffer.from(status, 'base64').subarray(0, 900).toString('base64')
  await assert.rejects(one.imports.import(amara, { name: 'XVIII-12.en.xml', bytes: cut }, at), refused('xml-broken'))
  await assert.rejects(one.imports.import(dario, { name: 'XVIII-12.en.xml', bytes: status }, at), refused('role-lacking'))
  assert.deepEqual(await count(), before)
})

test('good rows of a file are proposed beside bad ones, which say what is wrong', async () => {
  const text = 'instrument,state,deposited,bound_by,in_force_from\nUNTOC,PW,2019-05-10,accession,2019-06-09\nUNTOC,QQ,,,\n'
  const report = await one.imports.import(bo, { name: 'rows.csv', bytes: Buffer.from(text).toString('base64') }, at)
  assert.deepEqual(
    report.items.map((r) => [r.standing, r.faults[0]?.code]),
    [
      ['open', undefined],
      ['faulty', 'unknown-state'],
    ],
  )
  assert.equal((await one.imports.propose(bo, report.id, undefined, at)).rows, 1)
})

test('the book that came with the software is written down once, with an entry in the ledger', async () => {
  await node().begin()
  const { rows } = await db.sql.query<{ digest: string }>('select digest from law.edition')
  assert.equal(rows.length, 1)
  assert.equal(await remembered('law.edition', `law-edition:${rows[0]!.digest.slice(0, 32)}`), 1)
})

test('a page of changes goes on where the last one ended', async () => {
  const first = await one.changes.changes(bo, { limit: 2 }, at)
  assert.equal(first.items.length, 2)
  const second = await one.changes.changes(bo, { limit: 200, cursor: first.next! }, at)
  const ids = [...first.items, ...second.items].map((c) => c.id)
  assert.equal(new Set(ids).size, ids.length)
})
