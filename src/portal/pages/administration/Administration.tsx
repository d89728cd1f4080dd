import { Outlet } from '@tanstack/react-router'
import { useMay } from '../../api/session.ts'
import { PageHeader, Tabs } from '../../design/PageHeader.tsx'
import { useWords } from '../../words.ts'

export function Administration() {
  const { t } = useWords()
  const may = useMay()
  return (
    <>
      <PageHeader title={t('frame:place.administration')} />
      <Tabs
        label={t('frame:place.administration')}
        tabs={[
          { label: t('pages:admin.queues'), to: '/administration' },
          { label: t('pages:admin.dead'), to: '/administration/dead-letters' },
          { label: t('pages:admin.incidents'), to: '/administration/incidents' },
          { label: t('evidence:line.title'), to: '/administration/line' },
          ...(may('directory.officers') ? [{ label: t('pages:admin.officers'), to: '/administration/officers' }] : []),
        ]}
      />
      <Outlet />
    </>
  )
}
