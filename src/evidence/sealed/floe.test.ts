import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { header_bytes, open, openSegment, overhead_bytes, seal, sealSegment } from './floe.ts'
import { plain_bytes, plainLength, rootOf, sealedLength, segmentsOf } from './shape.ts'

const folder = join(import.meta.dirname, '../../../test/data/floe')
const key = Buffer.alloc(32)
const aad = Buffer.from('This is AAD')
const hex = (name: string) => Buffer.from(readFileSync(join(folder, name), 'utf8').trim(), 'hex')

/** A whole ciphertext opened segment by segment; undefined when any of it is not what was sealed. */
function openAll(sealed: Uint8Array, with_ = key, rotation = 20): Buffer | undefined {
  const view = new DataView(sealed.buffer, sealed.byteOffset)
  const size = view.getUint32(2)
  const floe = open(with_, aad, sealed.subarray(0, header_bytes), size, rotation)
  if (!floe) return undefined
  const parts: Uint8Array[] = []
  const body = sealed.subarray(header_bytes)
  for (let at = 0, n = 0; at < body.length; n++) {
    const last = at + size >= body.length
    const plain = openSegment(floe, body.subarray(at, at + size), n, last)
    if (!plain) return undefined
    parts.push(plain)
    at += size
  }
  return Buffer.concat(parts)
}

const known = readdirSync(folder)
  .filter((name) => name.endsWith('_ct.txt'))
  .map((name) => name.slice(0, -'_ct.txt'.length))

test('each known answer of the four other implementations opens to its plaintext', () => {
  assert.equal(known.length, 8)
  for (const name of known)
    assert.deepEqual(openAll(hex(`${name}_ct.txt`), key, name.includes('rotation') ? 2 : 20), hex(`${name}_pt.txt`), name)
})

const small = 64
function sealAll(plain: Uint8Array, size = small): Buffer {
  const floe = seal(key, aad, randomBytes(32), size)
  const room = size - overhead_bytes
  const count = Math.max(1, Math.ceil(plain.length / room))
  const parts = [Buffer.from(floe.header)]
  for (let n = 0; n < count; n++) {
    const words = { plain: plain.subarray(n * room, (n + 1) * room), position: n, last: n === count - 1, nonce: randomBytes(12) }
    parts.push(Buffer.from(sealSegment(floe, words, new Uint8Array(size))))
  }
  return Buffer.concat(parts)
}

test('any content comes back as it was, and one flipped bit anywhere is refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (plain, where) => {
      const sealed = sealAll(plain)
      assert.deepEqual(openAll(sealed), Buffer.from(plain))
      const bit = where % (sealed.length * 8)
      const changed = Buffer.from(sealed)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      // The first ten bytes say how long segments are: a reader of ours asks for its own length.
      if (bit >> 3 < 10) assert.equal(open(key, aad, changed.subarray(0, header_bytes), small), undefined)
      else assert.equal(openAll(changed), undefined)
    }),
    { numRuns: 300 },
  )
})

test('segments swapped, left out, cut short or opened with another key are refused', () => {
  const sealed = sealAll(randomBytes(90))
  const [head, one, two, three] = [0, 0, 1, 2].map((n, i) =>
    i === 0 ? sealed.subarray(0, header_bytes) : sealed.subarray(header_bytes + n * small, header_bytes + (n + 1) * small),
  ) as [Buffer, Buffer, Buffer, Buffer]
  assert.ok(openAll(Buffer.concat([head, one, two, three])))
  for (const bad of [
    [head, two, one, three],
    [head, one, three],
    [head, one, two],
    [head, one, two, three.subarray(0, 40)],
  ])
    assert.equal(openAll(Buffer.concat(bad)), undefined)
  assert.equal(openAll(sealed, randomBytes(32)), undefined)
  assert.equal(open(key, Buffer.from('another context'), head, small), undefined)
})

test('sizes are counted as the cipher needs them', () => {
  for (const [size, count] of [
    [0, 1],
    [1, 1],
    [plain_bytes, 1],
    [plain_bytes + 1, 2],
    [3 * plain_bytes, 3],
    [100 * 1024 ** 3, 102_404],
  ] as const) {
    assert.equal(segmentsOf(size), count)
    if (count < 5)
      assert.equal(
        Array.from({ length: count }, (_, n) => plainLength(size, n)).reduce((a, b) => a + b),
        size,
      )
  }
  assert.equal(sealedLength(1, 0), 33)
  assert.equal(rootOf(new Uint8Array()), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})
