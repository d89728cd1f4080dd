import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { amara, dario, harbour, noon, report, room, xb } from '../../../test/exhibits.ts'
import { pdfOf } from '../../../test/pdf.ts'
import type { Instant } from '../../kernel/instant.ts'
import { readers } from '../../node/reading/readers.ts'
import { tesseract } from '../../node/reading/tesseract.ts'
import type { Reader } from '../contents/sockets.ts'
import { readNext } from './courier.ts'
import { readBlankAgain } from './store.ts'

const reader = readers(tesseract('', ''))
after(() => reader.stop())
const here = await room(xb, { reader })
const faults: unknown[] = []
const readAll = async (by: Reader = reader): Promise<void> => {
  while (await readNext({ tools: here.tools, reader: by, report: (it) => faults.push(it) }));
}
const added = (bytes: Uint8Array, name: string, mime = 'application/octet-stream') =>
  here.desk.add(dario, harbour.id, report('', { name, mime, contentBase64: Buffer.from(bytes).toString('base64') }), noon)
const find = async (words: string, at: Instant = noon) =>
  (await here.desk.findWords(dario, harbour.id, words, at)).items.map((it) => [it.name, it.place])

test('words are found in PDF, mail, office files, pages, tables and text, with the page, row or line they stand in', async () => {
  const pages = Array.from({ length: 20 }, (_, n) => [`page ${n + 1}`, n === 16 ? 'the zebrawood crate' : 'nothing'])
  await added(pdfOf(pages), 'log.pdf')
  await added(Buffer.from('From: Ana <ana@example.org>\r\nTo: k@example.org\r\nSubject: zebrawood\r\n\r\nsee below'), 'note.eml')
  await added(
    zipSync({
      'word/document.xml': strToU8('<w:document xmlns:w="w"><w:p><w:r><w:t>a zebrawood memo</w:t></w:r></w:p></w:document>'),
    }),
    'memo.docx',
  )
  await added(Buffer.from('<html><script>zebrawood</script><p>ze<b>br</b>a</p><p>zebrawood page</p>'), 'page.html', 'text/html')
  await added(Buffer.from(`item;sum\n${'x;1\n'.repeat(7)}zebrawood;2\n`), 'list.csv')
  await added(Buffer.from('one\ntwo zebrawood'), 'plain.txt')
  await readAll()
  assert.deepEqual(faults, [])
  assert.deepEqual((await find('ZEBRAWOOD')).toSorted(), [
    ['list.csv', 6],
    ['log.pdf', 17],
    ['memo.docx', 1],
    ['note.eml', 1],
    ['page.html', 1],
    ['plain.txt', 1],
  ])
  assert.deepEqual(await find('"zebrawood crate"'), [['log.pdf', 17]])
  assert.deepEqual(await find('plain.txt'), [['plain.txt', 0]])
  assert.deepEqual((await here.desk.findWords(dario, harbour.id, 'zebrawood', noon)).unread, 0)
})

test('the text of exhibits rests sealed: neither a word nor what it is found by stands in the database in clear', async () => {
  await added(Buffer.from('zebrafinch zebrafinch'), 'once.txt')
  await added(Buffer.from('zebrafinch zebrafinch'), 'twice.txt')
  await readAll()
  assert.deepEqual((await find('zebraf')).map(([name]) => name).toSorted(), ['once.txt', 'twice.txt'])
  const { rows } = await here.db.sql.query<{ row: string; filter: string }>(
    `select p::text as row, encode(p.filter, 'hex') as filter from evidence.passage p`,
  )
  assert.ok(rows.length > 1)
  assert.deepEqual(
    rows.filter((it) => it.row.includes('zebra')),
    [],
  )
  // The same text in two exhibits does not show that it is the same.
  assert.equal(new Set(rows.map((it) => it.filter)).size, rows.length)
})

test('what is privileged, in quarantine or past its day is not found, and its text goes when it is shut', async () => {
  const it = await added(Buffer.from('the quagga letter'), 'quagga.txt')
  await readAll()
  assert.equal((await find('quagga letter')).length, 1)
  await here.desk.impose(
    amara,
    harbour.id,
    it.id,
    { kind: 'delete_by', basis: 'Order', allowed: [], until: '2026-12-01' as never, exculpatoryExit: true },
    noon,
  )
  // The authority that set the day is free of it; a partner's day binds.
  await here.db.transaction((sql) =>
    sql.query(
      `update evidence.condition set condition = jsonb_set(condition, '{imposedBy}', '"xa-central"') where exhibit_id = $1`,
      [it.id],
    ),
  )
  assert.equal((await find('quagga')).length, 2)
  assert.equal((await find('quagga', '2026-12-02T12:00:00.000Z' as Instant)).length, 0)
  await here.desk.markPrivileged(dario, harbour.id, it.id, 'Counsel', noon)
  assert.equal((await find('quagga')).length, 0)
  const left = await here.db.transaction((sql) => sql.query('select 1 from evidence.passage where exhibit_id = $1', [it.id]))
  assert.equal(left.rows.length, 0)
  await readAll()
  assert.equal((await find('quagga')).length, 0)
  await here.desk.releasePrivileged(amara, harbour.id, it.id, 'No counsel', noon)
  await readAll()
  assert.equal((await find('quagga', '2026-11-24T12:00:00.000Z' as Instant)).length, 2)
})

test('a reading that breaks off because the node is stopped is no fault, and is read after the next start', async () => {
  const it = await added(pdfOf([['quagga']]), 'stopped.pdf')
  const stopped: Reader = {
    ...reader,
    ask: () => Promise.reject(new Error('nothing is read any more')),
  }
  const told: unknown[] = []
  for (let n = 0; n < 4; n++)
    await readNext({ tools: here.tools, reader: stopped, report: (fault) => told.push(fault), ending: () => true })
  assert.deepEqual(told, [])
  await readAll()
  assert.equal((await here.desk.textState(dario, harbour.id, it.id, noon)).text?.state, 'done')
})

test('a reading that was cut goes on at the page where it stopped and has no page twice', async () => {
  const it = await added(pdfOf(Array.from({ length: 30 }, (_, n) => [`okapi ${n + 1}`])), 'long.pdf')
  let asked = 0
  const dying: Reader = {
    ...reader,
    ask: (document, job) => {
      if (job.do === 'text' && ++asked === 3) throw new Error('the power went')
      return reader.ask(document, job)
    },
  }
  await readNext({ tools: here.tools, reader: dying, report: () => {} })
  assert.equal((await here.desk.textState(dario, harbour.id, it.id, noon)).text?.nextPart, 17)
  await readAll()
  const { rows } = await here.db.transaction((sql) =>
    sql.query<{ place: number }>(`select place from evidence.passage where exhibit_id = $1 and place > 0 order by place`, [
      it.id,
    ]),
  )
  assert.deepEqual(
    rows.map((row) => row.place),
    Array.from({ length: 30 }, (_, n) => n + 1),
  )
  assert.deepEqual((await here.desk.textState(dario, harbour.id, it.id, noon)).text?.state, 'done')
})

test('traps end with a sentence: an office file that unpacks to gigabytes, a PDF that is none, a picture that is too large', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(220 * 1024 * 1024) }, { level: 9 })
  assert.ok(bomb.length < 1024 * 1024)
  const cases: [Uint8Array, string, string][] = [
    [bomb, 'bomb.docx', 'content-too-large-to-read'],
    [Buffer.from('%PDF-1.7\nnothing of it'), 'broken.pdf', 'content-not-readable'],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'broken.xlsx', 'content-not-readable'],
  ]
  for (const [bytes, name, why] of cases) {
    const it = await added(bytes, name)
    await readAll()
    const { text } = await here.desk.textState(dario, harbour.id, it.id, noon)
    assert.deepEqual([text?.state, text?.why], ['failed', why], name)
  }
  const slow = readers(tesseract('', ''), { look: 1 })
  const document = { key: 's', name: 'a.pdf', mime: 'application/pdf', size: 10, content: async () => pdfOf([['a']]) }
  await assert.rejects(slow.ask(document, { do: 'look' }), { why: 'content-takes-too-long' })
  await slow.stop()
})

const recogniser = tesseract('eng', 'tesseract')
test('letters in a picture are found where tesseract is installed', {
  skip: !(await recogniser.recognises()) && 'tesseract is not installed here',
}, async () => {
  const drawn = await reader.ask(
    { key: 'p', name: 'p.pdf', mime: '', size: 10, content: async () => pdfOf([['PANGOLIN scales in crate']]) },
    { do: 'picture', page: 1, width: 1700 },
  )
  const it = await added(drawn.bytes, 'scan.jpg')
  await readAll()
  assert.deepEqual((await here.desk.textState(dario, harbour.id, it.id, noon)).text?.why, 'no-recogniser')
  await here.db.transaction((sql) => readBlankAgain(sql))
  await readAll({ ...reader, ...recogniser })
  assert.deepEqual(await find('pangolin'), [['scan.jpg', 1]])
})

test('what holds no text says so, and is found by its name', async () => {
  const it = await added(Buffer.from([0, 1, 2, 3, 0, 255]), 'telephone.img')
  await readAll()
  assert.deepEqual((await here.desk.textState(dario, harbour.id, it.id, noon)).text?.why, 'no-text')
})
