import { Button, Select, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { justifications, verbs } from '../../../protection/oversight/verbs.ts'
import type { Query } from '../../api/client.ts'
import { problemOf } from '../../api/problem.ts'
import { flatten } from '../../api/queries.ts'
import { When } from '../../design/Clock.tsx'
import { Filters } from '../../design/Filters.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty, Note, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { type ActView, actsQuery } from './api.ts'
import { WithReason } from './parts.tsx'

/** The record of acts in the six verbs of the law. Whoever searches says why, and the search is in the record. */
export function Acts() {
  const { t, act } = useWords()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [asked, setAsked] = useState<Query>()
  const query = useInfiniteQuery({
    ...actsQuery(asked ?? {}),
    enabled: asked !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const problem = query.error ? problemOf(query.error) : undefined
  const set = (name: string, value: string | null) => setTyped({ ...typed, [name]: value ?? '' })
  const input = (name: string, width: number, type = 'text') => (
    <TextInput
      size="sm"
      w={width}
      type={type}
      dir="auto"
      label={t(`protection:acts.${name}`)}
      value={typed[name] ?? ''}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  )
  const choice = (name: string, values: readonly string[]) => (
    <Select
      size="sm"
      w={180}
      clearable
      label={t(`protection:acts.${name}`)}
      data={values.map((value) => ({ value, label: t(`protection:${name}.${value}`) }))}
      value={typed[name] || null}
      onChange={(value) => set(name, value)}
    />
  )
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const moment = (day: string | undefined, end: boolean) => day && `${day}T${end ? '23:59:59.999' : '00:00:00.000'}Z`
    setAsked({ ...typed, from: moment(typed.from, false), to: moment(typed.to, true) })
  }
  return (
    <>
      <form onSubmit={ask} noValidate>
        <Filters>
          {input('purpose', 280)}
          {choice('verb', verbs)}
          {choice('justification', justifications)}
          {input('subject', 170)}
          {input('from', 150, 'date')}
          {input('to', 150, 'date')}
          <Button type="submit" style={{ alignSelf: 'end' }} loading={query.isFetching && !query.isFetchingNextPage}>
            {t('protection:acts.do')}
          </Button>
        </Filters>
      </form>
      <div style={{ padding: '12px 24px' }}>
        <Note>{t('protection:acts.remembered')}</Note>
      </div>
      <div style={{ background: 'var(--sheet)' }}>
        {problem && <ProblemNote problem={problem} />}
        {asked && query.isPending && !problem && <SkeletonRows />}
        {!asked && <Empty title={t('protection:acts.startTitle')} says={t('protection:acts.startSays')} />}
        {query.data && (
          <DataTable
            label={t('protection:tab.acts')}
            rows={flatten<ActView>(query.data)}
            idOf={(row) => row.id}
            more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
            columns={[
              { key: 'at', header: t('protection:when'), width: 150, cell: (row) => <When at={row.at} /> },
              {
                key: 'verb',
                header: t('protection:acts.verb'),
                width: 130,
                cell: (row) => (row.verb ? t(`protection:verb.${row.verb}`) : t('protection:acts.noVerb')),
              },
              {
                key: 'act',
                header: t('protection:acts.act'),
                cell: (row) => (
                  <>
                    {act(row.act)}
                    <div style={{ color: 'var(--ink-soft)', overflowWrap: 'anywhere' }}>
                      <code dir="ltr">{row.subject}</code>
                    </div>
                  </>
                ),
              },
              {
                key: 'who',
                header: t('protection:acts.who'),
                width: 160,
                cell: (row) => <bdi>{row.officer?.name ?? row.node}</bdi>,
              },
              {
                key: 'why',
                header: t('protection:acts.why'),
                cell: (row) => (row.purpose ? <bdi>{row.purpose}</bdi> : t('protection:justification.missing')),
              },
              { key: 'to', header: t('protection:acts.recipient'), width: 120, phone: 'label', cell: (row) => row.counterparty },
              {
                key: 'ask',
                header: t('frame:acts'),
                width: 110,
                end: true,
                cell: (row) => row.officer && <AskOfficer entry={row.id} />,
              },
            ]}
          />
        )}
      </div>
    </>
  )
}

/** A question to the officer about one act. */
export function AskOfficer({ entry }: { entry: string }) {
  const { t } = useWords()
  return (
    <WithReason
      path="/protection/reviews"
      button={t('protection:ask.button')}
      title={t('protection:ask.title')}
      field="question"
      more={{ entry }}
    />
  )
}
