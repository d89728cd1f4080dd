import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { nodeNow } from '../../api/nodeClock.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { PageHeader } from '../../design/PageHeader.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { timeIn } from '../../format.ts'
import { useWords } from '../../words.ts'
import { type BoardView, boardQuery } from '../api.ts'
import { StageBadge } from '../Operations.tsx'
import { LineNote, useTeam } from '../TeamPage.tsx'
import css from '../Teams.module.css'
import { Legs } from './Legs.tsx'
import { Targets } from './Targets.tsx'
import { Timeline } from './Timeline.tsx'

const BoardMap = lazy(() => import('./BoardMap.tsx'))

/** One day of action, live: who has given the word, what stands at each place, what was found, what contradicts. */
export function Board() {
  const { t } = useWords(['frame', 'teams'])
  const may = useMay()
  const team = useTeam()
  const { operation = '' } = useParams({ strict: false }) as { operation?: string }
  const it = useSuspenseQuery(boardQuery(team.id, operation)).data
  const lane = it.lane === 'team' ? {} : { lane: it.lane }
  const params = { id: it.team, operation: it.id } as never
  const live = may('teams.work') && !it.closed && team.state !== 'negotiating'
  return (
    <>
      <PageHeader
        trail={[
          { label: t('frame:place.teams'), to: '/teams' },
          { label: team.title, to: '/teams/$id/operations', params: { id: team.id } as never },
        ]}
        trailLabel={t('frame:trail')}
        title={it.title}
        state={<StageBadge stage={it.stage} />}
        facts={it.conflicts > 0 && <Badge tone="bad">{t('teams:conflicts', { count: it.conflicts })}</Badge>}
        acts={
          <>
            <Button component={Link} to="/teams/$id/operations/$operation/report" params={params} variant="default">
              {t('teams:report.title')}
            </Button>
            <Button variant="default" onClick={() => window.print()}>
              {t('teams:operation.print')}
            </Button>
            {it.leads && !it.closed && <Close it={it} lane={lane} />}
          </>
        }
      />
      <div className={css.stack} style={{ padding: '16px 16px 32px' }}>
        <Clocks it={it} />
        <Plan it={it} />
        <Words it={it} lane={lane} />
        <Figures it={it} />
        <Legs it={it} lane={lane} live={live} />
        <Targets it={it} lane={lane} live={live} />
        <Suspense fallback={null}>
          <BoardMap it={it} />
        </Suspense>
        <Timeline it={it} />
      </div>
    </>
  )
}
/** On paper the plan comes first: zero hour in each zone, each place with its unit and its own local time. */
function Plan({ it }: { it: BoardView }) {
  const { t, language, format } = useWords(['teams'])
  return (
    <section className="print-only">
      <h2>{t('teams:operation.text')}</h2>
      <p dir="auto" style={{ whiteSpace: 'pre-line' }}>
        {it.plan.value.text}
      </p>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t('teams:operation.zero')}</th>
            <th>{t('teams:place')}</th>
            <th>{t('teams:party')}</th>
            <th>{t('teams:target.unit')}</th>
          </tr>
        </thead>
        <tbody>
          {it.targets.map(({ id, plan: { value } }) => (
            <tr key={id}>
              <td>
                {timeIn(language, value.where.zone, value.at)} <bdi>{value.where.zone}</bdi>
              </td>
              <td>
                <bdi>{value.label}</bdi>, <bdi>{value.where.name}</bdi>
              </td>
              <td>{format.state(value.where.state)}</td>
              <td>
                <bdi>{value.unit}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Lane = Readonly<{ lane?: string }>

function Clocks({ it }: { it: BoardView }) {
  const { t, language } = useWords(['teams'])
  const [now, setNow] = useState(nodeNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(nodeNow()), 1000)
    return () => clearInterval(timer)
  }, [])
  const zero = it.plan.value.zero
  return (
    <div className={css.clocks}>
      {it.zones.map(({ zone }) => (
        <span key={zone}>
          <bdi className={css.quiet}>{zone.split('/').pop()?.replaceAll('_', ' ')}</bdi>{' '}
          <strong className="screen-only">{timeIn(language, zone, now, true)}</strong>{' '}
          <span className={css.quiet}>
            {t('teams:operation.zero')} {timeIn(language, zone, zero)}
          </span>
        </span>
      ))}
    </div>
  )
}

/** The word of each leader. Only the own one can be given here; the node asks for presence again. */
function Words({ it, lane }: { it: BoardView; lane: Lane }) {
  const { t, format } = useWords(['teams'])
  return (
    <ul className={css.words} aria-label={t('teams:operation.words')}>
      {it.words.map((one) => {
        const word = one.word?.conflict ? 'apart' : (one.word?.value.word ?? 'silent')
        return (
          <li key={one.node} className={css.word} data-word={word}>
            <span>{format.state(one.state)}</span>
            <span className={css.wordSaid}>{t(`teams:word.${word}`)}</span>
            {one.word?.value.reason && <span dir="auto">{one.word.value.reason}</span>}
            {one.line && <LineNote line={one.line} />}
            {one.node === it.self && it.leads && !it.closed && <Say it={it} lane={lane} />}
          </li>
        )
      })}
    </ul>
  )
}

function Say({ it, lane }: { it: BoardView; lane: Lane }) {
  const { t } = useWords(['teams'])
  const act = useAct<unknown>({ path: `/teams/${it.team}/decisions`, act: 'teams.decide', refresh: [['team', it.team]] })
  const said = it.words.find((one) => one.node === it.self)?.word
  const over = said?.writes.map((w) => w.id) ?? []
  const stands = said && !said.conflict ? said.value.word : undefined
  return (
    <span className={`${css.acts} screen-only`}>
      {(['go', 'no-go'] as const)
        .filter((word) => word !== stands)
        .map((word) => (
          <Button
            key={word}
            size="compact-sm"
            variant={word === 'go' ? 'filled' : 'default'}
            loading={act.busy}
            onClick={() => void act.run({ deed: { kind: 'go', operation: it.id, word, over }, ...lane })}
          >
            {t(`teams:word.${word}`)}
          </Button>
        ))}
      <ProblemNote problem={act.problem} />
    </span>
  )
}

function Close({ it, lane }: { it: BoardView; lane: Lane }) {
  const { t } = useWords(['teams'])
  const act = useAct<unknown>({ path: `/teams/${it.team}/decisions`, act: 'teams.decide', refresh: [['team', it.team]] })
  return (
    <Button
      variant="default"
      loading={act.busy}
      onClick={() => void act.run({ deed: { kind: 'close-operation', operation: it.id }, ...lane })}
    >
      {t('teams:operation.close')}
    </Button>
  )
}

function Figures({ it }: { it: BoardView }) {
  const { t, format, language } = useWords(['teams'])
  return (
    <dl className={css.figures} aria-label={t('teams:results')}>
      {it.tallies.map((one) => (
        <div key={one.what}>
          <dt>{t(`teams:result.${one.what}`)}</dt>
          <dd>{format.number(one.count)}</dd>
        </div>
      ))}
      {it.seized.map((one) => (
        <div key={one.currency}>
          <dt>{t('teams:seized')}</dt>
          <dd>
            {new Intl.NumberFormat(language, { style: 'currency', currency: one.currency, maximumFractionDigits: 0 }).format(
              one.amount_cents / 100,
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
