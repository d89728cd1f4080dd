import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ImportReport } from '../../evidence/exchange/desk.ts'
import { useSession } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import css from './Evidence.module.css'
import { useFields } from './UseDialogs.tsx'

/** Exhibits out of a laboratory's CASE graph: tried first, row by row, then imported. */
export function ImportCase({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useWords()
  const { officer } = useSession()
  const [file, setFile] = useState<File>()
  const [report, setReport] = useState<ImportReport>()
  const form = useFields({ purpose: '', place: '', authority: officer.authority })
  const [asked, setAsked] = useState(false)
  const act = useAct<Record<string, unknown>, ImportReport>({
    path: `/evidence/cases/${caseId}/case-imports`,
    act: 'evidence.add',
    refresh: [['exhibits', caseId]],
    done: setReport,
  })
  const run = async (dryRun: boolean) => {
    setAsked(true)
    if (!file || !form.complete('purpose', 'place', 'authority')) return
    await act.run({ ...form.said, graph: await file.text(), dryRun })
  }
  return (
    <Dialog onClose={onClose} size="xl" zIndex={190} title={t('uses:import.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void run(!report?.dryRun)
        }}
      >
        <Stack gap="md">
          <p className={css.faint}>{t('uses:import.says')}</p>
          <label className={css.file}>
            <span>{t('uses:import.file')}</span>
            <input
              type="file"
              data-autofocus
              accept=".json,.jsonld,application/json,application/ld+json"
              aria-invalid={asked && !file}
              onChange={(event) => {
                setFile(event.currentTarget.files?.[0])
                setReport(undefined)
              }}
            />
          </label>
          {asked && !file && <p className={css.error}>{t('requests:evidence.chooseFile')}</p>}
          <TextInput label={t('uses:import.authority')} maxLength={200} {...form.needed('authority')} />
          <TextInput label={t('uses:import.place')} maxLength={200} {...form.needed('place')} />
          <Textarea label={t('evidence:label.purpose')} autosize minRows={2} {...form.needed('purpose')} />
          {report && (
            <Note tone={report.dryRun ? 'info' : 'good'}>{t(report.dryRun ? 'uses:import.tried' : 'uses:import.done')}</Note>
          )}
          {report && <Rows report={report} />}
          <ProblemNote problem={act.problem} fieldsHere={false} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:close')}
            </Button>
            {report && (
              <Button variant="default" loading={act.busy} onClick={() => void run(true)}>
                {t('uses:import.try')}
              </Button>
            )}
            {report?.dryRun !== false && (
              <Button type="submit" loading={act.busy}>
                {t(report ? 'uses:import.do' : 'uses:import.try')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

function Rows({ report }: { report: ImportReport }) {
  const { t } = useWords()
  return (
    <DataTable<ImportReport['rows'][number]>
      inset
      label={t('uses:import.title')}
      rows={report.rows}
      idOf={(row) => String(row.row)}
      columns={[
        { key: 'row', header: t('uses:import.row'), width: 70, cell: (row) => row.row },
        {
          key: 'record',
          header: t('uses:import.record'),
          cell: (row) => (
            <>
              <bdi>{[row.number, row.name].filter(Boolean).join(' ') || row.record}</bdi>
              <div className={css.faint}>
                {t('uses:import.events', { count: row.events })}
                {row.remarks.map((one) => ` · ${t(`uses:import.remark.${one}`)}`)}
              </div>
            </>
          ),
        },
        {
          key: 'verdict',
          header: t('uses:import.verdictOf'),
          cell: (row) => (
            <>
              {t(`uses:import.verdict.${row.verdict}`)} {row.exhibit && <bdi>{row.exhibit.number}</bdi>}
            </>
          ),
        },
      ]}
    />
  )
}
