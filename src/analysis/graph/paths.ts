/** Ways through a graph: breadth first, by weight as length, and the k shortest without a circle. */
import { arcAt, type Graph, type Rows } from './graph.ts'

/** How many ties away each node is from `source`; -1 where there is no way. `order` is filled with who was reached, nearest first. */
export function hopsFrom(rows: Rows, source: number, hops: Int32Array, order: Uint32Array): number {
  hops.fill(-1)
  hops[source] = 0
  order[0] = source
  let [read, write] = [0, 1]
  while (read < write) {
    const u = order[read++]!
    const next = hops[u]! + 1
    for (let i = rows.offset[u]!; i < rows.offset[u + 1]!; i++) {
      const v = rows.heads[i]!
      if (hops[v]! >= 0) continue
      hops[v] = next
      order[write++] = v
    }
  }
  return write
}

/** A heap of (key, node), smallest key first; of equal keys the lower node, so that the answer repeats. */
export function heap() {
  const keys: number[] = []
  const nodes: number[] = []
  const before = (i: number, j: number) => keys[i]! < keys[j]! || (keys[i] === keys[j] && nodes[i]! < nodes[j]!)
  const swap = (i: number, j: number) => {
    const [k, n] = [keys[i]!, nodes[i]!]
    keys[i] = keys[j]!
    nodes[i] = nodes[j]!
    keys[j] = k
    nodes[j] = n
  }
  return {
    get size() {
      return keys.length
    },
    clear() {
      keys.length = 0
      nodes.length = 0
    },
    push(key: number, node: number) {
      let i = keys.push(key) - 1
      nodes.push(node)
      while (i > 0) {
        const up = (i - 1) >> 1
        if (!before(i, up)) break
        swap(i, up)
        i = up
      }
    },
    /** The smallest; call only when there is one. */
    pop(): readonly [key: number, node: number] {
      const first = [keys[0]!, nodes[0]!] as const
      const [key, node] = [keys.pop()!, nodes.pop()!]
      if (keys.length === 0) return first
      keys[0] = key
      nodes[0] = node
      for (let i = 0; ; ) {
        const [left, right] = [2 * i + 1, 2 * i + 2]
        let least = i
        if (left < keys.length && before(left, least)) least = left
        if (right < keys.length && before(right, least)) least = right
        if (least === i) break
        swap(i, least)
        i = least
      }
      return first
    },
  }
}

/** Breadth first, one level at a time: for two searches that go to meet each other. */
function level(rows: Rows, from: number) {
  const hops = new Int32Array(rows.offset.length - 1).fill(-1)
  let [edge, depth]: [number[], number] = [[from], 0]
  hops[from] = 0
  return {
    hops,
    depth: () => depth,
    edge: () => edge.length,
    meets: (other: Readonly<{ hops: Int32Array }>): boolean => edge.some((u) => other.hops[u]! >= 0),
    step(): void {
      const next: number[] = []
      depth++
      for (const u of edge)
        for (let i = rows.offset[u]!; i < rows.offset[u + 1]!; i++) {
          const v = rows.heads[i]!
          if (hops[v]! >= 0) continue
          hops[v] = depth
          next.push(v)
        }
      edge = next
    },
  }
}

/** Where a new way leaves those that are known: nodes so far, their length, and where to it must not turn. */
type Branch = Readonly<{ root: readonly number[]; length: number; taken: ReadonlySet<number> }>
export type Way = Readonly<{ nodes: readonly number[]; length: number }>

/**
 * The way finder of one graph. `length` is the number of ties, or the sum of weights when `weighted`: there a weight is a length,
 * so a caller who holds strengths turns them round first.
 */
export function ways(graph: Graph, weighted = false) {
  const found = new Uint32Array(graph.nodes)
  const settled = new Uint32Array(graph.nodes)
  const reach = new Float64Array(graph.nodes)
  const cameFrom = new Int32Array(graph.nodes)
  const queue = heap()
  let round = 0
  /**
   * Of ways as long as each other the search goes on with the one that has least to go, so it walks to the target and not through all that lie
   * as far. Counted ties are whole numbers, which this never puts out of order; sums of weights are left alone.
   */
  const nearer = weighted && graph.weights ? 1 : 1 + 2 ** -30
  const weightOf = (i: number) => (weighted && graph.weights ? graph.weights[i]! : 1)

  /** Set by a search that found nothing: something lay farther than it was let go. */
  let cut = false
  /**
   * Dijkstra's search that stops at the target; bans are what Yen's method forbids. `toGo` never overrates what is left (A*), and nothing
   * that must be longer than `most` is looked at.
   */
  function search(
    source: number,
    target: number,
    toGo: Float64Array,
    banned: ReadonlySet<number>,
    firstHop: ReadonlySet<number>,
    most: number,
  ): Way | null {
    round++
    cut = false
    queue.clear()
    found[source] = round
    reach[source] = 0
    cameFrom[source] = -1
    queue.push(toGo[source]!, source)
    while (queue.size > 0) {
      const [, u] = queue.pop()
      if (settled[u] === round) continue
      settled[u] = round
      if (u === target) return { nodes: walkBack(target), length: reach[target]! }
      for (let i = graph.offset[u]!; i < graph.offset[u + 1]!; i++) {
        const v = graph.heads[i]!
        if (banned.has(v) || toGo[v] === Infinity || (u === source && firstHop.has(v))) continue
        const length = reach[u]! + weightOf(i)
        if (length + toGo[v]! > most) {
          cut = true
          continue
        }
        if (found[v] === round && length >= reach[v]!) continue
        found[v] = round
        reach[v] = length
        cameFrom[v] = u
        queue.push(length + toGo[v]! * nearer, v)
      }
    }
    return null
  }
  function walkBack(target: number): number[] {
    const nodes = [target]
    for (let u = cameFrom[target]!; u >= 0; u = cameFrom[u]!) nodes.push(u)
    return nodes.reverse()
  }
  /**
   * What is at least left of the way from every node to the target, so that each search looks only ahead, and how long the shortest way is; null
   * where there is no way at all.
   */
  function rest(source: number, target: number): Readonly<{ toGo: Float64Array; whole: number }> | null {
    if (weighted && graph.weights) {
      const exact = lengthsFrom(graph.back, target)
      return exact[source] === Infinity ? null : { toGo: exact, whole: Infinity }
    }
    const [ahead, behind] = [level(graph, source), level(graph.back, target)]
    while (ahead.hops[target]! < 0 && behind.hops[source]! < 0 && !ahead.meets(behind)) {
      const less = ahead.edge() <= behind.edge() ? ahead : behind
      if (less.edge() === 0) return null
      less.step()
    }
    // Half the way from the target is known step by step; whatever lies beyond is one step farther at least, which is true and enough.
    const whole = ahead.depth() + behind.depth()
    while (behind.depth() * 2 < whole && behind.edge() > 0) behind.step()
    const beyond = behind.edge() > 0 ? behind.depth() + 1 : Infinity
    const toGo = new Float64Array(graph.nodes)
    for (let u = 0; u < toGo.length; u++) toGo[u] = behind.hops[u]! < 0 ? beyond : behind.hops[u]!
    return { toGo, whole }
  }
  const none = new Set<number>()
  return {
    shortest(source: number, target: number): Way | null {
      const left = rest(source, target)
      return left && search(source, target, left.toGo, none, none, left.whole)
    },
    /**
     * Yen's k shortest ways without a circle, shortest first; of equal length, the lower node numbers first. Where ties are counted, a branch is
     * followed no farther than the ways now being gathered are long, and again one step farther when those are used up.
     */
    several(source: number, target: number, k: number): Way[] {
      const left = rest(source, target)
      if (!left) return []
      const { toGo } = left
      const first = search(source, target, toGo, none, none, left.whole)
      const ways: Way[] = first ? [first] : []
      const waiting = new Map<string, Way>()
      const putOff = new Map<string, Branch>()
      let most = left.whole
      const follow = (branch: Branch) => {
        const { root, length, taken } = branch
        const key = root.join(',')
        const spur = search(root.at(-1)!, target, toGo, new Set(root.slice(0, -1)), taken, most - length)
        if (spur) {
          const way = { nodes: [...root.slice(0, -1), ...spur.nodes], length: length + spur.length }
          waiting.set(way.nodes.join(','), way)
        }
        if (!spur && cut) putOff.set(key, branch)
        else putOff.delete(key)
      }
      while (ways.length > 0 && ways.length < k) {
        const last = ways.at(-1)!
        let rootLength = 0
        for (let i = 0; i + 1 < last.nodes.length; i++) {
          const root = last.nodes.slice(0, i + 1)
          const taken = new Set(ways.filter((way) => root.every((n, j) => way.nodes[j] === n)).map((way) => way.nodes[i + 1]!))
          follow({ root, length: rootLength, taken })
          rootLength += stepLength(graph, last.nodes[i]!, last.nodes[i + 1]!, weighted)
        }
        while (waiting.size === 0 && putOff.size > 0) {
          most++
          for (const branch of [...putOff.values()]) follow(branch)
        }
        let best: [string, Way] | null = null
        for (const one of waiting) if (!best || shorter(one[1], best[1])) best = one
        if (!best) break
        waiting.delete(best[0])
        ways.push(best[1])
      }
      return ways
    },
  }
}

function shorter(a: Way, b: Way): boolean {
  if (a.length !== b.length) return a.length < b.length
  for (let i = 0; i < a.nodes.length; i++) if (a.nodes[i] !== b.nodes[i]) return a.nodes[i]! < b.nodes[i]!
  return false
}

function stepLength(graph: Graph, u: number, v: number, weighted: boolean): number {
  return weighted && graph.weights ? graph.weights[arcAt(graph, u, v)]! : 1
}

/** The length of the shortest way from `source` to every node by weights; Infinity where there is none. */
export function lengthsFrom(rows: Rows, source: number): Float64Array {
  const reach = new Float64Array(rows.offset.length - 1).fill(Infinity)
  const queue = heap()
  reach[source] = 0
  queue.push(0, source)
  while (queue.size > 0) {
    const [length, u] = queue.pop()
    if (length > reach[u]!) continue
    for (let i = rows.offset[u]!; i < rows.offset[u + 1]!; i++) {
      const next = length + (rows.weights ? rows.weights[i]! : 1)
      const v = rows.heads[i]!
      if (next >= reach[v]!) continue
      reach[v] = next
      queue.push(next, v)
    }
  }
  return reach
}
