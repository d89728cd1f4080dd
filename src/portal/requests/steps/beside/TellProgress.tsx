import { Button } from '@mantine/core'
import { standings } from '../../../../assistance/arrangements/standings.ts'
import { useWords } from '../../../words.ts'
import css from '../../Request.module.css'
import { Line, Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

/** One click says where it stands; who wants adds a day and a word before. */
export function TellProgress({ request, onClose }: StepProps) {
  const { t, say } = useWords()
  const [form, set] = useKept(request, 'tell-progress', { standing: 'under-way', expected: '', message: '' })
  const doing = useStep(request, 'tell-progress', onClose)
  const words = (key: string) => t(`requests:arrangements.progress.${key}`)
  return (
    <StepDialog
      request={request}
      step="tell-progress"
      says={<p>{words('choose')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() => void doing.send(form)}
      onClose={onClose}
    >
      <Line
        label={words('when')}
        type="date"
        hint={t('requests:optional')}
        value={form.expected}
        onChange={(expected) => set({ ...form, expected })}
      />
      <Prose
        label={say('label.message')}
        hint={t('requests:optional')}
        value={form.message}
        onChange={(message) => set({ ...form, message })}
      />
      <div className={css.choices}>
        {standings.map((standing) => (
          <Button
            key={standing}
            variant="default"
            disabled={doing.busy}
            onClick={() => {
              set({ ...form, standing })
              void doing.send({ ...form, standing })
            }}
          >
            {words(`standing.${standing}`)}
          </Button>
        ))}
      </div>
    </StepDialog>
  )
}
