import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { casesQuery, flatten, vocabularyQuery } from '../api/queries.ts'
import { useMay } from '../api/session.ts'
import type { CaseLine } from '../api/types.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { PageHeader } from '../design/PageHeader.tsx'
import { Empty, SkeletonRows } from '../design/Problem.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { partnersQuery, type TeamLine, teamsQuery } from './api.ts'
import { Fields } from './Fields.tsx'

const toneOf = { negotiating: 'wait', open: 'info', ended: 'calm' } as const
export function TeamState({ state }: { state: TeamLine['state'] }) {
  const { t } = useWords('teams')
  return <Badge tone={toneOf[state]}>{t(`teams:state.${state}`)}</Badge>
}

export function TeamList() {
  const { t } = useWords(['frame', 'teams'])
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const query = useInfiniteQuery({ ...teamsQuery, throwOnError: true })
  const rows = flatten<TeamLine>(query.data)
  const propose = may('teams.propose') && (
    <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setAsking(true)}>
      {t('teams:propose.do')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('frame:place.teams')} acts={propose} />
      {query.data === undefined ? (
        <SkeletonRows />
      ) : rows.length === 0 ? (
        <Empty title={t('teams:none.title')} says={t('teams:none.says')} act={propose} />
      ) : (
        <DataTable
          label={t('frame:place.teams')}
          rows={rows}
          idOf={(row) => row.id}
          to={(row) => ({ to: '/teams/$id', params: { id: row.id } })}
          more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          columns={[
            { key: 'title', header: t('teams:title'), cell: (row) => <span dir="auto">{row.title}</span> },
            { key: 'parties', header: t('teams:parties'), width: 320, cell: (row) => <bdi>{row.nodes.join(', ')}</bdi> },
            { key: 'state', header: t('teams:stateOf'), width: 180, cell: (row) => <TeamState state={row.state} /> },
            {
              key: 'moved',
              header: t('teams:moved'),
              width: 180,
              end: true,
              phone: 'hide',
              cell: (row) => <When at={row.movedAt} />,
            },
          ]}
        />
      )}
      {asking && <Propose onClose={() => setAsking(false)} />}
    </>
  )
}

function Propose({ onClose }: { onClose: () => void }) {
  const { t, format, say } = useWords(['frame', 'teams', 'law'])
  const cases = useInfiniteQuery(casesQuery({ state: 'open' }))
  const partners = useQuery(partnersQuery)
  const vocabulary = useQuery(vocabularyQuery)
  if (!cases.data || !partners.data || !vocabulary.data) return null
  return (
    <Fields
      onClose={onClose}
      title={t('teams:propose.do')}
      says={t('teams:propose.says')}
      button={t('teams:propose.do')}
      path="/teams"
      act="teams.propose"
      refresh={[['teams']]}
      said={t('teams:propose.done')}
      fields={[
        {
          name: 'case',
          label: t('teams:propose.case'),
          as: 'choice',
          start: '',
          choices: [
            { value: '', label: t('teams:choose') },
            ...flatten<CaseLine>(cases.data).map((it) => ({ value: it.id, label: `${it.reference} ${it.title}` })),
          ],
        },
        { name: 'title', label: t('teams:title') },
        { name: 'purpose', label: t('teams:purpose'), as: 'prose' },
        {
          name: 'nodes',
          label: t('teams:propose.parties'),
          as: 'several',
          choices: partners.data.items.map((it) => ({ value: it.node, label: `${format.state(it.state)}: ${it.authority}` })),
        },
        {
          name: 'offence',
          label: t('teams:propose.offence'),
          as: 'choice',
          start: '',
          choices: [
            { value: '', label: t('teams:choose') },
            ...vocabulary.data.concepts.map(({ id }) => ({ value: id, label: say(`concept.${id}`, {}, id) })),
          ],
        },
      ]}
      make={(v) => ({
        case: v.case,
        title: v.title,
        purpose: v.purpose,
        nodes: v.nodes?.split(',') ?? [],
        offences: [v.offence],
      })}
    />
  )
}
