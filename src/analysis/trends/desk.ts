/** What an officer can ask of counts. They belong to no case and speak of no person; that they were asked is remembered. */
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'
import { permit } from '../../protection/permit.ts'
import type { AllocationForm, TrendsForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import { alarms, changes } from './alarms.ts'
import { allocate } from './allocation.ts'
import { addUp, admit } from './counts.ts'
import { forecast } from './forecast.ts'

export type TrendsTools = Tools & Readonly<{ remember: Remember }>

export function trendsDesk(tools: TrendsTools) {
  const asked = (officer: Officer, at: Instant, content: unknown): Promise<unknown> =>
    tools.transaction(async (sql: Sql) => {
      const given = permit({ officer, act: 'analysis.trends', at })
      return tools.remember(sql, {
        act: given.act,
        by: { officer: given.officer, name: given.officerName },
        purpose: given.purpose,
        subject: 'trends:counts',
        content,
        at,
      })
    })

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
      const alike = series.every((s) => s.months === series[0]!.months && s.forecast)
      const whole = alike ? addUp(series.map((s) => s.forecast!.points.map((p) => p.point))) : null
      return { series, whole }
    },

    async allocate(officer: Officer, form: AllocationForm, at: Instant) {
      await asked(officer, at, { did: 'allocation', corridors: form.corridors.length, units: form.units, floor: form.floor })
      const plan = allocate(form.corridors, form.units, { floor: form.floor })
      if (!plan) throw refuse('effort-missing')
      return plan
    },
  }
}

export type TrendsDesk = ReturnType<typeof trendsDesk>
