/** What lies above the marks of sigma: pictograms, rings of what is chosen, pins, changes, notes, names of lanes. */
import type Sigma from 'sigma'
import type { Drawn } from '../../../analysis/chart/drawn.ts'
import { type Guide, hung, type Places, readsFromRight } from '../../../analysis/chart/layouts.ts'
import { pictograms } from '../../../analysis/chart/pictograms.ts'
import type { Note } from '../../../analysis/chart/state.ts'
import { colour } from './colours.ts'

export type Above = Readonly<{
  drawn: Drawn
  places: Places
  chosen: ReadonlySet<string>
  cursor: string
  notes: readonly Note[]
  guides: readonly Guide[]
  says: (guide: Guide) => string
}>
/** Where a note lies on the canvas, in pixels, and the place it hangs from. */
export type Slip = Readonly<{ id: string; left: number; top: number; width: number; height: number; x: number; y: number }>

/** A pictogram smaller than this would be a blot. */
const least_px = 6
/** Above this many in sight the shapes are left to the zoom: the picture stays smooth. */
const mostInSight = 1500

const paths = new Map<string, Path2D>()
const pathOf = (kind: string): Path2D => {
  const known = paths.get(kind) ?? new Path2D(pictograms[kind] ?? '')
  paths.set(kind, known)
  return known
}

/** @returns the notes as they lie, the uppermost last */
export function drawAbove(sigma: Sigma, context: CanvasRenderingContext2D, it: Above): readonly Slip[] {
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  const [sheet, ink, accent, bad, good, wait] = ['--sheet', '--ink', '--accent', '--bad', '--good', '--wait'].map(colour)
  context.font = '600 12px system-ui, sans-serif'
  for (const guide of it.guides) {
    const p = sigma.graphToViewport(guide)
    context.fillStyle = ink!
    context.fillText(it.says(guide), p.x, p.y)
  }
  const inSight = it.drawn.nodes.flatMap((node) => {
    const data = sigma.getNodeDisplayData(node.id)
    if (!data) return []
    const { x, y } = sigma.framedGraphToViewport(data)
    if (x < -30 || y < -30 || x > width + 30 || y > height + 30) return []
    return [{ node, x, y, r: sigma.scaleSize(data.size) }]
  })
  const shapes = inSight.length <= mostInSight
  for (const { node, x, y, r } of inSight) {
    if (shapes && r >= least_px) {
      context.save()
      const scale = (r * 1.35) / 20
      context.translate(x - 10 * scale, y - 10 * scale)
      context.scale(scale, scale)
      context.strokeStyle = sheet!
      context.lineWidth = 1.9
      context.lineJoin = 'round'
      context.stroke(pathOf(node.look.shape))
      context.restore()
    }
    if (it.chosen.has(node.id)) ring(context, x, y, r + 3.5, accent!, 3)
    if (it.cursor === node.id) ring(context, x, y, r + 7, ink!, 1.5, [3, 3])
    if (node.pinned) dot(context, x + r * 0.8, y - r * 0.8, ink!, sheet!)
    if (node.change) {
      const tone = { added: good, withdrawn: bad, changed: wait }[node.change]!
      ring(context, x, y, r + 2, tone, 2, node.change === 'withdrawn' ? [2, 3] : [])
      context.fillStyle = tone
      context.fillText({ added: '+', withdrawn: '−', changed: '~' }[node.change], x + r + 3, y - r)
    }
  }
  return it.notes.flatMap((note) => {
    const its = hung(note, it.drawn, it.places)
    if (!its) return []
    const { x, y } = sigma.graphToViewport({ x: its.at[0], y: its.at[1] })
    if (its.to) {
      const to = sigma.graphToViewport({ x: its.to[0], y: its.to[1] })
      context.beginPath()
      context.setLineDash([3, 3])
      context.moveTo(x + 12, y - 12)
      context.lineTo(to.x, to.y)
      context.strokeStyle = colour('--wait-line')
      context.lineWidth = 1.5
      context.stroke()
      context.setLineDash([])
    }
    return [{ id: note.id, x, y, ...slip(context, x + 12, y - 12, note.text, width) }]
  })
}

function ring(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  tone: string,
  width: number,
  dash: number[] = [],
): void {
  context.beginPath()
  context.setLineDash(dash)
  context.arc(x, y, r, 0, 2 * Math.PI)
  context.strokeStyle = tone
  context.lineWidth = width
  context.stroke()
  context.setLineDash([])
}

function dot(context: CanvasRenderingContext2D, x: number, y: number, tone: string, edge: string): void {
  context.beginPath()
  context.arc(x, y, 4, 0, 2 * Math.PI)
  context.fillStyle = tone
  context.fill()
  context.strokeStyle = edge
  context.lineWidth = 1.5
  context.stroke()
}

/** A slip of paper with the first lines of a note; the whole stands in the list beside the chart. */
function slip(context: CanvasRenderingContext2D, wanted: number, y: number, text: string, within: number) {
  const lines = (text.match(/.{1,30}(?:\s|$)|.{1,30}/gs) ?? []).slice(0, 4).map((l) => l.trim())
  context.font = '12px system-ui, sans-serif'
  const width = Math.max(...lines.map((l) => context.measureText(l).width), 20) + 12
  const height = lines.length * 15 + 8
  const x = Math.max(0, Math.min(wanted, within - width - 1))
  const fromRight = readsFromRight(text)
  context.direction = fromRight ? 'rtl' : 'ltr'
  context.fillStyle = colour('--wait-ground')
  context.strokeStyle = colour('--wait-line')
  context.lineWidth = 1
  context.fillRect(x, y - height, width, height)
  context.strokeRect(x, y - height, width, height)
  context.fillStyle = colour('--ink')
  for (const [i, l] of lines.entries()) context.fillText(l, fromRight ? x + width - 6 : x + 6, y - height + 16 + i * 15)
  context.direction = 'ltr'
  return { left: x, top: y - height, width, height }
}
