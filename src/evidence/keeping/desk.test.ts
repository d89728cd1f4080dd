import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, chiara, dario, harbour, noon, report, room, xb } from '../../../test/exhibits.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { ExhibitId } from '../exhibit.ts'

const here = await room(xb)
const added = (text: string, more = {}) => here.desk.add(dario, harbour.id, report(text, more), noon)
const afterwards = '2026-12-02T12:00:00.000Z' as Instant
const keepUntil = (id: ExhibitId, until: string, at: Instant = noon) =>
  here.desk.keepUntil(dario, harbour.id, id, { until, reason: 'Needed for the hearing.' }, at)
const open = (id: ExhibitId, at: Instant) =>
  here.desk.open(amara, harbour.id, id, { purpose: 'To read', as: 'file', conditionsSeen: [] }, at)
const decide = (by: typeof amara, id: ExhibitId, agree: boolean, at: Instant = afterwards) =>
  here.desk.decideKeeping(by, harbour.id, id, { agree, note: 'Considered.' }, at)

test('past the day until which an exhibit is kept its content is shut, and nothing is made of it', async () => {
  const { id } = await added('kept a while')
  await keepUntil(id, '2026-12-01')
  assert.equal((await open(id, noon)).name, 'seizure report.pdf')
  await assert.rejects(open(id, afterwards), { code: 'keeping-over' })
  await assert.rejects(here.desk.add(dario, harbour.id, report('an extract', { derivedFrom: [id] }), afterwards), {
    code: 'keeping-over',
  })
})

test('a day may be brought forward by one officer; a later one waits for a second person, who is not the same', async () => {
  const { id } = await added('kept longer')
  await keepUntil(id, '2026-12-31')
  await keepUntil(id, '2026-12-01')
  assert.equal((await here.desk.keeping(amara, harbour.id, id, noon)).until, '2026-12-01')
  await here.desk.keepUntil(amara, harbour.id, id, { until: '2027-06-01', reason: 'The appeal is pending.' }, afterwards)
  const waits = await here.desk.keeping(amara, harbour.id, id, afterwards)
  assert.deepEqual([waits.until, waits.over, waits.proposed?.until], ['2026-12-01', true, '2027-06-01'])
  await assert.rejects(open(id, afterwards), { code: 'keeping-over' })
  await assert.rejects(decide(amara, id, true), { code: 'own-work' })
  await decide(chiara, id, true)
  assert.equal((await open(id, afterwards)).name, 'seizure report.pdf')
  await assert.rejects(decide(chiara, id, true), { code: 'keeping-not-proposed' })
})

test('nobody keeps it past the day that the giver set, nor longer than the period allows', async () => {
  const { id } = await added('lent')
  await here.desk.impose(
    amara,
    harbour.id,
    id,
    { kind: 'delete_by', basis: 'UNTOC 18(26)', allowed: [], until: '2027-01-31' as never, exculpatoryExit: false },
    noon,
  )
  await here.db.transaction((sql) =>
    sql.query(
      `update evidence.condition set condition = jsonb_set(condition, '{imposedBy}', '"xa-central"') where exhibit_id = $1`,
      [id],
    ),
  )
  await assert.rejects(keepUntil(id, '2027-02-01'), { code: 'keeping-too-long' })
  await assert.rejects(keepUntil(id, '2026-11-01'), { code: 'keeping-needs-a-day' })
  await assert.rejects(keepUntil((await added('own')).id, '2031-01-01'), { code: 'keeping-too-long' })
})

test('an exhibit is erased by two officers: content, key and text go; number, origin and custody stay', async () => {
  const { id, sha256 } = await added('to be erased')
  await here.desk.proposeErasing(dario, harbour.id, id, 'The case against this person was dropped.', noon)
  await assert.rejects(decide(bo, id, true), { code: 'role-lacking' })
  await decide(chiara, id, false)
  assert.equal((await open(id, noon)).name, 'seizure report.pdf')
  await here.desk.proposeErasing(dario, harbour.id, id, 'The case against this person was dropped.', noon)
  await decide(chiara, id, true)
  const it = await here.desk.read(amara, harbour.id, id, afterwards)
  assert.equal(it.erasedAt, afterwards)
  assert.equal(it.broken, undefined)
  assert.deepEqual(it.custody.at(-1) && [it.custody.at(-1)!.action, it.custody.at(-1)!.by.name], ['destroyed', 'Chiara Conti'])
  assert.deepEqual(here.left, [`evidence ${harbour.id}/${sha256}`])
  await assert.rejects(open(id, afterwards), { code: 'content-erased' })
  await assert.rejects(keepUntil(id, '2027-01-01', afterwards), { code: 'content-erased' })
  await assert.rejects(here.desk.keepUntil(dario, harbour.id, id, { until: '2027-01-01', reason: 'Again.' }, afterwards), {
    code: 'content-erased',
  })
})

test('nothing is made of what is privileged', async () => {
  const { id } = await added('to counsel', { privileged: true })
  await assert.rejects(here.desk.add(dario, harbour.id, report('an extract', { derivedFrom: [id] }), noon), {
    code: 'exhibit-privileged',
  })
})
