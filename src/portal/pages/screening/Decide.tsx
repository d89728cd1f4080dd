import { Button, TextInput } from '@mantine/core'
import type { Problem } from '../../api/problem.ts'
import { ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import css from './Screening.module.css'

export const verdicts = ['same', 'different', 'unsure'] as const
export type Verdict = (typeof verdicts)[number]
export type Decided = Readonly<{ verdict: string; reason: string; officerName?: string; at?: string }>

/** A person decides, and says why. */
export function Decide({
  decided,
  reason,
  wanted,
  setReason,
  decide,
  busy,
  problem,
}: {
  decided: Decided | undefined
  reason: string
  wanted: Verdict | undefined
  setReason: (reason: string) => void
  decide: (verdict: Verdict) => Promise<void>
  busy: boolean
  problem: Problem | undefined
}) {
  const { t } = useWords(['screening', 'frame'])
  return (
    <form
      className={css.decide}
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted) void decide(wanted)
      }}
    >
      {decided && (
        <p className={css.sub}>
          {t(`screening:verdict.${decided.verdict}`)}: <bdi>{decided.reason}</bdi> {decided.officerName}
        </p>
      )}
      <TextInput
        id="screening-reason"
        size="sm"
        label={t('screening:decide.reason')}
        dir="auto"
        maxLength={1000}
        value={reason}
        error={wanted && reason.trim() === '' ? t('screening:decide.reasonFirst') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNote problem={problem} />
      <div className={css.verdicts}>
        {verdicts.map((verdict, i) => (
          <Button
            key={verdict}
            variant={wanted === verdict ? 'filled' : 'default'}
            loading={busy && wanted === verdict}
            onClick={() => void decide(verdict)}
          >
            <kbd className={css.key}>{i + 1}</kbd> {t(`screening:verdict.${verdict}`)}
          </Button>
        ))}
      </div>
    </form>
  )
}
