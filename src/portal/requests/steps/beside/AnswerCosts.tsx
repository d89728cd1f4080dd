import { NativeSelect } from '@mantine/core'
import { useWords } from '../../../words.ts'
import { Proposal } from '../../arrangements/Costs.tsx'
import { Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

/** Agreed, or not and why: what was proposed stands above the answer. */
export function AnswerCosts({ request, onClose }: StepProps) {
  const { t } = useWords()
  const one = request.costs.findLast((it) => it.state === 'open' && it.by.side !== request.side)
  const [form, set] = useKept(request, 'answer-costs', { agreed: 'agree', message: '' })
  const doing = useStep(request, 'answer-costs', onClose)
  const words = (key: string) => t(`requests:arrangements.costs.${key}`)
  if (!one) return null
  return (
    <StepDialog
      request={request}
      step="answer-costs"
      says={<p>{t('requests:says.answer-costs')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() => void doing.send({ proposal: one.proposal, agreed: form.agreed === 'agree', message: form.message })}
      onClose={onClose}
    >
      <Proposal one={one} request={request} />
      <NativeSelect
        label={words('bears')}
        value={form.agreed}
        onChange={(event) => set({ ...form, agreed: event.currentTarget.value })}
        data={['agree', 'decline'].map((value) => ({ value, label: words(value) }))}
      />
      <Prose
        label={t('requests:arrangements.why')}
        hint={t('requests:arrangements.whyNeeded')}
        value={form.message}
        onChange={(message) => set({ ...form, message })}
        error={doing.fieldError('message')}
      />
    </StepDialog>
  )
}
