import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import type { Cite, EntryBody } from './api.ts'

type Props = Readonly<{
  /** Of the case. */
  id: string
  title: string
  /** The words it begins with; they are the officer's to change. */
  says: string
  doubt: string
  /** What is cited, as it is told. */
  facts: string
  /** What is cited; nothing where it could not be had, which whoever gives it has said. */
  cites: () => Promise<readonly Cite[] | undefined>
  onClose: () => void
}>

/** Takes what was found into the notebook of the case, as a finding or as evidence. */
export function CiteDialog({ id, title, says, doubt: doubtful, facts, cites, onClose }: Props) {
  const { t } = useWords(['reasoning', 'frame'])
  const [kind, setKind] = useState<'finding' | 'item'>('finding')
  const [text, setText] = useState(says)
  const [doubt, setDoubt] = useState(doubtful)
  const act = useAct<EntryBody>({
    path: `/cases/${id}/reasoning/entries`,
    refresh: [['reasoning', id]],
    said: t('reasoning:notebook.saved'),
    done: onClose,
  })
  const save = async (): Promise<void> => {
    const its = await cites()
    if (its)
      await act.run(
        (kind === 'finding'
          ? { kind, text, cites: its, doubt }
          : { kind, text, cites: its, weight: 2, marks: {} }) as unknown as EntryBody,
      )
  }
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <Stack gap="sm">
        <NativeSelect
          label={t('reasoning:notebook.title')}
          value={kind}
          data={[
            { value: 'finding', label: t('reasoning:notebook.finding') },
            { value: 'item', label: t('reasoning:notebook.evidence') },
          ]}
          onChange={(e) => setKind(e.currentTarget.value === 'item' ? 'item' : 'finding')}
        />
        <Textarea
          label={t('reasoning:notebook.text')}
          dir="auto"
          autosize
          minRows={2}
          maxLength={2000}
          value={text}
          error={act.fieldError('/text')}
          onChange={(e) => setText(e.currentTarget.value)}
        />
        {kind === 'finding' && (
          <Textarea
            label={t('reasoning:notebook.doubt')}
            dir="auto"
            autosize
            minRows={1}
            maxLength={2000}
            value={doubt}
            onChange={(e) => setDoubt(e.currentTarget.value)}
          />
        )}
        <p>
          {t('reasoning:notebook.facts')}: <bdi>{facts}</bdi>
        </p>
        {act.problem && <ProblemNote problem={act.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button disabled={!text.trim()} loading={act.busy} onClick={() => void save()}>
            {t('reasoning:notebook.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
