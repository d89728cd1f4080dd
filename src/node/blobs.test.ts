import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { folderBlobs } from './blobs.ts'

const root = mkdtempSync(join(tmpdir(), 'comity-blobs-'))
after(() => rmSync(root, { recursive: true }))
const blobs = folderBlobs(root)
const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const pathOf = (sha256: string) => join(root, sha256.slice(0, 2), sha256)

test('content is named by its digest and comes back as it was', async () => {
  const bytes = randomBytes(100_000)
  assert.deepEqual(await blobs.put(bytes), { sha256: nameOf(bytes), size: 100_000 })
  assert.deepEqual(await blobs.get(nameOf(bytes)), bytes)
  assert.equal(await blobs.has(nameOf(bytes)), true)
  assert.equal(await blobs.has(nameOf(Buffer.from('never kept'))), false)
})

test('a stream is kept piece by piece under the digest of the whole', async () => {
  async function* pieces() {
    for (const piece of ['one ', 'two ', 'three']) yield Buffer.from(piece)
  }
  const { sha256 } = await blobs.put(pieces())
  assert.equal(Buffer.from(await blobs.get(sha256)).toString(), 'one two three')
})

test('a stream that breaks leaves nothing behind', async () => {
  async function* broken() {
    yield Buffer.from('half of')
    throw new Error('the line fell')
  }
  await assert.rejects(blobs.put(broken()), /the line fell/)
  assert.deepEqual(readdirSync(join(root, 'half')), [])
})

test('content that was changed, cut or lost is named; the same content kept again mends it', async () => {
  const bytes = randomBytes(5000)
  const { sha256 } = await blobs.put(bytes)
  const harm = [
    () => writeFileSync(pathOf(sha256), randomBytes(5000)),
    () => truncateSync(pathOf(sha256), 4999),
    () => rmSync(pathOf(sha256)),
  ]
  for (const harmIt of harm) {
    harmIt()
    await assert.rejects(blobs.get(sha256), { name: 'BlobDamaged', sha256 })
    await blobs.put(bytes)
    assert.deepEqual(await blobs.get(sha256), bytes)
  }
})

test('many who keep the same content at once keep it once', async () => {
  const bytes = randomBytes(200_000)
  const kept = await Promise.all(Array.from({ length: 16 }, () => blobs.put(bytes)))
  assert.equal(new Set(kept.map((one) => one.sha256)).size, 1)
  assert.deepEqual(readdirSync(join(root, 'half')), [])
  assert.deepEqual(await blobs.get(nameOf(bytes)), bytes)
})

test('what a power cut left half written is cleared at the first keeping, what is being written is not', async () => {
  const cut = mkdtempSync(join(root, 'after-cut-'))
  mkdirSync(join(cut, 'half'))
  for (const name of ['left', 'going']) writeFileSync(join(cut, 'half', name), 'half')
  utimesSync(join(cut, 'half', 'left'), new Date(0), new Date(0))
  await folderBlobs(cut).put(Buffer.from('whole'))
  assert.deepEqual(readdirSync(join(cut, 'half')), ['going'])
})
