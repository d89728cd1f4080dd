/**
 * A graph as rows of typed arrays: the neighbours of node u are `heads[offset[u]] .. heads[offset[u + 1]]`, in ascending order.
 * Nodes are numbers 0 .. nodes-1; who they are is the caller's business, so no name, age or origin can enter a measure.
 *
 * Loops are left out and counted. Of several ties between the same two the rule `duplicates` keeps one; those that disagree are counted,
 * because two sources that say different things are a finding. Nothing is dropped without a number that says so.
 */
export type Rows = Readonly<{ offset: Uint32Array; heads: Uint32Array; weights: Float64Array | null }>

export type Graph = Rows &
  Readonly<{
    nodes: number
    directed: boolean
    /** Edges of an undirected graph, arcs of a directed one. */
    edges: number
    /** The rows of arcs that come in; the same rows when the graph is undirected. */
    back: Rows
    dropped: Readonly<{ loops: number; duplicates: number; disagreeing: number }>
  }>

export type Duplicates = 'last' | 'first' | 'sum' | 'max'

export type Ties = Readonly<{
  nodes: number
  from: ArrayLike<number>
  to: ArrayLike<number>
  weights?: ArrayLike<number> | undefined
  directed?: boolean | undefined
  /** Which of several ties counts; `last` when left out, as a later line corrects an earlier one. */
  duplicates?: Duplicates | undefined
}>

export function graphOf(ties: Ties): Graph {
  const { nodes, from, to, weights, directed = false, duplicates = 'last' } = ties
  if (from.length !== to.length || (weights && weights.length !== from.length))
    throw new RangeError('a tie lacks an end or a weight')
  let loops = 0
  for (let i = 0; i < from.length; i++) {
    const [u, v] = [from[i]!, to[i]!]
    if (!(u >= 0 && u < nodes && v >= 0 && v < nodes)) throw new RangeError(`tie ${i} names a node that is not there`)
    if (weights && !(weights[i]! > 0 && weights[i]! < Infinity)) throw new RangeError(`tie ${i} has no positive finite weight`)
    if (u === v) loops++
  }
  const out = rowsOf(nodes, from, to, weights, !directed, duplicates)
  const back = directed ? rowsOf(nodes, to, from, weights, false, duplicates) : out
  const share = directed ? 1 : 2
  return {
    nodes,
    directed,
    edges: out.heads.length / share,
    offset: out.offset,
    heads: out.heads,
    weights: out.weights,
    back,
    dropped: { loops, duplicates: out.duplicates / share, disagreeing: out.disagreeing / share },
  }
}

type Sorted = Rows & Readonly<{ duplicates: number; disagreeing: number }>

/**
 * Two stable bucket passes: by head, then by tail. Each row comes out sorted, and arcs between the same two stand in the order
 * of the input, whichever way round they were written. Linear in ties and nodes; a node of a million neighbours costs no more than others.
 */
function rowsOf(
  nodes: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  both: boolean,
  rule: Duplicates,
): Sorted {
  const offset = new Uint32Array(nodes + 1)
  const place = new Uint32Array(nodes + 1)
  for (let i = 0; i < from.length; i++) {
    const [u, v] = [from[i]!, to[i]!]
    if (u === v) continue
    offset[u + 1]!++
    place[v + 1]!++
    if (!both) continue
    offset[v + 1]!++
    place[u + 1]!++
  }
  for (let u = 0; u < nodes; u++) {
    offset[u + 1]! += offset[u]!
    place[u + 1]! += place[u]!
  }
  const arcs = offset[nodes]!
  const tails = new Uint32Array(arcs)
  const carried = weights ? new Float64Array(arcs) : null
  const cursor = place.slice(0, nodes)
  for (let i = 0; i < from.length; i++) {
    const [u, v] = [from[i]!, to[i]!]
    if (u === v) continue
    const at = cursor[v]!++
    tails[at] = u
    if (carried) carried[at] = weights![i]!
    if (!both) continue
    const other = cursor[u]!++
    tails[other] = v
    if (carried) carried[other] = weights![i]!
  }
  const heads = new Uint32Array(arcs)
  const sorted = weights ? new Float64Array(arcs) : null
  cursor.set(offset.subarray(0, nodes))
  for (let v = 0; v < nodes; v++)
    for (let i = place[v]!; i < place[v + 1]!; i++) {
      const at = cursor[tails[i]!]!++
      heads[at] = v
      if (sorted) sorted[at] = carried![i]!
    }
  return once(nodes, { offset, heads, weights: sorted }, rule)
}

/** Each pair once, by the rule; rows are closed up in place. */
function once(
  nodes: number,
  rows: { offset: Uint32Array; heads: Uint32Array; weights: Float64Array | null },
  rule: Duplicates,
): Sorted {
  const { offset, heads, weights } = rows
  let [write, duplicates, disagreeing, begin] = [0, 0, 0, 0]
  for (let u = 0; u < nodes; u++) {
    const end = offset[u + 1]!
    const rowStart = write
    for (let i = begin; i < end; i++) {
      if (write === rowStart || heads[write - 1] !== heads[i]) {
        heads[write] = heads[i]!
        if (weights) weights[write] = weights[i]!
        write++
        continue
      }
      duplicates++
      if (!weights) continue
      const [kept, other] = [weights[write - 1]!, weights[i]!]
      if (kept !== other) disagreeing++
      if (rule === 'last') weights[write - 1] = other
      else if (rule === 'sum') weights[write - 1] = kept + other
      else if (rule === 'max') weights[write - 1] = Math.max(kept, other)
    }
    offset[u] = rowStart
    begin = end
  }
  offset[nodes] = write
  if (write === heads.length) return { offset, heads, weights, duplicates, disagreeing }
  return { offset, heads: heads.slice(0, write), weights: weights?.slice(0, write) ?? null, duplicates, disagreeing }
}

/** The same ties without direction, for measures that know none; `sum` adds the weights of the two ways. */
export function undirected(graph: Graph, duplicates: Duplicates = 'max'): Graph {
  if (!graph.directed) return graph
  const { from, to, weights } = arcsOf(graph)
  return graphOf({ nodes: graph.nodes, from, to, weights, duplicates })
}

/** The arcs one by one; of an undirected graph each edge once, the lower end first. */
export function arcsOf(graph: Graph): { from: Uint32Array; to: Uint32Array; weights: Float64Array | undefined } {
  const from = new Uint32Array(graph.edges)
  const to = new Uint32Array(graph.edges)
  const weights = graph.weights ? new Float64Array(graph.edges) : undefined
  let n = 0
  for (let u = 0; u < graph.nodes; u++)
    for (let i = graph.offset[u]!; i < graph.offset[u + 1]!; i++) {
      const v = graph.heads[i]!
      if (!graph.directed && v < u) continue
      from[n] = u
      to[n] = v
      if (weights) weights[n] = graph.weights![i]!
      n++
    }
  return { from, to, weights }
}

/** The graph without some nodes; `ids[i]` is the old number of new node i. */
export function without(graph: Graph, gone: ReadonlySet<number>): { graph: Graph; ids: Uint32Array } {
  return within(
    graph,
    Uint32Array.from({ length: graph.nodes }, (_, u) => u).filter((u) => !gone.has(u)),
  )
}

/** The graph of these nodes and the ties among them, in the order given. */
export function within(graph: Graph, ids: Uint32Array): { graph: Graph; ids: Uint32Array } {
  const now = new Int32Array(graph.nodes).fill(-1)
  for (let i = 0; i < ids.length; i++) now[ids[i]!] = i
  const { from, to, weights } = arcsOf(graph)
  const kept: number[] = []
  for (let i = 0; i < from.length; i++) if (now[from[i]!]! >= 0 && now[to[i]!]! >= 0) kept.push(i)
  const pick = (all: Uint32Array) => Uint32Array.from(kept, (i) => now[all[i]!]!)
  const w = weights && Float64Array.from(kept, (i) => weights[i]!)
  return { graph: graphOf({ nodes: ids.length, from: pick(from), to: pick(to), weights: w, directed: graph.directed }), ids }
}

export const degrees = (rows: Rows): Uint32Array =>
  Uint32Array.from({ length: rows.offset.length - 1 }, (_, u) => rows.offset[u + 1]! - rows.offset[u]!)

/** The sum of weights of each node's ties; its degree when ties have none. */
export function strengths(rows: Rows): Float64Array {
  const sum = new Float64Array(rows.offset.length - 1)
  for (let u = 0; u < sum.length; u++) {
    if (!rows.weights) sum[u] = rows.offset[u + 1]! - rows.offset[u]!
    else for (let i = rows.offset[u]!; i < rows.offset[u + 1]!; i++) sum[u]! += rows.weights[i]!
  }
  return sum
}

/** Where the arc u-v stands in the rows, or -1. */
export function arcAt(rows: Rows, u: number, v: number): number {
  let [low, high] = [rows.offset[u]!, rows.offset[u + 1]! - 1]
  while (low <= high) {
    const mid = (low + high) >>> 1
    const head = rows.heads[mid]!
    if (head === v) return mid
    if (head < v) low = mid + 1
    else high = mid - 1
  }
  return -1
}
