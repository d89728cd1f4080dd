import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words.ts'
import { Consultations } from '../parts.tsx'
import { Prose, StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

const topics = ['refusal', 'postponement', 'conditions', 'costs', 'execution', 'other'] as const

/** Opens a consultation or goes on with it: the instruments ask for one before a refusal or a postponement. */
export function Consult({ request, onClose }: StepProps) {
  const { t, say } = useWords()
  const last = request.consultations.at(-1)
  const [form, set] = useKept<{ topic: string; message: string; ground: string }>(request, 'consult', {
    topic: last?.topic ?? (request.side === 'requested' ? 'refusal' : 'other'),
    message: '',
    ground: last?.ground ?? '',
  })
  const [asked, setAsked] = useState(false)
  const doing = useStep(request, 'consult', onClose)
  const wanted = form.topic === 'refusal' ? 'refusal' : form.topic === 'postponement' ? 'postponement' : undefined
  const grounds = request.grounds.filter((ground) => ground.effect === wanted)
  const submit = () => {
    setAsked(true)
    const { ground, ...rest } = form
    if (form.message.trim()) void doing.send({ ...rest, ...(grounds.some((one) => one.id === ground) && { ground }) })
  }
  return (
    <StepDialog
      request={request}
      step="consult"
      says={<p>{t('requests:says.consult')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <Consultations request={request} />
      <NativeSelect
        label={say('label.topic')}
        value={form.topic}
        onChange={(event) => set({ ...form, topic: event.currentTarget.value })}
        data={topics.map((value) => ({ value, label: say(`topic.${value}`) }))}
      />
      {grounds.length > 0 && (
        <NativeSelect
          label={say('label.ground')}
          description={t('requests:optional')}
          value={form.ground}
          onChange={(event) => set({ ...form, ground: event.currentTarget.value })}
          data={[
            { value: '', label: t('requests:compose.undecided') },
            ...grounds.map((ground) => ({ value: ground.id, label: `${ground.article}: ${say(`ground.${ground.id}`)}` })),
          ]}
        />
      )}
      <Prose
        label={say('label.message')}
        focus
        value={form.message}
        onChange={(message) => set({ ...form, message })}
        error={asked && !form.message.trim() ? t('requests:field.required') : doing.fieldError('message')}
      />
    </StepDialog>
  )
}
