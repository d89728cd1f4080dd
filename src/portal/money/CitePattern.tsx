import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import type { EntryBody } from '../reasoning/api.ts'
import { useWords } from '../words.ts'

/** So many payments one citation names; more are cited in parts. */
const most = 500

type Props = Readonly<{ id: string; name: string; says: string; payments: readonly string[] }>

/** Takes what was found among payments into the notebook of the case, with every payment cited; the words are the officer's to change. */
export function CitePattern(props: Props) {
  const { t } = useWords(['analysis', 'reasoning', 'frame'])
  const may = useMay()
  const [open, setOpen] = useState(false)
  if (!may('analysis.reason')) return null
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('analysis:money.cite')}
      </Button>
      {open && <CiteDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function CiteDialog({ id, name, says, payments, onClose }: Props & { onClose: () => void }) {
  const { t } = useWords(['analysis', 'reasoning', 'frame'])
  const [kind, setKind] = useState<'finding' | 'item'>('finding')
  const [text, setText] = useState(says)
  const [doubt, setDoubt] = useState(t('analysis:money.lookSays') as string)
  const act = useAct<EntryBody>({
    path: `/cases/${id}/reasoning/entries`,
    refresh: [['reasoning', id]],
    said: t('reasoning:notebook.saved'),
    done: onClose,
  })
  const parts = Array.from({ length: Math.ceil(payments.length / most) }, (_, i) => payments.slice(i * most, (i + 1) * most))
  const cites = parts.map((its, i) => ({
    kind: 'payments' as const,
    ref: parts.length > 1 ? `${name} ${i + 1}/${parts.length}` : name,
    parts: its,
  }))
  return (
    <Dialog onClose={onClose} title={t('analysis:money.cite')} size="lg">
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
          {t('reasoning:notebook.facts')}: <bdi>{cites.map((it) => `${it.ref} (${it.parts.length})`).join(', ')}</bdi>
        </p>
        {act.problem && <ProblemNote problem={act.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button
            disabled={!text.trim()}
            loading={act.busy}
            onClick={() =>
              void act.run(
                (kind === 'finding'
                  ? { kind, text, cites, doubt }
                  : { kind, text, cites, weight: 2, marks: {} }) as unknown as EntryBody,
              )
            }
          >
            {t('reasoning:notebook.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
