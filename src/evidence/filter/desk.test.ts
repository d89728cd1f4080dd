import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, chiara, dario, harbour, noon, report, room, xa } from '../../../test/exhibits.ts'
import type { Officer } from '../../kernel/officer.ts'

const { desk, entries } = await room(xa)
const elena: Officer = { ...bo, id: 'elena' as Officer['id'], name: 'Elena Ricci' }
await desk.nameFilter(amara, harbour.id, [bo.id, elena.id], noon)
const reason = { reason: 'Letter of the accused to her lawyer' }
const shut = (work: Promise<unknown>, code: string) => assert.rejects(work, { code })

test('nobody of the case filters for it', () => shut(desk.nameFilter(amara, harbour.id, [chiara.id], noon), 'filter-not-apart'))

test('what the filter team takes in is not there for the case until it is released, and what it withholds never is', async () => {
  const letter = await desk.addFiltered(bo, harbour.id, report('to my lawyer', { name: 'letter.txt' }), noon)
  const list = await desk.addFiltered(bo, harbour.id, report('shopping list', { name: 'list.txt' }), noon)
  for (const it of [letter, list]) {
    await shut(desk.read(amara, harbour.id, it.id, noon), 'not-found')
    await shut(desk.open(amara, harbour.id, it.id, { purpose: 'To read', as: 'file', conditionsSeen: [] }, noon), 'not-found')
    await shut(desk.markPrivileged(amara, harbour.id, it.id, 'x', noon), 'not-found')
  }
  assert.equal((await desk.list(amara, harbour.id, { limit: 50 }, noon)).items.length, 0)
  const { bytes } = await desk.openFiltered(
    elena,
    harbour.id,
    letter.id,
    { purpose: 'Review', as: 'file', conditionsSeen: [] },
    noon,
  )
  assert.equal(Buffer.from(bytes).toString(), 'to my lawyer')
  await shut(desk.decideFiltered(bo, harbour.id, list.id, { decision: 'released', ...reason }, noon), 'own-work')
  await desk.decideFiltered(elena, harbour.id, list.id, { decision: 'released', reason: 'No privilege' }, noon)
  await desk.decideFiltered(elena, harbour.id, letter.id, { decision: 'withheld', ...reason }, noon)
  assert.deepEqual(
    (await desk.list(amara, harbour.id, { limit: 50 }, noon)).items.map((it) => it.name),
    ['list.txt'],
  )
  await shut(desk.read(amara, harbour.id, letter.id, noon), 'not-found')
  const { waiting, withheld, released } = await desk.filter(amara, harbour.id, noon)
  assert.deepEqual([waiting, withheld, released], [0, 1, 1])
  const told = entries.filter((e) => e.act === 'evidence.decide-filter').map((e) => (e.content as { did: string }).did)
  assert.deepEqual(told, ['released', 'withheld'])
  await shut(desk.decideFiltered(elena, harbour.id, letter.id, { decision: 'released', ...reason }, noon), 'filter-decided')
})

test('what the case marked is decided by the team and by nobody of the case; the team sees nothing else of the case', async () => {
  const it = await desk.add(dario, harbour.id, report('mail', { privileged: true }), noon)
  await shut(desk.releasePrivileged(amara, harbour.id, it.id, 'I think so', noon), 'filter-decides')
  await shut(desk.list(bo, harbour.id, { limit: 50 }, noon), 'not-found')
  const plain = await desk.add(dario, harbour.id, report('plain'), noon)
  await shut(desk.openFiltered(bo, harbour.id, plain.id, { purpose: 'x', as: 'file', conditionsSeen: [] }, noon), 'not-found')
  await shut(desk.filtered(amara, harbour.id, noon), 'not-found')
  await desk.decideFiltered(bo, harbour.id, it.id, { decision: 'released', reason: 'No privilege' }, noon)
  await desk.open(amara, harbour.id, it.id, { purpose: 'To read', as: 'file', conditionsSeen: [] }, noon)
})

test('nothing is made of what is withheld, and no package takes it', async () => {
  const it = await desk.addFiltered(bo, harbour.id, report('notes'), noon)
  await desk.decideFiltered(bo, harbour.id, it.id, { decision: 'withheld', ...reason }, noon)
  await shut(desk.add(dario, harbour.id, report('made of it', { derivedFrom: [it.id] }), noon), 'not-found')
  const form = { exhibits: [it.id], contents: 'digests', language: 'en', purpose: 'Hearing', conditionsSeen: [] } as const
  const bare = {
    ...form,
    fiscal: false,
    deathPenalty: false,
    exculpatory: true,
    exhibits: [...form.exhibits],
    conditionsSeen: [],
  }
  await shut(desk.makePackage(amara, harbour.id, bare, noon), 'not-found')
})
