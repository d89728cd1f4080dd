import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { amara, dario, harbour, noon, report, room, xb } from '../../../test/exhibits.ts'
import { pdfOf } from '../../../test/pdf.ts'
import type { OfficerId } from '../../kernel/id.ts'
import { readers } from '../../node/reading/readers.ts'
import { tesseract } from '../../node/reading/tesseract.ts'
import type { CaseFacts } from '../../protection/permit.ts'
import type { RedactForm } from './forms.ts'
import { picture } from './stripped.ts'

const reader = readers(tesseract('', ''))
after(() => reader.stop())
/** A case that enough people know of. */
const crowd: CaseFacts = { ...harbour, members: [...harbour.members, 'e' as OfficerId, 'f' as OfficerId] }
const here = await room(xb, { reader, caseFacts: async () => crowd })
const bytesOf = async (id: Parameters<typeof here.desk.open>[2]): Promise<Buffer> =>
  Buffer.from((await here.desk.open(dario, harbour.id, id, { purpose: 'To look', as: 'file', conditionsSeen: [] }, noon)).bytes)
const added = (bytes: Uint8Array, name: string, mime: string) =>
  here.desk.add(dario, harbour.id, report('', { name, mime, contentBase64: Buffer.from(bytes).toString('base64') }), noon)
const words = { purpose: 'For disclosure to the defence', authority: 'Order 12/2026', conditionsSeen: [] }
const redact = (id: Parameters<typeof here.desk.redact>[2], areas: RedactForm['areas']) =>
  here.desk.redact(dario, harbour.id, id, { ...words, areas }, noon)

/** Everything that can be read out of a file: its bytes, and what its streams unpack to. */
function everything(bytes: Buffer): string {
  const raw = bytes.toString('latin1')
  const unpacked = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(bytes.subarray(index + mark.length)).toString('latin1')
    } catch {
      return ''
    }
  })
  return [raw, ...unpacked, bytes.toString('utf16le')].join('\n')
}

test('nothing of what was redacted from a PDF is in the copy: not in its text, information, notes, files inside or earlier states', async () => {
  const secret = 'WITNESS-KESTREL'
  const pdf = pdfOf([['Report of the seizure', secret, 'Berth 4'], [`Second page names ${secret}`]], secret)
  assert.ok(everything(pdf).split(secret).length > 6)
  const it = await added(pdf, 'report.pdf', 'application/pdf')
  const wide = { x: 0, width: 1, height: 0.05, why: 'Protected witness' }
  const copy = await redact(it.id, [
    { on: 'page', page: 1, y: 0.1, ...wide },
    { on: 'page', page: 2, y: 0.06, ...wide },
  ])
  const made = await bytesOf(copy.id)
  assert.ok(!everything(made).includes('KESTREL'))
  assert.ok(
    !/\/(Info|Metadata|EmbeddedFile|Annots|Font|Prev)\b/.test(
      made.toString('latin1').replace(/stream\r?\n[\s\S]*?endstream/g, ''),
    ),
  )
  const document = { key: 'copy', name: copy.name, mime: copy.mime, size: copy.size, content: async () => made }
  const text = await reader.ask(document, { do: 'text', from: 1 })
  assert.deepEqual([text.parts, text.passages, text.blank], [2, [], [1, 2]])
})

test('a redacted copy is an exhibit made of the first under every condition of it, and says what it lacks, where, why and by whom', async () => {
  const it = await added(Buffer.from('Ana met Karim at six.'), 'note.txt', 'text/plain')
  await here.desk.impose(
    amara,
    harbour.id,
    it.id,
    { kind: 'confidential', basis: 'UNTOC 18(20)', allowed: [], exculpatoryExit: true },
    noon,
  )
  const seen = (await here.desk.read(dario, harbour.id, it.id, noon)).conditions.map((c) => c.id)
  const area = { on: 'text', from: 8, to: 13, why: 'Not yet charged' } as const
  const copy = await here.desk.redact(dario, harbour.id, it.id, { ...words, conditionsSeen: seen, areas: [area] }, noon)
  assert.deepEqual(
    [copy.derivedFrom, copy.conditions.map((c) => c.kind), copy.name],
    [[it.id], ['confidential'], 'note.redacted.txt'],
  )
  assert.deepEqual(
    copy.custody.map((e) => e.action),
    ['acquired', 'analysed'],
  )
  assert.match(copy.custody[1]!.change!.what, /^Areas removed from a copy of XB-C-2026-0001\/E\d+$/)
  assert.equal(copy.broken, undefined)
  const first = await here.desk.read(dario, harbour.id, it.id, noon)
  assert.equal(first.custody.at(-1)?.action, 'copied')
  const of = here.desk.madeCopies(dario, harbour.id, it.id, noon)
  assert.deepEqual(
    (await of).items.map((one) => [one.number, one.kind, one.name, one.areas]),
    [[copy.number, 'redacted', 'Dario Vella', [area]]],
  )
  const open = { purpose: 'To look', as: 'view' as const, conditionsSeen: copy.conditions.map((c) => c.id) }
  const text = Buffer.from((await here.desk.open(dario, harbour.id, copy.id, open, noon)).bytes).toString()
  assert.equal(text, 'Ana met ████ at six.')
})

test('cells and whole rows of a table are taken out, and the rest is written anew', async () => {
  const it = await added(Buffer.from('name;account;sum\nAna;IT60X;"1,50"\nKarim;NG12;2\n'), 'payments.csv', 'text/csv')
  const copy = await redact(it.id, [
    { on: 'cell', row: 2, column: 2, why: 'Third party' },
    { on: 'cell', row: 3, why: 'Third party' },
  ])
  assert.equal((await bytesOf(copy.id)).toString(), 'name;account;sum\r\nAna;████;1,50\r\n████;████;████\r\n')
})

test('of a document, a workbook and a mail the copy holds the words alone, without what was marked', async () => {
  const docx = zipSync({
    'word/document.xml': strToU8(
      '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Karim met Ana.</w:t></w:r></w:p><w:p><w:r><w:t>Berth 4</w:t></w:r></w:p></w:body></w:document>',
    ),
    'docProps/core.xml': strToU8('<p>Karim wrote this</p>'),
  })
  const mail = 'From: karim@example.org\r\nSubject: Berth 4\r\nX-Origin: Karim\r\n\r\nCome at six, says Karim.\r\n'
  for (const [bytes, name, kept] of [
    [docx, 'note.docx', '████ met Ana.\nBerth 4'],
    [Buffer.from(mail), 'note.eml', '████@example.org\n\n\nBerth 4\n\nCome at six, says ████.\n'],
    [Buffer.from('{\\rtf1{\\info{\\author Karim}}Karim met Ana.\\par Berth 4\\par}'), 'note.rtf', '████ met Ana.\nBerth 4'],
  ] as const) {
    const it = await added(bytes, name, 'application/octet-stream')
    const reading = await here.desk.startReading(
      dario,
      harbour.id,
      it.id,
      { purpose: 'To mark', as: 'view', conditionsSeen: [] },
      noon,
    )
    const { text } = await here.desk.words(dario, harbour.id, reading.reading, noon)
    const areas = [...text.matchAll(/karim/gi)].map(({ index }) => ({
      on: 'text' as const,
      from: index,
      to: index + 5,
      why: 'Source',
    }))
    const copy = await redact(it.id, areas)
    assert.deepEqual([(await bytesOf(copy.id)).toString(), copy.mime], [kept, 'text/plain'])
  }
})

test('an area of a picture is black in the copy, the rest is as it was, and nothing of the old file is carried over', async () => {
  const canvas = createCanvas(100, 80)
  const paint = canvas.getContext('2d')
  paint.fillStyle = '#ff0000'
  paint.fillRect(0, 0, 100, 80)
  const it = await added(
    Buffer.concat([await canvas.encode('png'), Buffer.from('SECRET AFTER THE END')]),
    'photo.png',
    'image/png',
  )
  const copy = await redact(it.id, [{ on: 'page', page: 1, x: 0.5, y: 0, width: 0.5, height: 1, why: 'A bystander' }])
  const made = await bytesOf(copy.id)
  assert.ok(!made.includes('SECRET'))
  const drawn = createCanvas(100, 80).getContext('2d')
  drawn.drawImage(await loadImage(made), 0, 0)
  assert.deepEqual([...drawn.getImageData(75, 40, 1, 1).data], [0, 0, 0, 255])
  assert.deepEqual([...drawn.getImageData(25, 40, 1, 1).data], [255, 0, 0, 255])
})

test('a copy larger than ten MiB is sealed in segments like any large file, and opens whole', async () => {
  const canvas = createCanvas(2400, 1700)
  const noise = canvas.getContext('2d')
  const picture = noise.createImageData(2400, 1700)
  let seed = 1
  for (let n = 0; n < picture.data.length; n++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    picture.data[n] = n % 4 === 3 ? 255 : (seed >> 16) & 255
  }
  noise.putImageData(picture, 0, 0)
  // As a JPEG it is small enough to come in one piece; drawn anew without loss it is not.
  const it = await added(await canvas.encode('jpeg', 85), 'noise.jpg', 'image/jpeg')
  const copy = await redact(it.id, [{ on: 'page', page: 1, x: 0, y: 0, width: 0.1, height: 0.1, why: 'A face' }])
  assert.ok(copy.size > 10 * 1024 * 1024 && copy.sealed?.state === 'whole')
  const { reading, segments } = await here.desk.startReading(
    dario,
    harbour.id,
    copy.id,
    { purpose: 'To look', as: 'file', conditionsSeen: [] },
    noon,
  )
  const read = await here.desk.readSegments(dario, harbour.id, reading as never, { first: 0, count: segments }, noon)
  let bytes = 0
  for await (const piece of read.stream) bytes += piece.length
  assert.equal(bytes, copy.size + segments * 32)
})

test('what a camera wrote into a picture goes, the picture stays to the last bit and keeps its way up', async () => {
  const plain = await createCanvas(40, 20).encode('jpeg', 90)
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Buffer.from([0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]),
    Buffer.from('GPS 45.4642 9.1900'),
  ])
  const part = (kind: number, body: Buffer) =>
    Buffer.concat([Buffer.from([0xff, kind, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
  const taken = Buffer.concat([
    plain.subarray(0, 2),
    part(0xe1, exif),
    part(0xfe, Buffer.from('made by Ana')),
    plain.subarray(2),
    Buffer.from('MOTION PHOTO'),
  ])
  const it = await added(taken, 'berth.jpg', 'image/jpeg')
  const copy = await here.desk.clean(dario, harbour.id, it.id, words, noon)
  const made = await bytesOf(copy.id)
  for (const word of ['GPS', 'Ana', 'MOTION']) assert.ok(!made.includes(word), word)
  const kept = picture(made)!.bytes
  assert.ok(Buffer.from(kept).includes(plain.subarray(plain.indexOf(Buffer.from([0xff, 0xdb])))))
  assert.ok(made.includes(Buffer.from([1, 18, 0, 3, 0, 0, 0, 1, 0, 6])))
  const clean = await here.desk
    .clean(dario, harbour.id, (await added(plain, 'bare.jpg', 'image/jpeg')).id, words, noon)
    .catch((no) => no)
  assert.equal(clean.code, 'nothing-to-clean')
})

test('an office file loses its properties, its authors and its preview, and keeps its words', async () => {
  const docx = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'docProps/core.xml': strToU8('<c><dc:creator>Ana Source</dc:creator></c>'),
    'docProps/thumbnail.jpeg': strToU8('Ana in small'),
    'word/document.xml': strToU8(
      '<w:document><w:p><w:ins w:author="Ana Source" w:date="2024-03-12T00:00:00Z" w:rsidR="00A1"><w:r><w:t>The container</w:t></w:r></w:ins></w:p></w:document>',
    ),
  })
  const it = await added(docx, 'memo.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  const made = await bytesOf((await here.desk.clean(dario, harbour.id, it.id, words, noon)).id)
  const parts = Object.entries(unzipSync(made))
    .map(([name, part]) => `${name} ${strFromU8(part)}`)
    .join('\n')
  assert.ok(!/Ana|2024|00A1/.test(parts), parts)
  assert.match(parts, /The container/)
})

test('where few people can know what an exhibit says, the officer is asked and the answer stands in the ledger', async () => {
  const small = await room(xb, { reader })
  const it = await small.desk.add(dario, harbour.id, report('only three know', { name: 'tip.txt', mime: 'text/plain' }), noon)
  const areas = [{ on: 'text', from: 0, to: 4, why: 'Source' }] as const
  const asked = { ...words, areas: [...areas] }
  await assert.rejects(small.desk.redact(dario, harbour.id, it.id, asked, noon), { code: 'few-know' })
  assert.deepEqual((await small.desk.madeCopies(dario, harbour.id, it.id, noon)).circle, { count: 3, small: true })
  await small.desk.redact(dario, harbour.id, it.id, { ...asked, fewKnow: 'The source agreed in writing' }, noon)
  assert.equal((small.entries.at(-1)!.content as { fewKnow?: string }).fewKnow, 'The source agreed in writing')
})

test('what is shut, of another kind or damaged is said and not copied', async () => {
  const shut = await added(Buffer.from('a'), 'a.txt', 'text/plain')
  await here.desk.markPrivileged(dario, harbour.id, shut.id, 'Counsel', noon)
  const area = [{ on: 'text', from: 0, to: 1, why: 'x' }] as const
  await assert.rejects(redact(shut.id, [...area]), { code: 'exhibit-privileged' })
  await assert.rejects(redact((await added(Buffer.from([0, 1, 2]), 'a.bin', 'application/octet-stream')).id, [...area]), {
    code: 'content-of-no-known-kind',
  })
  await assert.rejects(redact((await added(Buffer.from('%PDF-1.7 nothing'), 'a.pdf', 'application/pdf')).id, [...area]), {
    code: 'content-not-readable',
  })
})
