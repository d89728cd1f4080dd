import { Outlet } from '@tanstack/react-router'
import { PageHeader, Tabs } from '../../design/PageHeader.tsx'
import { useWords } from '../../words.ts'

export function Directory() {
  const { t } = useWords()
  return (
    <>
      <PageHeader title={t('frame:place.directory')} facts={<span>{t('pages:directory.says')}</span>} />
      <Tabs
        label={t('frame:place.directory')}
        tabs={[
          { label: t('pages:directory.nodes'), to: '/directory' },
          { label: t('pages:directory.authorities'), to: '/directory/authorities' },
        ]}
      />
      <Outlet />
    </>
  )
}
