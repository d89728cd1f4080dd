import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay, useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Note } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useWords } from '../../words.ts'
import type { ExhibitView } from '../api.ts'
import { scanQuery } from '../uses.ts'

/** Where a malware scanner is asked: that the content waits for it, or what it found. */
export function Scan({ caseId, it }: { caseId: string; it: ExhibitView }) {
  const { t } = useWords()
  const may = useMay()
  const { officer } = useSession()
  const [asking, setAsking] = useState(false)
  const shut = it.scan === 'waiting' || it.scan === 'quarantined'
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
  return (
    <Note tone={it.scan === 'waiting' ? 'wait' : 'bad'}>
      {t(`uses:scan.${it.scan}`)} {data?.scan?.found && <bdi>{data.scan.found}</bdi>}{' '}
      {data?.scan?.letBy && t('uses:scan.by', { name: data.scan.letBy, why: data.scan.letWhy ?? '' })}{' '}
      {data?.scan?.askedName &&
        !data.scan.letBy &&
        t('viewer:scan.second', { name: data.scan.askedName, why: data.scan.askedWhy ?? '' })}{' '}
      {shut && may('evidence.quarantine') && data?.scan?.askedBy !== officer.id && (
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {t(data?.scan?.askedBy ? 'uses:scan.open' : 'viewer:scan.ask')}
        </Button>
      )}
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('uses:scan.open')}
        says={t('uses:scan.says')}
        button={t('uses:scan.open')}
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(reason) => void act.run({ reason })}
      />
    </Note>
  )
}
