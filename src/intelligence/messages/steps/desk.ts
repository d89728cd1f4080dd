/** Putting off and refusing a request that a partner wrote, and taking in that a partner did so with ours. */
import type { Letter } from '../../../federation/letter.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { refuse as unseen } from '../../../protection/refusals.ts'
import { entering } from '../../entering/desk.ts'
import type { DeclineForm, DelayForm } from '../../forms.ts'
import { kinds, type MessageStepLetter, messageStepLetter } from '../../letters.ts'
import type { IntelligenceTools } from '../../tools.ts'
import { declined, delayed } from '../delay.ts'
import { chainOf } from '../desk.ts'
import { type Message, messageShown } from '../message.ts'
import * as store from '../store.ts'

type Change = Pick<MessageStepLetter, 'step' | 'until' | 'authorisation' | 'ground' | 'reasons'>

export function messageStepsDesk(tools: IntelligenceTools) {
  const { enter, remember, received } = entering(tools)

  const after = (it: Message, change: Change, by: string, at: Instant): Message =>
    change.step === 'delayed'
      ? delayed(it, {
          until: change.until as Instant,
          authorisation: change.authorisation ?? '',
          reasons: change.reasons,
          at,
          by,
        })
      : declined(it, { ground: change.ground ?? '', reasons: change.reasons, at, by })

  /** The step and the notice of it are one act: nobody can put off or refuse without the other side being told. */
  const step = (officer: Officer, id: string, change: Change, at: Instant) =>
    tools.transaction(async (sql) => {
      const before = await store.find(sql, id, await tools.memberCases(sql, officer.id))
      const { partner: to, thread } = before ?? {}
      const given = await enter(sql, officer, 'intelligence.write', before?.case ?? null, at, {
        purpose: change.reasons.slice(0, 500),
        ...(to && { to }),
      })
      if (!before || !to || !thread) throw unseen('not-found')
      const now = after(before, change, officer.name, at)
      await store.settle(sql, now)
      const body: MessageStepLetter = {
        v: 1,
        thread,
        ...change,
        officer: officer.name.slice(0, 300),
        authority: (officer.authority || tools.self.authority).slice(0, 500),
      }
      const message = await tools.post(sql, { permit: given, to, chain: chainOf(thread), kind: kinds.messageStep, body })
      const { reasons: _, ...told } = change
      await remember(sql, given, `exchange:${thread}`, { did: change.step, ...told, message }, { counterparty: to })
      return messageShown(now, officer.id)
    })

  return {
    delay: (officer: Officer, id: string, form: DelayForm, at: Instant) => step(officer, id, { step: 'delayed', ...form }, at),
    decline: (officer: Officer, id: string, form: DeclineForm, at: Instant) =>
      step(officer, id, { step: 'refused', ...form }, at),

    stepHandler: {
      kind: kinds.messageStep,
      schema: messageStepLetter,
      async receive(sql: Sql, letter: Letter<MessageStepLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const before = await store.openRequest(sql, body.thread, from)
        if (!before) throw unseen('not-found')
        const by = `${body.officer}, ${body.authority}`.slice(0, 500)
        const { reasons } = body
        const now: Message =
          body.step === 'delayed'
            ? {
                ...before,
                due: body.until as Instant,
                delay: { until: body.until as Instant, authorisation: body.authorisation ?? '', reasons, at, by },
              }
            : { ...before, state: 'refused', refusal: { ground: body.ground ?? '', reasons, at, by } }
        await store.settle(sql, now)
        const content = { what: body.step, message: letter.id, ...(body.ground && { ground: body.ground }) }
        await received(sql, {
          from,
          purpose: reasons.slice(0, 500),
          subject: `exchange:${body.thread}`,
          content,
          at,
          case: before.case,
        })
      },
    },
  }
}
