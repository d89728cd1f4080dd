import type { InboxItem } from '../../api/types.ts'
import { Flag } from '../../design/Flag.tsx'
import { useWords } from '../../words.ts'
import css from './Inbox.module.css'
import { waiting } from './row.ts'

export function Partner({ state }: { state: string }) {
  const { format } = useWords()
  return (
    <span className={css.partner}>
      <Flag state={state} />
      {format.state(state)}
    </span>
  )
}

export function Waiting({ item }: { item: InboxItem }) {
  const { t, format } = useWords()
  const { key, state, name } = waiting(item)
  return <span>{t(`pages:inbox.waiting.${key}`, { state: state && format.state(state), name })}</span>
}
