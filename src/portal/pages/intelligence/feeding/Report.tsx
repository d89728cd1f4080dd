import { NativeSelect } from '@mantine/core'
import { Badge } from '../../../design/Badge.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { useWords } from '../../../words.ts'
import type { FeedReport } from '../api.ts'
import css from '../Intelligence.module.css'

/** What was read: each column with what it is taken for, what entering would do, and what is wrong with which row. */
export function Report({ report, choose }: { report: FeedReport; choose: (heading: string, target: string) => void }) {
  const { t, format } = useWords()
  const own = ['key', 'category', 'shareable', 'dated', 'evidence']
  const said = (target: string) => t(own.includes(target) ? `intelligence:feed.column.${target}` : `intelligence:field.${target}`)
  const counts = (['entered', 'renewed', 'unchanged', 'faulty', 'gone'] as const).filter((it) => report[it] > 0)
  return (
    <div className={css.stack}>
      <p role="status" className={css.row}>
        <span>{t('intelligence:feed.rows', { n: format.number(report.rows) })}</span>
        {counts.map((it) => (
          <Badge key={it} tone={it === 'faulty' ? 'bad' : it === 'gone' ? 'wait' : 'calm'}>
            {`${t(`intelligence:feed.count.${it}`)} ${format.number(report[it])}`}
          </Badge>
        ))}
        <span className={css.sub}>{t('intelligence:feed.encoding', { encoding: report.encoding })}</span>
      </p>
      <DataTable<FeedReport['columns'][number]>
        inset
        label={t('intelligence:feed.columns')}
        rows={report.columns}
        idOf={(row) => row.heading}
        columns={[
          { key: 'heading', header: t('intelligence:feed.heading'), cell: (row) => <bdi>{row.heading}</bdi> },
          { key: 'example', header: t('intelligence:feed.example'), cell: (row) => <bdi>{row.example}</bdi> },
          {
            key: 'target',
            header: t('intelligence:feed.readAs'),
            cell: (row) => (
              <NativeSelect
                size="xs"
                aria-label={`${t('intelligence:feed.readAs')}: ${row.heading}`}
                value={row.target ?? ''}
                disabled={report.feed !== undefined}
                data={[
                  { value: '', label: t('intelligence:feed.unread') },
                  ...report.targets.map((value) => ({ value, label: said(value) })),
                ]}
                onChange={(event) => choose(row.heading, event.currentTarget.value)}
              />
            ),
          },
        ]}
      />
      {!report.columns.some((it) => it.target === 'key') && <p className={css.warn}>{t('intelligence:feed.needsKey')}</p>}
      {report.faults.length > 0 && (
        <ul>
          {report.faults.slice(0, 50).map((it) => (
            <li key={it.row}>
              {t('intelligence:feed.row', { row: format.number(it.row) })} {t(`intelligence:feed.fault.${it.fault.code}`)}{' '}
              <bdi>{it.fault.value}</bdi>
            </li>
          ))}
        </ul>
      )}
      {report.faulty > 50 && <p>{t('intelligence:feed.more', { n: format.number(report.faulty - 50) })}</p>}
    </div>
  )
}
