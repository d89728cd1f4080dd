/** Files all records anew, some at a time, after the way of filing changed; queries go on meanwhile. */
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { permit } from '../../protection/permit.ts'
import { refuse } from '../refusals.ts'
import * as records from '../store.ts'
import type { ScreeningTools } from '../tools.ts'
import * as store from './store.ts'

/** Records of one transaction. */
const chunk = 500

export function refileDesk(tools: ScreeningTools) {
  return {
    refiling: (officer: Officer, at: Instant) =>
      tools.transaction((sql) => {
        permit({ officer, act: 'screening.refile', at })
        return store.read(sql)
      }),
    refile: (officer: Officer, why: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'screening.refile', at, purpose: why })
        const total = await records.records(sql)
        if (!(await store.begin(sql, { total, why, officerName: officer.name, startedAt: at })))
          throw refuse('refiling-under-way')
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: 'records:screening',
          content: { total },
          at,
        })
        return (await store.read(sql))!
      }),

    /** Some records whose pairs stand under a former key of indices; says whether there may be more. */
    refileFormer: async (): Promise<boolean> => (await tools.transaction((sql) => records.refileFormer(sql, chunk))) === chunk,

    /** Some records; says whether there may be more. */
    refileSome: (): Promise<boolean> =>
      tools.transaction(async (sql) => {
        const it = await store.underWay(sql)
        if (!it) return false
        const page = await records.refile(sql, it.after, chunk)
        if (page) {
          await store.advance(sql, page.last, page.count)
          return true
        }
        const at = tools.now()
        await store.finish(sql, at)
        await tools.remember(sql, {
          act: 'screening.refiled',
          by: { node: tools.node },
          purpose: it.why,
          subject: 'records:screening',
          content: { done: it.done, took_ms: millis(at) - millis(it.startedAt) },
          at,
        })
        return true
      }),
  }
}
