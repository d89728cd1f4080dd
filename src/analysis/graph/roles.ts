/**
 * The part a node plays between communities (Guimera and Amaral 2005). It is a place in this network as recorded, found from ties alone;
 * it says nothing of a person's conduct.
 */
import { type Graph, undirected } from './graph.ts'

export const roleNames = ['edge', 'inside', 'connector', 'loose', 'hub-inside', 'hub-connector', 'hub-loose'] as const
export type RoleName = (typeof roleNames)[number]

export type Roles = Readonly<{ participation: Float64Array; within: Float64Array; role: readonly RoleName[] }>

/** `within`: how many standard deviations a node's ties inside its community are above the mean there. `participation`: 0 all ties in one community, towards 1 evenly over many. */
export function roles(given: Graph, community: Uint32Array, count: number): Roles {
  const graph = undirected(given)
  const n = graph.nodes
  const inside = new Float64Array(n)
  const participation = new Float64Array(n)
  const toward = new Float64Array(count)
  for (let u = 0; u < n; u++) {
    const [begin, end] = [graph.offset[u]!, graph.offset[u + 1]!]
    for (let i = begin; i < end; i++) toward[community[graph.heads[i]!]!]!++
    inside[u] = toward[community[u]!]!
    let square = 0
    for (let i = begin; i < end; i++) {
      const c = community[graph.heads[i]!]!
      square += (toward[c]! / (end - begin)) ** 2
      toward[c] = 0
    }
    participation[u] = end > begin ? 1 - square : 0
  }
  const [size, sum, squares] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let u = 0; u < n; u++) {
    const c = community[u]!
    size[c]!++
    sum[c]! += inside[u]!
    squares[c]! += inside[u]! ** 2
  }
  const within = inside.map((k, u) => {
    const c = community[u]!
    const mean = sum[c]! / size[c]!
    const spread = Math.sqrt(Math.max(0, squares[c]! / size[c]! - mean * mean))
    return spread > 1e-12 ? (k - mean) / spread : 0
  })
  return { participation, within, role: Array.from(participation, (p, u) => roleOf(within[u]!, p)) }
}

/** The borders that the authors drew from their networks; they are conventions, not laws. */
function roleOf(within: number, participation: number): RoleName {
  if (within >= 2.5) return participation <= 0.3 ? 'hub-inside' : participation <= 0.75 ? 'hub-connector' : 'hub-loose'
  if (participation <= 0.05) return 'edge'
  return participation <= 0.62 ? 'inside' : participation <= 0.8 ? 'connector' : 'loose'
}
