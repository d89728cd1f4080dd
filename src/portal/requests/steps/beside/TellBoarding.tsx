import { Button, NativeSelect } from '@mantine/core'
import { boardingBases } from '../../../../assistance/arrangements/standings.ts'
import { useWords } from '../../../words.ts'
import { Line, Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

const empty = { text: '', under: 'authorised', why: '' }

/** What was done on board, measure by measure, each with what it rests on. */
export function TellBoarding({ request, onClose }: StepProps) {
  const { t, say } = useWords()
  const [form, set] = useKept(request, 'tell-boarding', { on: '', taken: [empty], message: '' })
  const doing = useStep(request, 'tell-boarding', onClose)
  const change = (at: number, more: Partial<typeof empty>) =>
    set({ ...form, taken: form.taken.map((one, i) => (i === at ? { ...one, ...more } : one)) })
  return (
    <StepDialog
      request={request}
      step="tell-boarding"
      says={<p>{t('requests:says.tell-boarding')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() =>
        void doing.send({ ...form, taken: form.taken.map((one) => (one.under === 'authorised' ? { ...one, why: '' } : one)) })
      }
      onClose={onClose}
    >
      <Line
        label={t('requests:boarding.on')}
        type="date"
        value={form.on}
        error={doing.fieldError('on')}
        onChange={(on) => set({ ...form, on })}
      />
      {form.taken.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a measure is its place
        <div key={i}>
          <Prose
            label={t('requests:boarding.taken', { n: i + 1 })}
            value={one.text}
            error={doing.fieldError(`/taken/${i}/text`)}
            onChange={(text) => change(i, { text })}
          />
          <NativeSelect
            label={t('requests:boarding.under')}
            mt="xs"
            value={one.under}
            error={doing.fieldError(`/taken/${i}/under`)}
            onChange={(event) => change(i, { under: event.currentTarget.value })}
            data={boardingBases.map((value) => ({ value, label: t(`requests:boarding.underOf.${value}`) }))}
          />
          {one.under !== 'authorised' && (
            <Prose
              label={say('label.reasons')}
              value={one.why}
              error={doing.fieldError(`/taken/${i}/why`)}
              onChange={(why) => change(i, { why })}
            />
          )}
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={form.taken.length >= 30}
          onClick={() => set({ ...form, taken: [...form.taken, empty] })}
        >
          {t('requests:boarding.add')}
        </Button>
      </div>
      <Prose
        label={say('label.message')}
        hint={t('requests:optional')}
        value={form.message}
        onChange={(message) => set({ ...form, message })}
      />
    </StepDialog>
  )
}
