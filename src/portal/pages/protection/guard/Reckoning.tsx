import { Button, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { PageBody } from '../../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { type ReckoningView, reckoningsQuery } from '../api.ts'

/** The month before this one, as a month field writes it. */
const lastMonth = (): string => {
  const day = new Date()
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
}

/** Month by month, what partners asked us and we asked them by both records, and where these differ. */
export function Reckoning() {
  const { t, format } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(reckoningsQuery).data
  const [month, setMonth] = useState(lastMonth)
  const [left, setLeft] = useState<readonly string[]>([])
  const doing = useAct<{ month: string }, { unreachable: { partner: string }[] }>({
    path: '/protection/reckonings',
    act: 'protection.reckon',
    refresh: [['protection']],
    done: (given) => setLeft(given.unreachable.map((it) => it.partner)),
  })
  return (
    <PageBody>
      <div style={{ display: 'grid', gap: 16 }}>
        <p style={{ color: 'var(--ink-soft)', margin: 0 }}>{t('protection:reckoning.says')}</p>
        {may('protection.reckon') && (
          <form
            noValidate
            style={{ display: 'flex', gap: 12, alignItems: 'end', flexWrap: 'wrap' }}
            onSubmit={(event) => {
              event.preventDefault()
              void doing.run({ month })
            }}
          >
            <TextInput
              type="month"
              label={t('protection:reckoning.month')}
              value={month}
              error={doing.fieldError('/month')}
              onChange={(event) => setMonth(event.currentTarget.value)}
            />
            <Button type="submit" loading={doing.busy}>
              {t('protection:reckoning.do')}
            </Button>
          </form>
        )}
        <ProblemNote problem={doing.problem} />
        {left.length > 0 && <p>{t('protection:reckoning.unreachable', { partners: format.list(left) })}</p>}
        {items.length === 0 ? (
          <Sheet title={t('protection:tab.reckoning')}>
            <Empty title={t('protection:reckoning.none')} says={t('protection:reckoning.noneSays')} />
          </Sheet>
        ) : (
          items.map((it) => <One key={it.id} it={it} />)
        )}
      </div>
    </PageBody>
  )
}

function One({ it }: { it: ReckoningView }) {
  const { t, format } = useWords()
  const agrees = it.state === 'compared' && it.differences.length === 0
  const count = (one: number | undefined) => (one === undefined ? '–' : format.number(one))
  return (
    <Sheet
      title={`${it.partner} · ${it.month}`}
      flush
      side={
        <Badge tone={agrees ? 'good' : it.differences.length > 0 ? 'bad' : 'wait'}>
          {agrees
            ? t('protection:reckoning.noDifference')
            : it.differences.length > 0
              ? `${t('protection:reckoning.differences')}: ${format.number(it.differences.length)}`
              : t(`protection:reckoningState.${it.state}`)}
        </Badge>
      }
    >
      <p style={{ padding: '8px 16px', margin: 0, color: 'var(--ink-soft)' }}>
        {t('protection:reckoning.asked')}: {count(it.ours?.asked)} / {count(it.theirs?.seen)} · {t('protection:reckoning.seen')}:{' '}
        {count(it.theirs?.asked)} / {count(it.ours?.seen)}
      </p>
      {it.differences.length > 0 && (
        <DataTable
          inset
          label={t('protection:reckoning.differences')}
          rows={it.differences}
          idOf={(row) => `${row.kind} ${row.key}`}
          columns={[
            {
              key: 'kind',
              header: t('protection:reckoning.differences'),
              cell: (row) => t(`protection:difference.${row.kind}`),
            },
            { key: 'at', header: t('protection:when'), width: 170, phone: 'label', cell: (row) => <When at={row.at} /> },
            {
              key: 'here',
              header: t('protection:reckoning.here'),
              width: 170,
              phone: 'label',
              cell: (row) => <bdi>{row.here ?? ''}</bdi>,
            },
            {
              key: 'there',
              header: t('protection:reckoning.there'),
              width: 170,
              phone: 'label',
              cell: (row) => <bdi>{row.there ?? ''}</bdi>,
            },
            {
              key: 'key',
              header: t('protection:reckoning.question'),
              width: 200,
              phone: 'label',
              cell: (row) => (
                <code dir="ltr" style={{ overflowWrap: 'anywhere' }}>
                  {row.key}
                </code>
              ),
            },
          ]}
        />
      )}
    </Sheet>
  )
}
