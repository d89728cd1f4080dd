import { useMay } from '../api/session.ts'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { TeamView } from './api.ts'
import { Asks } from './Fields.tsx'
import css from './Teams.module.css'

/** What something new asks for, in the space of this team. */
export function useWork(it: TeamView) {
  const may = useMay()
  const open = may('teams.work') && it.state === 'open' && !it.agreement.over
  return { open, shared: { path: `/teams/${it.id}/work`, act: 'teams.work', refresh: [['team', it.id]] } as const }
}

export function Costs({ it }: { it: TeamView }) {
  const { t, format, language } = useWords(['teams'])
  const { open, shared } = useWork(it)
  const parties = it.parties.filter((p) => !p.left).map((p) => ({ value: p.node, label: format.state(p.state) }))
  const money = (cents: number, currency: string) =>
    new Intl.NumberFormat(language, { style: 'currency', currency }).format(cents / 100)
  return (
    <Sheet
      title={t('teams:costs')}
      side={
        open && (
          <Asks
            {...shared}
            label={t('teams:add')}
            title={t('teams:cost')}
            fields={[
              { name: 'what', label: t('teams:what') },
              { name: 'amount', label: t('teams:amount'), as: 'number' },
              { name: 'currency', label: t('teams:currency'), start: 'EUR' },
              { name: 'borneBy', label: t('teams:borneBy'), as: 'choice', choices: parties, start: parties[0]?.value ?? '' },
            ]}
            make={(v) => ({
              deed: {
                kind: 'cost',
                what: v.what,
                amount_cents: Math.round(Number(v.amount) * 100),
                currency: v.currency,
                borneBy: v.borneBy,
              },
            })}
          />
        )
      }
    >
      <ul className={css.plain}>
        {it.work.costs.map((c) => (
          <li key={c.id}>
            <bdi>{c.what}</bdi>: <strong>{money(c.amount_cents, c.currency)}</strong>
            <span className={css.quiet}>{parties.find((p) => p.value === c.borneBy)?.label}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
