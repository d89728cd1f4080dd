/** A request brought up to the last event: what its row says for lists follows from its life. */
import type { Instant } from '../../kernel/instant.ts'
import { agreedHearings } from '../arrangements/hearings.ts'
import { silentSince } from '../arrangements/progress.ts'
import type { Request } from '../request.ts'
import { clocksOf, nextOf } from './clocks.ts'
import type { Life } from './events.ts'
import { isOver, type Side, type State } from './life.ts'
import { mustMove } from './next.ts'

const waitsFor = (side: Side, mover: Side | 'nobody'): Request['waitsFor'] =>
  mover === 'nobody' ? 'nobody' : mover === side ? 'us' : 'them'

/** After an event. */
export function standing(request: Request, life: Life, at: Instant): Request {
  const next = nextOf(clocksOf(life, at))
  return {
    ...request,
    state: life.state,
    version: request.version + 1,
    content: life.content,
    theirReference: request.side === 'requesting' ? life.theirReference : request.theirReference,
    movedAt: life.movedAt,
    nextDue: next?.due ?? null,
    nextRule: next?.rule ?? null,
    waitsFor: waitsFor(request.side, mustMove(life.state, life)),
    silentSince: isOver(life.state) ? null : (silentSince(life.progress) ?? null),
    hearings: agreedHearings(life.hearings),
  }
}

/** After a step that only this node knows of. */
export const stepped = (request: Request, state: State, at: Instant): Request => ({
  ...request,
  state,
  version: request.version + 1,
  movedAt: at,
  waitsFor: waitsFor(request.side, mustMove(state, null)),
})
