/** Letters of the requesting side, taken in by the node that keeps the list of events: a new request, and steps proposed on one. */
import type { Handler, Letter } from '../../federation/letter.ts'
import { digest } from '../../kernel/canonical.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import { replyPermit } from '../../protection/permit.ts'
import { inLanguage } from '../content.ts'
import { type DeclinedLetter, kinds, type RequestLetter, requestLetter, type StepLetter, stepLetter } from '../letters.ts'
import { begin } from '../life/events.ts'
import * as record from '../life/store.ts'
import { queue } from '../parallel/store.ts'
import { refuse } from '../refusals.ts'
import { type Party, type Request, type RequestId, referenceOf } from '../request.ts'
import { lifeOf, number, remembered } from '../sequencer.ts'
import * as store from '../store.ts'
import type { AssistanceTools } from '../tools.ts'

/** A new request: a case is opened for it, it gets our reference, and the first event says that it is here. */
const takeRequest = async (tools: AssistanceTools, sql: Sql, letter: Letter<RequestLetter>): Promise<void> => {
  const { body, from, receivedAt } = letter
  const consistent =
    body.requesting.node === from &&
    body.requested.node === tools.self.node &&
    letter.chain === body.request &&
    digest(body.content) === body.digest
  if (!consistent) throw refuse('letter-not-consistent', { request: body.request })
  if (await store.find(sql, body.request)) throw refuse('request-already-known', { request: body.request })
  const purpose = inLanguage(body.content.purpose, 'en') || body.content.title || body.reference
  const title = body.content.title || body.reference
  const basis = body.content.basis?.basis || body.content.instrument
  const file = await tools.openIncomingCase(
    sql,
    { title, purpose, basis, instruments: [body.content.instrument], from },
    receivedAt,
  )
  const year = receivedAt.slice(0, 4)
  const reference = referenceOf(tools.self.state, year, await store.count(sql, year))
  const request: Request = {
    id: body.request as RequestId,
    caseId: file.id,
    side: 'requested',
    reference,
    theirReference: body.reference,
    requesting: body.requesting as Party,
    requested: body.requested as Party,
    state: 'sent',
    version: 1,
    content: body.content,
    basesShown: null,
    overrides: {},
    draftedBy: [],
    assignee: null,
    letter: letter.id,
    createdAt: receivedAt,
    movedAt: receivedAt,
    nextDue: null,
    nextRule: null,
    waitsFor: 'us',
    silentSince: null,
    hearings: [],
  }
  const opening = { content: body.content, by: body.authorisedBy, sentAt: body.sentAt as Instant }
  await store.insert(sql, request)
  await queue(sql, request, receivedAt)
  await record.open(sql, request, opening, body.digest)
  await unpack(tools, sql, request, body.attachments, from, receivedAt)
  await number(tools, sql, begin(opening), {
    request,
    given: replyPermit({ to: from, case: file.id, purpose, at: receivedAt }),
    taken: { step: 'deliver', detail: { reference, zone: tools.zone } },
    by: { side: 'requested', name: '', authority: tools.self.authority },
    at: receivedAt,
  })
}

/** Exhibits that came with a letter. One that does not hold is recorded and shown; it does not keep the letter out. */
export async function unpack(
  tools: AssistanceTools,
  sql: Sql,
  request: Request,
  packed: Parameters<AssistanceTools['unpackExhibits']>[2],
  from: NodeId,
  at: Instant,
): Promise<void> {
  if (packed.length === 0) return
  const fault = await record.attempt(sql, () => tools.unpackExhibits(sql, request.caseId, packed, from, at))
  if (fault === undefined) return
  if (!(fault instanceof Refusal)) throw fault
  const by = { id: tools.self.node, name: tools.self.authority }
  await record.addTrail(sql, request, { id: tools.newId<'said'>(), step: 'exhibits-damaged', by, at, text: fault.code })
}

const takeStep = async (tools: AssistanceTools, sql: Sql, letter: Letter<StepLetter>): Promise<void> => {
  const { body, from, receivedAt: at } = letter
  const request = await store.find(sql, body.request, { hold: true })
  const life = request && (await lifeOf(sql, request))
  if (!request || !life || request.side !== 'requested' || request.requesting.node !== from || letter.chain !== request.id)
    throw refuse('request-not-here', { request: body.request })
  const given = replyPermit({
    to: from,
    case: request.caseId,
    purpose: inLanguage(request.content.purpose, 'en') || request.reference,
    at,
  })
  try {
    await number(tools, sql, life, { request, given, taken: body.taken, by: body.by, at, proposal: body.proposal })
  } catch (no) {
    if (!(no instanceof Refusal)) throw no
    const declined: DeclinedLetter = { v: 1, request: request.id, proposal: body.proposal, code: no.code }
    await remembered(tools, sql, request, given, { declined: body.proposal, code: no.code })
    await tools.post(sql, { permit: given, to: from, chain: request.id, kind: kinds.declined, body: declined })
  }
}

export const requestedHandlers = (tools: AssistanceTools): Handler[] => [
  {
    kind: kinds.request,
    schema: requestLetter,
    receive: (sql, letter) => takeRequest(tools, sql, letter as Letter<RequestLetter>),
  },
  { kind: kinds.step, schema: stepLetter, receive: (sql, letter) => takeStep(tools, sql, letter as Letter<StepLetter>) },
]
