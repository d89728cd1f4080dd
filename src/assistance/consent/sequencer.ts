/** Letters about consent and assurances, taken in; and assurances that a step of a request makes on both sides alike. */
import type { Handler, Letter } from '../../federation/letter.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Life } from '../life/events.ts'
import type { Event } from '../life/steps.ts'
import { partnerOf, type Request } from '../request.ts'
import { find as findRequest } from '../store.ts'
import {
  type Answer,
  type AskedFor,
  type Assurance,
  type AssuranceId,
  allowanceOf,
  answered,
  type ConsentId,
  daysOn,
  everyDays_default,
  withdrawn,
} from './consent.ts'
import {
  type AnswerLetter,
  type AskLetter,
  type AssuranceLetter,
  answerLetter,
  askLetter,
  assuranceLetter,
  consentKinds,
  type ReportLetter,
  reportLetter,
  type WithdrawalLetter,
  withdrawalLetter,
} from './letters.ts'
import { refuse } from './refusals.ts'
import * as store from './store.ts'
import type { ConsentTools } from './tools.ts'

type Taken = Readonly<{ from: NodeId; case: CaseId; subject: string; purpose: string; content: unknown; at: Instant }>
const received = (tools: ConsentTools, sql: Sql, it: Taken): Promise<unknown> =>
  tools.remember(sql, {
    act: 'assistance.received',
    by: { node: tools.self.node },
    purpose: it.purpose,
    case: it.case,
    subject: it.subject,
    counterparty: it.from,
    content: it.content,
    at: it.at,
  })

/** Lies with the case the exhibits came from; where they are no longer here, a case is opened for the question. */
async function takeAsk(tools: ConsentTools, sql: Sql, { body, from, chain, receivedAt: at }: Letter<AskLetter>): Promise<void> {
  const asked = body.asked as unknown as AskedFor
  const ours = asked.exhibits.every((it) => it.conditions.every((c) => c.imposedBy === tools.self.node))
  if (!ours || chain !== body.consent) throw refuse('consent-not-ours')
  const ids = asked.exhibits.flatMap((it) => [it.id, ...it.from])
  const basis = asked.exhibits[0]!.conditions[0]!.basis
  const caseId =
    (await tools.exhibits.caseHolding(sql, ids)) ??
    (
      await tools.openIncomingCase(
        sql,
        { title: asked.exhibits[0]!.number, purpose: asked.reasons.slice(0, 2000), basis, instruments: [], from },
        at,
      )
    ).id
  const id = body.consent as ConsentId
  await store.add(sql, {
    id,
    case: caseId,
    side: 'asked',
    partner: from,
    state: 'waiting',
    asked,
    askedAt: at,
    prepared: null,
    answer: null,
    answeredAt: null,
    seenAt: null,
    withdrawal: null,
    version: 1,
  })
  await received(tools, sql, {
    from,
    case: caseId,
    subject: `consent:${id}`,
    purpose: asked.reasons,
    content: { did: 'ask-consent', asked },
    at,
  })
}

/** What the answer allows is written onto the exhibits in the same transaction; conditions that came with it bind from now on. */
async function takeAnswer(tools: ConsentTools, sql: Sql, { body, from, chain, receivedAt: at }: Letter<AnswerLetter>) {
  const it = await store.findById(sql, body.consent as ConsentId)
  if (it?.side !== 'asking' || it.partner !== from || chain !== it.id) throw refuse('consent-not-here')
  const answer = body.answer as Answer
  if (answer.conditions.some((c) => c.imposedBy !== from)) throw refuse('consent-not-ours')
  await store.replace(sql, answered(it, answer, at))
  const numbers =
    answer.verdict === 'granted'
      ? await tools.exhibits.attachConsent(
          sql,
          it.case,
          it.asked.exhibits.map((one) => one.id),
          {
            conditions: new Set(it.asked.exhibits.flatMap((one) => one.conditions.map((c) => c.id))),
            ...(it.asked.use.doing === 'keep'
              ? { until: it.asked.use.until }
              : { consent: allowanceOf(it.asked, from, answer, at) }),
            more: answer.conditions,
          },
        )
      : []
  await received(tools, sql, {
    from,
    case: it.case,
    subject: `consent:${it.id}`,
    purpose: it.asked.reasons,
    content: { did: 'answer-consent', answer, numbers },
    at,
  })
}

/** The allowance comes off the exhibits and off what was made of them; the day of deletion that a consent had moved comes back. */
async function takeWithdrawal(tools: ConsentTools, sql: Sql, { body, from, chain, receivedAt: at }: Letter<WithdrawalLetter>) {
  const it = await store.findById(sql, body.consent as ConsentId)
  if (it?.side !== 'asking' || it.partner !== from || chain !== it.id) throw refuse('consent-not-here')
  const { reasons, by, authority } = body
  await store.replace(sql, withdrawn(it, { reasons, by, authority, at }))
  const ids = it.asked.exhibits.map((one) => one.id)
  const former = new Map(it.asked.exhibits.flatMap((one) => one.conditions.map((c) => [c.id as string, c.until] as const)))
  const numbers = await tools.exhibits.detachConsent(sql, it.case, ids, {
    former,
    keeping: it.asked.use.doing === 'keep',
    isIt: (one) => one.by === from && one.at === it.answeredAt && one.for === it.asked.use.proceeding,
  })
  await received(tools, sql, {
    from,
    case: it.case,
    subject: `consent:${it.id}`,
    purpose: reasons,
    content: { did: 'withdraw-consent', reasons, numbers },
    at,
  })
}

async function takeAssurance(tools: ConsentTools, sql: Sql, { body, from, chain, receivedAt: at }: Letter<AssuranceLetter>) {
  const request = await findRequest(sql, body.request)
  if (!request || partnerOf(request).node !== from || chain !== body.assurance) throw refuse('assurance-not-here')
  const id = body.assurance as AssuranceId
  await store.addAssurance(sql, {
    ...alive(request, at),
    id,
    side: 'received',
    kind: body.kind,
    words: body.words,
    basis: body.basis,
  })
  await received(tools, sql, {
    from,
    case: request.caseId,
    subject: `assurance:${id}`,
    purpose: body.words,
    content: { did: 'assure', kind: body.kind, words: body.words, basis: body.basis },
    at,
  })
}

/** A report moves the next day of looking; that the proceedings are over is for an officer here to conclude. */
async function takeReport(tools: ConsentTools, sql: Sql, { body, from, receivedAt: at }: Letter<ReportLetter>): Promise<void> {
  const it = await store.findAssurance(sql, body.assurance as AssuranceId)
  if (!it || it.partner !== from || it.side !== 'received') throw refuse('assurance-not-here')
  const { stage, text, by } = body
  await store.addReport(sql, it, { id: body.report as never, at, node: from, name: by, stage, text })
  if (!it.endedAt) await store.replaceAssurance(sql, { ...it, nextOn: daysOn(at, body.final ? 0 : it.everyDays) })
  await received(tools, sql, {
    from,
    case: it.case,
    subject: `assurance:${it.id}`,
    purpose: text,
    content: { did: 'report', stage, text, final: body.final },
    at,
  })
}

const alive = (request: Request, at: Instant) => ({
  case: request.caseId,
  partner: partnerOf(request).node,
  reference: request.reference,
  givenAt: at,
  everyDays: everyDays_default,
  nextOn: daysOn(at, everyDays_default),
  endedAt: null,
  ending: null,
})

/** Accepting a condition against the death penalty is an assurance: both nodes keep it, under the condition's own id. */
export async function keepAssurances(sql: Sql, request: Request, life: Life, event: Event) {
  if (event.step !== 'accept-conditions') return
  for (const { id, kind, text, basis } of life.conditions.filter((c) => c.kind === 'no_death_penalty')) {
    const kept: Assurance = {
      ...alive(request, event.at as Instant),
      id: id as unknown as AssuranceId,
      side: request.side === 'requesting' ? 'given' : 'received',
      kind: 'death-penalty',
      words: text || kind,
      basis,
    }
    await store.addAssurance(sql, kept)
  }
}

export const consentHandlers = (tools: ConsentTools): Handler[] => {
  const handler = <B>(kind: string, schema: unknown, take: (tools: ConsentTools, sql: Sql, letter: Letter<B>) => Promise<void>) =>
    ({ kind, schema, receive: (sql, letter) => take(tools, sql, letter as Letter<B>) }) as Handler
  return [
    handler<AskLetter>(consentKinds.ask, askLetter, takeAsk),
    handler<AnswerLetter>(consentKinds.answer, answerLetter, takeAnswer),
    handler<WithdrawalLetter>(consentKinds.withdrawal, withdrawalLetter, takeWithdrawal),
    handler<AssuranceLetter>(consentKinds.assurance, assuranceLetter, takeAssurance),
    handler<ReportLetter>(consentKinds.report, reportLetter, takeReport),
  ]
}
