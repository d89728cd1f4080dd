import { useSuspenseQuery } from '@tanstack/react-query'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { stateOfNode } from '../../format.ts'
import { useWords } from '../../words.ts'
import { type Consultation, consultationsQuery, levelTone } from './api.ts'
import css from './Intelligence.module.css'

/** Who among the partners looked at what is ours. */
export function Consultations() {
  const rows = useSuspenseQuery(consultationsQuery()).data.items
  return (
    <PageBody>
      <ConsultationTable rows={rows} />
    </PageBody>
  )
}

export function ConsultationTable({ rows, inset }: { rows: readonly Consultation[]; inset?: boolean }) {
  const { t, format } = useWords()
  if (rows.length === 0)
    return <Empty title={t('intelligence:consultation.none')} says={t('intelligence:consultation.noneSays')} />
  return (
    <DataTable<Consultation>
      inset={inset ?? false}
      label={t('intelligence:page.consultations')}
      rows={rows}
      idOf={(row) => row.id}
      columns={[
        {
          key: 'who',
          header: t('intelligence:consultation.who'),
          cell: (row) => (
            <>
              {format.state(stateOfNode(row.partner))}: <bdi>{row.officer}</bdi>
              <div className={css.sub}>
                <bdi>{row.authority}</bdi> · <bdi>{row.caseReference}</bdi>
              </div>
            </>
          ),
        },
        {
          key: 'why',
          header: t('intelligence:consultation.why'),
          cell: (row) => (
            <>
              {t(`intelligence:purpose.${row.purpose}`, { defaultValue: row.purpose })}: <bdi>{row.reason}</bdi>
              <div className={css.sub}>
                <bdi>{row.basis}</bdi>
              </div>
            </>
          ),
        },
        {
          key: 'level',
          header: t('intelligence:query.answer'),
          width: 190,
          cell: (row) => (
            <>
              <Badge tone={row.declined ? 'wait' : levelTone[row.level]}>
                {t(row.declined ? 'intelligence:asked.declined' : `intelligence:level.${row.level}`)}
              </Badge>
              <div className={css.sub}>
                <bdi>{row.references.join(' ')}</bdi> {row.late && t('intelligence:consultation.late')}
              </div>
            </>
          ),
        },
        { key: 'at', header: t('intelligence:at'), width: 140, end: true, cell: (row) => <When at={row.at} /> },
      ]}
    />
  )
}
