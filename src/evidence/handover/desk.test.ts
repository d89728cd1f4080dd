import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, dario, harbour, noon, report, room, xa, xb, xc } from '../../../test/exhibits.ts'
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import { permit } from '../../protection/permit.ts'
import type { ExhibitId } from '../exhibit.ts'
import { type PackedExhibit, packedExhibit } from '../forms.ts'

const here = await room(xb)
const there = await room(xa)
const away = await room(xc)
const leaving = (to: NodeId = xa) =>
  permit({ officer: amara, act: 'assistance.execute', at: noon, case: harbour, to, purpose: 'Execution of XA-2026-000004' })
const packed = async (...texts: string[]): Promise<PackedExhibit[]> => {
  const ids: ExhibitId[] = []
  for (const text of texts) ids.push((await here.desk.add(dario, harbour.id, report(text), noon)).id)
  return here.db.transaction((sql) => here.desk.packExhibits(sql, leaving(), ids, { authority: 'Decision 3/26' }))
}
const arrive = (parcel: readonly PackedExhibit[]) =>
  there.db.transaction((sql) => there.desk.unpackExhibits(sql, harbour.id, parcel, xb, plus_ms(noon, 60_000)))
const carried = (parcel: readonly PackedExhibit[]) => packedExhibit.array().parse(JSON.parse(JSON.stringify(parcel)))

test('an exhibit crosses with its number, conditions and whole custody, and can be opened there', async () => {
  const { id, number } = await here.desk.add(dario, harbour.id, report('to be sent'), noon)
  await here.desk.impose(
    amara,
    harbour.id,
    id,
    { kind: 'delete_by', basis: 'UNTOC 18(26)', allowed: [], until: '2027-01-01' as never, exculpatoryExit: false },
    noon,
  )
  const parcel = await here.db.transaction((sql) => here.desk.packExhibits(sql, leaving(), [id], { authority: 'Decision 3/26' }))
  assert.deepEqual(await arrive(carried(parcel)), [id])
  const arrived = await there.desk.read(amara, harbour.id, id, noon)
  assert.equal(arrived.number, number)
  assert.equal(arrived.from, xb)
  assert.deepEqual(
    arrived.conditions.map((c) => [c.kind, c.imposedBy, c.until]),
    [['delete_by', xb, '2027-01-01']],
  )
  assert.deepEqual(
    arrived.custody.map((e) => `${e.action} ${e.by.node}`),
    ['acquired xb-central', 'transferred xb-central', 'received xa-central'],
  )
  assert.equal(arrived.broken, undefined)
  assert.equal((await here.desk.read(amara, harbour.id, id, noon)).custody.at(-1)?.to, xa)
  assert.ok(there.entries.some((e) => e.act === 'evidence.received' && e.counterparty === xb && e.subject === `exhibit:${id}`))
  const seen = arrived.conditions.map((c) => c.id)
  const late = '2027-01-02T00:00:00.000Z' as Instant
  await assert.rejects(there.desk.open(amara, harbour.id, id, { purpose: 'To read', as: 'file', conditionsSeen: seen }, late), {
    code: 'use-not-allowed',
  })
  assert.equal(
    (await there.desk.open(amara, harbour.id, id, { purpose: 'To read', as: 'file', conditionsSeen: seen }, noon)).bytes.length,
    10,
  )
})

test('the same parcel twice is one exhibit, received twice', async () => {
  const parcel = carried(await packed('sent twice'))
  assert.deepEqual(await arrive(parcel), await arrive(parcel))
  const { custody, broken } = await there.desk.read(amara, harbour.id, parcel[0]!.id, noon)
  assert.deepEqual(
    custody.map((e) => e.action),
    ['acquired', 'transferred', 'received', 'received'],
  )
  assert.equal(broken, undefined)
})

test('one byte flipped on the way is refused and the exhibit is named; nothing of the parcel stays', async () => {
  const [good, bad] = carried(await packed('arrives whole', 'arrives changed'))
  const content = Buffer.from(bad!.contentBase64!, 'base64')
  content[0]! ^= 1
  const changed = { ...bad!, contentBase64: content.toString('base64') }
  await assert.rejects(arrive([good!, changed]), {
    code: 'content-does-not-match',
    facts: { number: bad!.number, sha256: bad!.sha256 },
  })
  await assert.rejects(there.desk.read(amara, harbour.id, good!.id, noon), { code: 'not-found' })
})

test('a broken chain is refused with the event where it breaks', async () => {
  const [one] = carried(await packed('with a history'))
  const edited = { ...one!, custody: one!.custody.map((e, i) => (i === 0 ? { ...e, where: 'Somewhere else' } : e)) }
  await assert.rejects(arrive([edited]), { code: 'custody-broken', facts: { number: one!.number, event: '1', why: 'words' } })
  await assert.rejects(arrive([{ ...one!, custody: one!.custody.slice(0, 1) }]), {
    facts: { number: one!.number, event: '1', why: 'handover' },
  })
  await assert.rejects(arrive([{ ...one!, sha256: 'a'.repeat(64) }]), { facts: { number: one!.number, event: '1', why: 'link' } })
})

test('F11: what a partner gave in confidence goes no further without its consent, except back', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('in confidence'), noon)
  await here.desk.impose(
    amara,
    harbour.id,
    id,
    { kind: 'confidential', basis: 'UNTOC 18(20)', allowed: [], exculpatoryExit: true },
    noon,
  )
  await arrive(
    carried(await here.db.transaction((sql) => here.desk.packExhibits(sql, leaving(), [id], { authority: 'Decision 3/26' }))),
  )
  const onward = (to: NodeId) =>
    there.db.transaction((sql) => there.desk.packExhibits(sql, leaving(to), [id], { authority: 'Decision 9/26' }))
  await assert.rejects(onward('xc-central' as NodeId), { code: 'use-not-allowed' })
  assert.equal((await onward(xb)).length, 1)
  const clears = { authority: 'Decision 9/26', proceeding: 'XC-1', exculpatory: amara }
  await there.db.transaction((sql) => there.desk.packExhibits(sql, leaving('xc-central' as NodeId), [id], clears))
  assert.deepEqual(
    there.posted.map((it) => [it.kind, it.to]),
    [['evidence.exculpatory-notice', xb]],
  )
})

const confided = async (text: string) => {
  const { id } = await here.desk.add(dario, harbour.id, report(text), noon)
  await here.desk.impose(
    amara,
    harbour.id,
    id,
    { kind: 'confidential', basis: 'UNTOC 18(20)', allowed: [], exculpatoryExit: true },
    noon,
  )
  const [parcel] = carried(
    await here.db.transaction((sql) => here.desk.packExhibits(sql, leaving(), [id], { authority: 'Decision 3/26' })),
  )
  await arrive([parcel!])
  return { id, parcel: parcel! }
}
const onto = (id: ExhibitId, transfer: object = {}) =>
  there.db.transaction((sql) => there.desk.packExhibits(sql, leaving(xc), [id], { authority: 'Decision 9/26', ...transfer }))
const atC = async (parcel: readonly PackedExhibit[]) => {
  await away.db.transaction((sql) => away.desk.unpackExhibits(sql, harbour.id, carried(parcel), xa, plus_ms(noon, 90_000)))
  const { onward, conditions } = await away.desk.read(amara, harbour.id, parcel[0]!.id, noon)
  return { why: onward.map((it) => it.why).sort(), ask: onward[0]?.ask, conditions: conditions.map((c) => [c.kind, c.imposedBy]) }
}

test('F11: what is sent on by force, with the condition struck out, is flagged where it arrives, and the condition stands again', async () => {
  const { id } = await confided('sent on by force')
  // Whoever runs the node between writes in its database what the desk would never do.
  await there.db.sql.query(`delete from evidence.condition where exhibit_id = $1`, [id])
  const found = await atC(await onto(id))
  assert.deepEqual(found, { why: ['not-granted', 'not-kept'], ask: [xb], conditions: [['confidential', xb]] })
  assert.ok(away.entries.some((e) => e.act === 'evidence.flag-onward' && e.counterparty === xa && e.subject === `exhibit:${id}`))
  await assert.rejects(
    away.db.transaction((sql) =>
      away.desk.packExhibits(sql, leaving('xd-central' as NodeId), [id], { authority: 'Decision 1/27' }),
    ),
    { code: 'use-not-allowed' },
    'the label is the same over three hops',
  )
})

test('F11: a consent that the sender invents is no grant, and one of whoever gave it first is', async () => {
  const consent = (by: NodeId) => ({ for: 'XC-7', by, at: noon, uses: { doing: 'disclose', to: xc } })
  const allow = (id: ExhibitId, by: NodeId) =>
    there.db.sql.query(
      `update evidence.condition set condition = jsonb_set(condition, '{consents}', $2::jsonb) where exhibit_id = $1`,
      [id, JSON.stringify([consent(by)])],
    )
  const invented = await confided('with a consent of its own')
  await allow(invented.id, xa)
  assert.deepEqual((await atC(await onto(invented.id, { proceeding: 'XC-7' }))).why, ['not-granted'])
  const granted = await confided('with the consent of who gave it')
  await allow(granted.id, xb)
  assert.deepEqual((await atC(await onto(granted.id, { proceeding: 'XC-7' }))).why, [])
})

test('F11: a statement taken out is missed, one that was edited refuses the parcel, and a first handover is not flagged', async () => {
  const { id, parcel } = await confided('with its statement')
  assert.deepEqual((await there.desk.read(amara, harbour.id, id, noon)).onward, [])
  await there.db.sql.query(`delete from evidence.condition where exhibit_id = $1`, [id])
  const [one] = await onto(id)
  const theirs = one!.handed!.filter((it) => it.by === xa)
  const edited = one!.handed!.map((it) => (it.by === xb ? { ...it, conditions: [] } : it))
  await assert.rejects(atC([{ ...one!, handed: edited }]), {
    code: 'custody-broken',
    facts: { number: one!.number, event: '2', why: 'seal' },
  })
  assert.deepEqual((await atC([{ ...one!, handed: theirs }])).why, ['not-stated'])
  const { handed: _, ...before } = parcel
  assert.deepEqual(await arrive([before as PackedExhibit]), [id], 'a node of the version before states nothing and is taken')
})

test('a handover sealed with a key we do not know is refused; an older event with such a seal is shown as unchecked', async () => {
  const [one] = carried(await packed('sealed with which key'))
  const withKey = (seq: number) => ({
    ...one!,
    custody: one!.custody.map((e) => (e.seq === seq ? { ...e, seal: { ...e.seal, key: 'xb-central+0' } } : e)),
  })
  await assert.rejects(arrive([withKey(2)]), { code: 'custody-broken', facts: { number: one!.number, event: '2', why: 'seal' } })
  await arrive([withKey(1)])
  const { broken, unverified } = await there.desk.read(amara, harbour.id, one!.id, noon)
  assert.deepEqual([broken, unverified], [undefined, [1]])
})
