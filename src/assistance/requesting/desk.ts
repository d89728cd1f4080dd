/** What an officer can do with a request of this authority: draft, review, authorise, send; then propose steps to the node that executes it. */
import type { z } from 'zod'
import { digest } from '../../kernel/canonical.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { LawBook } from '../../law/registry.ts'
import { permit } from '../../protection/permit.ts'
import type { Content } from '../content.ts'
import type * as forms from '../forms.ts'
import { kinds, type RequestLetter } from '../letters.ts'
import { begin } from '../life/events.ts'
import { arrowOf, closedBecause, move, type Step } from '../life/life.ts'
import { standing, stepped } from '../life/standing.ts'
import type { SharedStep, StepTaken } from '../life/steps.ts'
import * as record from '../life/store.ts'
import { queue } from '../parallel/store.ts'
import { assertReady, basesFor, readiness } from '../readiness.ts'
import { refuse } from '../refusals.ts'
import { type Override, type Request, type RequestId, referenceOf } from '../request.ts'
import { type Entered, enter, lifeOf, type Moved, propose, remembered, take } from '../sequencer.ts'
import * as store from '../store.ts'
import { begunFrom, template } from '../template.ts'
import { earlierText } from '../templates/desk.ts'
import type { AssistanceTools } from '../tools.ts'

type Form<Name extends keyof typeof forms> = (typeof forms)[Name] extends z.ZodType ? z.infer<(typeof forms)[Name]> : never

/** The draft with the officer's reasons for going on in spite of warnings, checked again; a reason for anything else is not kept. */
function checked(
  request: Request,
  overrides: Form<'submitForm'>['overrides'],
  officer: Officer,
  at: Instant,
  book: LawBook,
): Request {
  const overridable = new Set(
    readiness(request, dateOf(at), book)
      .checks.filter((c) => c.overridable)
      .map((c) => c.id),
  )
  const given = overrides
    .filter((o) => overridable.has(o.check))
    .map((o): [string, Override] => [o.check, { reason: o.reason, by: officer.name, at }])
  const after = { ...request, overrides: { ...request.overrides, ...Object.fromEntries(given) } }
  assertReady(readiness(after, dateOf(at), book))
  return { ...after, basesShown: { on: dateOf(at), ...basesFor(after, dateOf(at), book) } }
}

export function requestingDesk(tools: AssistanceTools) {
  /** A step that stays at home: moves the draft, leaves a trail, remembers. */
  const step = (
    officer: Officer,
    id: RequestId,
    name: Step,
    version: number,
    at: Instant,
    rule: (sql: Sql, entered: Entered) => Promise<{ request: Request; message?: string }>,
  ): Promise<Moved> =>
    tools.transaction(async (sql) => {
      const entered = await enter(tools, sql, officer, arrowOf(name).act, id, at, { version, second: name === 'authorise' })
      const state = move(entered.request.state, name, entered.request.side)
      const { request, message = '' } = await rule(sql, entered)
      const after = stepped(request, state, at)
      await store.replace(sql, entered.request, after)
      await trail(sql, after, officer, name, message, at)
      await remembered(tools, sql, after, entered.given, {
        step: name,
        content: digest(after.content),
        message,
        overrides: after.overrides,
      })
      return { request: after }
    })
  const trail = (sql: Sql, request: Request, officer: Officer, name: string, text: string, at: Instant): Promise<void> =>
    record.addTrail(sql, request, { id: tools.newId<'said'>(), step: name, by: { id: officer.id, name: officer.name }, at, text })
  const proposed = <S extends SharedStep>(
    officer: Officer,
    id: RequestId,
    name: S,
    version: number,
    detail: unknown,
    at: Instant,
  ): Promise<Moved> =>
    take(tools, officer, id, { version, step: name, at }, () => ({ taken: { step: name, detail } as StepTaken }))

  const made = async (
    sql: Sql,
    officer: Officer,
    caseId: CaseId,
    to: string,
    content: (from: typeof tools.self) => Content,
    at: Instant,
  ) => {
    const given = permit({ officer, act: 'assistance.draft', at, case: await tools.caseFacts(sql, caseId) })
    const partner = await tools.party(sql, to as NodeId)
    if (!partner || partner.node === tools.self.node)
      throw refuse('partner-unknown', { to }, [{ pointer: '/to', code: 'partner-unknown' }])
    const year = at.slice(0, 4)
    const request: Request = {
      id: tools.newId<'request'>(),
      caseId,
      side: 'requesting',
      reference: referenceOf(tools.self.state, year, await store.count(sql, year)),
      theirReference: null,
      requesting: tools.self,
      requested: partner,
      state: 'draft',
      version: 1,
      content: content(tools.self),
      basesShown: null,
      overrides: {},
      draftedBy: [officer.id],
      assignee: null,
      letter: null,
      createdAt: at,
      movedAt: at,
      nextDue: null,
      nextRule: null,
      waitsFor: 'us',
      silentSince: null,
      hearings: [],
    }
    await store.insert(sql, request)
    await trail(sql, request, officer, 'create', '', at)
    await remembered(tools, sql, request, given, { step: 'create', to: partner.node, content: request.content })
    return request
  }

  return {
    create: (officer: Officer, form: Form<'newRequestForm'>, at: Instant): Promise<Request> =>
      tools.transaction(async (sql) => {
        const file = await tools.caseTitle(sql, form.case as CaseId)
        const { instrument, title, language } = form
        const earlier = await earlierText(tools, sql, officer, form, at)
        const draft = (from: typeof tools.self) => {
          const empty = template({
            instrument,
            title,
            language,
            from,
            official: officer.name,
            caseReference: file?.reference ?? '',
          })
          return earlier ? begunFrom(empty, earlier) : empty
        }
        return made(sql, officer, form.case as CaseId, form.to, draft, at)
      }),

    /** Saves the text as it stands. A draft that moved on meanwhile is not overwritten. */
    save: (officer: Officer, id: RequestId, { version, content }: Form<'saveForm'>, at: Instant): Promise<Request> =>
      tools.transaction(async (sql) => {
        const { request, given } = await enter(tools, sql, officer, 'assistance.draft', id, at, { version })
        if (request.state !== 'draft' || request.side !== 'requesting') throw refuse('draft-is-fixed', { state: request.state })
        const drafters = new Set([...request.draftedBy, officer.id])
        const after = { ...request, content, draftedBy: [...drafters], version: version + 1, movedAt: at }
        await store.replace(sql, request, after)
        await remembered(tools, sql, after, given, { step: 'save', version: after.version, content: digest(content) })
        return after
      }),

    submit: (officer: Officer, id: RequestId, { version, overrides }: Form<'submitForm'>, at: Instant) =>
      step(officer, id, 'submit', version, at, async (sql, { request }) => ({
        request: checked(request, overrides, officer, at, await tools.lawBook(sql)),
      })),

    /** Back to the drafter, with remarks on fields. */
    return: (officer: Officer, id: RequestId, { version, comments, message }: Form<'returnForm'>, at: Instant) =>
      step(officer, id, 'return', version, at, async (sql, { request }) => {
        for (const { pointer, text } of comments)
          await record.addComment(sql, request, {
            id: tools.newId<'said'>(),
            pointer,
            text,
            by: { id: officer.id, name: officer.name },
            at,
          })
        return { request, message }
      }),

    /** A second person's word that this leaves in the authority's name. */
    authorise: (officer: Officer, id: RequestId, { version }: Form<'versionForm'>, at: Instant) =>
      step(officer, id, 'authorise', version, at, async (_, { request }) => ({ request })),

    /** Said by telephone, to be confirmed in writing forthwith (UNTOC 18(14)). */
    oralNotice: (officer: Officer, id: RequestId, { version, agreedUnder, spokenTo, message }: Form<'oralForm'>, at: Instant) =>
      step(officer, id, 'oral-notice', version, at, async (_, { request }) => {
        if (request.content.instrument.startsWith('EU-') || !request.content.urgency.urgent)
          throw refuse('oral-not-agreed', { article: 'UNTOC 18(14)' })
        // The writing that follows confirms what was said: it carries when, to whom and under which agreement.
        const content = { ...request.content, oral: { at, spokenTo, agreedUnder } }
        return { request: { ...request, content }, message: `${spokenTo}: ${agreedUnder}${message && `\n${message}`}` }
      }),

    discard: (officer: Officer, id: RequestId, { version }: Form<'versionForm'>, at: Instant) =>
      step(officer, id, 'discard', version, at, async (_, { request }) => ({ request })),

    /** Seals the request and hands it to the post. Nothing leaves unless the ledger has it too. */
    transmit: (officer: Officer, id: RequestId, { version, overrides }: Form<'transmitForm'>, at: Instant): Promise<Moved> =>
      tools.transaction(async (sql) => {
        const { request: before, given } = await enter(tools, sql, officer, 'assistance.transmit', id, at, { version })
        move(before.state, 'transmit', before.side)
        if (!(await tools.party(sql, before.requested.node))) throw refuse('partner-unknown', { to: before.requested.node })
        const request = checked(before, overrides, officer, at, await tools.lawBook(sql))
        const authorised = (await record.trail(sql, request)).findLast((t) => t.step === 'authorise')
        const opening = { content: request.content, by: authorised?.by ?? officer.name, sentAt: at }
        const after = { ...standing(request, begin(opening), at), version: before.version + 1 }
        const attachments = await tools.packExhibits(
          sql,
          given,
          request.content.attachments.map((a) => a.exhibit),
          { authority: request.content.instrument },
        )
        const body: RequestLetter = {
          v: 1,
          request: id,
          reference: request.reference,
          requesting: request.requesting,
          requested: request.requested,
          content: request.content,
          digest: digest(request.content),
          authorisedBy: opening.by,
          authorisedAt: authorised?.at ?? at,
          sentBy: officer.name,
          sentAt: at,
          attachments,
        }
        await store.replace(sql, before, after)
        await queue(sql, after, at)
        await record.open(sql, request, opening, body.digest)
        await trail(sql, after, officer, 'transmit', '', at)
        await remembered(tools, sql, after, given, { step: 'transmit', ...body, attachments: attachments.map((a) => a.sha256) })
        await tools.post(sql, { permit: given, to: request.requested.node, chain: id, kind: kinds.request, body })
        await linkSupplement(sql, officer, after, given, at)
        return { request: after }
      }),

    /** A new draft tied to this request (Directive Article 8): the same case, authority, facts and persons; its own measures. */
    supplement: (officer: Officer, id: RequestId, { version }: Form<'versionForm'>, at: Instant): Promise<Request> =>
      tools.transaction(async (sql) => {
        const { request, life } = await enter(tools, sql, officer, 'assistance.draft', id, at, { version })
        const why = life ? closedBecause(life.state, 'supplement', request.side) : 'request-cannot-move'
        if (why) throw refuse(why, { step: 'supplement', state: request.state })
        const { content, reference } = request
        const earlier = content.eio && { eio: { ...content.eio, earlierOrder: reference } }
        const draft = (): Content => ({
          ...content,
          ...earlier,
          measures: [],
          attachments: [],
          deadline: { date: '', reason: '' },
          supplements: { request: id, reference },
        })
        return made(sql, officer, request.caseId, request.requested.node, draft, at)
      }),

    answer: (officer: Officer, id: RequestId, { version, answers, content }: Form<'answerForm'>, at: Instant) =>
      proposed(officer, id, 'answer', version, { answers, ...(content && { content }) }, at),
    acceptConditions: (officer: Officer, id: RequestId, { version }: Form<'versionForm'>, at: Instant) =>
      take(tools, officer, id, { version, step: 'accept-conditions', at }, (_, { life }) => ({
        taken: { step: 'accept-conditions', detail: { conditions: life.conditions.map((c) => c.id) } },
      })),
    /** Says what arrived and whether every exhibit held. */
    receiveResults: (officer: Officer, id: RequestId, { version }: Form<'versionForm'>, at: Instant) =>
      take(tools, officer, id, { version, step: 'receive-results', at }, async (sql, { request, life }) => {
        const damaged = (await record.trail(sql, request)).some((t) => t.step === 'exhibits-damaged')
        const items = life.deliveries.reduce((sum, d) => sum + d.items.length, 0)
        return { taken: { step: 'receive-results', detail: { items, intact: !damaged } } }
      }),
    withdraw: (officer: Officer, id: RequestId, { version, reasons }: Form<'withdrawForm'>, at: Instant) =>
      proposed(officer, id, 'withdraw', version, { reasons }, at),
    close: (officer: Officer, id: RequestId, { version }: Form<'versionForm'>, at: Instant) =>
      proposed(officer, id, 'close', version, {}, at),
  }

  /** The request that is supplemented learns of it, if its life still allows; if not, the supplement stands on its own. */
  async function linkSupplement(
    sql: Sql,
    officer: Officer,
    request: Request,
    given: Entered['given'],
    at: Instant,
  ): Promise<void> {
    const { supplements } = request.content
    const earlier = supplements && (await store.find(sql, supplements.request, { hold: true }))
    if (!earlier || earlier.caseId !== request.caseId || earlier.side !== 'requesting') return
    const life = await lifeOf(sql, earlier)
    if (!life || closedBecause(life.state, 'supplement', 'requesting')) return
    const taken = { step: 'supplement', detail: { request: request.id, reference: request.reference } } as const
    await propose(tools, sql, { request: earlier, given, life }, taken, officer, at)
  }
}
