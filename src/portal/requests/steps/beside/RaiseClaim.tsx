import { NativeSelect } from '@mantine/core'
import { claimable } from '../../../../assistance/arrangements/standings.ts'
import { useWords } from '../../../words.ts'
import { measureName } from '../../parts.tsx'
import { Line, Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

/** Somebody claims property that a measure is about: from now on that one measure waits. */
export function RaiseClaim({ request, onClose }: StepProps) {
  const { t, say, language } = useWords()
  const measures = request.content.measures.filter((one) => claimable.some((family) => family === one.family))
  const first = { measure: measures[0]?.id ?? '', claimant: '', property: '', grounds: '' }
  const [form, set] = useKept(request, 'raise-claim', first)
  const doing = useStep(request, 'raise-claim', onClose)
  return (
    <StepDialog
      request={request}
      step="raise-claim"
      says={<p>{t('requests:says.raise-claim')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() => void doing.send(form)}
      onClose={onClose}
    >
      <NativeSelect
        label={t('requests:claim.measure')}
        value={form.measure}
        onChange={(event) => set({ ...form, measure: event.currentTarget.value })}
        data={measures.map((one) => ({ value: one.id, label: measureName(one, language, say) }))}
      />
      <Line
        label={t('requests:claim.claimant')}
        value={form.claimant}
        error={doing.fieldError('claimant')}
        onChange={(claimant) => set({ ...form, claimant })}
        focus
      />
      <Line
        label={t('requests:claim.property')}
        hint={t('requests:optional')}
        value={form.property}
        onChange={(property) => set({ ...form, property })}
      />
      <Prose
        label={t('requests:claim.grounds')}
        value={form.grounds}
        error={doing.fieldError('grounds')}
        onChange={(grounds) => set({ ...form, grounds })}
      />
    </StepDialog>
  )
}
