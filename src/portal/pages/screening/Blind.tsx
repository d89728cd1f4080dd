import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useMay } from '../../api/session.ts'
import { MethodCard } from '../../design/MethodCard.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { blindAsksQuery, blindSetsQuery } from './api.ts'
import { Asked, Calls, HeldSets } from './BlindAnswers.tsx'
import { BlindForm } from './BlindForm.tsx'
import { unsaid, type Why } from './CaseField.tsx'
import css from './Screening.module.css'

/** "Do we hold something in common?" asked of a partner without showing what; and what the case itself holds out. */
export function Blind() {
  const { t } = useWords(['screening', 'frame'])
  const may = useMay()
  const [does, setDoes] = useState<'ask' | 'hold'>('ask')
  const [why, setWhy] = useState<Why>(unsaid)
  const answers = useRef<HTMLDivElement>(null)
  const asks = useQuery(blindAsksQuery(why.case)).data
  const sets = useQuery(blindSetsQuery(why.case)).data?.items ?? []
  const nothing = (asks?.asks.length ?? 0) + (asks?.calls.length ?? 0) + sets.length === 0
  return (
    <div className={css.two}>
      <div className={css.ask}>
        {may('screening.blind-hold') && (
          <SegmentedControl
            size="xs"
            value={does}
            onChange={(value) => setDoes(value as typeof does)}
            aria-label={t('screening:page.blind')}
            data={[
              { value: 'ask', label: t('screening:blind.does.ask') },
              { value: 'hold', label: t('screening:blind.does.hold') },
            ]}
          />
        )}
        <BlindForm
          key={does}
          does={does}
          why={why}
          setWhy={setWhy}
          sets={sets}
          done={() => answers.current?.scrollIntoView({ block: 'start' })}
        />
      </div>
      <div className={css.answers} ref={answers}>
        {nothing ? (
          <Empty title={t('screening:blind.none')} says={t('screening:blind.noneSays')} />
        ) : (
          <>
            {asks && asks.calls.length > 0 && (
              <Sheet title={t('screening:blind.calls')} flush>
                <Calls calls={asks.calls} />
              </Sheet>
            )}
            {asks && asks.asks.length > 0 && (
              <Sheet title={t('screening:blind.asked')} flush side={<MethodCard method="blind" />}>
                <Asked asks={asks.asks} />
              </Sheet>
            )}
            {sets.length > 0 && (
              <Sheet title={t('screening:blind.held')} flush>
                <HeldSets sets={sets} />
              </Sheet>
            )}
          </>
        )}
      </div>
    </div>
  )
}
