import { entityKinds } from '../../teams/event/shared.ts'
import { Badge } from '../design/Badge.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { TeamView } from './api.ts'
import { useWork } from './Costs.tsx'
import { Asks, rest } from './Fields.tsx'
import css from './Teams.module.css'

type Entity = TeamView['work']['entities'][number]

/** Who and what the members speak of, and what ties one to another; in a compartment for those alone who are in it. */
export function Entities({ it }: { it: TeamView }) {
  const { t } = useWords(['teams'])
  const { open, shared } = useWork(it)
  const all = it.work.entities
  const labelOf = (id: string) => all.find((one) => one.id === id)?.plan.value.label ?? id
  const ask = (one?: Entity) => {
    const has = one?.plan.value
    return (
      <Asks
        {...shared}
        label={one ? t('teams:change') : t('teams:add')}
        title={t('teams:entities.title')}
        fields={[
          {
            name: 'is',
            label: t('teams:entities.is'),
            as: 'choice',
            start: has?.is ?? 'person',
            choices: entityKinds.map((value) => ({ value, label: t(`teams:entityIs.${value}`) })),
          },
          { name: 'label', label: t('teams:entities.label'), start: has?.label ?? '' },
          { name: 'text', label: t('teams:description'), as: 'prose', optional: true, start: has?.text ?? '' },
          {
            name: 'to',
            label: t('teams:entities.tie'),
            as: 'choice',
            optional: true,
            start: '',
            choices: [
              { value: '', label: t('teams:choose') },
              ...all.filter((other) => other !== one).map((other) => ({ value: other.id, label: other.plan.value.label })),
            ],
          },
          { name: 'as', label: t('teams:entities.tieAs'), optional: true },
          ...(one || it.compartments.length === 0
            ? []
            : [
                {
                  name: 'lane',
                  label: t('teams:compartment.where'),
                  as: 'choice' as const,
                  optional: true,
                  start: '',
                  choices: [
                    { value: '', label: t('teams:compartment.everybody') },
                    ...it.compartments.map((c) => ({ value: c.lane, label: c.title })),
                  ],
                },
              ]),
        ]}
        make={({ is, label, text = '', to, as, lane }) => ({
          deed: {
            kind: 'entity',
            entity: one?.id ?? crypto.randomUUID(),
            is,
            label,
            ...rest({ text }),
            ties: [...(has?.ties ?? []), ...(to && as ? [{ to, as }] : [])],
            over: one?.plan.writes.map((w) => w.id) ?? [],
          },
          ...(one ? one.lane !== 'team' && { lane: one.lane } : lane && { lane }),
        })}
      />
    )
  }
  return (
    <Sheet title={t('teams:entities.title')} side={open && ask()}>
      {all.length === 0 && <p className={css.quiet}>{t('teams:entities.none')}</p>}
      <ul className={css.plain}>
        {all.map((one) => (
          <li key={one.id}>
            {one.plan.writes.map(({ id, value }) => (
              <span key={id}>
                <Badge tone="calm">{t(`teams:entityIs.${value.is}`)}</Badge> <strong dir="auto">{value.label}</strong>{' '}
                {value.text && <bdi>{value.text}</bdi>}
              </span>
            ))}
            {one.plan.conflict && <Badge tone="bad">{t('teams:contradictions')}</Badge>} {open && ask(one)}
            {one.plan.value.ties.map((tie) => (
              <span key={`${tie.to} ${tie.as}`} className={css.quiet}>
                <bdi>{tie.as}</bdi>: <bdi>{labelOf(tie.to)}</bdi>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
