import { Button, Progress } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useWords } from '../../words.ts'
import { listsQuery, refilingQuery, type ScreeningList } from './api.ts'
import { ImportList } from './lists/ImportList.tsx'
import { ListHistory } from './lists/ListHistory.tsx'
import css from './Screening.module.css'

export function Lists() {
  const { t, format } = useWords(['screening', 'frame'])
  const may = useMay()
  const { data } = useSuspenseQuery(listsQuery)
  const [open, setOpen] = useState<string>()
  const shown = data.items.find((it) => it.id === open)
  return (
    <div className={css.two}>
      {may('screening.import') && <ImportList lists={data.items} />}
      <section aria-label={t('screening:page.lists')}>
        {data.items.length === 0 ? (
          <Empty title={t('screening:list.none')} says={t('screening:list.noneSays')} />
        ) : (
          <DataTable<ScreeningList>
            label={t('screening:page.lists')}
            rows={data.items}
            idOf={(row) => row.id}
            columns={[
              { key: 'name', header: t('screening:list.name'), cell: (row) => <span dir="auto">{row.name}</span> },
              { key: 'source', header: t('screening:list.source'), cell: (row) => <span dir="auto">{row.source}</span> },
              {
                key: 'entities',
                header: t('screening:list.entities'),
                width: 110,
                end: true,
                phone: 'label',
                cell: (row) => format.number(row.entities),
              },
              {
                key: 'dated',
                header: t('screening:list.dated'),
                width: 120,
                end: true,
                phone: 'label',
                cell: (row) => (row.dated ? <When at={row.dated} dateOnly /> : '–'),
              },
              {
                key: 'at',
                header: t('screening:list.at'),
                width: 130,
                end: true,
                cell: (row) => <When at={row.importedAt} dateOnly />,
              },
              {
                key: 'versions',
                header: t('screening:list.versions'),
                width: 120,
                end: true,
                cell: (row) => (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-expanded={open === row.id}
                    aria-label={`${row.name}: ${t('screening:list.versions')}`}
                    onClick={() => setOpen(open === row.id ? undefined : row.id)}
                  >
                    {format.number(row.version)}
                  </Button>
                ),
              },
            ]}
          />
        )}
        {shown && <ListHistory key={shown.id} list={shown} />}
        {may('screening.refile') && <Refiling />}
      </section>
    </div>
  )
}

/** Filing all records anew: begun by a person, done by the node, seen here. */
function Refiling() {
  const { t, format } = useWords(['screening', 'frame'])
  const [asking, setAsking] = useState(false)
  const it = useQuery(refilingQuery).data?.refiling
  const act = useAct<{ why: string }>({
    path: '/screening/refiling',
    act: 'screening.refile',
    refresh: [['screening-refiling']],
    done: () => setAsking(false),
  })
  const running = it && !it.finishedAt
  return (
    <div className={css.rows}>
      {it && (
        <p className={css.sub} role="status">
          {t('screening:list.refiled', { done: format.number(it.done), total: format.number(it.total) })}
          {it.finishedAt && <When at={it.finishedAt} />}
        </p>
      )}
      {running && (
        <Progress value={(100 * it.done) / Math.max(1, it.total, it.done)} size="sm" aria-label={t('screening:batch.progress')} />
      )}
      <div>
        <Button size="compact-sm" variant="default" disabled={Boolean(running)} onClick={() => setAsking(true)}>
          {t('screening:list.refile')}
        </Button>
      </div>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('screening:list.refile')}
        says={t('screening:list.refileSays')}
        button={t('screening:list.refile')}
        pointer="/why"
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(why) => void act.run({ why })}
      />
    </div>
  )
}
