import { Button, Checkbox, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { fieldsOf } from '../../../../intelligence/record/kinds.ts'
import { useAct } from '../../../api/useAct.ts'
import { Dialog } from '../../../design/Dialog.tsx'
import { ProblemNote } from '../../../design/Problem.tsx'
import { useWords } from '../../../words.ts'
import { type PoliceRecord, refreshAll } from '../api.ts'
import { Told, useTold } from './Told.tsx'

/** One more thing said of a record, with its source, its evaluation as it was given, and its day. */
export function SayMore({ record, onClose }: { record: PoliceRecord; onClose: () => void }) {
  const { t } = useWords()
  const fields = Object.keys(fieldsOf(record.kind))
  const [form, setForm] = useState({
    field: fields[0] ?? '',
    value: '',
  })
  const told = useTold()
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
  const submit = () => {
    setMissing(true)
    if (form.value.trim() === '' || !told.whole) return
    void act.run({ ...form, ...told.given, withheld, version: record.version })
  }
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
          <Told {...told} needed={needed} />
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
