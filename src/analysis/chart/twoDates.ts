/** What was known on two days, side by side: what came, what was withdrawn, and what was told otherwise. */
import type { ChartNetwork, ChartTie } from './shown.ts'

export type Change = 'added' | 'withdrawn' | 'changed'
export type TwoDates<N extends ChartNetwork = ChartNetwork> = Readonly<{
  /** Both together: what was withdrawn is still drawn, marked. */
  both: N
  changes: ReadonlyMap<string, Change>
  counts: Readonly<Record<Change, number>>
}>

/** A tie that takes the place of one withdrawn: same ends, same kind. It is told otherwise, not new. */
const placeOf = (t: ChartTie): string => `${[t.from, t.to].sort().join(' ')} ${t.kind}`

export function twoDates<N extends ChartNetwork>(earlier: N, later: N): TwoDates<N> {
  const changes = new Map<string, Change>()
  const was = { entities: new Set(earlier.entities.map((e) => e.id)), ties: new Set(earlier.ties.map((t) => t.id)) }
  const is = { entities: new Set(later.entities.map((e) => e.id)), ties: new Set(later.ties.map((t) => t.id)) }
  const gone = earlier.ties.filter((t) => !is.ties.has(t.id))
  const came = later.ties.filter((t) => !was.ties.has(t.id))
  const left = new Map<string, string[]>()
  for (const t of gone) left.set(placeOf(t), [...(left.get(placeOf(t)) ?? []), t.id])
  const replaced = new Set<string>()
  for (const t of came) {
    const before = left.get(placeOf(t))?.shift()
    if (before) replaced.add(before)
    changes.set(t.id, before ? 'changed' : 'added')
  }
  for (const t of gone) if (!replaced.has(t.id)) changes.set(t.id, 'withdrawn')
  for (const e of later.entities) if (!was.entities.has(e.id)) changes.set(e.id, 'added')
  for (const e of earlier.entities) if (!is.entities.has(e.id)) changes.set(e.id, 'withdrawn')
  const counts = { added: 0, withdrawn: 0, changed: 0 }
  for (const change of changes.values()) counts[change]++
  const both = {
    ...later,
    entities: [...later.entities, ...earlier.entities.filter((e) => !is.entities.has(e.id))],
    ties: [...later.ties, ...gone.filter((t) => !replaced.has(t.id))],
  }
  return { both, changes, counts }
}
