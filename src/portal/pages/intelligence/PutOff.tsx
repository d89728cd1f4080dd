import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { refusalGrounds } from '../../../intelligence/letters.ts'
import { useAct } from '../../api/useAct.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { refreshAll } from './api.ts'

/** Puts a partner's request off, with the authorisation that is asked for, or refuses it on a ground of the law. The partner is told at once. */
export function PutOff({ id, refusing, onClose }: { id: string; refusing: boolean; onClose: () => void }) {
  const { t } = useWords()
  const [typed, setTyped] = useState<{ until: string; authorisation: string; ground: string; reasons: string }>({
    until: '',
    authorisation: '',
    ground: refusalGrounds[0],
    reasons: '',
  })
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/messages/${id}/${refusing ? 'refusal' : 'delay'}`,
    act: 'intelligence.write',
    refresh: refreshAll,
    said: t('intelligence:message.told'),
    done: onClose,
  })
  const { until, authorisation, ground, reasons } = typed
  const submit = () =>
    void act.run(refusing ? { ground, reasons } : { until: until && new Date(until).toISOString(), authorisation, reasons })
  const title = t(refusing ? 'intelligence:message.decline' : 'intelligence:message.delay')
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm">
          <ProblemNote problem={act.problem} />
          {refusing ? (
            <NativeSelect
              label={t('intelligence:message.ground')}
              value={ground}
              data={refusalGrounds.map((one) => ({ value: one, label: t(`intelligence:refusalGround.${one}`) }))}
              onChange={(event) => setTyped({ ...typed, ground: event.currentTarget.value })}
            />
          ) : (
            <>
              <TextInput
                type="datetime-local"
                label={t('intelligence:message.until')}
                value={until}
                error={act.fieldError('/until')}
                onChange={(event) => setTyped({ ...typed, until: event.currentTarget.value })}
              />
              <TextInput
                dir="auto"
                label={t('intelligence:message.authorisation')}
                value={authorisation}
                error={act.fieldError('/authorisation')}
                onChange={(event) => setTyped({ ...typed, authorisation: event.currentTarget.value })}
              />
            </>
          )}
          <Textarea
            dir="auto"
            minRows={3}
            label={t('intelligence:message.reasons')}
            value={reasons}
            error={act.fieldError('/reasons')}
            onChange={(event) => setTyped({ ...typed, reasons: event.currentTarget.value })}
          />
          <Button type="submit" loading={act.busy}>
            {title}
          </Button>
        </Stack>
      </form>
    </Dialog>
  )
}
