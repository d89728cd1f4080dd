/** Files that are handed in to break something: each gets a sentence, and the node reads and unpacks no more of them than it needs for it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { bo, italy, later, nigeria, twoNodes } from '../../../test/assistance.ts'
import { checkSignatures } from '../../node/papers/signing/check.ts'
import { file_max_bytes, type PaperTools, papersDesk } from './desk.ts'

const { here } = await twoNodes(italy, nigeria)
const unused = () => assert.fail('nothing is made here')
const tools: PaperTools = {
  baseUrl: 'https://comity.giustizia.example',
  exercise: false,
  words: unused,
  picture: unused,
  set: unused,
  enclose: unused,
  placed: unused,
  check: (pdf, at) => checkSignatures(pdf, { signing: '', stamping: '' }, new Date(at)),
}
const desk = papersDesk(here.tools, tools)
const mebibyte = 1024 * 1024

test('of a file of two gigabytes no more is read than the limit, and whoever sends it is told the limit', async () => {
  let sent = 0
  const part = new Uint8Array(mebibyte)
  async function* endless() {
    for (; sent < 2048; sent++) yield part
  }
  await assert.rejects(desk.checkFile(bo, endless(), later(1)), { code: 'file-too-large', facts: { mebibytes: '64' } })
  assert.ok(sent * mebibyte <= file_max_bytes + 2 * mebibyte, `${sent} MiB were read`)
})

test('a PDF that unpacks to two gigabytes is looked at as it lies: it has no signature, and nothing is unpacked', async () => {
  // Flate twice: two thousand million noughts in some kilobytes.
  const once = deflateSync(Buffer.alloc(64 * mebibyte))
  const bomb = deflateSync(Buffer.concat(Array.from({ length: 32 }, () => once)))
  const stream = `<< /Filter [/FlateDecode /FlateDecode] /Length ${bomb.length} >>\nstream\n`
  const pdf = Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n3 0 obj\n${stream}`),
    bomb,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ])
  const before = process.memoryUsage().arrayBuffers
  async function* whole() {
    yield pdf
  }
  const checked = await desk.checkFile(bo, whole(), later(1))
  assert.deepEqual([checked.pdf, checked.signatures, checked.bytes], [true, [], pdf.length])
  assert.ok(process.memoryUsage().arrayBuffers - before < 32 * mebibyte)
})

test('ranges that reach outside the file, or overlap, are no signature of it', async () => {
  for (const range of ['0 10 20 999999', '5 10 20 30', '0 50 40 10', '0 10 4294967295 1', '0 0 0 0'])
    for (const at of [0, 40]) {
      const pdf = Buffer.from(`%PDF-1.7\n${' '.repeat(at)}<< /Type /Sig /ByteRange [${range}] /Contents <00> >>\n%%EOF`)
      async function* whole() {
        yield pdf
      }
      const { signatures } = await desk.checkFile(bo, whole(), later(1))
      assert.deepEqual(
        signatures.map((it) => it.verdict),
        ['unreadable'],
        range,
      )
    }
})
