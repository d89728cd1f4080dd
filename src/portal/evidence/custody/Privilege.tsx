import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay, useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Note } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useWords } from '../../words.ts'
import { type ExhibitView, exhibitsPath } from '../api.ts'
import css from '../Evidence.module.css'

/** Legal privilege: marking shuts the content for everyone; a second person releases it by name. */
export function Privilege({ caseId, it }: { caseId: string; it: ExhibitView }) {
  const { t } = useWords()
  const may = useMay()
  const { officer } = useSession()
  const [asking, setAsking] = useState(false)
  const marked = it.privilege === 'marked'
  const act = useAct<{ reason: string }>({
    path: `${exhibitsPath(caseId)}/${it.id}/privilege${marked ? '/release' : ''}`,
    act: marked ? 'evidence.privilege' : 'evidence.custody',
    refresh: [['exhibits', caseId]],
    said: t(marked ? 'viewer:privilege.released' : 'viewer:privilege.marked'),
    done: () => setAsking(false),
  })
  const title = t(marked ? 'viewer:privilege.release' : 'viewer:privilege.mark')
  const mine = marked && it.addedBy === officer.id
  if (it.privilege === 'withheld' || !may(marked ? 'evidence.privilege' : 'evidence.custody')) return null
  return (
    <div className={css.actions}>
      {marked && <Note tone="wait">{t('viewer:privilege.shut')}</Note>}
      {!mine && (
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {title}
        </Button>
      )}
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={title}
        says={t(marked ? 'viewer:privilege.releaseSays' : 'viewer:privilege.markSays')}
        button={title}
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(reason) => void act.run({ reason })}
      />
    </div>
  )
}
