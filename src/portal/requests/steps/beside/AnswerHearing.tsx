import { Radio, Stack } from '@mantine/core'
import { useWords } from '../../../words.ts'
import { Hour } from '../../arrangements/Hearings.tsx'
import { Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

/** One of the hours, or none and why. */
export function AnswerHearing({ request, onClose }: StepProps) {
  const { t } = useWords()
  const one = request.hearings.findLast((it) => it.state === 'open' && it.by.side !== request.side)
  const [form, set] = useKept(request, 'answer-hearing', { slot: '0', message: '' })
  const doing = useStep(request, 'answer-hearing', onClose)
  if (!one) return null
  const none = form.slot === 'none'
  return (
    <StepDialog
      request={request}
      step="answer-hearing"
      says={<p>{t('requests:says.answer-hearing')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() =>
        void doing.send({ proposal: one.proposal, message: form.message, ...(!none && { slot: Number(form.slot) }) })
      }
      onClose={onClose}
    >
      <Radio.Group
        label={t('requests:arrangements.hearing.chosen')}
        value={form.slot}
        onChange={(slot) => set({ ...form, slot })}
      >
        <Stack gap="sm" mt="xs">
          {one.slots.map((slot, i) => (
            <Radio key={slot.at} value={String(i)} label={<Hour at={slot.at} one={one} request={request} />} />
          ))}
          <Radio value="none" label={t('requests:arrangements.hearing.none-suits')} />
        </Stack>
      </Radio.Group>
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
