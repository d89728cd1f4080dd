import { useSuspenseQuery } from '@tanstack/react-query'
import { plannedKinds } from '../../teams/event/files.ts'
import { useMay } from '../api/session.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Empty } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { usePartnerName } from '../pages/screening/BlindAnswers.tsx'
import { useWords } from '../words.ts'
import { plannedQuery, type TeamView } from './api.ts'
import { useWork } from './Costs.tsx'
import { Asks, instantOf, positionOf, rest } from './Fields.tsx'
import { Closed } from './Space.tsx'
import { useTeam } from './TeamPage.tsx'
import css from './Teams.module.css'

/** What this authority is about to do, and whom to call about it. The list is this node's own: no party sees it. */
export function Planned() {
  const it = useTeam()
  const may = useMay()
  if (!it.inside || it.state === 'negotiating' || !may('teams.read')) return <Closed it={it} />
  return <Inside it={it} />
}

function Inside({ it }: { it: TeamView }) {
  const { t, format } = useWords(['teams'])
  const may = useMay()
  const { open } = useWork(it)
  const planned = useSuspenseQuery(plannedQuery(it.id)).data
  const name = usePartnerName()
  const path = `/teams/${it.id}/planned-actions`
  const shared = { act: 'teams.plan', refresh: [['team', it.id, 'planned']] }
  return (
    <Sheet
      title={t('teams:planned.title')}
      flush
      side={
        open &&
        may('teams.plan') &&
        planned.lines.length > 0 && (
          <Asks
            {...shared}
            primary
            label={t('teams:planned.do')}
            says={t('teams:planned.says')}
            path={path}
            fields={[
              { name: 'title', label: t('teams:planned.name'), hint: t('teams:planned.nameSays') },
              {
                name: 'what',
                label: t('teams:planned.on'),
                as: 'choice',
                start: 'person',
                choices: plannedKinds.map((value) => ({ value, label: t(`teams:planned.${value}`) })),
              },
              { name: 'names', label: t('teams:planned.names'), optional: true },
              { name: 'birth', label: t('teams:planned.birth'), optional: true, hint: 'YYYY-MM-DD' },
              { name: 'number', label: t('teams:planned.value'), optional: true },
              { name: 'position', label: t('teams:leg.position'), optional: true, hint: t('teams:leg.positionSays') },
              { name: 'at', label: t('teams:when'), as: 'datetime', hint: t('teams:yourTime') },
              { name: 'purpose', label: t('teams:purpose'), as: 'prose' },
              { name: 'contact', label: t('teams:planned.contact'), optional: true, hint: t('teams:planned.contactSays') },
            ]}
            make={({ names = '', birth = '', number = '', position, contact = '', at = '', ...v }) => ({
              ...v,
              at: instantOf(at),
              names: names
                .split(';')
                .map((one) => one.trim())
                .filter(Boolean),
              ...rest({ birth, number, contact }),
              ...(positionOf(position) && { position: positionOf(position) }),
            })}
          />
        )
      }
    >
      <p className={css.note}>
        {planned.lines.length > 0
          ? t('teams:planned.lines', { partners: format.list(planned.lines.map(name)) })
          : t('teams:planned.noLines')}
      </p>
      {planned.items.length === 0 ? (
        <Empty title={t('teams:planned.none')} says={t('teams:planned.noneSays')} />
      ) : (
        <DataTable
          inset
          label={t('teams:planned.title')}
          rows={planned.items}
          idOf={(row) => row.id}
          columns={[
            { key: 'title', header: t('teams:planned.name'), cell: (row) => <strong dir="auto">{row.title}</strong> },
            { key: 'what', header: t('teams:planned.on'), width: 120, cell: (row) => t(`teams:planned.${row.what}`) },
            { key: 'at', header: t('teams:when'), width: 170, cell: (row) => <When at={row.actsAt} /> },
            {
              key: 'met',
              header: t('teams:planned.call'),
              width: 320,
              cell: (row) =>
                row.met.length === 0 ? (
                  <span className={css.quiet}>{row.endedAt ? t('teams:planned.over') : t('teams:planned.nobody')}</span>
                ) : (
                  row.met.map((one) => (
                    <span key={`${one.partner} ${one.name}`}>
                      <Badge tone="bad">{t('teams:planned.callEach')}</Badge> <bdi>{one.name}</bdi>, <bdi>{one.authority}</bdi>
                    </span>
                  ))
                ),
            },
            {
              key: 'end',
              header: '',
              width: 120,
              end: true,
              cell: (row) =>
                !row.endedAt &&
                may('teams.plan') && (
                  <Asks
                    {...shared}
                    label={t('teams:planned.end')}
                    says={t('teams:planned.endSays')}
                    path={`${path}/${row.id}/end`}
                    fields={[]}
                    make={() => ({})}
                  />
                ),
            },
          ]}
        />
      )}
    </Sheet>
  )
}
