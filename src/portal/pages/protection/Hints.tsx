import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Query } from '../../api/client.ts'
import { problemOf } from '../../api/problem.ts'
import { Filters } from '../../design/Filters.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty, Note, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { AskOfficer } from './Acts.tsx'
import { hintsQuery } from './api.ts'
import { WithReason } from './parts.tsx'

/** Reasons to ask an officer. They have no weight and no total. */
export function Hints() {
  const { t, format } = useWords()
  const [typed, setTyped] = useState({ purpose: '', days: '30' })
  const [asked, setAsked] = useState<Query>()
  const query = useQuery({ ...hintsQuery(asked ?? {}), enabled: asked !== undefined, refetchOnWindowFocus: false })
  const problem = query.error ? problemOf(query.error) : undefined
  const ask = (event: FormEvent) => {
    event.preventDefault()
    setAsked(typed)
  }
  return (
    <>
      <form onSubmit={ask} noValidate>
        <Filters>
          <TextInput
            size="sm"
            w={320}
            dir="auto"
            label={t('protection:acts.purpose')}
            value={typed.purpose}
            onChange={(event) => setTyped({ ...typed, purpose: event.currentTarget.value })}
          />
          <TextInput
            size="sm"
            w={110}
            type="number"
            label={t('protection:hints.days')}
            value={typed.days}
            onChange={(event) => setTyped({ ...typed, days: event.currentTarget.value })}
          />
          <Button type="submit" style={{ alignSelf: 'end' }} loading={query.isFetching}>
            {t('protection:hints.do')}
          </Button>
          <span style={{ alignSelf: 'end' }}>
            <WithReason
              path="/protection/samples"
              button={t('protection:sample.button')}
              title={t('protection:sample.title')}
              field="question"
              more={{ days: Number(typed.days) || 30, count: 10 }}
            />
          </span>
        </Filters>
      </form>
      <div style={{ padding: '12px 24px' }}>
        <Note>{t('protection:hints.says')}</Note>
      </div>
      <div style={{ background: 'var(--sheet)' }}>
        {problem && <ProblemNote problem={problem} />}
        {asked && query.isPending && !problem && <SkeletonRows />}
        {(!asked || query.data?.items.length === 0) && (
          <Empty
            title={t(asked ? 'protection:hints.none' : 'protection:acts.startTitle')}
            says={t('protection:hints.noneSays')}
          />
        )}
        {query.data && query.data.items.length > 0 && (
          <DataTable
            label={t('protection:tab.hints')}
            rows={query.data.items}
            idOf={(row) => `${row.kind} ${row.officer} ${row.day} ${row.subject ?? ''} ${row.entries[0]}`}
            columns={[
              { key: 'day', header: t('protection:when'), width: 120, cell: (row) => <bdi>{row.day}</bdi> },
              { key: 'kind', header: t('protection:hints.hint'), cell: (row) => t(`protection:hint.${row.kind}`) },
              { key: 'who', header: t('protection:acts.who'), width: 180, cell: (row) => <bdi>{row.name}</bdi> },
              {
                key: 'count',
                header: t('protection:hints.count'),
                width: 150,
                end: true,
                phone: 'label',
                cell: (row) =>
                  row.usual === undefined
                    ? format.number(row.count)
                    : t('protection:hints.usual', { count: row.count, usual: format.number(row.usual) }),
              },
              {
                key: 'subject',
                header: t('protection:acts.subject'),
                width: 220,
                phone: 'label',
                cell: (row) => row.subject && <code dir="ltr">{row.subject}</code>,
              },
              {
                key: 'ask',
                header: t('frame:acts'),
                width: 110,
                end: true,
                cell: (row) => row.entries[0] && <AskOfficer entry={row.entries[0]} />,
              },
            ]}
          />
        )}
      </div>
    </>
  )
}
