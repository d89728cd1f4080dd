/** Text documents and slides of OpenDocument (ISO/IEC 26300-1 sections 3 to 6 and 10) as they are read. */
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
import { below, type Twig, textIn, treeOfPart, twig, twigs } from './tree.ts'
import { partsOf } from './zip.ts'

type Reading = Readonly<{
  dress: ReadonlyMap<string, readonly Dress[]>
  /** Lists that are counted; the others have bullets. */
  numbered: ReadonlySet<string>
  pictures: Gallery
  notes: Note[]
}>
type Found = { runs: Run[]; after: Block[] }

function dressOf(it: Twig): readonly Dress[] {
  const text = twig(it, 'text-properties')?.attributes ?? {}
  return [
    ...(text['font-weight'] === 'bold' ? (['bold'] as const) : []),
    ...(text['font-style'] === 'italic' ? (['italic'] as const) : []),
    ...((text['text-underline-style'] ?? 'none') !== 'none' ? (['underlined'] as const) : []),
    ...((text['text-line-through-style'] ?? 'none') !== 'none' ? (['struck'] as const) : []),
    ...(text.display === 'none' ? (['hidden'] as const) : []),
  ]
}

function inline(reading: Reading, it: Twig, dress: readonly Dress[], found: Found): void {
  const say = (text: string): void => void found.runs.push({ text, ...(dress.length > 0 && { dress }) })
  for (const kid of it.kids) {
    if (typeof kid === 'string') say(kid.replace(/\s+/g, ' '))
    else
      switch (kid.name) {
        case 's':
          say(' '.repeat(Math.min(200, Number(kid.attributes.c ?? 1))))
          break
        case 'tab':
          say('\t')
          break
        case 'line-break':
          say('\n')
          break
        case 'note':
        case 'annotation':
          beside(reading, kid, found)
          break
        case 'frame':
        case 'custom-shape':
          found.after.push(...blocksOf(reading, [kid]))
          break
        case 'span':
          inline(reading, kid, [...new Set([...dress, ...(reading.dress.get(kid.attributes['style-name'] ?? '') ?? [])])], found)
          break
        default:
          inline(reading, kid, dress, found)
      }
  }
}

function beside(reading: Reading, it: Twig, found: Found): void {
  const comment = it.name === 'annotation'
  const mark = `${comment ? 'c' : 'f'}${reading.notes.length}`
  const [by, at] = [textIn(twig(it, 'creator')), textIn(twig(it, 'date'))]
  const inner: Reading = { ...reading, notes: [] }
  const blocks = blocksOf(inner, twigs(comment ? it : twig(it, 'note-body')))
  reading.notes.push({ kind: comment ? 'comment' : 'footnote', mark, ...(by && { by }), ...(at && { at }), blocks })
  found.runs.push({ text: '', note: mark })
}

function lines(reading: Reading, it: Twig, make: (runs: readonly Run[]) => Block): readonly Block[] {
  const found: Found = { runs: [], after: [] }
  inline(reading, it, reading.dress.get(it.attributes['style-name'] ?? '') ?? [], found)
  const runs = joined(found.runs)
  return isBare(runs) ? found.after : [make(runs), ...found.after]
}

function list(reading: Reading, it: Twig, level: number, numbered: boolean): readonly Block[] {
  let count = 0
  return twigs(it, 'list-item').flatMap((item) => {
    let mark = numbered ? `${++count}.` : '•'
    return twigs(item).flatMap((kid): readonly Block[] => {
      if (kid.name === 'list') return list(reading, kid, level + 1, numbered)
      if (kid.name !== 'p' && kid.name !== 'h') return []
      const its = mark
      // Only the first paragraph of an item carries its mark.
      mark = ''
      return lines(reading, kid, (runs) => ({ is: 'item', level, mark: its, runs }))
    })
  })
}

function table(reading: Reading, it: Twig): Block {
  const row = (one: Twig, head: boolean) => ({
    head,
    cells: twigs(one, 'table-cell').map((cell) => ({
      span: Math.min(60, Number(cell.attributes['number-columns-spanned'] ?? 1) || 1),
      blocks: linesIn(blocksOf(reading, twigs(cell))),
    })),
  })
  return {
    is: 'table',
    rows: twigs(it).flatMap((one) =>
      one.name === 'table-row'
        ? [row(one, false)]
        : one.name === 'table-header-rows' || one.name === 'table-rows'
          ? twigs(one, 'table-row').map((inner) => row(inner, one.name === 'table-header-rows'))
          : [],
    ),
  }
}

function blocksOf(reading: Reading, kids: readonly Twig[]): readonly Block[] {
  return kids.flatMap((it): readonly Block[] => {
    switch (it.name) {
      case 'h':
        return lines(reading, it, (runs) => ({
          is: 'heading',
          level: Math.min(6, Number(it.attributes['outline-level'] ?? 1) || 1),
          runs,
        }))
      case 'p':
        return lines(reading, it, (runs) => ({ is: 'text', runs }))
      case 'list':
        return list(reading, it, 0, reading.numbered.has(it.attributes['style-name'] ?? ''))
      case 'table':
        return [table(reading, it)]
      case 'frame': {
        const href = twig(it, 'image')?.attributes.href ?? ''
        const title = textIn(twig(it, 'desc')) || textIn(twig(it, 'title'))
        if (/^(\.\/)?Pictures\//.test(href))
          return [{ is: 'picture', picture: reading.pictures.numberOf(href.replace(/^\.\//, '')), says: title }]
        const its = blocksOf(reading, twigs(it))
        return it.attributes.class === 'title'
          ? its.map((one) => (one.is === 'text' ? { ...one, is: 'heading', level: 2 } : one))
          : its
      }
      case 'section':
      case 'text-box':
      case 'custom-shape':
      case 'g':
        return blocksOf(reading, twigs(it))
      // What was taken out while changes were kept.
      case 'tracked-changes':
        return below(it, 'deletion').flatMap((gone) => {
          const by = textIn(below(gone, 'creator')[0])
          return below(gone, 'p', 'h').map(
            (one): Block => ({ is: 'text', runs: [{ text: textIn(one), change: 'removed', ...(by && { by }) }] }),
          )
        })
      default:
        return []
    }
  })
}

/** Throws when it is no such document, or unpacks to more than `most_bytes`. */
export function odfOf(bytes: Uint8Array, most_bytes: number): Laid {
  const root = twig(treeOfPart(partsOf(bytes, /^content\.xml$/, most_bytes), 'content.xml'), 'document-content')
  const styles = twigs(twig(root, 'automatic-styles'))
  const named = (it: Twig): string => it.attributes.name ?? ''
  const reading: Reading = {
    dress: new Map(styles.filter((it) => it.name === 'style').map((it) => [named(it), dressOf(it)])),
    numbered: new Set(
      styles.filter((it) => it.name === 'list-style' && twigs(it)[0]?.name === 'list-level-style-number').map(named),
    ),
    pictures: gallery(),
    notes: [],
  }
  const body = twig(root, 'body')
  const pages = twigs(twig(body, 'presentation'), 'page')
  if (pages.length === 0 && !twig(body, 'text')) throw new RangeError('no document')
  if (pages.length === 0) {
    const blocks = blocksOf(reading, twigs(twig(body, 'text')))
    return { slides: false, parts: stretches(blocks, reading.notes), pictures: reading.pictures.names }
  }
  const parts = pages.map((page) => {
    const its: Reading = { ...reading, notes: [] }
    const blocks = blocksOf(its, twigs(page))
    const said = blocksOf(its, twigs(twig(page, 'notes')))
    const remarks = twigs(page, 'annotation').map(
      (it): Note => ({ kind: 'comment', by: textIn(twig(it, 'creator')), blocks: blocksOf(its, twigs(it)) }),
    )
    return { blocks, notes: [...its.notes, ...remarks, ...(said.length > 0 ? [{ kind: 'speaker' as const, blocks: said }] : [])] }
  })
  return { slides: true, parts, pictures: reading.pictures.names }
}
