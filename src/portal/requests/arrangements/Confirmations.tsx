import { When } from '../../design/Clock.tsx'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'
import css from '../Request.module.css'

/** What became of a letter in the nine confirmations of e-CODEX: the word of that system, and what it means. */
export function Confirmations({ items }: { items: RequestView['deliveries'][number]['confirmations'] }) {
  const { t } = useWords()
  return (
    <details>
      <summary>{t('requests:confirmation.title')}</summary>
      <ul className={css.lines}>
        {items.map((one) => (
          <li key={one.type}>
            <code className={css.digest}>{one.type}</code> {t(`requests:confirmation.${one.type}`)}{' '}
            {one.at && (
              <span className={css.faint}>
                <When at={one.at} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
