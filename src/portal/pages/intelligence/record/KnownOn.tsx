import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { useWords } from '../../../words.ts'
import css from '../Intelligence.module.css'

/** The day as of which something is shown. */
export function KnownOn({ day, set }: { day: string; set: (day: string) => void }) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className={css.known}>
      <label htmlFor={id} className={css.sub}>
        {t('intelligence:record.knownOn')}
      </label>
      <TextInput id={id} size="xs" type="date" value={day} onChange={(event) => set(event.currentTarget.value)} />
    </div>
  )
}
