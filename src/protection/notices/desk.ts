/** Notices of partners about data they gave, from their coming to our word on them; and partners' words on ours. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { SettleForm } from '../forms.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { type Notice, type NoticeWord, noticeKind, noticeLetter, wordKind, wordLetter } from '../notice.ts'
import { permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import type { Keeping } from '../retention/keeping.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'

export type Received = Notice & Readonly<{ from: NodeId; outcome?: NoticeWord['outcome']; note?: string }>
type Letter<Body> = Readonly<{ from: NodeId; body: Body; receivedAt: Instant }>

export function noticesDesk(tools: ProtectionTools) {
  return {
    /** The officer of data protection says what became of it here, and the partner gets that word. */
    settle: (officer: Officer, id: MatterId, form: SettleForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await store.find<Received>(sql, 'notice', id)
        const to = matter?.doc.from
        const given = permit({ officer, act: 'protection.settle-notice', at, purpose: form.note, ...(to && { to }) })
        if (!matter || !to) throw refuse('not-found')
        const after = moved(matter, ['received'], 'settled', {
          doc: { outcome: form.outcome, note: form.note },
          by: officer.id,
          at,
        })
        await store.replace(sql, matter, after)
        const { decision } = matter.doc
        const body: NoticeWord = { v: 1, decision, outcome: form.outcome, reason: form.note, at }
        await tools.post(sql, { permit: given, to, chain: `protection:${decision}`, kind: wordKind, body })
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: `notice:${id}`,
          counterparty: to,
          content: { outcome: form.outcome, decision },
          at,
        })
        return after
      }),

    handlers: [
      {
        kind: noticeKind,
        schema: noticeLetter,
        async receive(sql: Sql, letter: Letter<Notice>): Promise<void> {
          const matter: Matter<Received> = {
            kind: 'notice',
            id: tools.newId<'matter'>(),
            state: 'received',
            about: `node:${letter.from}`,
            openedAt: letter.receivedAt,
            movedAt: letter.receivedAt,
            preparedBy: [],
            version: 1,
            doc: { ...letter.body, from: letter.from },
          }
          await store.insert(sql, matter)
        },
      },
      {
        kind: wordKind,
        schema: wordLetter,
        /** A recipient's word stands beside the decision it is about; a later one of the same recipient replaces it. */
        async receive(sql: Sql, { from, body, receivedAt }: Letter<NoticeWord>): Promise<void> {
          const matter = await store.find<Keeping>(sql, 'retention', body.decision)
          if (!matter?.doc.told?.includes(from)) throw refuse('not-found')
          const { outcome, reason, at } = body
          const rest = (matter.doc.words ?? []).filter((it) => it.from !== from)
          const doc = { ...matter.doc, words: [...rest, { from, outcome, reason, at }] }
          await store.replace(sql, matter, { ...matter, doc, version: matter.version + 1 })
          await tools.remember(sql, {
            act: 'protection.notice-word',
            by: { node: tools.node },
            purpose: 'A recipient says what became of data that were erased here',
            subject: `case:${matter.doc.case}`,
            counterparty: from,
            content: { outcome, decision: body.decision },
            at: receivedAt,
          })
        },
      },
    ],
  }
}
