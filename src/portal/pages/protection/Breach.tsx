import { Button, Checkbox, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../api/useAct.ts'
import { ProblemNote } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { layers } from '../../theme/layers.ts'
import { useWords } from '../../words.ts'

const texts = ['nature', 'consequences', 'measures'] as const
const lines = ['persons', 'records'] as const

/** What happened, to whom, and what is done about it: what the authority will ask (Directive (EU) 2016/680 Article 30(3)). */
export function BreachForm() {
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [highRisk, setHighRisk] = useState(false)
  const doing = useAct<Record<string, unknown>>({
    path: '/protection/breaches',
    refresh: [['protection']],
    done: () => {
      setOpened(false)
      setTyped({})
    },
  })
  const bind = (name: string) => ({
    label: t(`protection:breach.${name}`),
    value: typed[name] ?? '',
    dir: 'auto' as const,
    error: doing.fieldError(name),
    onChange: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  })
  const submit = () => {
    const { aware, ...rest } = typed
    void doing.run({ ...rest, highRisk, awareAt: aware ? new Date(aware).toISOString() : '' })
  }
  return (
    <>
      <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setOpened(true)}>
        {t('protection:breach.record')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('protection:breach.record')}
        zIndex={layers.question}
        closeButtonProps={{ 'aria-label': t('frame:close') }}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <Stack gap="md">
            <TextInput {...bind('aware')} error={doing.fieldError('awareAt')} type="datetime-local" dir="ltr" />
            {texts.map((name) => (
              <Textarea key={name} autosize minRows={2} {...bind(name)} />
            ))}
            {lines.map((name) => (
              <TextInput key={name} {...bind(name)} />
            ))}
            <Checkbox
              label={t('protection:breach.highRisk')}
              checked={highRisk}
              onChange={(event) => setHighRisk(event.currentTarget.checked)}
            />
            <ProblemNote problem={doing.problem} />
            <Button type="submit" loading={doing.busy} style={{ alignSelf: 'end' }}>
              {t('protection:breach.record')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  )
}

export function NotifyBreach({ id }: { id: string }) {
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  const [personsTold, setPersonsTold] = useState(false)
  const doing = useAct<Record<string, unknown>>({
    path: `/protection/breaches/${id}/notified`,
    act: 'protection.notify-breach',
    refresh: [['protection']],
    done: () => setOpened(false),
  })
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('protection:breach.notify')}
      </Button>
      <ReasonDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('protection:breach.notify')}
        says={t('protection:breach.notifySays')}
        label={t('protection:breach.delay')}
        button={t('protection:breach.notify')}
        optional
        busy={doing.busy}
        problem={doing.problem}
        fieldError={doing.fieldError}
        onConfirm={(reason) => void doing.run({ personsTold, ...(reason && { reason }) })}
      >
        <Checkbox
          label={t('protection:breach.personsTold')}
          checked={personsTold}
          onChange={(event) => setPersonsTold(event.currentTarget.checked)}
        />
      </ReasonDialog>
    </>
  )
}
