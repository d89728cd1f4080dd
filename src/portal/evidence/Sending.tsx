import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type Problem, readProblem } from '../api/problem.ts'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import { Progress } from './Progress.tsx'
import { browserLine } from './transfer/browserLine.ts'
import { Said, sendFile } from './transfer/send.ts'

const problemOf = (fault: unknown): Problem =>
  fault instanceof Said ? readProblem(fault.status, { code: fault.code }) : readProblem(0, { code: 'offline' })

/** A file on its way to the node: it can be paused, it goes on after a break, and at its end it is an exhibit. */
export function Sending({ caseId, id, file, onDone }: { caseId: string; id: string; file: File; onDone: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [done, setDone] = useState(0)
  const [running, setRunning] = useState(true)
  const [broke, setBroke] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const finished = useRef(onDone)
  finished.current = onDone
  useEffect(() => {
    if (!running) return
    const stopper = new AbortController()
    const path = `/evidence/cases/${caseId}/uploads/${id}`
    const source = {
      size: file.size,
      read: async (start: number, end: number) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
    }
    const work = async (): Promise<void> => {
      const digest = await sendFile({
        line: browserLine,
        path,
        source,
        signal: stopper.signal,
        progress: (offset) => {
          setBroke(false)
          setDone(offset)
        },
        waiting: () => setBroke(true),
      })
      await browserLine.call('POST', `${path}/finish`, { digest }, stopper.signal)
      await client.invalidateQueries({ queryKey: ['exhibits', caseId] })
      await client.invalidateQueries({ queryKey: ['uploads', caseId] })
      finished.current()
    }
    setProblem(undefined)
    work().catch((fault: unknown) => {
      if (stopper.signal.aborted) return
      setProblem(problemOf(fault))
      setRunning(false)
    })
    return () => {
      stopper.abort()
      // The node takes a moment to see that the line is gone; then the file is among those that wait to be gone on with.
      setTimeout(() => void client.invalidateQueries({ queryKey: ['uploads', caseId] }), 1500)
    }
  }, [running, caseId, id, file, client])
  return (
    <>
      <Progress part="sealed-part" label={file.name} done={done} size={file.size}>
        <Button variant="default" onClick={() => setRunning(!running)}>
          {t(running ? 'evidence:page.pause' : 'evidence:page.go-on')}
        </Button>
      </Progress>
      {broke && <Note tone="wait">{t('evidence:page.line-broke')}</Note>}
      <ProblemNote problem={problem} />
    </>
  )
}
