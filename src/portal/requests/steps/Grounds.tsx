/** Refusing and postponing: only on a ground of the instrument, with reasons; what may never be a ground stands there too, shut, with its article. */

import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { nodeNow } from '../../api/nodeClock.ts'
import { Note } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'
import css from '../Request.module.css'
import { Line, Prose, StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

export function GroundChoice({
  request,
  effect,
  measure,
  value,
  onChange,
  error,
}: {
  request: RequestView
  effect: 'refusal' | 'postponement'
  measure?: string
  value: string
  onChange: (ground: string) => void
  error?: string | false | undefined
}) {
  const { t, say } = useWords()
  const whole = request.content.measures.length
  const shown = request.grounds.filter((ground) => ground.effect === effect || ground.effect === 'forbidden')
  const why = (ground: RequestView['grounds'][number]): string | undefined => {
    if (ground.why) return say(`why.${ground.why}`, { article: ground.whyArticle })
    const shut = measure ? ground.notFor.includes(measure) : whole > 0 && ground.notFor.length > 0
    return shut ? t('requests:ground.notFor', { count: ground.notFor.length }) : undefined
  }
  const sorted = [...shown].sort((a, b) => Number(why(a) !== undefined) - Number(why(b) !== undefined))
  return (
    <Radio.Group label={say('label.ground')} value={value} onChange={onChange} error={error}>
      <Stack gap="sm" mt="xs" className={css.grounds}>
        {sorted.map((ground) => {
          const shut = why(ground)
          return (
            <Radio
              key={ground.id}
              value={ground.id}
              disabled={shut !== undefined}
              label={
                <span className={ground.effect === 'forbidden' ? css.struck : undefined}>
                  {ground.article}: {say(`ground.${ground.id}`)}
                </span>
              }
              description={
                shut ? <span className={css.shut}>{shut}</span> : say(`confidence.${ground.confidence}`, {}, ground.confidence)
              }
            />
          )
        })}
      </Stack>
    </Radio.Group>
  )
}

export function Grounds({ request, onClose, step }: StepProps & { step: 'refuse' | 'postpone' }) {
  const { t, say } = useWords()
  const [form, set] = useKept(request, step, { ground: '', reasons: '', review: '' })
  const [asked, setAsked] = useState(false)
  const doing = useStep(request, step, onClose)
  const tomorrow = new Date(nodeNow() + 86_400_000).toISOString().slice(0, 10)
  const faults = {
    ground: form.ground === '',
    reasons: form.reasons.trim() === '',
    review: step === 'postpone' && form.review < tomorrow,
  }
  const submit = () => {
    setAsked(true)
    if (faults.ground || faults.reasons || faults.review) return
    const { review, ...rest } = form
    void doing.send({ ...rest, ...(step === 'postpone' && { review }) })
  }
  return (
    <StepDialog
      request={request}
      step={step}
      says={<p>{t(`requests:says.${step}`)}</p>}
      bad={step === 'refuse'}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
      size="xl"
    >
      {request.consultations.length === 0 && <Note tone="info">{t('requests:ground.noConsultation')}</Note>}
      <GroundChoice
        request={request}
        effect={step === 'refuse' ? 'refusal' : 'postponement'}
        value={form.ground}
        onChange={(ground) => set({ ...form, ground })}
        error={(asked && faults.ground && t('requests:ground.choose')) || doing.fieldError('ground')}
      />
      <Prose
        label={say('label.reasons')}
        hint={t('requests:reasonsLeave')}
        value={form.reasons}
        onChange={(reasons) => set({ ...form, reasons })}
        error={asked && faults.reasons ? t('frame:reason.missing') : doing.fieldError('reasons')}
      />
      {step === 'postpone' && (
        <Line
          label={say('label.review')}
          type="date"
          value={form.review}
          onChange={(review) => set({ ...form, review })}
          error={asked && faults.review ? say('field.review-date-missing') : doing.fieldError('review')}
        />
      )}
    </StepDialog>
  )
}
