import { NativeSelect } from '@mantine/core'
import { claimDecisions } from '../../../../assistance/arrangements/standings.ts'
import { useWords } from '../../../words.ts'
import { Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

/** What became of a claim; the measure goes on. */
export function DecideClaim({ request, onClose }: StepProps) {
  const { t, say } = useWords()
  const open = request.claims.filter((one) => !one.decided)
  const [form, set] = useKept(request, 'decide-claim', { claim: open[0]?.claim ?? '', decision: 'dismissed', reasons: '' })
  const doing = useStep(request, 'decide-claim', onClose)
  return (
    <StepDialog
      request={request}
      step="decide-claim"
      says={<p>{t('requests:says.decide-claim')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() => void doing.send(form)}
      onClose={onClose}
    >
      <NativeSelect
        label={t('requests:claim.which')}
        value={form.claim}
        onChange={(event) => set({ ...form, claim: event.currentTarget.value })}
        data={open.map((one) => ({ value: one.claim, label: one.claimant }))}
      />
      <NativeSelect
        label={t('requests:claim.decision')}
        value={form.decision}
        onChange={(event) => set({ ...form, decision: event.currentTarget.value })}
        data={claimDecisions.map((value) => ({ value, label: t(`requests:claim.decisionOf.${value}`) }))}
      />
      <Prose
        label={say('label.reasons')}
        value={form.reasons}
        error={doing.fieldError('reasons')}
        onChange={(reasons) => set({ ...form, reasons })}
      />
    </StepDialog>
  )
}
