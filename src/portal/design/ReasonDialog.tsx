import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Problem } from '../api/problem.ts'
import { layers } from '../theme/layers.ts'
import { useWords } from '../words.ts'
import { ProblemNote } from './Problem.tsx'

/**
 * The last clear question before an act that needs a reason. The button says the act; the reason stays when the node says no.
 * Hand it `busy`, `problem` and `fieldError` of `useAct`.
 */
export function ReasonDialog({
  opened,
  onClose,
  title,
  says,
  label,
  hint,
  button,
  bad,
  busy,
  problem,
  fieldError,
  onConfirm,
  children,
  optional,
  pointer = '/reason',
}: {
  opened: boolean
  onClose: () => void
  title: string
  says?: ReactNode
  label?: string
  hint?: string
  button: string
  bad?: boolean
  busy?: boolean
  problem?: Problem | undefined
  fieldError?: (path: string) => string | undefined
  onConfirm: (reason: string) => void
  children?: ReactNode
  optional?: boolean
  pointer?: string
}) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = asked && !optional && reason.trim() === ''
  const submit = () => {
    setAsked(true)
    if (optional || reason.trim() !== '') onConfirm(reason.trim())
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      zIndex={layers.question}
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        noValidate
      >
        <Stack gap="lg">
          {says && <div>{says}</div>}
          {children}
          <Textarea
            data-autofocus
            label={label ?? t('frame:reason.label')}
            description={hint}
            value={reason}
            dir="auto"
            required={!optional}
            withAsterisk={false}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={missing ? t('frame:reason.missing') : fieldError?.(pointer)}
          />
          <ProblemNote problem={problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={busy ?? false} {...(bad && { color: 'bad' })}>
              {button}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
