import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import css from './Frame.module.css'
import { dismiss, useToasts } from './toasts.ts'

export function Toasts() {
  const { t } = useWords()
  const toasts = useToasts()
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {toasts.map((one) => (
        <div key={one.id} className={css.toast}>
          <Icon name="check" size={16} />
          <span dir="auto">{one.words}</span>
          <button type="button" onClick={() => dismiss(one.id)} aria-label={t('frame:close')}>
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </div>
  )
}
