import type { Point } from '../../src/analysis/chart/state.ts'

type Box = Readonly<{ x: number; y: number; width: number; height: number }>

/** Where a place of the drawing is on the screen, before anybody has moved the camera: as sigma fits all that is drawn. */
export function seatOf(box: Box, places: Readonly<Record<string, Point>>, [x, y]: Point): Readonly<{ x: number; y: number }> {
  const [xs, ys] = [0, 1].map((i) => Object.values(places).map((p) => p[i as 0 | 1])) as [number[], number[]]
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [stage, graph] = [box.height / box.width, (high - low) / (right - left)]
  // Where both are wider than high, or both higher than wide, the longer sides meet; else the longer of one and the shorter of the other.
  const fits = stage < 1 === graph < 1 ? Math.min(Math.max(graph, 1 / graph), Math.max(stage, 1 / stage)) : 1
  const side = Math.min(box.width, box.height) - 2 * Math.min(90, box.width * 0.08)
  const scale = (side * fits) / Math.max(right - left, high - low)
  return {
    x: box.x + box.width / 2 + (x - (left + right) / 2) * scale,
    y: box.y + box.height / 2 - (y - (low + high) / 2) * scale,
  }
}
