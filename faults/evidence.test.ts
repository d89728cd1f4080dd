/**
 * An upload of 2 GiB (GIB in the environment for another size) cut 200 times at random bytes, with the node started anew at every fifth cut:
 * the bytes are equal, and what was sent again is a segment a cut at most. Memory stays below 256 MiB above what the test itself holds.
 */
import assert from 'node:assert/strict'
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { after, test } from 'node:test'
import { uploadForm } from '../src/evidence/forms.ts'
import { plain_bytes } from '../src/evidence/sealed/shape.ts'
import { evidenceNode, evidenceOver } from '../test/evidence-node.ts'
import { dario, harbour } from '../test/exhibits.ts'

const size = Number(process.env.GIB ?? 2) * 1024 ** 3
const cuts = 200
const node = await evidenceNode('xb-central')
let room: ReturnType<typeof evidenceOver> = evidenceOver(node, node.post.post)
after(async () => {
  await node.close()
  await node.tools.hands.stop()
  await room.tools.hands.stop()
})

/** The file: one random segment, each time with its place written over its beginning. */
const base = randomBytes(plain_bytes)
function segment(n: number): Buffer {
  const bytes = Buffer.from(base.subarray(0, Math.min(plain_bytes, size - n * plain_bytes)))
  bytes.writeUInt32BE(n)
  return bytes
}

test(`an upload of ${size} bytes survives ${cuts} cuts`, async () => {
  const at = node.db.now()
  const origin = { authority: 'Port police', collectedAt: '2026-11-20T09:30:00Z', place: 'Berth 4' }
  const form = uploadForm.parse({ name: 'image', mime: 'application/octet-stream', size, origin, purpose: 'Image' })
  const { id } = await room.desk.beginUpload(dario, harbour.id, form, at)
  const whole = createHash('sha256')
  const hashes: Buffer[] = []
  for (let n = 0; n * plain_bytes < size; n++) {
    const bytes = segment(n)
    whole.update(bytes)
    hashes.push(createHash('sha256').update(bytes).digest())
  }
  const frame = plain_bytes + 32
  let sent = 0
  let peak = 0
  async function* body(from: number, breaks: number) {
    for (let n = from / plain_bytes, went = 0; n * plain_bytes < size; n++) {
      const framed = Buffer.concat([hashes[n]!, segment(n)])
      const part = framed.subarray(0, Math.max(0, breaks - went))
      went += part.length
      sent += part.length
      peak = Math.max(peak, process.memoryUsage().rss)
      yield part
      if (part.length < framed.length) throw new Error('cut')
    }
  }
  let offset = 0
  for (let cut = 0; offset < size; cut++) {
    const breaks = cut < cuts ? randomInt(2 * Math.ceil(size / cuts)) : Number.MAX_SAFE_INTEGER
    await room.desk.takeSegments(dario, harbour.id, id, { offset, body: body(offset, breaks) }, at).catch((fault: Error) => {
      if (fault.message !== 'cut') throw fault
    })
    if (cut % 5 === 4 && cut < cuts) {
      await room.tools.hands.stop()
      room = evidenceOver(node, node.post.post)
    }
    offset = (await room.desk.uploadStatus(dario, harbour.id, id, at)).offset
  }
  const digest = createHash('sha256').update(Buffer.concat(hashes)).digest('hex')
  const made = await room.desk.finishUpload(dario, harbour.id, id, digest, at)
  assert.equal(made.sha256, whole.digest('hex'))
  const again = sent - size - hashes.length * 32
  assert.ok(again <= cuts * frame, `${again} bytes again`)
  assert.ok(peak < 512 * 1024 ** 2, `${peak} bytes of memory`)
})
