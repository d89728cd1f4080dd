import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMay } from '../api/session.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { PageHeader } from '../design/PageHeader.tsx'
import { Facts, Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { type ReportView, reportQuery } from './api.ts'
import { Asks } from './Fields.tsx'
import { useTeam } from './TeamPage.tsx'
import css from './Teams.module.css'

/** The after-action report: made from the events, printed or signed as it stands. */
export function Report() {
  const { t, format } = useWords(['frame', 'teams'])
  const may = useMay()
  const team = useTeam()
  const { operation = '' } = useParams({ strict: false }) as { operation?: string }
  const it = useSuspenseQuery(reportQuery(team.id, operation)).data
  const lane = team.operations.find((one) => one.id === operation)?.lane
  return (
    <>
      <PageHeader
        trail={[
          { label: team.title, to: '/teams/$id/operations', params: { id: team.id } as never },
          { label: it.operation.title, to: '/teams/$id/operations/$operation', params: { id: team.id, operation } as never },
        ]}
        trailLabel={t('frame:trail')}
        title={`${t('teams:report.title')}: ${it.operation.title}`}
        acts={
          <>
            {may('teams.decide') && (
              <Asks
                primary
                label={t('teams:report.sign')}
                says={t('teams:report.signSays')}
                path={`/teams/${team.id}/decisions`}
                act="teams.decide"
                refresh={[['team', team.id]]}
                fields={[{ name: 'capacity', label: t('teams:sign.capacity') }]}
                make={({ capacity }) => ({
                  deed: { kind: 'sign-report', operation, digest: it.digest, capacity },
                  ...(lane && lane !== 'team' && { lane }),
                })}
              />
            )}
            <Button variant="default" onClick={() => window.print()}>
              {t('teams:operation.print')}
            </Button>
          </>
        }
      />
      <div className={css.stack} style={{ padding: '16px 16px 32px' }}>
        <Sheet title={t('teams:report.basis')}>
          <Facts
            facts={[
              [t('teams:title'), it.team.title],
              [t('teams:purpose'), it.team.purpose],
              [t('teams:parties'), format.list(it.parties.map((p) => `${format.state(p.state)}, ${p.authority}`))],
              [
                t('teams:signatures'),
                format.list(it.signatures.map((s) => `${s.name}, ${s.capacity}, ${format.dateTime(s.at)}`)),
              ],
              [t('teams:operation.text'), it.operation.text],
              [t('teams:operation.zero'), format.full(it.operation.zero)],
              [
                t('teams:operation.closed'),
                it.operation.closedAt && `${format.full(it.operation.closedAt)}, ${it.operation.closedBy}`,
              ],
            ]}
          />
        </Sheet>
        <Sheet title={t('teams:operation.words')}>
          <ul className={css.plain}>
            {it.words.map((w) => (
              <li key={w.id}>
                {format.full(w.at)}: {format.state(w.state)}, <bdi>{w.name}</bdi>: <strong>{t(`teams:word.${w.word}`)}</strong>{' '}
                {w.reason && <bdi>{w.reason}</bdi>}
              </li>
            ))}
          </ul>
        </Sheet>
        {it.targets.map((target) => (
          <Place key={target.id} target={target} />
        ))}
        {it.legs.length > 0 && <Route it={it} />}
        <Totals it={it} />
        <Sheet title={t('teams:signatures')}>
          <p className={css.quiet}>
            {t('teams:report.made', { count: it.events })} {t('teams:digest')} <bdi className={css.mono}>{it.digest}</bdi>
          </p>
          <ul className={css.plain}>
            {it.signed.map((s) => (
              <li key={`${s.node} ${s.at}`}>
                <Badge tone={s.holds ? 'good' : 'bad'}>{t(s.holds ? 'teams:report.holds' : 'teams:report.older')}</Badge>{' '}
                <bdi>{s.name}</bdi>, <bdi>{s.capacity}</bdi>, <When at={s.at} />
              </li>
            ))}
          </ul>
        </Sheet>
      </div>
    </>
  )
}

/** A delivery or a pursuit on paper: who directed in which State, on whose permission, and what became of it. */
function Route({ it }: { it: ReportView }) {
  const { t, format } = useWords(['teams'])
  const stateOf = (node: string) => format.state(it.parties.find((p) => p.node === node)?.state ?? node)
  return (
    <Sheet title={t('teams:legs')}>
      <Facts
        facts={[
          [t('teams:operation.form'), it.operation.form && t(`teams:form.${it.operation.form}`)],
          [t('teams:operation.method'), it.operation.method && t(`teams:method.${it.operation.method}`)],
          [t('teams:operation.fallback'), it.operation.fallback],
        ]}
      />
      <ol className={css.plain}>
        {it.legs.map((leg) => (
          <li key={leg.id}>
            {format.number(leg.no)}. <bdi>{leg.from.name}</bdi> → <bdi>{leg.to.name}</bdi>, {stateOf(leg.node)},{' '}
            <bdi>{leg.directs}</bdi>, {format.full(leg.at)}:{' '}
            <strong>{t(`teams:legState.${leg.state?.value.state ?? 'waiting'}`)}</strong>
            <span className={css.quiet}>
              {leg.leave ? t(`teams:leave.${leg.leave.value.word}`) : t('teams:leave.none')}{' '}
              <bdi>
                {[leg.leave?.value.authority, leg.leave?.value.law, leg.leave?.value.conditions].filter(Boolean).join('; ')}
              </bdi>
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

function Place({ target }: { target: ReportView['targets'][number] }) {
  const { t, format } = useWords(['teams'])
  return (
    <Sheet title={target.label}>
      <p className={css.quiet}>
        <bdi>{target.where.name}</bdi>, {format.state(target.where.state)}. <bdi>{target.unit}</bdi>.{' '}
        {t('teams:operation.planned')} {format.full(target.planned)}
      </p>
      <ul className={css.plain}>
        {target.steps.map((s) => (
          <li key={s.id}>
            {format.full(s.at)}: <strong>{t(`teams:target.${s.status}`)}</strong>, <bdi>{s.name}</bdi> (<bdi>{s.node}</bdi>){' '}
            {s.note && <bdi>{s.note}</bdi>}
          </li>
        ))}
        {target.results.map((r) => (
          <li key={r.id}>
            {format.full(r.at)}: <strong>{`${t(`teams:result.${r.what}`)} ${format.number(r.count)}`}</strong>,{' '}
            <bdi>{r.name}</bdi> (<bdi>{r.node}</bdi>) {r.text && <bdi>{r.text}</bdi>}
          </li>
        ))}
      </ul>
      {target.open.length > 0 && <p className={css.conflict}>{t('teams:report.open')}</p>}
    </Sheet>
  )
}

function Totals({ it }: { it: ReportView }) {
  const { t, format, language } = useWords(['teams'])
  return (
    <Sheet title={t('teams:report.totals')}>
      <dl className={css.figures}>
        {it.tallies.map((one) => (
          <div key={one.what}>
            <dt>{t(`teams:result.${one.what}`)}</dt>
            <dd>{format.number(one.count)}</dd>
          </div>
        ))}
      </dl>
      <ul className={css.plain}>
        {it.seized.map((one) => (
          <li key={one.currency}>
            {t('teams:seized')}:{' '}
            {new Intl.NumberFormat(language, { style: 'currency', currency: one.currency }).format(one.amount_cents / 100)}
          </li>
        ))}
        {it.statistics.by.map((row) => (
          <li key={`${row.state} ${row.what}`}>
            {format.state(row.state)}: {t(`teams:result.${row.what}`)} {format.number(row.count)}
          </li>
        ))}
        {it.withdrawn.length > 0 && (
          <li>
            {t('teams:report.withdrawn')}:{' '}
            {format.list(it.withdrawn.map((r) => `${t(`teams:result.${r.what}`)} ${format.number(r.count)} (${r.withdrawn})`))}
          </li>
        )}
      </ul>
    </Sheet>
  )
}
