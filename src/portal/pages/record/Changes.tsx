import { NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flatten } from '../../api/queries.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Filters } from '../../design/Filters.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty, SkeletonRows } from '../../design/Problem.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'
import { type Change, changesQuery } from './api.ts'
import css from './Record.module.css'

export const changeTones: Readonly<Record<Change['standing'], Tone>> = {
  waiting: 'wait',
  accepted: 'good',
  declined: 'bad',
  withdrawn: 'calm',
}

/** What waits for a second officer, and what became of the rest. */
export function Changes() {
  const { t } = useWords('knowledge')
  const [standing, setStanding] = useState('waiting')
  const query = useInfiniteQuery({ ...changesQuery(standing), throwOnError: true })
  const rows = flatten<Change>(query.data)
  const data = [...Object.keys(changeTones), ''].map((value) => ({ value, label: t(`knowledge:change.${value || 'any'}`) }))
  return (
    <>
      <Filters>
        <NativeSelect
          size="sm"
          aria-label={t('knowledge:standing')}
          value={standing}
          data={data}
          onChange={(event) => setStanding(event.currentTarget.value)}
        />
      </Filters>
      <div style={{ background: 'var(--sheet)' }}>
        {query.isPending ? (
          <SkeletonRows />
        ) : rows.length === 0 ? (
          <Empty title={t('knowledge:change.none')} says={t('knowledge:change.noneSays')} />
        ) : (
          <DataTable<Change>
            label={t('knowledge:tab.changes')}
            rows={rows}
            idOf={(row) => row.id}
            to={(row) => ({ to: '/law-record/changes/$id' as never, params: { id: row.id } as never })}
            more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
            columns={[
              {
                key: 'what',
                header: t('knowledge:change.what'),
                cell: (row) => (
                  <span className={css.stack}>
                    <span dir="auto" style={{ fontWeight: 500 }}>
                      {row.title}
                    </span>
                    <span className={css.faint}>
                      {t(`knowledge:change.origin.${row.origin}`)}, {t('knowledge:change.rows', { count: row.rows })}
                    </span>
                  </span>
                ),
              },
              {
                key: 'standing',
                header: t('knowledge:standing'),
                width: 140,
                cell: (row) => <Badge tone={changeTones[row.standing]}>{t(`knowledge:change.${row.standing}`)}</Badge>,
              },
              {
                key: 'by',
                header: t('knowledge:said.source'),
                width: 260,
                cell: (row) => (
                  <span className={css.stack}>
                    <span dir="auto">{t('knowledge:change.proposed', { name: row.proposedBy.name })}</span>
                    <When at={row.proposedAt} />
                  </span>
                ),
              },
            ]}
          />
        )}
      </div>
    </>
  )
}
