import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../api/session.ts'
import { type Column, DataTable } from '../../design/list/DataTable.tsx'
import { PageBody, PageHeader } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { Absences } from './Absences.tsx'
import { type Workload, workloadQuery } from './api.ts'
import { Calendar } from './Calendar.tsx'
import { HandOver } from './HandOver.tsx'
import { Templates } from './Templates.tsx'
import { Watches } from './Watches.tsx'

type Load = Workload['items'][number]

/** Who has how much, who is away, and what is handed on. Figures count the requests of the officer's own cases that are not over. */
export function Work() {
  const { t } = useWords()
  const may = useMay()
  const { data } = useSuspenseQuery(workloadQuery)
  const columns = useColumns()
  return (
    <>
      <PageHeader
        title={t('requests:work.title')}
        trail={[{ label: t('frame:place.requests'), to: '/requests' }]}
        trailLabel={t('frame:trail')}
      />
      <PageBody>
        <div className={css.stack}>
          <Sheet title={t('requests:work.load')} flush>
            {data.items.length === 0 ? (
              <Empty title={t('requests:work.nothing')} />
            ) : (
              <DataTable
                inset
                label={t('requests:work.load')}
                columns={columns}
                rows={data.items}
                idOf={(row) => row.officer?.id ?? 'nobody'}
                to={(row) => ({ to: '/requests', search: { assignee: row.officer?.id ?? 'nobody' } as never })}
              />
            )}
          </Sheet>
          {may('assistance.assign') && <HandOver workload={data} />}
          {may('assistance.absence') && <Absences workload={data} />}
          <Templates />
          <Watches />
          <Calendar />
          <p className={css.faint}>
            <Link to="/requests">{t('requests:work.toList')}</Link> · <Link to="/glossary">{t('papers:glossary.title')}</Link>
          </p>
        </div>
      </PageBody>
    </>
  )
}

function useColumns(): readonly Column<Load>[] {
  const { t } = useWords()
  const count = (key: 'open' | 'ours' | 'urgent' | 'soon' | 'late'): Column<Load> => ({
    key,
    header: t(`requests:work.${key}`),
    cell: (row) => row[key],
    width: 120,
    end: true,
    phone: 'label',
  })
  return [
    {
      key: 'officer',
      header: t('requests:work.officer'),
      cell: (row) => <span dir="auto">{row.officer?.name ?? t('requests:work.nobody')}</span>,
    },
    count('open'),
    count('ours'),
    count('urgent'),
    count('soon'),
    count('late'),
  ]
}
