import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { docxOf } from './docx.ts'
import { type Block, linesIn, type Run } from './layout.ts'
import { odfOf } from './odf.ts'
import { pptxOf } from './pptx.ts'
import { rtfOf } from './rtf.ts'
import { withoutTelling } from './rtf-tokens.ts'

const most = 1_000_000
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
const text = (runs: readonly Run[]): string => runs.map((it) => it.text).join('')
const said = (blocks: readonly Block[]): string[] => linesIn(blocks).map((it) => (it.is === 'picture' ? '' : text(it.runs)))
const p = (words: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
const item = (words: string, list: number, level = 0): string =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const rels = (...its: readonly (readonly [id: string, kind: string, target: string, more?: string])[]): string =>
  `<Relationships>${its.map(([id, kind, target, more = '']) => `<Relationship Id="${id}" Type="x/${kind}" Target="${target}" ${more}/>`).join('')}</Relationships>`

const report = (body: string, more: Readonly<Record<string, string>> = {}) =>
  docxOf(
    zip({
      'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r" xmlns:a="a" xmlns:wp="wp"><w:body>${body}</w:body></w:document>`,
      'word/styles.xml': `<w:styles xmlns:w="w"><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
        <w:style w:styleId="Chapter"><w:name w:val="Chapter"/><w:basedOn w:val="H1"/></w:style></w:styles>`,
      'word/numbering.xml': `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
        <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
      ...more,
    }),
    most,
  )

test('a text document keeps its headings, its lists with their numbers, and its tables', () => {
  const cells = `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${p('Bag')}</w:tc><w:tc>${p('Seal')}</w:tc></w:tr>
    <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('none')}</w:tc></w:tr>`
  const { parts } = report(
    p('The search', '<w:pStyle w:val="Chapter"/>') +
      item('phones', 5) +
      item('sealed', 6) +
      item('bag one', 6, 1) +
      item('bag two', 6, 1) +
      item('opened', 6) +
      item('bag three', 6, 1) +
      `<w:tbl>${cells}</w:tbl>`,
  )
  const { blocks } = parts[0]!
  assert.deepEqual(
    blocks.map((it) => (it.is === 'item' ? it.mark : it.is)),
    ['heading', '•', '1.', '1.i)', '1.ii)', '2.', '2.i)', 'table'],
  )
  const table = blocks.at(-1)
  assert.ok(table?.is === 'table')
  assert.deepEqual(
    table.rows.map((row) => [row.head, ...row.cells.map((cell) => `${said(cell.blocks)}/${cell.span}`)]),
    [
      [true, 'Bag/1', 'Seal/1'],
      [false, 'none/2'],
    ],
  )
})

test('what was added, taken out, hidden or remarked is read with who did it', () => {
  const { parts } = report(
    `<w:p><w:r><w:t>in </w:t></w:r><w:del w:author="T. Rinaldi"><w:r><w:delText>Catania</w:delText></w:r></w:del>
      <w:ins w:author="T. Rinaldi"><w:r><w:t>Palermo</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/><w:b w:val="0"/></w:rPr><w:t>the source is K.</w:t></w:r>
      <w:r><w:commentReference w:id="3"/></w:r></w:p>`,
    {
      'word/comments.xml': `<w:comments xmlns:w="w"><w:comment w:id="3" w:author="C. Eze" w:date="2026-10-02T09:00:00Z">${p('Ask the bank.')}</w:comment>
        <w:comment w:id="4" w:author="C. Eze">${p('Hangs nowhere.')}</w:comment></w:comments>`,
      'word/header1.xml': `<w:hdr xmlns:w="w">${p('confidential')}</w:hdr>`,
    },
  )
  const [line] = parts[0]!.blocks
  assert.ok(line?.is === 'text')
  assert.deepEqual(
    line.runs.map((it) => [it.text, it.change ?? it.dress?.join() ?? it.note ?? '', it.by ?? '']),
    [
      ['in ', '', ''],
      ['Catania', 'removed', 'T. Rinaldi'],
      ['Palermo', 'added', 'T. Rinaldi'],
      ['the source is K.', 'hidden', ''],
      ['', 'c3', ''],
    ],
  )
  assert.deepEqual(
    parts[0]!.notes.map((it) => [it.kind, it.by, said(it.blocks).join()]),
    [
      ['comment', 'C. Eze', 'Ask the bank.'],
      ['header', undefined, 'confidential'],
    ],
  )
})

test('pictures are named by the part of the file that holds them; what lies outside the file is not', () => {
  const drawing = (id: string) =>
    `<w:p><w:r><w:drawing><wp:docPr descr="The gate"/><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`
  const { parts, pictures } = report(drawing('rId1') + drawing('rId2') + drawing('rId1'), {
    'word/_rels/document.xml.rels': rels(
      ['rId1', 'image', 'media/image1.png'],
      ['rId2', 'image', 'https://example.org/tracker.png', 'TargetMode="External"'],
    ),
  })
  assert.deepEqual(parts[0]!.blocks, [
    { is: 'picture', picture: 0, says: 'The gate' },
    { is: 'picture', picture: 0, says: 'The gate' },
  ])
  assert.deepEqual(pictures, ['word/media/image1.png'])
})

test('a long document comes in stretches, each with the notes that hang in it', () => {
  const { parts } = report(
    Array.from({ length: 250 }, (_, n) => p(`line ${n}`)).join('') +
      '<w:p><w:r><w:t>end</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
    { 'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${p('sheet 14')}</w:footnote></w:footnotes>` },
  )
  assert.deepEqual(
    parts.map((it) => [it.blocks.length, it.notes.length]),
    [
      [120, 0],
      [120, 0],
      [11, 1],
    ],
  )
})

test('slides come in the order they are shown, with what the speaker was to say, and hidden ones say so', () => {
  const shape = (type: string, words: string) =>
    `<p:sp><p:nvPr><p:ph type="${type}"/></p:nvPr><p:txBody><a:p><a:pPr lvl="1"/><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`
  const slide = (words: string, more = '') =>
    `<p:sld xmlns:p="p" xmlns:a="a" ${more}><p:cSld><p:spTree>${words}</p:spTree></p:cSld></p:sld>`
  const { slides, parts } = pptxOf(
    zip({
      'ppt/presentation.xml':
        '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId r:id="rId9" id="256"/><p:sldId id="257" r:id="rId8"/></p:sldIdLst></p:presentation>',
      'ppt/_rels/presentation.xml.rels': rels(
        ['rId8', 'slide', 'slides/slide1.xml'],
        ['rId9', 'slide', '/ppt/slides/slide2.xml'],
      ),
      'ppt/slides/slide1.xml': slide(shape('title', 'Next'), 'show="0"'),
      'ppt/slides/slide2.xml': slide(shape('ctrTitle', 'Harbour') + shape('body', 'two arrests') + shape('sldNum', '1')),
      'ppt/slides/_rels/slide2.xml.rels': rels(['rId1', 'notesSlide', '../notesSlides/notesSlide1.xml']),
      'ppt/notesSlides/notesSlide1.xml': slide(shape('body', 'do not name the source')),
    }),
    most,
  )
  assert.equal(slides, true)
  assert.deepEqual(
    parts.map((it) => [
      it.hidden ?? false,
      ...it.blocks.map((one) => one.is),
      ...said(it.blocks),
      ...it.notes.flatMap((one) => said(one.blocks)),
    ]),
    [
      [false, 'heading', 'item', 'Harbour', 'two arrests', 'do not name the source'],
      [true, 'heading', 'Next'],
    ],
  )
})

test('OpenDocument is read alike: headings, numbered lists, remarks and what was taken out', () => {
  const ns = 'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:dc="d"'
  const { parts } = odfOf(
    zip({
      'content.xml': `<office:document-content ${ns}><office:automatic-styles>
        <text:list-style style:name="L1"><text:list-level-style-number/></text:list-style></office:automatic-styles><office:body><office:text>
        <text:tracked-changes><text:changed-region><text:deletion><dc:creator>T. Rinaldi</dc:creator><text:p>Catania</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:h text:outline-level="2">The search</text:h><text:list text:style-name="L1"><text:list-item><text:p>sealed</text:p></text:list-item>
        <text:list-item><text:p>opened</text:p></text:list-item></text:list>
        <text:p>in Palermo<office:annotation><dc:creator>C. Eze</dc:creator><text:p>Ask the bank.</text:p></office:annotation></text:p>
        </office:text></office:body></office:document-content>`,
    }),
    most,
  )
  assert.deepEqual(
    parts[0]!.blocks.map((it) => [it.is, it.is === 'item' ? it.mark : '', said([it])[0]]),
    [
      ['text', '', 'Catania'],
      ['heading', '', 'The search'],
      ['item', '1.', 'sealed'],
      ['item', '2.', 'opened'],
      ['text', '', 'in Palermo'],
    ],
  )
  assert.deepEqual(
    parts[0]!.notes.map((it) => [it.kind, it.by, said(it.blocks).join()]),
    [['comment', 'C. Eze', 'Ask the bank.']],
  )
})

test('what is no such document, nests without end or would unpack to too much is not laid out', () => {
  assert.throws(() => docxOf(zip({ 'a.xml': '<a/>' }), most), RangeError)
  assert.throws(() => pptxOf(zip({ 'ppt/presentation.xml': '<p/>' }), most), RangeError)
  assert.throws(() => report('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)), RangeError)
  assert.throws(() => docxOf(zip({ 'word/document.xml': `<a>${' '.repeat(most)}</a>` }), most), /too large/)
})

const rtf = (body: string, head = ''): Uint8Array =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset178 Arial;}}{\\info{\\author K. Novak}}${head}\n${body}}`,
    'latin1',
  )

test('a document in rich text keeps headings, lists, tables and letters of any script', () => {
  const { parts } = rtfOf(
    rtf(
      String.raw`{\*\generator Riched20;}\pard\outlinelevel0 The search\par\pard\plain Seiz\'e9 in {\f1\'cf\'e0\'eb\'e5\'f0\'ec\'ee} and {\f2\'c8\'c7\'d1\'ed} by \u1055?\u1077?t\'e9r\emdash\~two \{bags\}\par
{\listtext 1.\tab}phones\par{\pntext\'b7\tab}sealed\par
\trowd\cellx1000\cellx2000\intbl Bag\cell Seal\cell\row\trowd\intbl 1\cell S\line 44\cell\row\pard
{\pict\pngblip 89504e47}{\field{\*\fldinst HYPERLINK "http://trap.example"}{\fldrslt the bank}}\bin3 }}}\par
\trowd\intbl other\cell\row`,
    ),
  )
  const { blocks } = parts[0]!
  assert.deepEqual(
    blocks.map((it) => (it.is === 'item' ? it.mark : it.is)),
    ['heading', 'text', '1.', '\u00b7', 'table', 'text', 'table'],
  )
  assert.deepEqual(said(blocks), [
    'The search',
    'Seizé in Палермо and باري by Пеtér—\u00a0two {bags}',
    'phones',
    'sealed',
    ...['Bag', 'Seal', '1', 'S\n44'],
    'the bank',
    'other',
  ])
})

test('what was added, taken out, hidden or remarked in rich text is read with who did it', () => {
  const { parts } = rtfOf(
    rtf(
      String.raw`{\header confidential\par}in {\deleted\revauthdel1 Catania}{\revised\revauth1 Palermo}{\v the source is K.}\b0{\*\atnid CE}{\*\atnauthor C. Eze}\chatn{\*\annotation{\*\atndate 1443}Ask the bank.}{\footnote Of 3 May.}\par`,
      String.raw`{\*\revtbl {Unknown;}{T. Rinaldi;}}`,
    ),
  )
  const [line] = parts[0]!.blocks
  assert.ok(line?.is === 'text')
  assert.deepEqual(
    line.runs.map((it) => [it.text, it.change ?? it.dress?.join() ?? it.note ?? '', it.by ?? '']),
    [
      ['in ', '', ''],
      ['Catania', 'removed', 'T. Rinaldi'],
      ['Palermo', 'added', 'T. Rinaldi'],
      ['the source is K.', 'hidden', ''],
      ['', 'c1', ''],
      ['', 'f2', ''],
    ],
  )
  assert.deepEqual(
    parts[0]!.notes.map((it) => [it.kind, it.by ?? '', ...said(it.blocks)]),
    [
      ['header', '', 'confidential'],
      ['comment', 'C. Eze', 'Ask the bank.'],
      ['footnote', '', 'Of 3 May.'],
    ],
  )
})

test('rich text is freed of who wrote it, and stays what it says', () => {
  const { bytes, taken } = withoutTelling(rtf(String.raw`{\*\generator Riched20;}Seized.{\*\atnauthor C. Eze}\par`))
  assert.deepEqual(taken, ['properties', 'authors'])
  assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /Novak|Riched|Eze/)
  assert.deepEqual(said(rtfOf(bytes).parts[0]!.blocks), ['Seized.'])
})

test('rich text that nests without end is refused, and a cut file is read as far as it goes', () => {
  assert.throws(() => rtfOf(rtf('{'.repeat(5000))), RangeError)
  assert.deepEqual(said(rtfOf(rtf('whole\\par cu').subarray(0, -1)).parts[0]!.blocks), ['whole', 'cu'])
})
