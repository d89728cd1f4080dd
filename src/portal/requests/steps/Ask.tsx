import { Button, Checkbox, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { impossibilities } from '../../../assistance/orders/choices.ts'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { fieldsOf } from '../words/fieldsOf.ts'
import { useLabels } from '../words/labels.ts'
import { Line, Prose, StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

type Asked = { pointer: string; text: string; due: string }

/** What is missing, field by field: each question stands beside its field on both sides. */
export function Ask({ request, onClose, pointer = '' }: StepProps) {
  const { t, say } = useWords()
  const label = useLabels()
  const first: Asked = { pointer, text: '', due: '' }
  const [kept, keep] = useKept<{ questions: Asked[]; reasons: string[]; preserved: boolean }>(request, 'ask', {
    questions: [first],
    reasons: [],
    preserved: true,
  })
  const set = (next: { questions: Asked[] }) => keep({ ...kept, ...next })
  const ofData = request.instrument === 'EU-EEVIDENCE'
  const questions =
    pointer && !kept.questions.some((one) => one.pointer === pointer)
      ? [...kept.questions.filter((one) => one.text), first]
      : kept.questions
  const [asked, setAsked] = useState(false)
  const doing = useStep(request, 'ask', onClose)
  const change = (at: number, next: Partial<Asked>) =>
    set({ questions: questions.map((one, i) => (i === at ? { ...one, ...next } : one)) })
  const submit = () => {
    setAsked(true)
    if (questions.some((one) => !one.text.trim())) return
    const { reasons, preserved } = kept
    void doing.send({
      questions: questions.map(({ due, ...one }) => ({ ...one, ...(due && { due }) })),
      ...(ofData && reasons.length > 0 && { impossible: { reasons, preserved } }),
    })
  }
  return (
    <StepDialog
      request={request}
      step="ask"
      says={<p>{t('requests:says.ask')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {ofData && (
        <Checkbox.Group
          label={t('requests:ask.impossible')}
          value={kept.reasons}
          onChange={(reasons) => keep({ ...kept, reasons })}
        >
          <Stack gap="xs" mt="xs">
            {impossibilities.map((value) => (
              <Checkbox key={value} value={value} label={say(`impossible.${value}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {kept.reasons.length > 0 && (
        <Checkbox
          label={t('requests:ask.preserved')}
          checked={kept.preserved}
          onChange={(event) => keep({ ...kept, preserved: event.currentTarget.checked })}
        />
      )}
      {questions.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question has no identity before it is asked
        <fieldset key={i} className={css.group}>
          <legend>{t('requests:ask.nth', { n: i + 1 })}</legend>
          <NativeSelect
            label={t('requests:ask.field')}
            value={one.pointer}
            onChange={(event) => change(i, { pointer: event.currentTarget.value })}
            data={[
              { value: '', label: t('requests:whole') },
              ...fieldsOf(request.content).map((value) => ({ value, label: label(value) })),
            ]}
          />
          <Prose
            label={say('label.question')}
            value={one.text}
            focus={i === questions.length - 1}
            onChange={(text) => change(i, { text })}
            error={asked && !one.text.trim() ? t('requests:field.required') : doing.fieldError(`questions.${i}.text`)}
          />
          <Line
            label={say('label.due')}
            hint={t('requests:optional')}
            type="date"
            value={one.due}
            onChange={(due) => change(i, { due })}
            error={doing.fieldError(`questions.${i}.due`)}
          />
          {questions.length > 1 && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => set({ questions: questions.filter((_, at) => at !== i) })}
            >
              {t('requests:compose.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => set({ questions: [...questions, { pointer: '', text: '', due: '' }] })}
        >
          {t('requests:ask.another')}
        </Button>
      </div>
    </StepDialog>
  )
}
