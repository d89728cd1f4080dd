import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { SideDrawer } from '../../design/SideDrawer.tsx'
import { useWords } from '../../words.ts'
import { mattersQuery, type ProcessingView, processingQuery, transfersQuery } from './api.ts'
import { BreachForm, NotifyBreach } from './Breach.tsx'
import { Report } from './guard/Report.tsx'
import { English, Lines, linkLike, Take } from './parts.tsx'

/** Breaches, transfers, records of processing, impact assessment: made from what this node is and did. */
export function Registers() {
  const { t } = useWords()
  const may = useMay()
  return (
    <PageBody>
      <div style={{ display: 'grid', gap: 16 }}>
        {may('protection.export') && <Report />}
        <Breaches />
        <Transfers />
        <Processing />
        {may('protection.export') && (
          <Sheet title={t('protection:assessment.title')} side={<Take register="assessment" />}>
            {t('protection:assessment.says')}
          </Sheet>
        )}
      </div>
    </PageBody>
  )
}

function Breaches() {
  const { t } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(mattersQuery('breach')).data
  return (
    <Sheet
      title={t('protection:breach.title')}
      flush
      side={
        <>
          {may('protection.export') && <Take register="breaches" />}
          {may('protection.record-breach') && <BreachForm />}
        </>
      }
    >
      {items.length === 0 ? (
        <Empty title={t('protection:breach.none')} says={t('protection:breach.noneSays')} />
      ) : (
        <DataTable
          inset
          label={t('protection:breach.title')}
          rows={items}
          idOf={(row) => row.id}
          columns={[
            { key: 'ref', header: t('protection:reference'), width: 140, cell: (row) => <bdi>{row.about}</bdi> },
            {
              key: 'what',
              header: t('protection:breach.nature'),
              cell: (row) => <span dir="auto">{String(row.doc.nature)}</span>,
            },
            {
              key: 'state',
              header: t('protection:state'),
              width: 130,
              cell: (row) => (
                <Badge tone={row.state === 'open' ? 'bad' : 'good'}>{t(`protection:breachState.${row.state}`)}</Badge>
              ),
            },
            {
              key: 'due',
              header: t('protection:breach.due'),
              width: 160,
              phone: 'label',
              cell: (row) => row.due && <When at={row.due} />,
            },
            {
              key: 'acts',
              header: t('frame:acts'),
              width: 170,
              end: true,
              cell: (row) => row.state === 'open' && may('protection.notify-breach') && <NotifyBreach id={row.id} />,
            },
          ]}
        />
      )}
    </Sheet>
  )
}

function Transfers() {
  const { t, format } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(transfersQuery).data
  return (
    <Sheet title={t('protection:transfers.title')} flush side={may('protection.export') && <Take register="transfers" />}>
      {items.length === 0 ? (
        <Empty title={t('protection:transfers.none')} says={t('protection:transfers.noneSays')} />
      ) : (
        <DataTable
          inset
          label={t('protection:transfers.title')}
          rows={items}
          idOf={(row) => row.to}
          columns={[
            { key: 'to', header: t('protection:acts.recipient'), width: 160, cell: (row) => <code dir="ltr">{row.to}</code> },
            {
              key: 'ground',
              header: t('protection:transfers.ground'),
              cell: (row) => (
                <>
                  <Badge tone={row.ground === 'none' ? 'bad' : 'good'}>{t(`protection:ground.${row.ground}`)}</Badge>
                  {row.ground !== 'none' && (
                    <div style={{ color: 'var(--ink-soft)' }}>
                      <bdi>{row.source}</bdi>
                    </div>
                  )}
                </>
              ),
            },
            {
              key: 'count',
              header: t('protection:hints.count'),
              width: 90,
              end: true,
              phone: 'label',
              cell: (row) => format.number(row.count),
            },
            {
              key: 'cases',
              header: t('frame:place.cases'),
              width: 90,
              end: true,
              phone: 'label',
              cell: (row) => format.number(row.cases),
            },
            {
              key: 'last',
              header: t('protection:transfers.last'),
              width: 160,
              end: true,
              phone: 'label',
              cell: (row) => <When at={row.last} />,
            },
          ]}
        />
      )}
    </Sheet>
  )
}

function Processing() {
  const { t, format, role } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(processingQuery).data
  const [shown, setShown] = useState<ProcessingView>()
  return (
    <Sheet title={t('protection:processing.title')} flush side={may('protection.export') && <Take register="processing" />}>
      <DataTable
        inset
        label={t('protection:processing.title')}
        rows={items}
        idOf={(row) => row.room}
        columns={[
          {
            key: 'room',
            header: t('protection:processing.room'),
            width: 150,
            cell: (row) => (
              <button type="button" onClick={() => setShown(row)} style={linkLike}>
                <code dir="ltr">{row.room}</code>
              </button>
            ),
          },
          { key: 'purpose', header: t('protection:processing.purpose'), cell: (row) => t(`protection:activity.${row.room}`) },
          {
            key: 'tables',
            header: t('protection:processing.tables'),
            width: 90,
            end: true,
            phone: 'label',
            cell: (row) => format.number(row.tables.length),
          },
          {
            key: 'routes',
            header: t('protection:processing.routes'),
            width: 90,
            end: true,
            phone: 'label',
            cell: (row) => format.number(row.routes.length),
          },
        ]}
      />
      <SideDrawer
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        title={shown ? t(`protection:activity.${shown.room}`) : ''}
        size={560}
      >
        {shown && (
          <Facts
            narrow
            facts={[
              [t('protection:processing.roles'), format.list(shown.roles.map(role))],
              [t('protection:processing.basis'), <English key="b" of={shown.basis} />],
              [t('protection:report.persons'), <English key="p" of={shown.persons.join('; ')} />],
              [t('protection:report.data'), <English key="d" of={shown.data.join('; ')} />],
              [t('protection:report.recipients'), <English key="w" of={shown.recipients} />],
              [t('protection:report.retention'), <English key="k" of={shown.retention} />],
              [t('protection:processing.tables'), <Lines key="t" of={shown.tables} />],
              [t('protection:processing.routes'), <Lines key="r" of={shown.routes} />],
            ]}
          />
        )}
      </SideDrawer>
    </Sheet>
  )
}
