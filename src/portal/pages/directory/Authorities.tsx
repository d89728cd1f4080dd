import { Select, TextInput } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { AuthorityFunction } from '../../../directory/authority.ts'
import { authoritiesQuery, flatten, lawStatesQuery } from '../../api/queries.ts'
import type { AuthorityView } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Filters } from '../../design/Filters.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty, SkeletonRows } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { Partner } from '../inbox/Who.tsx'
import { nameIn, otherName } from './names.ts'

/** The list is the directory's own; importing it would bring its schemas into the browser. */
const functions: Readonly<Record<AuthorityFunction, true>> = {
  'central-authority': true,
  'issuing-authority': true,
  'validating-authority': true,
  'executing-authority': true,
  'police-contact': true,
  'financial-intelligence-unit': true,
  'asset-recovery-office': true,
  'joint-team-party': true,
  'data-protection-authority': true,
}

/** Who is competent for what, and when somebody last confirmed it. */
export function Authorities() {
  const { t, say, format, language } = useWords()
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<string | null>(null)
  const [fn, setFunction] = useState<string | null>(null)
  const q = useDeferredValue(typed.trim())
  const states = useQuery(lawStatesQuery)
  const query = useInfiniteQuery({
    ...authoritiesQuery({ ...(q && { q }), ...(state && { state }), ...(fn && { function: fn }) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  const rows = flatten<AuthorityView>(query.data)
  const options = states.data?.items.map((one) => ({ value: one.code, label: format.state(one.code) })) ?? []
  return (
    <>
      <Filters>
        <TextInput
          size="sm"
          type="search"
          aria-label={t('pages:directory.find')}
          placeholder={t('pages:directory.find')}
          leftSection={<Icon name="search" size={16} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          w={260}
          dir="auto"
        />
        <Select
          size="sm"
          aria-label={t('pages:inbox.partner')}
          placeholder={t('pages:directory.anyState')}
          data={options}
          value={state}
          onChange={setState}
          searchable
          clearable
          limit={250}
          w={200}
          clearButtonProps={{ 'aria-label': t('frame:clear') }}
        />
        <Select
          size="sm"
          aria-label={t('pages:directory.function')}
          placeholder={t('pages:directory.anyFunction')}
          data={Object.keys(functions).map((value) => ({ value, label: say(`function.${value}`) }))}
          value={fn}
          onChange={setFunction}
          clearable
          w={240}
          clearButtonProps={{ 'aria-label': t('frame:clear') }}
        />
      </Filters>
      {query.data === undefined ? (
        <SkeletonRows />
      ) : rows.length === 0 ? (
        <Empty title={t('pages:directory.noAuthority.title')} says={t('pages:directory.noAuthority.says')} />
      ) : (
        <DataTable
          label={t('pages:directory.authorities')}
          rows={rows}
          idOf={(row) => `${row.node}/${row.id}`}
          more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          columns={[
            {
              key: 'name',
              header: t('pages:directory.authority'),
              cell: (row) => (
                <>
                  <span dir="auto" style={{ fontWeight: 500 }}>
                    {nameIn(row.names, language)}
                  </span>
                  {otherName(row.names, language) && (
                    <div dir="auto" style={{ color: 'var(--ink-soft)' }}>
                      {otherName(row.names, language)}
                    </div>
                  )}
                </>
              ),
            },
            { key: 'state', header: t('pages:inbox.partner'), width: 140, cell: (row) => <Partner state={row.state} /> },
            {
              key: 'function',
              header: t('pages:directory.function'),
              cell: (row) => format.list([...new Set(row.competences.map((one) => say(`function.${one.function}`)))]),
            },
            {
              key: 'languages',
              header: t('pages:directory.languages'),
              phone: 'label',
              cell: (row) => format.list(row.languages.map(format.language)),
            },
            {
              key: 'channel',
              header: t('pages:directory.channel'),
              phone: 'label',
              cell: (row) => (
                <span dir="ltr" style={{ overflowWrap: 'anywhere' }}>
                  {row.channel}
                </span>
              ),
            },
            {
              key: 'age',
              header: t('pages:directory.confirmed'),
              width: 170,
              cell: (row) => (
                <>
                  <Badge tone={row.freshness === 'confirmed' ? 'good' : 'wait'}>{t(`pages:freshness.${row.freshness}`)}</Badge>{' '}
                  <div>
                    <When at={row.confirmedAt} dateOnly />
                  </div>
                </>
              ),
            },
          ]}
        />
      )}
    </>
  )
}
