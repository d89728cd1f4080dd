import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words.ts'
import { Evaluation, useEvaluation } from './Evaluation.tsx'

/** Where a statement comes from: what every one of them carries, on the form of a record and when more is said of it. */
export function useTold() {
  const [form, setForm] = useState({ basis: 'fact', source: '', dated: new Date().toISOString().slice(0, 10), evidence: '' })
  const evaluation = useEvaluation()
  const { evidence, ...told } = form
  return {
    form,
    set: (change: Partial<typeof form>) => setForm({ ...form, ...change }),
    evaluation,
    whole: form.source.trim() !== '' && form.dated !== '',
    /** As a statement takes it. */
    given: { ...told, ...(evidence.trim() !== '' && { evidence }), ...evaluation.given },
  }
}

type Needed = (text: string) => string | undefined
export function Told({ form, set, evaluation, needed }: ReturnType<typeof useTold> & Readonly<{ needed: Needed }>) {
  const { t } = useWords()
  return (
    <>
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
      <Evaluation {...evaluation} />
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
    </>
  )
}
