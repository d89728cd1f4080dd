import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useMay } from '../../api/session.ts'
import { PageHeader, Tabs } from '../../design/PageHeader.tsx'
import { useWords } from '../../words.ts'
import { countsQuery } from './api.ts'

export function Protection() {
  const { t } = useWords()
  const may = useMay()
  const counts = useQuery({ ...countsQuery, enabled: may('protection.list') }).data?.items ?? []
  const waiting = (kind: string, ...states: string[]) =>
    counts.filter((it) => it.kind === kind && states.includes(it.state)).reduce((sum, it) => sum + it.count, 0)
  const overdue = counts.reduce((sum, it) => sum + it.overdue, 0)
  const label = t('frame:place.protection')
  return (
    <>
      <PageHeader
        title={label}
        facts={<span>{overdue > 0 ? t('protection:overdue', { count: overdue }) : t('protection:says')}</span>}
      />
      <Tabs
        label={label}
        tabs={[
          { label: t('protection:tab.rules'), to: '/protection' },
          { label: t('protection:tab.policies'), to: '/protection/policies', count: waiting('policy', 'proposed') },
          ...(may('protection.oversee')
            ? [
                { label: t('protection:tab.acts'), to: '/protection/acts' },
                { label: t('protection:tab.hints'), to: '/protection/hints' },
              ]
            : []),
          ...(may('protection.list')
            ? [
                { label: t('protection:tab.retention'), to: '/protection/retention', count: waiting('retention', 'proposed') },
                {
                  label: t('protection:tab.persons'),
                  to: '/protection/persons',
                  count: waiting('person', 'taken', 'gathered', 'weighed'),
                },
                { label: t('protection:tab.gates'), to: '/protection/gates', count: waiting('gate', 'held') },
                { label: t('protection:tab.reckoning'), to: '/protection/reckoning' },
                { label: t('protection:tab.registers'), to: '/protection/registers', count: waiting('breach', 'open') },
              ]
            : []),
          ...(may('protection.list-clearances')
            ? [
                {
                  label: t('protection:tab.clearances'),
                  to: '/protection/clearances',
                  count: waiting('clearance', 'proposed'),
                },
              ]
            : []),
          ...(may('protection.list') ? [{ label: t('guard:tab.adversaries'), to: '/protection/adversaries' }] : []),
          { label: t('guard:tab.methods'), to: '/protection/methods' },
          { label: t('guard:tab.glass'), to: '/protection/glass', count: waiting('glass', 'open') },
          { label: t('protection:tab.mine'), to: '/protection/mine' },
        ]}
      />
      <Outlet />
    </>
  )
}
