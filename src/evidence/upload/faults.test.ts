/**
 * The faults that stores of evidence are known to meet: E2 and E5 of the list of fault tests, where upload/desk.test.ts (E1), sealed/ and court/
 * (E3) and faults/evidence.test.ts (E1 and E4 at length) do not have them. A full disk is a real one: a file system of a few MiB.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { registered } from '../../../test/evidence-node.ts'
import { dario, harbour, noon, room, xb } from '../../../test/exhibits.ts'
import { folderVault } from '../../node/evidence/vault.ts'
import { type EvidenceTools, evidenceDesk } from '../desk.ts'
import { uploadForm } from '../forms.ts'
import { plain_bytes, segment_bytes, startOf } from '../sealed/shape.ts'
import type { UploadId } from '../sealed/store.ts'

const here = await room(xb)
const { desk } = here
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const begin = (size: number, by = desk) =>
  by.beginUpload(
    dario,
    harbour.id,
    uploadForm.parse({
      name: 'phone.img',
      mime: 'application/octet-stream',
      size,
      origin: { authority: 'Port police', collectedAt: '2026-11-20T09:30:00Z', place: 'Berth 4' },
      purpose: 'Image',
    }),
    noon,
  )
const segmentsIn = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / plain_bytes) }, (_, n) => bytes.subarray(n * plain_bytes, (n + 1) * plain_bytes))
async function* framed(segments: readonly Buffer[]) {
  for (const one of segments) {
    yield hash(one)
    yield one
  }
}
const take = (id: UploadId, offset: number, segments: readonly Buffer[], by = desk) =>
  by.takeSegments(dario, harbour.id, id, { offset, body: framed(segments) }, noon)
const finish = (id: UploadId, segments: readonly Buffer[], by = desk) =>
  by.finishUpload(dario, harbour.id, id, hash(Buffer.concat(segments.map(hash))).toString('hex'), noon)
const readAll = async (id: Awaited<ReturnType<typeof finish>>['id'], by = desk): Promise<Buffer> => {
  const form = { purpose: 'To read', as: 'view' as const, conditionsSeen: [] }
  const { reading, segments } = await by.startReading(dario, harbour.id, id, form, noon)
  const { stream } = await by.readSegments(dario, harbour.id, reading, { first: 0, count: segments }, noon)
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts.filter((_, n) => n % 2 === 1))
}

test('segments swapped, sent twice or left out at the end never become an exhibit', async () => {
  const segments = segmentsIn(randomBytes(3 * plain_bytes))
  const [one, two, three] = segments as [Buffer, Buffer, Buffer]
  const swapped = await begin(3 * plain_bytes)
  await take(swapped.id, 0, [two, one, three])
  await assert.rejects(finish(swapped.id, segments), { code: 'upload-differs' })
  const { id } = await begin(3 * plain_bytes)
  await take(id, 0, [one])
  await assert.rejects(take(id, 0, [one]), { code: 'upload-offset' })
  await take(id, plain_bytes, [two])
  await assert.rejects(finish(id, segments), { code: 'upload-incomplete' })
  await take(id, 2 * plain_bytes, [three])
  await assert.rejects(take(id, 3 * plain_bytes, [three]), { code: 'upload-too-long' })
  assert.deepEqual(await readAll((await finish(id, segments)).id), Buffer.concat(segments))
})

test('a stored file cut at a segment, with a forged end or without its tag is refused before anything of that segment is given out', async () => {
  const bytes = randomBytes(2 * plain_bytes)
  const node = { desk, db: { ...here.db, now: () => noon } }
  for (const spoil of [
    (path: string) => truncateSync(path, startOf(1)),
    (path: string) => truncateSync(path, startOf(1) + segment_bytes - 16),
    // The length word that says "this is the last one" over the first segment.
    (path: string) => {
      const whole = Buffer.alloc(4)
      whole.writeUInt32BE(segment_bytes)
      spawnSync('dd', [`of=${path}`, 'bs=1', `seek=${startOf(0)}`, 'conv=notrunc', 'status=none'], { input: whole })
    },
  ]) {
    const it = await registered(node as never, bytes)
    const path = join(here.folder, 'sealed', it.sealed!.root.slice(0, 2), it.sealed!.root)
    assert.deepEqual(await readAll(it.id), bytes)
    spoil(path)
    await assert.rejects(readAll(it.id), { code: 'content-damaged' })
  }
})

test('a store that gives an older object under the name of a newer one is found out', async () => {
  const node = { desk, db: { ...here.db, now: () => noon } }
  const [older, newer] = [await registered(node as never, randomBytes(5000)), await registered(node as never, randomBytes(5000))]
  const pathOf = (it: typeof older) => join(here.folder, 'sealed', it.sealed!.root.slice(0, 2), it.sealed!.root)
  copyFileSync(pathOf(older), pathOf(newer))
  await assert.rejects(readAll(newer.id), { code: 'content-damaged' })
})

test('on a disk that is full an upload stops where it is, keeps what it has, and goes on once there is room', async (t) => {
  const disk = mkdtempSync(join(tmpdir(), 'comity-full-'))
  const clear = () => {
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  }
  t.after(clear)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status !== 0)
    return t.skip('this user may mount no small disk')
  mkdirSync(join(disk, 'vault'))
  const tools: EvidenceTools = { ...here.tools, vault: folderVault(join(disk, 'vault')) }
  const narrow = evidenceDesk(tools)
  const segments = segmentsIn(randomBytes(4 * plain_bytes))
  const { id } = await begin(4 * plain_bytes, narrow)
  const ballast = join(disk, 'ballast')
  writeFileSync(ballast, Buffer.alloc(3 * 1024 * 1024))
  await assert.rejects(take(id, 0, segments, narrow), { code: 'ENOSPC' })
  const anew = evidenceDesk(tools)
  const { offset } = await anew.uploadStatus(dario, harbour.id, id, noon)
  assert.ok(offset >= plain_bytes && offset < 4 * plain_bytes, `${offset} bytes are there`)
  rmSync(ballast)
  await take(id, offset, segments.slice(offset / plain_bytes), anew)
  assert.deepEqual(await readAll((await finish(id, segments, anew)).id, anew), Buffer.concat(segments))
})
