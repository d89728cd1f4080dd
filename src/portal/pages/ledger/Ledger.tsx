import { Outlet } from '@tanstack/react-router'
import { useMay } from '../../api/session.ts'
import { PageHeader, Tabs } from '../../design/PageHeader.tsx'
import { useWords } from '../../words.ts'

export function Ledger() {
  const { t } = useWords()
  const may = useMay()
  return (
    <>
      <PageHeader title={t('frame:place.ledger')} facts={<span>{t('pages:ledger.says')}</span>} />
      <Tabs
        label={t('frame:place.ledger')}
        tabs={[
          { label: t('pages:ledger.state'), to: '/ledger' },
          ...(may('ledger.audit') ? [{ label: t('pages:ledger.search'), to: '/ledger/search' }] : []),
        ]}
      />
      <Outlet />
    </>
  )
}
