/**
 * Many questions at once. One officer proposes them with a reason for all, another approves, and the first asks them row by row, in a session
 * with presence proved: nothing is asked while nobody is there.
 */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { readTable } from '../../screening/table/read.ts'
import { entering } from '../entering/desk.ts'
import { takeTurn } from '../query/answering/store.ts'
import type { QueryDesk } from '../query/desk.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import { after, atOnce, type Bulk, type BulkStep, dayQuota, mostRows } from './bulk.ts'
import type { BulkForm } from './forms.ts'
import * as store from './store.ts'

const day_ms = 24 * 3_600_000
/** These concern one row; anything else concerns the officer who asks, and stops before the row. */
const closesRow = ['policy-forbids', 'nothing-to-look-for']

export function bulkDesk(tools: IntelligenceTools, query: Pick<QueryDesk, 'raise'>) {
  const { enter, remember } = entering(tools)

  const whole = async (sql: Parameters<typeof store.find>[0], id: string) => {
    const bulk = (await store.find(sql, id))!
    const rows = await store.rows(sql, id)
    return { ...bulk, rows }
  }

  return {
    /** Reads the file or the lines and keeps them for the second officer; with `dry`, only says how each row was read. */
    propose: (officer: Officer, form: BulkForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'intelligence.propose-bulk', form.case, at, { purpose: form.reason })
        const { rows, report } = readTable(form)
        if (rows.length > mostRows) throw refuse('bulk-too-long', { most: String(mostRows), rows: String(rows.length) })
        await takeTurn(sql, 'bulk')
        const left = dayQuota - (await store.rowsSince(sql, plus_ms(at, -day_ms)))
        if (rows.length > left) throw refuse('bulk-quota', { most: String(dayQuota), left: String(Math.max(0, left)) })
        if (form.dry || rows.length === 0) return { report }
        const bulk: Bulk = {
          id: tools.newId<'bulk'>(),
          case: form.case as CaseId,
          name: form.name,
          purpose: form.purpose,
          basis: form.basis,
          reason: form.reason,
          partners: [...new Set(form.partners)] as NodeId[],
          state: 'proposed',
          total: rows.length,
          proposedAt: at,
          proposedBy: officer.id,
          proposer: officer.name,
        }
        await store.insert(sql, bulk, rows)
        const { name, reason, basis, purpose, partners, total } = bulk
        await remember(sql, given, `bulk:${bulk.id}`, { did: 'propose', name, reason, basis, purpose, partners, total })
        return { report, bulk: await whole(sql, bulk.id) }
      }),

    list: (officer: Officer, limit: number, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        return { items: await store.list(sql, await tools.memberCases(sql, officer.id), limit) }
      }),

    read: (officer: Officer, id: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const bulk = await store.find(sql, id)
        await enter(sql, officer, 'intelligence.read', bulk?.case ?? null, at)
        if (!bulk) throw unseen('not-found')
        return whole(sql, id)
      }),

    step: (officer: Officer, id: string, step: BulkStep, reason: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const bulk = await store.hold(sql, id)
        const more = { purpose: reason, ...(step !== 'stop' && bulk && { preparedBy: [bulk.proposedBy] }) }
        const act = step === 'stop' ? 'intelligence.propose-bulk' : 'intelligence.decide-bulk'
        const given = await enter(sql, officer, act, bulk?.case ?? null, at, more)
        if (!bulk) throw unseen('not-found')
        const next = after(bulk.state, step)
        if (!next) throw refuse('bulk-cannot-move', { state: bulk.state })
        await store.move(sql, id, next, at)
        if (step !== 'stop') await store.decided(sql, id, officer, reason, at)
        await remember(sql, given, `bulk:${id}`, { did: step, reason })
        return whole(sql, id)
      }),

    /** Asks the next rows of an approved bulk question, each a query of its own; a row that a rule refuses says which, and the next goes on. */
    ask: (officer: Officer, id: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const bulk = await store.hold(sql, id)
        await enter(sql, officer, 'intelligence.propose-bulk', bulk?.case ?? null, at)
        if (!bulk) throw unseen('not-found')
        if (bulk.state !== 'approved') throw refuse('bulk-cannot-move', { state: bulk.state })
        if (bulk.proposedBy !== officer.id) throw refuse('bulk-is-anothers', { officer: bulk.proposer })
        const { purpose, basis, reason, partners } = bulk
        const rows = await store.waiting(sql, id, atOnce)
        for (const { row, subject } of rows) {
          try {
            const form = { case: bulk.case, purpose, basis, reason, subject, partners: [...partners] }
            const more = { subjects: bulk.total, approved: true }
            const asked = await query.raise(sql, officer, form, at, { act: 'intelligence.bulk-query', more, bulk: id })
            await store.became(sql, id, row, { query: asked.id })
          } catch (thrown) {
            if (!(thrown instanceof Refusal) || !closesRow.includes(thrown.code)) throw thrown
            await store.became(sql, id, row, { refusal: thrown.facts.policy ?? thrown.code })
          }
        }
        if (rows.length < atOnce) await store.move(sql, id, 'done', at)
        return whole(sql, id)
      }),
  }
}
export type BulkDesk = ReturnType<typeof bulkDesk>
