import { Badge } from '../../design/Badge.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'

/** Unknown is calm: nobody has mapped it, and that says nothing about the State. */
const tones: Readonly<Record<string, Tone>> = { covered: 'good', partly: 'wait', gap: 'bad', unknown: 'calm' }

export function CoverageBadge({ coverage }: { coverage: string }) {
  const { say } = useWords(['advice'])
  return <Badge tone={tones[coverage] ?? 'calm'}>{say(`coverage.${coverage}`, {}, coverage)}</Badge>
}
