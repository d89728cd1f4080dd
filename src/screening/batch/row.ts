/** One question of a batch and its answer. */
import type { Described } from '../compare/described.ts'
import { onePerEntry } from '../lists/found.ts'
import { bandOfAnswer, type Candidate } from '../query/answer.ts'
import type { Band } from '../weigh/waterfall.ts'

export type Waiting = Readonly<{ row: number; subject: Described; reference: string }>
export type Hit = Readonly<{ record: string; reference: string; name: string; probability: number; band: Band }>
export type RowAnswer = Readonly<{ row: number; band: Band; hits: readonly Hit[] }>

/** Candidates that are compared for one row, and hits that are kept of it. */
export const rowBounds = { candidates: 20, hits: 5 } as const

const hitOf = ({ held, weighed, compared }: Candidate): Hit => ({
  record: held.id,
  reference: held.reference,
  name: compared[0]?.right ?? held.subject.names[0] ?? '',
  probability: weighed.probability,
  band: weighed.band,
})

/** What is kept of a row: its band, and the hits that nobody cleared. */
export const rowAnswer = (row: number, found: readonly Candidate[]): RowAnswer => {
  const open = onePerEntry(found).filter((c) => !c.cleared && c.weighed.band !== 'none')
  return { row, band: bandOfAnswer(found), hits: open.slice(0, rowBounds.hits).map(hitOf) }
}
