/** Of a tie nothing but its ends, its weight and its direction reaches a measure. */
import type { Entity, Tie } from './network.ts'
import type { JobTie } from './questions.ts'

export const jobTies = (entities: readonly Entity[], ties: readonly Tie[]): JobTie[] => {
  const at = new Map(entities.map((e, u) => [e.id, u]))
  return ties.map((t) => ({ id: t.id, from: at.get(t.from)!, to: at.get(t.to)!, weight: t.weight, directed: t.directed }))
}
