import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { flatten, requestsQuery } from '../../api/queries.ts'
import type { RequestRow } from '../../api/types.ts'
import { StateBadge } from '../../design/Badge.tsx'
import { Clock } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { Partner } from '../inbox/Who.tsx'

/** The requests of this case, ours and those we received in it. */
export function CaseRequests() {
  const { t } = useWords()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useSuspenseInfiniteQuery(requestsQuery({ case: id }))
  const rows = flatten<RequestRow>(query.data)
  return (
    <Sheet title={t('frame:place.requests')} flush>
      {rows.length === 0 ? (
        <Empty title={t('pages:case.noRequests.title')} says={t('pages:case.noRequests.says')} />
      ) : (
        <DataTable
          inset
          label={t('frame:place.requests')}
          rows={rows}
          idOf={(row) => row.id}
          to={(row) => ({ to: '/requests/$id', params: { id: row.id } })}
          more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          columns={[
            {
              key: 'reference',
              header: t('pages:cases.reference'),
              cell: (row) => (
                <>
                  {row.reference}
                  <br />
                  <span dir="auto" style={{ fontWeight: 400, color: 'var(--ink-soft)' }}>
                    {row.title}
                  </span>
                </>
              ),
            },
            {
              key: 'partner',
              header: t('pages:inbox.partner'),
              width: 130,
              cell: (row) => <Partner state={row.partner.state} />,
            },
            { key: 'state', header: t('pages:inbox.stage'), width: 150, cell: (row) => <StateBadge state={row.state} /> },
            {
              key: 'clock',
              header: t('pages:inbox.clock'),
              width: 180,
              cell: (row) => row.nextDue && <Clock due={row.nextDue} source={row.nextRule} />,
            },
          ]}
        />
      )}
    </Sheet>
  )
}
