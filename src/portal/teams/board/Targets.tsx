import { Button } from '@mantine/core'
import { resultKinds, targetStates } from '../../../teams/event/deeds.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { Near } from '../../design/Near.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import type { Tone } from '../../design/tone.ts'
import { timeIn } from '../../format.ts'
import { useWords } from '../../words.ts'
import type { BoardView } from '../api.ts'
import { Asks, instantOf, positionOf, rest } from '../Fields.tsx'
import css from '../Teams.module.css'

type Lane = Readonly<{ lane?: string }>

const toneOf: Readonly<Record<(typeof targetStates)[number], Tone>> = {
  ready: 'calm',
  moving: 'wait',
  entered: 'info',
  secured: 'good',
  empty: 'calm',
  aborted: 'bad',
}

/** The places of the day: what stands at each, and what contradicts. */
export function Targets({ it, lane, live }: { it: BoardView; lane: Lane; live: boolean }) {
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
              { name: 'position', label: t('teams:leg.position'), optional: true, hint: t('teams:leg.positionSays') },
              { name: 'unit', label: t('teams:target.unit') },
              { name: 'at', label: t('teams:when'), as: 'datetime', hint: t('teams:yourTime') },
            ]}
            make={({ label, place, state, zone, position, unit, at = '' }) => ({
              deed: {
                kind: 'target',
                operation: it.id,
                target: crypto.randomUUID(),
                label,
                where: { name: place, state, zone, ...positionOf(position) },
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
        {it.targets.map((target, i) => (
          <Target key={target.id} it={it} n={i + 1} target={target} lane={lane} live={live} />
        ))}
      </ul>
    </section>
  )
}

type TargetView = BoardView['targets'][number]

type One = Readonly<{ it: BoardView; n: number; target: TargetView; lane: Lane; live: boolean }>
function Target({ it, n, target, lane, live }: One) {
  const { t, format, language } = useWords(['teams'])
  const { where, unit, at, label } = target.plan.value
  const stateOf = (node: string) => format.state(it.words.find((one) => one.node === node)?.state ?? node)
  const status = target.status?.value.status ?? 'ready'
  const conflict = target.status?.conflict ?? false
  const found = it.results.filter((r) => r.target === target.id && !r.withdrawn)
  return (
    <li className={css.target} data-conflict={conflict}>
      <div className={css.targetHead}>
        <h3 dir="auto">
          <span aria-hidden className={css.no}>
            {format.number(n)}
          </span>{' '}
          {label}
        </h3>
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
              {t(`teams:target.${w.value.status}`)}: <bdi>{w.name}</bdi>, {stateOf(w.node)},{' '}
              {timeIn(language, format.zone, w.at, true)}
            </span>
          ))}
        </div>
      )}
      {target.status?.value.note && <p dir="auto">{target.status.value.note}</p>}
      {found.length > 0 && (
        <p>
          {format.list(
            found.map((r) => `${t(`teams:result.${r.what}`)}: ${format.number(r.count)}${r.text ? ` (${r.text})` : ''}`),
          )}
        </p>
      )}
      {live && (
        <Near height={36}>
          <Does it={it} target={target} lane={lane} />
        </Near>
      )}
    </li>
  )
}

/** What is reported of a place: where it stands now, and what was found. */
function Does({ it, target, lane }: Omit<One, 'n' | 'live'>) {
  const { t } = useWords(['teams'])
  const act = useAct<unknown>({ path: `/teams/${it.team}/work`, act: 'teams.work', refresh: [['team', it.team]] })
  const status = target.status?.value.status ?? 'ready'
  const conflict = target.status?.conflict ?? false
  const over = target.status?.writes.map((w) => w.id) ?? []
  return (
    <>
      <ProblemNote problem={act.problem} />
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
    </>
  )
}
