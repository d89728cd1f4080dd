import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { amara, bo, chiara, dario, harbour, noon, report, room, xa } from '../../../test/exhibits.ts'
import type { Officer } from '../../kernel/officer.ts'
import { uploadForm } from '../forms.ts'
import { plain_bytes } from '../sealed/shape.ts'

const { desk, entries } = await room(xa)
const elena: Officer = { ...bo, id: 'elena' as Officer['id'], name: 'Elena Ricci' }
await desk.nameFilter(amara, harbour.id, [bo.id, elena.id], noon)
const reason = { reason: 'Letter of the accused to her lawyer' }
const shut = (work: Promise<unknown>, code: string) => assert.rejects(work, { code })

test('nobody of the case filters for it', () => shut(desk.nameFilter(amara, harbour.id, [chiara.id], noon), 'filter-not-apart'))

test('whoever does not work on cases could look through nothing, and is not named', () =>
  shut(desk.nameFilter(amara, harbour.id, ['the-administrator' as Officer['id']], noon), 'filter-not-your-work'))

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

test('a large file goes in behind the wall in segments, and the team reads it there in segments; the case sees neither', async () => {
  const bytes = randomBytes(plain_bytes + 77)
  const form = uploadForm.parse({
    name: 'mailbox.pst',
    mime: 'application/octet-stream',
    size: bytes.length,
    behindWall: true,
    origin: { authority: 'Port police', collectedAt: '2026-11-20T09:30:00Z', place: 'Berth 4' },
    purpose: 'Mailbox of the accused',
  })
  await shut(desk.beginUpload(dario, harbour.id, form, noon), 'not-found')
  const { id } = await desk.beginUpload(bo, harbour.id, form, noon)
  await shut(desk.uploadStatus(dario, harbour.id, id, noon), 'not-found')
  assert.deepEqual(
    (await desk.uploads(bo, harbour.id, noon)).items.map((it) => it.id),
    [id],
  )
  const hashes: Buffer[] = []
  async function* body() {
    for (let at = 0; at < bytes.length; at += plain_bytes) {
      const plain = bytes.subarray(at, at + plain_bytes)
      hashes.push(createHash('sha256').update(plain).digest())
      yield hashes.at(-1)!
      yield plain
    }
  }
  await desk.takeSegments(bo, harbour.id, id, { offset: 0, body: body() }, noon)
  const digest = createHash('sha256').update(Buffer.concat(hashes)).digest('hex')
  const it = await desk.finishUpload(bo, harbour.id, id, digest, noon)
  assert.equal(it.privilege, 'marked')
  await shut(desk.read(amara, harbour.id, it.id, noon), 'not-found')
  const open = { purpose: 'Review', as: 'view', conditionsSeen: [] } as const
  const opened = { ...open, conditionsSeen: [] }
  await shut(desk.startReading(amara, harbour.id, it.id, opened, noon), 'not-found')
  const { reading, segments } = await desk.startReading(elena, harbour.id, it.id, opened, noon)
  const { stream } = await desk.readSegments(elena, harbour.id, reading, { first: 0, count: segments }, noon)
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  assert.deepEqual(Buffer.concat(parts.filter((_, n) => n % 2 === 1)), bytes)
})
