import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { identifierTypes } from '../../../../screening/keys/identifiers.ts'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Empty, ProblemNote } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { contentOf, ReportOf, TableFile } from '../../screening/TableFile.tsx'
import { AskedPartners, useAskedPartners } from '../AskedPartners.tsx'
import { type BulkReport, bulksQuery, refreshAll } from '../api.ts'
import css from '../Intelligence.module.css'
import { nothingSaid, saidAll, Why } from '../Why.tsx'
import { BulkLine } from './BulkLine.tsx'

/** What was pasted, a line each, as a table of one column. */
const tableOf = (lines: string, column: string): File =>
  new File([[column, ...lines.split('\n').map((it) => `"${it.trim().replaceAll('"', '""')}"`)].join('\n')], 'lines.csv')

/** Many questions at once: proposed by one officer, approved by another, asked row by row by the first. */
export function Bulk() {
  const { t } = useWords()
  const may = useMay()
  const bulks = useSuspenseQuery(bulksQuery).data.items
  return (
    <div className={css.two}>
      {may('intelligence.propose-bulk') ? <Propose /> : <div />}
      <section aria-label={t('intelligence:bulk.list')}>
        {bulks.length === 0 ? (
          <Empty title={t('intelligence:bulk.none')} says={t('intelligence:bulk.noneSays')} />
        ) : (
          bulks.map((it) => <BulkLine key={it.id} bulk={it} />)
        )}
      </section>
    </div>
  )
}

function Propose() {
  const { t } = useWords()
  const partners = useAskedPartners()
  const [why, setWhy] = useState(nothingSaid)
  const [name, setName] = useState('')
  const [file, setFile] = useState<File>()
  const [lines, setLines] = useState('')
  const [column, setColumn] = useState('name')
  const [missing, setMissing] = useState(false)
  const [report, setReport] = useState<BulkReport>()
  const act = useAct<Record<string, unknown>, BulkReport>({
    path: '/intelligence/bulks',
    act: 'intelligence.propose-bulk',
    refresh: refreshAll,
    done: (it) => {
      setReport(it)
      if (!it.bulk) return
      setName('')
      setFile(undefined)
      setLines('')
      setMissing(false)
    },
  })
  const table = file ?? (lines.trim() === '' ? undefined : tableOf(lines.trim(), column))
  const submit = async (dry: boolean) => {
    setMissing(true)
    if (!saidAll(why) || name.trim() === '' || !table) return
    await act.run({ ...why, name, partners: partners.asked, fileBase64: await contentOf(table), dry })
  }
  const changed = (set: () => void) => {
    set()
    setReport(undefined)
  }
  const read = report && !report.bulk ? report.report : undefined
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit(!read)
      }}
    >
      <TextInput
        size="sm"
        label={t('intelligence:bulk.name')}
        dir="auto"
        maxLength={200}
        value={name}
        error={missing && name.trim() === '' ? t('requests:field.required') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TableFile
        file={file}
        missing={missing && !table}
        hint={t('intelligence:bulk.hint')}
        set={(it) => changed(() => setFile(it))}
      />
      {!file && (
        <>
          <Textarea
            size="sm"
            label={t('intelligence:bulk.lines')}
            dir="auto"
            autosize
            minRows={2}
            maxRows={8}
            value={lines}
            onChange={(event) => changed(() => setLines(event.currentTarget.value))}
          />
          <NativeSelect
            size="sm"
            label={t('intelligence:bulk.column')}
            value={column}
            data={[
              { value: 'name', label: t('screening:column.name') },
              ...identifierTypes.map((value) => ({ value, label: t(`screening:number.${value}`) })),
            ]}
            onChange={(event) => changed(() => setColumn(event.currentTarget.value))}
          />
        </>
      )}
      <Why why={why} set={setWhy} missing={missing} />
      <AskedPartners {...partners} />
      {read && (
        <Sheet title={t('intelligence:feed.report')}>
          <ReportOf report={read as Parameters<typeof ReportOf>[0]['report']} />
        </Sheet>
      )}
      <ProblemNote problem={act.problem} fieldsHere={false} />
      <Button type="submit" loading={act.busy} disabled={read?.taken === 0}>
        {read ? t('intelligence:bulk.propose', { n: read.taken }) : t('intelligence:feed.check')}
      </Button>
    </form>
  )
}
