import { ProblemNote } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import type { IconName } from '../../icons/shapes.ts'
import { useWords } from '../../words.ts'
import type { DraftStatus } from '../draft/draft.ts'
import { useDraftState } from '../draft/useDraft.tsx'
import css from './Compose.module.css'

const pictures: Readonly<Record<DraftStatus, IconName>> = {
  saved: 'check',
  unsaved: 'pencil',
  saving: 'pencil',
  offline: 'unplugged',
  clash: 'warning',
  problem: 'warning',
}

/** How far what was typed has come: saved at the node and when, still here, or held up and why. */
export function Saved() {
  const { t, format } = useWords()
  const { status, savedAt, problem, joined, restored } = useDraftState()
  const key = status === 'saved' && !savedAt ? 'nothing' : status
  return (
    <div>
      <p className={css.saved} data-status={status} role="status">
        <Icon name={pictures[status]} size={15} />
        <span>
          {t(`requests:saved.${key}`, { time: savedAt ? format.time(savedAt) : '' })}
          {joined && ` ${t('requests:saved.joined')}`}
          {restored && status !== 'saved' && ` ${t('requests:saved.restored')}`}
        </span>
      </p>
      {status === 'problem' && <ProblemNote problem={problem} fieldsHere={false} />}
    </div>
  )
}
