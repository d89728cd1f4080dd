import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type ListFormat, listFormats } from '../../../../screening/lists/formats/entry.ts'
import { useAct } from '../../../api/useAct.ts'
import { Note, ProblemNote } from '../../../design/Problem.tsx'
import { useWords } from '../../../words.ts'
import type { ListImported, ScreeningList } from '../api.ts'
import css from '../Screening.module.css'
import { contentOf, ReportOf, TableFile } from '../TableFile.tsx'

const accept: Readonly<Record<ListFormat, string>> = {
  table: '.csv,.tsv,.txt,.xlsx,text/csv',
  un: '.xml,text/xml',
  ofac: '.csv,text/csv',
  eu: '.xml,.csv,text/xml,text/csv',
  opensanctions: '.json,.jsonl,.ndjson,application/json',
  interpol: '.json,.jsonl,application/json',
}
const nothing = { name: '', source: '', purpose: '' }

/** A new list or the new state of one: what it would change is shown first, and is brought in by a second press. */
export function ImportList({ lists }: { lists: readonly ScreeningList[] }) {
  const { t, format: shown } = useWords(['screening', 'frame', 'requests'])
  const [of, setOf] = useState('')
  const [format, setFormat] = useState<ListFormat>('table')
  const [file, setFile] = useState<File>()
  const [more, setMore] = useState<File>()
  const [form, setForm] = useState(nothing)
  const [missing, setMissing] = useState(false)
  const [answer, setAnswer] = useState<ListImported & { tried: boolean }>()
  const act = useAct<Record<string, unknown>, ListImported>({
    path: of === '' ? '/screening/lists' : `/screening/lists/${of}`,
    verb: of === '' ? 'POST' : 'PUT',
    act: 'screening.import',
    refresh: [['screening-lists']],
    done: () => {},
  })
  const choose = (id: string) => {
    const list = lists.find((it) => it.id === id)
    setOf(id)
    setAnswer(undefined)
    setForm(list ? { name: list.name, source: list.source, purpose: list.purpose } : nothing)
    if (list) setFormat(list.format)
  }
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setAnswer(undefined)
      set(value)
    }
  const submit = async (dryRun: boolean) => {
    setMissing(true)
    if (!file || Object.values(form).some((v) => v.trim() === '')) return
    const moreBase64 = format === 'ofac' && more ? { moreBase64: await contentOf(more) } : {}
    const done = await act.run({ ...form, format, dryRun, fileBase64: await contentOf(file), ...moreBase64 })
    if (done) setAnswer({ ...done, tried: dryRun })
  }
  const text = (key: keyof typeof nothing, label: string, most: number) => ({
    size: 'sm' as const,
    label,
    dir: 'auto' as const,
    maxLength: most,
    value: form[key],
    error: missing && form[key].trim() === '' ? t('requests:field.required') : undefined,
    onChange: (e: { currentTarget: { value: string } }) => setForm({ ...form, [key]: e.currentTarget.value }),
  })
  return (
    <form
      className={css.ask}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit(!answer?.tried)
      }}
    >
      <NativeSelect
        size="sm"
        label={t('screening:list.which')}
        value={of}
        data={[{ value: '', label: t('screening:list.new') }, ...lists.map((it) => ({ value: it.id, label: it.name }))]}
        onChange={(e) => choose(e.currentTarget.value)}
      />
      <NativeSelect
        size="sm"
        label={t('screening:list.format')}
        value={format}
        data={listFormats.map((value) => ({ value, label: t(`screening:list.formats.${value}`) }))}
        onChange={(e) => changed(setFormat)(e.currentTarget.value as ListFormat)}
      />
      <TextInput {...text('name', t('screening:list.name'), 200)} />
      <TextInput {...text('source', t('screening:list.source'), 500)} />
      <Textarea {...text('purpose', t('screening:ask.purpose'), 2000)} />
      <TableFile
        file={file}
        set={changed(setFile)}
        missing={missing && !file}
        label={t('screening:list.file')}
        accept={accept[format]}
        {...(format !== 'table' && { hint: t(`screening:list.formats.${format}`) })}
      />
      {format === 'ofac' && (
        <TableFile file={more} set={changed(setMore)} missing={false} label={t('screening:list.more')} hint="alt.csv" />
      )}
      <ProblemNote problem={act.problem} />
      {answer && (
        <Note tone={answer.tried ? 'wait' : 'good'}>
          {answer.tried ? t('screening:list.tried') : t('screening:list.done', { n: shown.number(answer.list.version) })}
          <ul>
            {(['fresh', 'changed', 'gone', 'same'] as const).map((it) => (
              <li key={it}>
                {t(`screening:list.${it}`)}: {shown.number(answer.report[it])}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <Button type="submit" loading={act.busy} variant={answer?.tried ? 'filled' : 'default'}>
        {answer?.tried ? t('screening:list.import') : t('screening:list.try')}
      </Button>
      {answer && <ReportOf report={answer.report} />}
    </form>
  )
}
