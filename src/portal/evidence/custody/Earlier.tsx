import { useQuery } from '@tanstack/react-query'
import { When } from '../../design/Clock.tsx'
import { useWords } from '../../words.ts'
import css from '../Evidence.module.css'
import { earlierQuery } from '../uses.ts'

/** What a CASE graph told of the exhibit before it came here; beside the chain of custody, for nobody's seal is on it. */
export function Earlier({ caseId, id }: { caseId: string; id: string }) {
  const { t } = useWords()
  const { data } = useQuery(earlierQuery(caseId, id))
  if (!data || data.items.length === 0) return null
  return (
    <section>
      <h3>{t('uses:import.earlier')}</h3>
      <p className={css.faint}>{t('uses:import.earlierSays')}</p>
      {data.items.map((it) => (
        <ol key={it.graph + it.record} className={css.conditions}>
          {it.events.map((one, n) => (
            // The graph gives its actions no names: their place is all there is.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <li key={n}>
              <div>
                <strong dir="auto">{one.action}</strong> {one.at && <When at={one.at} />}
                <p className={css.faint} dir="auto">
                  {[one.by, one.where, one.authority, one.tool, one.purpose].filter(Boolean).join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ol>
      ))}
    </section>
  )
}
