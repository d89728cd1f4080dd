import { Button } from '@mantine/core'
import { Note } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { useDraft, useDraftState } from '../draft/useDraft.tsx'
import { Value } from '../Value.tsx'
import { useLabels } from '../words/labels.ts'
import css from './Compose.module.css'

/** A colleague saved another text for the same place: both stand here until the officer chooses. Nothing is saved over anything. */
export function Clashes() {
  const { t } = useWords()
  const draft = useDraft()
  const { clashes } = useDraftState()
  const label = useLabels()
  if (clashes.length === 0) return null
  return (
    <Note tone="wait" role="alert">
      <div className={css.clash}>
        <p>{t('requests:clash.says', { count: clashes.length })}</p>
        {clashes.map((clash) => (
          <section key={clash.pointer} aria-label={label(clash.pointer)}>
            <h3>{label(clash.pointer)}</h3>
            <div className={css.both}>
              {(['mine', 'theirs'] as const).map((side) => (
                <div key={side} className={css.version}>
                  <div>
                    <strong>{t(`requests:clash.${side}`)}</strong>
                    <Value value={clash[side]} />
                  </div>
                  <Button
                    size="compact-md"
                    variant={side === 'mine' ? 'filled' : 'default'}
                    onClick={() => draft.choose(clash.pointer, clash[side])}
                  >
                    {t(`requests:clash.keep.${side}`)}
                  </Button>
                </div>
              ))}
            </div>
          </section>
        ))}
      </div>
    </Note>
  )
}
