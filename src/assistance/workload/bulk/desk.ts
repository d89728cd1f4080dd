/** Several requests at once. Each stands in a transaction of its own: what a rule keeps back of one does not keep the others. */
import type { z } from 'zod'
import { dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Act } from '../../../protection/acts.ts'
import { mayAsk, permit } from '../../../protection/permit.ts'
import { refuse as unseen } from '../../../protection/refusals.ts'
import type { ListedRequest, RequestId } from '../../request.ts'
import { enter, type Moved, remembered } from '../../sequencer.ts'
import * as requests from '../../store.ts'
import type { AssistanceTools } from '../../tools.ts'
import { covered } from '../store.ts'
import type * as forms from './forms.ts'
import * as store from './store.ts'
import { tableOf } from './table.ts'

type Form = z.infer<typeof forms.bulkForm>
type Done = z.infer<typeof forms.bulkView>['items'][number]

/** The single acts that are done for many. */
export type Acts = Readonly<{
  assign(officer: Officer, id: RequestId, to: string | undefined, at: Instant): Promise<Moved>
  askProgress(officer: Officer, id: RequestId, form: { version: number; message: string }, at: Instant): Promise<Moved>
  close(officer: Officer, id: RequestId, form: { version: number }, at: Instant): Promise<Moved>
}>

/** A file of so many rows is opened by any spreadsheet. */
const most = 5000
const leavesInFile = { use: 'export', strictlyNecessary: true } as const

export function bulkDesk(tools: AssistanceTools, acts: Acts) {
  const versionOf = async (id: string): Promise<number> => {
    const it = await tools.transaction((sql) => requests.find(sql, id))
    if (!it) throw unseen('not-found')
    return it.version
  }
  const labelled = (officer: Officer, id: string, label: string, put: boolean, at: Instant): Promise<number> =>
    tools.transaction(async (sql) => {
      const { request, given } = await enter(tools, sql, officer, 'assistance.note', id, at)
      if (put) await store.putLabel(sql, request, label, { name: officer.name, at })
      else await store.dropLabel(sql, request, label)
      await remembered(tools, sql, request, given, put ? { label } : { unlabelled: label })
      return request.version
    })

  async function one(officer: Officer, id: RequestId, form: Form, at: Instant): Promise<number> {
    switch (form.act) {
      case 'assign':
        return (await acts.assign(officer, id, form.to, at)).request.version
      case 'remind':
        return (await acts.askProgress(officer, id, { version: await versionOf(id), message: form.message }, at)).request.version
      case 'close':
        return (await acts.close(officer, id, { version: await versionOf(id) }, at)).request.version
      default:
        return labelled(officer, id, form.label, form.act === 'label', at)
    }
  }

  /** A row whose mark hides it is not there; one whose mark forbids that it leaves in a file says which rule keeps it back, and nothing else. */
  async function asked(sql: Sql, officer: Officer, act: Act, rows: readonly ListedRequest[], q: string | undefined, at: Instant) {
    const things = rows.map((it) => ({ id: it.id, case: it.caseId }))
    const marks = await tools.marks(sql, things, at, officer)
    const kept = new Map<string, string>()
    const hidden = new Set<string>()
    for (const [id, items] of marks)
      try {
        // By words nobody finds what is marked as holding special categories.
        if (q && items.some((it) => (it.special?.length ?? 0) > 0)) throw unseen('not-found')
        for (const item of items) permit({ officer, act, at, here: tools.self.node, item, more: leavesInFile })
      } catch (no) {
        if (!(no instanceof Refusal)) throw no
        if (no.code === 'not-found') hidden.add(id)
        else kept.set(id, no.facts.policy ?? no.code)
      }
    return { shown: rows.filter((it) => !hidden.has(it.id)), kept }
  }

  return {
    /** What is asked of the officer first, a proof of presence, is asked before the first; every other "no" is the row's own. */
    forAll: async (officer: Officer, form: Form, at: Instant): Promise<z.infer<typeof forms.bulkView>> => {
      const items: Done[] = []
      for (const id of new Set(form.requests))
        try {
          items.push({ id, version: await one(officer, id as RequestId, form, at) })
        } catch (no) {
          if (!(no instanceof Refusal) || no.kind === 'step-up' || no.kind === 'sign-in') throw no
          items.push({ id, refused: no.code })
        }
      return { items }
    },

    labels: (officer: Officer, at: Instant): Promise<z.infer<typeof forms.labelsView>> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.list', at })
        if (!mayAsk(officer, 'assistance.read')) return { items: [] }
        return { items: [...(await store.labels(sql, await tools.memberCases(sql, officer.id)))] }
      }),

    /** The list as the officer sees it, or the requests chosen in it, as a file. */
    table: (
      officer: Officer,
      query: z.infer<typeof forms.tableQuery>,
      at: Instant,
    ): Promise<{ name: string; bytes: Uint8Array }> =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'assistance.export-list', at })
        const mine = mayAsk(officer, 'assistance.read') ? await tools.memberCases(sql, officer.id) : []
        const { ids, case: only, ...filter } = query
        const cases = only ? mine.filter((it) => it === only) : mine
        const wanted = ids ? new Set(ids.split(',')) : undefined
        const alsoOf = query.assignee === officer.id ? await covered(sql, officer.id, dateOf(at)) : []
        const rows: ListedRequest[] = []
        for (let cursor: string | undefined, more = true; more && rows.length < most; ) {
          const page = await requests.list(sql, { ...filter, cases, alsoOf, limit: 500, cursor })
          rows.push(...page.items.filter((it) => wanted?.has(it.id) ?? true))
          cursor = page.next
          more = cursor !== undefined
        }
        const { shown, kept } = await asked(sql, officer, given.act, rows.slice(0, most), filter.q, at)
        const labels = await store.labelsOf(sql, shown)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: 'list:requests',
          content: { rows: shown.length, ...(kept.size > 0 && { kept: kept.size }) },
          at,
        })
        return { name: `requests-${dateOf(at)}.csv`, bytes: new TextEncoder().encode(tableOf(shown, labels, kept)) }
      }),
  }
}
export type BulkDesk = ReturnType<typeof bulkDesk>
