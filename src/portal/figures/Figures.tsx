/** Requests of a period counted as Regulation (EU) 2023/1543, Article 28(2) lists it, for every instrument: table, chart and file. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { fileAddress, read } from '../api/client.ts'
import { nodeNow } from '../api/nodeClock.ts'
import { problemOf } from '../api/problem.ts'
import { useSession } from '../api/session.ts'
import { type Column, DataTable } from '../design/list/DataTable.tsx'
import { PageHeader } from '../design/PageHeader.tsx'
import { Empty, Note, ProblemNote, SkeletonRows } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import css from './Figures.module.css'
import { Months } from './Months.tsx'

type Ask = Readonly<{ from: string; until: string; instrument: string | undefined }>
const figuresQuery = (ask: Ask) => ({
  queryKey: ['figures', ask],
  queryFn: ({ signal }: { signal: AbortSignal }) => read('/figures/requests', ask, signal),
  placeholderData: keepPreviousData,
})
type Figures = Awaited<ReturnType<ReturnType<typeof figuresQuery>['queryFn']>>
type Line = Figures['lines'][number]
type Refused = Figures['refusals'][number]

const day = (text: unknown, otherwise: string): string => (/^\d{4}-\d\d-\d\d$/.test(String(text)) ? String(text) : otherwise)

export function Figures() {
  const { t, say } = useWords(['figures', 'frame'])
  const { node } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const today = useMemo(() => new Intl.DateTimeFormat('en-CA', { timeZone: node.timeZone }).format(nodeNow()), [node.timeZone])
  const ask: Ask = {
    from: day(search.from, `${today.slice(0, 4)}-01-01`),
    until: day(search.until, today),
    instrument: typeof search.instrument === 'string' ? search.instrument : undefined,
  }
  const set = (change: Record<string, unknown>) =>
    void navigate({ to: '/figures', search: { ...search, ...change } as never, replace: true })
  const found = useQuery(figuresQuery(ask))
  const figures = found.data
  const instruments = [...new Set(figures?.lines.map((it) => it.instrument) ?? [])].sort()
  return (
    <>
      <PageHeader
        title={t('frame:place.figures')}
        facts={<span>{t('figures:says')}</span>}
        acts={
          <Button
            component="a"
            variant="default"
            href={fileAddress('/figures/requests/file', ask)}
            download
            leftSection={<Icon name="download" size={16} />}
          >
            {t('figures:file')}
          </Button>
        }
      />
      <div className={css.page}>
        <form className={css.row} onSubmit={(event) => event.preventDefault()}>
          <TextInput
            size="sm"
            type="date"
            label={t('figures:from')}
            value={ask.from}
            max={ask.until}
            onChange={(e) => set({ from: e.currentTarget.value })}
          />
          <TextInput
            size="sm"
            type="date"
            label={t('figures:until')}
            value={ask.until}
            min={ask.from}
            onChange={(e) => set({ until: e.currentTarget.value })}
          />
          <NativeSelect
            size="sm"
            label={t('assistance:label.instrument')}
            value={ask.instrument ?? ''}
            onChange={(e) => set({ instrument: e.currentTarget.value || undefined })}
            data={[
              { value: '', label: t('figures:all') },
              ...[...new Set([...instruments, ...(ask.instrument ? [ask.instrument] : [])])].map((it) => ({
                value: it,
                label: say(`instrument.${it}`, {}, it),
              })),
            ]}
          />
        </form>
        {found.error ? (
          <ProblemNote problem={problemOf(found.error)} />
        ) : figures ? (
          <Shown figures={figures} />
        ) : (
          <SkeletonRows />
        )}
      </div>
    </>
  )
}

function Shown({ figures }: { figures: Figures }) {
  const { t, say, format } = useWords(['figures', 'frame'])
  const columns = useColumns()
  if (figures.lines.length === 0) return <Empty title={t('figures:none')} says={t('figures:noneSays')} />
  return (
    <>
      <Sheet title={t('figures:months')}>
        <Months months={figures.months} />
      </Sheet>
      <Sheet title={t('figures:table')} flush>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is pushed sideways, by keyboard too (WCAG 2.1.1) */}
        <section className={css.wide} tabIndex={0} aria-label={t('figures:table')}>
          <DataTable
            inset
            label={t('figures:table')}
            rows={figures.lines}
            idOf={(it) => [it.side, it.instrument, it.measure, it.state, it.urgent].join(' ')}
            columns={columns}
          />
        </section>
      </Sheet>
      {figures.refusals.length > 0 && (
        <Sheet title={t('figures:refusals')} flush>
          <DataTable
            inset
            label={t('figures:refusals')}
            rows={figures.refusals}
            idOf={(it) => [it.side, it.instrument, it.measure, it.state, it.urgent, it.ground].join(' ')}
            columns={[
              { key: 'ground', header: t('figures:ground'), cell: (it: Refused) => say(`ground.${it.ground}`, {}, it.ground) },
              { key: 'measure', header: t('figures:measure'), width: 220, cell: (it) => say(`measure.${it.measure}`) },
              { key: 'state', header: t('figures:state'), width: 160, cell: (it) => format.state(it.state) },
              {
                key: 'count',
                header: t('figures:count'),
                width: 90,
                end: true,
                phone: 'label',
                cell: (it) => format.number(it.count),
              },
            ]}
          />
        </Sheet>
      )}
      {figures.preserved.map((it) => (
        <p key={`${it.side} ${it.instrument} ${it.state}`} className={css.says}>
          {t('figures:preserved', {
            state: format.state(it.state),
            number: format.number(it.followed),
            time: t('figures:hours', { number: format.number(it.mean_h) }),
          })}
        </p>
      ))}
      <Note tone="info">
        {t('figures:notRecorded')} {format.list(figures.notRecorded.map((it) => t(`figures:missing.${it}`)))}
      </Note>
    </>
  )
}

function useColumns(): readonly Column<Line>[] {
  const { t, say, format } = useWords(['figures', 'assistance'])
  const number = (key: 'issued' | 'oral' | 'fulfilled' | 'notFulfilled' | 'refused' | 'pending' | 'remedies'): Column<Line> => ({
    key,
    header: t(`figures:count_.${key}`),
    width: 78,
    end: true,
    phone: 'label',
    cell: (it) => format.number(it[key]),
  })
  const time = (key: 'mean_h' | 'median_h'): Column<Line> => ({
    key,
    header: t(`figures:count_.${key}`),
    width: 92,
    end: true,
    phone: 'label',
    cell: (it) => (it[key] === null ? '–' : t('figures:hours', { number: format.number(it[key]) })),
  })
  return [
    {
      key: 'measure',
      header: t('figures:measure'),
      width: 240,
      cell: (it) => (
        <>
          {say(`measure.${it.measure}`)} {it.urgent && <strong>{t('requests:urgent')}</strong>}
          <br />
          <span className={css.says}>
            {t(`assistance:side.${it.side}`)} · {it.instrument}
          </span>
        </>
      ),
    },
    { key: 'state', header: t('figures:state'), width: 110, cell: (it) => format.state(it.state) },
    number('issued'),
    number('oral'),
    number('fulfilled'),
    number('notFulfilled'),
    number('refused'),
    number('pending'),
    time('mean_h'),
    time('median_h'),
    number('remedies'),
  ]
}
