/** Where a question to the law begins: what an officer wants to know, in the officer's words, and the place that answers it. */
import { Link } from '@tanstack/react-router'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './Law.module.css'

/** The first three are answered by the sheet, once the requested State is chosen; the others have a page of their own. */
const questions = ['treaty', 'certain', 'contents', 'way', 'limit', 'gaps'] as const
const places = { way: '/law/ways', limit: '/law/limits', gaps: '/law/gaps' } as const

/** The field that the answer waits for. */
export const requestedField = 'law-requested-state'

export function Start() {
  const { t } = useWords(['advice'])
  const begin = () => document.getElementById(requestedField)?.focus()
  return (
    <section className={css.start} aria-labelledby="law-start">
      <h2 id="law-start">{t('advice:page.start.title')}</h2>
      <ul>
        {questions.map((one) => {
          const words = (
            <>
              <strong>
                {t(`advice:page.start.${one}`)} <Icon name="arrow" size={14} />
              </strong>
              <span>{t(`advice:page.start.${one}Says`)}</span>
            </>
          )
          return (
            <li key={one}>
              {one in places ? (
                <Link to={places[one as keyof typeof places] as never}>{words}</Link>
              ) : (
                <button type="button" onClick={begin}>
                  {words}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
