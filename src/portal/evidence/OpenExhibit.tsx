import { Button, Checkbox, Stack, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { fileAddress, readJson, send } from '../api/client.ts'
import { type Problem, ProblemError, problemOf, readProblem } from '../api/problem.ts'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { type ExhibitView, exhibitsPath } from './api.ts'
import { inline_bytes } from './base64.ts'
import { Download, keepReading, readingOf } from './Download.tsx'
import css from './Evidence.module.css'
import type { Reading } from './transfer/fetchContent.ts'

const Viewer = lazy(() => import('./viewer/Viewer.tsx').then((it) => ({ default: it.Viewer })))

type As = 'view' | 'file'

/** Fetches the content under a purpose, with the conditions that stood on the screen. */
async function fetchContent(path: string, it: Opened, purpose: string, as: As): Promise<Blob> {
  const response = await fetch(fileAddress(path), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ purpose, as, conditionsSeen: it.conditions.map((condition) => condition.id) }),
  })
  if (!response.ok) throw new ProblemError(readProblem(response.status, readJson(await response.text())))
  return response.blob()
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Opens a large content for reading in segments: one event of custody, whatever happens to the line. */
async function startReading(caseId: string, it: Opened, purpose: string): Promise<Reading> {
  const reading = await send<Reading>(
    'POST',
    `${exhibitsPath(caseId)}/${it.id}/readings`,
    { purpose, conditionsSeen: it.conditions.map((condition) => condition.id) },
    crypto.randomUUID(),
  )
  keepReading(it.id, reading)
  return reading
}

type Opened = Pick<ExhibitView, 'id' | 'name' | 'mime' | 'size' | 'conditions' | 'privilege' | 'sealed'>

/** @param path where the content is opened, when that is not the case's own door */
export function OpenExhibit({ caseId, it, path }: { caseId: string; it: Opened; path?: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [purpose, setPurpose] = useState('')
  const [seen, setSeen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [reading, setReading] = useState(() => readingOf(it.id))
  const [shown, setShown] = useState<Blob>()
  if ((it.privilege === 'marked' && !path) || (it.sealed && it.sealed.state !== 'whole')) return null
  if (reading) return <Download caseId={caseId} exhibit={it.id} reading={reading} />
  if (shown)
    return (
      <Suspense>
        <Viewer content={shown} name={it.name} mime={it.mime} />
        <div className={css.start}>
          <Button variant="default" onClick={() => setShown(undefined)}>
            {t('frame:close')}
          </Button>
        </div>
      </Suspense>
    )
  const mustSee = it.conditions.length > 0
  const stays = it.conditions.some((condition) => condition.kind === 'view_only')
  const open = async (as: As) => {
    setAsked(true)
    if (purpose.trim() === '' || (mustSee && !seen)) return
    setBusy(true)
    setProblem(undefined)
    try {
      if (it.size > inline_bytes) setReading(await startReading(caseId, it, purpose.trim()))
      else {
        const content = await fetchContent(path ?? `${exhibitsPath(caseId)}/${it.id}/open`, it, purpose.trim(), as)
        if (as === 'view') setShown(content)
        else save(content, it.name)
      }
      await client.invalidateQueries({ queryKey: ['exhibits', caseId] })
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void open(it.size > inline_bytes ? 'file' : 'view')
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={t('requests:evidence.whyOpen')}
          description={t('evidence:page.opening-is-recorded')}
          dir="auto"
          minRows={2}
          value={purpose}
          error={asked && purpose.trim() === '' && t('frame:refusal.purpose-missing')}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        {mustSee && (
          <Checkbox
            label={t('requests:evidence.seen', { count: it.conditions.length })}
            checked={seen}
            error={asked && !seen && t('requests:evidence.seeFirst')}
            onChange={(event) => setSeen(event.currentTarget.checked)}
          />
        )}
        <ProblemNote problem={problem} />
        {stays && <Note tone="info">{t('uses:view.only')}</Note>}
        <div className={css.actions}>
          {it.size <= inline_bytes && (
            <Button type="submit" loading={busy}>
              {t('uses:view.open')}
            </Button>
          )}
          {!stays && (
            <Button
              variant="default"
              loading={busy}
              leftSection={<Icon name="download" size={16} />}
              onClick={() => void open('file')}
            >
              {t('evidence:page.open')}
            </Button>
          )}
        </div>
      </Stack>
    </form>
  )
}
