import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'
import { type ImportRow, importQuery, refreshed } from './api.ts'
import { Differences, Faults } from './Known.tsx'
import css from './Record.module.css'

const tones: Readonly<Record<ImportRow['standing'], Tone>> = {
  open: 'info',
  waiting: 'wait',
  'on-record': 'good',
  older: 'calm',
  faulty: 'bad',
}

/** The report of a file, row by row: what each would change, what is wrong with it, how far it has come. */
export function FilePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t, format } = useWords('knowledge')
  const may = useMay()
  const navigate = useNavigate()
  const { data: it } = useSuspenseQuery(importQuery(id))
  const [shown, setShown] = useState('')
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const open = it.items.filter((row) => row.standing === 'open')
  const chosen = open.filter((row) => !left.has(row.n))
  const done = (it.counts['on-record'] ?? 0) + (it.counts.waiting ?? 0)
  const act = useAct<{ rows: number[] }, { change: string }>({
    path: `/law/imports/${id}/propose`,
    act: 'law.propose',
    refresh: refreshed,
    said: t('knowledge:file.proposedSaid'),
    done: ({ change }) => void navigate({ to: '/law-record/changes/$id' as never, params: { id: change } as never }),
  })
  const toggle = (n: number) => {
    const next = new Set(left)
    if (!next.delete(n)) next.add(n)
    setLeft(next)
  }
  const part = (n: number) => `${(100 * n) / Math.max(1, it.rows)}%`
  return (
    <PageBody>
      <Sheet title={it.name} side={<Link to={'/law-record/files' as never}>{t('knowledge:file.back')}</Link>}>
        <div className={css.stack} style={{ gap: 8 }}>
          <span className={css.faint} dir="auto">
            {t(`knowledge:file.format.${it.format}`)}, {it.source}
            {it.asOf && <>, {t('knowledge:asOf', { date: format.date(it.asOf) })}</>}
          </span>
          <div className={css.bar} aria-hidden="true">
            <span style={{ width: part(done) }} />
            <span data-kind="faulty" style={{ width: part(it.counts.faulty ?? 0), marginInlineStart: 'auto' }} />
          </div>
          <span role="status">{t('knowledge:file.progress', { done, all: it.rows })}</span>
          <span className={css.badges}>
            {(Object.keys(tones) as ImportRow['standing'][])
              .filter((standing) => it.counts[standing])
              .map((standing) => (
                <Badge key={standing} tone={tones[standing]}>
                  {t(`knowledge:file.standing.${standing}`)}: {format.number(it.counts[standing] ?? 0)}
                </Badge>
              ))}
          </span>
          <ProblemNote problem={act.problem} fieldsHere={false} />
          {may('law.propose') && open.length > 0 && (
            <div>
              <Button
                loading={act.busy}
                disabled={chosen.length === 0}
                onClick={() => void act.run({ rows: chosen.map((row) => row.n) })}
              >
                {t('knowledge:file.propose', { count: chosen.length })}
              </Button>
            </div>
          )}
        </div>
      </Sheet>
      <div style={{ height: 20 }} />
      <Sheet
        title={t('knowledge:file.cells')}
        side={
          <NativeSelect
            size="xs"
            aria-label={t('knowledge:standing')}
            value={shown}
            data={[
              { value: '', label: t('knowledge:change.any') },
              ...Object.keys(tones).map((value) => ({ value, label: t(`knowledge:file.standing.${value}`) })),
            ]}
            onChange={(event) => setShown(event.currentTarget.value)}
          />
        }
        flush
      >
        <DataTable<ImportRow>
          inset
          label={t('knowledge:file.cells')}
          rows={it.items.filter((row) => shown === '' || row.standing === shown)}
          idOf={(row) => String(row.n)}
          columns={[
            {
              key: 'place',
              header: t('knowledge:file.place'),
              width: 90,
              cell: (row) =>
                row.standing === 'open' && may('law.propose') ? (
                  <Checkbox
                    size="xs"
                    checked={!left.has(row.n)}
                    onChange={() => toggle(row.n)}
                    label={format.number(row.place)}
                    aria-label={`${t('knowledge:file.place')} ${row.place}`}
                  />
                ) : (
                  format.number(row.place)
                ),
            },
            {
              key: 'cells',
              header: t('knowledge:file.cells'),
              width: '30%',
              cell: (row) => <span dir="auto">{Object.values(row.cells).filter(Boolean).join(' · ')}</span>,
            },
            {
              key: 'standing',
              header: t('knowledge:standing'),
              width: 170,
              cell: (row) => (
                <span className={css.stack}>
                  <span>
                    <Badge tone={tones[row.standing]}>{t(`knowledge:file.standing.${row.standing}`)}</Badge>
                  </span>
                  {row.change && (
                    <Link to={'/law-record/changes/$id' as never} params={{ id: row.change } as never}>
                      {t('knowledge:file.toChange')}
                    </Link>
                  )}
                </span>
              ),
            },
            {
              key: 'change',
              header: t('knowledge:file.wouldChange'),
              cell: (row) => (
                <span className={css.stack}>
                  <Faults faults={row.faults} />
                  {row.difference && row.standing !== 'on-record' && (
                    <Differences fields={row.difference.fields} label={t('knowledge:file.wouldChange')} />
                  )}
                </span>
              ),
            },
          ]}
        />
      </Sheet>
    </PageBody>
  )
}
