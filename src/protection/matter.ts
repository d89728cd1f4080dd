/**
 * A matter: something the officer of data protection follows from opening to closing. All kinds share one shape, so that one list shows
 * what runs out next, and one compare-and-swap keeps two people from deciding at once.
 */
import type { Id, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { refuse } from './refusals.ts'

export const matterKinds = [
  'policy',
  'review',
  'retention',
  'person',
  'breach',
  'gate',
  'notice',
  'clearance',
  'reckoning',
  'glass',
] as const
export type MatterKind = (typeof matterKinds)[number]
export type MatterId = Id<'matter'>

export type Matter<Doc = unknown> = Readonly<{
  kind: MatterKind
  id: MatterId
  state: string
  /** What it is about: `case:…`, `officer:…`, `request:…`, a reference. */
  about: string
  openedAt: Instant
  movedAt: Instant
  due?: Instant
  /** Officers who prepared what another must decide. */
  preparedBy: readonly OfficerId[]
  version: number
  doc: Doc
}>

/** The matter one step on; a step from a state that does not allow it is refused with the state that is. */
export function moved<Doc>(
  it: Matter<Doc>,
  from: readonly string[],
  to: string,
  change: Readonly<{ doc?: Partial<Doc>; by?: OfficerId; due?: Instant | null; at: Instant }>,
): Matter<Doc> {
  if (!from.includes(it.state)) throw refuse('matter-cannot-move', { state: it.state })
  const { due: before, ...rest } = it
  const due = change.due === undefined ? before : (change.due ?? undefined)
  return {
    ...rest,
    ...(due && { due }),
    state: to,
    movedAt: change.at,
    preparedBy: change.by ? [...new Set([...it.preparedBy, change.by])] : it.preparedBy,
    version: it.version + 1,
    doc: { ...it.doc, ...change.doc },
  }
}
