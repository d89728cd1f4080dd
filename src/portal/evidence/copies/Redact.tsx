import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { decode } from '../../../evidence/contents/kind.ts'
import { tableOf } from '../../../evidence/contents/table.ts'
import { read } from '../../api/client.ts'
import { type Problem, problemOf } from '../../api/problem.ts'
import { useAct } from '../../api/useAct.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { Note, ProblemNote } from '../../design/Problem.tsx'
import { layers } from '../../theme/layers.ts'
import { useWords } from '../../words.ts'
import { type ExhibitView, exhibitsPath } from '../api.ts'
import { begin, contentOf, type Look, lookAt } from '../reading.ts'
import type { Reading } from '../transfer/fetchContent.ts'
import css from '../viewer/Viewer.module.css'
import type { Marked, MarkingProps } from './marked.ts'
import { MarkCells, MarkPages, MarkText } from './marking.tsx'
import { useCopyWords } from './useCopyWords.tsx'

type Shown = Readonly<{ reading: Reading; look: Look; text: string }>

/** Marks what is taken out, with a reason for each, and has the copy made. Everything can be done by keyboard. */
export function Redact({ caseId, it, onClose }: { caseId: string; it: ExhibitView; onClose: () => void }) {
  const { t } = useWords()
  const words = useCopyWords({ caseId, it })
  const [shown, setShown] = useState<Shown>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const [areas, setAreas] = useState<readonly Marked[]>([])
  const [asked, setAsked] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: `${exhibitsPath(caseId)}/${it.id}/redactions`,
    act: 'evidence.redact',
    refresh: [['exhibits', caseId]],
    said: t('viewer:redact.done'),
    done: onClose,
  })
  const base = `/evidence/cases/${caseId}`
  const open = async () => {
    if (!words.complete()) return
    setBusy(true)
    setProblem(undefined)
    try {
      const reading = await begin(base, it, String(words.body().purpose), 'view')
      const look = await lookAt(base, reading)
      if (look) setShown({ reading, look, text: await textOf(base, reading, look.shown) })
      else
        setProblem({
          code: 'content-too-large-to-read',
          status: 409,
          detail: '',
          facts: { number: it.number },
          fields: [],
        } as unknown as Problem)
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  const make = () => {
    setAsked(true)
    if (areas.length === 0 || areas.some((area) => area.why.trim() === '')) return
    void act.run({ ...words.body(), areas: areas.map(({ key: _, ...area }) => area) })
  }
  return (
    <Dialog onClose={onClose} size={shown ? '70rem' : 'lg'} zIndex={layers.question} title={t('viewer:redact.title')}>
      <Stack gap="md">
        {!shown && <p>{t('viewer:redact.says')}</p>}
        {shown ? <Marking base={base} shown={shown} areas={areas} setAreas={setAreas} /> : words.fields}
        {shown && <Reasons areas={areas} setAreas={setAreas} asked={asked} />}
        {asked && areas.length === 0 && <Note tone="bad">{t('viewer:redact.nothing')}</Note>}
        <ProblemNote problem={problem ?? act.problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          {shown ? (
            <Button loading={act.busy} onClick={make}>
              {t('viewer:redact.do')}
            </Button>
          ) : (
            <Button loading={busy} onClick={() => void open()}>
              {t('viewer:redact.open')}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}

/** What is written in files that are no text themselves. */
const wordy = ['office', 'sheet', 'mail']
/** What stretches and cells are marked in; the copy is counted in the same letters. */
async function textOf(base: string, reading: Reading, shown: string): Promise<string> {
  if (['pdf', 'image', 'audio', 'video', 'old', 'none'].includes(shown)) return ''
  if (!wordy.includes(shown)) return decode(new Uint8Array(await (await contentOf(base, reading)).arrayBuffer()))
  return ((await read(`${base}/readings/${reading.reading}/words` as never)) as { text: string }).text
}

function Marking({ base, shown: { reading, look, text }, ...marking }: { base: string; shown: Shown } & MarkingProps) {
  const { t } = useWords()
  if (look.shown === 'pdf' || look.shown === 'image')
    return <MarkPages base={base} reading={reading.reading} pages={look.pages} {...marking} />
  if (look.shown === 'table') return <MarkCells rows={tableOf(text, 2000).rows} {...marking} />
  if (['text', 'chat', 'transcript', 'page'].includes(look.shown)) return <MarkText text={text} {...marking} />
  if (wordy.includes(look.shown))
    return (
      <>
        <Note tone="info">{t('viewer:redact.words')}</Note>
        <MarkText text={text} {...marking} />
      </>
    )
  return <Note tone="bad">{t(look.shown === 'old' ? 'viewer:old' : 'viewer:redact.kind')}</Note>
}

function Reasons({ areas, setAreas, asked }: MarkingProps & { asked: boolean }) {
  const { t } = useWords()
  const [all, setAll] = useState('')
  if (areas.length === 0) return null
  const one = (key: number, why: string) => setAreas(areas.map((it) => (it.key === key ? { ...it, why } : it)))
  return (
    <>
      <Textarea
        label={t('viewer:redact.all')}
        dir="auto"
        autosize
        minRows={1}
        value={all}
        onChange={(event) => {
          const why = event.currentTarget.value
          setAreas(areas.map((it) => (it.why === all ? { ...it, why } : it)))
          setAll(why)
        }}
      />
      <ol className={css.reasons}>
        {areas.map((it, n) => (
          <li key={it.key}>
            <TextInput
              label={
                it.on === 'page'
                  ? t('viewer:redact.whyPage', { n: n + 1, page: it.page })
                  : it.on === 'cell'
                    ? t('viewer:redact.whyRow', { n: n + 1, row: it.row })
                    : t('viewer:redact.whyText', { n: n + 1 })
              }
              dir="auto"
              maxLength={500}
              value={it.why}
              error={asked && it.why.trim() === '' && t('requests:field.required')}
              onChange={(event) => one(it.key, event.currentTarget.value)}
            />
            <Button variant="default" onClick={() => setAreas(areas.filter((other) => other.key !== it.key))}>
              {t('viewer:redact.remove')}
            </Button>
          </li>
        ))}
      </ol>
    </>
  )
}
