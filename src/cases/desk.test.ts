import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer, Role } from '../kernel/officer.ts'
import { Refusal } from '../kernel/refusal.ts'
import { remembering } from '../ledger/desk.ts'
import type { Remember } from '../ledger/entry.ts'
import { type CasesTools, casesDesk } from './desk.ts'
import { caseFacts, memberCases } from './store.ts'

const db = await testDatabase()
const node = 'xa-central' as NodeId
const noon = '2026-11-23T12:00:00.000Z' as Instant
const officer = (id: string, name: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name,
  authority: 'Central Authority of XA',
  roles,
  signedInAt: noon,
})
const amara = officer('amara', 'Amara Diallo', 'prosecutor')
const bo = officer('bo', 'Bo Lindqvist', 'desk-officer')
const chiara = officer('chiara', 'Chiara Conti', 'approver')
const dario = officer('dario', 'Dario Vella', 'investigator')
const staff = [amara, bo, chiara, dario]

const entries: Parameters<Remember>[1][] = []
const ledger = remembering(db, { origin: 'xa-central.example/log', node })
const tools: CasesTools = {
  ...db,
  node,
  remember: (sql, entry) => {
    entries.push(entry)
    return ledger(sql, entry)
  },
  officer: async (_, id) => staff.find((o) => o.id === id) ?? null,
  intake: async () => [
    { id: bo.id, name: bo.name, function: 'desk' },
    { id: chiara.id, name: chiara.name, function: 'approval' },
  ],
}
const desk = casesDesk(tools)
const harbour = {
  title: 'Harbour',
  purpose: 'Trafficking in cocaine through the port',
  basis: 'Art. 74 Penal Code',
  instruments: ['untoc'],
}
const answer = async (asked: Promise<unknown>): Promise<string> => {
  try {
    return JSON.stringify(await asked)
  } catch (no) {
    assert.ok(no instanceof Refusal, String(no))
    return JSON.stringify({ ...no, message: no.message })
  }
}

test('an officer opens a case, leads it, and finds it again', async () => {
  const file = await desk.open(amara, harbour, noon)
  assert.match(file.reference, /^XA-C-2026-\d{4}$/)
  assert.deepEqual(await desk.read(amara, file.id, noon), file)
  assert.deepEqual(file.members, [{ officer: 'amara', name: 'Amara Diallo', function: 'lead', since: noon }])
})

test('a stranger gets the answer of a case that never was, byte for byte, whatever the act', async () => {
  const there = (await desk.open(amara, harbour, noon)).id
  const absent = db.newId<'case'>()
  const acts: ((id: CaseId) => Promise<unknown>)[] = [
    (id) => desk.read(bo, id, noon),
    (id) => desk.describe(bo, id, { title: 'Mine now', version: 1 }, noon),
    (id) => desk.addMember(bo, id, { officer: bo.id, function: 'lead' }, noon),
    (id) => desk.removeMember(bo, id, amara.id, noon),
    (id) => desk.close(bo, id, 'because', noon),
    (id) => desk.reopen(bo, id, 'because', noon),
  ]
  for (const act of acts) assert.equal(await answer(act(there)), await answer(act(absent)))
  assert.match(await answer(desk.read(bo, there, noon)), /not-found/)
})

test('a stranger cannot tell a closed case from one that never was', async () => {
  const { id } = await desk.open(amara, harbour, noon)
  await desk.close(amara, id, 'Judgment is final', noon)
  assert.equal(
    await answer(desk.describe(bo, id, { version: 1 }, noon)),
    await answer(desk.describe(bo, db.newId(), { version: 1 }, noon)),
  )
})

test('a member who is taken off loses access at once, and the case leaves the list', async () => {
  const { id } = await desk.open(amara, harbour, noon)
  await desk.addMember(amara, id, { officer: dario.id, function: 'investigation' }, noon)
  await desk.read(dario, id, noon)
  assert.ok((await memberCases(db.sql, dario.id)).includes(id))
  await desk.removeMember(amara, id, dario.id, noon)
  await assert.rejects(desk.read(dario, id, noon), { code: 'not-found' })
  assert.ok(!(await desk.list(dario, { limit: 200 }, noon)).items.some((line) => line.id === id))
  assert.deepEqual((await caseFacts(db.sql, id))?.members, ['amara'])
})

test('the last member stays', async () => {
  const { id } = await desk.open(amara, harbour, noon)
  await assert.rejects(desk.removeMember(amara, id, amara.id, noon), { code: 'last-member' })
})

test('two members who leave at once do not leave the case empty', async () => {
  const { id } = await desk.open(amara, harbour, noon)
  await desk.addMember(amara, id, { officer: bo.id, function: 'desk' }, noon)
  const both = await Promise.allSettled([desk.removeMember(amara, id, amara.id, noon), desk.removeMember(bo, id, bo.id, noon)])
  assert.equal(both.filter((one) => one.status === 'fulfilled').length, 1)
  assert.equal((await caseFacts(db.sql, id))?.members.length, 1)
})

test('of two officers who describe the same version, one is told to read again', async () => {
  const { id, version } = await desk.open(amara, harbour, noon)
  await desk.addMember(amara, id, { officer: bo.id, function: 'desk' }, noon)
  const read = version + 1
  const both = await Promise.allSettled([
    desk.describe(amara, id, { title: 'Harbour north', version: read }, noon),
    desk.describe(bo, id, { title: 'Harbour south', version: read }, noon),
  ])
  const told = both.filter((one) => one.status === 'rejected')
  assert.equal(told.length, 1)
  assert.equal(told[0]?.reason?.code, 'case-changed-meanwhile')
})

test('only officers of this authority join a case', async () => {
  const { id } = await desk.open(amara, harbour, noon)
  await assert.rejects(desk.addMember(amara, id, { officer: 'nobody' as OfficerId, function: 'desk' }, noon), {
    code: 'officer-unknown',
    fields: [{ pointer: '/officer', code: 'officer-unknown' }],
  })
})

test('an investigator opens a case and does not choose who reads it', async () => {
  const { id } = await desk.open(dario, harbour, noon)
  await assert.rejects(desk.addMember(dario, id, { officer: bo.id, function: 'desk' }, noon), { code: 'role-lacking' })
})

test('a case with work under way stays open; nothing is written in a closed one until it is reopened', async () => {
  const busy = casesDesk({ ...tools, openWork: async () => [{ kind: 'request', id: 'r', reference: 'XA-2026-000004' }] })
  const { id } = await desk.open(amara, harbour, noon)
  await assert.rejects(busy.close(amara, id, 'done', noon), { code: 'case-has-open-work' })
  const closed = await desk.close(amara, id, 'Judgment is final', noon)
  await assert.rejects(desk.describe(amara, id, { title: 'Late', version: closed.version }, noon), { code: 'case-closed' })
  const open = await desk.reopen(amara, id, 'Appeal was lodged', noon)
  assert.equal((await desk.describe(amara, id, { title: 'On appeal', version: open.version }, noon)).title, 'On appeal')
})

test('every act that changes a case is in the ledger, and an act the ledger cannot keep does not happen', async () => {
  entries.length = 0
  const { id } = await desk.open(amara, harbour, noon)
  await desk.addMember(amara, id, { officer: bo.id, function: 'desk' }, noon)
  await desk.describe(bo, id, { title: 'Harbour II', version: 2 }, noon)
  await desk.removeMember(amara, id, bo.id, noon)
  await desk.close(amara, id, 'Judgment is final', noon)
  await desk.reopen(amara, id, 'Appeal was lodged', noon)
  const acts = ['cases.open', 'cases.members', 'cases.describe', 'cases.members', 'cases.close', 'cases.close']
  assert.deepEqual(
    entries.map((e) => e.act),
    acts,
  )
  assert.ok(entries.every((e) => e.case === id && e.subject === `case:${id}` && e.purpose === harbour.purpose))
  const { rows } = await db.sql.query<{ n: number }>(`select count(*)::int as n from ledger.entry where case_id = $1`, [id])
  assert.equal(rows[0]?.n, acts.length)
  const full = casesDesk({ ...tools, remember: () => Promise.reject(new Error('disk full')) })
  await assert.rejects(full.describe(amara, id, { title: 'Lost', version: 6 }, noon), /disk full/)
  assert.equal((await desk.read(amara, id, noon)).title, 'Harbour II')
})

test('adding a member who is there already changes nothing and is no entry', async () => {
  const { id } = await desk.open(amara, harbour, noon)
  const once = await desk.addMember(amara, id, { officer: bo.id, function: 'desk' }, noon)
  entries.length = 0
  assert.deepEqual(await desk.addMember(amara, id, { officer: bo.id, function: 'desk' }, noon), once)
  assert.equal(entries.length, 0)
})

test("a partner's request opens a case whose members are those who take requests in", async () => {
  const from = 'xb-central' as NodeId
  const file = await db.transaction((sql) =>
    desk.openIncomingCase(sql, { title: 'Bank records', purpose: 'Request of XB', basis: 'UNTOC 18', from }, noon),
  )
  assert.deepEqual(
    file.members.map((m) => [m.officer, m.function]),
    [
      ['bo', 'desk'],
      ['chiara', 'approval'],
    ],
  )
  assert.deepEqual(await desk.read(chiara, file.id, noon), file)
  await assert.rejects(desk.read(amara, file.id, noon), { code: 'not-found' })
})

test('without an officer to take it in, a letter waits with its sender', async () => {
  const empty = casesDesk({ ...tools, intake: async () => [] })
  const it = { title: 'Bank records', purpose: 'Request of XB', basis: 'UNTOC 18', from: 'xb-central' as NodeId }
  await assert.rejects(
    db.transaction((sql) => empty.openIncomingCase(sql, it, noon)),
    (fault) => !(fault instanceof Refusal),
  )
})

test('a list shows the own cases only, page by page, newest first, and finds words', async () => {
  const reader = officer('elif', 'Elif Kaya', 'prosecutor')
  for (let i = 1; i <= 5; i++)
    await desk.open(
      reader,
      { ...harbour, title: i === 3 ? '100 % copper' : `Case ${i}` },
      `2026-11-23T12:00:0${i}.000Z` as Instant,
    )
  const titles: string[] = []
  let cursor: string | undefined
  do {
    const page = await desk.list(reader, { limit: 2, cursor }, noon)
    titles.push(...page.items.map((line) => line.title))
    cursor = page.next
  } while (cursor)
  assert.deepEqual(titles, ['Case 5', 'Case 4', '100 % copper', 'Case 2', 'Case 1'])
  const search = async (q: string) => (await desk.list(reader, { limit: 50, q }, noon)).items.map((line) => line.title)
  assert.deepEqual(await search('100 %'), ['100 % copper'])
  assert.deepEqual(await search('%'), ['100 % copper'])
  assert.equal((await desk.list(reader, { limit: 50, cursor: btoa('["x", 1]') }, noon)).items.length, 5)
  assert.equal((await desk.list(reader, { limit: 50, state: 'closed' }, noon)).items.length, 0)
  assert.equal((await desk.list(reader, { limit: 50, mine: true }, noon)).items.length, 5)
})

test('cases opened at the same moment get different numbers', async () => {
  const files = await Promise.all(Array.from({ length: 8 }, () => desk.open(amara, harbour, noon)))
  assert.equal(new Set(files.map((f) => f.reference)).size, 8)
})
