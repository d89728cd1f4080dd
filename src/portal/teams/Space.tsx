import { useInfiniteQuery } from '@tanstack/react-query'
import { memberFunctions } from '../../teams/event/deeds.ts'
import { flatten, officersQuery } from '../api/queries.ts'
import { useMay } from '../api/session.ts'
import type { OfficerView } from '../api/types.ts'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Empty } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { TeamView } from './api.ts'
import { Asks } from './Fields.tsx'
import { Messages } from './Messages.tsx'
import { useTeam } from './TeamPage.tsx'
import css from './Teams.module.css'

/** Said where the space is not open to the reader: why, and what would open it. */
export function Closed({ it }: { it: TeamView }) {
  const { t } = useWords(['teams'])
  if (it.state === 'negotiating') return <Empty title={t('teams:closed.title')} says={t('teams:closed.says')} />
  return <Empty title={t('teams:notSeated.title')} says={t('teams:notSeated.says')} />
}

export function Space() {
  const { t } = useWords(['teams'])
  const it = useTeam()
  return (
    <>
      <Members it={it} />
      {it.inside && it.state !== 'negotiating' ? (
        <>
          <Compartments it={it} />
          <Messages it={it} />
        </>
      ) : (
        <Sheet title={t('teams:messages')}>
          <Closed it={it} />
        </Sheet>
      )}
    </>
  )
}

function Members({ it }: { it: TeamView }) {
  const { t, format } = useWords(['frame', 'teams'])
  const may = useMay()
  const officers = useInfiniteQuery({ ...officersQuery({}), enabled: may('teams.seat') })
  const rows = it.members.filter((m) => !m.until)
  const free = flatten<OfficerView>(officers.data).filter((one) => one.active)
  const stateOf = (node: string) => format.state(it.parties.find((p) => p.node === node)?.state ?? node)
  const self = it.parties.find((p) => p.self)
  const seats = may('teams.seat') && it.state !== 'ended' && !self?.left
  return (
    <Sheet
      title={t('teams:members')}
      flush
      side={
        seats && (
          <Asks
            label={t('teams:seat.do')}
            path={`/teams/${it.id}/members`}
            act="teams.seat"
            refresh={[['team', it.id]]}
            fields={[
              {
                name: 'officer',
                label: t('teams:seat.officer'),
                as: 'choice',
                start: '',
                choices: [{ value: '', label: t('teams:choose') }, ...free.map((one) => ({ value: one.id, label: one.name }))],
              },
              {
                name: 'function',
                label: t('teams:function'),
                as: 'choice',
                start: 'investigator',
                choices: memberFunctions.map((value) => ({ value, label: t(`teams:fn.${value}`) })),
              },
              {
                name: 'administrator',
                label: t('teams:administrator'),
                as: 'several',
                optional: true,
                choices: [{ value: 'yes', label: t('teams:administratorSays') }],
              },
            ]}
            make={(v) => ({ officer: v.officer, function: v.function, administrator: v.administrator === 'yes' })}
          />
        )
      }
    >
      <DataTable
        inset
        label={t('teams:members')}
        rows={rows}
        idOf={(row) => row.id}
        columns={[
          { key: 'name', header: t('teams:name'), cell: (row) => <bdi>{row.name}</bdi> },
          {
            key: 'function',
            header: t('teams:function'),
            width: 200,
            cell: (row) =>
              [t(`teams:fn.${row.function}`), row.administrator && t('teams:administrator')].filter(Boolean).join(', '),
          },
          { key: 'state', header: t('teams:party'), width: 160, cell: (row) => stateOf(row.node) },
          { key: 'since', header: t('teams:since'), width: 140, phone: 'hide', cell: (row) => <When at={row.since} dateOnly /> },
          ...(seats
            ? [
                {
                  key: 'acts',
                  header: t('frame:acts'),
                  width: 130,
                  end: true,
                  cell: (row: TeamView['members'][number]) =>
                    row.node === self?.node && (
                      <Asks
                        label={t('teams:seat.leave')}
                        says={t('teams:seat.leaveSays')}
                        path={`/teams/${it.id}/members/${row.id}/leave`}
                        act="teams.seat"
                        refresh={[['team', it.id]]}
                        fields={[{ name: 'reason', label: t('teams:reason') }]}
                        make={(v) => v}
                      />
                    ),
                },
              ]
            : []),
        ]}
      />
    </Sheet>
  )
}

function Compartments({ it }: { it: TeamView }) {
  const { t, format } = useWords(['teams'])
  const may = useMay()
  const others = it.members.filter((m) => !m.until)
  const nameOf = (id: string) => it.members.find((m) => m.id === id)?.name ?? id
  return (
    <Sheet
      title={t('teams:compartments')}
      side={
        may('teams.decide') &&
        it.state === 'open' && (
          <Asks
            label={t('teams:compartment.open')}
            says={t('teams:compartment.says')}
            path={`/teams/${it.id}/compartments`}
            act="teams.decide"
            refresh={[['team', it.id]]}
            fields={[
              { name: 'title', label: t('teams:title') },
              {
                name: 'members',
                label: t('teams:members'),
                as: 'several',
                choices: others.map((m) => ({ value: m.id, label: `${m.name}, ${t(`teams:fn.${m.function}`)}` })),
              },
            ]}
            make={(v) => ({ title: v.title, members: v.members?.split(',') })}
          />
        )
      }
    >
      {it.compartments.length === 0 ? (
        <p className={css.quiet}>{t('teams:compartment.none')}</p>
      ) : (
        <ul className={css.plain}>
          {it.compartments.map((one) => (
            <li key={one.lane}>
              <strong dir="auto">{one.title}</strong>
              <span className={css.quiet}>{format.list(one.members.map(nameOf))}</span>
              {may('teams.decide') && (
                <Asks
                  label={t('teams:compartment.need')}
                  path={`/teams/${it.id}/compartments/need`}
                  act="teams.decide"
                  refresh={[['team', it.id]]}
                  fields={[
                    {
                      name: 'member',
                      label: t('teams:member'),
                      as: 'choice',
                      start: others[0]?.id ?? '',
                      choices: others.map((m) => ({
                        value: m.id,
                        label: one.members.includes(m.id)
                          ? t('teams:compartment.out', { name: m.name })
                          : t('teams:compartment.in', { name: m.name }),
                      })),
                    },
                  ]}
                  make={({ member = '' }) => ({ lane: one.lane, member, needs: !one.members.includes(member) })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}
