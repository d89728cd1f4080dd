import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import { citeOf, type EntryBody, type Fact, type Finding, type Hypothesis, type Item, type Notebook } from './api.ts'
import { FactPicker } from './FactList.tsx'

export type Writing =
  | Readonly<{ kind: 'hypothesis'; it?: Hypothesis }>
  | Readonly<{ kind: 'item'; it?: Item }>
  | Readonly<{ kind: 'finding'; it?: Finding }>

/** One entry of the notebook, new or written anew over the version that was read. */
export function EntryDialog({
  id,
  notebook,
  writing,
  onClose,
}: {
  id: string
  notebook: Notebook
  writing: Writing
  onClose: () => void
}) {
  const { t } = useWords(['reasoning', 'frame'])
  const { kind, it } = writing
  const [text, setText] = useState(it?.text ?? '')
  const [doubt, setDoubt] = useState(writing.kind === 'finding' ? (writing.it?.doubt ?? '') : '')
  const [weight, setWeight] = useState(String(writing.kind === 'item' ? (writing.it?.weight ?? 2) : 2))
  const [facts, setFacts] = useState<readonly Fact[]>(writing.kind !== 'hypothesis' ? (writing.it?.facts ?? []) : [])
  const act = useAct<EntryBody>({
    path: `/cases/${id}/reasoning/entries${it ? `/${it.id}` : ''}`,
    verb: it ? 'PUT' : 'POST',
    refresh: [['reasoning', id]],
    said: t('reasoning:notebook.saved'),
    done: onClose,
  })
  const send = () => {
    const version = it ? { version: it.version } : {}
    const cites = facts.map(citeOf)
    if (kind === 'hypothesis') return act.run({ kind, text, ...version })
    if (kind === 'finding') return act.run({ kind, text, cites, doubt, ...version })
    return act.run({
      kind,
      text,
      cites,
      weight: Number(weight),
      marks: writing.kind === 'item' ? (writing.it?.marks ?? {}) : {},
      ...version,
    })
  }
  const titles = { hypothesis: 'addHypothesis', item: 'addItem', finding: 'addFinding' } as const
  return (
    <Dialog onClose={onClose} title={t(`reasoning:notebook.${it ? 'edit' : titles[kind]}`)} size="lg">
      <Stack gap="sm">
        <Textarea
          label={t('reasoning:notebook.text')}
          autosize
          minRows={2}
          value={text}
          onChange={(e) => setText(e.currentTarget.value)}
          error={act.fieldError('/text')}
        />
        {kind === 'item' && (
          <NativeSelect
            label={t('reasoning:notebook.weight')}
            value={weight}
            data={['1', '2', '3'].map((value) => ({ value, label: t(`reasoning:notebook.weightOf.${value}`) }))}
            onChange={(e) => setWeight(e.currentTarget.value)}
          />
        )}
        {kind === 'finding' && (
          <Textarea
            label={t('reasoning:notebook.doubt')}
            autosize
            minRows={1}
            value={doubt}
            onChange={(e) => setDoubt(e.currentTarget.value)}
          />
        )}
        {kind !== 'hypothesis' && (
          <FactPicker citable={notebook.citable} of={notebook.citableOf} chosen={facts} onChange={setFacts} />
        )}
        {act.problem && <ProblemNote problem={act.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button
            disabled={!text.trim() || (kind !== 'hypothesis' && facts.length === 0)}
            loading={act.busy}
            onClick={() => void send()}
          >
            {t('reasoning:notebook.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
