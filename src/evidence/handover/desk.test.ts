import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, dario, harbour, noon, report, room, xa, xb } from '../../../test/exhibits.ts'
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import { permit } from '../../protection/permit.ts'
import type { ExhibitId } from '../exhibit.ts'
import { type PackedExhibit, packedExhibit } from '../forms.ts'

const here = await room(xb)
const there = await room(xa)
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
