import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { strToU8, zipSync } from 'fflate'
import { amara, bo, chiara, dario, harbour, noon, report, room, xb } from '../../../test/exhibits.ts'
import { pdfOf } from '../../../test/pdf.ts'
import type { NodeId } from '../../kernel/id.ts'
import { readers } from '../../node/reading/readers.ts'
import { tesseract } from '../../node/reading/tesseract.ts'
import type { ReadingId } from '../sealed/store.ts'

const reader = readers(tesseract('', ''))
after(() => reader.stop())
const here = await room(xb, { reader })
const pdf = pdfOf([['first page'], ['second page']])
const added = () =>
  here.desk.add(dario, harbour.id, report('', { name: 'report.pdf', contentBase64: pdf.toString('base64') }), noon)
const view = { purpose: 'To read', as: 'view' as const }
const reading = async (id: Parameters<typeof here.desk.startReading>[2], conditionsSeen: readonly string[] = [], by = amara) =>
  (await here.desk.startReading(by, harbour.id, id, { ...view, conditionsSeen: [...conditionsSeen] }, noon)).reading as ReadingId

test('a document is seen page by page as pictures, under one opening that is an event of its custody', async () => {
  const it = await added()
  const opened = await reading(it.id)
  const look = await here.desk.lookAt(amara, harbour.id, opened, noon)
  assert.deepEqual([look.shown, look.pages, look.mark], ['pdf', 2, undefined])
  const { bytes } = await here.desk.page(amara, harbour.id, opened, { page: 2, width: 600 }, noon)
  const { width, height } = await loadImage(Buffer.from(bytes))
  assert.deepEqual([width, height], [600, 776])
  await assert.rejects(here.desk.page(chiara, harbour.id, opened, { page: 1, width: 600 }, noon), { code: 'not-found' })
  await assert.rejects(here.desk.page(amara, harbour.id, opened, { page: 3, width: 600 }, noon), { code: 'content-not-readable' })
  const { custody } = await here.desk.read(amara, harbour.id, it.id, noon)
  assert.deepEqual(
    custody.map((e) => e.action),
    ['acquired', 'opened'],
  )
})

test('what may only be looked at never leaves as a file: not as segments, not in one piece; its pictures say who looked and when', async () => {
  const it = await added()
  await here.desk.impose(
    amara,
    harbour.id,
    it.id,
    { kind: 'view_only', basis: 'Order', allowed: [], exculpatoryExit: true },
    noon,
  )
  const from = 'xa-central' as NodeId
  await here.db.transaction((sql) =>
    sql.query(
      `update evidence.condition set condition = jsonb_set(condition, '{imposedBy}', to_jsonb($2::text)) where exhibit_id = $1`,
      [it.id, from],
    ),
  )
  const seen = (await here.desk.read(amara, harbour.id, it.id, noon)).conditions.map((c) => c.id)
  const opened = await reading(it.id, seen)
  assert.match(
    (await here.desk.lookAt(amara, harbour.id, opened, noon)).mark ?? '',
    /E\d+ · 2026-11-23 12:00 UTC · Amara Diallo$/,
  )
  const marked = await here.desk.page(amara, harbour.id, opened, { page: 1, width: 600 }, noon)
  const plain = await here.desk.page(amara, harbour.id, await reading((await added()).id), { page: 1, width: 600 }, noon)
  assert.notDeepEqual(marked.bytes, plain.bytes)
  await assert.rejects(here.desk.readSegments(amara, harbour.id, opened, { first: 0, count: 1 }, noon), { code: 'pages-only' })
  await assert.rejects(here.desk.open(amara, harbour.id, it.id, { ...view, conditionsSeen: seen }, noon), { code: 'pages-only' })
  await assert.rejects(here.desk.open(amara, harbour.id, it.id, { ...view, as: 'file', conditionsSeen: seen }, noon), {
    code: 'use-not-allowed',
  })
})

test('the filter team sees the pages of what is privileged, and the case does not', async () => {
  const it = await added()
  const opened = await reading(it.id)
  await here.desk.markPrivileged(dario, harbour.id, it.id, 'Counsel', noon)
  await here.desk.nameFilter(amara, harbour.id, [bo.id], noon)
  const behind = await reading(it.id, [], bo)
  assert.equal((await here.desk.lookAt(bo, harbour.id, behind, noon)).pages, 2)
  await assert.rejects(here.desk.lookAt(amara, harbour.id, opened, noon), { code: 'exhibit-privileged' })
  await assert.rejects(reading(it.id), { code: 'exhibit-privileged' })
})

test('a text document is laid out by the node, its pictures drawn anew, and under view-only the file does not leave', async () => {
  const docx = zipSync({
    'word/document.xml': strToU8(
      '<w:document xmlns:w="w" xmlns:r="r" xmlns:a="a"><w:body><w:p><w:r><w:t>The search</w:t></w:r></w:p><w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p></w:body></w:document>',
    ),
    'word/_rels/document.xml.rels': strToU8('<R><Relationship Id="rId1" Type="x/image" Target="media/image1.png"/></R>'),
    'word/media/image1.png': new Uint8Array(createCanvas(40, 20).toBuffer('image/png')),
  })
  const it = await here.desk.add(
    dario,
    harbour.id,
    report('', { name: 'seizure.docx', contentBase64: Buffer.from(docx).toString('base64') }),
    noon,
  )
  const opened = await reading(it.id)
  const { shown, pages } = await here.desk.lookAt(amara, harbour.id, opened, noon)
  assert.deepEqual([shown, pages], ['office', 1])
  const { part } = await here.desk.layout(amara, harbour.id, opened, 1, noon)
  assert.deepEqual(part.blocks, [
    { is: 'text', runs: [{ text: 'The search' }] },
    { is: 'picture', picture: 0, says: '' },
  ])
  const { bytes } = await here.desk.inlay(amara, harbour.id, opened, 0, noon)
  assert.deepEqual(await loadImage(Buffer.from(bytes)).then(({ width, height }) => [width, height]), [40, 20])
  await assert.rejects(here.desk.layout(amara, harbour.id, opened, 2, noon), { code: 'content-not-readable' })
  await assert.rejects(here.desk.layout(chiara, harbour.id, opened, 1, noon), { code: 'not-found' })
  await here.desk.impose(
    amara,
    harbour.id,
    it.id,
    { kind: 'view_only', basis: 'Order', allowed: [], exculpatoryExit: true },
    noon,
  )
  await here.db.transaction((sql) =>
    sql.query(
      `update evidence.condition set condition = jsonb_set(condition, '{imposedBy}', '"xa-central"') where exhibit_id = $1`,
      [it.id],
    ),
  )
  await assert.rejects(here.desk.readSegments(amara, harbour.id, opened, { first: 0, count: 1 }, noon), { code: 'pages-only' })
})
