import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { ProblemNote } from '../../../design/Problem.tsx'
import { CiteDialog } from '../../../reasoning/CiteDialog.tsx'
import { useWords } from '../../../words.ts'
import type { ChartRow } from '../../api.ts'
import type { ChartDesk } from '../../useChart.ts'
import type { Given } from './given.ts'
import { useSaid } from './said.ts'

/** What is answered is worked out anew from the same chart by whoever doubts it: so the chart as it was asked is saved and cited. */
export function CiteAnswer({ desk, given }: { desk: ChartDesk; given: Given }) {
  const { t, format } = useWords(['chart', 'analysis'])
  const may = useMay()
  const said = useSaid(desk)
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState<ChartRow>()
  const save = useAct<{ title: string; state: object }, ChartRow>({
    path: `/cases/${desk.id}/network/charts`,
    refresh: [['charts', desk.id]],
    done: setSaved,
  })
  // Ties that are only to be checked are no findings.
  if (given.answer.kind === 'missing-ties' || !may('analysis.reason')) return null
  const title = `${t(`chart:ask.kinds.${given.answer.kind}`)} ${format.dateTime(given.askedAt)}`
  return (
    <>
      <Button size="compact-sm" variant="default" className="screen-only" onClick={() => setOpen(true)}>
        {t('analysis:money.cite')}
      </Button>
      {save.problem && <ProblemNote problem={save.problem} />}
      {open && (
        <CiteDialog
          id={desk.id}
          title={t('analysis:money.cite')}
          says={said(given).slice(0, 2000)}
          doubt={t('chart:ask.says')}
          facts={title}
          cites={async () => {
            const chart = saved ?? (await save.run({ title: title.slice(0, 200), state: { view: given.view } }))
            return chart && [{ kind: 'chart', ref: chart.id, version: chart.version }]
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
