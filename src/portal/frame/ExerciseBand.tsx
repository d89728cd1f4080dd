import { styleNonce } from '../nonce.ts'
import { useWords } from '../words.ts'
import css from './Frame.module.css'

/** On every page and every print of an exercise node: nothing here is real. On paper it heads each sheet, where the browser can. */
export function ExerciseBand() {
  const { t } = useWords()
  return (
    <section className={css.band} aria-label={t('frame:exercise.word')}>
      <strong>{t('frame:exercise.word')}</strong>
      <span>{t('frame:exercise.says')}</span>
      <style nonce={styleNonce}>{`@page { @top-center { content: "${t('frame:exercise.word')
        .toUpperCase()
        .replace(/["\\\\]/g, '')}"; font: 700 9pt sans-serif; letter-spacing: 0.1em } }`}</style>
    </section>
  )
}
