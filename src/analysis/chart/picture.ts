/** The drawing as SVG: for a file, for paper, and wherever there is no WebGL. Kinds are told by pictogram, sureness and change by the line. */
import type { Drawn, DrawnEdge, DrawnNode } from './drawn.ts'
import { type Guide, type Hung, hung, type Places, readsFromRight } from './layouts.ts'
import { pictograms } from './pictograms.ts'
import type { Note, Point } from './state.ts'
import { inkOf } from './styles.ts'

export type PictureOf = Readonly<{
  drawn: Drawn
  places: Places
  chosen: ReadonlySet<string>
  /** Drawn lines that lie on a way that was asked for. */
  onWay: ReadonlySet<string>
  notes: readonly Note[]
  guides: readonly Guide[]
  says: (guide: Guide) => string
  /** A line beneath: what is shown of how much, and when. */
  foot?: string
}>

const marked = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML takes none of them
const words = (text: string): string => marked(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''))
const n1 = (x: number): string => String(Math.round(x * 10) / 10)

const way = '#9b1c1c'
const change = { added: '#14603a', withdrawn: '#9b1c1c', changed: '#7a4a00' } as const
const font = "font-family='Noto Sans, Noto Naskh Arabic, Noto Sans S Chinese, sans-serif'"

/** Places on paper: the drawing fills the sheet, its upper edge up, with room for names at the sides. */
export function fitted(
  places: Places,
  others: readonly Point[],
  width: number,
  height: number,
  margin = { x: 90, y: 28 },
): (p: Point) => Point {
  const all: Point[] = [...places.values(), ...others]
  const span = (i: 0 | 1): readonly [number, number] => [
    all.reduce((m, p) => Math.min(m, p[i]), Infinity),
    all.reduce((m, p) => Math.max(m, p[i]), -Infinity),
  ]
  const [[left, right], [low, high]] = [span(0), span(1)]
  if (all.length === 0) return () => [width / 2, height / 2]
  const scale = Math.min(
    (width - 2 * margin.x) / Math.max(1e-9, right - left),
    (height - 2 * margin.y) / Math.max(1e-9, high - low),
    1e6,
  )
  return ([x, y]) => [width / 2 + (x - (left + right) / 2) * scale, height / 2 - (y - (low + high) / 2) * scale]
}

export function picture(it: PictureOf, width = 1120, height = 720): string {
  const others = [...it.guides.map((g): Point => [g.x, g.y]), ...it.notes.flatMap((n) => (n.at ? [n.at] : []))]
  const at = fitted(it.places, others, width, height)
  const small = it.drawn.nodes.length > 150 ? 0.5 : it.drawn.nodes.length > 60 ? 0.75 : 1
  const where = new Map(it.drawn.nodes.map((node) => [node.id, at(it.places.get(node.id) ?? [0, 0])]))
  const radius = new Map(it.drawn.nodes.map((node) => [node.id, node.size * small]))
  const edges = it.drawn.edges.map((e) =>
    line(e, where.get(e.from)!, where.get(e.to)!, radius.get(e.to)!, radius.get(e.from)!, it.onWay.has(e.id)),
  )
  const nodes = it.drawn.nodes.map((node) => mark(node, where.get(node.id)!, radius.get(node.id)!, it.chosen.has(node.id), small))
  const guides = it.guides.map((g) => {
    const [x, y] = at([g.x, g.y])
    return `<text x="${n1(x)}" y="${n1(y)}" ${font} font-size="11" font-weight="bold" fill="#48515f">${words(it.says(g))}</text>`
  })
  const notes = it.notes.map((note) => {
    const its = hung(note, it.drawn, it.places)
    return its ? paper(note.text, { at: at(its.at), to: its.to && at(its.to) }) : ''
  })
  const foot = it.foot ? `<text x="12" y="${height - 8}" ${font} font-size="10" fill="#48515f">${words(it.foot)}</text>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#ffffff"/>${[...edges, ...guides, ...nodes, ...notes, foot].join('')}</svg>`
}

function line(e: DrawnEdge, [x1, y1]: Point, [x2, y2]: Point, end: number, begin: number, onWay: boolean): string {
  const ink = onWay ? way : e.change ? change[e.change] : '#838c9b'
  const dash = e.change === 'withdrawn' ? ' stroke-dasharray="2 4"' : e.unsure ? ' stroke-dasharray="6 4"' : ''
  const size = onWay ? Math.max(2.5, e.size) : e.size * 0.8
  const drawn = `<path d="M${n1(x1)} ${n1(y1)}L${n1(x2)} ${n1(y2)}" stroke="${ink}" stroke-width="${n1(size)}"${dash} fill="none"/>`
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
  const head = (x: number, y: number, ux: number, uy: number, r: number): string => {
    const [tipX, tipY, a] = [x - ux * (r + 1), y - uy * (r + 1), 5 + size]
    return `<path d="M${n1(tipX)} ${n1(tipY)}L${n1(tipX - ux * a - uy * a * 0.5)} ${n1(tipY - uy * a + ux * a * 0.5)}L${n1(tipX - ux * a + uy * a * 0.5)} ${n1(tipY - uy * a - ux * a * 0.5)}z" fill="${ink}"/>`
  }
  const heads = `${e.arrow === 'none' ? '' : head(x2, y2, ux, uy, end)}${e.arrow === 'both' ? head(x1, y1, -ux, -uy, begin) : ''}`
  const many =
    e.ties.length > 1
      ? `<text x="${n1((x1 + x2) / 2)}" y="${n1((y1 + y2) / 2 - 3)}" ${font} font-size="8" fill="#48515f" text-anchor="middle">${e.ties.length}</text>`
      : ''
  return drawn + heads + many
}

function mark(node: DrawnNode, [x, y]: Point, r: number, chosen: boolean, small: number): string {
  const ink = inkOf({ ...node.look, kind: node.kind })
  const ring = node.change ? change[node.change] : chosen ? way : ink
  const scale = (r * 1.5) / 20
  const shape = pictograms[node.look.shape] ?? ''
  const dash = node.change === 'withdrawn' ? ' stroke-dasharray="2 3"' : ''
  return `<circle cx="${n1(x)}" cy="${n1(y)}" r="${n1(r)}" fill="#ffffff" stroke="${ring}" stroke-width="${chosen || node.change ? 3 : 1.4}"${dash}/><path transform="translate(${n1(x - 10 * scale)} ${n1(y - 10 * scale)}) scale(${Math.round(scale * 1000) / 1000})" d="${shape}" fill="none" stroke="${ink}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>${node.pinned ? `<circle cx="${n1(x + r * 0.8)}" cy="${n1(y - r * 0.8)}" r="2.5" fill="${ink}"/>` : ''}<text x="${n1(x)}" y="${n1(y + r + 11 * small)}" ${font} font-size="${n1(10.5 * (0.4 + 0.6 * small))}" fill="#151b26" text-anchor="middle"${chosen ? ' font-weight="bold"' : ''}>${words(node.label)}</text>`
}

function paper(said: string, { at, to }: Hung): string {
  const lines = said.match(/.{1,36}(?:\s|$)|.{1,36}/gs)?.slice(0, 6) ?? []
  const [x, y, h] = [at[0] + 12, at[1] - 14, lines.length * 12 + 8]
  const [from, anchor] = readsFromRight(said) ? [194, ' text-anchor="end"'] : [6, '']
  const text = lines.map(
    (l, i) =>
      `<text x="${n1(x + from)}" y="${n1(y - h + 14 + i * 12)}"${anchor} ${font} font-size="9.5" fill="#2a2100">${words(l.trim())}</text>`,
  )
  const lead = to
    ? `<path d="M${n1(x)} ${n1(y)}L${n1(to[0])} ${n1(to[1])}" stroke="#dfb468" stroke-dasharray="3 3" fill="none"/>`
    : ''
  return `${lead}<rect x="${n1(x)}" y="${n1(y - h)}" width="200" height="${h}" fill="#fff6d6" stroke="#dfb468"/>${text.join('')}`
}
