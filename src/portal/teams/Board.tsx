import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { resultKinds, targetStates } from '../../teams/event/deeds.ts'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { PageHeader } from '../design/PageHeader.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import type { Tone } from '../design/tone.ts'
import { useWords } from '../words.ts'
import { type BoardView, boardQuery } from './api.ts'
import { Asks, instantOf, rest } from './Fields.tsx'
import { StageBadge } from './Operations.tsx'
import { LineNote, useTeam } from './TeamPage.tsx'
import css from './Teams.module.css'

const toneOf: Readonly<Record<(typeof targetStates)[number], Tone>> = {
  ready: 'calm',
  moving: 'wait',
  entered: 'info',
  secured: 'good',
  empty: 'calm',
  aborted: 'bad',
}

/** A time as it is read at a place, to the second when it ticks. */
export const timeIn = (language: string, zone: string, at: string | number, seconds = false): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds && { second: '2-digit' }),
    hour12: false,
  }).format(new Date(at))

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
        <Words it={it} lane={lane} />
        <Figures it={it} />
        <Targets it={it} lane={lane} live={live} />
        <Timeline it={it} />
      </div>
    </>
  )
}
type Lane = Readonly<{ lane?: string }>

function Clocks({ it }: { it: BoardView }) {
  const { t, language } = useWords(['teams'])
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
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
  const over = it.words.find((one) => one.node === it.self)?.word?.writes.map((w) => w.id) ?? []
  return (
    <span className={`${css.acts} screen-only`}>
      {(['go', 'no-go'] as const).map((word) => (
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

function Targets({ it, lane, live }: { it: BoardView; lane: Lane; live: boolean }) {
  const { t, format } = useWords(['teams'])
  const states = it.words.map((one) => ({ value: one.state, label: format.state(one.state) }))
  return (
    <section aria-label={t('teams:targets')}>
      <div className={css.sectionHead}>
        <h2>{t('teams:targets')}</h2>
        {live && (
          <Asks
            label={t('teams:target.add')}
            path={`/teams/${it.team}/work`}
            act="teams.work"
            refresh={[['team', it.team]]}
            fields={[
              { name: 'label', label: t('teams:target.label') },
              { name: 'place', label: t('teams:place') },
              { name: 'state', label: t('teams:party'), as: 'choice', choices: states, start: states[0]?.value ?? '' },
              { name: 'zone', label: t('teams:target.zone'), start: format.zone },
              { name: 'unit', label: t('teams:target.unit') },
              { name: 'at', label: t('teams:when'), as: 'datetime', hint: t('teams:yourTime') },
            ]}
            make={({ label, place, state, zone, unit, at = '' }) => ({
              deed: {
                kind: 'target',
                operation: it.id,
                target: crypto.randomUUID(),
                label,
                where: { name: place, state, zone },
                node: it.words.find((one) => one.state === state)?.node,
                unit,
                at: instantOf(at),
                over: [],
              },
              ...lane,
            })}
          />
        )}
      </div>
      <ul className={css.targets}>
        {it.targets.map((target) => (
          <Target key={target.id} it={it} target={target} lane={lane} live={live} />
        ))}
      </ul>
    </section>
  )
}

type TargetView = BoardView['targets'][number]

function Target({ it, target, lane, live }: { it: BoardView; target: TargetView; lane: Lane; live: boolean }) {
  const { t, format, language } = useWords(['teams'])
  const act = useAct<unknown>({ path: `/teams/${it.team}/work`, act: 'teams.work', refresh: [['team', it.team]] })
  const { where, unit, at, label } = target.plan.value
  const status = target.status?.value.status ?? 'ready'
  const conflict = target.status?.conflict ?? false
  const over = target.status?.writes.map((w) => w.id) ?? []
  const found = it.results.filter((r) => r.target === target.id && !r.withdrawn)
  return (
    <li className={css.target} data-conflict={conflict}>
      <div className={css.targetHead}>
        <h3 dir="auto">{label}</h3>
        {!conflict && <Badge tone={toneOf[status]}>{t(`teams:target.${status}`)}</Badge>}
      </div>
      <p className={css.quiet}>
        <bdi>{where.name}</bdi>, {format.state(where.state)}. <bdi>{unit}</bdi>. {timeIn(language, where.zone, at)}{' '}
        <bdi>{where.zone.split('/').pop()?.replaceAll('_', ' ')}</bdi>
      </p>
      {conflict && (
        <div className={css.conflict} role="alert">
          <strong>{t('teams:conflictSays')}</strong>
          {target.status?.writes.map((w) => (
            <span key={w.id}>
              {t(`teams:target.${w.value.status}`)}: <bdi>{w.name}</bdi> (<bdi>{w.node}</bdi>), {format.time(w.at)}
            </span>
          ))}
        </div>
      )}
      {target.status?.value.note && <p dir="auto">{target.status.value.note}</p>}
      {found.length > 0 && (
        <p>
          {format.list(
            found.map((r) => `${t(`teams:result.${r.what}`)} ${format.number(r.count)}${r.text ? ` (${r.text})` : ''}`),
          )}
        </p>
      )}
      <ProblemNote problem={act.problem} />
      {live && (
        <div className={`${css.steps} screen-only`}>
          {targetStates
            .filter((one) => conflict || one !== status)
            .map((one) => (
              <Button
                key={one}
                size="compact-sm"
                variant="default"
                loading={act.busy}
                onClick={() =>
                  void act.run({ deed: { kind: 'status', operation: it.id, target: target.id, status: one, over }, ...lane })
                }
              >
                {t(`teams:target.${one}`)}
              </Button>
            ))}
          <Asks
            primary
            label={t('teams:result.add')}
            path={`/teams/${it.team}/work`}
            act="teams.work"
            refresh={[['team', it.team]]}
            fields={[
              {
                name: 'what',
                label: t('teams:what'),
                as: 'choice',
                start: 'arrest',
                choices: resultKinds.map((value) => ({ value, label: t(`teams:result.${value}`) })),
              },
              { name: 'count', label: t('teams:count'), as: 'number', start: '1' },
              { name: 'text', label: t('teams:description'), as: 'prose', optional: true, hint: t('teams:result.mask') },
              { name: 'amount', label: t('teams:amount'), as: 'number', optional: true },
              { name: 'currency', label: t('teams:currency'), start: 'EUR', optional: true },
            ]}
            make={({ what, count, text = '', amount, currency }) => ({
              deed: {
                kind: 'result',
                operation: it.id,
                target: target.id,
                what,
                count: Number(count),
                ...rest({ text }),
                ...(amount && { amount_cents: Math.round(Number(amount) * 100), currency }),
              },
              ...lane,
            })}
          />
        </div>
      )}
    </li>
  )
}

function Timeline({ it }: { it: BoardView }) {
  const { t, format } = useWords(['teams'])
  const nameOf = (id: string | undefined) => it.targets.find((one) => one.id === id)?.plan.value.label
  const said = (one: BoardView['timeline'][number]): string =>
    one.kind === 'status'
      ? t(`teams:target.${one.code}`)
      : one.kind === 'result'
        ? `${t(`teams:result.${one.code}`)} ${format.number(one.count ?? 0)}`
        : one.kind === 'go'
          ? t(`teams:word.${one.code}`)
          : t(`teams:line.${one.kind}`)
  return (
    <Sheet title={t('teams:timeline')} flush>
      <ol className={css.timeline}>
        {it.timeline.map((one) => (
          <li key={one.id}>
            <time dateTime={one.at} title={format.full(one.at)}>
              {format.time(one.at)}
            </time>
            <span>
              {nameOf(one.target) && (
                <>
                  <strong dir="auto">{nameOf(one.target)}</strong>:{' '}
                </>
              )}
              {said(one)} {one.text && one.kind !== 'target' && <bdi>{one.text}</bdi>}
              <span className={css.quiet}>
                {' '}
                <bdi>{one.name}</bdi>, <bdi>{one.node}</bdi>
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
