import { Outlet } from '@tanstack/react-router'
import { useMay } from '../../api/session.ts'
import { MethodCard } from '../../design/MethodCard.tsx'
import { PageHeader, Tabs } from '../../design/PageHeader.tsx'
import { useWords } from '../../words.ts'

/** Whom a name may mean: one at a time, many at once, and the lists they are looked up in. */
export function Screening() {
  const { t } = useWords(['screening', 'frame'])
  const may = useMay()
  return (
    <>
      <PageHeader
        title={t('frame:place.screening')}
        facts={
          <>
            <span>{t('screening:page.says')}</span> <MethodCard method="screening" />
          </>
        }
      />
      <Tabs
        label={t('frame:place.screening')}
        tabs={[
          ...(may('screening.query') ? [{ label: t('screening:page.ask'), to: '/screening' }] : []),
          ...(may('screening.read') ? [{ label: t('screening:page.batches'), to: '/screening/batches' }] : []),
          ...(may('screening.blind-ask') ? [{ label: t('screening:page.blind'), to: '/screening/blind' }] : []),
          ...(may('screening.blind-record') || may('screening.blind-open')
            ? [{ label: t('screening:page.lines'), to: '/screening/lines' }]
            : []),
          { label: t('screening:page.lists'), to: '/screening/lists' },
          ...(may('screening.weighing') ? [{ label: t('screening:page.weighing'), to: '/screening/weighing' }] : []),
        ]}
      />
      <Outlet />
    </>
  )
}
