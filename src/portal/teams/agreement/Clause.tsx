import { codeOf, type SectionId } from '../../../teams/agreement/sections.ts'
import { When } from '../../design/Clock.tsx'
import { useWords } from '../../words.ts'
import type { Section, TeamView } from '../api.ts'
import { Asks } from '../Fields.tsx'
import css from '../Teams.module.css'

/** Languages that agreements are written in: those of the portal, and others of the parties. */
const tongues = ['ar', 'de', 'el', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro', 'ru', 'sq', 'sv', 'tr', 'uk', 'zh']
export function useTongues() {
  const { format } = useWords()
  return tongues.map((value) => ({ value, label: format.language(value) }))
}

/**
 * The words of a section. A clause of the catalogues is read in the reader's language; own words stand as they were written, with the
 * translations that somebody made of them, the reader's language first.
 */
export function Clause({
  it,
  edition,
  section,
  clause,
  translates,
  onPaper,
}: {
  it: TeamView
  edition: number
  section: SectionId
  clause: Section['versions'][number]
  translates: boolean
  /** Without the notes that help while words are negotiated. */
  onPaper?: boolean
}) {
  const { t, format, language } = useWords(['teams'])
  const { code } = codeOf(section, clause.text)
  const choices = useTongues().filter((one) => one.value !== clause.lang)
  const start = choices.some((one) => one.value === language) ? language : (choices[0]?.value ?? '')
  const others = clause.translations.toSorted((a, b) => Number(b.lang === language) - Number(a.lang === language))
  return (
    <>
      {code ? (
        <>
          <p>{t(`teams:coded.${code}`)}</p>
          {!onPaper && <p className={css.quiet}>{t('teams:clause.modelNote')}</p>}
        </>
      ) : (
        <p>
          {clause.lang && <span className={css.tongue}>{format.language(clause.lang)}</span>}{' '}
          <bdi lang={clause.lang}>{clause.text}</bdi>
        </p>
      )}
      {clause.from && clause.until && (
        <p>
          <When at={clause.from} dateOnly /> – <When at={clause.until} dateOnly />
        </p>
      )}
      {clause.terms && (
        <p>
          {t('teams:clause.terms', {
            operational: format.number(clause.terms.operational),
            other: format.number(clause.terms['non-operational']),
          })}
        </p>
      )}
      {others.map((one) => (
        <div key={one.id} className={css.translation}>
          <p>
            <span className={css.tongue}>{format.language(one.lang)}</span> <bdi lang={one.lang}>{one.text}</bdi>
          </p>
          <p className={css.quiet}>
            {t('teams:clause.translatedBy', { by: one.by, name: one.name })}, <When at={one.at} />
          </p>
        </div>
      ))}
      {translates && !code && (
        <div className={`${css.acts} screen-only`}>
          <Asks
            label={t('teams:clause.translate')}
            says={t('teams:clause.translateSays')}
            path={`/teams/${it.id}/agreement`}
            act="teams.negotiate"
            refresh={[['team', it.id]]}
            fields={[
              { name: 'lang', label: t('teams:clause.lang'), as: 'choice', start, choices },
              { name: 'text', label: t('teams:clause.words'), as: 'prose' },
              { name: 'by', label: t('teams:clause.translator') },
            ]}
            make={(v) => ({ deed: { kind: 'translate', edition, clause: clause.id, ...v } })}
          />
        </div>
      )}
    </>
  )
}
