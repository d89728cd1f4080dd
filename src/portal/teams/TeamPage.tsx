import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { useMay } from '../api/session.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { PageBody, PageHeader, Tabs } from '../design/PageHeader.tsx'
import { Aside, Facts } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { type TeamView, teamQuery } from './api.ts'
import { Asks } from './Fields.tsx'
import { TeamState } from './TeamList.tsx'
import css from './Teams.module.css'

export function useTeam(): TeamView {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  return useSuspenseQuery(teamQuery(id)).data
}

/** One joint team: the agreement for the members of its case, the space for those who sit in it. */
export function TeamPage() {
  const { t } = useWords(['frame', 'teams'])
  const it = useTeam()
  const params = { id: it.id } as never
  const conflicts = it.operations.reduce((sum, one) => sum + one.conflicts, 0)
  return (
    <>
      <PageHeader
        trail={[{ label: t('frame:place.teams'), to: '/teams' }]}
        trailLabel={t('frame:trail')}
        title={it.title}
        state={<TeamState state={it.state} />}
        facts={
          <>
            {it.agreement.period.until && (
              <span>
                {t('teams:periodUntil')} <When at={it.agreement.period.until} dateOnly />
              </span>
            )}
            {it.agreement.over && <Badge tone="bad">{t('teams:periodOver')}</Badge>}
            {conflicts > 0 && <Badge tone="bad">{t('teams:conflicts', { count: conflicts })}</Badge>}
          </>
        }
      />
      <Tabs
        label={t('teams:tabs')}
        tabs={[
          { label: t('teams:agreement'), to: '/teams/$id', params },
          { label: t('teams:space'), to: '/teams/$id/space', params, count: it.work.messages.length },
          { label: t('teams:materials'), to: '/teams/$id/materials', params },
          { label: t('teams:tasks'), to: '/teams/$id/tasks', params, count: it.work.tasks.length },
          { label: t('teams:operations'), to: '/teams/$id/operations', params, count: it.operations.length },
          { label: t('teams:planned.title'), to: '/teams/$id/planned', params },
          { label: t('teams:closing'), to: '/teams/$id/closing', params },
        ]}
      />
      <PageBody background label={t('frame:context')} aside={<About it={it} />}>
        <div className={css.stack}>
          <Outlet />
        </div>
      </PageBody>
    </>
  )
}

function About({ it }: { it: TeamView }) {
  const { t, format } = useWords(['frame', 'teams'])
  const may = useMay()
  return (
    <>
      <Aside title={t('teams:about')}>
        <Facts
          narrow
          facts={[
            [t('teams:purpose'), it.purpose],
            [t('teams:foundedBy'), it.founded.name],
            [
              t('teams:case'),
              <Link key="case" to="/cases/$id" params={{ id: it.case } as never}>
                {t('teams:openCase')}
              </Link>,
            ],
          ]}
        />
      </Aside>
      <Aside title={t('teams:parties')}>
        <ul className={css.plain}>
          {it.parties.map((p) => (
            <li key={p.node}>
              <strong>{format.state(p.state)}</strong> <bdi>{p.authority}</bdi>
              {p.left ? (
                <span className={css.quiet}>
                  {t('teams:left')} <When at={p.left.at} />: <bdi>{p.left.reason}</bdi>
                </span>
              ) : (
                p.line && <LineNote line={p.line} />
              )}
            </li>
          ))}
        </ul>
        {it.state !== 'ended' && may('teams.sign') && <Parting it={it} />}
      </Aside>
      {it.aside.length > 0 && (
        <Aside title={t('teams:aside.title')}>
          <p className={css.quiet}>{t('teams:aside.says')}</p>
          <ul className={css.plain}>
            {it.aside.map((one) => (
              <li key={one.id}>
                <bdi>{one.name}</bdi>, <When at={one.at} />: {t(`teams:aside.${one.why}`)}
                {it.leads && one.why === 'after-leaving' && (
                  <Asks
                    label={t('teams:aside.adopt')}
                    path={`/teams/${it.id}/decisions`}
                    act="teams.decide"
                    refresh={[['team', it.id]]}
                    fields={[{ name: 'reason', label: t('teams:reason'), as: 'prose' }]}
                    make={({ reason }) => ({ deed: { kind: 'adopt', event: one.id, reason } })}
                  />
                )}
              </li>
            ))}
          </ul>
        </Aside>
      )}
    </>
  )
}

/** Silence is said plainly: how much another node has not opened, and since when. */
export function LineNote({ line }: { line: NonNullable<TeamView['parties'][number]['line']> }) {
  const { t } = useWords(['teams'])
  if (line.unopened === 0) return <span className={css.quiet}>{t('teams:line.same')}</span>
  return (
    <span className={css.silent}>
      <Icon name="unplugged" size={14} />
      {t('teams:line.silent', { count: line.unopened })} {line.since && <When at={line.since} />}
    </span>
  )
}

function Parting({ it }: { it: TeamView }) {
  const { t, format } = useWords(['teams'])
  const reason = { name: 'reason', label: t('teams:reason'), as: 'prose' as const }
  const shared = { path: `/teams/${it.id}/part`, act: 'teams.sign', refresh: [['team', it.id], ['teams']], danger: true }
  const others = it.parties.filter((p) => !p.self && !p.left)
  return (
    <div className={css.acts}>
      <Asks
        {...shared}
        label={t('teams:part.end')}
        says={t('teams:part.endSays')}
        fields={[reason]}
        make={(v) => ({ kind: 'end', ...v })}
      />
      <Asks
        {...shared}
        label={t('teams:part.leave')}
        says={t('teams:part.leaveSays')}
        fields={[reason]}
        make={(v) => ({ kind: 'leave', ...v })}
      />
      <Asks
        {...shared}
        label={t('teams:part.remove')}
        says={t('teams:part.removeSays')}
        fields={[
          {
            name: 'node',
            label: t('teams:party'),
            as: 'choice',
            start: others[0]?.node ?? '',
            choices: others.map((p) => ({ value: p.node, label: `${format.state(p.state)}: ${p.authority}` })),
          },
          reason,
        ]}
        make={(v) => ({ kind: 'remove', ...v })}
      />
    </div>
  )
}
