import { useQuery } from '@tanstack/react-query'
import { When } from '../../design/Clock.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { handoversQuery } from './api.ts'

/** What the officer before left for the one who has it now. */
export function Handed({ id }: { id: string }) {
  const { t } = useWords()
  const items = useQuery(handoversQuery(id)).data?.items ?? []
  return items.slice(-3).map((one) => (
    <div key={one.id} className={css.note}>
      <p className={css.faint} dir="auto">
        {t('requests:work.handedTo', { from: one.from?.name ?? t('requests:work.nobody'), to: one.to.name })},{' '}
        <When at={one.at} />
      </p>
      {one.note && <p dir="auto">{one.note}</p>}
    </div>
  ))
}
