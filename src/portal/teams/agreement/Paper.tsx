import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { PageHeader } from '../../design/PageHeader.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import type { Edition, Section, TeamView } from '../api.ts'
import { useTeam } from '../TeamPage.tsx'
import css from '../Teams.module.css'
import { Clause } from './Clause.tsx'

const nameOf = ({ n, why }: Edition, t: ReturnType<typeof useWords>['t']) => t(`teams:edition.${n === 1 ? 'first' : why}`, { n })

/** The agreement as one text to read, print and keep: the reader's language first, the original wherever own words were signed. */
export function AgreementPaper() {
  const { t } = useWords(['frame', 'teams'])
  const it = useTeam()
  const asked = Number((useSearch({ strict: false }) as { edition?: string | number }).edition)
  const edition = it.agreement.editions.find((one) => one.n === asked) ?? it.agreement.editions.at(-1)!
  return (
    <>
      <PageHeader
        trail={[{ label: it.title, to: '/teams/$id', params: { id: it.id } as never }]}
        trailLabel={t('frame:trail')}
        title={`${t('teams:paper.title')}: ${it.title}`}
        state={
          <Badge tone={edition.inForce ? 'good' : 'wait'}>{edition.inForce ? t('teams:inForce') : t('teams:paper.draft')}</Badge>
        }
        acts={
          <>
            {it.agreement.editions
              .filter((one) => one.n !== edition.n)
              .map((one) => (
                <Link key={one.n} to="/teams/$id/agreement" params={{ id: it.id } as never} search={{ edition: one.n } as never}>
                  {nameOf(one, t)}
                </Link>
              ))}
            <Button variant="default" onClick={() => window.print()}>
              {t('teams:operation.print')}
            </Button>
          </>
        }
      />
      <div className={css.page}>
        <Between it={it} edition={edition} />
        <Sheet title={nameOf(edition, t)} flush>
          {edition.sections
            .filter((section) => section.settled || section.needed || section.versions.length > 0)
            .map((section, i) => (
              <Article key={section.id} it={it} edition={edition.n} section={section} n={i + 1} />
            ))}
        </Sheet>
        <Signatures it={it} edition={edition} />
      </div>
    </>
  )
}

function Between({ it, edition }: { it: TeamView; edition: Edition }) {
  const { t, format } = useWords(['teams'])
  return (
    <Sheet title={t('teams:parties')}>
      <Facts
        facts={[
          ...it.parties.map((p) => [format.state(p.state), p.authority] as const),
          [t('teams:purpose'), it.purpose],
          [t('teams:inForce'), edition.inForce && <When key="since" at={edition.inForce.since} />],
        ]}
      />
    </Sheet>
  )
}

function Article({ it, edition, section, n }: { it: TeamView; edition: number; section: Section; n: number }) {
  const { t, format } = useWords(['teams'])
  return (
    <section className={css.section} aria-label={t(`teams:section.${section.id}`)}>
      <h3>
        {format.number(n)}. {t(`teams:section.${section.id}`)}
      </h3>
      {section.settled ? (
        <Clause it={it} edition={edition} section={section.id} clause={section.settled} translates={false} onPaper />
      ) : (
        <p className={css.quiet}>{t('teams:paper.unsettled')}</p>
      )}
    </section>
  )
}

function Signatures({ it, edition }: { it: TeamView; edition: Edition }) {
  const { t, format } = useWords(['teams'])
  const digest = edition.inForce?.digest ?? edition.toSign
  return (
    <Sheet title={t('teams:signatures')}>
      <ul className={css.plain}>
        {it.parties.map((p) => {
          const one = edition.signatures.find((s) => s.node === p.node && s.digest === digest)
          return (
            <li key={p.node}>
              {format.state(p.state)}:{' '}
              {one ? (
                <>
                  <bdi>{one.name}</bdi>, <bdi>{one.capacity}</bdi>, {format.full(one.at)}
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
