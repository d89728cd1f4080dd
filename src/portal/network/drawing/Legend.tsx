import { type Drawn, legendOf } from '../../../analysis/chart/drawn.ts'
import { pictograms } from '../../../analysis/chart/pictograms.ts'
import { useWords } from '../../words.ts'
import css from '../Network.module.css'
import { markOf } from './colours.ts'

/** What each mark on the drawing stands for. */
export function Legend({ drawn }: { drawn: Drawn }) {
  const { t } = useWords(['chart', 'analysis'])
  return (
    <ul className={css.legend} aria-label={t('chart:legend')}>
      {legendOf(drawn).map(({ kind, look }) => {
        const name = kind === 'group' ? t('chart:group.title') : t(`analysis:entity.${kind}`)
        return (
          <li key={`${kind}${look.shape}${look.tone}${look.byHand}`}>
            <svg
              viewBox="0 0 20 20"
              width={18}
              height={18}
              aria-hidden="true"
              style={{ background: `var(${markOf({ kind, look })})` }}
            >
              <path d={pictograms[look.shape]} />
            </svg>
            {look.byHand ? t('chart:style.byHand', { kind: name }) : name}
          </li>
        )
      })}
    </ul>
  )
}
