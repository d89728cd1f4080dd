import { Button, Checkbox } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { nodeNow } from '../api/nodeClock.ts'
import { flatten, requestsQuery } from '../api/queries.ts'
import { useMay } from '../api/session.ts'
import type { RequestRow } from '../api/types.ts'
import { StateBadge } from '../design/Badge.tsx'
import { Clock, When } from '../design/Clock.tsx'
import { Flag } from '../design/Flag.tsx'
import { type Column, DataTable } from '../design/list/DataTable.tsx'
import { PageHeader } from '../design/PageHeader.tsx'
import { Empty, SkeletonRows } from '../design/Problem.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { readFilter } from './filter.ts'
import { ListFilters } from './ListFilters.tsx'
import css from './Request.module.css'
import { Bulk } from './workload/Bulk.tsx'

/** Every request of the officer's cases, what runs out next first. The filters are in the address, so a view can be kept and sent. */
export function RequestList() {
  const { t } = useWords()
  const may = useMay()
  const filter = readFilter(useSearch({ strict: false }) as Record<string, unknown>)
  const query = useInfiniteQuery({ ...requestsQuery(filter), placeholderData: keepPreviousData, throwOnError: true })
  const rows = flatten<RequestRow>(query.data)
  const columns = useColumns()
  const [chosen, setChosen] = useState<ReadonlySet<string>>()
  const choice = useChoice(chosen, setChosen)
  const filtered = Object.keys(filter).length > 0
  const begin = may('assistance.draft') && (
    <Button component={Link} to="/requests/new" leftSection={<Icon name="plus" size={16} />}>
      {t('frame:do.newRequest')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('frame:place.requests')}
        acts={
          <>
            <Button
              variant="default"
              aria-pressed={chosen !== undefined}
              onClick={() => setChosen(chosen ? undefined : new Set())}
            >
              {t('requests:bulk.choose')}
            </Button>
            <Button component={Link} to="/requests/work" variant="default">
              {t('requests:work.title')}
            </Button>
            {begin}
          </>
        }
      />
      <ListFilters filter={filter} />
      {chosen && <Bulk rows={rows} chosen={chosen} onChoose={setChosen} />}
      {query.data === undefined ? (
        <SkeletonRows />
      ) : rows.length === 0 ? (
        <Empty
          title={t(filtered ? 'requests:listPage.none' : 'requests:listPage.empty')}
          says={t(filtered ? 'requests:listPage.noneSays' : 'requests:listPage.emptySays')}
          act={
            filtered ? (
              <Button component={Link} to="/requests" variant="default">
                {t('requests:listPage.clear')}
              </Button>
            ) : (
              begin
            )
          }
        />
      ) : (
        <DataTable
          label={t('frame:place.requests')}
          columns={chosen ? [...columns, choice] : columns}
          rows={rows}
          idOf={(row) => row.id}
          to={(row) => ({ to: '/requests/$id', params: { id: row.id } as never })}
          more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
        />
      )}
    </>
  )
}

/** The box that chooses a row, at its end: the row itself still opens the request. */
function useChoice(chosen: ReadonlySet<string> | undefined, choose: (ids: ReadonlySet<string>) => void): Column<RequestRow> {
  const { t } = useWords()
  return {
    key: 'choose',
    header: t('requests:bulk.column'),
    width: 80,
    cell: (row) => (
      <Checkbox
        aria-label={t('requests:bulk.one', { reference: row.reference })}
        checked={chosen?.has(row.id) ?? false}
        onChange={(event) => {
          const next = new Set(chosen)
          if (event.currentTarget.checked) next.add(row.id)
          else next.delete(row.id)
          choose(next)
        }}
      />
    ),
  }
}

function useColumns(): readonly Column<RequestRow>[] {
  const { t, say, format } = useWords()
  return [
    {
      key: 'request',
      header: t('requests:listPage.request'),
      cell: (row) => (
        <span className={css.cell}>
          <span dir="auto">
            {row.urgent && <span className={css.urgent}>{t('requests:urgent')} </span>}
            {row.title || t('requests:untitled')}
          </span>
          <span className={`${css.faint} ${css.soft}`}>
            {row.reference} · {t(`assistance:side.${row.side}`)}
          </span>
          {row.labels && row.labels.length > 0 && (
            <span>
              {row.labels.map((label) => (
                <span key={label} className={css.labelled} dir="auto">
                  {label}
                </span>
              ))}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'partner',
      header: t('requests:listPage.partner'),
      width: 190,
      cell: (row) => (
        <span className={css.cell}>
          <span className={css.party}>
            <Flag state={row.partner.state} />
            {format.state(row.partner.state)}
          </span>
          <span className={css.faint} dir="auto">
            {row.partner.authority}
          </span>
        </span>
      ),
    },
    {
      key: 'instrument',
      header: t('assistance:label.instrument'),
      width: 110,
      phone: 'hide',
      cell: (row) => <span title={say(`instrument.${row.instrument}`)}>{row.instrument}</span>,
    },
    { key: 'state', header: t('requests:listPage.state'), width: 170, cell: (row) => <StateBadge state={row.state} /> },
    {
      key: 'clock',
      header: t('requests:listPage.clock'),
      width: 190,
      cell: (row) => row.nextDue && <Clock due={row.nextDue} source={row.nextRule && say(`clock.${row.nextRule}`)} />,
    },
    {
      key: 'waits',
      header: t('requests:listPage.waits'),
      width: 140,
      cell: (row) => (
        <span className={css.cell}>
          {say(`waits.${row.waitsFor}`, { partner: format.state(row.partner.state) })}
          {row.assignee && (
            <span className={css.faint} dir="auto">
              {row.assignee.name}
            </span>
          )}
          {row.silentSince && (
            <span className={css.urgent}>
              {t('requests:listPage.silentSince', { since: format.relative(row.silentSince, nodeNow()) })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'moved',
      header: t('requests:listPage.moved'),
      width: 150,
      end: true,
      phone: 'label',
      cell: (row) => <When at={row.movedAt} />,
    },
  ]
}
