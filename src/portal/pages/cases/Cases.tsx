import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { casesQuery, flatten } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import type { CaseLine } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Filters } from '../../design/Filters.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageHeader } from '../../design/PageHeader.tsx'
import { Empty, SkeletonRows } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { NewCase } from './NewCase.tsx'

const states = ['open', 'closed', 'all'] as const

export function Cases() {
  const { t, format, say } = useWords()
  const may = useMay()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { new?: boolean }
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<string>('open')
  const q = useDeferredValue(typed.trim())
  const query = useInfiniteQuery({
    ...casesQuery({ ...(q && { q }), ...(state !== 'all' && { state }) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  const rows = flatten<CaseLine>(query.data)
  const close = () => void navigate({ to: '/cases', search: {} as never, replace: true })
  const open = may('cases.open') && (
    <Button
      leftSection={<Icon name="plus" size={16} />}
      onClick={() => void navigate({ to: '/cases', search: { new: true } as never })}
    >
      {t('pages:cases.open')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('frame:place.cases')} acts={open} />
      <Filters>
        <TextInput
          size="sm"
          type="search"
          aria-label={t('pages:cases.find')}
          placeholder={t('pages:cases.find')}
          leftSection={<Icon name="search" size={16} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          w={280}
          dir="auto"
        />
        <SegmentedControl
          size="sm"
          aria-label={t('pages:cases.state')}
          value={state}
          onChange={setState}
          data={states.map((value) => ({ value, label: t(`pages:cases.states.${value}`) }))}
        />
      </Filters>
      {query.data === undefined ? (
        <SkeletonRows />
      ) : rows.length === 0 ? (
        q ? (
          <Empty title={t('pages:cases.none.title')} says={t('pages:cases.none.says')} />
        ) : (
          <Empty title={t('pages:cases.empty.title')} says={t('pages:cases.empty.says')} act={open} />
        )
      ) : (
        <DataTable
          label={t('frame:place.cases')}
          rows={rows}
          idOf={(row) => row.id}
          to={(row) => ({ to: '/cases/$id', params: { id: row.id } })}
          more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          columns={[
            { key: 'reference', header: t('pages:cases.reference'), width: 170, cell: (row) => row.reference },
            { key: 'title', header: t('pages:cases.title'), cell: (row) => <span dir="auto">{row.title}</span> },
            {
              key: 'state',
              header: t('pages:cases.state'),
              width: 110,
              cell: (row) => <Badge tone={row.state === 'open' ? 'info' : 'calm'}>{t(`pages:cases.states.${row.state}`)}</Badge>,
            },
            { key: 'function', header: t('pages:cases.function'), width: 150, cell: (row) => say(`function.${row.function}`) },
            {
              key: 'members',
              header: t('pages:cases.members'),
              width: 90,
              end: true,
              phone: 'label',
              cell: (row) => format.number(row.members),
            },
            {
              key: 'opened',
              header: t('pages:cases.openedAt'),
              width: 130,
              end: true,
              phone: 'hide',
              cell: (row) => <When at={row.openedAt} dateOnly />,
            },
          ]}
        />
      )}
      {search.new && may('cases.open') && <NewCase onClose={close} />}
    </>
  )
}
