import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../words.ts'
import { useMaybeDraft } from '../draft/useDraft.tsx'
import { ConditionList, ManifestList } from '../parts.tsx'
import { lacking, plainSteps } from './plain.ts'
import { Line, Prose, StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

export function PlainStep({ request, step, onClose }: StepProps & { step: string }) {
  const { t, say } = useWords()
  const navigate = useNavigate()
  const draft = useMaybeDraft()
  const { fields = [], bad, begins } = plainSteps[step] ?? {}
  const [values, setValues] = useKept<Record<string, string>>(request, step, {})
  const [asked, setAsked] = useState(false)
  const doing = useStep(request, step, (answer) => {
    onClose()
    if (begins) void navigate({ to: '/requests/$id', params: { id: answer.id } as never })
    if (step === 'discard') void navigate({ to: '/requests' })
  })
  const missing = asked ? lacking(step, values) : []
  const submit = async () => {
    setAsked(true)
    if (lacking(step, values).length > 0) return
    const version = draft && request.editable ? await draft.flush() : request.version
    await doing.send({ ...values, ...(version !== undefined && { version }) })
  }
  return (
    <StepDialog
      request={request}
      step={step}
      says={<p>{t(`requests:says.${step}`)}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() => void submit()}
      onClose={onClose}
      {...(bad && { bad })}
    >
      {step === 'accept-conditions' && <ConditionList conditions={request.conditions} />}
      {step === 'receive-results' && <ManifestList request={request} items={request.results.flatMap((one) => one.items)} />}
      {fields.map((field, i) => {
        const Field = field.kind === 'line' ? Line : Prose
        return (
          <Field
            key={field.name}
            label={say(field.label ?? `label.${field.name}`)}
            hint={field.needed ? undefined : t('requests:optional')}
            focus={i === 0}
            value={values[field.name] ?? ''}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
            error={missing.includes(field.name) ? t('requests:field.required') : doing.fieldError(field.name)}
          />
        )
      })}
    </StepDialog>
  )
}
