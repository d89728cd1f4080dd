import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, chiara, dario, harbour, noon, report, room, xa } from '../../../test/exhibits.ts'
import { objectForm } from './forms.ts'
import type { HandoverId } from './store.ts'

const { desk, entries } = await room(xa)
const telephone = (more: object = {}) =>
  objectForm.parse({
    name: 'Telephone, black',
    description: 'Smartphone with a cracked glass',
    category: 'device',
    bag: 'B-4711',
    seals: ['S-1', 'S-2'],
    keptAt: 'Store room 2',
    origin: { authority: 'Port police', collectedAt: '2026-11-20T09:30:00Z', place: 'Berth 4' },
    purpose: 'Seized on arrest',
    ...more,
  })
const hand = { place: 'Laboratory', purpose: 'Examination', authority: 'Order 8/26' }
const last = (it: { handovers: { id: string }[] }) => it.handovers.at(-1)!.id as HandoverId

test('an object goes from hand to hand with two signatures, and its custody tells both', async () => {
  const it = await desk.addObject(dario, harbour.id, telephone(), noon)
  const given = await desk.handOver(dario, harbour.id, it.exhibit, { ...hand, to: chiara.id }, noon)
  await assert.rejects(desk.handOver(dario, harbour.id, it.exhibit, { ...hand, to: amara.id }, noon), { code: 'object-in-hand' })
  await assert.rejects(desk.sign(amara, harbour.id, last(given), { sealsFound: ['S-1', 'S-2'] }, noon), {
    code: 'object-not-yours',
  })
  const after = await desk.sign(
    chiara,
    harbour.id,
    last(given),
    { sealsFound: ['S-2', 'S-1'], keptAt: 'Laboratory, safe 1' },
    noon,
  )
  assert.deepEqual([after.holder, after.keptAt], [chiara.id, 'Laboratory, safe 1'])
  const { custody, broken } = await desk.read(amara, harbour.id, it.exhibit, noon)
  assert.deepEqual(
    custody.map((e) => [e.action, e.by.name]),
    [
      ['collected', dario.name],
      ['transferred', dario.name],
      ['received', chiara.id],
    ],
  )
  assert.equal(broken, undefined)
  assert.ok(custody.every((e) => e.change === undefined))
})

test('seals that are not those it was handed over with need a word, and the word stands in the custody', async () => {
  const it = await desk.addObject(dario, harbour.id, telephone(), noon)
  const given = await desk.handOver(dario, harbour.id, it.exhibit, { ...hand, to: chiara.id }, noon)
  await assert.rejects(desk.sign(chiara, harbour.id, last(given), { sealsFound: ['S-1'] }, noon), { code: 'seals-differ' })
  const note = 'Seal S-2 torn; sealed anew'
  const after = await desk.sign(chiara, harbour.id, last(given), { sealsFound: ['S-1'], note, newSeals: ['S-1', 'S-9'] }, noon)
  assert.deepEqual(after.seals, ['S-1', 'S-9'])
  const { custody } = await desk.read(amara, harbour.id, it.exhibit, noon)
  assert.deepEqual(custody.at(-1)!.change, { what: 'S-1, S-2 → S-1 → S-1, S-9', why: note })
})

test('somebody who has no account signs by hand before the officer who gives, and the ledger knows that signature', async () => {
  const it = await desk.addObject(dario, harbour.id, telephone(), noon)
  const given = await desk.handOver(dario, harbour.id, it.exhibit, { ...hand, receiverName: 'Dr. Weber, laboratory' }, noon)
  await assert.rejects(desk.sign(dario, harbour.id, last(given), { sealsFound: ['S-1', 'S-2'] }, noon), {
    code: 'signature-missing',
  })
  const signature = 'data:image/png;base64,iVBORw0KGgo='
  const after = await desk.sign(dario, harbour.id, last(given), { sealsFound: ['S-1', 'S-2'], signature }, noon)
  assert.equal(after.holder, 'Dr. Weber, laboratory')
  const { custody } = await desk.read(amara, harbour.id, it.exhibit, noon)
  assert.deepEqual([custody.at(-1)!.by.name, custody.at(-1)!.by.officer], ['Dr. Weber, laboratory', undefined])
  assert.match((entries.at(-1)!.content as { signature: string }).signature, /^[0-9a-f]{64}$/)
})

test('pictures hang at their object, and it goes into a court package like any exhibit', async () => {
  const it = await desk.addObject(dario, harbour.id, telephone(), noon)
  const picture = await desk.add(
    dario,
    harbour.id,
    report('jpeg', { name: 'front.jpg', mime: 'image/jpeg', derivedFrom: [it.exhibit] }),
    noon,
  )
  const { pictures } = await desk.object(amara, harbour.id, it.exhibit, noon)
  assert.deepEqual(
    pictures.map((one) => one.number),
    [picture.number],
  )
  const { bytes } = await desk.open(amara, harbour.id, it.exhibit, { purpose: 'To read', as: 'file', conditionsSeen: [] }, noon)
  assert.equal(JSON.parse(Buffer.from(bytes).toString()).bag, 'B-4711')
})
