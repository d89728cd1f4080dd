import { Button, Select, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { instrumentsQuery } from '../../api/queries.ts'
import { useMay, useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { base64Of } from '../../evidence/base64.ts'
import { useWords } from '../../words.ts'
import { dayIn } from '../law/ask.ts'
import { type Import, type ImportDetail, importsQuery, refreshed } from './api.ts'
import css from './Record.module.css'

/** Files of law: read one, see what it would change, go on where it was left. */
export function Files() {
  const { t } = useWords('knowledge')
  const may = useMay()
  const { data } = useSuspenseQuery(importsQuery)
  return (
    <PageBody>
      {may('law.import') && <ReadFile />}
      <div style={{ height: 20 }} />
      <Sheet title={t('knowledge:tab.files')} flush>
        {data.items.length === 0 ? (
          <Empty title={t('knowledge:file.none')} />
        ) : (
          <DataTable<Import>
            inset
            label={t('knowledge:tab.files')}
            rows={data.items}
            idOf={(row) => row.id}
            to={(row) => ({ to: '/law-record/files/$id' as never, params: { id: row.id } as never })}
            columns={[
              {
                key: 'name',
                header: t('knowledge:file.what'),
                cell: (row) => (
                  <span className={css.stack}>
                    <span dir="auto" style={{ fontWeight: 500 }}>
                      {row.name}
                    </span>
                    <span className={css.faint} dir="auto">
                      {t(`knowledge:file.format.${row.format}`)}, {row.source}
                    </span>
                  </span>
                ),
              },
              {
                key: 'rows',
                header: t('knowledge:file.place'),
                width: 200,
                cell: (row) => (
                  <span className={css.stack}>
                    <span>{t('knowledge:file.rows', { count: row.rows })}</span>
                    <span className={css.faint}>{t('knowledge:file.proposed', { done: row.proposed, all: row.rows })}</span>
                  </span>
                ),
              },
              {
                key: 'by',
                header: t('knowledge:said.source'),
                width: 230,
                cell: (row) => (
                  <span className={css.stack}>
                    <span dir="auto">{t('knowledge:file.taken', { name: row.takenBy })}</span>
                    <When at={row.takenAt} />
                  </span>
                ),
              },
            ]}
          />
        )}
      </Sheet>
    </PageBody>
  )
}

function ReadFile() {
  const { t, say } = useWords(['knowledge', 'law'])
  const { node } = useSession()
  const navigate = useNavigate()
  const { data: instruments } = useSuspenseQuery(instrumentsQuery)
  const [file, setFile] = useState<File>()
  const [asOf, setAsOf] = useState(dayIn(node.timeZone))
  const [instrument, setInstrument] = useState<string | null>(null)
  const [source, setSource] = useState('')
  const act = useAct<Readonly<Record<string, unknown>>, ImportDetail>({
    path: '/law/imports',
    act: 'law.import',
    refresh: refreshed,
    done: (it) => void navigate({ to: '/law-record/files/$id' as never, params: { id: it.id } as never }),
  })
  const submit = async () => {
    if (!file) return
    await act.run({
      name: file.name.slice(0, 200),
      bytes: await base64Of(file),
      asOf,
      ...(instrument && { instrument }),
      ...(source.trim() && { source: source.trim() }),
    })
  }
  return (
    <Sheet title={t('knowledge:file.read')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className={css.soft} style={{ marginBlockStart: 0 }}>
          {t('knowledge:file.says')}
        </p>
        <div className={css.form}>
          <label className={css.file}>
            <span>{t('knowledge:file.choose')}</span>
            <input
              type="file"
              accept=".xml,.csv,.json,text/xml,text/csv,application/json"
              onChange={(event) => setFile(event.currentTarget.files?.[0])}
            />
          </label>
          <TextInput
            size="sm"
            type="date"
            label={t('knowledge:file.asOf')}
            value={asOf}
            onChange={(event) => setAsOf(event.currentTarget.value)}
          />
          <Select
            size="sm"
            label={t('knowledge:instrument')}
            placeholder={t('knowledge:file.fromName')}
            data={instruments.items.map((it) => ({ value: it.id, label: say(`instrument.${it.id}`, {}, it.title) }))}
            value={instrument}
            onChange={setInstrument}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('frame:clear') }}
          />
          <TextInput
            size="sm"
            label={t('knowledge:file.source')}
            value={source}
            dir="auto"
            maxLength={400}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <Button type="submit" loading={act.busy} disabled={!file}>
            {t('knowledge:file.button')}
          </Button>
        </div>
        <ProblemNote problem={act.problem} fieldsHere={false} />
      </form>
    </Sheet>
  )
}
