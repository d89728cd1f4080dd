/** The law on record: looked up as it stands or stood, and changed by two officers. */

import type { z } from 'zod'
import type { OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { cursor, cursorKey } from '../../kernel/page.ts'
import type { FieldFault } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Change, type ChangeId, type JudgedRow, judgedRows, type Origin, seenDigest } from './change.ts'
import { addsKnowledge, standingUnder } from './difference.ts'
import type { Fact, ParticipationBody } from './fact.ts'
import { withForce } from './force.ts'
import type * as forms from './forms.ts'
import { release } from './imports/store.ts'
import { isRemark, isSound } from './judge.ts'
import { refuse } from './refusals.ts'
import * as store from './store.ts'
import { by, type KnowledgeTools } from './tools.ts'
import { showChange, showDetail } from './views.ts'

type Form<Name extends keyof typeof forms> = (typeof forms)[Name] extends z.ZodType ? z.infer<(typeof forms)[Name]> : never

/** The faults of judged rows as places in the form that brought them. */
const placesOf = (rows: readonly JudgedRow[]): FieldFault[] =>
  rows.flatMap(({ n, faults }) =>
    faults.filter((f) => !isRemark(f)).map((f) => ({ pointer: `/facts/${n - 1}`, code: f.code, params: f.params })),
  )

/** Puts a change before a second officer. Shared with the desk that reads files. */
export async function proposeChange(
  tools: KnowledgeTools,
  sql: Sql,
  officer: Officer,
  it: Readonly<{ origin: Origin; title: string; import: string | null; facts: readonly Fact[] }>,
  at: Instant,
): Promise<ChangeId> {
  const rows = judgedRows(it.facts, it.origin, await tools.books.fresh(sql), dateOf(at))
  if (!rows.every(({ faults }) => isSound(faults))) throw refuse('fact-unsound', {}, placesOf(rows))
  if (!rows.some(({ difference }) => addsKnowledge(difference))) throw refuse('nothing-new')
  const id = tools.newId<'change'>()
  const { origin, title } = it
  await store.addChange(
    sql,
    { id, origin, title, import: it.import, proposedBy: officer.id, proposedName: officer.name, proposedAt: at },
    it.facts,
  )
  await tools.remember(sql, {
    act: 'law.propose',
    by: by(officer),
    purpose: title,
    subject: `law-change:${id}`,
    content: { origin, title, facts: it.facts },
    at,
  })
  return id
}

export function knowledgeDesk(tools: KnowledgeTools) {
  const { permit, books } = tools

  async function found(sql: Sql, id: string): Promise<Change> {
    const it = await store.findChange(sql, id)
    if (!it) throw refuse('no-such-change', { change: id })
    return it
  }

  const judged = async (sql: Sql, it: Change, at: Instant) =>
    judgedRows(await store.factsOf(sql, it.id), it.origin, await books.fresh(sql), dateOf(at))

  const detail = async (sql: Sql, id: string, at: Instant) => {
    const it = await found(sql, id)
    return showDetail(it, await judged(sql, it, at), at)
  }

  /** Ends a change without a trace in the record; the rows of its file may be proposed again. */
  const ended = (officer: Officer, id: string, standing: 'declined' | 'withdrawn', reason: string, at: Instant) =>
    tools.transaction(async (sql) => {
      const it = await found(sql, id)
      if (standing === 'declined')
        permit({ officer, act: 'law.accept', at, purpose: reason, preparedBy: [it.proposedBy as OfficerId] })
      else {
        permit({ officer, act: 'law.propose', at })
        if (it.proposedBy !== officer.id) throw refuse('not-your-change', { change: id })
      }
      await store.decide(sql, it, standing, officer, reason, at)
      await release(sql, id)
      await tools.remember(sql, {
        act: 'law.end-change',
        by: by(officer),
        purpose: reason,
        subject: `law-change:${id}`,
        content: { standing, reason },
        at,
      })
      return showChange(await found(sql, id))
    })

  return {
    async changes(officer: Officer, query: Form<'changesQuery'>, at: Instant) {
      permit({ officer, act: 'law.read', at })
      const all = await store.changes(tools.sql, query.standing, query.limit + 1, cursorKey(query.cursor))
      const items = all.slice(0, query.limit)
      const last = items.at(-1)
      return {
        items: items.map(showChange),
        ...(all.length > query.limit && last && { next: cursor([last.proposedAt, last.id]) }),
      }
    },

    async change(officer: Officer, id: string, at: Instant) {
      permit({ officer, act: 'law.read', at })
      return detail(tools.sql, id, at)
    },

    /** Facts an officer brings. `checked` says that the officer has seen each on the depositary's own page. */
    propose: (officer: Officer, form: Form<'proposeForm'>, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'law.propose', at })
        const book = await books.fresh(sql)
        const facts = (form.facts as unknown as readonly Fact[]).map((fact): Fact => {
          const { checkedBy: _, ...said } = fact.body
          const body = form.checked ? { ...said, confidence: 'checked', checkedBy: officer.name } : said
          return withForce({ kind: fact.kind, body } as Fact, book)
        })
        const origin = form.checked ? 'confirmation' : 'officer'
        const id = await proposeChange(tools, sql, officer, { origin, title: form.title, import: null, facts }, at)
        return detail(sql, id, at)
      }),

    /** "I looked today, and it is so": what stands on record becomes known of a later day, once a second officer agrees. */
    confirm: (officer: Officer, form: Form<'confirmForm'>, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'law.propose', at })
        const book = await books.fresh(sql)
        const stands = standingUnder(book, form.kind, form.key).at(-1) ?? nothingUnder(form)
        if (!stands) throw refuse('no-such-fact', { key: form.key })
        const { recordedOn: _, ...said } = stands.body as Fact['body'] & { recordedOn?: string }
        const seen = { asOf: form.asOf as CalendarDate, source: form.source, confidence: 'checked', checkedBy: officer.name }
        const fact = withForce({ kind: stands.kind, body: { ...said, ...seen } } as Fact, book)
        const title = `${form.key}: ${form.source}`.slice(0, 200)
        const id = await proposeChange(tools, sql, officer, { origin: 'confirmation', title, import: null, facts: [fact] }, at)
        return detail(sql, id, at)
      }),

    /**
     * The second officer's yes, to exactly what was shown: `seen` names it. Acceptances take turns, so what was true when the differences
     * were drawn is still true when they are written, or nothing is.
     */
    async accept(officer: Officer, id: string, seen: string, at: Instant) {
      const after = await tools.transaction(async (sql) => {
        await store.takeTurn(sql)
        const it = await found(sql, id)
        permit({ officer, act: 'law.accept', at, purpose: it.title, preparedBy: [it.proposedBy as OfficerId] })
        if (it.standing !== 'waiting') throw refuse('change-decided', { change: id })
        const rows = await judged(sql, it, at)
        if (seenDigest(rows) !== seen) throw refuse('differences-changed', { change: id })
        if (!rows.every(({ faults }) => isSound(faults))) throw refuse('fact-unsound', {}, placesOf(rows))
        await store.decide(sql, it, 'accepted', officer, null, at)
        await store.record(
          sql,
          it,
          rows.filter(({ difference }) => addsKnowledge(difference)),
          officer,
          at,
          () => tools.newId<'knowledge'>(),
        )
        await tools.remember(sql, {
          act: 'law.accept',
          by: by(officer),
          purpose: it.title,
          subject: `law-change:${id}`,
          content: { seen, proposedBy: it.proposedBy, facts: rows.map(({ fact }) => fact) },
          at,
        })
        return showChange(await found(sql, id))
      })
      await books.refresh()
      return after
    },

    decline: (officer: Officer, id: string, reason: string, at: Instant) => ended(officer, id, 'declined', reason, at),
    withdraw: (officer: Officer, id: string, at: Instant) => ended(officer, id, 'withdrawn', '', at),
  }
}

export type KnowledgeDesk = ReturnType<typeof knowledgeDesk>

/** That a State takes no part is worth confirming too: a participation without a day, true on the day somebody looked. */
function nothingUnder({ kind, key }: Form<'confirmForm'>): Fact | undefined {
  const [, instrument, state] = /^([A-Za-z0-9_.-]+) ([A-Z]{2})$/.exec(key) ?? []
  if (kind !== 'participation' || !instrument || !state) return undefined
  return { kind, body: { instrument, state } as ParticipationBody }
}
