/** Slides (Office Open XML, ECMA-376 Part 1 section 19) in the order they are shown, with what the speaker was to say and what others remarked. */
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
  type Part,
  type Run,
} from './layout.ts'
import { below, relationsOf, type Twig, textIn, treeOfPart, twig, twigs } from './tree.ts'
import { type Parts, partsOf } from './zip.ts'

const wanted =
  /^ppt\/(?:presentation\.xml|commentAuthors\.xml|_rels\/[^/]+\.rels|(?:slides|notesSlides|comments)\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/

type Relations = ReturnType<typeof relationsOf>
type Reading = Readonly<{ pictures: Gallery; relations: Relations }>

const dressOf = (it: Twig | undefined): readonly Dress[] => {
  const { b, i, u, strike } = it?.attributes ?? {}
  return [
    ...(b === '1' || b === 'true' ? (['bold'] as const) : []),
    ...(i === '1' || i === 'true' ? (['italic'] as const) : []),
    ...(u && u !== 'none' ? (['underlined'] as const) : []),
    ...(strike && strike !== 'noStrike' ? (['struck'] as const) : []),
  ]
}

function runsOf(paragraph: Twig): readonly Run[] {
  return joined(
    twigs(paragraph).flatMap((it): readonly Run[] => {
      if (it.name === 'br') return [{ text: '\n' }]
      if (it.name !== 'r' && it.name !== 'fld') return []
      const dress = dressOf(twig(it, 'rPr'))
      return [{ text: textIn(twig(it, 't')), ...(dress.length > 0 && { dress }) }]
    }),
  )
}

/** @param kind what a paragraph of this box is when nothing else says so */
function paragraphs(body: Twig | undefined, kind: 'heading' | 'item' | 'text'): readonly Block[] {
  let count = 0
  return twigs(body, 'p').flatMap((it): readonly Block[] => {
    const runs = runsOf(it)
    if (isBare(runs)) return []
    if (kind === 'heading') return [{ is: 'heading', level: 2, runs }]
    const properties = twig(it, 'pPr')
    const numbered = twig(properties, 'buAutoNum')
    if (twig(properties, 'buNone') || (kind === 'text' && !numbered && !twig(properties, 'buChar'))) return [{ is: 'text', runs }]
    count = numbered ? count + 1 : 0
    return [{ is: 'item', level: Number(properties?.attributes.lvl ?? 0), mark: numbered ? `${count}.` : '•', runs }]
  })
}

function shape(reading: Reading, it: Twig): readonly Block[] {
  switch (it.name) {
    case 'sp': {
      const holder = below(it, 'ph')[0]
      const type = holder?.attributes.type ?? (holder ? 'body' : '')
      if (type === 'sldNum' || type === 'sldImg') return []
      return paragraphs(twig(it, 'txBody'), /title$/i.test(type) ? 'heading' : type === 'body' ? 'item' : 'text')
    }
    case 'grpSp':
      return twigs(it).flatMap((one) => shape(reading, one))
    case 'pic': {
      const target = reading.relations.get(below(it, 'blip')[0]?.attributes.embed ?? '')?.target
      const says = below(it, 'cNvPr')[0]?.attributes.descr ?? ''
      return target ? [{ is: 'picture', picture: reading.pictures.numberOf(target), says }] : []
    }
    case 'graphicFrame':
      return below(it, 'tbl').map(table)
    case 'AlternateContent': {
      const [first] = twigs(it)
      return twigs(first).flatMap((one) => shape(reading, one))
    }
    default:
      return []
  }
}

function table(it: Twig): Block {
  const head = twig(it, 'tblPr')?.attributes.firstRow === '1'
  return {
    is: 'table',
    rows: twigs(it, 'tr').map((row, n) => ({
      head: head && n === 0,
      cells: twigs(row, 'tc')
        // Cells that another one covers are written too.
        .filter((cell) => cell.attributes.hMerge !== '1')
        .map((cell) => ({
          span: Math.min(60, Number(cell.attributes.gridSpan ?? 1) || 1),
          blocks: linesIn(paragraphs(twig(cell, 'txBody'), 'text')),
        })),
    })),
  }
}

const shapesOf = (root: Twig | undefined): readonly Twig[] => twigs(below(root, 'spTree')[0])

function besideSlide(parts: Parts, relations: Relations, authors: ReadonlyMap<string, string>): readonly Note[] {
  return [...relations.values()].flatMap(({ kind, target }): readonly Note[] => {
    const tree = treeOfPart(parts, target)
    if (kind === 'notesSlide') {
      const said = shapesOf(tree).filter((it) => below(it, 'ph').some((one) => (one.attributes.type ?? 'body') === 'body'))
      const blocks = said.flatMap((it) => paragraphs(twig(it, 'txBody'), 'text'))
      return blocks.length > 0 ? [{ kind: 'speaker', blocks }] : []
    }
    if (kind !== 'comments') return []
    return below(tree, 'cm').map((it): Note => {
      const text = twig(it, 'txBody')
      const by = authors.get(it.attributes.authorId ?? '')
      return {
        kind: 'comment',
        ...(by && { by }),
        ...((it.attributes.dt ?? it.attributes.created) && { at: it.attributes.dt ?? it.attributes.created! }),
        blocks: text ? paragraphs(text, 'text') : [{ is: 'text', runs: [{ text: textIn(twig(it, 'text')) }] }],
      }
    })
  })
}

/** Throws when these are no slides, or unpack to more than `most_bytes`. */
export function pptxOf(bytes: Uint8Array, most_bytes: number): Laid {
  const parts = partsOf(bytes, wanted, most_bytes)
  const whole = relationsOf(parts, 'ppt/presentation.xml')
  const authors = new Map(
    below(treeOfPart(parts, 'ppt/commentAuthors.xml'), 'cmAuthor').map((it) => [
      it.attributes.id ?? '',
      it.attributes.name ?? '',
    ]),
  )
  // The number of the slide and the name of its part are both called id: the name is the one that a relation has.
  const shown = below(treeOfPart(parts, 'ppt/presentation.xml'), 'sldId').flatMap((it) => whole.get(it.attributes.id ?? '') ?? [])
  if (shown.length === 0) throw new RangeError('no slides')
  const pictures = gallery()
  const slides = shown.map(({ target }): Part => {
    const tree = treeOfPart(parts, target)
    const relations = relationsOf(parts, target)
    const hidden = twig(tree, 'sld')?.attributes.show === '0'
    return {
      blocks: shapesOf(tree).flatMap((it) => shape({ pictures, relations }, it)),
      notes: besideSlide(parts, relations, authors),
      ...(hidden && { hidden }),
    }
  })
  return { slides: true, parts: slides, pictures: pictures.names }
}
