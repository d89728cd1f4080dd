import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { NodeView } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { Note, ProblemNote } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useWords } from '../../words.ts'
import { Fingerprint } from './Fingerprint.tsx'
import { nameIn, sameFingerprint } from './names.ts'

/** Trust begins with two people who read the same characters to each other. What the partner reads out is typed here, not ticked. */
export function AcceptNode({ node, onClose }: { node: NodeView; onClose: () => void }) {
  const { t, language } = useWords()
  const [heard, setHeard] = useState('')
  const [asked, setAsked] = useState(false)
  const [lost, setLost] = useState(false)
  const anew = lost || node.beginsAnew !== undefined
  // One phrase from both fingerprints: whoever reads it out, the other side has the same digits before them.
  const phrase = node.phrase ?? ''
  const same = sameFingerprint(heard, phrase)
  const act = useAct<{ fingerprint: string; beginsAnew?: boolean }>({
    path: `/directory/nodes/${node.id}/accept`,
    act: 'directory.accept-peer',
    refresh: [['nodes'], ['directory'], ['queues']],
    said: anew && !node.beginsAnew?.confirmed ? t('pages:directory.anew.done') : t('pages:directory.accepted'),
    done: onClose,
  })
  return (
    <Dialog onClose={onClose} size="lg" title={t('pages:directory.acceptTitle', { name: nameIn(node.names, language) })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (same) void act.run({ fingerprint: phrase, ...(lost && { beginsAnew: true }) })
        }}
      >
        <Stack gap="lg">
          <WhatChanged node={node} />
          <ol style={{ margin: 0, paddingInlineStart: 20, display: 'grid', gap: 8 }}>
            <li>{t('pages:directory.step.call')}</li>
            <li>
              {t('pages:directory.step.read')} <Fingerprint text={phrase} />
            </li>
            <li>{t('pages:directory.step.type')}</li>
          </ol>
          <TextInput
            data-autofocus
            label={t('pages:directory.heard')}
            value={heard}
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            styles={{ input: { fontFamily: 'var(--mono)' } }}
            onChange={(event) => {
              setHeard(event.currentTarget.value)
              setAsked(false)
            }}
            error={asked && !same ? t('pages:directory.differs') : act.fieldError('fingerprint')}
          />
          {node.offeredFingerprint && !node.beginsAnew && (
            <Checkbox
              label={t('pages:directory.anew.tick')}
              checked={lost}
              onChange={(event) => setLost(event.currentTarget.checked)}
            />
          )}
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {anew ? t('pages:directory.anew.do') : t('pages:directory.acceptDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** Other keys, or a lost database: what the call is about. */
function WhatChanged({ node }: { node: NodeView }) {
  const { t } = useWords()
  if (node.beginsAnew)
    return (
      <Note tone="wait">
        {t('pages:directory.anew.says')}
        {node.beginsAnew.confirmed > 0 && <p style={{ marginBlockEnd: 0 }}>{t('pages:directory.anew.first')}</p>}
      </Note>
    )
  return node.offeredFingerprint ? (
    <Note tone="wait">
      {t('pages:directory.keysChanged')} <Fingerprint text={node.fingerprint} />
    </Note>
  ) : null
}

export function SuspendNode({ node, onClose }: { node: NodeView; onClose: () => void }) {
  const { t, language } = useWords()
  const act = useAct<{ reason: string }>({
    path: `/directory/nodes/${node.id}/suspend`,
    refresh: [['nodes'], ['directory']],
    said: t('pages:directory.suspended'),
    done: onClose,
  })
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      bad
      title={t('pages:directory.suspendTitle', { name: nameIn(node.names, language) })}
      says={t('pages:directory.suspendSays')}
      button={t('pages:directory.suspendDo')}
      busy={act.busy}
      problem={act.problem}
      fieldError={act.fieldError}
      onConfirm={(reason) => void act.run({ reason })}
    />
  )
}
