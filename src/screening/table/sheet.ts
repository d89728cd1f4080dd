/** The first sheet of a workbook (Office Open XML, ECMA-376 Part 1 section 18) as rows of text. Formulas give the value that was saved with them. */
import { unzipSync } from 'fflate'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { refuse } from '../refusals.ts'
import type { Table } from './csv.ts'

/** A zip file says how large each of its files will be; more than this together is no list. */
const most_bytes = 400 * 1024 * 1024
const mostColumns = 200
const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/

export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
/** A workbook with a password, or one of the years before 2007. */
export const isClosedWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0

type Tag = SaxesTagPlain
function walk(
  xml: string,
  on: Readonly<{ open?: (tag: Tag) => void; text?: (text: string) => void; close?: (tag: Tag) => void }>,
): void {
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  if (on.open) parser.on('opentag', on.open)
  if (on.text) parser.on('text', on.text)
  if (on.close) parser.on('closetag', on.close)
  parser.write(xml).close()
}
/** The name without what stands before a colon: some programs write `x:row`. */
const bare = (tag: Tag): string => tag.name.replace(/^.*:/, '')

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

/** Where the first sheet lies, and how the workbook counts days. */
function firstSheet(files: Readonly<Record<string, string>>): { path: string; since1904: boolean } {
  let [id, since1904, path] = ['', false, '']
  walk(files['xl/workbook.xml'] ?? '', {
    open: (tag) => {
      if (bare(tag) === 'sheet' && id === '') id = String(tag.attributes['r:id'] ?? '')
      if (bare(tag) === 'workbookPr') since1904 = /^(1|true)$/.test(String(tag.attributes.date1904 ?? ''))
    },
  })
  walk(files['xl/_rels/workbook.xml.rels'] ?? '', {
    open: (tag) => {
      if (bare(tag) === 'Relationship' && tag.attributes.Id === id)
        path = String(tag.attributes.Target).replace(/^\/?(xl\/)?/, 'xl/')
    },
  })
  return { path, since1904 }
}

export function sheetOf(bytes: Uint8Array, most: number): Table {
  try {
    let size = 0
    const packed = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false
        size += originalSize
        if (size > most_bytes) throw new RangeError('too large')
        return true
      },
    })
    const files = Object.fromEntries(Object.entries(packed).map(([name, it]) => [name, new TextDecoder().decode(it)]))
    const { path, since1904 } = firstSheet(files)
    const [strings, styles] = [files['xl/sharedStrings.xml'], files['xl/styles.xml']]
    const around = {
      strings: strings ? sharedStrings(strings) : [],
      dates: styles ? dateStyles(styles) : new Set<number>(),
      since1904,
    }
    const sheet = files[path]
    if (sheet === undefined) throw new RangeError('no sheet')
    const [header = [], ...rows] = rowsOf(sheet, around, most)
    return { header: header.map((h) => h.trim()), rows }
  } catch {
    throw refuse('sheet-unreadable')
  }
}
