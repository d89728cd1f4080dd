import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { readTable } from './read.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const strings = ['name', 'birth', 'document', 'Mohammed al-Masri', 'A123 & co', '佐藤']
const parts = {
  'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Wanted" sheetId="3" r:id="rId7"/><sheet name="Other" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="/xl/worksheets/sheet9.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `${head}<sst ${main}>${strings.map((s) => (s === '佐藤' ? `<si><r><t>佐</t></r><r><t>藤</t></r><rPh sb="0" eb="1"><t>サトウ</t></rPh></si>` : `<si><t xml:space="preserve">${s.replace('&', '&amp;')}</t></si>`)).join('')}</sst>`,
  'xl/styles.xml': `${head}<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="[$-409]dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet9.xml': `${head}<worksheet ${main}><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>
    <row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" s="1"><v>25999</v></c><c r="D2" t="s"><v>4</v></c></row>
    <row r="3"></row>
    <row r="4"><c r="A4" t="inlineStr"><is><t>Анна Иванова</t></is></c><c r="B4" s="2"><v>30000.5</v></c><c r="D4" s="3"><v>77</v></c></row>
    <row r="5"><c r="A5" t="s"><v>5</v></c><c r="B5"><v>1970</v></c><c r="D5" t="str"><f>1+1</f><v>B-2</v></c></row>
  </sheetData></worksheet>`,
  'xl/worksheets/sheet1.xml': `${head}<worksheet ${main}><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
}
const book = (files: Record<string, string>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, strToU8(t)])))).toString('base64')
const read = (fileBase64: string) => readTable({ fileBase64, mapping: {} })

test('a workbook is read like a table: its first sheet, dates as dates, numbers as numbers, texts of several runs whole', () => {
  const { rows, report } = read(book(parts))
  assert.equal(report.encoding, 'xlsx')
  assert.deepEqual(
    rows.map((r) => [r.subject.names[0], r.subject.birth, r.subject.identifiers[0]?.value]),
    [
      ['Mohammed al-Masri', '1971-03-07', 'A123 & co'],
      ['Анна Иванова', '1982-02-18', '77'],
      ['佐藤', '1970', 'B-2'],
    ],
  )
})

test('a workbook that counts from 1904 gives the same days', () => {
  const since = parts['xl/workbook.xml'].replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
  const shifted = parts['xl/worksheets/sheet9.xml'].replace('25999', String(25_999 - 1462))
  const { rows } = read(book({ ...parts, 'xl/workbook.xml': since, 'xl/worksheets/sheet9.xml': shifted }))
  assert.equal(rows[0]!.subject.birth, '1971-03-07')
})

test('a locked, a broken and an empty workbook are answered with a sentence', () => {
  const whole = Buffer.from(book(parts), 'base64')
  const locked = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]).toString('base64')
  for (const bad of [
    locked,
    whole.subarray(0, whole.length / 2).toString('base64'),
    book({ 'xl/workbook.xml': parts['xl/workbook.xml'] }),
    book({ ...parts, 'xl/worksheets/sheet9.xml': '<worksheet><sheetData><row><c></row>' }),
    book({ ...parts, 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><sst><si><t>&a;</t></si></sst>' }),
  ])
    assert.throws(() => read(bad), { code: 'sheet-unreadable' })
  assert.throws(() => read(book({ ...parts, 'xl/worksheets/sheet9.xml': `<worksheet><sheetData/></worksheet>` })), {
    code: 'table-empty',
  })
})
