/**
 * Communities by the Leiden method (Traag, Waltman and van Eck 2019) for modularity. Each community hangs together; the seed decides
 * every tie, so the same graph gives the same communities.
 */
import { chance, shuffle } from './chance.ts'
import { type Graph, strengths, undirected } from './graph.ts'

export type Communities = Readonly<{ of: Uint32Array; count: number; modularity: number }>

type Level = Readonly<{
  n: number
  offset: Uint32Array
  heads: Uint32Array
  /** null: each tie weighs 1. */
  weights: Float64Array | null
  /** The strength of what each node of this level stands for, ties inside it counted twice. */
  strength: Float64Array
}>

export function leiden(given: Graph, { resolution = 1, seed = 1, rounds = 2 } = {}): Communities {
  const graph = undirected(given, 'sum')
  const n = graph.nodes
  const strength = strengths(graph)
  let total = 0
  for (const s of strength) total += s
  let of: Uint32Array = Uint32Array.from({ length: n }, (_, u) => u)
  if (total === 0) return { of, count: n, modularity: 0 }
  const base: Level = { n, offset: graph.offset, heads: graph.heads, weights: graph.weights, strength }
  const by = chance(seed)
  let before = Number.NEGATIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    of = once(base, of, resolution / total, by)
    const now = modularityOf(base, of, resolution, total)
    if (now <= before + 1e-12) break
    before = now
  }
  return { ...numbered(of), modularity: modularityOf(base, of, resolution, total) }
}

/** How far a division has more ties inside its communities than chance would give (Newman and Girvan 2004). */
export function modularity(given: Graph, of: Uint32Array, resolution = 1): number {
  const graph = undirected(given, 'sum')
  const strength = strengths(graph)
  const total = strength.reduce((s, x) => s + x, 0)
  const { offset, heads, weights, nodes: n } = graph
  return total === 0 ? 0 : modularityOf({ n, offset, heads, weights, strength }, of, resolution, total)
}

function modularityOf(level: Level, of: Uint32Array, resolution: number, total: number): number {
  const sums = new Float64Array(level.n)
  let inside = 0
  for (let u = 0; u < level.n; u++) {
    const c = of[u]!
    sums[c]! += level.strength[u]!
    for (let i = level.offset[u]!; i < level.offset[u + 1]!; i++)
      if (of[level.heads[i]!] === c) inside += level.weights ? level.weights[i]! : 1
  }
  let expected = 0
  for (const s of sums) expected += (s / total) * (s / total)
  return inside / total - resolution * expected
}

/** Communities numbered by their lowest node. */
function numbered(of: Uint32Array): { of: Uint32Array; count: number } {
  const none = 0xffffffff
  const names = new Uint32Array(of.length).fill(none)
  let count = 0
  const now = of.map((c) => {
    if (names[c] === none) names[c] = count++
    return names[c]!
  })
  return { of: now, count }
}

/** Move, refine, aggregate, until a level has nothing left to join. */
function once(base: Level, start: Uint32Array, pull: number, by: ReturnType<typeof chance>): Uint32Array {
  let level = base
  let of = start.slice()
  const place = Uint32Array.from({ length: base.n }, (_, u) => u)
  const home = new Uint32Array(base.n)
  for (;;) {
    move(level, of, pull, by)
    const whole = numbered(of)
    for (let u = 0; u < base.n; u++) home[u] = whole.of[place[u]!]!
    if (whole.count === level.n) return home
    const refined = numbered(refine(level, whole.of, pull, by))
    // Every node of the level stayed alone: nothing will change at a coarser level, the moves of this one stand.
    if (refined.count === level.n) return home
    const next = aggregate(level, refined.of, refined.count)
    const above = new Uint32Array(refined.count)
    for (let u = 0; u < level.n; u++) above[refined.of[u]!] = whole.of[u]!
    for (let u = 0; u < base.n; u++) place[u] = refined.of[place[u]!]!
    level = next
    of = above
  }
}

/** Fast local moving: only nodes whose neighbours moved are looked at again. */
function move(level: Level, of: Uint32Array, pull: number, by: ReturnType<typeof chance>): void {
  const { n, offset, heads, weights, strength } = level
  const sums = new Float64Array(n)
  const members = new Uint32Array(n)
  for (let u = 0; u < n; u++) {
    sums[of[u]!]! += strength[u]!
    members[of[u]!]!++
  }
  const empty: number[] = []
  for (let c = n - 1; c >= 0; c--) if (members[c] === 0) empty.push(c)
  const queue = shuffle(
    Uint32Array.from({ length: n }, (_, u) => u),
    by,
  )
  const waits = new Uint8Array(n).fill(1)
  const to = new Float64Array(n)
  const near = new Uint32Array(n)
  let [read, left] = [0, n]
  let write = 0
  while (left > 0) {
    const u = queue[read]!
    read = read + 1 === n ? 0 : read + 1
    left--
    waits[u] = 0
    const own = of[u]!
    const mine = strength[u]!
    let count = 0
    for (let i = offset[u]!, end = offset[u + 1]!; i < end; i++) {
      const c = of[heads[i]!]!
      if (to[c] === 0) near[count++] = c
      to[c]! += weights ? weights[i]! : 1
    }
    sums[own]! -= mine
    const reach = mine * pull
    let best = own
    let gain = to[own]! - reach * sums[own]!
    for (let k = 0; k < count; k++) {
      const c = near[k]!
      const its = to[c]! - reach * sums[c]!
      if (its > gain + 1e-13) {
        gain = its
        best = c
      }
      to[c] = 0
    }
    if (gain < -1e-13 && members[own]! > 1 && empty.length > 0) best = empty.pop()!
    sums[best]! += mine
    if (best === own) continue
    if (--members[own]! === 0) empty.push(own)
    members[best]!++
    of[u] = best
    for (let i = offset[u]!, end = offset[u + 1]!; i < end; i++) {
      const v = heads[i]!
      if (waits[v] || of[v] === best) continue
      waits[v] = 1
      queue[write] = v
      write = write + 1 === n ? 0 : write + 1
      left++
    }
  }
}

/**
 * Inside each community, nodes that stand alone join a well-tied part of it; a part with no way to the rest cannot arise, which is what
 * keeps communities whole. The best join is taken rather than drawn: the seed's order of nodes is chance enough.
 */
function refine(level: Level, of: Uint32Array, pull: number, by: ReturnType<typeof chance>): Uint32Array {
  const { n, offset, heads, weights, strength } = level
  const whole = new Float64Array(n)
  for (let u = 0; u < n; u++) whole[of[u]!]! += strength[u]!
  const part = Uint32Array.from({ length: n }, (_, u) => u)
  const sums = strength.slice()
  const alone = new Uint8Array(n).fill(1)
  /** Weight between each part and the rest of its community. */
  const cut = new Float64Array(n)
  for (let u = 0; u < n; u++)
    for (let i = offset[u]!, end = offset[u + 1]!; i < end; i++)
      if (of[heads[i]!] === of[u] && heads[i] !== u) cut[u]! += weights ? weights[i]! : 1
  const to = new Float64Array(n)
  const near = new Uint32Array(n)
  const order = shuffle(
    Uint32Array.from({ length: n }, (_, u) => u),
    by,
  )
  for (const u of order) {
    const all = whole[of[u]!]!
    const mine = strength[u]!
    if (!alone[u] || cut[u]! < pull * mine * (all - mine)) continue
    let count = 0
    for (let i = offset[u]!, end = offset[u + 1]!; i < end; i++) {
      const v = heads[i]!
      if (of[v] !== of[u] || v === u) continue
      const p = part[v]!
      if (to[p] === 0) near[count++] = p
      to[p]! += weights ? weights[i]! : 1
    }
    let [best, gain] = [-1, 0]
    for (let k = 0; k < count; k++) {
      const p = near[k]!
      const its = to[p]! - pull * mine * sums[p]!
      if (its > gain && cut[p]! >= pull * sums[p]! * (all - sums[p]!)) {
        gain = its
        best = p
      }
    }
    if (best >= 0) {
      cut[best]! += cut[u]! - 2 * to[best]!
      sums[best]! += mine
      alone[best] = 0
      part[u] = best
      alone[u] = 0
    }
    for (let k = 0; k < count; k++) to[near[k]!] = 0
  }
  return part
}

/** One node for each part; ties between parts are summed, ties inside live on in its strength. */
function aggregate(level: Level, part: Uint32Array, count: number): Level {
  const { n, offset, heads, weights } = level
  const start = new Uint32Array(count + 1)
  for (const p of part) start[p + 1]!++
  for (let p = 0; p < count; p++) start[p + 1]! += start[p]!
  const members = new Uint32Array(n)
  const cursor = start.slice(0, count)
  for (let u = 0; u < n; u++) members[cursor[part[u]!]!++] = u
  const strength = new Float64Array(count)
  const newOffset = new Uint32Array(count + 1)
  const newHeads = new Uint32Array(heads.length)
  const newWeights = new Float64Array(heads.length)
  const at = new Int32Array(count).fill(-1)
  let write = 0
  for (let p = 0; p < count; p++) {
    const begin = write
    for (let k = start[p]!; k < start[p + 1]!; k++) {
      const u = members[k]!
      strength[p]! += level.strength[u]!
      for (let i = offset[u]!, end = offset[u + 1]!; i < end; i++) {
        const q = part[heads[i]!]!
        if (q === p) continue
        if (at[q]! < begin) {
          at[q] = write
          newHeads[write++] = q
        }
        newWeights[at[q]!]! += weights ? weights[i]! : 1
      }
    }
    newOffset[p + 1] = write
  }
  return { n: count, offset: newOffset, heads: newHeads.slice(0, write), weights: newWeights.slice(0, write), strength }
}
