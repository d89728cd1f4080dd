import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { dayIn } from '../law/ask.ts'
import { type RegistryFact, refreshed } from './api.ts'
import { Known } from './Known.tsx'

/** "I looked today, and it is so." What nobody has looked at for years becomes known of today, once a second officer agrees. */
export function Confirm({ fact, what, onClose }: { fact: RegistryFact; what: string; onClose: () => void }) {
  const { t } = useWords('knowledge')
  const { node } = useSession()
  const [source, setSource] = useState('')
  const [asOf, setAsOf] = useState(dayIn(node.timeZone))
  const [asked, setAsked] = useState(false)
  const act = useAct<Readonly<Record<string, string>>>({
    path: '/law/confirmations',
    act: 'law.propose',
    refresh: refreshed,
    said: t('knowledge:confirm.said'),
    done: onClose,
  })
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('knowledge:confirm.title', { what })}
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (source.trim() !== '') void act.run({ kind: fact.kind, key: fact.key, asOf, source: source.trim() })
        }}
      >
        <Stack gap="lg">
          <div>{t(fact.status === 'no-participation-on-record' ? 'knowledge:confirm.absent' : 'knowledge:confirm.says')}</div>
          <Known it={fact} />
          <TextInput
            data-autofocus
            label={t('knowledge:confirm.source')}
            description={t('knowledge:confirm.sourceHint')}
            value={source}
            dir="auto"
            maxLength={400}
            error={asked && source.trim() === '' ? t('requests:field.required') : act.fieldError('source')}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('knowledge:confirm.asOf')}
            value={asOf}
            error={act.fieldError('asOf') ?? act.fieldError('facts.0')}
            onChange={(event) => setAsOf(event.currentTarget.value)}
          />
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('knowledge:confirm.button')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
