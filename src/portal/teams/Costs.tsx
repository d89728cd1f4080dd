import { equipmentStates, fundingStates } from '../../teams/event/shared.ts'
import { useMay } from '../api/session.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { TeamView } from './api.ts'
import { Asks, type Field, rest } from './Fields.tsx'
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
              {
                name: 'funding',
                label: t('teams:funding.title'),
                as: 'choice',
                optional: true,
                start: '',
                choices: [
                  { value: '', label: t('teams:funding.none') },
                  ...it.work.funding.map(({ plan: { value } }) => ({ value: value.source, label: value.source })),
                ],
              },
            ]}
            make={(v) => ({
              deed: {
                kind: 'cost',
                what: v.what,
                amount_cents: Math.round(Number(v.amount) * 100),
                currency: v.currency,
                borneBy: v.borneBy,
                ...rest({ funding: v.funding }),
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
            <span className={css.quiet}>
              {parties.find((p) => p.value === c.borneBy)?.label} {c.funding && <bdi>({c.funding})</bdi>}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

const overOf = (writes: readonly Readonly<{ id: string }>[]): string[] => writes.map((w) => w.id)
const laneOf = ({ lane }: Readonly<{ lane: string }>) => (lane === 'team' ? {} : { lane })

/** Money that was asked for, e.g. for meetings and interpreters, and what became of it. */
export function Funding({ it }: { it: TeamView }) {
  const { t, format, language } = useWords(['teams'])
  const { shared } = useWork(it)
  const parties = it.parties.map((p) => ({ value: p.node, label: format.state(p.state) }))
  const stateOf = (node: string) => parties.find((p) => p.value === node)?.label ?? node
  const ask = (one?: TeamView['work']['funding'][number]) => {
    const has = one?.plan.value
    const fields: Field[] = [
      { name: 'source', label: t('teams:funding.source'), start: has?.source ?? '' },
      { name: 'what', label: t('teams:what'), as: 'prose', start: has?.what ?? '' },
      { name: 'amount', label: t('teams:amount'), as: 'number', start: has ? String(has.amount_cents / 100) : '' },
      { name: 'currency', label: t('teams:currency'), start: has?.currency ?? 'EUR' },
      { name: 'by', label: t('teams:funding.by'), as: 'choice', choices: parties, start: has?.by ?? parties[0]?.value ?? '' },
      { name: 'due', label: t('teams:due'), as: 'date', optional: true, start: has?.due ?? '' },
      {
        name: 'state',
        label: t('teams:stateOf'),
        as: 'choice',
        start: has?.state ?? 'drafted',
        choices: fundingStates.map((value) => ({ value, label: t(`teams:fundingState.${value}`) })),
      },
    ]
    return (
      <Asks
        {...shared}
        label={one ? t('teams:change') : t('teams:add')}
        title={t('teams:funding.title')}
        fields={fields}
        make={({ amount, due = '', ...v }) => ({
          deed: {
            kind: 'funding',
            funding: one?.id ?? crypto.randomUUID(),
            ...v,
            amount_cents: Math.round(Number(amount) * 100),
            ...rest({ due }),
            over: overOf(one?.plan.writes ?? []),
          },
          ...(one && laneOf(one)),
        })}
      />
    )
  }
  return (
    <Sheet title={t('teams:funding.title')} side={ask()}>
      {it.work.funding.length === 0 && <p className={css.quiet}>{t('teams:funding.none')}</p>}
      <ul className={css.plain}>
        {it.work.funding.map((one) =>
          one.plan.writes.map(({ id, value }) => (
            <li key={id}>
              <bdi>{value.source}</bdi>:{' '}
              <strong>
                {new Intl.NumberFormat(language, { style: 'currency', currency: value.currency }).format(
                  value.amount_cents / 100,
                )}
              </strong>{' '}
              <Badge tone={value.state === 'refused' ? 'bad' : value.state === 'drafted' ? 'calm' : 'good'}>
                {t(`teams:fundingState.${value.state}`)}
              </Badge>{' '}
              {ask(one)}
              <span className={css.quiet}>
                {stateOf(value.by)}. <bdi>{value.what}</bdi> {value.due && <When at={value.due} dateOnly />}
              </span>
            </li>
          )),
        )}
      </ul>
    </Sheet>
  )
}

/** What was lent for the team: whose it is, who has it, when it goes back. */
export function Equipment({ it }: { it: TeamView }) {
  const { t, format } = useWords(['teams'])
  const { shared } = useWork(it)
  const parties = it.parties.map((p) => ({ value: p.node, label: format.state(p.state) }))
  const stateOf = (node: string) => parties.find((p) => p.value === node)?.label ?? node
  const ask = (one?: TeamView['work']['equipment'][number]) => {
    const has = one?.plan.value
    return (
      <Asks
        {...shared}
        label={one ? t('teams:change') : t('teams:add')}
        title={t('teams:equipment.title')}
        fields={[
          { name: 'what', label: t('teams:what'), start: has?.what ?? '' },
          ...(['owner', 'holder'] as const).map((name) => ({
            name,
            label: t(`teams:equipment.${name}`),
            as: 'choice' as const,
            choices: parties,
            start: has?.[name] ?? parties[0]?.value ?? '',
          })),
          { name: 'until', label: t('teams:equipment.until'), as: 'date', optional: true, start: has?.until ?? '' },
          {
            name: 'state',
            label: t('teams:stateOf'),
            as: 'choice',
            start: has?.state ?? 'lent',
            choices: equipmentStates.map((value) => ({ value, label: t(`teams:equipmentState.${value}`) })),
          },
        ]}
        make={({ until = '', ...v }) => ({
          deed: {
            kind: 'equipment',
            equipment: one?.id ?? crypto.randomUUID(),
            ...v,
            ...rest({ until }),
            over: overOf(one?.plan.writes ?? []),
          },
          ...(one && laneOf(one)),
        })}
      />
    )
  }
  return (
    <Sheet title={t('teams:equipment.title')} side={ask()}>
      {it.work.equipment.length === 0 && <p className={css.quiet}>{t('teams:equipment.none')}</p>}
      <ul className={css.plain}>
        {it.work.equipment.map((one) =>
          one.plan.writes.map(({ id, value }) => (
            <li key={id}>
              <bdi>{value.what}</bdi> <Badge tone="calm">{t(`teams:equipmentState.${value.state}`)}</Badge> {ask(one)}
              <span className={css.quiet}>
                {t('teams:equipment.owner')}: {stateOf(value.owner)}. {t('teams:equipment.holder')}: {stateOf(value.holder)}.{' '}
                {value.until && (
                  <>
                    {t('teams:equipment.until')} <When at={value.until} dateOnly />
                  </>
                )}
              </span>
            </li>
          )),
        )}
      </ul>
    </Sheet>
  )
}
