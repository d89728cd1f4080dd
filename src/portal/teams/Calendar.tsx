import { Button } from '@mantine/core'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { TeamView } from './api.ts'
import { useWork } from './Costs.tsx'
import { Asks, instantOf } from './Fields.tsx'

type Entry = Readonly<{
  id: string
  at: string
  kind: 'meeting' | 'task' | 'operation' | 'period'
  title: string
  where?: string
}>

/** Everything in the team that has a day: meetings, tasks, zero hours, the end of the period. */
export function entriesOf(it: TeamView, ends: string): Entry[] {
  const { until } = it.agreement.period
  const all: Entry[] = [
    ...it.work.meetings.map(({ id, plan }) => ({ id, kind: 'meeting' as const, ...plan.value })),
    ...it.work.tasks.flatMap(({ id, plan }) =>
      plan.value.due ? [{ id, at: plan.value.due, kind: 'task' as const, title: plan.value.title }] : [],
    ),
    ...it.operations.map(({ id, title, zero }) => ({ id, at: zero, kind: 'operation' as const, title })),
    ...(until ? [{ id: 'period', at: `${until}T23:59:59.000Z`, kind: 'period' as const, title: ends }] : []),
  ]
  return all.sort((a, b) => (a.at < b.at ? -1 : 1))
}

const stamp = (at: string): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
const escaped = (text: string): string => text.replace(/[\\;,]/g, (it) => `\\${it}`).replaceAll('\n', '\\n')

/** The entries as iCalendar (RFC 5545); made in the page, so no address stands open that a calendar would ask. */
export const icsOf = (entries: readonly Entry[], name: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Comity//Joint team//EN',
    ...entries.flatMap((it) => [
      'BEGIN:VEVENT',
      `UID:${it.kind}-${it.id}@comity`,
      `DTSTAMP:${stamp(it.at)}`,
      `DTSTART:${stamp(it.at)}`,
      `SUMMARY:${escaped(`${name}: ${it.title}`)}`,
      ...(it.where ? [`LOCATION:${escaped(it.where)}`] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

export function Calendar({ it }: { it: TeamView }) {
  const { t } = useWords(['teams'])
  const { open, shared } = useWork(it)
  const entries = entriesOf(it, t('teams:calendar.periodEnds'))
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([icsOf(entries, it.title)], { type: 'text/calendar' }))
    link.download = 'team.ics'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <Sheet
      title={t('teams:calendar.title')}
      flush
      side={
        <>
          <Button size="compact-sm" variant="default" onClick={save}>
            {t('teams:calendar.save')}
          </Button>
          {open && (
            <Asks
              {...shared}
              label={t('teams:calendar.add')}
              fields={[
                { name: 'title', label: t('teams:title') },
                { name: 'at', label: t('teams:when'), as: 'datetime', hint: t('teams:yourTime') },
                { name: 'where', label: t('teams:place') },
              ]}
              make={({ title, at = '', where }) => ({
                deed: { kind: 'meeting', meeting: crypto.randomUUID(), title, at: instantOf(at), where, over: [] },
              })}
            />
          )}
        </>
      }
    >
      <DataTable
        inset
        label={t('teams:calendar.title')}
        rows={entries}
        idOf={(row) => `${row.kind} ${row.id}`}
        columns={[
          { key: 'at', header: t('teams:when'), width: 190, cell: (row) => <When at={row.at} /> },
          { key: 'kind', header: t('teams:calendar.kind'), width: 150, cell: (row) => t(`teams:calendar.${row.kind}`) },
          {
            key: 'title',
            header: t('teams:title'),
            cell: (row) => <bdi>{[row.title, row.where].filter(Boolean).join(', ')}</bdi>,
          },
        ]}
      />
    </Sheet>
  )
}
