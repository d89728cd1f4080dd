import { TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay, useSession } from '../../api/session.ts'
import { Badge } from '../../design/Badge.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { type DueView, retentionQuery } from './api.ts'
import { Evidence } from './Evidence.tsx'
import { Decided } from './guard/Decided.tsx'
import { Notices } from './guard/Notices.tsx'
import { Take, WithReason } from './parts.tsx'

/** What is due for a decision on keeping it: one row a case, erasing as the ordinary end, keeping with reasons and a second person. */
export function Retention() {
  const { t, format } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(retentionQuery).data
  return (
    <PageBody>
      <Sheet title={t('protection:retention.title')} flush side={may('protection.export') && <Take register="erasures" />}>
        {items.length === 0 ? (
          <Empty title={t('protection:retention.none')} says={t('protection:retention.noneSays')} />
        ) : (
          <DataTable
            inset
            label={t('protection:retention.title')}
            rows={items}
            idOf={(row) => row.case}
            columns={[
              { key: 'case', header: t('protection:case'), width: 150, cell: (row) => <bdi>{row.reference}</bdi> },
              {
                key: 'day',
                header: t('protection:retention.day'),
                width: 150,
                cell: (row) => (
                  <Badge tone={row.overdue ? 'bad' : 'wait'}>
                    <bdi>{row.day}</bdi>
                  </Badge>
                ),
              },
              { key: 'rule', header: t('protection:retention.rule'), cell: (row) => t(`protection:period.${row.rule}`) },
              {
                key: 'things',
                header: t('protection:retention.things'),
                width: 90,
                end: true,
                phone: 'label',
                cell: (row) => <Evidence it={row} />,
              },
              {
                key: 'copies',
                header: t('protection:retention.copies'),
                width: 160,
                phone: 'label',
                cell: (row) => format.list([...new Set(row.things.flatMap((it) => it.recipients))]),
              },
              { key: 'acts', header: t('frame:acts'), width: 240, end: true, cell: (row) => <Decide it={row} /> },
            ]}
          />
        )}
      </Sheet>
      <div style={{ display: 'grid', gap: 16, marginTop: 16 }}>
        <Decided />
        <Notices />
      </div>
    </PageBody>
  )
}

function Decide({ it }: { it: DueView }) {
  const { t } = useWords()
  const may = useMay()
  const { officer } = useSession()
  const [until, setUntil] = useState('')
  if (it.proposed) {
    const { id, proposal, reason, proposedBy } = it.proposed
    if (!may('protection.decide-keeping') || proposedBy === officer.id) return <>{t('protection:retention.waits')}</>
    const path = `/protection/keeping/${id}/decision`
    return (
      <span style={{ display: 'inline-flex', gap: 8 }}>
        <WithReason
          path={path}
          button={t(`protection:retention.agree.${proposal}`)}
          title={reason}
          field="note"
          more={{ agree: true }}
          bad={proposal === 'erase'}
        />
        <WithReason path={path} button={t('protection:decline')} title={reason} field="note" more={{ agree: false }} />
      </span>
    )
  }
  if (!may('protection.propose-keeping')) return null
  return (
    <span style={{ display: 'inline-flex', gap: 8 }}>
      <WithReason
        path={`/protection/retention/${it.case}`}
        button={t('protection:retention.erase')}
        title={t('protection:retention.eraseTitle', { reference: it.reference })}
        field="reason"
        more={{ proposal: 'erase' }}
        bad
      />
      <WithReason
        path={`/protection/retention/${it.case}`}
        button={t('protection:retention.keep')}
        title={t('protection:retention.keepTitle', { reference: it.reference })}
        field="reason"
        more={{ proposal: 'keep', ...(until && { until }) }}
      >
        <TextInput
          type="date"
          label={t('protection:retention.until')}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </WithReason>
    </span>
  )
}
