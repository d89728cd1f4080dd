import { Button, Select } from '@mantine/core'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { fileAddress } from '../../api/client.ts'
import { problemOf } from '../../api/problem.ts'
import { lawQuery, vocabularyQuery } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import type { LawGapRow } from '../../api/types.ts'
import { type Column, DataTable } from '../../design/list/DataTable.tsx'
import { PageHeader } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Sheet as Box } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { dayIn, readCode, readDate } from './ask.ts'
import { CoverageBadge } from './Coverage.tsx'
import { GapFigures } from './GapFigures.tsx'
import css from './Law.module.css'
import { ChoiceField, DateField } from './LawFields.tsx'
import { Cite } from './LawParts.tsx'
import { LawTabs } from './LawTabs.tsx'

/** The outlines of the world are a tenth of a megabyte: they come after the table, which says the same in words. */
const WorldMap = lazy(() => import('./map/WorldMap.tsx'))
const order = ['gap', 'partly', 'covered', 'unknown']

/** The harmonisation map: one obligation, all States; gaps first, unknown last and grey. */
export function Gaps() {
  const { t, say, language, format } = useWords(['advice', 'law', 'pages'])
  const { node } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery)
  const ask = {
    obligation: readCode(search.obligation, 'som-6-1-a'),
    on: readDate(search.on, dayIn(node.timeZone)),
    coverage: order.find((one) => one === search.coverage),
  }
  const found = useQuery({
    ...lawQuery('/law/gaps', { obligation: ask.obligation, on: ask.on }),
    placeholderData: keepPreviousData,
  })
  const set = (change: Record<string, unknown>) =>
    void navigate({ to: '/law/gaps', search: { ...search, ...change } as never, replace: true })
  const named = vocabulary.obligations.map((one) => ({
    value: one.id,
    label: `${format.list(
      one.concepts.map((concept) => say(`concept.${concept}`, {}, concept)),
      'disjunction',
    )} (${one.article})`,
  }))
  const title = named.find((one) => one.value === ask.obligation)?.label ?? ask.obligation
  const byName = new Intl.Collator(language).compare
  const rows = (found.data?.items ?? [])
    .filter((row) => !ask.coverage || row.coverage === ask.coverage)
    .toSorted(
      (a, b) => order.indexOf(a.coverage) - order.indexOf(b.coverage) || byName(format.state(a.state), format.state(b.state)),
    )
  return (
    <>
      <PageHeader
        title={t('advice:tab.gaps')}
        facts={
          <>
            <span>{title}</span>
            <span>{format.date(ask.on)}</span>
          </>
        }
        acts={
          <Button
            component="a"
            variant="default"
            href={fileAddress('/law/gaps.csv', ask)}
            leftSection={<Icon name="download" size={16} />}
          >
            {t('advice:page.gaps.export')}
          </Button>
        }
      />
      <LawTabs />
      <search className={`${css.ask} screen-only`}>
        <Select
          size="sm"
          className={css.broad ?? ''}
          label={t('advice:page.gaps.obligation')}
          data={named}
          value={ask.obligation}
          searchable
          allowDeselect={false}
          onChange={(obligation) => obligation && set({ obligation })}
        />
        <DateField label={t('pages:law.on')} value={ask.on} onChange={(on) => set({ on })} />
        <ChoiceField
          label={t('advice:page.gaps.finding')}
          value={ask.coverage ?? ''}
          choices={[['', t('advice:page.gaps.all')], ...order.map((one) => [one, say(`coverage.${one}`, {}, one)] as const)]}
          onChange={(coverage) => set({ coverage })}
        />
      </search>
      {found.error ? (
        <div className={css.alone}>
          <ProblemNote problem={problemOf(found.error)} fieldsHere={false} />
        </div>
      ) : found.data ? (
        <div className={css.gaps}>
          <Box title={t('advice:page.gaps.map', { obligation: title })}>
            <Suspense fallback={<div className={css.mapSpace} />}>
              <WorldMap rows={found.data.items} label={t('advice:page.gaps.map', { obligation: title })} />
            </Suspense>
            <p className={css.soft}>
              {t('advice:page.gaps.grey')} {t('advice:page.gaps.boundaries')}
            </p>
          </Box>
          <Box title={title} flush>
            {rows.length ? <GapTable rows={rows} label={title} /> : <Empty title={t('advice:page.gaps.noRows')} />}
          </Box>
          <GapFigures on={ask.on} />
        </div>
      ) : (
        <SkeletonRows />
      )}
    </>
  )
}

function GapTable({ rows, label }: { rows: readonly LawGapRow[]; label: string }) {
  const { t, say, format } = useWords(['advice', 'law'])
  const columns: readonly Column<LawGapRow>[] = [
    { key: 'state', header: t('advice:page.gaps.state'), cell: (row) => format.state(row.state), width: 180 },
    {
      key: 'finding',
      header: t('advice:page.gaps.finding'),
      cell: (row) => <CoverageBadge it={row} />,
      width: 140,
    },
    {
      key: 'provision',
      header: t('advice:page.gaps.provision'),
      cell: (row) =>
        row.coverage === 'unknown' ? (
          ''
        ) : (
          <>
            {row.repealed.map((one) => (
              <span key={one.article}>{t('advice:page.gaps.repealed', { until: one.until ? format.date(one.until) : '' })} </span>
            ))}
            <Cite it={{ ...row, source: '' }} />
          </>
        ),
    },
    {
      key: 'missing',
      header: t('advice:page.gaps.missing'),
      cell: (row) => format.list(row.missing.map((one) => say(`element.${one}`, {}, one))),
      phone: 'label',
    },
    {
      key: 'bound',
      header: t('advice:page.gaps.bound'),
      cell: (row) => `${say(`standing.${row.bound}`, {}, row.bound)} (${format.date(row.boundAsOf)})`,
      phone: 'label',
    },
  ]
  return <DataTable label={label} columns={columns} rows={rows} idOf={(row) => row.state} inset />
}
