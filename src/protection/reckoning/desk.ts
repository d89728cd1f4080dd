/** Statements that go to partners once a month, those that come, and what does not agree. The post signs and proves both ways. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Permit, permit, replyPermit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import type { ReckonForm } from './forms.ts'
import { differences, type ReckoningLetter, reckoningKind, reckoningLetter, type Said, spanOf } from './statement.ts'

type Side = Said & Readonly<{ at: Instant; message: string }>
export type Reckoning = Readonly<{ partner: NodeId; month: string; ours?: Side; theirs?: Side }>

const aboutOf = (partner: NodeId, month: string): string => `node:${partner} ${month}`
const stateOf = ({ ours, theirs }: Reckoning): string => (ours && theirs ? 'compared' : ours ? 'sent' : 'received')

export function reckoningDesk(tools: ProtectionTools) {
  async function keep(sql: Sql, partner: NodeId, month: string, change: Partial<Reckoning>, at: Instant): Promise<void> {
    const filter = { kind: 'reckoning', about: aboutOf(partner, month), limit: 1 } as const
    const before = (await store.list<Reckoning>(sql, filter)).items[0]
    const doc: Reckoning = { ...(before?.doc ?? { partner, month }), ...change }
    const shape = { kind: 'reckoning', state: stateOf(doc), about: filter.about, movedAt: at, preparedBy: [], doc } as const
    if (before) await store.replace(sql, before, { ...before, ...shape, version: before.version + 1 })
    else await store.insert(sql, { ...shape, id: tools.newId<'matter'>(), openedAt: at, version: 1 })
  }

  /** Our word on the month by our record of acts; what was sealed and signed for a letter is not written anew when it is asked twice. */
  async function say(sql: Sql, given: Permit, to: NodeId, month: string, answer: boolean): Promise<void> {
    const span = spanOf(month)
    const said = await tools.looks(sql, to, span.wideFrom, span.wideTo)
    const body: ReckoningLetter = { v: 1, month, asked: [...said.asked], seen: [...said.seen], answer }
    const chain = `protection:reckoning:${month}`
    const message = await tools.post(sql, { permit: given, to, chain, kind: reckoningKind, body })
    await keep(sql, to, month, { ours: { ...said, at: given.at, message } }, given.at)
    await tools.remember(sql, {
      act: 'protection.reckon',
      by: answer ? { node: tools.node } : { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      subject: `reckoning:${to}:${month}`,
      counterparty: to,
      content: { month, asked: said.asked.length, seen: said.seen.length, message },
      at: given.at,
    })
  }

  return {
    list: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        const { items } = await store.list<Reckoning>(sql, { kind: 'reckoning', limit: 500 })
        const side = (it: Side | undefined) =>
          it && { asked: it.asked.length, seen: it.seen.length, at: it.at, message: it.message }
        return {
          items: items
            .map(({ id, state, doc }) => ({
              id,
              state,
              partner: doc.partner,
              month: doc.month,
              ...(doc.ours && { ours: side(doc.ours)! }),
              ...(doc.theirs && { theirs: side(doc.theirs)! }),
              differences: doc.ours && doc.theirs ? differences(doc.month, doc.ours, doc.theirs) : [],
            }))
            .toSorted((a, b) => (a.month === b.month ? (a.partner < b.partner ? -1 : 1) : a.month < b.month ? 1 : -1)),
        }
      }),

    /** Sends our statement of a month that is over to each partner; each answers with its own, by rule. */
    async reckon(officer: Officer, form: ReckonForm, at: Instant) {
      const purpose = `Comparison of the records of ${form.month}`
      if (spanOf(form.month).to > at) throw refuse('month-not-over', { month: form.month })
      const [sent, unreachable]: [NodeId[], { partner: NodeId; code: string }[]] = [[], []]
      const partners = await tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.reckon', at, purpose })
        const all = await tools.partners(sql)
        if (form.partner && !all.includes(form.partner as NodeId)) throw refuse('not-found')
        return form.partner ? [form.partner as NodeId] : all
      })
      for (const to of partners)
        try {
          await tools.transaction((sql) =>
            say(sql, permit({ officer, act: 'protection.reckon', at, purpose, to }), to, form.month, false),
          )
          sent.push(to)
        } catch (thrown) {
          if (!(thrown instanceof Refusal)) throw thrown
          unreachable.push({ partner: to, code: thrown.code })
        }
      return { month: form.month, sent, unreachable }
    },

    handler: {
      kind: reckoningKind,
      schema: reckoningLetter,
      async receive(
        sql: Sql,
        letter: Readonly<{ id: string; from: NodeId; body: ReckoningLetter; receivedAt: Instant }>,
      ): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const { month, asked, seen } = body
        await keep(sql, from, month, { theirs: { asked, seen, at, message: letter.id } }, at)
        if (body.answer) return
        // A partner's statement is owed ours; a month that is not over here yet is not, for clocks differ by little.
        if (spanOf(month).from > at) return
        await say(sql, replyPermit({ to: from, purpose: `Asked to compare the records of ${month}`, at }), from, month, true)
      },
    },
  }
}
