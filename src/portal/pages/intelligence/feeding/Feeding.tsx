import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type RecordKind, recordKinds } from '../../../../intelligence/record/kinds.ts'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { Empty, ProblemNote } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { contentOf, TableFile } from '../../screening/TableFile.tsx'
import { type FeedReport, feedsQuery, refreshAll } from '../api.ts'
import { CaseOnly } from '../CaseOnly.tsx'
import css from '../Intelligence.module.css'
import { Keeping } from '../Keeping.tsx'
import { FeedLine } from './FeedLine.tsx'

const categories = ['wanted', 'missing', 'convicted', 'suspect', 'associate', 'victim', 'witness'] as const
const shares = ['case', 'authority', 'contact', 'summary'] as const
const empty = {
  case: '',
  name: '',
  source: '',
  kind: 'person' as RecordKind,
  category: 'wanted',
  share: 'case',
  contact: '',
  reviewBy: '',
  basis: 'fact',
}
type Form = typeof empty

/** What national systems hand in: read first, column by column, then entered row by row, and renewed by the next file. */
export function Feeding() {
  const { t } = useWords()
  const may = useMay()
  const feeds = useSuspenseQuery(feedsQuery).data.items
  const [form, setForm] = useState<Form>(empty)
  const [file, setFile] = useState<File>()
  const [missing, setMissing] = useState(false)
  const [report, setReport] = useState<FeedReport>()
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>({})
  const set = (change: Partial<Form>) => {
    setForm({ ...form, ...change })
    setReport(undefined)
  }
  const act = useAct<Record<string, unknown>, FeedReport>({
    path: '/intelligence/feeds',
    act: 'intelligence.feed',
    refresh: refreshAll,
    done: setReport,
  })
  const send = async (dry: boolean, by = mapping) => {
    setMissing(true)
    if (!file || [form.case, form.name, form.source, form.contact, form.reviewBy].some((it) => it.trim() === '')) return
    const { category, ...rest } = form
    const more = form.kind === 'person' ? { category } : {}
    await act.run({ ...rest, ...more, mapping: by, dry, fileBase64: await contentOf(file) })
  }
  const choose = (heading: string, target: string) => {
    const next = { ...mapping, [heading]: target }
    setMapping(next)
    void send(true, next)
  }
  return (
    <div className={css.two}>
      {may('intelligence.feed') ? (
        <form
          className={css.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void send(true)
          }}
        >
          <Fields form={form} set={set} missing={missing} />
          <TableFile
            file={file}
            missing={missing && !file}
            hint={t('intelligence:feed.hint')}
            set={(it) => {
              setFile(it)
              setMapping({})
              setReport(undefined)
            }}
          />
          {!report && <ProblemNote problem={act.problem} fieldsHere={false} />}
          <Button type="submit" variant={report ? 'default' : 'filled'} loading={act.busy}>
            {t('intelligence:feed.check')}
          </Button>
        </form>
      ) : (
        <div />
      )}
      <div className={css.stack}>
        {report && (
          <Sheet title={t('intelligence:feed.report')}>
            <Report report={report} choose={choose} />
            <ProblemNote problem={act.problem} fieldsHere={false} />
            {!report.feed && report.entered + report.renewed > 0 && (
              <Button loading={act.busy} onClick={() => void send(false)}>
                {t('intelligence:feed.start', { n: report.entered + report.renewed })}
              </Button>
            )}
          </Sheet>
        )}
        <section aria-label={t('intelligence:feed.list')}>
          {feeds.length === 0 ? (
            <Empty title={t('intelligence:feed.none')} says={t('intelligence:feed.noneSays')} />
          ) : (
            feeds.map((feed) => <FeedLine key={feed.id} feed={feed} />)
          )}
        </section>
      </div>
    </div>
  )
}

function Fields({ form, set, missing }: { form: Form; set: (change: Partial<Form>) => void; missing: boolean }) {
  const { t } = useWords()
  const needed = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  const choice = (key: 'kind' | 'category' | 'share' | 'basis', all: readonly string[]) => (
    <NativeSelect
      size="sm"
      label={t(`intelligence:record.${key}`)}
      value={form[key]}
      data={all.map((value) => ({ value, label: t(`intelligence:${key}.${value}`) }))}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <CaseOnly value={form.case} set={(value) => set({ case: value })} error={needed(form.case)} />
      <TextInput
        size="sm"
        label={t('intelligence:feed.name')}
        dir="auto"
        maxLength={200}
        value={form.name}
        error={needed(form.name)}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={t('intelligence:feed.source')}
        description={t('intelligence:feed.sourceHint')}
        dir="auto"
        maxLength={300}
        value={form.source}
        error={needed(form.source)}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
      {choice('kind', recordKinds)}
      {form.kind === 'person' && choice('category', categories)}
      {choice('basis', ['fact', 'assessment'])}
      {choice('share', shares)}
      <Keeping form={form} set={set} needed={needed} />
    </>
  )
}

/** What was read: each column with what it is taken for, what entering would do, and what is wrong with which row. */
function Report({ report, choose }: { report: FeedReport; choose: (heading: string, target: string) => void }) {
  const { t, format } = useWords()
  const own = ['key', 'category', 'shareable', 'dated', 'evidence']
  const said = (target: string) => t(own.includes(target) ? `intelligence:feed.column.${target}` : `intelligence:field.${target}`)
  const counts = (['entered', 'renewed', 'unchanged', 'faulty', 'gone'] as const).filter((it) => report[it] > 0)
  return (
    <div className={css.stack}>
      <p role="status" className={css.row}>
        <span>{t('intelligence:feed.rows', { n: format.number(report.rows) })}</span>
        {counts.map((it) => (
          <Badge key={it} tone={it === 'faulty' ? 'bad' : it === 'gone' ? 'wait' : 'calm'}>
            {`${t(`intelligence:feed.count.${it}`)} ${format.number(report[it])}`}
          </Badge>
        ))}
        <span className={css.sub}>{t('intelligence:feed.encoding', { encoding: report.encoding })}</span>
      </p>
      <DataTable<FeedReport['columns'][number]>
        inset
        label={t('intelligence:feed.columns')}
        rows={report.columns}
        idOf={(row) => row.heading}
        columns={[
          { key: 'heading', header: t('intelligence:feed.heading'), cell: (row) => <bdi>{row.heading}</bdi> },
          { key: 'example', header: t('intelligence:feed.example'), cell: (row) => <bdi>{row.example}</bdi> },
          {
            key: 'target',
            header: t('intelligence:feed.readAs'),
            cell: (row) => (
              <NativeSelect
                size="xs"
                aria-label={`${t('intelligence:feed.readAs')}: ${row.heading}`}
                value={row.target ?? ''}
                disabled={report.feed !== undefined}
                data={[
                  { value: '', label: t('intelligence:feed.unread') },
                  ...report.targets.map((value) => ({ value, label: said(value) })),
                ]}
                onChange={(event) => choose(row.heading, event.currentTarget.value)}
              />
            ),
          },
        ]}
      />
      {!report.columns.some((it) => it.target === 'key') && <p className={css.warn}>{t('intelligence:feed.needsKey')}</p>}
      {report.faults.length > 0 && (
        <ul>
          {report.faults.slice(0, 50).map((it) => (
            <li key={it.row}>
              {t('intelligence:feed.row', { row: format.number(it.row) })} {t(`intelligence:feed.fault.${it.fault.code}`)}{' '}
              <bdi>{it.fault.value}</bdi>
            </li>
          ))}
        </ul>
      )}
      {report.faulty > 50 && <p>{t('intelligence:feed.more', { n: format.number(report.faulty - 50) })}</p>}
    </div>
  )
}
