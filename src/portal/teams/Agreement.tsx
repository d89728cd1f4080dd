import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { basesQuery, type Edition, type Section, type TeamView } from './api.ts'
import { Asks, rest } from './Fields.tsx'
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
          <Badge tone={edition.inForce ? 'good' : 'wait'}>
            {edition.inForce ? t('teams:inForce') : t('teams:open', { count: edition.missing.length })}
          </Badge>
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

function OneSection({ it, edition, section }: { it: TeamView; edition: Edition; section: Section }) {
  const { t, format } = useWords(['teams'])
  const may = useMay()
  const [history, setHistory] = useState(false)
  const open = section.versions.filter((v) => !v.replaced)
  const shown = open.length > 0 ? open : section.settled ? [section.settled] : []
  const self = it.parties.find((p) => p.self)!
  const writes = may('teams.negotiate') && !edition.inForce && it.state !== 'ended' && !self.left
  const period = section.id === 'period'
  const last = shown.at(-1)
  const state = section.settled
    ? 'settled'
    : open.length > 1
      ? 'apart'
      : open.length === 1
        ? 'waits'
        : section.needed
          ? 'needed'
          : 'free'
  const tone = { settled: 'good', apart: 'bad', waits: 'wait', needed: 'wait', free: 'calm' } as const
  const nameOf = (node: string) => format.state(it.parties.find((p) => p.node === node)?.state ?? node)
  return (
    <section className={css.section} aria-label={t(`teams:section.${section.id}`)}>
      <div className={css.sectionHead}>
        <h3>{t(`teams:section.${section.id}`)}</h3>
        <bdi className={css.quiet}>{section.article}</bdi>
        <Badge tone={tone[state]}>{t(`teams:clause.${state}`)}</Badge>
        {writes && (
          <Asks
            label={t('teams:clause.write')}
            title={t(`teams:section.${section.id}`)}
            button={t('teams:clause.write')}
            path={`/teams/${it.id}/agreement`}
            act="teams.negotiate"
            refresh={[['team', it.id]]}
            fields={[
              { name: 'text', label: t('teams:clause.words'), as: 'prose', start: last?.text ?? '' },
              ...(period
                ? [
                    { name: 'from', label: t('teams:clause.from'), as: 'date' as const, start: last?.from ?? '' },
                    { name: 'until', label: t('teams:clause.until'), as: 'date' as const, start: last?.until ?? '' },
                  ]
                : []),
            ]}
            make={({ text, from = '', until = '' }) => ({
              deed: {
                kind: 'clause',
                edition: edition.n,
                section: section.id,
                text,
                ...rest({ from, until }),
                over: open.map((v) => v.id),
              },
            })}
          />
        )}
      </div>
      {shown.map((v) => (
        <div key={v.id} className={css.clause}>
          <p dir="auto">{v.text}</p>
          {v.from && v.until && (
            <p>
              <When at={v.from} dateOnly /> – <When at={v.until} dateOnly />
            </p>
          )}
          <p className={css.quiet}>
            {nameOf(v.node)}, <bdi>{v.name}</bdi>, <When at={v.at} />.{' '}
            {t('teams:clause.standing', {
              states: format.list(it.parties.filter((p) => section.stands[p.node] === v.id).map((p) => format.state(p.state))),
            })}
            {writes && section.stands[self.node] !== v.id && open.length > 0 && (
              <Agree it={it} edition={edition.n} section={section.id} clause={v.id} />
            )}
          </p>
        </div>
      ))}
      {section.versions.length > 1 && (
        <Button size="compact-xs" variant="subtle" onClick={() => setHistory(!history)} aria-expanded={history}>
          {t('teams:clause.versions', { count: section.versions.length })}
        </Button>
      )}
      {history &&
        section.versions
          .filter((v) => v.replaced)
          .map((v) => (
            <blockquote key={v.id} className={css.old}>
              <p dir="auto">{v.text}</p>
              <p className={css.quiet}>
                {nameOf(v.node)}, <When at={v.at} />
              </p>
            </blockquote>
          ))}
    </section>
  )
}

function Agree({ it, edition, section, clause }: { it: TeamView; edition: number; section: string; clause: string }) {
  const { t } = useWords(['teams'])
  const act = useAct<unknown>({ path: `/teams/${it.id}/agreement`, act: 'teams.negotiate', refresh: [['team', it.id]] })
  return (
    <>
      {' '}
      <Button
        size="compact-xs"
        variant="default"
        loading={act.busy}
        leftSection={<Icon name="check" size={12} />}
        onClick={() => void act.run({ deed: { kind: 'agree', edition, section, clause } })}
      >
        {t('teams:clause.agree')}
      </Button>
      <ProblemNote problem={act.problem} />
    </>
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
