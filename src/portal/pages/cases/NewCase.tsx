import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import type { CaseView } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'

type Values = { title: string; purpose: string; basis: string }

/** Purpose and legal basis are asked at the door: everything later hangs off them. */
export function NewCase({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const form = useForm<Values>({ initialValues: { title: '', purpose: '', basis: '' } })
  const act = useAct<Values, CaseView>({
    path: '/cases',
    act: 'cases.open',
    refresh: [['cases']],
    said: t('pages:newCase.done'),
    done: (it) => void navigate({ to: '/cases/$id', params: { id: it.id } as never }),
  })
  const submit = form.onSubmit((values) => void act.run(values))
  return (
    <Dialog onClose={onClose} title={t('pages:newCase.title')} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <TextInput
            data-autofocus
            label={t('pages:newCase.name')}
            description={t('pages:newCase.nameHint')}
            dir="auto"
            {...form.getInputProps('title')}
            error={act.fieldError('title')}
          />
          <Textarea
            label={t('pages:newCase.purpose')}
            description={t('pages:newCase.purposeHint')}
            dir="auto"
            {...form.getInputProps('purpose')}
            error={act.fieldError('purpose')}
          />
          <Textarea
            label={t('pages:newCase.basis')}
            description={t('pages:newCase.basisHint')}
            dir="auto"
            {...form.getInputProps('basis')}
            error={act.fieldError('basis')}
          />
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('pages:newCase.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
