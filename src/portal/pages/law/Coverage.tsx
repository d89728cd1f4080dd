import { Badge } from '../../design/Badge.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'

/** Unknown is calm: nobody has mapped it, and that says nothing about the State. What is uncertain never looks like a sure cover. */
const tones: Readonly<Record<string, Tone>> = { covered: 'good', partly: 'wait', gap: 'bad', unknown: 'calm' }

export function CoverageBadge({ it }: { it: Readonly<{ coverage: string; doubtful?: boolean | undefined }> }) {
  const { t, say } = useWords(['advice'])
  if (it.doubtful) return <Badge tone="wait">{t('advice:page.gaps.doubtful')}</Badge>
  return <Badge tone={tones[it.coverage] ?? 'calm'}>{say(`coverage.${it.coverage}`, {}, it.coverage)}</Badge>
}
