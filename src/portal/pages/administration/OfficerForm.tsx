import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type Role, roles } from '../../../kernel/officer.ts'
import { useSession } from '../../api/session.ts'
import type { OfficerView } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'

type Values = { name: string; authority: string; roles: Role[]; active: boolean }

export function OfficerForm({ officer, onClose }: { officer?: OfficerView; onClose: () => void }) {
  const { t, role } = useWords()
  const { officer: self } = useSession()
  const form = useForm<Values>({
    initialValues: {
      name: officer?.name ?? '',
      authority: officer?.authority ?? self.authority,
      roles: officer?.roles ?? [],
      active: officer?.active ?? true,
    },
  })
  const act = useAct<unknown>({
    path: officer ? `/directory/officers/${officer.id}` : '/directory/officers',
    verb: officer ? 'PATCH' : 'POST',
    act: 'directory.officers',
    refresh: [['officers'], ['session']],
    said: t(officer ? 'pages:officers.changed' : 'pages:officers.added'),
    done: onClose,
  })
  const submit = form.onSubmit(
    ({ active, ...values }) => void act.run(officer ? { ...values, active, version: officer.version } : values),
  )
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={officer ? t('pages:officers.changeTitle', { name: officer.name }) : t('pages:officers.add')}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <TextInput
            data-autofocus
            label={t('pages:members.name')}
            dir="auto"
            {...form.getInputProps('name')}
            error={act.fieldError('name')}
          />
          <TextInput
            label={t('pages:directory.authority')}
            dir="auto"
            {...form.getInputProps('authority')}
            error={act.fieldError('authority')}
          />
          <Checkbox.Group label={t('pages:officers.roles')} {...form.getInputProps('roles')} error={act.fieldError('roles')}>
            <div
              style={{
                display: 'grid',
                gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
                gap: 8,
                marginBlockStart: 8,
              }}
            >
              {roles.map((one) => (
                <Checkbox key={one} value={one} label={role(one)} />
              ))}
            </div>
          </Checkbox.Group>
          {officer && <Checkbox label={t('pages:officers.serves')} {...form.getInputProps('active', { type: 'checkbox' })} />}
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t(officer ? 'pages:officers.changeDo' : 'pages:officers.addDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
