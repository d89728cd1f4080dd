/** The sheets of a workbook (Office Open XML, ECMA-376 Part 1 section 18) as rows of text. Formulas give the value that was saved with them. */
import { bare, partsOf, textOfPart, walk } from './zip.ts'

const mostColumns = 200
const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/

export type Sheet = Readonly<{ name: string; rows: readonly (readonly string[])[] }>
/** `rows` in each sheet and `sheets` at most; a row with nothing in it is left out. */
export type Most = Readonly<{ bytes: number; rows: number; sheets: number }>

/** Texts that cells point to; a text in several runs is one. Readings of Japanese names (rPh) are not part of it. */
function sharedStrings(xml: string): string[] {
  const out: string[] = []
  let [text, inText, inReading] = ['', false, false]
  walk(xml, {
    open: (tag) => {
      const name = bare(tag)
      if (name === 'si') text = ''
      if (name === 'rPh') inReading = true
      inText = name === 't' && !inReading
    },
    text: (it) => {
      if (inText) text += it
    },
    close: (tag) => {
      const name = bare(tag)
      if (name === 'si') out.push(text)
      if (name === 'rPh') inReading = false
      inText = false
    },
  })
  return out
}

/** Formats that show a number as a date: section 18.8.30, and those whose code asks for a year or a day. */
const builtIn = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
function dateStyles(xml: string): Set<number> {
  const [dates, styles] = [new Set<number>(), new Set<number>()]
  let [inCells, n] = [false, 0]
  walk(xml, {
    open: (tag) => {
      const name = bare(tag)
      const id = Number(tag.attributes.numFmtId)
      if (name === 'numFmt' && /[yd]/i.test(String(tag.attributes.formatCode).replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')))
        dates.add(id)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) {
        if (builtIn(id) || dates.has(id)) styles.add(n)
        n++
      }
    },
    close: (tag) => {
      if (bare(tag) === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** Days since the end of 1899, or since 1904 as old Macintosh programs count, as a date. */
function dateOf(days: number, since1904: boolean): string {
  const at = new Date((Math.floor(days) - 25_569 + (since1904 ? 1462 : 0)) * 86_400_000)
  return Number.isNaN(at.getTime()) ? String(days) : at.toISOString().slice(0, 10)
}
const columnOf = (reference: string): number =>
  [.../^[A-Z]*/.exec(reference)![0]].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1

type Around = Readonly<{ strings: readonly string[]; dates: ReadonlySet<number>; since1904: boolean }>
function shownAs(type: string, style: number, value: string, { strings, dates, since1904 }: Around): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'e') return ''
  if (type === 'd') return value.slice(0, 10)
  if (type === 'b' || type === 'str' || type === 'inlineStr' || value === '') return value
  return dates.has(style) && Number(value) > 0 ? dateOf(Number(value), since1904) : value
}

function rowsOf(xml: string, around: Around, most: number): string[][] {
  const rows: string[][] = []
  let [row, value, column]: [string[], string, number] = [[], '', -1]
  let [type, style, reads] = ['n', 0, false]
  walk(xml, {
    open: (tag) => {
      const name = bare(tag)
      if (name === 'row') [row, column] = [[], -1]
      if (name === 'c') {
        const reference = String(tag.attributes.r ?? '')
        column = reference === '' ? column + 1 : columnOf(reference)
        type = String(tag.attributes.t ?? 'n')
        style = Number(tag.attributes.s ?? 0)
        value = ''
      }
      reads = name === 'v' || name === 't'
    },
    text: (it) => {
      if (reads) value += it
    },
    close: (tag) => {
      const name = bare(tag)
      reads = false
      if (name === 'c' && column >= 0 && column < mostColumns && rows.length <= most) {
        while (row.length < column) row.push('')
        row[column] = shownAs(type, style, value, around)
      }
      if (name === 'row' && rows.length <= most && row.some((c) => c.trim() !== '')) rows.push(row)
    },
  })
  return rows
}

/** Where each sheet lies and what it is called, and how the workbook counts days. */
function sheetsIn(book: string, relations: string): { places: { name: string; path: string }[]; since1904: boolean } {
  const named: { id: string; name: string }[] = []
  const paths = new Map<string, string>()
  let since1904 = false
  walk(book, {
    open: (tag) => {
      if (bare(tag) === 'sheet') named.push({ id: String(tag.attributes['r:id'] ?? ''), name: String(tag.attributes.name ?? '') })
      if (bare(tag) === 'workbookPr') since1904 = /^(1|true)$/.test(String(tag.attributes.date1904 ?? ''))
    },
  })
  walk(relations, {
    open: (tag) => {
      if (bare(tag) === 'Relationship')
        paths.set(String(tag.attributes.Id), String(tag.attributes.Target).replace(/^\/?(xl\/)?/, 'xl/'))
    },
  })
  return { places: named.map(({ id, name }) => ({ name, path: paths.get(id) ?? '' })), since1904 }
}

/** Throws when it is no workbook, or more than `most`. */
export function workbookOf(bytes: Uint8Array, most: Most): Sheet[] {
  const parts = partsOf(bytes, wanted, most.bytes)
  const { places, since1904 } = sheetsIn(
    textOfPart(parts, 'xl/workbook.xml') ?? '',
    textOfPart(parts, 'xl/_rels/workbook.xml.rels') ?? '<none/>',
  )
  const [strings, styles] = [textOfPart(parts, 'xl/sharedStrings.xml'), textOfPart(parts, 'xl/styles.xml')]
  const around = {
    strings: strings ? sharedStrings(strings) : [],
    dates: styles ? dateStyles(styles) : new Set<number>(),
    since1904,
  }
  const sheets = places.slice(0, most.sheets).flatMap(({ name, path }) => {
    const xml = textOfPart(parts, path)
    return xml === undefined ? [] : [{ name, rows: rowsOf(xml, around, most.rows) }]
  })
  if (sheets.length === 0) throw new RangeError('no sheet')
  return sheets
}
