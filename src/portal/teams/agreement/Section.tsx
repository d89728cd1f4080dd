import { Button } from '@mantine/core'
import { useState } from 'react'
import { coded, codedText, codeOf } from '../../../teams/agreement/sections.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import type { Edition, Section, TeamView } from '../api.ts'
import { Asks, type Field, rest } from '../Fields.tsx'
import css from '../Teams.module.css'
import { Clause, useTongues } from './Clause.tsx'

const tone = { settled: 'good', apart: 'bad', waits: 'wait', needed: 'wait', free: 'calm' } as const

/** One section: the words that stand, who stands by them, and what this party may do about them. */
export function OneSection({ it, edition, section }: { it: TeamView; edition: Edition; section: Section }) {
  const { t, format } = useWords(['teams'])
  const may = useMay()
  const [history, setHistory] = useState(false)
  const open = section.versions.filter((v) => !v.replaced)
  const shown = open.length > 0 ? open : section.settled ? [section.settled] : []
  const self = it.parties.find((p) => p.self)!
  const takesPart = may('teams.negotiate') && it.state !== 'ended' && !self.left
  const writes = takesPart && !edition.inForce
  const state = section.settled
    ? 'settled'
    : open.length > 1
      ? 'apart'
      : open.length === 1
        ? 'waits'
        : section.needed
          ? 'needed'
          : 'free'
  const nameOf = (node: string) => format.state(it.parties.find((p) => p.node === node)?.state ?? node)
  return (
    <section className={css.section} aria-label={t(`teams:section.${section.id}`)}>
      <div className={css.sectionHead}>
        <h3>{t(`teams:section.${section.id}`)}</h3>
        <bdi className={css.quiet}>{section.article}</bdi>
        <Badge tone={tone[state]}>{t(`teams:clause.${state}`)}</Badge>
        {writes && <Write it={it} edition={edition} section={section} />}
      </div>
      {shown.map((v) => (
        <div key={v.id} className={css.clause}>
          <Clause it={it} edition={edition.n} section={section.id} clause={v} translates={takesPart} />
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
              <Clause it={it} edition={edition.n} section={section.id} clause={v} translates={false} />
              <p className={css.quiet}>
                {nameOf(v.node)}, <When at={v.at} />
              </p>
            </blockquote>
          ))}
    </section>
  )
}

/** Own words in a language, or a clause of the catalogues, which needs no translator. */
function Write({ it, edition, section }: { it: TeamView; edition: Edition; section: Section }) {
  const { t, language } = useWords(['teams'])
  const tongues = useTongues()
  const open = section.versions.filter((v) => !v.replaced)
  const last = open.at(-1) ?? section.settled
  const lastCode = last && codeOf(section.id, last.text).code
  const codes = coded[section.id] ?? []
  const period = section.id === 'period'
  const terms = section.id === 'protection'
  const fields: Field[] = [
    ...(codes.length > 0
      ? [
          {
            name: 'code',
            label: t('teams:clause.wording'),
            as: 'choice' as const,
            optional: true,
            start: lastCode ?? '',
            choices: [
              { value: '', label: t('teams:clause.own') },
              ...codes.map((value) => ({ value, label: t('teams:clause.model'), says: t(`teams:coded.${value}`) })),
            ],
          },
        ]
      : []),
    {
      name: 'text',
      label: t('teams:clause.words'),
      as: 'prose',
      start: lastCode ? '' : (last?.text ?? ''),
      unless: 'code',
    },
    {
      name: 'lang',
      label: t('teams:clause.lang'),
      as: 'choice',
      start: last?.lang ?? language,
      choices: tongues,
      unless: 'code',
    },
    ...(period
      ? [
          { name: 'from', label: t('teams:clause.from'), as: 'date' as const, start: last?.from ?? '' },
          { name: 'until', label: t('teams:clause.until'), as: 'date' as const, start: last?.until ?? '' },
        ]
      : []),
    ...(terms
      ? [
          {
            name: 'operational',
            label: t('teams:clause.operational'),
            as: 'number' as const,
            start: String(last?.terms?.operational ?? 28),
          },
          {
            name: 'other',
            label: t('teams:clause.nonOperational'),
            as: 'number' as const,
            start: String(last?.terms?.['non-operational'] ?? 1826),
          },
        ]
      : []),
  ]
  return (
    <Asks
      label={t('teams:clause.write')}
      title={t(`teams:section.${section.id}`)}
      button={t('teams:clause.write')}
      path={`/teams/${it.id}/agreement`}
      act="teams.negotiate"
      refresh={[['team', it.id]]}
      fields={fields}
      make={({ code, text, lang, from = '', until = '', operational, other }) => ({
        deed: {
          kind: 'clause',
          edition: edition.n,
          section: section.id,
          ...(code ? { text: codedText(code) } : { text, lang }),
          ...rest({ from, until }),
          ...(terms && { terms: { operational: Number(operational), 'non-operational': Number(other) } }),
          over: open.map((v) => v.id),
        },
      })}
    />
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
