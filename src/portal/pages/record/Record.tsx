import { useInfiniteQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { flatten } from '../../api/queries.ts'
import { PageHeader, Tabs } from '../../design/PageHeader.tsx'
import { useWords } from '../../words.ts'
import { type Change, changesQuery } from './api.ts'

/** The law on record: what stands there, what waits to change it, the files it comes from, and the packs of partners. */
export function LawRecord() {
  const { t } = useWords('knowledge')
  const waiting = useInfiniteQuery(changesQuery('waiting'))
  return (
    <>
      <PageHeader
        title={t('frame:place.lawRecord')}
        trail={[{ label: t('frame:place.law'), to: '/law' }]}
        trailLabel={t('frame:place.law')}
        facts={<span>{t('knowledge:says')}</span>}
      />
      <Tabs
        label={t('frame:place.lawRecord')}
        tabs={[
          { label: t('knowledge:tab.registry'), to: '/law-record' },
          { label: t('knowledge:tab.changes'), to: '/law-record/changes', count: flatten<Change>(waiting.data).length },
          { label: t('knowledge:tab.files'), to: '/law-record/files' },
          { label: t('knowledge:tab.packs'), to: '/law-record/packs' },
        ]}
      />
      <Outlet />
    </>
  )
}
