import { Button, Checkbox, Stack, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fileAddress, readJson, send } from '../api/client.ts'
import { type Problem, ProblemError, problemOf, readProblem } from '../api/problem.ts'
import { ProblemNote } from '../design/Problem.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { type ExhibitView, exhibitsPath } from './api.ts'
import { inline_bytes } from './base64.ts'
import { Download, keepReading, readingOf } from './Download.tsx'
import css from './Evidence.module.css'
import type { Reading } from './transfer/fetchContent.ts'

/** Fetches the content under a purpose, with the conditions that stood on the screen; the file comes as a download. */
async function fetchContent(caseId: string, it: ExhibitView, purpose: string): Promise<void> {
  const response = await fetch(fileAddress(`${exhibitsPath(caseId)}/${it.id}/open`), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ purpose, conditionsSeen: it.conditions.map((condition) => condition.id) }),
  })
  if (!response.ok) throw new ProblemError(readProblem(response.status, readJson(await response.text())))
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = it.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Opens a large content for reading in segments: one event of custody, whatever happens to the line. */
async function startReading(caseId: string, it: ExhibitView, purpose: string): Promise<Reading> {
  const reading = await send<Reading>(
    'POST',
    `${exhibitsPath(caseId)}/${it.id}/readings`,
    { purpose, conditionsSeen: it.conditions.map((condition) => condition.id) },
    crypto.randomUUID(),
  )
  keepReading(it.id, reading)
  return reading
}

export function OpenExhibit({ caseId, it }: { caseId: string; it: ExhibitView }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [purpose, setPurpose] = useState('')
  const [seen, setSeen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [reading, setReading] = useState(() => readingOf(it.id))
  if (it.privilege === 'marked' || (it.sealed && it.sealed.state !== 'whole')) return null
  if (reading) return <Download caseId={caseId} exhibit={it.id} reading={reading} />
  const mustSee = it.conditions.length > 0
  const open = async () => {
    setAsked(true)
    if (purpose.trim() === '' || (mustSee && !seen)) return
    setBusy(true)
    setProblem(undefined)
    try {
      if (it.size > inline_bytes) setReading(await startReading(caseId, it, purpose.trim()))
      else await fetchContent(caseId, it, purpose.trim())
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
        void open()
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
        <div className={css.start}>
          <Button type="submit" variant="default" loading={busy} leftSection={<Icon name="download" size={16} />}>
            {t('evidence:page.open')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
