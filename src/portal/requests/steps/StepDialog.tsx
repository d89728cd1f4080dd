import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Problem } from '../../api/problem.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { layers } from '../../theme/layers.ts'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'

export type StepProps = Readonly<{ request: RequestView; onClose: () => void; pointer?: string | undefined }>

/** The last clear question before a step: what it does, what is needed, and a button that says the act. */
export function StepDialog({
  request,
  step,
  says,
  button,
  bad,
  busy,
  problem,
  onSubmit,
  onClose,
  size = 'lg',
  children,
}: {
  request: RequestView
  step: string
  says?: ReactNode
  button?: string
  bad?: boolean
  busy: boolean
  problem: Problem | undefined
  onSubmit: () => void
  onClose: () => void
  size?: string | number
  children?: ReactNode
}) {
  const { t, say, format } = useWords()
  const title = say(`step.${step}`, { partner: format.state(request.partner.state) })
  const article = request.acts.find((act) => act.step === step)?.article
  return (
    <Dialog onClose={onClose} title={title} size={size} zIndex={layers.step}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <Stack gap="lg">
          {(says || article) && (
            <div>
              {says}
              {article && <p style={{ color: 'var(--ink-faint)', fontSize: 13 }}>{article}</p>}
            </div>
          )}
          {children}
          <ProblemNote problem={problem} fieldsHere={(problem?.fields.length ?? 0) === 0} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={busy} {...(bad && { color: 'red.9' })}>
              {button ?? title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

type Typed = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  error?: string | false | undefined
  hint?: string | undefined
  focus?: boolean
}>

export const Prose = ({ label, value, onChange, error, hint, focus }: Typed) => (
  <Textarea
    label={label}
    description={hint}
    dir="auto"
    value={value}
    error={error}
    onChange={(event) => onChange(event.currentTarget.value)}
    {...(focus && { 'data-autofocus': true })}
  />
)

export const Line = ({ label, value, onChange, error, hint, focus, type = 'text' }: Typed & { type?: string }) => (
  <TextInput
    label={label}
    description={hint}
    type={type}
    dir={type === 'text' ? 'auto' : undefined}
    value={value}
    error={error}
    onChange={(event) => onChange(event.currentTarget.value)}
    {...(focus && { 'data-autofocus': true })}
  />
)
