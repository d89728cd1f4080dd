/** Writing to partners around a case, and taking in what they write. */
import type { Letter, MessageId } from '../../federation/letter.ts'
import type { NodeId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ItemFacts } from '../../protection/decision/question.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { entering } from '../entering/desk.ts'
import type { MessageForm } from '../forms.ts'
import { kinds, type MessageLetter, messageLetter } from '../letters.ts'
import { arrangementWith, copyOfReference } from '../owner/store.ts'
import { grantsOf } from '../permission/permission.ts'
import { onRecord } from '../permission/store.ts'
import { confirmed } from '../query/store.ts'
import { complete, handlingFacts, joined } from '../record/handling.ts'
import { byReference } from '../record/store.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import { fits } from './criminalRecord.ts'
import { clockOf, type Message, messageShown } from './message.ts'
import * as store from './store.ts'

export const chainOf = (thread: string): string => `intelligence:message:${thread}`

export function messagesDesk(tools: IntelligenceTools) {
  const { enter, remember, received, told } = entering(tools)
  const here = tools.self.node

  /** When the request runs out, by the law of both States or by what was arranged. */
  async function clockWith(sql: Sql, partner: NodeId, pace: Message['pace'], at: Instant) {
    const other = await tools.partner(sql, partner)
    const arrangement = await arrangementWith(sql, partner)
    const states = [tools.self.state, other?.state ?? ''] as const
    return clockOf({ pace, states, arrangement, zone: tools.zone, at, book: await tools.lawBook(sql) })
  }

  /** What binds the message: its own handling, and that of the partner's record it speaks of. A hit counts once a person confirmed it. */
  async function bound(
    sql: Sql,
    form: MessageForm,
    to: NodeId,
    at: Instant,
  ): Promise<{ item: ItemFacts; handling: Message['handling'] }> {
    const handling = complete(form.handling)
    if (!form.about) return { item: { personal: true, owner: here, ...handlingFacts(handling) }, handling }
    const own = await byReference(sql, form.about)
    if (own) return { item: { personal: true, owner: here, ...handlingFacts(joined(handling, own.handling)) }, handling }
    for (const partner of await tools.partners(sql)) {
      const copy = await copyOfReference(sql, form.case, partner.node, form.about)
      if (!copy) continue
      const both = joined(handling, copy.record.handling)
      const permitted = await onRecord(sql, form.case, partner.node, form.about)
      const grants = grantsOf(permitted, form.purpose, here, dateOf(at))
      return { item: { personal: true, owner: partner.node, ...handlingFacts(both), ...grants }, handling: both }
    }
    const sure = await confirmed(sql, form.case, to, form.about)
    return { item: { kind: 'match', confirmed: sure, personal: true, owner: here, ...handlingFacts(handling) }, handling }
  }

  return {
    write: (officer: Officer, form: MessageForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const before = form.replyTo ? await store.find(sql, form.replyTo, [form.case]) : null
        if (form.replyTo && !(before?.kind === 'request' && before.direction === 'in' && before.state === 'open'))
          throw refuse('reply-to-request')
        const to = (before?.partner ?? form.to) as NodeId
        const partner = await tools.partner(sql, to)
        const arrangement = await arrangementWith(sql, to)
        const { item, handling } = await bound(sql, form, to, at)
        const given = await enter(sql, officer, 'intelligence.write', form.case, at, {
          to,
          purpose: form.reason,
          // What a request was sent under is read before it is answered (R7).
          item: { ...item, conditionsOpen: before !== null && !messageShown(before, officer.id).read },
          more: {
            use: 'share',
            purposeOf: form.purpose,
            basis: form.basis,
            servesCase: form.case,
            reason: form.reason,
            ...(partner && { state: partner.state }),
            transfer: arrangement?.ground ?? 'none',
            // The owner's permission for this recipient is the authorisation of the State of origin (Directive (EU) 2016/680 Art. 35(1)(c)).
            ...(item.shareGrants?.includes(to) && { originAuthorised: true }),
          },
        })
        if (!partner) throw refuse('no-arrangement', { node: to })
        const kind = before ? 'reply' : form.kind
        const { criminalRecord } = form
        if (criminalRecord && !fits(criminalRecord, kind, before?.criminalRecord)) throw refuse('criminal-record-out-of-place')
        const id = tools.newId<'message'>() as string
        const thread = before?.thread ?? id
        const { title, body, pace, about, basis, purpose } = form
        const why = await told(sql, officer, form.case, form)
        const letter: MessageLetter = {
          v: 1,
          message: id,
          thread,
          kind,
          pace,
          title,
          body,
          ...why,
          ...(about && { about }),
          handling: handling as MessageLetter['handling'],
          ...(criminalRecord && { criminalRecord }),
        }
        const post = await tools.post(sql, { permit: given, to, chain: chainOf(thread), kind: kinds.message, body: letter })
        const clock = kind === 'request' ? await clockWith(sql, to, pace, at) : undefined
        const message: Message = {
          id,
          case: form.case,
          thread,
          direction: 'out',
          partner: to,
          kind,
          pace,
          title,
          body,
          purpose,
          basis,
          ...(about && { about }),
          ...(criminalRecord && { criminalRecord }),
          handling,
          author: officer.name,
          state: kind === 'request' ? 'open' : 'closed',
          ...clock,
          acknowledgedBy: [],
          post: post as MessageId,
          at,
        }
        await store.insert(sql, message)
        if (before) await store.moveThread(sql, form.case, thread, 'in', 'answered')
        await remember(
          sql,
          given,
          `exchange:${thread}`,
          {
            did: kind,
            pace,
            title,
            message: post,
            ...(about && { about }),
            ...(criminalRecord && { criminalRecord: criminalRecord.asks ? 'asked' : 'answered' }),
          },
          { counterparty: to },
        )
        return messageShown(message, officer.id)
      }),

    list: (officer: Officer, filter: Readonly<{ case?: string | undefined; limit: number }>, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        const all = await store.list(sql, await tools.memberCases(sql, officer.id), filter)
        return { items: all.map((it) => messageShown(it, officer.id)) }
      }),

    /** The officer has read the conditions of a message; from now on it opens (R7). */
    acknowledge: (officer: Officer, id: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const message = await store.find(sql, id, await tools.memberCases(sql, officer.id))
        const given = await enter(sql, officer, 'intelligence.acknowledge', message?.case ?? null, at)
        if (!message) throw unseen('not-found')
        await store.acknowledge(sql, message.case, id, officer.id)
        await remember(sql, given, `exchange:${message.thread}`, { did: 'acknowledge' }, { counterparty: message.partner })
        return messageShown({ ...message, acknowledgedBy: [...message.acknowledgedBy, officer.id] }, officer.id)
      }),

    /** A partner writes. It goes to the case of its thread, of our record it speaks of, or to a new one. */
    messageHandler: {
      kind: kinds.message,
      schema: messageLetter,
      async receive(sql: Sql, letter: Letter<MessageLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const { officer, authority, reason, caseReference: _, v: __, message: id, ...it } = body
        const about = it.about ? await byReference(sql, it.about) : null
        const incoming = { title: it.title, purpose: reason, basis: it.basis, from }
        const of =
          (await store.caseOfThread(sql, it.thread, from)) ?? about?.case ?? (await tools.openIncomingCase(sql, incoming, at)).id
        const clock = it.kind === 'request' ? await clockWith(sql, from, it.pace, at) : undefined
        await store.insert(sql, {
          ...it,
          id,
          case: of,
          direction: 'in',
          partner: from,
          author: `${officer}, ${authority}`.slice(0, 500),
          state: it.kind === 'request' ? 'open' : 'closed',
          ...clock,
          acknowledgedBy: [],
          post: letter.id,
          at,
        } as Message)
        if (it.kind === 'reply') await store.moveThread(sql, of, it.thread, 'out', 'answered')
        const content = { what: it.kind, pace: it.pace, message: letter.id }
        await received(sql, { from, purpose: reason, subject: `exchange:${it.thread}`, content, at, case: of })
      },
    },
  }
}
