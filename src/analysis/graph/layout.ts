/** Where nodes stand on a drawing. The seed decides; a drawing can be made again and says nothing that the ties do not. */
import { chance } from './chance.ts'
import { arcsOf, degrees, type Graph, graphOf, undirected } from './graph.ts'
import { hopsFrom } from './paths.ts'

export const layoutNames = ['force', 'radial', 'layers'] as const
export type LayoutName = (typeof layoutNames)[number]
export type Positions = Readonly<{ x: Float64Array; y: Float64Array }>

export function layout(graph: Graph, name: LayoutName, centre = -1, seed = 1): Positions {
  if (name === 'force') return force(graph, seed)
  const root = centre >= 0 ? centre : degrees(graph).reduce((best, d, u, all) => (d > all[best]! ? u : best), 0)
  return rings(graph, root, name === 'layers')
}

/** Rings of distance around a centre, or the same distances as rows. Nodes of a ring stand near those that led to them. */
function rings(given: Graph, root: number, rows: boolean): Positions {
  const graph = undirected(given)
  const n = graph.nodes
  const [x, y] = [new Float64Array(n), new Float64Array(n)]
  if (n === 0) return { x, y }
  const [hops, order] = [new Int32Array(n), new Uint32Array(n)]
  hopsFrom(graph, root, hops, order)
  const most = hops.reduce((m, h) => Math.max(m, h), 0)
  const levels = new Map<number, number[]>()
  // Those not reached stand on one ring outside all others.
  for (let u = 0; u < n; u++) {
    const level = hops[u]! < 0 ? most + 2 : hops[u]!
    levels.set(level, [...(levels.get(level) ?? []), u])
  }
  const place = new Float64Array(n)
  for (const level of [...levels.keys()].sort((a, b) => a - b)) {
    const members = levels.get(level)!
    const above = (u: number): number => {
      let [sum, count] = [0, 0]
      for (let i = graph.offset[u]!; i < graph.offset[u + 1]!; i++) {
        const v = graph.heads[i]!
        if (hops[v] === hops[u]! - 1) {
          sum += place[v]!
          count++
        }
      }
      return count === 0 ? 0.5 : sum / count
    }
    members.sort((a, b) => above(a) - above(b) || a - b)
    members.forEach((u, i) => {
      place[u] = (i + 0.5) / members.length
      const angle = 2 * Math.PI * place[u]!
      x[u] = rows ? (place[u]! - 0.5) * Math.sqrt(n) * 12 : level * 12 * Math.cos(angle)
      y[u] = rows ? -level * 12 : level * 12 * Math.sin(angle)
    })
  }
  return { x, y }
}

/**
 * Springs and repulsion (Fruchterman and Reingold 1991) on coarser graphs first (Walshaw 2001): far order comes from the coarse levels, so
 * near repulsion on a grid is enough on the fine ones. Work is linear in ties; of a crowded cell only some are felt, for the rest.
 */
function force(given: Graph, seed: number): Positions {
  const by = chance(seed)
  const levels: { graph: Graph; parent: Uint32Array }[] = []
  let graph = undirected(given)
  while (graph.nodes > 60) {
    const next = coarser(graph)
    if (next.graph.nodes > 0.9 * graph.nodes) break
    levels.push({ graph, parent: next.parent })
    graph = next.graph
  }
  let x: Float64Array = Float64Array.from({ length: graph.nodes }, () => (by.real() - 0.5) * Math.sqrt(graph.nodes))
  let y: Float64Array = Float64Array.from({ length: graph.nodes }, () => (by.real() - 0.5) * Math.sqrt(graph.nodes))
  settle(graph, x, y, 150)
  for (const { graph: finer, parent } of levels.reverse()) {
    const [fromX, fromY]: [Float64Array, Float64Array] = [x, y]
    const spread = Math.sqrt(finer.nodes / Math.max(1, fromX.length))
    x = Float64Array.from(parent, (p) => fromX[p]! * spread + by.real() - 0.5)
    y = Float64Array.from(parent, (p) => fromY[p]! * spread + by.real() - 0.5)
    settle(finer, x, y, finer.nodes > 20_000 ? 20 : 50)
  }
  return { x, y }
}

/** Pairs of neighbours become one; who finds no partner joins a neighbour's pair, so that stars shrink too. */
function coarser(graph: Graph): { graph: Graph; parent: Uint32Array } {
  const none = 0xffffffff
  const parent = new Uint32Array(graph.nodes).fill(none)
  const degree = degrees(graph)
  let count = 0
  for (let u = 0; u < graph.nodes; u++) {
    if (parent[u] !== none) continue
    let mate = -1
    for (let i = graph.offset[u]!; i < graph.offset[u + 1]!; i++) {
      const v = graph.heads[i]!
      if (parent[v] === none && (mate < 0 || degree[v]! < degree[mate]!)) mate = v
    }
    const first = graph.heads[graph.offset[u]!]
    if (mate < 0 && first !== undefined && graph.offset[u + 1]! > graph.offset[u]!) parent[u] = parent[first]!
    else {
      parent[u] = count
      if (mate >= 0) parent[mate] = count
      count++
    }
  }
  const { from, to } = arcsOf(graph)
  return { graph: graphOf({ nodes: count, from: from.map((u) => parent[u]!), to: to.map((v) => parent[v]!) }), parent }
}

const felt = 12

function settle(graph: Graph, x: Float64Array, y: Float64Array, rounds: number): void {
  const n = graph.nodes
  if (n < 2) return
  const { from, to } = arcsOf(graph)
  const [moveX, moveY] = [new Float64Array(n), new Float64Array(n)]
  const cellOf = new Uint32Array(n)
  const members = new Uint32Array(n)
  let heat = Math.max(1, Math.sqrt(n) / 10)
  for (let round = 0; round < rounds; round++) {
    moveX.fill(0)
    moveY.fill(0)
    const grid = gridOf(x, y, cellOf, members)
    repel(grid, x, y, cellOf, members, moveX, moveY)
    for (let i = 0; i < from.length; i++) {
      const [u, v] = [from[i]!, to[i]!]
      const [dx, dy] = [x[u]! - x[v]!, y[u]! - y[v]!]
      const pull = Math.sqrt(dx * dx + dy * dy)
      moveX[u]! -= dx * pull
      moveY[u]! -= dy * pull
      moveX[v]! += dx * pull
      moveY[v]! += dy * pull
    }
    for (let u = 0; u < n; u++) {
      const length = Math.sqrt(moveX[u]! ** 2 + moveY[u]! ** 2) || 1
      const step = Math.min(length, heat) / length
      x[u]! += moveX[u]! * step
      y[u]! += moveY[u]! * step
    }
    heat *= 1 - 1 / rounds
  }
}

type Grid = Readonly<{ wide: number; high: number; start: Uint32Array }>

/** Cells of side two; never more cells than four for each node. */
function gridOf(x: Float64Array, y: Float64Array, cellOf: Uint32Array, members: Uint32Array): Grid {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let u = 0; u < x.length; u++) {
    left = Math.min(left, x[u]!)
    right = Math.max(right, x[u]!)
    low = Math.min(low, y[u]!)
    high = Math.max(high, y[u]!)
  }
  const side = Math.max(2, Math.sqrt(((right - left) * (high - low)) / (4 * x.length)))
  const wide = Math.min(4096, Math.floor((right - left) / side) + 1)
  const tall = Math.min(4096, Math.floor((high - low) / side) + 1)
  const start = new Uint32Array(wide * tall + 1)
  for (let u = 0; u < x.length; u++) {
    const cell =
      Math.min(tall - 1, Math.floor((y[u]! - low) / side)) * wide + Math.min(wide - 1, Math.floor((x[u]! - left) / side))
    cellOf[u] = cell
    start[cell + 1]!++
  }
  for (let c = 0; c < wide * tall; c++) start[c + 1]! += start[c]!
  const cursor = start.slice(0, wide * tall)
  for (let u = 0; u < x.length; u++) members[cursor[cellOf[u]!]!++] = u
  return { wide, high: tall, start }
}

function repel(
  grid: Grid,
  x: Float64Array,
  y: Float64Array,
  cellOf: Uint32Array,
  members: Uint32Array,
  moveX: Float64Array,
  moveY: Float64Array,
): void {
  const { wide, high, start } = grid
  for (let u = 0; u < x.length; u++) {
    const cell = cellOf[u]!
    const [cx, cy] = [cell % wide, Math.floor(cell / wide)]
    for (let ny = Math.max(0, cy - 1); ny <= Math.min(high - 1, cy + 1); ny++)
      for (let nx = Math.max(0, cx - 1); nx <= Math.min(wide - 1, cx + 1); nx++) {
        const [begin, end] = [start[ny * wide + nx]!, start[ny * wide + nx + 1]!]
        const step = Math.max(1, Math.ceil((end - begin) / felt))
        // Who starts where differs by node, so that nobody is felt by none.
        for (let k = begin + (u % step); k < end; k += step) {
          const v = members[k]!
          if (v === u) continue
          const [dx, dy] = [x[u]! - x[v]!, y[u]! - y[v]!]
          const square = dx * dx + dy * dy
          if (square > 9) continue
          const push = step / Math.max(square, 0.01)
          moveX[u]! += (dx === 0 && dy === 0 ? ((u * 7919) % 13) - 6 : dx) * push
          moveY[u]! += (dx === 0 && dy === 0 ? ((v * 104729) % 13) - 6 : dy) * push
        }
      }
  }
}
