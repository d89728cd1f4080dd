import { Button, Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldsOf } from '../../../../intelligence/record/kinds.ts'
import { useAct } from '../../../api/useAct.ts'
import { Dialog } from '../../../design/Dialog.tsx'
import { ProblemNote } from '../../../design/Problem.tsx'
import { useWords } from '../../../words.ts'
import { type PoliceRecord, refreshAll } from '../api.ts'
import css from '../Intelligence.module.css'

const scales = { '4x4': ['ABCX', '1234'], '3x5x2': ['123', 'ABCDE'], admiralty: ['ABCDEF', '123456'] } as const
type Scale = keyof typeof scales

/** One more thing said of a record, with its source, its evaluation as it was given, and its day. */
export function SayMore({ record, onClose }: { record: PoliceRecord; onClose: () => void }) {
  const { t } = useWords()
  const fields = Object.keys(fieldsOf(record.kind))
  const [form, setForm] = useState({
    field: fields[0] ?? '',
    value: '',
    basis: 'fact',
    source: '',
    dated: new Date().toISOString().slice(0, 10),
    evidence: '',
  })
  const [scale, setScale] = useState<Scale | ''>('')
  const [grade, setGrade] = useState({ source: '', information: '', handling: 'P' })
  const [withheld, setWithheld] = useState(false)
  const [missing, setMissing] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/records/${record.id}/statements`,
    act: 'intelligence.record',
    refresh: refreshAll,
    done: onClose,
  })
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change })
  const needed = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  const choose = (next: Scale | '') => {
    setScale(next)
    if (next !== '') setGrade({ source: scales[next][0][0] ?? '', information: scales[next][1][0] ?? '', handling: 'P' })
  }
  const submit = () => {
    setMissing(true)
    if (form.value.trim() === '' || form.source.trim() === '') return
    const { evidence, ...rest } = form
    const { handling, ...letters } = grade
    const evaluation = scale === '3x5x2' ? { scale, ...letters, handling } : { scale, ...letters }
    void act.run({
      ...rest,
      withheld,
      version: record.version,
      ...(evidence.trim() !== '' && { evidence }),
      ...(scale !== '' && { evaluation }),
    })
  }
  const letters = (key: 'source' | 'information', all: string) => (
    <NativeSelect
      size="sm"
      label={t(`intelligence:evaluation.${key}`)}
      value={grade[key]}
      data={[...all]}
      onChange={(event) => setGrade({ ...grade, [key]: event.currentTarget.value })}
    />
  )
  return (
    <Dialog onClose={onClose} title={t('intelligence:record.more')} size="md">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm">
          <NativeSelect
            size="sm"
            label={t('intelligence:record.field')}
            value={form.field}
            data={fields.map((value) => ({ value, label: t(`intelligence:field.${value}`) }))}
            onChange={(event) => set({ field: event.currentTarget.value })}
          />
          <Textarea
            size="sm"
            label={t('intelligence:record.value')}
            dir="auto"
            autosize
            minRows={1}
            maxLength={2000}
            value={form.value}
            error={needed(form.value) ?? act.fieldError('/value')}
            onChange={(event) => set({ value: event.currentTarget.value })}
          />
          <NativeSelect
            size="sm"
            label={t('intelligence:record.basis')}
            value={form.basis}
            data={(['fact', 'assessment'] as const).map((value) => ({ value, label: t(`intelligence:basis.${value}`) }))}
            onChange={(event) => set({ basis: event.currentTarget.value })}
          />
          <TextInput
            size="sm"
            label={t('intelligence:record.source')}
            dir="auto"
            maxLength={300}
            value={form.source}
            error={needed(form.source)}
            onChange={(event) => set({ source: event.currentTarget.value })}
          />
          <NativeSelect
            size="sm"
            label={t('intelligence:evaluation.scale')}
            value={scale}
            data={[
              { value: '', label: t('intelligence:evaluation.none') },
              ...Object.keys(scales).map((value) => ({ value, label: t(`intelligence:evaluation.${value}`) })),
            ]}
            onChange={(event) => choose(event.currentTarget.value as Scale | '')}
          />
          {scale !== '' && (
            <div className={css.row}>
              {letters('source', scales[scale][0])}
              {letters('information', scales[scale][1])}
              {scale === '3x5x2' && (
                <NativeSelect
                  size="sm"
                  label={t('intelligence:evaluation.handling')}
                  value={grade.handling}
                  data={['P', 'C']}
                  onChange={(event) => setGrade({ ...grade, handling: event.currentTarget.value })}
                />
              )}
            </div>
          )}
          <TextInput
            size="sm"
            type="date"
            label={t('intelligence:record.dated')}
            value={form.dated}
            error={needed(form.dated)}
            onChange={(event) => set({ dated: event.currentTarget.value })}
          />
          <TextInput
            size="sm"
            label={t('intelligence:record.evidence')}
            dir="auto"
            maxLength={200}
            value={form.evidence}
            onChange={(event) => set({ evidence: event.currentTarget.value })}
          />
          <Checkbox
            size="xs"
            label={t('intelligence:record.withheld')}
            checked={withheld}
            onChange={(event) => setWithheld(event.currentTarget.checked)}
          />
          <ProblemNote problem={act.problem} />
          <Button type="submit" loading={act.busy}>
            {t('intelligence:record.more')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  )
}
