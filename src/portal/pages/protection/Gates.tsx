import { useSuspenseQuery } from '@tanstack/react-query'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { type GateView, gateTones, mattersQuery } from './api.ts'

/** What was asked at the gates of human rights in every case, what was decided there, and why. */
export function Gates() {
  const { t } = useWords()
  const items = useSuspenseQuery(mattersQuery('gate')).data.items as unknown as readonly GateView[]
  return (
    <PageBody>
      <Sheet title={t('protection:tab.gates')} flush>
        {items.length === 0 ? (
          <Empty title={t('protection:gates.none')} says={t('protection:gates.noneSays')} />
        ) : (
          <DataTable
            inset
            label={t('protection:tab.gates')}
            rows={items}
            idOf={(row) => row.id}
            columns={[
              {
                key: 'about',
                header: t('protection:gates.about'),
                width: 210,
                cell: (row) => (row.named ? <bdi>{row.named}</bdi> : t('protection:gates.unnamed')),
              },
              {
                key: 'said',
                header: t('protection:gates.said'),
                cell: (row) => (
                  <>
                    {row.doc.said.length === 0
                      ? t('protection:gates.nothing')
                      : row.doc.said.map((one) => t(`protection:circumstance.${one}`)).join(' · ')}
                    {row.doc.decisions.map((one) => (
                      <div key={one.gate} style={{ color: 'var(--ink-soft)' }}>
                        {t(`protection:gate.${one.gate}`)}: {t(`protection:outcome.${one.outcome}`)}, <When at={one.at} />.{' '}
                        <span dir="auto">{one.reason}</span>
                      </div>
                    ))}
                  </>
                ),
              },
              {
                key: 'state',
                header: t('protection:state'),
                width: 120,
                cell: (row) => (
                  <Badge tone={gateTones[row.state as keyof typeof gateTones] ?? 'calm'}>
                    {t(`protection:gateState.${row.state}`)}
                  </Badge>
                ),
              },
              { key: 'at', header: t('protection:when'), width: 170, phone: 'label', cell: (row) => <When at={row.openedAt} /> },
            ]}
          />
        )}
      </Sheet>
    </PageBody>
  )
}
