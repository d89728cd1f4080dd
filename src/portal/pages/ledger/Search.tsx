import { Button, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Query } from '../../api/client.ts'
import { problemOf } from '../../api/problem.ts'
import { auditQuery, flatten } from '../../api/queries.ts'
import type { EntryView } from '../../api/types.ts'
import { Filters } from '../../design/Filters.tsx'
import { Empty, Note, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { History } from '../../design/proof/History.tsx'
import { useWords } from '../../words.ts'

const fields = ['purpose', 'subject', 'case', 'officer', 'act'] as const
type Field = (typeof fields)[number]

/** Everything done on this node, without contents, for those who check others. The search is remembered with its purpose. */
export function Search() {
  const { t, field } = useWords()
  const [typed, setTyped] = useState<Partial<Record<Field | 'from' | 'to', string>>>({})
  const [asked, setAsked] = useState<Query>()
  const query = useInfiniteQuery({
    ...auditQuery(asked ?? {}),
    enabled: asked !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const problem = query.error ? problemOf(query.error) : undefined
  const faults = Object.fromEntries((problem?.fields ?? []).map((fault) => [fault.pointer.slice(1), field(fault)]))
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const moment = (day: string | undefined, end: boolean) => day && `${day}T${end ? '23:59:59.999' : '00:00:00.000'}Z`
    setAsked({ ...typed, from: moment(typed.from, false), to: moment(typed.to, true) })
  }
  const input = (name: Field | 'from' | 'to', type = 'text') => (
    <TextInput
      key={name}
      size="sm"
      type={type}
      label={t(`pages:search.${name}`)}
      value={typed[name] ?? ''}
      w={name === 'purpose' ? 280 : 170}
      dir="auto"
      error={faults[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <form onSubmit={ask} noValidate>
        <Filters>
          {fields.map((name) => input(name))}
          {input('from', 'date')}
          {input('to', 'date')}
          <Button type="submit" style={{ alignSelf: 'end' }} loading={query.isFetching && !query.isFetchingNextPage}>
            {t('pages:search.do')}
          </Button>
        </Filters>
      </form>
      <div style={{ padding: '12px 24px' }}>
        <Note>{t('pages:search.remembered')}</Note>
      </div>
      <div style={{ background: 'var(--sheet)' }}>
        {problem && problem.fields.length === 0 && <ProblemNote problem={problem} />}
        {asked && query.isPending && !problem && <SkeletonRows />}
        {!asked && <Empty title={t('pages:search.start.title')} says={t('pages:search.start.says')} />}
        {query.data && (
          <History
            showSubject
            entries={flatten<EntryView>(query.data)}
            more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          />
        )}
      </div>
    </>
  )
}
