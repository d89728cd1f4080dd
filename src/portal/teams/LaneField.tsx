import { NativeSelect } from '@mantine/core'
import { useWords } from '../words.ts'
import type { TeamView } from './api.ts'

/** Which compartment something is written in; before everybody unless said otherwise. */
export function LaneField({ it, lane, setLane }: { it: TeamView; lane: string; setLane: (lane: string) => void }) {
  const { t } = useWords(['teams'])
  if (it.compartments.length === 0) return null
  return (
    <NativeSelect
      size="sm"
      label={t('teams:compartment.where')}
      value={lane}
      onChange={(event) => setLane(event.currentTarget.value)}
      data={[
        { value: '', label: t('teams:compartment.everybody') },
        ...it.compartments.map((one) => ({ value: one.lane, label: one.title })),
      ]}
    />
  )
}
