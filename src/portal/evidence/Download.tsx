import { Button } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { type Problem, readProblem } from '../api/problem.ts'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import css from './Evidence.module.css'
import { Progress } from './Progress.tsx'
import type { Told } from './transfer/download.worker.ts'
import type { Reading } from './transfer/fetchContent.ts'
import type { Beside } from './viewer/Media.tsx'

const Viewer = lazy(() => import('./viewer/Viewer.tsx').then((it) => ({ default: it.Viewer })))

const kept = (exhibit: string): string => `comity-reading-${exhibit}`

/** The opening that this browser is in the middle of, if any: a reload does not open the exhibit once more. */
export function readingOf(exhibit: string): Reading | undefined {
  try {
    return JSON.parse(localStorage.getItem(kept(exhibit)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
export const keepReading = (exhibit: string, reading: Reading): void =>
  localStorage.setItem(kept(exhibit), JSON.stringify(reading))

async function forget(exhibit: string, reading: Reading): Promise<void> {
  localStorage.removeItem(kept(exhibit))
  const root = await navigator.storage.getDirectory()
  await root.removeEntry(reading.reading).catch(() => {})
}

const fileOf = async (reading: Reading): Promise<File> =>
  (await (await navigator.storage.getDirectory()).getFileHandle(reading.reading)).getFile()

/** Gives the checked file to the officer. It lies on the disk: memory holds none of it. */
async function save(reading: Reading): Promise<void> {
  const address = URL.createObjectURL(await fileOf(reading))
  const link = document.createElement('a')
  link.href = address
  link.download = reading.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A large content on its way to the officer's machine, each segment checked, paused and gone on with at will. */
export function Download({
  caseId,
  exhibit,
  reading,
  stays,
  beside,
  onGone,
}: {
  caseId: string
  exhibit: string
  reading: Reading
  /** A condition lets it be looked at here and not taken away. */
  stays: boolean
  beside: Beside | undefined
  /** Nothing of it is kept on this machine any more. */
  onGone: () => void
}) {
  const { t } = useWords()
  const [done, setDone] = useState(0)
  const [state, setState] = useState<'runs' | 'rests' | 'whole'>('runs')
  const [broke, setBroke] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [shown, setShown] = useState<Blob>()
  useEffect(() => {
    if (state !== 'runs') return
    const worker = new Worker(new URL('./transfer/download.worker.ts', import.meta.url), { type: 'module' })
    setProblem(undefined)
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      setBroke('waiting' in data)
      if ('bytes' in data) setDone(data.bytes)
      if ('done' in data) setState('whole')
      if (!('code' in data)) return
      setState('rests')
      setProblem(readProblem(data.status, { code: data.code }))
      // What was read is not what was registered, or the opening is over: nothing of it is kept.
      if (data.status === 409 || data.status === 404) void forget(exhibit, reading)
    }
    worker.postMessage({ path: `/evidence/cases/${caseId}`, reading })
    return () => worker.terminate()
  }, [state, caseId, exhibit, reading])
  if (state === 'whole')
    return (
      <>
        <Note tone="good">{t('evidence:page.downloaded')}</Note>
        {shown && (
          <Suspense>
            <Viewer content={shown} name={reading.name} mime={reading.mime} beside={beside} />
          </Suspense>
        )}
        <div className={css.actions}>
          {!shown && <Button onClick={() => void fileOf(reading).then(setShown)}>{t('uses:view.open')}</Button>}
          {!stays && (
            <Button variant="default" onClick={() => void save(reading)}>
              {t('evidence:page.open')}
            </Button>
          )}
          <Button variant="default" onClick={() => void forget(exhibit, reading).then(onGone)}>
            {t('evidence:page.discard')}
          </Button>
        </div>
      </>
    )
  return (
    <>
      <Progress part="checked-part" label={t('evidence:page.downloading')} done={done} size={reading.size}>
        <Button variant="default" onClick={() => setState(state === 'runs' ? 'rests' : 'runs')}>
          {t(state === 'runs' ? 'evidence:page.pause' : 'evidence:page.go-on')}
        </Button>
      </Progress>
      {broke && <Note tone="wait">{t('evidence:page.line-broke')}</Note>}
      <ProblemNote problem={problem} />
    </>
  )
}
