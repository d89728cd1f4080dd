import { When } from '../design/Clock.tsx'
import { useWords } from '../words.ts'
import type { ExhibitLine } from './api.ts'
import css from './Evidence.module.css'
import { objectMime } from './uses.ts'

/** One exhibit in a list: its number, what it is, where it comes from, and what stands on it. */
export function ExhibitCard({ it, onOpen }: { it: ExhibitLine; onOpen: (id: string) => void }) {
  const { t, format } = useWords()
  return (
    <article className={css.card}>
      <div className={css.cardHead}>
        <h3>
          <button type="button" className={css.link} data-row={it.id} onClick={() => onOpen(it.id)}>
            {it.number}
          </button>{' '}
          <span dir="auto">{it.name}</span>
        </h3>
        <span className={css.faint}>
          {it.mime === objectMime ? t('uses:object.title') : format.bytes(it.size)}
          {it.from && ` · ${t('evidence:page.from-partner', { node: it.from })}`}
        </span>
      </div>
      <p className={css.faint}>
        <bdi>{it.origin.authority}</bdi>, <When at={it.origin.collectedAt} />
        {it.derivedFrom.length > 0 && ` · ${t('viewer:derived')}`}
        {it.privilege !== 'none' && ` · ${t(`evidence:privilege.${it.privilege}`)}`}
        {it.conditions.length > 0 && ` · ${t('requests:evidence.conditionCount', { count: it.conditions.length })}`}
        {it.keepUntil && ` · ${t('viewer:keeping.card', { day: format.date(it.keepUntil) })}`}
        {it.erasedAt && ` · ${t('viewer:keeping.erased', { day: format.date(it.erasedAt) })}`}
        {(it.scan === 'waiting' || it.scan === 'quarantined') && ` · ${t(`uses:scan.${it.scan}`)}`}
      </p>
    </article>
  )
}
