/** Asking an owner for what its handling codes close, and answering a partner that asks us. */
import type { Letter, MessageId } from '../../federation/letter.ts'
import type { CaseId, Id, NodeId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { replyPermit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { entering } from '../entering/desk.ts'
import {
  kinds,
  type PermissionAnswerLetter,
  type PermissionLetter,
  permissionAnswerLetter,
  permissionLetter,
} from '../letters.ts'
import * as owner from '../owner/store.ts'
import { byReference } from '../record/store.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import type { PermissionAnswerForm, PermissionForm } from './forms.ts'
import { type Answer, answered, type Permission, permissionShown } from './permission.ts'
import * as store from './store.ts'

const chainOf = (id: string): string => `intelligence:permission:${id}`
/** What is told where there is no such record, or none that was handed over: one answer for both. */
const unknown = 'No record of this reference was handed over to your authority.'

export function permissionDesk(tools: IntelligenceTools) {
  const { enter, remember, received, told } = entering(tools)
  const by = (it: Pick<PermissionAnswerLetter, 'officer' | 'authority'>) => `${it.officer}, ${it.authority}`.slice(0, 500)

  const decide = (officer: Officer, id: string, form: PermissionAnswerForm, at: Instant) =>
    tools.transaction(async (sql) => {
      const before = await store.find(sql, id, await tools.memberCases(sql, officer.id))
      const given = await enter(sql, officer, 'intelligence.decide-permission', before?.case ?? null, at, {
        purpose: form.reasons.slice(0, 500),
        ...(before && { to: before.partner }),
      })
      if (before?.side !== 'owner') throw unseen('not-found')
      const { answer, reasons } = form
      const until = answer === 'granted' ? (form.until as CalendarDate | undefined) : undefined
      const authority = (officer.authority || tools.self.authority).slice(0, 500)
      if (answer === 'granted' && !(until && until > dateOf(at))) throw refuse('permission-day')
      const word = { answer, said: reasons, by: officer.name, at, ...(until && { until }) }
      const checked = answered(before, { ...word, post: before.post })
      const body: PermissionAnswerLetter = {
        v: 1,
        permission: before.id,
        answer,
        reasons,
        ...(until && { until }),
        officer: officer.name.slice(0, 300),
        authority,
      }
      const to = before.partner
      const post = await tools.post(sql, { permit: given, to, chain: chainOf(id), kind: kinds.permissionAnswer, body })
      const after = { ...checked, post: post as MessageId }
      await store.settle(sql, after)
      const { use, recipient, reference } = before
      const content = { did: answer, use, reference, message: post, ...(recipient && { recipient }), ...(until && { until }) }
      await remember(sql, given, `permission:${before.id}`, content, { counterparty: to })
      return permissionShown(after, dateOf(at))
    })

  return {
    decide,

    list: (officer: Officer, limit: number, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        const all = await store.list(sql, await tools.memberCases(sql, officer.id), limit)
        return { items: all.map((it) => permissionShown(it, dateOf(at))) }
      }),

    ask: (officer: Officer, form: PermissionForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const { use, purpose, basis, reason, reference } = form
        const of = form.case as CaseId
        const to = form.partner as NodeId
        const recipient = use === 'share' ? (form.recipient as NodeId | undefined) : undefined
        const given = await enter(sql, officer, 'intelligence.ask-permission', of, at, { to, purpose: reason.slice(0, 500) })
        const copy = await owner.copyOfReference(sql, of, to, reference)
        if (!copy) throw unseen('not-found')
        if (use === 'share' && (!recipient || recipient === to || !(await tools.partner(sql, recipient))))
          throw refuse('permission-for-whom')
        const id = tools.newId<'permission'>()
        const why = await told(sql, officer, of, form)
        const body: PermissionLetter = { v: 1, permission: id, reference, use, ...(recipient && { recipient }), ...why }
        const post = await tools.post(sql, { permit: given, to, chain: chainOf(id), kind: kinds.permission, body })
        const it: Permission = {
          id,
          case: of,
          side: 'asking',
          partner: to,
          reference,
          use,
          ...(recipient && { recipient }),
          purpose,
          basis,
          reason,
          askedBy: officer.name,
          state: 'open',
          post: post as MessageId,
          at,
        }
        await store.insert(sql, it)
        const content = { did: 'ask', use, reference, message: post, ...(recipient && { recipient }) }
        await remember(sql, given, `permission:${id}`, content, { counterparty: to })
        return permissionShown(it, dateOf(at))
      }),

    /** A partner asks for a record of ours that it was given. One that it was not given is not known to it, and to the answer neither. */
    permissionHandler: {
      kind: kinds.permission,
      schema: permissionLetter,
      async receive(sql: Sql, letter: Letter<PermissionLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const { permission: id, reference, use, recipient, purpose, basis, reason } = body
        // Names are the asker's: one that stands for another question already is not taken twice.
        if (await store.known(sql, id)) throw refuse('permission-cannot-move')
        const record = await byReference(sql, reference)
        const gave = record ? await owner.givenOf(sql, record.id) : []
        const subject = `permission:${id}`
        const what = { what: 'permission-asked', use, message: letter.id, ...(recipient && { recipient }) }
        if (record?.state !== 'held' || !gave.some((it) => it.partner === from && it.what === 'record')) {
          const permit = replyPermit({ to: from, purpose: reason, at })
          const { authority } = tools.self
          const word: PermissionAnswerLetter = {
            v: 1,
            permission: id,
            answer: 'refused',
            reasons: unknown,
            officer: authority,
            authority,
          }
          await tools.post(sql, { permit, to: from, chain: chainOf(id), kind: kinds.permissionAnswer, body: word })
          return void (await received(sql, { from, purpose: reason, subject, content: what, at }))
        }
        await store.insert(sql, {
          id: id as Id<'permission'>,
          case: record.case,
          side: 'owner',
          partner: from,
          reference,
          use,
          ...(recipient && { recipient: recipient as NodeId }),
          purpose,
          basis,
          reason,
          askedBy: by(body),
          state: 'open',
          post: letter.id,
          at,
        })
        await received(sql, { from, purpose: reason, subject, content: what, at, case: record.case })
      },
    },

    permissionAnswerHandler: {
      kind: kinds.permissionAnswer,
      schema: permissionAnswerLetter,
      async receive(sql: Sql, letter: Letter<PermissionAnswerLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const before = await store.askedOf(sql, body.permission, from)
        if (!before) throw unseen('not-found')
        const { answer, reasons: said } = body
        const until = body.until as CalendarDate | undefined
        const word: Answer = { answer, said, by: by(body), at, post: letter.id, ...(until && { until }) }
        await store.settle(sql, answered(before, word))
        await received(sql, {
          from,
          purpose: said.slice(0, 500),
          subject: `permission:${before.id}`,
          content: { what: `permission-${answer}`, message: letter.id, ...(until && { until }) },
          at,
          case: before.case,
        })
      },
    },
  }
}
