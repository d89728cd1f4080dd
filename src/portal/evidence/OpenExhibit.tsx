import { Button, Checkbox, Stack, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { fileAddress, readJson } from '../api/client.ts'
import { type Problem, ProblemError, problemOf, readProblem } from '../api/problem.ts'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import type { ExhibitView } from './api.ts'
import { inline_bytes } from './base64.ts'
import { Download, keepReading, readingOf } from './Download.tsx'
import css from './Evidence.module.css'
import { begin, contentOf, type Look, lookAt } from './reading.ts'
import type { Reading } from './transfer/fetchContent.ts'
import { Said } from './transfer/send.ts'
import type { Beside } from './viewer/Media.tsx'

const Viewer = lazy(() => import('./viewer/Viewer.tsx').then((it) => ({ default: it.Viewer })))
const Written = lazy(() => import('./viewer/Written.tsx').then((it) => ({ default: it.Written })))
const Pages = lazy(() => import('./viewer/Pages.tsx').then((it) => ({ default: it.Pages })))

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

type Opened = Pick<ExhibitView, 'id' | 'name' | 'mime' | 'size' | 'conditions' | 'privilege' | 'sealed'>

type Seen = Readonly<{ reading: Reading; look: Look | undefined; content?: Blob; purpose: string }>

/**
 * @param behind whether the filter team opens it, behind the wall
 * @param place the page, row or second to begin at
 * @param beside makes the transcript that lies beside a recording, once there is a purpose to open it for
 */
export function OpenExhibit({
  caseId,
  it,
  behind,
  place,
  beside,
}: {
  caseId: string
  it: Opened
  behind?: boolean
  place?: number | undefined
  beside?: ((purpose: string) => Beside | undefined) | undefined
}) {
  const { t } = useWords()
  const client = useQueryClient()
  const [purpose, setPurpose] = useState('')
  const [seen, setSeen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [reading, setReading] = useState(() => (behind ? undefined : readingOf(it.id)))
  const [shown, setShown] = useState<Seen>()
  if ((it.privilege === 'marked' && !behind) || (it.sealed && it.sealed.state !== 'whole')) return null
  const stays = it.conditions.some((condition) => condition.kind === 'view_only')
  const base = `/evidence/cases/${caseId}${behind ? '/filter' : ''}`
  if (reading)
    return (
      <Download
        caseId={caseId}
        exhibit={it.id}
        reading={reading}
        stays={stays}
        beside={beside?.(purpose)}
        onGone={() => setReading(undefined)}
      />
    )
  if (shown)
    return (
      <Shown
        it={it}
        base={base}
        seen={shown}
        place={place}
        beside={beside?.(shown.purpose)}
        onClose={() => setShown(undefined)}
      />
    )
  const mustSee = it.conditions.length > 0
  const view = async (why: string) => {
    const reading = await begin(base, it, why, 'view')
    const look = await lookAt(base, reading)
    const drawn = look?.shown === 'pdf' || look?.shown === 'office' || (look?.shown === 'image' && look.mark !== undefined)
    if (!drawn && it.size > inline_bytes && !behind) {
      keepReading(it.id, reading)
      return setReading(reading)
    }
    setShown({ reading, look, purpose: why, ...(!drawn && { content: await contentOf(base, reading) }) })
  }
  const take = async (why: string) => {
    if (it.size > inline_bytes) {
      const reading = await begin(base, it, why, 'file')
      keepReading(it.id, reading)
      setReading(reading)
    } else save(await fetchContent(`${base}/exhibits/${it.id}/open`, it, why, 'file'), it.name)
  }
  const open = async (as: As) => {
    setAsked(true)
    const why = purpose.trim()
    if (why === '' || (mustSee && !seen)) return
    setBusy(true)
    setProblem(undefined)
    try {
      await (as === 'view' ? view(why) : take(why))
      await client.invalidateQueries({ queryKey: ['exhibits', caseId] })
    } catch (thrown) {
      setProblem(thrown instanceof Said ? readProblem(thrown.status, { code: thrown.code }) : problemOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void open('view')
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
          <Button type="submit" loading={busy}>
            {t('uses:view.open')}
          </Button>
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

function Shown({
  it,
  base,
  seen: { reading, look, content },
  place,
  beside,
  onClose,
}: {
  it: Opened
  base: string
  seen: Seen
  place: number | undefined
  beside: Beside | undefined
  onClose: () => void
}) {
  const { t } = useWords()
  return (
    <Suspense>
      {content ? (
        <Viewer content={content} name={it.name} mime={it.mime} mark={look?.mark} place={place} beside={beside} />
      ) : look?.shown === 'office' ? (
        <Written base={base} reading={reading.reading} mark={look.mark} place={place} />
      ) : (
        <Pages base={base} reading={reading.reading} pages={look?.pages ?? 1} place={place} />
      )}
      <div className={css.start}>
        <Button variant="default" onClick={onClose}>
          {t('frame:close')}
        </Button>
      </div>
    </Suspense>
  )
}
