/** A team as lists know it; everything else is a fold over its events. */
import type { CaseId, NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { TeamId } from './event/event.ts'
import type { TeamState } from './fold/fold.ts'

export type TeamRow = Readonly<{
  id: TeamId
  caseId: CaseId
  title: string
  state: TeamState
  founder: NodeId
  nodes: readonly NodeId[]
  version: number
  createdAt: Instant
  movedAt: Instant
}>
