/** What an officer can do with the charts of a case: save them, open what anybody of the case saved, at any version. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Tools } from '../../kernel/sql.ts'
import { type EnteringTools, entering } from '../entering/desk.ts'
import type { ChartForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import * as store from './store.ts'

export type ChartTools = Tools & EnteringTools

export function chartDesk(tools: ChartTools) {
  const { enter, remember } = entering(tools)
  return {
    charts: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        return { items: await store.charts(sql, id) }
      }),

    versions: (officer: Officer, id: CaseId, chart: store.ChartId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const items = await store.chartVersions(sql, id, chart)
        if (items.length === 0) throw refuse('chart-unknown')
        return { items }
      }),

    chartAt: (officer: Officer, id: CaseId, which: store.ChartAt, at: Instant): Promise<store.Chart> =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const found = await store.chartAt(sql, id, which)
        if (!found) throw refuse('chart-unknown')
        return found
      }),

    saveChart: (officer: Officer, id: CaseId, chart: store.ChartId | null, form: ChartForm, at: Instant): Promise<store.Chart> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.chart', id, at)
        const { title, state, version = 0, from, merged } = form
        for (const other of [from, merged]) if (other && !(await store.chartAt(sql, id, other))) throw refuse('chart-unknown')
        const saved = {
          id: chart ?? tools.newId<'chart'>(),
          title,
          state,
          version: version + 1,
          savedAt: at,
          savedBy: officer.id,
        }
        await store.saveChart(sql, id, saved, { from, merged })
        const origin = { ...(from && { from }), ...(merged && { merged }) }
        await remember(sql, given, id, `chart:${saved.id}`, { did: 'chart', title, version: saved.version, ...origin })
        return saved
      }),
  }
}

export type ChartDesk = ReturnType<typeof chartDesk>
