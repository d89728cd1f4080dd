/**
 * How a step becomes an event. On the requested side it is numbered at once and posted; on the requesting side it travels as a proposal
 * and waits for its number. Both ways the ledger entry and the letter are written in the act's own transaction.
 */
import type { PackedExhibit } from '../evidence/forms.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Act } from '../protection/acts.ts'
import { nodeItself, type Permit, permit } from '../protection/permit.ts'
import { refuse as unseen } from '../protection/refusals.ts'
import { keepAssurances } from './consent/sequencer.ts'
import { type EventLetter, kinds, type ProposedStep, type StepLetter } from './letters.ts'
import { apply, fold, type Life } from './life/events.ts'
import { gate } from './life/gates.ts'
import { arrowOf, move } from './life/life.ts'
import { standing } from './life/standing.ts'
import { type Actor, besides, type Event, type SharedStep, type StepTaken } from './life/steps.ts'
import * as record from './life/store.ts'
import { queue } from './parallel/store.ts'
import { refuse } from './refusals.ts'
import { partnerOf, type Request } from './request.ts'
import * as store from './store.ts'
import type { AssistanceTools } from './tools.ts'

/** Where an act left the request; `pending` names the step that waits for the other side's number. */
export type Moved = Readonly<{ request: Request; pending?: string }>

/** A request, the permit to act on it, and its life when it has left. */
export type Entered = Readonly<{ request: Request; given: Permit; life: Life | null }>

export async function lifeOf(sql: Sql, request: Request): Promise<Life | null> {
  const opening = await record.opening(sql, request)
  return opening && fold(opening, await record.events(sql, request))
}

/** Opens the door to one request: an officer outside its case is told what is told of a request that never was. */
export async function enter(
  tools: AssistanceTools,
  sql: Sql,
  officer: Officer,
  act: Act,
  id: string,
  at: Instant,
  { version, hold = false, second = false }: { version?: number; hold?: boolean; second?: boolean } = {},
): Promise<Entered> {
  const request = await store.find(sql, id, { hold: hold || version !== undefined })
  const facts = request ? await tools.caseFacts(sql, request.caseId) : null
  const given = permit({
    officer,
    act,
    at,
    case: facts,
    ...(request && { to: partnerOf(request).node }),
    ...(second && request && { preparedBy: request.draftedBy }),
  })
  if (!request) throw unseen('not-found')
  if (version !== undefined && version !== request.version)
    throw refuse('request-changed-meanwhile', { id, version: String(request.version), state: request.state })
  return { request, given, life: await lifeOf(sql, request) }
}

export const actorOf = (tools: AssistanceTools, request: Request, officer: Officer): Actor => ({
  side: request.side,
  name: officer.name,
  authority: officer.authority || tools.self.authority,
})

export const remembered = (
  tools: AssistanceTools,
  sql: Sql,
  request: Request,
  given: Permit,
  content: unknown,
): Promise<unknown> =>
  tools.remember(sql, {
    act: given.officer === nodeItself ? 'assistance.received' : given.act,
    by: given.officer === nodeItself ? { node: tools.self.node } : { officer: given.officer, name: given.officerName },
    purpose: given.purpose,
    case: request.caseId,
    subject: `request:${request.id}`,
    counterparty: partnerOf(request).node,
    content,
    at: given.at,
  })

type Numbered = Readonly<{
  request: Request
  given: Permit
  taken: StepTaken
  by: Actor
  at: Instant
  proposal?: string
  exhibits?: readonly PackedExhibit[]
}>

/** Requested side: gives the step its number, keeps it, and posts it. Everything is checked before anything is written. */
export async function number(tools: AssistanceTools, sql: Sql, life: Life, step: Numbered): Promise<Request> {
  const { request, given, taken, by, at, proposal, exhibits } = step
  move(life.state, taken.step, by.side)
  gate(life, taken, at, by.side)
  const event = { seq: life.seq + 1, id: tools.newId(), by, at, ...taken, ...(proposal && { proposal }) } as Event
  const next = apply(life, event)
  const after = standing(request, next, at)
  await record.addEvent(sql, request, event)
  await store.replace(sql, request, after)
  await keepAssurances(sql, request, next, event)
  if (next.versions.length > life.versions.length) await queue(sql, request, at)
  await remembered(tools, sql, request, given, event)
  const body: EventLetter = { v: 1, request: request.id, event, exhibits: [...(exhibits ?? [])] as EventLetter['exhibits'] }
  await tools.post(sql, { permit: given, to: request.requesting.node, chain: request.id, kind: kinds.event, body })
  return after
}

/** Requesting side: the step as a proposal. It is shown as pending until the other node's event, or its word that the step is closed, comes back. */
export async function propose(
  tools: AssistanceTools,
  sql: Sql,
  { request, given, life }: Entered,
  taken: ProposedStep,
  officer: Officer,
  at: Instant,
): Promise<Moved> {
  if (!life) throw refuse('request-cannot-move', { step: taken.step, state: request.state })
  move(life.state, taken.step, request.side)
  const waiting = (await record.pending(sql, request)).filter((p) => p.declined === null)
  if (waiting.length > 0 && !besides.includes(taken.step)) throw refuse('step-pending', { step: waiting[0]!.taken.step })
  gate(life, taken, at, request.side)
  const pending = tools.newId<'proposal'>()
  const by = actorOf(tools, request, officer)
  await record.addPending(sql, request, { id: pending, taken, by: by.name, at, declined: null })
  const after = { ...request, version: request.version + 1 }
  await store.replace(sql, request, after)
  await remembered(tools, sql, request, given, { proposal: pending, ...taken })
  const body: StepLetter = { v: 1, request: request.id, proposal: pending, by, at, taken }
  await tools.post(sql, { permit: given, to: request.requested.node, chain: request.id, kind: kinds.step, body })
  return { request: after, pending }
}

/** What an act adds to a step when it knows the request: the words of the step, and exhibits that go with it. */
export type Made = Readonly<{ taken: StepTaken; exhibits?: readonly PackedExhibit[] }>

/** A step of this side's officer, wherever its number comes from. */
export async function take(
  tools: AssistanceTools,
  officer: Officer,
  id: string,
  { version, step, at }: Readonly<{ version: number; step: SharedStep; at: Instant }>,
  make: (sql: Sql, entered: Entered & { life: Life }) => Promise<Made> | Made,
): Promise<Moved> {
  return tools.transaction(async (sql) => {
    const entered = await enter(tools, sql, officer, arrowOf(step).act, id, at, { version })
    const { request, given, life } = entered
    if (!life) throw refuse('request-cannot-move', { step, state: request.state })
    move(life.state, step, request.side)
    const { taken, exhibits } = await make(sql, { ...entered, life })
    if (request.side === 'requesting') return propose(tools, sql, entered, taken as ProposedStep, officer, at)
    const by = actorOf(tools, request, officer)
    return { request: await number(tools, sql, life, { request, given, taken, by, at, ...(exhibits && { exhibits }) }) }
  })
}
