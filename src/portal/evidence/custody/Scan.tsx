import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay, useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Note } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useWords } from '../../words.ts'
import type { ExhibitView } from '../api.ts'
import { scanQuery } from '../uses.ts'

/** Whether a scanner keeps the content shut, still looking or for what it found. */
export const isShut = ({ scan }: ExhibitView): boolean => scan === 'waiting' || scan === 'quarantined'

/** Where a malware scanner is asked: that the content waits for it, or what it found. */
export function Scan({ caseId, it }: { caseId: string; it: ExhibitView }) {
  const { t } = useWords()
  const may = useMay()
  const { officer } = useSession()
  const [asking, setAsking] = useState(false)
  const shut = isShut(it)
  const { data } = useQuery({ ...scanQuery(caseId, it.id), enabled: it.scan !== undefined })
  const act = useAct<{ reason: string }>({
    path: `/evidence/cases/${caseId}/exhibits/${it.id}/quarantine/open`,
    act: 'evidence.quarantine',
    refresh: [
      ['exhibits', caseId],
      ['scan', caseId, it.id],
    ],
    said: t(data?.scan?.askedBy ? 'uses:scan.opened' : 'viewer:scan.asked'),
    done: () => setAsking(false),
  })
  if (!it.scan || it.scan === 'clean') return null
  const { found, letBy, letWhy, askedBy, askedName, askedWhy } = data?.scan ?? {}
  const step = t(askedBy ? 'uses:scan.open' : 'viewer:scan.ask')
  return (
    <Note tone={it.scan === 'quarantined' ? 'bad' : 'wait'}>
      <Stack gap="xs" align="start">
        <strong>{t(`uses:scan.${it.scan}`)}</strong>
        {found && <span>{t('viewer:scan.found', { found })}</span>}
        {letBy && <span>{t('uses:scan.by', { name: letBy, why: letWhy ?? '' })}</span>}
        {askedName && !letBy && <span>{t('viewer:scan.second', { name: askedName, why: askedWhy ?? '' })}</span>}
        {shut && may('evidence.quarantine') && askedBy !== officer.id && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {step}
          </Button>
        )}
      </Stack>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={step}
        says={t('uses:scan.says')}
        button={step}
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(reason) => void act.run({ reason })}
      />
    </Note>
  )
}
