/** Files on their way in over real HTTP, with the line cut, the client killed, and the node started anew. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { amara, dario, harbour, report, room, xb } from '../../../test/exhibits.ts'
import { stage, whoBy } from '../../../test/stage.ts'
import type { Instant } from '../../kernel/instant.ts'
import { fetchContent } from '../../portal/evidence/transfer/fetchContent.ts'
import { type Line, Said, sendFile } from '../../portal/evidence/transfer/send.ts'
import { evidenceDesk } from '../desk.ts'
import { evidenceRoutes } from '../routes.ts'
import { plain_bytes } from '../sealed/shape.ts'

const here = await room(xb)
let desk = evidenceDesk(here.tools)
const lasting = new Proxy({} as typeof desk, { get: (_, name) => desk[name as keyof typeof desk] })
const { app, url } = await stage(here.db, {
  routes: evidenceRoutes(lasting),
  whoIs: whoBy([amara, dario]),
  now: () => new Date().toISOString() as Instant,
})
after(() => app.close())

const cases = `/evidence/cases/${harbour.id}`
/** The line of an officer's program; `cut` gives the byte of each exchange at which it breaks, and `sent` counts what went over it. */
function lineOf(who: string, cut: () => number | undefined = () => undefined): Line & { sent: number; cuts: number } {
  const headers = { authorization: `Bearer ${who}` }
  const said = (status: number, text: string): Said => new Said((JSON.parse(text) as { code: string }).code, status)
  const line = {
    sent: 0,
    cuts: 0,
    async call<T>(verb: string, path: string, body?: unknown) {
      const answer = await fetch(`${url}/api/v1${path}`, {
        method: verb,
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      if (!answer.ok) throw said(answer.status, text)
      return JSON.parse(text) as T
    },
    patch(path: string, parts: readonly Uint8Array[]) {
      const body = Buffer.concat(parts)
      const breaks = cut()
      return new Promise<never>((done, fail) => {
        const request = http.request(
          `${url}/api/v1${path}`,
          { method: 'PATCH', headers: { ...headers, 'content-type': 'application/octet-stream', 'content-length': body.length } },
          (answer) => {
            const chunks: Buffer[] = []
            answer.on('data', (chunk: Buffer) => chunks.push(chunk))
            answer.on('end', () => {
              const text = Buffer.concat(chunks).toString()
              if (answer.statusCode === 200) done(JSON.parse(text) as never)
              else fail(said(answer.statusCode ?? 0, text))
            })
          },
        )
        request.on('error', fail)
        const going = breaks === undefined ? body : body.subarray(0, Math.min(breaks, body.length))
        line.sent += going.length
        if (going.length === body.length) request.end(body)
        else {
          line.cuts++
          request.write(going, () => setTimeout(() => request.destroy(new Error('cut')), 30))
        }
      })
    },
    bytes: async (path: string) => fetch(`${url}/api/v1${path}`, { headers }),
  }
  return line
}
const sourceOf = (bytes: Buffer) => ({
  size: bytes.length,
  read: async (start: number, end: number) => new Uint8Array(bytes.subarray(start, end)),
})
const { contentBase64: _, ...words } = report('')
const begin = (line: Line, bytes: Buffer) =>
  line.call<{ id: string; offset: number }>('POST', `${cases}/uploads`, {
    ...words,
    name: 'phone.img',
    mime: 'application/octet-stream',
    size: bytes.length,
  })
const finish = (line: Line, id: string, digest: string) =>
  line.call<{ id: string; size: number; sha256: string; number: string; sealed: { root: string } }>(
    'POST',
    `${cases}/uploads/${id}/finish`,
    { digest },
  )
async function readBack(line: Line, id: string): Promise<Buffer> {
  const reading = await line.call<never>('POST', `${cases}/exhibits/${id}/readings`, {
    purpose: 'To read it',
    conditionsSeen: [],
  })
  const parts: Buffer[] = []
  const hash = createHash('sha256')
  await fetchContent({
    line,
    path: cases,
    reading,
    sink: { has: 0, write: async (_, bytes) => void parts.push(Buffer.from(bytes)) },
    running: { add: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') },
  })
  return Buffer.concat(parts)
}
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('files of each awkward size arrive as they were, and are read back in segments that check', async () => {
  const line = lineOf('dario')
  for (const size of [1, plain_bytes - 1, plain_bytes, plain_bytes + 1, 2 * plain_bytes]) {
    const bytes = randomBytes(size)
    const { id } = await begin(line, bytes)
    const made = await finish(line, id, await sendFile({ line, path: `${cases}/uploads/${id}`, source: sourceOf(bytes) }))
    assert.deepEqual([made.size, made.sha256], [size, sha(bytes)])
    assert.ok(existsSync(join(here.folder, 'sealed', made.sealed.root.slice(0, 2), made.sealed.root)))
    assert.deepEqual(await readBack(lineOf('amara'), made.id), bytes)
  }
  assert.deepEqual(readdirSync(join(here.folder, 'growing')), [])
})

test('with the line cut at random and the node started anew in between, at most one segment is sent again per cut', async () => {
  const bytes = randomBytes(12 * plain_bytes + 77)
  let cuts = 0
  const line = lineOf('dario', () => {
    if (cuts >= 12) return undefined
    cuts++
    // A node that is killed and started again knows only what is in its database and on its disk.
    if (cuts % 4 === 0) desk = evidenceDesk(here.tools)
    return 1 + Math.floor(((cuts * 7919) % 100) * 0.01 * 2.5 * plain_bytes)
  })
  const { id } = await begin(line, bytes)
  const digest = await sendFile({ line, path: `${cases}/uploads/${id}`, source: sourceOf(bytes) })
  const made = await finish(line, id, digest)
  assert.equal(made.sha256, sha(bytes))
  const framed = bytes.length + 13 * 32
  assert.ok(line.cuts >= 4, `only ${line.cuts} cuts`)
  assert.ok(line.sent - framed <= line.cuts * (plain_bytes + 32), `${line.sent - framed} bytes again in ${line.cuts} cuts`)
  assert.deepEqual(await readBack(line, made.id), bytes)
})

test('a segment at the wrong place, changed, cut short or too much is refused, and what is whole stays', async () => {
  const line = lineOf('dario')
  const bytes = randomBytes(2 * plain_bytes + 5)
  const { id } = await begin(line, bytes)
  const path = `${cases}/uploads/${id}`
  const frame = (n: number) => {
    const plain = bytes.subarray(n * plain_bytes, (n + 1) * plain_bytes)
    return new Uint8Array(Buffer.concat([createHash('sha256').update(plain).digest(), plain]))
  }
  const put = (offset: number, ...parts: Uint8Array<ArrayBuffer>[]) => line.patch(`${path}?offset=${offset}`, parts)
  const changed = frame(1)
  changed[40]! ^= 1
  await assert.rejects(put(plain_bytes, frame(1)), { code: 'upload-offset' })
  await assert.rejects(put(0, frame(0), changed), { code: 'segment-differs' })
  assert.equal((await line.call<{ offset: number }>('GET', path)).offset, plain_bytes)
  await assert.rejects(put(0, frame(0)), { code: 'upload-offset' })
  await assert.rejects(put(plain_bytes, frame(1).slice(0, 999)), { code: 'segment-cut' })
  await assert.rejects(finish(line, id, 'a'.repeat(64)), { code: 'upload-incomplete' })
  await put(plain_bytes, frame(1))
  await assert.rejects(put(2 * plain_bytes, frame(2), frame(1)), { code: 'upload-too-long' })
  await assert.rejects(finish(line, id, 'a'.repeat(64)), { code: 'upload-differs' })
  const swapped = sha(Buffer.concat([1, 0, 2].map((n) => Buffer.from(frame(n).slice(0, 32)))))
  await assert.rejects(finish(line, id, swapped), { code: 'upload-differs' })
  const right = sha(Buffer.concat([0, 1, 2].map((n) => Buffer.from(frame(n).slice(0, 32)))))
  assert.equal((await finish(line, id, right)).sha256, sha(bytes))
})

test('two connections that send one file at once do not mix: one of them is told to wait', async () => {
  const line = lineOf('dario')
  const bytes = randomBytes(3 * plain_bytes)
  const { id } = await begin(line, bytes)
  const both = await Promise.allSettled(
    [1, 2].map(() => sendFile({ line: lineOf('dario'), path: `${cases}/uploads/${id}`, source: sourceOf(bytes) })),
  )
  const digest = both.find((it) => it.status === 'fulfilled')?.value
  assert.equal((await finish(line, id, digest!)).sha256, sha(bytes))
})

test('what a power cut spoiled on the disk is found when the upload goes on, and asked for again', async () => {
  const line = lineOf('dario')
  const bytes = randomBytes(3 * plain_bytes + 9)
  const { id } = await begin(line, bytes)
  const path = `${cases}/uploads/${id}`
  const frames = [0, 1].flatMap((n) => {
    const plain = bytes.subarray(n * plain_bytes, (n + 1) * plain_bytes)
    return [new Uint8Array(createHash('sha256').update(plain).digest()), new Uint8Array(plain)]
  })
  await line.patch(`${path}?offset=0`, frames)
  const file = join(here.folder, 'growing', id)
  const stored = readFileSync(file)
  stored[1024 * 1024 + 500]! ^= 4
  writeFileSync(file, stored)
  desk = evidenceDesk(here.tools)
  await assert.rejects(line.patch(`${path}?offset=${2 * plain_bytes}`, frames), { code: 'upload-offset', message: /./ })
  assert.equal((await line.call<{ offset: number }>('GET', path)).offset, plain_bytes)
  truncateSync(file, 1024 * 1024 + 3)
  desk = evidenceDesk(here.tools)
  const made = await finish(line, id, await sendFile({ line, path, source: sourceOf(bytes) }))
  assert.equal(made.sha256, sha(bytes))
})

test('another file under the same upload is noticed before anything is sent', async () => {
  const line = lineOf('dario')
  const bytes = randomBytes(2 * plain_bytes)
  const { id } = await begin(line, bytes)
  const path = `${cases}/uploads/${id}`
  const plain = bytes.subarray(0, plain_bytes)
  await line.patch(`${path}?offset=0`, [new Uint8Array(createHash('sha256').update(plain).digest()), new Uint8Array(plain)])
  await assert.rejects(sendFile({ line, path, source: sourceOf(randomBytes(2 * plain_bytes)) }), { code: 'upload-differs' })
  await assert.rejects(lineOf('amara').call('GET', path), { code: 'not-found' })
  await line.call('DELETE', path)
  await assert.rejects(line.call('GET', path), { code: 'not-found' })
})

test('one flipped bit of the stored content is told with the number, and nothing of the segment is given out', async () => {
  const line = lineOf('dario')
  const bytes = randomBytes(plain_bytes + 100)
  const { id } = await begin(line, bytes)
  const made = await finish(line, id, await sendFile({ line, path: `${cases}/uploads/${id}`, source: sourceOf(bytes) }))
  const file = join(here.folder, 'sealed', made.sealed.root.slice(0, 2), made.sealed.root)
  const stored = readFileSync(file)
  stored[stored.length - 20]! ^= 1
  writeFileSync(file, stored)
  await assert.rejects(
    desk.open(
      dario,
      harbour.id,
      made.id as never,
      { purpose: 'To read', as: 'file', conditionsSeen: [] },
      new Date().toISOString() as Instant,
    ),
    { code: 'content-damaged', facts: { number: made.number, sha256: made.sha256 } },
  )
})
