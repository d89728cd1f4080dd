/**
 * Mouse and finger on the chart: a click chooses, with Shift or Ctrl one more; Shift and drag chooses a box; a mark that is dragged is pinned there, and
 * a note stays where it was put.
 */
import type Sigma from 'sigma'
import type { MouseCoords } from 'sigma/types'
import type { Point } from '../../../analysis/chart/state.ts'
import type { Slip } from './overlay.ts'

export type Gestures = Readonly<{
  choose: (ids: readonly string[], adds: boolean) => void
  tie: (edge: string) => void
  expand: (node: string) => void
  place: (node: string, at: Point) => void
  /** A note on its way, not yet put down. */
  carry: (note: string, at: Point) => void
  put: (note: string, at: Point) => void
}>

const adds = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey
type Coords = Pick<MouseCoords, 'x' | 'y'> & Readonly<{ original: MouseEvent | TouchEvent }>
const byFinger = ({ original }: Coords): boolean => 'touches' in original
/** A hand that only clicks trembles so far; a finger more. */
const still_px = (event: Coords): number => (byFinger(event) ? 10 : 4)
/** A finger hides what it means: the nearest mark so near is meant. */
const fingertip_px = 22

export function hear(sigma: Sigma, box: HTMLElement, slips: () => readonly Slip[], to: () => Gestures): void {
  let dragged: { node: string; from: Coords; moved: boolean } | null = null
  let note: { slip: Slip; from: Coords; at: Point | null } | null = null
  let corner: { x: number; y: number } | null = null
  const frame = document.createElement('div')
  frame.hidden = true
  Object.assign(frame.style, {
    position: 'absolute',
    border: '1px dashed var(--accent)',
    background: 'transparent',
    pointerEvents: 'none',
  })
  box.append(frame)

  /** Notes lie above marks: who presses on one takes it. */
  const takes = (event: Coords): boolean => {
    const slip = slips().findLast(
      (s) => event.x >= s.left && event.x <= s.left + s.width && event.y >= s.top && event.y <= s.top + s.height,
    )
    if (slip && !sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
    note = slip ? { slip, from: event, at: null } : null
    return note !== null
  }
  const meant = (event: Coords): string | undefined => {
    if (!byFinger(event)) return undefined
    let [best, near]: [string | undefined, number] = [undefined, fingertip_px]
    sigma.getGraph().forEachNode((node) => {
      const data = sigma.getNodeDisplayData(node)
      if (!data) return
      const { x, y } = sigma.framedGraphToViewport(data)
      const far = Math.hypot(x - event.x, y - event.y)
      if (far < near) [best, near] = [node, far]
    })
    return best
  }
  const down = (event: Coords, node: string | undefined): void => {
    // Two fingers move the sheet, not what lies on it.
    if ('touches' in event.original && event.original.touches.length > 1) up({ event })
    else if (takes(event)) return
    else if (node) {
      dragged = { node, from: event, moved: false }
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
    } else if (adds(event.original)) corner = { x: event.x, y: event.y }
  }
  sigma.on('downNode', ({ node, event }) => down(event, node))
  sigma.on('downEdge', ({ event }) => down(event, meant(event)))
  sigma.on('downStage', ({ event }) => down(event, meant(event)))
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (note) {
      const [dx, dy] = [event.x - note.from.x, event.y - note.from.y]
      if (note.at || Math.hypot(dx, dy) >= still_px(event)) {
        const { x, y } = sigma.viewportToGraph({ x: note.slip.x + dx, y: note.slip.y + dy })
        note.at = [x, y]
        to().carry(note.slip.id, note.at)
      }
    } else if (dragged) {
      dragged.moved ||= Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) >= still_px(event)
      if (dragged.moved) sigma.getGraph().mergeNodeAttributes(dragged.node, sigma.viewportToGraph(event))
    } else if (corner) {
      frame.hidden = false
      const [left, top] = [Math.min(corner.x, event.x), Math.min(corner.y, event.y)]
      Object.assign(frame.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${Math.abs(corner.x - event.x)}px`,
        height: `${Math.abs(corner.y - event.y)}px`,
      })
    } else return
    preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  const up = ({ event }: { event: Coords }): void => {
    if (dragged?.moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(dragged.node) as { x: number; y: number }
      to().place(dragged.node, [x, y])
    }
    if (note?.at) to().put(note.slip.id, note.at)
    if (corner && !frame.hidden) {
      const [left, right] = [corner.x, event.x].sort((a, b) => a - b) as [number, number]
      const [top, bottom] = [corner.y, event.y].sort((a, b) => a - b) as [number, number]
      const inside = sigma.getGraph().filterNodes((node) => {
        const data = sigma.getNodeDisplayData(node)
        if (!data) return false
        const { x, y } = sigma.framedGraphToViewport(data)
        return x >= left && x <= right && y >= top && y <= bottom
      })
      to().choose(inside, false)
    }
    // The click that ends a drag or a box is none.
    setTimeout(() => {
      dragged = null
      corner = null
      note = null
    })
    frame.hidden = true
  }
  sigma.on('upNode', up)
  sigma.on('upEdge', up)
  sigma.on('upStage', up)
  sigma.on('clickNode', ({ node, event }) => {
    if (!dragged?.moved && !note?.at) to().choose([node], adds(event.original))
  })
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault()
    to().expand(node)
  })
  sigma.on('clickEdge', ({ edge, event }) => {
    const node = meant(event)
    if (node) to().choose([node], false)
    else to().tie(edge)
  })
  sigma.on('clickStage', ({ event }) => {
    const node = meant(event)
    if (!adds(event.original) && frame.hidden && !note?.at) to().choose(node ? [node] : [], false)
  })
}

/** The nearest mark in a direction, seen from one; null where there is none. */
export function nextOf(sigma: Sigma, from: string, key: string): string | null {
  const seat = (node: string) => {
    const data = sigma.getNodeDisplayData(node)
    return data && sigma.framedGraphToViewport(data)
  }
  const here = seat(from)
  if (!here) return sigma.getGraph().nodes()[0] ?? null
  const [dx, dy] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [0, 0]
  let best: { node: string; cost: number } | null = null
  for (const node of sigma.getGraph().nodes()) {
    const there = node === from ? undefined : seat(node)
    if (!there) continue
    const [x, y] = [there.x - here.x, there.y - here.y]
    const along = x * dx! + y * dy!
    const aside = Math.abs(x * dy! - y * dx!)
    if (along <= 0 || aside > along * 1.8) continue
    const cost = along + 2 * aside
    if (!best || cost < best.cost) best = { node, cost }
  }
  return best?.node ?? null
}
