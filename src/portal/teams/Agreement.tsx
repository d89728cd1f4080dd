import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMay } from '../api/session.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { OneSection } from './agreement/Section.tsx'
import { basesQuery, type Edition, type TeamView } from './api.ts'
import { Asks } from './Fields.tsx'
import { useTeam } from './TeamPage.tsx'
import css from './Teams.module.css'

/** The law of each party side by side, the words section by section, and who has signed. */
export function Agreement() {
  const { t, say } = useWords(['teams', 'law'])
  const it = useTeam()
  const edition = it.agreement.editions.at(-1)!
  return (
    <>
      <Bases it={it} />
      <Sheet
        title={edition.n === 1 ? t('teams:agreement') : t(`teams:edition.${edition.why}`, { n: edition.n })}
        side={
          <span className={css.acts}>
            <Badge tone={edition.inForce ? 'good' : 'wait'}>
              {edition.inForce ? t('teams:inForce') : t('teams:open', { count: edition.missing.length })}
            </Badge>
            <Link to="/teams/$id/agreement" params={{ id: it.id } as never}>
              {t('teams:paper.open')}
            </Link>
          </span>
        }
        flush
      >
        {edition.sections.map((section) => (
          <OneSection key={section.id} it={it} edition={edition} section={section} />
        ))}
      </Sheet>
      <p className={css.quiet}>
        <bdi>{it.agreement.model.source}</bdi>, {say(`confidence.${it.agreement.model.confidence}`)}
      </p>
      <Signatures it={it} edition={edition} />
    </>
  )
}

function Bases({ it }: { it: TeamView }) {
  const { t, format, say } = useWords(['teams', 'law'])
  const states = [...new Set(it.parties.map((p) => p.state))]
  const { data } = useQuery({ ...basesQuery(states, it.offences), enabled: states.length > 1 })
  if (!data) return null
  const shown = data.items.filter((row) => row.pairs.some((pair) => pair.usable))
  return (
    <Sheet title={t('teams:bases.title')} flush>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('teams:bases.instrument')}</th>
              {states.map((state) => (
                <th scope="col" key={state}>
                  {format.state(state)}
                </th>
              ))}
              <th scope="col">{t('teams:bases.carries')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.instrument}>
                <th scope="row">
                  <span dir="auto">{row.title}</span>
                  <span className={css.quiet}>
                    <bdi>{row.article}</bdi>, {say(`confidence.${row.confidence}`, {}, row.confidence)}
                  </span>
                </th>
                {row.standings.map((one) => (
                  <td key={one.state}>
                    {one.status === 'in-force' ? t('teams:bases.in') : t('teams:bases.out')}
                    {one.since && (
                      <span className={css.quiet}>
                        <When at={one.since} dateOnly />
                      </span>
                    )}
                  </td>
                ))}
                <td>
                  <Badge tone={row.all ? 'good' : 'calm'}>
                    {row.all
                      ? t('teams:bases.all')
                      : row.pairs
                          .filter((p) => p.usable)
                          .map((p) => `${p.one}-${p.other}`)
                          .join(', ')}
                  </Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {data.unionBasis && data.thirdStates.length > 0 && (
        <p className={css.note}>
          {t('teams:bases.third', { states: format.list(data.thirdStates.map((s) => format.state(s))) })}
        </p>
      )}
    </Sheet>
  )
}

function Signatures({ it, edition }: { it: TeamView; edition: Edition }) {
  const { t, format } = useWords(['teams'])
  const may = useMay()
  const digest = edition.inForce?.digest ?? edition.toSign
  const signed = edition.signatures.filter((s) => s.digest === digest)
  const mine = signed.some((s) => it.parties.find((p) => p.self)?.node === s.node)
  return (
    <Sheet
      title={t('teams:signatures')}
      side={
        <span className={css.acts}>
          {edition.toSign && !edition.inForce && !mine && may('teams.sign') && (
            <Asks
              primary
              label={t('teams:sign.do')}
              says={t('teams:sign.says')}
              path={`/teams/${it.id}/signature`}
              act="teams.sign"
              refresh={[['team', it.id], ['teams']]}
              said={t('teams:sign.done')}
              fields={[{ name: 'capacity', label: t('teams:sign.capacity') }]}
              make={({ capacity }) => ({ edition: edition.n, digest: edition.toSign, capacity })}
            />
          )}
          {edition.inForce && it.state === 'open' && may('teams.negotiate') && (
            <Asks
              label={t('teams:reopen.do')}
              says={t('teams:reopen.says')}
              path={`/teams/${it.id}/agreement`}
              act="teams.negotiate"
              refresh={[['team', it.id]]}
              fields={[
                {
                  name: 'why',
                  label: t('teams:reopen.why'),
                  as: 'choice',
                  start: 'extension',
                  choices: (['extension', 'amendment'] as const).map((value) => ({ value, label: t(`teams:reopen.${value}`) })),
                },
                { name: 'reason', label: t('teams:reason'), as: 'prose' },
              ]}
              make={(v) => ({ deed: { kind: 'reopen', edition: edition.n + 1, ...v } })}
            />
          )}
        </span>
      }
    >
      <ul className={css.plain}>
        {it.parties.map((p) => {
          const one = signed.find((s) => s.node === p.node)
          return (
            <li key={p.node}>
              <Badge tone={one ? 'good' : 'wait'}>{format.state(p.state)}</Badge>{' '}
              {one ? (
                <>
                  <bdi>{one.name}</bdi>, <bdi>{one.capacity}</bdi>, <When at={one.at} />
                </>
              ) : (
                t('teams:sign.waits')
              )}
            </li>
          )
        })}
      </ul>
      {digest && (
        <p className={css.quiet}>
          {t('teams:digest')} <bdi className={css.mono}>{digest}</bdi>
        </p>
      )}
    </Sheet>
  )
}
