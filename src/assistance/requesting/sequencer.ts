/** Letters of the requested side, taken in by the node that asked: numbered events, and steps that came too late. */
import type { Handler, Letter } from '../../federation/letter.ts'
import { canonical } from '../../kernel/canonical.ts'
import type { Sql } from '../../kernel/sql.ts'
import { replyPermit } from '../../protection/permit.ts'
import { keepAssurances } from '../consent/sequencer.ts'
import { type DeclinedLetter, declinedLetter, type EventLetter, eventLetter, kinds } from '../letters.ts'
import { apply, type Life } from '../life/events.ts'
import { standing } from '../life/standing.ts'
import type { Event } from '../life/steps.ts'
import * as record from '../life/store.ts'
import { queue } from '../parallel/store.ts'
import { refuse } from '../refusals.ts'
import type { Request } from '../request.ts'
import { unpack } from '../requested/sequencer.ts'
import { lifeOf, remembered } from '../sequencer.ts'
import * as store from '../store.ts'
import type { AssistanceTools } from '../tools.ts'

/** Our own request that the letter speaks of, if its sender is the authority we asked. */
async function ours(sql: Sql, letter: Letter<EventLetter | DeclinedLetter>): Promise<Readonly<{ request: Request; life: Life }>> {
  const request = await store.find(sql, letter.body.request, { hold: true })
  const life = request && (await lifeOf(sql, request))
  if (!request || !life || request.side !== 'requesting' || request.requested.node !== letter.from || letter.chain !== request.id)
    throw refuse('request-not-here', { request: letter.body.request })
  return { request, life }
}

/** An event in our name must be a step that we proposed, word for word: the other node numbers our steps, it does not make them. */
async function assertOurWords(sql: Sql, request: Request, event: Event): Promise<void> {
  if (event.by.side === 'requested') return
  const mine = (await record.pending(sql, request)).find((p) => p.id === event.proposal)
  if (!mine || canonical(mine.taken) !== canonical({ step: event.step, detail: event.detail }))
    throw refuse('letter-not-consistent', { request: request.id, event: String(event.seq) })
}

const takeEvent = async (tools: AssistanceTools, sql: Sql, letter: Letter<EventLetter>): Promise<void> => {
  const { request, life } = await ours(sql, letter)
  const { event, exhibits } = letter.body
  const after = apply(life, event)
  await assertOurWords(sql, request, event)
  await record.addEvent(sql, request, event)
  if (event.proposal) await record.settle(sql, request, event.proposal)
  await store.replace(sql, request, standing(request, after, letter.receivedAt))
  await keepAssurances(sql, request, after, event)
  if (after.versions.length > life.versions.length) await queue(sql, request, letter.receivedAt)
  await unpack(tools, sql, request, exhibits, letter.from, letter.receivedAt)
  const given = replyPermit({ to: letter.from, case: request.caseId, purpose: request.reference, at: letter.receivedAt })
  await remembered(tools, sql, request, given, event)
}

const takeDeclined = async (tools: AssistanceTools, sql: Sql, letter: Letter<DeclinedLetter>): Promise<void> => {
  const { request } = await ours(sql, letter)
  const { proposal, code } = letter.body
  await record.decline(sql, request, proposal, code)
  await store.replace(sql, request, { ...request, version: request.version + 1 })
  const given = replyPermit({ to: letter.from, case: request.caseId, purpose: request.reference, at: letter.receivedAt })
  await remembered(tools, sql, request, given, { declined: proposal, code })
}

export const requestingHandlers = (tools: AssistanceTools): Handler[] => [
  { kind: kinds.event, schema: eventLetter, receive: (sql, letter) => takeEvent(tools, sql, letter as Letter<EventLetter>) },
  {
    kind: kinds.declined,
    schema: declinedLetter,
    receive: (sql, letter) => takeDeclined(tools, sql, letter as Letter<DeclinedLetter>),
  },
]
