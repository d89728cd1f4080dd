import { NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words.ts'
import { Line, Prose, StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

/** A limit that the instrument lets be extended: by how many days, why, and when it will be done instead. */
export function Extend({ request, onClose }: StepProps) {
  const { t, say } = useWords()
  const clocks = request.clocks.filter((clock) => clock.extendable > 0 && !clock.stoppedAt)
  const [form, set] = useKept(request, 'extend', { rule: clocks[0]?.rule ?? '', days: 0, reasons: '', estimate: '' })
  const [asked, setAsked] = useState(false)
  const doing = useStep(request, 'extend', onClose)
  const clock = clocks.find((one) => one.rule === form.rule) ?? clocks[0]
  const days = form.days || clock?.extendable || 0
  const missing = t('requests:field.required')
  const submit = () => {
    setAsked(true)
    if (clock && form.reasons.trim() && form.estimate) void doing.send({ ...form, rule: clock.rule, days })
  }
  return (
    <StepDialog
      request={request}
      step="extend"
      says={<p>{t('requests:says.extend')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={t('requests:extend.clock')}
        value={clock?.rule ?? ''}
        onChange={(event) => set({ ...form, rule: event.currentTarget.value, days: 0 })}
        data={clocks.map((one) => ({ value: one.rule, label: `${say(`clock.${one.rule}`)} (${one.article})` }))}
      />
      <NumberInput
        label={say('label.days')}
        description={t('requests:extend.most', { count: clock?.extendable ?? 0 })}
        min={1}
        max={clock?.extendable ?? 1}
        allowDecimal={false}
        w={200}
        value={days}
        onChange={(value) => set({ ...form, days: typeof value === 'number' ? value : 0 })}
        error={doing.fieldError('days')}
      />
      <Prose
        label={say('label.reasons')}
        hint={t('requests:reasonsLeave')}
        value={form.reasons}
        onChange={(reasons) => set({ ...form, reasons })}
        error={asked && !form.reasons.trim() ? missing : doing.fieldError('reasons')}
      />
      <Line
        label={say('label.estimate')}
        type="date"
        value={form.estimate}
        onChange={(estimate) => set({ ...form, estimate })}
        error={asked && !form.estimate ? missing : doing.fieldError('estimate')}
      />
    </StepDialog>
  )
}
