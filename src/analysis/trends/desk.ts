/** What an officer can ask of counts. They belong to no case and speak of no person; that they were asked is remembered. */
import { createHash } from 'node:crypto'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'
import { permit } from '../../protection/permit.ts'
import type { AllocationForm, TrendsForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import { alarms, changes } from './alarms.ts'
import { allocate } from './allocation.ts'
import { cellsOf } from './cells.ts'
import { addUp, admit } from './counts.ts'
import { fileOf } from './file.ts'
import { forecast } from './forecast.ts'
import type { CountsForm, FlowsQuery, LookQuery, ShareForm } from './forms.ts'
import { chosenOf, flowsOf, lookAt, shareOut, spanOf } from './looks.ts'
import { readCounts } from './reading.ts'
import type { Cells, CountSet, SetId } from './set.ts'
import * as store from './store.ts'

export type TrendsTools = Tools & Readonly<{ remember: Remember }>

/** More corridors at once would keep the node's one thread from its other officers. */
const mostCorridors = 80

export function trendsDesk(tools: TrendsTools) {
  const allowed = async (
    sql: Sql,
    officer: Officer,
    act: 'analysis.trends' | 'analysis.counts',
    at: Instant,
    subject: string,
    content: unknown,
  ): Promise<unknown> => {
    const given = permit({ officer, act, at })
    return tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      subject,
      content,
      at,
    })
  }
  const asked = (officer: Officer, at: Instant, content: unknown): Promise<unknown> =>
    tools.transaction((sql) => allowed(sql, officer, 'analysis.trends', at, 'trends:counts', content))
  /** The set under a question that is remembered. */
  const asking = (officer: Officer, set: SetId, at: Instant, content: Readonly<Record<string, unknown>>) =>
    tools.transaction(async (sql) => {
      await allowed(sql, officer, 'analysis.trends', at, `trends:${set}`, content)
      return store.one(sql, set)
    })
  const read = (form: CountsForm) => {
    const reading = readCounts(form.text, form.mapping)
    const { lines, flows, folded, empty } = cellsOf(reading)
    const report = {
      rows: reading.lines,
      taken: reading.rows.length,
      troubles: reading.troubles,
      folded,
      empty,
      series: lines.length,
    }
    return { reading, lines, flows, report }
  }

  return {
    async look(officer: Officer, form: TrendsForm, at: Instant) {
      await asked(officer, at, { did: 'forecast', series: form.series.length, ahead: form.ahead })
      const series = form.series.map((it, i) => {
        const admitted = admit(it)
        if (!admitted)
          throw refuse('counts-too-few', { corridor: it.corridor, commodity: it.commodity }, [
            { pointer: `/series/${i}/counts`, code: 'too-small' },
          ])
        const { months, counts, left, effort } = admitted
        return {
          corridor: it.corridor,
          commodity: it.commodity,
          months,
          left,
          counts,
          // Seizures measure enforcement as well as crime; without effort beside them that cannot even be seen.
          effort: effort ?? null,
          forecast: forecast(counts, form.ahead),
          ...alarms(counts, form.falseAlarms),
          changes: changes(counts),
        }
      })
      const equal = series.every((s) => s.months === series[0]!.months && s.forecast)
      const whole = equal ? addUp(series.map((s) => s.forecast!.points.map((p) => p.point))) : null
      return { series, whole }
    },

    async allocate(officer: Officer, form: AllocationForm, at: Instant) {
      await asked(officer, at, { did: 'allocation', corridors: form.corridors.length, units: form.units, floor: form.floor })
      const plan = allocate(form.corridors, form.units, { floor: form.floor })
      if (!plan) throw refuse('effort-missing')
      return plan
    },

    sets: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        await allowed(sql, officer, 'analysis.trends', at, 'trends:counts', { did: 'list' })
        const items = await store.sets(sql)
        return { items: await Promise.all(items.map(async (it) => shown(await store.one(sql, it.set)))) }
      }),

    /** What would be taken of a file and what not; nothing is kept. */
    async try(officer: Officer, form: CountsForm, at: Instant) {
      permit({ officer, act: 'analysis.counts', at })
      const { reading, report } = read(form)
      return { report, ...spanOf(reading) }
    },

    bring: (officer: Officer, form: CountsForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const { reading, lines, flows, report } = read(form)
        if (reading.rows.length === 0) throw refuse('import-empty')
        if (lines.length === 0) throw refuse('counts-too-few')
        const { text, mapping, ...said } = form
        const sha256 = createHash('sha256').update(text).digest('hex')
        const set = tools.newId<'counts'>()
        const { base, first, last } = reading
        const it = { ...said, set, sha256, base, first, last, report, lines, flows, broughtAt: at, broughtBy: officer.id }
        await store.insert(sql, { ...it, withdrawnAt: null, withdrawnFor: null })
        const { source, asOf, invented } = said
        await allowed(sql, officer, 'analysis.counts', at, `trends:${set}`, {
          did: 'bring',
          source,
          asOf,
          invented,
          sha256,
          rows: report.rows,
          taken: report.taken,
          series: report.series,
        })
        return shown({ ...it, withdrawnAt: null, withdrawnFor: null })
      }),

    end: (officer: Officer, set: SetId, reason: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        await allowed(sql, officer, 'analysis.counts', at, `trends:${set}`, { did: 'withdraw', reason })
        await store.withdraw(sql, set, reason, at)
      }),

    async lookAt(officer: Officer, set: SetId, query: LookQuery, at: Instant) {
      const its = await asking(officer, set, at, { did: 'look', ...query })
      return lookAt(fewEnough(its, query), query)
    },

    async file(officer: Officer, set: SetId, query: LookQuery, at: Instant) {
      const its = await asking(officer, set, at, { did: 'file', ...query })
      const bytes = new TextEncoder().encode(fileOf(its, lookAt(fewEnough(its, query), query)))
      return { bytes, name: `trends-${its.asOf}.csv` }
    },

    async shareOut(officer: Officer, set: SetId, form: ShareForm, at: Instant) {
      const its = await asking(officer, set, at, { did: 'share', ...form })
      const plan = shareOut(fewEnough(its, form), form)
      if (!plan) throw refuse('effort-missing')
      return plan
    },

    async flows(officer: Officer, set: SetId, query: FlowsQuery, at: Instant) {
      return flowsOf(await asking(officer, set, at, { did: 'flows', ...query }), query)
    },
  }
}

function fewEnough<T extends CountSet & Cells>(its: T, query: Pick<LookQuery, 'commodity' | 'region'>): T {
  const corridors = chosenOf(its, query).length
  if (corridors > mostCorridors) throw refuse('corridors-too-many', { most: String(mostCorridors), corridors: String(corridors) })
  return its
}

const shown = ({ lines, flows, base, first, last, ...it }: CountSet & Cells) => ({
  ...it,
  ...spanOf({ base, first, last }),
  commodities: [...new Set(lines.map((line) => line.commodity))].sort(),
  regions: [...new Set(lines.map((line) => line.region))].filter(Boolean).sort(),
})

export type TrendsDesk = ReturnType<typeof trendsDesk>
