/** How a graph hangs together: parts, bridges and cut points, cores. */
import { degrees, type Graph, undirected } from './graph.ts'

export type Parts = Readonly<{
  /** The part of each node. Parts are numbered by their lowest node. */
  of: Uint32Array
  sizes: Uint32Array
  /** The number of the largest part; of equals, the one with the lowest node. */
  largest: number
}>

const partsOf = (of: Uint32Array, count: number): Parts => {
  const sizes = new Uint32Array(count)
  for (const c of of) sizes[c]!++
  let largest = 0
  for (let c = 1; c < count; c++) if (sizes[c]! > sizes[largest]!) largest = c
  return { of, sizes, largest }
}

/** Parts that hang together, direction not looked at. */
export function components(graph: Graph): Parts {
  const n = graph.nodes
  const none = 0xffffffff
  const of = new Uint32Array(n).fill(none)
  const waiting = new Uint32Array(n)
  const rows = graph.directed ? [graph, graph.back] : [graph]
  let count = 0
  for (let start = 0; start < n; start++) {
    if (of[start] !== none) continue
    of[start] = count
    waiting[0] = start
    let depth = 1
    while (depth > 0) {
      const u = waiting[--depth]!
      for (const { offset, heads } of rows)
        for (let i = offset[u]!, end = offset[u + 1]!; i < end; i++) {
          const v = heads[i]!
          if (of[v] !== none) continue
          of[v] = count
          waiting[depth++] = v
        }
    }
    count++
  }
  return partsOf(of, count)
}

/** Parts in which each reaches each along the direction (Tarjan 1972, without recursion). */
export function strongComponents(graph: Graph): Parts {
  const n = graph.nodes
  const [index, low] = [new Int32Array(n).fill(-1), new Int32Array(n)]
  const of = new Int32Array(n).fill(-1)
  const cursor = graph.offset.slice(0, n)
  const open: number[] = []
  const path: number[] = []
  let [next, count] = [0, 0]
  const enter = (u: number) => {
    index[u] = low[u] = next++
    open.push(u)
    path.push(u)
  }
  for (let start = 0; start < n; start++) {
    if (index[start]! >= 0) continue
    enter(start)
    while (path.length > 0) {
      const u = path.at(-1)!
      if (cursor[u]! < graph.offset[u + 1]!) {
        const v = graph.heads[cursor[u]!++]!
        if (index[v]! < 0) enter(v)
        else if (of[v]! < 0) low[u] = Math.min(low[u]!, index[v]!)
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above !== undefined) low[above] = Math.min(low[above]!, low[u]!)
      if (low[u] !== index[u]) continue
      for (let v = -1; v !== u; ) {
        v = open.pop()!
        of[v] = count
      }
      count++
    }
  }
  const names = new Map<number, number>()
  const numbered = Uint32Array.from(of, (c) => {
    if (!names.has(c)) names.set(c, names.size)
    return names.get(c)!
  })
  return partsOf(numbered, count)
}

export type Cuts = Readonly<{
  /** Ties whose removal parts the graph, lower end first, in order. */
  bridges: readonly (readonly [number, number])[]
  /** Nodes whose removal parts the graph. */
  points: readonly number[]
}>

/** Bridges and cut points (Hopcroft and Tarjan 1973, without recursion), direction not looked at. */
export function cuts(given: Graph): Cuts {
  const graph = undirected(given)
  const n = graph.nodes
  const [index, low] = [new Int32Array(n).fill(-1), new Int32Array(n)]
  const parent = new Int32Array(n).fill(-1)
  const cursor = graph.offset.slice(0, n)
  const isPoint = new Uint8Array(n)
  const bridges: [number, number][] = []
  let next = 0
  for (let start = 0; start < n; start++) {
    if (index[start]! >= 0) continue
    let [u, branches] = [start, 0]
    index[u] = low[u] = next++
    while (u >= 0) {
      if (cursor[u]! < graph.offset[u + 1]!) {
        const v = graph.heads[cursor[u]!++]!
        if (index[v]! < 0) {
          parent[v] = u
          if (u === start) branches++
          index[v] = low[v] = next++
          u = v
        } else if (v !== parent[u]) low[u] = Math.min(low[u]!, index[v]!)
        continue
      }
      const above = parent[u]!
      if (above >= 0) {
        low[above] = Math.min(low[above]!, low[u]!)
        if (low[u]! > index[above]!) bridges.push(u < above ? [u, above] : [above, u])
        if (above !== start && low[u]! >= index[above]!) isPoint[above] = 1
      }
      u = above
    }
    if (branches > 1) isPoint[start] = 1
  }
  bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return { bridges, points: [...isPoint.keys()].filter((u) => isPoint[u]) }
}

/** The largest k for which a node belongs to the k-core (Batagelj and Zaversnik 2003), direction not looked at. */
export function cores(given: Graph): Uint32Array {
  const graph = undirected(given)
  const n = graph.nodes
  const core = degrees(graph)
  let most = 0
  for (const d of core) if (d > most) most = d
  const start = new Uint32Array(most + 2)
  for (const d of core) start[d + 1]!++
  for (let d = 0; d <= most; d++) start[d + 1]! += start[d]!
  const [order, place] = [new Uint32Array(n), new Uint32Array(n)]
  const cursor = start.slice()
  for (let u = 0; u < n; u++) {
    place[u] = cursor[core[u]!]!++
    order[place[u]!] = u
  }
  for (let i = 0; i < n; i++) {
    const u = order[i]!
    for (let j = graph.offset[u]!; j < graph.offset[u + 1]!; j++) {
      const v = graph.heads[j]!
      if (core[v]! <= core[u]!) continue
      // v moves to the front of its bucket and the bucket begins one later: v now belongs to the bucket below.
      const front = Math.max(start[core[v]!]!, i + 1)
      const w = order[front]!
      order[front] = v
      order[place[v]!] = w
      place[w] = place[v]!
      place[v] = front
      start[core[v]!] = front + 1
      core[v]!--
    }
  }
  return core
}
