/** The chart as a file: the node makes it anew from what it holds; for paper with marks and evidence, where the page had placed everything. */
import { useState } from 'react'
import type { Places } from '../../../analysis/chart/layouts.ts'
import { type Problem, problemOf } from '../../api/problem.ts'
import { exchange, keepFile } from '../../papers/api.ts'
import { useWords } from '../../words.ts'
import type { ChartDesk } from '../useChart.ts'

export function usePaper({ id, state, chosen, drawn }: ChartDesk, places: Places | null) {
  const { t, language } = useWords(['chart'])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const fetched = async (path: 'paper' | 'export', form: object) => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      await keepFile(await exchange(`/api/v1/cases/${id}/network/${path}`, 'application/json', JSON.stringify(form)))
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  const make = () => {
    if (!places) return
    const at = Object.fromEntries(drawn.nodes.flatMap((n) => n.members.map((m) => [m, places.get(n.id) ?? [0, 0]])))
    const form = { title: t('chart:take.paperTitle'), state: { ...state, chosen }, places: at, language: language.slice(0, 2) }
    void fetched('paper', form)
  }
  return { make, take: (format: string) => void fetched('export', { format, state }), busy, problem }
}
