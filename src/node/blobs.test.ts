import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { boxOf } from '../../test/keeping.ts'
import type { CaseId } from '../kernel/id.ts'
import { blobName, blobPath, folderBlobs } from './blobs.ts'

const root = mkdtempSync(join(tmpdir(), 'comity-blobs-'))
after(() => rmSync(root, { recursive: true }))
const blobs = folderBlobs(root, boxOf())
const of = 'case-1' as CaseId
const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const pathOf = (sha256: string) => blobPath(root, blobName(of, sha256))

test('content is named by whose it is and its digest, and comes back as it was', async () => {
  const bytes = randomBytes(100_000)
  assert.deepEqual(await blobs.put(of, bytes), { sha256: nameOf(bytes), size: 100_000 })
  assert.deepEqual(Buffer.from(await blobs.get(of, nameOf(bytes))), bytes)
  assert.equal(await blobs.has(of, nameOf(bytes)), true)
  assert.equal(await blobs.has('case-2' as CaseId, nameOf(bytes)), false)
  assert.equal(await blobs.has(of, nameOf(Buffer.from('never kept'))), false)
})

test('a file on the disk shows nothing of its content, and another case cannot open it', async () => {
  const bytes = Buffer.from('the witness lives in the Rue des Tilleuls '.repeat(50))
  const { sha256 } = await blobs.put(of, bytes)
  assert.ok(!readFileSync(pathOf(sha256)).includes('Tilleuls'))
  const other = 'case-2' as CaseId
  const there = blobPath(root, blobName(other, sha256))
  mkdirSync(join(there, '..'), { recursive: true })
  writeFileSync(there, readFileSync(pathOf(sha256)))
  await assert.rejects(blobs.get(other, sha256), { name: 'BlobDamaged' })
})

test('a file from before keys of cases is read where it lies', async () => {
  const bytes = randomBytes(2000)
  mkdirSync(join(root, nameOf(bytes).slice(0, 2)), { recursive: true })
  writeFileSync(join(root, nameOf(bytes).slice(0, 2), nameOf(bytes)), bytes)
  assert.deepEqual(Buffer.from(await blobs.get(of, nameOf(bytes))), bytes)
})

test('content that was changed, cut or lost is named; the same content kept again mends it', async () => {
  const bytes = randomBytes(5000)
  const { sha256 } = await blobs.put(of, bytes)
  const harm = [
    () => writeFileSync(pathOf(sha256), randomBytes(5000)),
    () => truncateSync(pathOf(sha256), 4999),
    () => rmSync(pathOf(sha256)),
  ]
  for (const harmIt of harm) {
    harmIt()
    await assert.rejects(blobs.get(of, sha256), { name: 'BlobDamaged', sha256 })
    await blobs.put(of, bytes)
    assert.deepEqual(Buffer.from(await blobs.get(of, sha256)), bytes)
  }
})

test('many who keep the same content at once keep it once', async () => {
  const bytes = randomBytes(200_000)
  const kept = await Promise.all(Array.from({ length: 16 }, () => blobs.put(of, bytes)))
  assert.equal(new Set(kept.map((one) => one.sha256)).size, 1)
  assert.deepEqual(readdirSync(join(root, 'half')), [])
  assert.deepEqual(Buffer.from(await blobs.get(of, nameOf(bytes))), bytes)
})

test('what a power cut left half written is cleared at the first keeping, what is being written is not', async () => {
  const cut = mkdtempSync(join(root, 'after-cut-'))
  mkdirSync(join(cut, 'half'))
  for (const name of ['left', 'going']) writeFileSync(join(cut, 'half', name), 'half')
  utimesSync(join(cut, 'half', 'left'), new Date(0), new Date(0))
  await folderBlobs(cut, boxOf()).put(of, Buffer.from('whole'))
  assert.deepEqual(readdirSync(join(cut, 'half')), ['going'])
})
