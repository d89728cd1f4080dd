/** A text document (Office Open XML, ECMA-376 Part 1 section 17) as it is read: with what was added and taken out, comments, notes and what is hidden. */
import {
  type Block,
  type Dress,
  type Gallery,
  gallery,
  isBare,
  joined,
  type Laid,
  linesIn,
  type Note,
  type Run,
  stretches,
} from './layout.ts'
import { counting } from './numbering.ts'
import { below, isOn, relationsOf, type Twig, textIn, treeOfPart, twig, twigs } from './tree.ts'
import { type Parts, partsOf } from './zip.ts'

const wanted = /^word\/(?:(?:document|styles|numbering|comments|footnotes|endnotes|header\d*|footer\d*)\.xml|_rels\/[^/]+\.rels)$/

type Style = Readonly<{ heading: number; list?: string | undefined; level?: number | undefined; basedOn?: string | undefined }>
type Relations = ReturnType<typeof relationsOf>
type Reading = Readonly<{
  styles: ReadonlyMap<string, Style>
  count: (list: string, level: number) => string
  pictures: Gallery
  relations: Relations
}>
/** What holds for the runs within: who changed them and how. */
type Within = Readonly<{ change?: 'added' | 'removed'; by?: string }>

function stylesOf(tree: Twig | undefined): ReadonlyMap<string, Style> {
  return new Map(
    below(tree, 'style').map((it) => {
      const name = twig(it, 'name')?.attributes.val ?? ''
      const outline = Number(twig(it, 'pPr', 'outlineLvl')?.attributes.val ?? 9)
      const named = /^heading (\d)$/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : '')
      const numbered = twig(it, 'pPr', 'numPr')
      return [
        it.attributes.styleId ?? '',
        {
          heading: Number(named) || (outline < 6 ? outline + 1 : 0),
          list: twig(numbered, 'numId')?.attributes.val,
          level: Number(twig(numbered, 'ilvl')?.attributes.val ?? 0),
          basedOn: twig(it, 'basedOn')?.attributes.val,
        },
      ]
    }),
  )
}
function styled<T>(styles: Reading['styles'], id: string | undefined, ask: (it: Style) => T | undefined): T | undefined {
  for (let [at, n] = [id, 0]; at !== undefined && n < 20; n++) {
    const it: Style | undefined = styles.get(at)
    const found = it && ask(it)
    if (found) return found
    at = it?.basedOn
  }
  return undefined
}

const dressOf = (it: Twig | undefined): readonly Dress[] =>
  (
    [
      ['bold', 'b'],
      ['italic', 'i'],
      ['underlined', 'u'],
      ['struck', 'strike'],
      ['hidden', 'vanish'],
    ] as const
  )
    .filter(([, name]) => isOn(twig(it, name)))
    .map(([dress]) => dress)

/** `after`: what hangs in a paragraph and is laid out behind it: pictures and boxes of text. */
type Found = { runs: Run[]; after: Block[] }

function readRun(reading: Reading, it: Twig, within: Within, found: Found): void {
  const dress = dressOf(twig(it, 'rPr'))
  const say = (text: string): void => void found.runs.push({ text, ...(dress.length > 0 && { dress }), ...within })
  for (const kid of twigs(it))
    switch (kid.name) {
      case 't':
      case 'delText':
        say(textIn(kid))
        break
      case 'tab':
        say('\t')
        break
      case 'br':
      case 'cr':
        say('\n')
        break
      case 'noBreakHyphen':
        say('\u2011')
        break
      case 'commentReference':
        found.runs.push({ text: '', note: `c${kid.attributes.id}` })
        break
      case 'footnoteReference':
      case 'endnoteReference':
        found.runs.push({ text: '', note: `${kid.name[0]}${kid.attributes.id}` })
        break
      case 'drawing':
      case 'pict':
      case 'object':
      case 'AlternateContent':
        drawn(reading, kid, found)
    }
}

/** Of two forms of one drawing the first is taken: the second is for programs that do not know it. */
function drawn(reading: Reading, it: Twig, found: Found): void {
  if (it.name === 'AlternateContent') {
    const [first] = twigs(it)
    if (first) drawn(reading, first, found)
    return
  }
  const says = below(it, 'docPr')[0]?.attributes.descr ?? ''
  for (const one of below(it, 'blip', 'imagedata', 'txbxContent')) {
    if (one.name === 'txbxContent') {
      found.after.push(...blocksOf(reading, one))
      continue
    }
    const target = reading.relations.get(one.attributes.embed ?? one.attributes.id ?? '')?.target
    if (target) found.after.push({ is: 'picture', picture: reading.pictures.numberOf(target), says })
  }
}

function readInline(reading: Reading, it: Twig, within: Within, found: Found): void {
  for (const kid of twigs(it))
    switch (kid.name) {
      case 'r':
        readRun(reading, kid, within, found)
        break
      case 'ins':
      case 'moveTo':
        readInline(reading, kid, changed('added', kid), found)
        break
      case 'del':
      case 'moveFrom':
        readInline(reading, kid, changed('removed', kid), found)
        break
      case 'hyperlink':
      case 'smartTag':
      case 'sdt':
      case 'sdtContent':
      case 'fldSimple':
      case 'customXml':
        readInline(reading, kid, within, found)
    }
}
const changed = (change: 'added' | 'removed', it: Twig): Within => ({
  change,
  ...(it.attributes.author && { by: it.attributes.author }),
})

function paragraph(reading: Reading, it: Twig): readonly Block[] {
  const found: Found = { runs: [], after: [] }
  readInline(reading, it, {}, found)
  const runs = joined(found.runs)
  if (isBare(runs)) return found.after
  const [properties, { styles }] = [twig(it, 'pPr'), reading]
  const style = twig(properties, 'pStyle')?.attributes.val
  const own = twig(properties, 'numPr')
  const outline = Number(twig(properties, 'outlineLvl')?.attributes.val ?? 9)
  const heading = (outline < 6 && outline + 1) || styled(styles, style, (one) => one.heading)
  if (heading) return [{ is: 'heading', level: Math.min(6, heading), runs }, ...found.after]
  const list = twig(own, 'numId')?.attributes.val ?? styled(styles, style, (one) => one.list)
  if (!list || list === '0') return [{ is: 'text', runs }, ...found.after]
  const level = Number(twig(own, 'ilvl')?.attributes.val ?? styled(styles, style, (one) => one.level) ?? 0)
  return [{ is: 'item', level, mark: reading.count(list, level), runs }, ...found.after]
}

function table(reading: Reading, it: Twig): Block {
  return {
    is: 'table',
    rows: twigs(it, 'tr').map((row) => ({
      head: isOn(twig(row, 'trPr', 'tblHeader')),
      cells: below(row, 'tc').map((cell) => ({
        span: Math.min(60, Number(twig(cell, 'tcPr', 'gridSpan')?.attributes.val ?? 1) || 1),
        blocks: linesIn(blocksOf(reading, cell)),
      })),
    })),
  }
}

function blocksOf(reading: Reading, it: Twig | undefined): readonly Block[] {
  return twigs(it).flatMap((kid): readonly Block[] => {
    if (kid.name === 'p') return paragraph(reading, kid)
    if (kid.name === 'tbl') return [table(reading, kid)]
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'del'].includes(kid.name) ? blocksOf(reading, kid) : []
  })
}

function notesOf(parts: Parts, reading: Omit<Reading, 'relations'>): readonly Note[] {
  const of = (name: string) => ({ ...reading, relations: relationsOf(parts, name) })
  const read = (name: string, kind: 'comment' | 'footnote', sign: string, element: string): Note[] =>
    below(treeOfPart(parts, name), element)
      // The first two footnotes are the lines between text and notes.
      .filter((it) => it.attributes.type === undefined)
      .map((it) => ({
        kind,
        mark: `${sign}${it.attributes.id}`,
        ...(it.attributes.author && { by: it.attributes.author }),
        ...(it.attributes.date && { at: it.attributes.date }),
        blocks: blocksOf(of(name), it),
      }))
  const margins = Object.keys(parts)
    .filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name))
    .toSorted()
    .map((name): Note => {
      const [root] = twigs(treeOfPart(parts, name))
      return { kind: name.includes('header') ? 'header' : 'footer', blocks: blocksOf(of(name), root) }
    })
  return [
    ...read('word/comments.xml', 'comment', 'c', 'comment'),
    ...read('word/footnotes.xml', 'footnote', 'f', 'footnote'),
    ...read('word/endnotes.xml', 'footnote', 'e', 'endnote'),
    ...margins.filter((it) => it.blocks.length > 0),
  ]
}

/** Some programs leave the body out. */
function documentIn(parts: Parts): Twig | undefined {
  const document = twig(treeOfPart(parts, 'word/document.xml'), 'document')
  return twig(document, 'body') ?? document
}

/** Throws when it is no such document, or unpacks to more than `most_bytes`. */
export function docxOf(bytes: Uint8Array, most_bytes: number): Laid {
  const parts = partsOf(bytes, wanted, most_bytes)
  const body = documentIn(parts)
  if (!body) throw new RangeError('no document')
  const reading = {
    styles: stylesOf(treeOfPart(parts, 'word/styles.xml')),
    count: counting(treeOfPart(parts, 'word/numbering.xml')),
    pictures: gallery(),
  }
  const blocks = blocksOf({ ...reading, relations: relationsOf(parts, 'word/document.xml') }, body)
  return { slides: false, parts: stretches(blocks, notesOf(parts, reading)), pictures: reading.pictures.names }
}
