import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMay } from '../api/session.ts'
import { Badge } from '../design/Badge.tsx'
import { PageHeader } from '../design/PageHeader.tsx'
import { Facts, Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { type ReportView, reportQuery } from './api.ts'
import { Asks } from './Fields.tsx'
import { Place } from './report/Place.tsx'
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
      <div className={css.page}>
        <Basis it={it} />
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
        {it.targets.map((target, i) => (
          <Place key={target.id} it={it} n={i + 1} target={target} />
        ))}
        {it.legs.length > 0 && <Route it={it} />}
        <Totals it={it} />
        <Signed it={it} />
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

function Basis({ it }: { it: ReportView }) {
  const { t, format } = useWords(['teams'])
  const { agreement: of, operation } = it
  return (
    <Sheet title={t('teams:report.basis')}>
      <Facts
        facts={[
          [t('teams:title'), it.team.title],
          [t('teams:purpose'), it.team.purpose],
          [
            t('teams:parties'),
            <ul key="parties" className={css.plain}>
              {it.parties.map((p) => (
                <li key={p.node}>
                  {format.state(p.state)}: <bdi>{p.authority}</bdi>
                </li>
              ))}
            </ul>,
          ],
          [
            t('teams:agreement'),
            of && t('teams:report.agreement', { n: of.edition, since: format.date(of.since), digest: of.digest }),
          ],
          [
            t('teams:signatures'),
            <ul key="signatures" className={css.plain}>
              {it.signatures.map((s) => (
                <li key={s.id}>
                  <bdi>{s.name}</bdi>, <bdi>{s.capacity}</bdi>, {format.dateTime(s.at)}
                </li>
              ))}
            </ul>,
          ],
          [t('teams:operation.text'), operation.text],
          [t('teams:operation.zero'), format.full(operation.zero)],
          [t('teams:operation.closed'), operation.closedAt && `${format.full(operation.closedAt)}, ${operation.closedBy ?? ''}`],
        ]}
      />
      <p className={css.quiet}>{t('teams:report.times')}</p>
    </Sheet>
  )
}

function Totals({ it }: { it: ReportView }) {
  const { t, format, language } = useWords(['teams'])
  const kinds = it.tallies.map((one) => one.what)
  const counted = it.parties.filter((p) => it.statistics.by.some((row) => row.state === p.state))
  const count = (state: string, what: string) =>
    it.statistics.by.find((row) => row.state === state && row.what === what)?.count ?? 0
  return (
    <Sheet title={t('teams:report.totals')}>
      <p className={css.quiet}>{t('teams:report.by')}</p>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('teams:party')}</th>
              {kinds.map((what) => (
                <th scope="col" key={what}>
                  {t(`teams:result.${what}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map((p) => (
              <tr key={p.node}>
                <th scope="row">{format.state(p.state)}</th>
                {kinds.map((what) => (
                  <td key={what}>{format.number(count(p.state, what))}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('teams:bases.all')}</th>
              {it.tallies.map((one) => (
                <td key={one.what}>
                  <strong>{format.number(one.count)}</strong>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <ul className={css.plain}>
        {it.seized.map((one) => (
          <li key={one.currency}>
            {t('teams:seized')}:{' '}
            {new Intl.NumberFormat(language, { style: 'currency', currency: one.currency }).format(one.amount_cents / 100)}
          </li>
        ))}
        {it.withdrawn.length > 0 && (
          <li>
            {t('teams:report.withdrawn')}:{' '}
            {format.list(it.withdrawn.map((r) => `${t(`teams:result.${r.what}`)}: ${format.number(r.count)} (${r.withdrawn})`))}
          </li>
        )}
      </ul>
    </Sheet>
  )
}

/** Each party with its signature under exactly these words, or without one. */
function Signed({ it }: { it: ReportView }) {
  const { t, format } = useWords(['teams'])
  return (
    <Sheet title={t('teams:signatures')}>
      <p className={css.quiet}>
        {t('teams:report.made', { count: it.events })} {t('teams:digest')} <bdi className={css.mono}>{it.digest}</bdi>
      </p>
      <div className={css.scroll}>
        <table className={css.table}>
          <tbody>
            {it.parties.flatMap((p) => {
              const its = it.signed.filter((s) => s.node === p.node)
              if (its.length === 0)
                return [
                  <tr key={p.node}>
                    <th scope="row">{format.state(p.state)}</th>
                    <td colSpan={3}>{t('teams:sign.waits')}</td>
                  </tr>,
                ]
              return its.map((s) => (
                <tr key={`${s.node} ${s.at}`}>
                  <th scope="row">{format.state(p.state)}</th>
                  <td>
                    <bdi>{s.name}</bdi>
                    <span className={css.quiet}>
                      <bdi>{s.capacity}</bdi>
                    </span>
                  </td>
                  <td>{format.full(s.at)}</td>
                  <td>
                    <Badge tone={s.holds ? 'good' : 'bad'}>{t(s.holds ? 'teams:report.holds' : 'teams:report.older')}</Badge>
                  </td>
                </tr>
              ))
            })}
          </tbody>
        </table>
      </div>
    </Sheet>
  )
}
