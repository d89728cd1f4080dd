import { SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useWords } from '../words.ts'
import type { Trace } from './api.ts'

type Rule = Trace['rule']
type Props = Readonly<{ rules: readonly Rule[]; rule: Rule; onChoose: (rule: Rule) => void }>

/** By which rule of tracing money is looked at, and what that rule says. */
export function RuleChoice({ rules, rule, onChoose }: Props) {
  const { t } = useWords(['analysis'])
  const narrow = useMediaQuery('(max-width: 640px)') ?? false
  return (
    <>
      <SegmentedControl
        aria-label={t('analysis:money.rule')}
        orientation={narrow ? 'vertical' : 'horizontal'}
        value={rule}
        onChange={(value) => onChoose(value as Rule)}
        data={rules.map((one) => ({ value: one, label: t(`analysis:rule.${one}`) }))}
      />
      <p style={{ color: 'var(--ink-soft)' }}>{t(`analysis:ruleSays.${rule}`)}</p>
    </>
  )
}
