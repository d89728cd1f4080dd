import { Tabs } from '../../design/PageHeader.tsx'
import { useWords } from '../../words.ts'

/** The places inside the law section, each with its address. */
export function LawTabs() {
  const { t } = useWords(['advice', 'frame'])
  return (
    <Tabs
      label={t('frame:place.law')}
      tabs={[
        { label: t('advice:tab.sheet'), to: '/law' },
        { label: t('advice:tab.route'), to: '/law/ways' },
        { label: t('advice:tab.limits'), to: '/law/limits' },
        { label: t('advice:tab.gaps'), to: '/law/gaps' },
        { label: t('advice:tab.compare'), to: '/law/compare' },
        { label: t('advice:tab.changes'), to: '/law/changes' },
        { label: t('advice:tab.record'), to: '/law-record' },
      ]}
    />
  )
}
