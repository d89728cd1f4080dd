import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { states } from '../../assistance/life/life.ts'
import { flatten, instrumentsQuery, nodesQuery, requestsQuery } from '../api/queries.ts'
import { useMay, useSession } from '../api/session.ts'
import type { RequestRow } from '../api/types.ts'
import { StateBadge } from '../design/Badge.tsx'
import { Clock, When } from '../design/Clock.tsx'
import { Filters } from '../design/Filters.tsx'
import { Flag } from '../design/Flag.tsx'
import { type Column, DataTable } from '../design/list/DataTable.tsx'
import { PageHeader } from '../design/PageHeader.tsx'
import { Empty, SkeletonRows } from '../design/Problem.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { type ListFilter, readFilter, withFilter } from './filter.ts'
import css from './Request.module.css'
import { labelsQuery } from './workload/api.ts'
import { Bulk } from './workload/Bulk.tsx'
import { Searches } from './workload/Searches.tsx'

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
              {t('requests:listPage.silentSince', { since: format.relative(row.silentSince, Date.now()) })}
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

function ListFilters({ filter }: { filter: ListFilter }) {
  const { t, say, format } = useWords()
  const navigate = useNavigate()
  const { officer } = useSession()
  const nodes = useQuery(nodesQuery).data?.items ?? []
  const instruments = useQuery(instrumentsQuery).data?.items ?? []
  const labels = useQuery(labelsQuery).data?.items ?? []
  const [typed, setTyped] = useState(filter.q ?? '')
  const narrow = useMediaQuery('(max-width: 700px)', window.innerWidth <= 700)
  const go = (next: Partial<ListFilter>) =>
    void navigate({ to: '/requests', search: withFilter(filter, next) as never, replace: true })
  useEffect(() => setTyped(filter.q ?? ''), [filter.q])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts a search
  useEffect(() => {
    if (typed.trim() === (filter.q ?? '')) return
    const timer = setTimeout(() => go({ q: typed.trim() }), 300)
    return () => clearTimeout(timer)
  }, [typed])
  const select = (name: keyof ListFilter, label: string, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      size="sm"
      className={css.filter}
      aria-label={label}
      value={filter[name] ?? ''}
      onChange={(event) => go({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: `${label}: ${t('requests:listPage.all')}` }, ...data]}
    />
  )
  const selects = (
    <>
      {select(
        'waitsFor',
        t('requests:listPage.waits'),
        (['us', 'them', 'nobody'] as const).map((value) => ({ value, label: t(`requests:listPage.waitsFor.${value}`) })),
      )}
      {select(
        'state',
        t('requests:listPage.state'),
        states.map((value) => ({ value, label: say(`state.${value}`) })),
      )}
      {select(
        'side',
        t('requests:listPage.side'),
        (['requesting', 'requested'] as const).map((value) => ({ value, label: t(`assistance:side.${value}`) })),
      )}
      {select(
        'partner',
        t('requests:listPage.partner'),
        nodes
          .filter((node) => node.standing === 'accepted' || node.standing === 'suspended')
          .map((node) => ({ value: node.id, label: format.state(node.state) })),
      )}
      {select(
        'instrument',
        t('assistance:label.instrument'),
        instruments.map((one) => ({ value: one.id, label: say(`instrument.${one.id}`, {}, one.id) })),
      )}
      {labels.length > 0 &&
        select(
          'label',
          t('requests:bulk.label'),
          labels.map((value) => ({ value, label: value })),
        )}
      {select('silent', t('requests:listPage.silent'), [{ value: 'yes', label: t('requests:listPage.silentYes') }])}
      {select('assignee', t('assistance:label.assignee'), [
        { value: officer.id, label: t('requests:listPage.me') },
        { value: 'nobody', label: t('requests:work.nobody') },
      ])}
    </>
  )
  return (
    <Filters>
      <TextInput
        size="sm"
        type="search"
        dir="auto"
        className={css.find}
        aria-label={t('requests:listPage.find')}
        placeholder={t('requests:listPage.find')}
        leftSection={<Icon name="search" size={16} />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {narrow ? (
        <details className={css.narrowing}>
          <summary>{t('requests:listPage.narrow', { count: Object.keys(filter).filter((name) => name !== 'q').length })}</summary>
          <div className={css.chosen}>{selects}</div>
        </details>
      ) : (
        selects
      )}
      {Object.keys(filter).length > 0 && (
        <Button component={Link} to="/requests" size="compact-sm" variant="subtle">
          {t('requests:listPage.clear')}
        </Button>
      )}
      <Searches filter={filter} />
    </Filters>
  )
}
