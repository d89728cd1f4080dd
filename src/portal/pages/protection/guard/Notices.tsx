import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { words } from '../../../../protection/notice.ts'
import { useMay } from '../../../api/session.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { Empty } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { mattersQuery } from '../api.ts'
import { WithReason } from '../parts.tsx'

/** What partners say of data they gave: erased, corrected, restricted; and the word that goes back on each. */
export function Notices() {
  const { t, format } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(mattersQuery('notice')).data
  return (
    <Sheet title={t('protection:notice.title')} flush>
      {items.length === 0 ? (
        <Empty title={t('protection:notice.none')} says={t('protection:notice.noneSays')} />
      ) : (
        <DataTable
          inset
          label={t('protection:notice.title')}
          rows={items}
          idOf={(row) => row.id}
          columns={[
            {
              key: 'from',
              header: t('protection:policies.partner'),
              width: 150,
              cell: (row) => <code dir="ltr">{String(row.doc.from)}</code>,
            },
            {
              key: 'what',
              header: t('protection:notice.what'),
              cell: (row) => (
                <>
                  {t(`protection:notice.word.${String(row.doc.what)}`)}: <span dir="auto">{String(row.doc.reason)}</span>
                  {typeof row.doc.note === 'string' && (
                    <div style={{ color: 'var(--ink-soft)' }}>
                      {t(`protection:notice.word.${String(row.doc.outcome)}`)}: <span dir="auto">{row.doc.note}</span>
                    </div>
                  )}
                </>
              ),
            },
            {
              key: 'things',
              header: t('protection:retention.things'),
              width: 90,
              end: true,
              phone: 'label',
              cell: (row) => format.number((row.doc.subjects as readonly unknown[]).length),
            },
            {
              key: 'state',
              header: t('protection:state'),
              width: 140,
              cell: (row) => (
                <Badge tone={row.state === 'received' ? 'wait' : 'good'}>{t(`protection:notice.state.${row.state}`)}</Badge>
              ),
            },
            { key: 'at', header: t('protection:when'), width: 160, phone: 'label', cell: (row) => <When at={row.openedAt} /> },
            {
              key: 'acts',
              header: t('frame:acts'),
              width: 150,
              end: true,
              cell: (row) => row.state === 'received' && may('protection.settle-notice') && <Settle id={row.id} />,
            },
          ]}
        />
      )}
    </Sheet>
  )
}

function Settle({ id }: { id: string }) {
  const { t } = useWords()
  const [outcome, setOutcome] = useState<string>('erased')
  return (
    <WithReason
      path={`/protection/notices/${id}/settlement`}
      act="protection.settle-notice"
      field="note"
      more={{ outcome }}
      button={t('protection:notice.settle')}
      title={t('protection:notice.settleTitle')}
    >
      <NativeSelect
        label={t('protection:notice.outcome')}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
        data={words.map((value) => ({ value, label: t(`protection:notice.word.${value}`) }))}
      />
    </WithReason>
  )
}
