import { Outlet } from '@tanstack/react-router'
import { useMay } from '../../api/session.ts'
import { PageHeader, Tabs } from '../../design/PageHeader.tsx'
import { useWords } from '../../words.ts'

/** What is known, asked, seen and written between authorities. */
export function Intelligence() {
  const { t } = useWords()
  const may = useMay()
  const works = may('intelligence.list')
  return (
    <>
      <PageHeader title={t('frame:place.intelligence')} facts={<span>{t('intelligence:page.says')}</span>} />
      <Tabs
        label={t('frame:place.intelligence')}
        tabs={[
          ...(works
            ? [
                { label: t('intelligence:page.query'), to: '/intelligence' },
                { label: t('intelligence:page.field'), to: '/intelligence/field' },
                { label: t('intelligence:page.bulk'), to: '/intelligence/bulk' },
                { label: t('intelligence:page.records'), to: '/intelligence/records' },
                { label: t('intelligence:page.feeding'), to: '/intelligence/feeding' },
              ]
            : []),
          { label: t('intelligence:page.consultations'), to: '/intelligence/consultations' },
          ...(works
            ? [
                { label: t('intelligence:page.messages'), to: '/intelligence/messages' },
                { label: t('intelligence:page.notices'), to: '/intelligence/notices' },
                { label: t('intelligence:page.partners'), to: '/intelligence/partners' },
              ]
            : []),
        ]}
      />
      <Outlet />
    </>
  )
}
