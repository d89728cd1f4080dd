import { useWords } from '../words.ts'
import css from './Frame.module.css'

/** On every page and every print of an exercise node: nothing here is real. */
export function ExerciseBand() {
  const { t } = useWords()
  return (
    <section className={css.band} aria-label={t('frame:exercise.word')}>
      <strong>{t('frame:exercise.word')}</strong>
      <span>{t('frame:exercise.says')}</span>
    </section>
  )
}
