/**
 * Recall: the owner takes a record back. From that moment nothing of it answers; every node that was given anything of it is told, erases it,
 * flags what was built on it, and gives its word in a signed letter. Who has not answered yet stands in the list.
 */
import type { Letter } from '../../../federation/letter.ts'
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { replyPermit } from '../../../protection/permit.ts'
import { refuse as unseen } from '../../../protection/refusals.ts'
import * as screening from '../../../screening/store.ts'
import { entering } from '../../entering/desk.ts'
import { flagJudgements } from '../../identity/store.ts'
import { kinds, type RecalledLetter, type RecallLetter, recalledLetter, recallLetter } from '../../letters.ts'
import { flagMessages } from '../../messages/store.ts'
import { endOf } from '../../permission/store.ts'
import { casesOfHit, recallHits } from '../../query/store.ts'
import type { RecordDesk } from '../../record/desk.ts'
import * as records from '../../record/store.ts'
import { refuse } from '../../refusals.ts'
import type { IntelligenceTools } from '../../tools.ts'
import { chainOfRecord } from '../desk.ts'
import * as store from '../store.ts'

export function recallDesk(tools: IntelligenceTools, desk: RecordDesk) {
  const { enter, remember, received } = entering(tools)

  return {
    recall: (officer: Officer, id: string, reason: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const { given, record } = await desk.open(sql, officer, 'intelligence.recall', id, at)
        if (record.state === 'recalled') throw refuse('record-recalled', { reference: record.reference })
        await records.replace(sql, record, { ...record, state: 'recalled', movedAt: at, version: record.version + 1 })
        await screening.remove(sql, [`record:${record.id}`])
        await recallHits(sql, tools.self.node, record.reference)
        await endOf(sql, record.reference, null, at)
        const recall = tools.newId<'recall'>()
        const body: RecallLetter = { v: 1, recall, reference: record.reference, reason, at }
        const recipients = new Set((await store.givenOf(sql, record.id)).map((it) => it.partner))
        for (const to of recipients) {
          const leaving = await enter(sql, officer, 'intelligence.recall', record.case, at, { to })
          const message = await tools.post(sql, {
            permit: leaving,
            to,
            chain: chainOfRecord(record.reference),
            kind: kinds.recall,
            body,
          })
          await store.addRecall(sql, record.case, { id: recall, record: record.id, partner: to, reason, message, sentAt: at })
        }
        await remember(sql, given, `record:${record.id}`, { did: 'recall', recall, reason, recipients: [...recipients] })
        return { items: await store.recallsOf(sql, record.id) }
      }),

    /** After a restore: what was recalled before is recalled here again. Who has copies was told and answered when it happened. */
    again: (owner: NodeId, reference: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        if (owner === tools.self.node) {
          const record = await records.byReference(sql, reference)
          if (!record || record.state === 'recalled') return
          await records.replace(sql, record, { ...record, state: 'recalled', movedAt: at, version: record.version + 1 })
          await screening.remove(sql, [`record:${record.id}`])
        } else {
          await store.eraseCopies(sql, owner, reference, at)
          await flagMessages(sql, owner, reference, 'recalled before the restore')
          await flagJudgements(sql, reference, at)
        }
        await endOf(sql, reference, owner === tools.self.node ? null : owner, at)
        await recallHits(sql, owner, reference)
      }),

    /** A partner takes a record back: copies go, hits are emptied, what was built on it is flagged, and our word goes back at once. */
    recallHandler: {
      kind: kinds.recall,
      schema: recallLetter,
      async receive(sql: Sql, letter: Letter<RecallLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const { recall, reference, reason } = body
        const asked = await casesOfHit(sql, from, reference)
        const copies = await store.eraseCopies(sql, from, reference, at)
        await endOf(sql, reference, from, at)
        const { hits, judgements } = await recallHits(sql, from, reference)
        const flagged = {
          messages: await flagMessages(sql, from, reference, reason),
          judgements: judgements + (await flagJudgements(sql, reference, at)),
        }
        const word: RecalledLetter = { v: 1, recall, reference, erased: { copies: copies.length, hits }, flagged, at }
        const permit = replyPermit({ to: from, purpose: reason, at })
        await tools.post(sql, { permit, to: from, chain: chainOfRecord(reference), kind: kinds.recalled, body: word })
        const cases: readonly (CaseId | undefined)[] = [...new Set([...copies, ...asked])]
        for (const of of cases.length > 0 ? cases : [undefined])
          await received(sql, {
            from,
            purpose: reason,
            subject: `copy:${reference}`,
            content: { what: 'recall', erased: word.erased, flagged },
            at,
            ...(of && { case: of }),
          })
      },
    },

    recalledHandler: {
      kind: kinds.recalled,
      schema: recalledLetter,
      async receive(sql: Sql, letter: Letter<RecalledLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const { erased, flagged } = body
        const found = await store.proved(sql, body.recall, from, { erased, flagged }, at)
        if (!found) throw unseen('not-found')
        await received(sql, {
          from,
          purpose: 'the recipient’s word on a recall',
          subject: `record:${found.record}`,
          content: { what: 'recalled', message: letter.id, erased, flagged },
          at,
          case: found.case,
        })
      },
    },
  }
}
export type RecallDesk = ReturnType<typeof recallDesk>
