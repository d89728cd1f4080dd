/**
 * Gradient boosting of small trees over binned features (Friedman 2001; histograms as in Ke et al. 2017), with logistic loss. It orders
 * payments by how much they resemble those of known patterns. No name, no account and no trait of a person is among what it is given.
 */

export type Tree = Readonly<{
  /** By node: which feature is asked, up to which bin one goes left, and what a leaf adds. A leaf asks nothing (-1). */
  feature: readonly number[]
  upTo: readonly number[]
  left: readonly number[]
  right: readonly number[]
  adds: readonly number[]
}>
export type Model = Readonly<{ edges: readonly (readonly number[])[]; base: number; trees: readonly Tree[] }>

export type Settings = Readonly<{ trees: number; depth: number; rate: number; bins: number; least: number; ridge: number }>
export const usualSettings: Settings = { trees: 120, depth: 6, rate: 0.1, bins: 64, least: 20, ridge: 1 }

/** `columns[f][row]`; bins hold about as many rows each. */
function edgesOf(column: Float32Array, bins: number): number[] {
  const step = Math.max(1, Math.floor(column.length / 20_000))
  const sample = Float32Array.from({ length: Math.floor(column.length / step) }, (_, i) => column[i * step]!).sort()
  const edges: number[] = []
  for (let b = 1; b < bins; b++) {
    const edge = sample[Math.floor((b * sample.length) / bins)]!
    if (edges.at(-1) !== edge) edges.push(edge)
  }
  return edges
}

const binOf = (edges: readonly number[], value: number): number => {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const mid = (low + high) >>> 1
    if (value <= edges[mid]!) high = mid
    else low = mid + 1
  }
  return low
}

export const binned = (edges: readonly (readonly number[])[], columns: readonly Float32Array[]): Uint8Array[] =>
  columns.map((column, f) => Uint8Array.from(column, (value) => binOf(edges[f]!, value)))

type Fit = Readonly<{ bins: readonly Uint8Array[]; slope: Float64Array; bend: Float64Array; settings: Settings }>
type Growing = { feature: number[]; upTo: number[]; left: number[]; right: number[]; adds: number[] }

function bestSplit(
  { bins, slope, bend, settings }: Fit,
  rows: Int32Array,
): { feature: number; upTo: number; gain: number } | null {
  let [g, h] = [0, 0]
  for (const row of rows) {
    g += slope[row]!
    h += bend[row]!
  }
  const worth = (a: number, b: number) => (a * a) / (b + settings.ridge)
  let best: { feature: number; upTo: number; gain: number } | null = null
  const [sums, bends, counts] = [new Float64Array(256), new Float64Array(256), new Int32Array(256)]
  for (let f = 0; f < bins.length; f++) {
    const column = bins[f]!
    sums.fill(0)
    bends.fill(0)
    counts.fill(0)
    for (const row of rows) {
      const b = column[row]!
      sums[b]! += slope[row]!
      bends[b]! += bend[row]!
      counts[b]!++
    }
    let [gl, hl, n] = [0, 0, 0]
    for (let b = 0; b < 255; b++) {
      gl += sums[b]!
      hl += bends[b]!
      n += counts[b]!
      if (n < settings.least || rows.length - n < settings.least) continue
      const gain = worth(gl, hl) + worth(g - gl, h - hl) - worth(g, h)
      if (gain > 1e-6 && (!best || gain > best.gain)) best = { feature: f, upTo: b, gain }
    }
  }
  return best
}

function grow(fit: Fit, rows: Int32Array, depth: number, tree: Growing): number {
  const node = tree.feature.length
  let [g, h] = [0, 0]
  for (const row of rows) {
    g += fit.slope[row]!
    h += fit.bend[row]!
  }
  for (const part of [tree.feature, tree.upTo, tree.left, tree.right]) part.push(-1)
  tree.adds.push((-g / (h + fit.settings.ridge)) * fit.settings.rate)
  const split = depth > 0 ? bestSplit(fit, rows) : null
  if (!split) return node
  const column = fit.bins[split.feature]!
  tree.feature[node] = split.feature
  tree.upTo[node] = split.upTo
  tree.left[node] = grow(
    fit,
    rows.filter((row) => column[row]! <= split.upTo),
    depth - 1,
    tree,
  )
  tree.right[node] = grow(
    fit,
    rows.filter((row) => column[row]! > split.upTo),
    depth - 1,
    tree,
  )
  return node
}

function leafOf(tree: Tree, bins: readonly Uint8Array[], row: number): number {
  let node = 0
  while (tree.feature[node]! >= 0)
    node = bins[tree.feature[node]!]![row]! <= tree.upTo[node]! ? tree.left[node]! : tree.right[node]!
  return tree.adds[node]!
}

const chanceOf = (x: number): number => 1 / (1 + Math.exp(-x))

/** `known[row]`: 1 for a payment of a known pattern. Deterministic: the same rows in the same order give the same trees. */
export function learn(
  columns: readonly Float32Array[],
  known: Uint8Array,
  weights: Float32Array,
  settings = usualSettings,
): Model {
  const n = known.length
  const edges = columns.map((column) => edgesOf(column, settings.bins))
  const bins = binned(edges, columns)
  const total = weights.reduce((s, w) => s + w, 0)
  const share = known.reduce((s, k, i) => s + k * weights[i]!, 0) / total
  const base = Math.log(Math.max(share, 1e-9) / Math.max(1 - share, 1e-9))
  const at = new Float64Array(n).fill(base)
  const [slope, bend] = [new Float64Array(n), new Float64Array(n)]
  const rows = Int32Array.from({ length: n }, (_, i) => i)
  const trees: Tree[] = []
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = chanceOf(at[i]!)
      slope[i] = (p - known[i]!) * weights[i]!
      bend[i] = Math.max(p * (1 - p), 1e-6) * weights[i]!
    }
    const tree: Growing = { feature: [], upTo: [], left: [], right: [], adds: [] }
    grow({ bins, slope, bend, settings }, rows, settings.depth, tree)
    for (let i = 0; i < n; i++) at[i]! += leafOf(tree, bins, i)
    trees.push(tree)
  }
  return { edges, base, trees }
}

/** How much each row resembles what was learnt, on the scale of log odds; only its order means anything. */
export function resemblance({ edges, base, trees }: Model, columns: readonly Float32Array[]): Float32Array {
  const bins = binned(edges, columns)
  const n = columns[0]?.length ?? 0
  return Float32Array.from({ length: n }, (_, i) => trees.reduce((s, tree) => s + leafOf(tree, bins, i), base))
}
