import { leaves, legStates } from '../../../teams/event/legs.ts'
import { Badge } from '../../design/Badge.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { timeIn } from '../../format.ts'
import { useWords } from '../../words.ts'
import type { BoardView } from '../api.ts'
import { Asks, instantOf, positionOf, rest } from '../Fields.tsx'
import css from '../Teams.module.css'

type Lane = Readonly<{ lane?: string }>
type Leg = BoardView['legs'][number]
const tones: Readonly<Record<string, Tone>> = {
  granted: 'good',
  conditions: 'wait',
  refused: 'bad',
  waiting: 'calm',
  'taken-over': 'info',
  'handed-over': 'good',
  lost: 'bad',
  stopped: 'bad',
}

/** A delivery or a pursuit, leg by leg: who directs, what that State allows, who has it now, what is done when it is lost. */
export function Legs({ it, lane, live }: { it: BoardView; lane: Lane; live: boolean }) {
  const { t } = useWords(['teams'])
  const plan = it.plan.value
  if (!plan.form || plan.form === 'day') return null
  const lost = it.legs.some((l) => l.state && ['lost', 'stopped'].includes(l.state.value.state))
  return (
    <Sheet title={t('teams:legs')} side={live && <AddLeg it={it} lane={lane} />}>
      <Facts
        facts={[
          [t('teams:operation.form'), t(`teams:form.${plan.form}`)],
          [t('teams:operation.method'), plan.method && t(`teams:method.${plan.method}`)],
          [
            t('teams:operation.fallback'),
            plan.fallback && (
              <span key="fallback" className={lost ? css.silent : ''}>
                <bdi>{plan.fallback}</bdi>
              </span>
            ),
          ],
        ]}
      />
      <ol className={css.plain}>
        {it.legs.map((leg) => (
          <li key={leg.id} className={css.piece}>
            <One it={it} leg={leg} lane={lane} live={live} />
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

function One({ it, leg, lane, live }: { it: BoardView; leg: Leg; lane: Lane; live: boolean }) {
  const { t, format, language } = useWords(['teams'])
  const state = it.words.find((w) => w.node === leg.node)?.state ?? leg.node
  const now = leg.state?.value.state ?? 'waiting'
  const shared = { refresh: [['team', it.team]] }
  return (
    <>
      <strong>
        {format.number(leg.no)}. <bdi>{leg.from.name}</bdi> → <bdi>{leg.to.name}</bdi>
      </strong>{' '}
      <Badge tone={tones[now] ?? 'calm'}>{t(`teams:legState.${now}`)}</Badge>
      {leg.state?.conflict && <Badge tone="bad">{t('teams:contradictions')}</Badge>}
      <span className={css.quiet}>
        {t('teams:leg.directs')}: {format.state(state)}, <bdi>{leg.directs}</bdi>. {t('teams:leg.handover')}:{' '}
        {timeIn(language, leg.to.zone, leg.at)} <bdi>{leg.to.zone}</bdi>
      </span>
      <span>
        {leg.leave ? (
          leg.leave.writes.map((w) => (
            <span key={w.id}>
              <Badge tone={tones[w.value.word] ?? 'calm'}>{t(`teams:leave.${w.value.word}`)}</Badge>{' '}
              <bdi>{[w.value.authority, w.value.law, w.value.conditions].filter(Boolean).join('; ')}</bdi>
            </span>
          ))
        ) : (
          <Badge tone="wait">{t('teams:leave.none')}</Badge>
        )}
      </span>
      {live && (
        <div className={`${css.acts} screen-only`}>
          {leg.node === it.self && it.leads && (
            <Asks
              {...shared}
              label={t('teams:leave.say')}
              says={t('teams:leave.says')}
              path={`/teams/${it.team}/decisions`}
              act="teams.decide"
              fields={[
                {
                  name: 'word',
                  label: t('teams:leave.title'),
                  as: 'choice',
                  start: 'granted',
                  choices: leaves.map((value) => ({ value, label: t(`teams:leave.${value}`) })),
                },
                { name: 'authority', label: t('teams:leave.authority') },
                { name: 'law', label: t('teams:law') },
                { name: 'conditions', label: t('teams:material.conditions'), as: 'prose', optional: true },
              ]}
              make={({ conditions = '', ...v }) => ({
                deed: {
                  kind: 'leg-leave',
                  operation: it.id,
                  leg: leg.id,
                  ...v,
                  ...rest({ conditions }),
                  over: leg.leave?.writes.map((w) => w.id) ?? [],
                },
                ...lane,
              })}
            />
          )}
          <Asks
            {...shared}
            label={t('teams:leg.report')}
            path={`/teams/${it.team}/work`}
            act="teams.work"
            fields={[
              {
                name: 'state',
                label: t('teams:stateOf'),
                as: 'choice',
                start: leg.allowed ? 'taken-over' : 'waiting',
                choices: legStates.map((value) => ({ value, label: t(`teams:legState.${value}`) })),
              },
              { name: 'note', label: t('teams:description'), as: 'prose', optional: true },
            ]}
            make={({ state: word, note = '' }) => ({
              deed: {
                kind: 'leg-state',
                operation: it.id,
                leg: leg.id,
                state: word,
                ...rest({ note }),
                over: leg.state?.writes.map((w) => w.id) ?? [],
              },
              ...lane,
            })}
          />
        </div>
      )}
    </>
  )
}

function AddLeg({ it, lane }: { it: BoardView; lane: Lane }) {
  const { t, format } = useWords(['teams'])
  const parties = it.words.map((w) => ({ value: w.node, label: format.state(w.state) }))
  const last = it.legs.at(-1)
  return (
    <Asks
      label={t('teams:leg.add')}
      says={t('teams:leg.says')}
      path={`/teams/${it.team}/work`}
      act="teams.work"
      refresh={[['team', it.team]]}
      fields={[
        { name: 'node', label: t('teams:leg.in'), as: 'choice', start: parties[0]?.value ?? '', choices: parties },
        { name: 'directs', label: t('teams:leg.directs') },
        { name: 'from', label: t('teams:leg.from'), start: last?.to.name ?? '' },
        { name: 'fromAt', label: t('teams:leg.position'), optional: true, hint: t('teams:leg.positionSays') },
        { name: 'to', label: t('teams:leg.to') },
        { name: 'toAt', label: t('teams:leg.position'), optional: true, hint: t('teams:leg.positionSays') },
        { name: 'zone', label: t('teams:target.zone'), start: format.zone },
        { name: 'at', label: t('teams:leg.handover'), as: 'datetime', hint: t('teams:yourTime') },
      ]}
      make={({ node = '', directs, from, fromAt, to, toAt, zone, at = '' }) => {
        const state = it.words.find((w) => w.node === node)?.state
        return {
          deed: {
            kind: 'leg',
            operation: it.id,
            leg: crypto.randomUUID(),
            no: (last?.no ?? 0) + 1,
            node,
            directs,
            from: { name: from, state, zone, ...positionOf(fromAt) },
            to: { name: to, state, zone, ...positionOf(toAt) },
            at: instantOf(at),
            over: [],
          },
          ...lane,
        }
      }}
    />
  )
}
