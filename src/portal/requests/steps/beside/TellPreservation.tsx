import { NativeSelect } from '@mantine/core'
import { follows, preservationKinds } from '../../../../assistance/orders/choices.ts'
import { useWords } from '../../../words.ts'
import { Line, Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

/** Annexes V and VI: production is asked for, or thirty days more. */
export function TellPreservation({ request, onClose }: StepProps) {
  const { t, say } = useWords()
  const [form, set] = useKept(request, 'tell-preservation', {
    kind: 'production-issued',
    follow: 'epoc',
    reference: '',
    message: '',
  })
  const doing = useStep(request, 'tell-preservation', onClose)
  const produced = form.kind === 'production-issued'
  return (
    <StepDialog
      request={request}
      step="tell-preservation"
      says={<p>{t('requests:says.tell-preservation')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() => void doing.send(produced ? form : { ...form, follow: '', reference: '' })}
      onClose={onClose}
    >
      <NativeSelect
        label={t('requests:preservation.kind')}
        value={form.kind}
        onChange={(event) => set({ ...form, kind: event.currentTarget.value })}
        data={preservationKinds.map((value) => ({ value, label: t(`requests:preservation.kindOf.${value}`) }))}
      />
      {produced && (
        <>
          <NativeSelect
            label={t('requests:preservation.follow')}
            value={form.follow}
            onChange={(event) => set({ ...form, follow: event.currentTarget.value })}
            data={follows.filter(Boolean).map((value) => ({ value, label: say(`option.follow.${value}`) }))}
          />
          <Line
            label={t('requests:preservation.reference')}
            hint={t('requests:optional')}
            value={form.reference}
            onChange={(reference) => set({ ...form, reference })}
          />
        </>
      )}
      <Prose
        label={say('label.message')}
        hint={t('requests:optional')}
        value={form.message}
        onChange={(message) => set({ ...form, message })}
      />
    </StepDialog>
  )
}
