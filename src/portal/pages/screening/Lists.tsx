import { Button, Progress, Textarea, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useWords } from '../../words.ts'
import { listsQuery, type Report, refilingQuery, type ScreeningList } from './api.ts'
import css from './Screening.module.css'
import { contentOf, ReportOf, TableFile } from './TableFile.tsx'

export function Lists() {
  const { t, format } = useWords(['screening', 'frame'])
  const may = useMay()
  const { data } = useSuspenseQuery(listsQuery)
  return (
    <div className={css.two}>
      {may('screening.import') && <Import />}
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
                key: 'at',
                header: t('screening:list.at'),
                width: 130,
                end: true,
                cell: (row) => <When at={row.importedAt} dateOnly />,
              },
            ]}
          />
        )}
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

function Import() {
  const { t } = useWords(['screening', 'frame', 'requests'])
  const [file, setFile] = useState<File>()
  const [form, setForm] = useState({ name: '', source: '', purpose: '' })
  const [missing, setMissing] = useState(false)
  const [report, setReport] = useState<Report>()
  const act = useAct<Record<string, unknown>, { report: Report }>({
    path: '/screening/lists',
    act: 'screening.import',
    refresh: [['screening-lists']],
    done: (answer) => setReport(answer.report),
  })
  const error = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  const submit = async () => {
    setMissing(true)
    if (!file || Object.values(form).some((v) => v.trim() === '')) return
    await act.run({ ...form, fileBase64: await contentOf(file) })
  }
  return (
    <form
      className={css.ask}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextInput
        size="sm"
        label={t('screening:list.name')}
        dir="auto"
        maxLength={200}
        value={form.name}
        error={error(form.name)}
        onChange={(e) => setForm({ ...form, name: e.currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={t('screening:list.source')}
        dir="auto"
        maxLength={500}
        value={form.source}
        error={error(form.source)}
        onChange={(e) => setForm({ ...form, source: e.currentTarget.value })}
      />
      <Textarea
        size="sm"
        label={t('screening:ask.purpose')}
        dir="auto"
        maxLength={2000}
        value={form.purpose}
        error={error(form.purpose)}
        onChange={(e) => setForm({ ...form, purpose: e.currentTarget.value })}
      />
      <TableFile file={file} set={setFile} missing={missing && !file} />
      <ProblemNote problem={act.problem} />
      <Button type="submit" loading={act.busy}>
        {t('screening:list.import')}
      </Button>
      {report && <ReportOf report={report} />}
    </form>
  )
}
