/** A text document in Rich Text Format (specification 1.9.1) as it is read: with what was added and taken out, comments, notes and what is hidden. Pure. */
import { type Block, type Dress, isBare, joined, type Laid, type Line, type Note, type Run, stretches } from './layout.ts'
import { charsetOf, isRtf, pageOf, tokensOf } from './rtf-tokens.ts'

/** Groups whose words stand on no page. Any other group that is marked `\*` is left out too, unless it is named in `read`. */
const unread = new Set([
  ...['colortbl', 'stylesheet', 'info', 'pict', 'objdata', 'fldinst', 'nonshppict', 'listtable', 'listoverridetable'],
  ...['rsidtbl', 'generator', 'xmlnstbl', 'themedata', 'colorschememapping', 'latentstyles', 'datastore', 'filetbl', 'template'],
  ...['sp', 'private', 'tc', 'xe', 'bkmkstart', 'bkmkend', 'atnid', 'atntime', 'atndate', 'atnref', 'atnparent', 'shprslt'],
  ...['ftnsep', 'ftnsepc', 'aftnsep'],
])
const read = new Set(['shptxt', 'revtbl', 'atnauthor', 'annotation', 'result', 'pntext', 'footnote', 'shpinst', 'shpgrp'])
const margins: Readonly<Record<string, 'header' | 'footer'>> = {
  ...{ header: 'header', headerl: 'header', headerr: 'header', headerf: 'header' },
  ...{ footer: 'footer', footerl: 'footer', footerr: 'footer', footerf: 'footer' },
}
const letters: Readonly<Record<string, string>> = {
  ...{ tab: '\t', line: '\n', emdash: '\u2014', endash: '\u2013', lquote: '\u2018', rquote: '\u2019', ldblquote: '\u201c' },
  ...{ rdblquote: '\u201d', bullet: '\u2022', emspace: '\u2003', enspace: '\u2002', '~': '\u00a0', _: '\u2011' },
  ...{ '{': '{', '}': '}', '\\': '\\' },
}
const dresses: Readonly<Record<string, Dress>> = { b: 'bold', i: 'italic', ul: 'underlined', strike: 'struck', v: 'hidden' }

/** What holds within a group and ends with it. `into`: where its words go. */
type State = {
  into: 'page' | 'nothing' | 'fonts' | 'mark' | 'authors' | 'author'
  dress: ReadonlySet<Dress>
  change?: 'added' | 'removed' | undefined
  by: number
  font: number
  /** Letters that follow a `\u` for programs that do not know it. */
  instead: number
  note?: { kind: Note['kind']; mark?: string } | undefined
}
/** What is being written: the document, or a note of it. */
type Sheet = {
  blocks: Block[]
  runs: Run[]
  rows: { cells: Line[][]; lines: Line[] } | undefined
  mark: string
  level: number
  table: boolean
  apart: boolean
}
const sheet = (): Sheet => ({ blocks: [], runs: [], rows: undefined, mark: '', level: 0, table: false, apart: true })

class Reading {
  readonly notes: Note[] = []
  readonly fonts = new Map<number, string>()
  readonly sheets: Sheet[] = [sheet()]
  readonly authors: string[] = []
  page = 'windows-1252'
  author = ''
  named = ''
  /** Bytes of letters not yet decoded: a letter may be two of them. */
  bytes: number[] = []
  skip = 0
  state: State = { into: 'page', dress: new Set(), by: 0, font: -1, instead: 1 }
  readonly outer: State[] = []

  get sheet(): Sheet {
    return this.sheets.at(-1)!
  }

  say(text: string): void {
    const { into, dress, change, by } = this.state
    if (into === 'page') {
      const who = change && this.authors[by]
      const run = { text, ...(dress.size > 0 && { dress: [...dress] }), ...(change && { change }), ...(who && { by: who }) }
      this.sheet.runs.push(run)
    } else if (into === 'mark') this.sheet.mark += text
    else if (into === 'author') this.author += text
    else if (into === 'authors') this.named += text
  }

  /** Decodes the letters that stand waiting. */
  flush(): void {
    if (this.bytes.length === 0) return
    const bytes = Uint8Array.from(this.bytes)
    this.bytes = []
    this.say(new TextDecoder(this.fonts.get(this.state.font) ?? this.page).decode(bytes))
  }

  /** The end of a paragraph: a line of the page, or of the cell it stands in. */
  paragraph(): void {
    const { sheet } = this
    const runs = joined(sheet.runs)
    sheet.runs = []
    const mark = sheet.mark.trim()
    sheet.mark = ''
    if (!sheet.table) sheet.apart = true
    if (isBare(runs)) return
    const line: Line =
      sheet.level > 0
        ? { is: 'heading', level: Math.min(6, sheet.level), runs }
        : mark
          ? { is: 'item', level: 0, mark, runs }
          : { is: 'text', runs }
    if (sheet.table) {
      sheet.rows ??= { cells: [], lines: [] }
      sheet.rows.lines.push(line)
    } else sheet.blocks.push(line)
  }

  cell(): void {
    this.sheet.table = true
    this.paragraph()
    const rows = this.sheet.rows ?? { cells: [], lines: [] }
    this.sheet.rows = rows
    rows.cells.push(rows.lines)
    rows.lines = []
  }

  row(): void {
    const { sheet } = this
    const { cells } = sheet.rows ?? { cells: [] }
    sheet.rows = undefined
    if (cells.length === 0) return
    const row = { head: false, cells: cells.map((blocks) => ({ span: 1, blocks })) }
    const last = sheet.blocks.at(-1)
    if (last?.is === 'table' && !sheet.apart) (last.rows as (typeof row)[]).push(row)
    else sheet.blocks.push({ is: 'table', rows: [row] })
    sheet.apart = false
  }

  open(): void {
    this.outer.push(this.state)
    this.state = { ...this.state, note: undefined }
  }

  close(): void {
    const { note, into } = this.state
    if (note) {
      this.paragraph()
      const { blocks } = this.sheets.pop()!
      const by = note.kind === 'comment' && this.author.trim()
      if (blocks.length > 0) this.notes.push({ ...note, ...(by && { by }), blocks })
      if (note.kind === 'comment') this.author = ''
    }
    this.state = this.outer.pop() ?? this.state
    if (into === 'authors' && this.state.into === 'authors') {
      this.authors.push(this.named.replace(/;\s*$/, '').trim())
      this.named = ''
    }
  }

  /** The words of this group are a note: they are written on a sheet of their own, and hang where the group stands. */
  beside(kind: Note['kind']): void {
    const mark = kind === 'comment' ? `c${this.notes.length}` : kind === 'footnote' ? `f${this.notes.length}` : undefined
    if (mark) this.sheet.runs.push({ text: '', note: mark })
    this.sheets.push(sheet())
    this.state = { ...this.state, into: 'page', dress: new Set(), change: undefined, note: { kind, ...(mark && { mark }) } }
  }
}

/** The first word of a group says what the group is. Answers whether it was such a word. */
function named(it: Reading, name: string, starred: boolean): boolean {
  const { state } = it
  if (state.into === 'nothing') return true
  if (name === 'fonttbl') state.into = 'fonts'
  else if (name === 'listtext' || name === 'pntext') state.into = 'mark'
  else if (name === 'revtbl') state.into = 'authors'
  else if (name === 'atnauthor') {
    state.into = 'author'
    it.author = ''
  } else if (name === 'annotation') it.beside('comment')
  else if (name === 'footnote') it.beside('footnote')
  else if (margins[name]) it.beside(margins[name])
  else if (unread.has(name) || (starred && !read.has(name))) state.into = 'nothing'
  else return false
  return true
}

function dressed(state: State, name: string, value: number | undefined): void {
  const dress = dresses[name]
  if (dress || name === 'ulnone') {
    const next = new Set(state.dress)
    if (!dress) next.delete('underlined')
    else if (value === 0) next.delete(dress)
    else next.add(dress)
    state.dress = next
  } else if (name === 'plain') {
    state.dress = new Set()
    state.change = undefined
  } else if (name === 'revised' || name === 'deleted')
    state.change = value === 0 ? undefined : name === 'revised' ? 'added' : 'removed'
  else if (name === 'revauth' || name === 'revauthdel') state.by = value ?? 0
}

function word(it: Reading, name: string, value: number | undefined): void {
  const { state, sheet } = it
  if (state.into === 'nothing') return
  const letter = letters[name]
  if (letter !== undefined) {
    it.say(letter)
    return
  }
  switch (name) {
    case 'u':
      it.say(String.fromCharCode((value ?? 0x3f) & 0xffff))
      it.skip = state.instead
      return
    case 'uc':
      state.instead = Math.max(0, value ?? 1)
      return
    case 'ansicpg':
      it.page = pageOf(value ?? 1252)
      return
    case 'mac':
      it.page = 'macintosh'
      return
    case 'f':
      state.font = value ?? -1
      return
    case 'fcharset': {
      const charset = charsetOf(value ?? 0)
      if (state.into === 'fonts' && charset) it.fonts.set(state.font, charset)
      return
    }
    case 'pard':
      sheet.level = 0
      sheet.table = false
      return
    case 'intbl':
      sheet.table = true
      return
    case 'outlinelevel':
      sheet.level = (value ?? 9) < 6 ? (value ?? 0) + 1 : 0
      return
    case 'par':
    case 'sect':
    case 'page':
      it.paragraph()
      return
    case 'cell':
      it.cell()
      return
    case 'nestcell':
      it.say('\t')
      return
    case 'nestrow':
      it.say('\n')
      return
    case 'row':
      it.row()
      return
    default:
      dressed(state, name, value)
  }
}

/** How deep groups may lie in each other: a file that goes deeper is made to hurt. */
const deepest = 400

/** Throws when it is no such document. */
export function rtfOf(bytes: Uint8Array): Laid {
  if (!isRtf(bytes)) throw new RangeError('no document')
  const it = new Reading()
  let [first, starred] = [false, false]
  for (const { token } of tokensOf(bytes)) {
    if (token.is === 'byte') {
      first = false
      if (it.skip > 0) it.skip--
      else if (it.state.into !== 'nothing') it.bytes.push(token.byte)
      continue
    }
    it.flush()
    it.skip = 0
    if (token.is === 'open') {
      if (it.outer.length > deepest) throw new RangeError('too large')
      it.open()
      ;[first, starred] = [true, false]
    } else if (token.is === 'close') {
      it.close()
      first = false
    } else if (first && token.name === '*') starred = true
    else if (!(first && named(it, token.name, starred))) {
      word(it, token.name, token.value)
      first = false
    } else first = false
  }
  it.flush()
  it.paragraph()
  it.row()
  const { blocks } = it.sheets[0]!
  return { slides: false, parts: stretches(blocks, it.notes), pictures: [] }
}
