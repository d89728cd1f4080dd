/** The chart as a file: the node makes it anew from what it holds; for paper with marks and evidence, where the page had placed everything. */
import { useState } from 'react'
import type { Places } from '../../../analysis/chart/layouts.ts'
import { type Problem, problemOf } from '../../api/problem.ts'
import { exchange, keepFile } from '../../papers/api.ts'
import { useWords } from '../../words.ts'
import type { ChartDesk } from '../useChart.ts'
import { savePng } from './savePicture.ts'

export function usePaper({ id, state, chosen, drawn }: ChartDesk, places: Places | null) {
  const { t, language } = useWords(['chart'])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const fetched = async (path: 'paper' | 'export', form: object, keep: (answer: Response) => Promise<void> = keepFile) => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      await keep(await exchange(`/api/v1/cases/${id}/network/${path}`, 'application/json', JSON.stringify(form)))
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  const drawing = () => ({
    state: { ...state, chosen },
    places: Object.fromEntries(drawn.nodes.flatMap((n) => n.members.map((m) => [m, places?.get(n.id) ?? [0, 0]]))),
    language: language.slice(0, 2),
  })
  const toPng = async (answer: Response) => savePng(await answer.text(), t('chart:take.paperTitle'))
  return {
    make: () => void fetched('paper', { title: t('chart:take.paperTitle'), ...drawing() }),
    picture: (as: 'svg' | 'png') => void fetched('export', { format: 'svg', ...drawing() }, as === 'png' ? toPng : keepFile),
    take: (format: string) => void fetched('export', { format, state }),
    busy,
    problem,
  }
}
