/** What an officer can do with a notebook of reasoning. What may not be seen of the facts may not be seen of what was made of them. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { entering } from '../entering/desk.ts'
import { citing, isOpen, seeing } from './citing/desk.ts'
import { citableOf } from './facts.ts'
import type { EntryForm } from './forms.ts'
import { type ProductTools, productsDesk } from './products/desk.ts'
import { alive, type Citation, type Entry, type EntryId, headOf, latest, standingOf, tellsApart } from './reasoning.ts'
import * as store from './store.ts'

export type ReasoningTools = ProductTools
/** More than an officer can look through is found by other words. */
export const mostCitable = 2000

export function reasoningDesk(tools: ReasoningTools) {
  const { enter, remember } = entering(tools)
  const { shelfOf, closedOf, cited } = citing(tools)

  return {
    read: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const its = alive(await store.entries(sql, id))
        const shelf = await shelfOf(sql, id)
        const all = citableOf(shelf)
        const citable = all.slice(0, mostCitable)
        const cites = [...its.items, ...its.findings].flatMap((it) => it.said.cites)
        const closed = await closedOf(sql, officer, id, [...cites, ...citable], at)
        const see = seeing(shelf, closed)
        const keys = its.hypotheses.map((it) => it.id)
        const seen = (it: Entry & { said: { text: string; cites: readonly Citation[] } }) => {
          const withheld = !it.said.cites.every(isOpen(closed))
          return { ...told(it), text: withheld ? '' : it.said.text, facts: it.said.cites.map(see), withheld }
        }
        const items = its.items.map((it) => ({
          ...seen(it),
          weight: it.said.weight,
          marks: it.said.marks,
          tellsApart: tellsApart(keys, it.said),
        }))
        const open = items.filter((it) => !it.withheld)
        return {
          hypotheses: its.hypotheses.map((it) => ({ ...told(it), text: it.said.text })),
          items: items.map((it) => (it.withheld ? { ...it, marks: {} } : it)),
          findings: its.findings.map((it) => ({ ...seen(it), doubt: seen(it).withheld ? '' : it.said.doubt })),
          standing: standingOf(keys, open),
          withheld: items.length - open.length,
          products: latest(await store.products(sql, id)).map(headOf),
          citable: citable.filter(isOpen(closed)),
          citableOf: all.length,
        }
      }),

    save: (officer: Officer, id: CaseId, entry: EntryId | null, { version = 0, ...said }: EntryForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.reason', id, at)
        if (said.kind !== 'hypothesis') await cited(sql, officer, id, said.cites, at)
        const it = { id: entry ?? tools.newId<'reasoning'>(), said, version: version + 1, recordedAt: at, recordedBy: officer.id }
        await store.saveEntry(sql, id, it)
        await remember(sql, given, id, `reasoning:${it.id}`, {
          did: said.kind,
          version: it.version,
          ...(said.kind !== 'hypothesis' && { cites: said.cites }),
        })
        return { id: it.id, version: it.version }
      }),

    end: (officer: Officer, id: CaseId, entry: EntryId, reason: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.reason', id, at)
        await store.endEntry(sql, id, entry, reason, at)
        await remember(sql, given, id, `reasoning:${entry}`, { did: 'withdraw', reason })
      }),
    ...productsDesk(tools),
  }
}

const told = ({ id, version, recordedAt, recordedBy, withdrawnFor }: Entry) => ({
  id,
  version,
  recordedAt,
  recordedBy,
  withdrawnFor,
})
export type ReasoningDesk = ReturnType<typeof reasoningDesk>
