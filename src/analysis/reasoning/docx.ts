/** A product as a text document (Office Open XML, ECMA-376): the same words as on paper, for those who go on writing. */
import { strToU8, zipSync } from 'fflate'
import type { Sheet } from './sheet.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
/** A zip cannot say an earlier day; the day of writing stands in the document. */
const mtime = '1980-01-01T00:00:00Z'

/** Forms let no control character in; three signs remain that XML reads otherwise. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function parts({ rtl, lang }: Sheet) {
  const run = (text: string, dress = ''): string =>
    text
      .split('\n')
      .map((line) => `<w:r><w:rPr>${dress}${rtl ? '<w:rtl/>' : ''}</w:rPr><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
      .join('<w:r><w:br/></w:r>')
  const paragraph = (runs: string, style = ''): string =>
    `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${rtl ? '<w:bidi/>' : ''}</w:pPr>${runs}</w:p>`
  const cell = (text: string, bold: boolean): string => `<w:tc><w:tcPr/>${paragraph(run(text, bold ? '<w:b/>' : ''))}</w:tc>`
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
    const line = (cells: readonly string[], bold: boolean) => `<w:tr>${cells.map((it) => cell(it, bold)).join('')}</w:tr>`
    const edge = ['top', 'bottom', 'insideH'].map((side) => `<w:${side} w:val="single" w:sz="4" w:color="B9BFC5"/>`).join('')
    return `<w:tbl><w:tblPr>${rtl ? '<w:bidiVisual/>' : ''}<w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${edge}</w:tblBorders></w:tblPr><w:tblGrid>${heads.map(() => '<w:gridCol/>').join('')}</w:tblGrid>${heads.some(Boolean) ? line(heads, true) : ''}${rows.map((it) => line(it, false)).join('')}</w:tbl>`
  }
  return { run, paragraph, table, lang }
}

export function docxOf(sheet: Sheet): Uint8Array {
  const { run, paragraph, table } = parts(sheet)
  const { matrix, register } = sheet
  const body = [
    paragraph(run(sheet.title), 'Title'),
    table(
      ['', ''],
      sheet.facts.map((it) => [it.label, it.value]),
    ),
    ...sheet.parts.map((part) =>
      part.heading
        ? paragraph(run(part.text), 'Heading1')
        : paragraph(`${run(`${part.text} `)}${run(part.cites, '<w:color w:val="51585F"/>')}`),
    ),
    ...(matrix
      ? [
          paragraph(run(matrix.title), 'Heading1'),
          paragraph(run(matrix.says)),
          ...matrix.hypotheses.map((it) => paragraph(run(it))),
          table(matrix.heads, matrix.rows),
        ]
      : []),
    paragraph(run(register.title), 'Heading1'),
    paragraph(run(register.says)),
    table(register.heads, register.rows),
    paragraph(run(sheet.foot)),
  ].join('')
  const marked = (name: 'hdr' | 'ftr', text: string) =>
    `${head}<w:${name} xmlns:w="${word}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(text, '<w:b/>')}</w:p></w:${name}>`
  const style = (id: string, name: string, size: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${(
      [
        ['document', 'document.main'],
        ['styles', 'styles'],
        ['header1', 'header'],
        ['footer1', 'footer'],
      ] as const
    )
      .map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${content}.${type}+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'header', 'footer'].map((it) => `<Relationship Id="${it}" Type="${relation}/${it}" Target="${it === 'styles' ? it : `${it}1`}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${word}" xmlns:r="${relation}"><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1130" w:bottom="1300" w:left="1130" w:header="600" w:footer="600" w:gutter="0"/>${sheet.rtl ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`,
    'word/header1.xml': marked('hdr', sheet.mark.toUpperCase()),
    'word/footer1.xml': marked('ftr', [sheet.mark.toUpperCase(), sheet.exercise].filter(Boolean).join(' · ')),
    'word/styles.xml': `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Noto Naskh Arabic" w:eastAsia="Noto Sans SC"/><w:sz w:val="20"/><w:szCs w:val="22"/><w:lang w:val="${sheet.lang}" w:bidi="${sheet.lang}"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Title', 'Title', 34)}${style('Heading1', 'heading 1', 24)}</w:styles>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime }]])), {
    level: 6,
  })
}
