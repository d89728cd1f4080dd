import { Group, NativeSelect } from '@mantine/core'
import { informationGrades, sourceGrades } from '../../analysis/network/network.ts'
import { useWords } from '../words.ts'
import type { TieBody } from './api.ts'

type Grade = TieBody['evaluation']

/** The four-by-four evaluation: how reliable the source is, how far the information is known to be true. */
export function Grades({
  evaluation,
  change,
  lead = '',
  size = 'sm',
}: {
  evaluation: Grade
  change: (to: Grade) => void
  lead?: string
  size?: 'xs' | 'sm'
}) {
  const { t } = useWords(['analysis'])
  return (
    <Group grow align="end">
      <NativeSelect
        size={size}
        label={`${lead} ${t('analysis:import.reliability')}`.trim()}
        value={evaluation.source}
        data={sourceGrades.map((it) => ({ value: it, label: `${it} ${t(`analysis:grade.${it}`)}` }))}
        onChange={(e) => change({ ...evaluation, source: e.currentTarget.value as Grade['source'] })}
      />
      <NativeSelect
        size={size}
        label={t('analysis:import.accuracy')}
        value={evaluation.information}
        data={informationGrades.map((it) => ({ value: it, label: `${it} ${t(`analysis:grade.${it}`)}` }))}
        onChange={(e) => change({ ...evaluation, information: e.currentTarget.value as Grade['information'] })}
      />
    </Group>
  )
}
