/** The S3 store against a server of the test that keeps objects as S3 does: parts, ranges, lists, and a signature it makes out for itself. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { header_bytes } from '../../evidence/sealed/floe.ts'
import { plain_bytes, sealedLength, segmentsOf, startOf } from '../../evidence/sealed/shape.ts'
import { s3Vault } from './s3.ts'
import { signed } from './sigv4.ts'
import { folderVault } from './vault.ts'

test('a request is signed as in the example of the AWS documentation ("Example: GET Object")', () => {
  const { authorization } = signed(
    { region: 'us-east-1', key: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
    {
      verb: 'GET',
      url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
      headers: { range: 'bytes=0-9' },
      at: new Date('2013-05-24T00:00:00Z'),
    },
  )
  assert.match(authorization!, /Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41$/)
})

const account = { region: 'eu-1', key: 'k', secret: 's' }
const objects = new Map<string, Buffer>()
const uploads = new Map<string, Buffer[]>()
let moody = 0
let keeps = false
const server = http.createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks)
    const url = new URL(request.url!, `http://${request.headers.host}`)
    const stamp = String(request.headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
    const headers = request.headers.range ? { range: request.headers.range } : {}
    const wanted = signed(account, { verb: request.method!, url, headers, body, at: new Date(stamp) })
    const say = (status: number, text: string | Buffer = '', more = {}) => response.writeHead(status, more).end(text)
    if (wanted.authorization !== request.headers.authorization) return say(403, '<Error>SignatureDoesNotMatch</Error>')
    if (moody > 0 && moody--) return say(503)
    const key = url.pathname.slice('/bucket/'.length)
    const id = url.searchParams.get('uploadId')
    if (url.searchParams.has('uploads')) {
      uploads.set('u1', [])
      return say(200, '<UploadId>u1</UploadId>')
    }
    if (request.method === 'PUT' && id) {
      uploads.get(id)![Number(url.searchParams.get('partNumber')) - 1] = body
      return say(200, '', { etag: `"${createHash('md5').update(body).digest('hex')}"` })
    }
    if (request.method === 'POST' && id) {
      objects.set(key, Buffer.concat(uploads.get(id)!))
      return say(200, '<CompleteMultipartUploadResult/>')
    }
    if (url.searchParams.has('list-type'))
      return say(
        200,
        [...objects.keys()]
          .map((it) => `<Contents><Key>${it}</Key><LastModified>2020-01-01T00:00:00Z</LastModified></Contents>`)
          .join(''),
      )
    const found = objects.get(key)
    if (request.method === 'DELETE' && keeps) return say(403, '<Error>AccessDenied</Error>')
    if (request.method === 'DELETE') return say(objects.delete(key) ? 204 : 404)
    if (!found) return say(404)
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
    return from ? say(206, found.subarray(Number(from), Number(to) + 1)) : say(200)
  })
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const folder = mkdtempSync(join(tmpdir(), 'comity-s3-'))
after(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
})
const vault = s3Vault(`http://127.0.0.1:${(server.address() as AddressInfo).port}/bucket`, account, folderVault(folder))

test('content grows here, is kept there in parts, is read back by segments, listed and removed', async () => {
  const size = 20 * plain_bytes + 5
  const root = 'ab'.repeat(32)
  const header = randomBytes(header_bytes)
  const growing = await vault.grow('one', header, size)
  const sealed: Buffer[] = []
  for (let n = 0; n < segmentsOf(size); n++) {
    sealed.push(randomBytes(sealedLength(size, n)))
    await growing.append(sealed[n]!, Buffer.alloc(64))
  }
  await growing.close()
  moody = 2
  await vault.keep('one', root)
  await vault.keep('one', root)
  assert.deepEqual(readdirSync(join(folder, 'growing')), [])
  assert.deepEqual(objects.get(`sealed/${root}`), Buffer.concat([header, ...sealed]))
  assert.equal(await vault.has(root), true)
  assert.deepEqual(Buffer.from(await vault.read(root, startOf(20), sealed[20]!.length)), sealed[20])
  const listed: string[] = []
  for await (const it of vault.olderThan(1000)) listed.push(it)
  assert.deepEqual(listed, [root])
  objects.set(`sealed/${root}`, objects.get(`sealed/${root}`)!.subarray(0, 100))
  await assert.rejects(vault.read(root, startOf(0), 1000), { name: 'ContentLost' })
  keeps = true
  await assert.rejects(vault.remove(root), /answered 403 to a removal/)
  keeps = false
  await vault.remove(root)
  await vault.remove(root)
  assert.equal(await vault.has(root), false)
  await assert.rejects(vault.read(root, 0, 10), { name: 'ContentLost' })
  await assert.rejects(vault.keep('one', root), { name: 'ContentLost' })
})

const theirs = process.env.COMITY_TEST_STORE
test('a server of somebody else keeps content in parts and gives it back', {
  skip: theirs ? false : 'COMITY_TEST_STORE names no S3-compatible server (address with a bucket)',
}, async () => {
  const { COMITY_TEST_STORE_KEY: key = '', COMITY_TEST_STORE_SECRET: secret = '' } = process.env
  const known = { region: 'us-east-1', key, secret }
  const elsewhere = s3Vault(theirs!, known, folderVault(folder))
  const [size, root] = [40 * plain_bytes, createHash('sha256').update(randomBytes(8)).digest('hex')]
  const growing = await elsewhere.grow('theirs', randomBytes(header_bytes), size)
  const sealed = Array.from({ length: segmentsOf(size) }, (_, n) => randomBytes(sealedLength(size, n)))
  for (const one of sealed) await growing.append(one, Buffer.alloc(64))
  await growing.settle()
  await growing.close()
  await elsewhere.keep('theirs', root)
  await elsewhere.keep('theirs', root)
  assert.deepEqual([await elsewhere.has(root), await elsewhere.has('e'.repeat(64))], [true, false])
  assert.deepEqual(Buffer.from(await elsewhere.read(root, startOf(39), sealed[39]!.length)), sealed[39])
  const listed: string[] = []
  for await (const it of elsewhere.olderThan(-60_000)) listed.push(it)
  assert.ok(listed.includes(root))
  await elsewhere.remove(root)
  assert.equal(await elsewhere.has(root), false)
})
