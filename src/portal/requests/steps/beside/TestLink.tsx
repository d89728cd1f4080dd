import { NativeSelect } from '@mantine/core'
import { useWords } from '../../../words.ts'
import { Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

/** The line of an agreed hearing was tried: did it work? */
export function TestLink({ request, onClose }: StepProps) {
  const { t, say } = useWords()
  const one = request.hearings.findLast((it) => it.state === 'agreed')
  const [form, set] = useKept(request, 'test-link', { worked: 'worked', message: '' })
  const doing = useStep(request, 'test-link', onClose)
  const words = (key: string) => t(`requests:arrangements.hearing.${key}`)
  if (!one) return null
  return (
    <StepDialog
      request={request}
      step="test-link"
      says={<p>{t('requests:says.test-link')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() => void doing.send({ proposal: one.proposal, worked: form.worked === 'worked', message: form.message })}
      onClose={onClose}
    >
      <NativeSelect
        label={words('howWas')}
        value={form.worked}
        onChange={(event) => set({ ...form, worked: event.currentTarget.value })}
        data={['worked', 'failed'].map((value) => ({ value, label: words(value) }))}
      />
      <Prose
        label={say('label.message')}
        hint={t('requests:optional')}
        value={form.message}
        onChange={(message) => set({ ...form, message })}
      />
    </StepDialog>
  )
}
