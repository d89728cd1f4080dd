import type { InboxItem } from '../../api/types.ts'
import { flag } from '../../format.ts'
import { useWords } from '../../words.ts'
import css from './Inbox.module.css'
import { waiting } from './row.ts'

export function Partner({ state }: { state: string }) {
  const { format } = useWords()
  return (
    <span className={css.partner}>
      <span aria-hidden="true">{flag(state)}</span>
      {format.state(state)}
    </span>
  )
}

export function Waiting({ item }: { item: InboxItem }) {
  const { t, format } = useWords()
  const { key, state, name } = waiting(item)
  return <span>{t(`pages:inbox.waiting.${key}`, { state: state && format.state(state), name })}</span>
}
