import { Button, Progress, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { useWords } from '../../../words.ts'
import { type Feed, type FeedRow, feedRowsQuery } from '../api.ts'
import css from '../Intelligence.module.css'

/** One file that was entered: how far it is, and what became of each row. */
export function FeedLine({ feed }: { feed: Feed }) {
  const { t, format } = useWords()
  const [open, setOpen] = useState(false)
  const share = feed.total === 0 ? 100 : (100 * feed.done) / feed.total
  const counts = (['entered', 'renewed', 'unchanged', 'faulty', 'gone'] as const).filter((it) => feed[it] > 0)
  return (
    <article className={css.hit}>
      <div className={css.row}>
        <strong>
          <bdi>{feed.name}</bdi>
        </strong>
        <span className={css.sub}>
          <bdi>{feed.source}</bdi> · {t(`intelligence:kind.${feed.kind}`)} · <bdi>{feed.by}</bdi> · <When at={feed.startedAt} />
        </span>
      </div>
      {!feed.finishedAt && <Progress value={share} size="sm" aria-label={t('intelligence:feed.progress')} />}
      <div className={css.row}>
        <span>{t('intelligence:feed.done', { done: format.number(feed.done), total: format.number(feed.total) })}</span>
        {counts.map((it) => (
          <Badge key={it} tone={it === 'faulty' ? 'bad' : it === 'gone' ? 'wait' : 'calm'}>
            {`${t(`intelligence:feed.count.${it}`)} ${format.number(feed[it])}`}
          </Badge>
        ))}
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('intelligence:feed.rowsShow')}
        </Button>
      </div>
      {open && <Rows feed={feed} />}
    </article>
  )
}

function Rows({ feed }: { feed: Feed }) {
  const { t, format } = useWords()
  const [outcome, setOutcome] = useState('')
  const [pages, setPages] = useState<readonly number[]>([])
  const after = pages.at(-1)
  const rows = useQuery(feedRowsQuery(feed, outcome, after)).data?.items ?? []
  return (
    <div className={css.stack}>
      <SegmentedControl
        size="xs"
        value={outcome}
        aria-label={t('intelligence:feed.rowsShow')}
        onChange={(value) => {
          setOutcome(value)
          setPages([])
        }}
        data={[
          { value: '', label: t('intelligence:feed.all') },
          { value: 'fault', label: t('intelligence:feed.count.faulty') },
          { value: 'gone', label: t('intelligence:feed.count.gone') },
        ]}
      />
      {outcome === 'gone' && feed.gone > 0 && <p className={css.sub}>{t('intelligence:feed.goneSays')}</p>}
      <DataTable<FeedRow>
        inset
        label={t('intelligence:feed.rowsShow')}
        rows={rows}
        idOf={(row) => String(row.row)}
        columns={[
          {
            key: 'row',
            header: t('intelligence:feed.number'),
            width: 90,
            cell: (row) => (row.row > 0 ? format.number(row.row) : '–'),
          },
          { key: 'key', header: t('intelligence:feed.column.key'), cell: (row) => <bdi>{row.key || '–'}</bdi> },
          {
            key: 'outcome',
            header: t('intelligence:feed.became'),
            cell: (row) =>
              row.fault ? (
                <span className={css.warn}>
                  {t(`intelligence:feed.fault.${row.fault.code}`)} <bdi>{row.fault.value}</bdi>
                </span>
              ) : (
                t(`intelligence:feed.outcome.${row.outcome}`)
              ),
          },
          {
            key: 'record',
            header: '',
            width: 120,
            cell: (row) =>
              row.record && (
                <Link to="/intelligence/records/$id" params={{ id: row.record }}>
                  {t('intelligence:feed.open')}
                </Link>
              ),
          },
        ]}
      />
      <div className={css.row}>
        {pages.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setPages(pages.slice(0, -1))}>
            {t('intelligence:feed.before')}
          </Button>
        )}
        {rows.length === 100 && (
          <Button size="compact-sm" variant="default" onClick={() => setPages([...pages, rows.at(-1)!.row])}>
            {t('intelligence:feed.next')}
          </Button>
        )}
      </div>
    </div>
  )
}
