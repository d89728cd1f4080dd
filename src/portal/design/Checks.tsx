import type { ReactNode } from 'react'
import { Icon } from '../icons/Icon.tsx'
import type { IconName } from '../icons/shapes.ts'
import { useWords } from '../words.ts'
import css from './Checks.module.css'

export type CheckOutcome = 'passed' | 'warned' | 'failed' | 'overridden'

export type CheckLine = Readonly<{
  code: string
  outcome: CheckOutcome
  title: string
  /** What was found and what to do. */
  says?: ReactNode
  /** Article and instrument, e.g. "UNTOC, Article 18(15)(c)". */
  law?: string | undefined
  /** How sure the row of law is, in words. */
  confidence?: string | undefined
  /** "Go to the field", "Override", or the reason of an override. */
  side?: ReactNode
}>

const marks: Readonly<Record<CheckOutcome, IconName>> = {
  passed: 'check',
  warned: 'warning',
  overridden: 'warning',
  failed: 'stop',
}
const order: readonly CheckOutcome[] = ['failed', 'warned', 'overridden', 'passed']

/** Checks read like a review: what failed first, each with its article and the way to mend it. */
export function Checks({ checks, keepOrder }: { checks: readonly CheckLine[]; keepOrder?: boolean }) {
  const { t } = useWords()
  const sorted = keepOrder ? checks : [...checks].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  return (
    <ul className={css.list}>
      {sorted.map((check) => (
        <li key={check.code} id={`check-${check.code}`} className={`${css.check} ${css[check.outcome]}`}>
          <span className={css.mark}>
            <Icon name={marks[check.outcome]} label={t(`frame:check.${check.outcome}`)} />
          </span>
          <span className={css.title} dir="auto">
            {check.title}
          </span>
          {check.side && <div className={`${css.side} screen-only`}>{check.side}</div>}
          {check.says && (
            <div className={css.says} dir="auto">
              {check.says}
            </div>
          )}
          {check.law && (
            <div className={css.law}>
              <span dir="auto">{check.law}</span>
              {check.confidence && <span>{check.confidence}</span>}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** "2 failed, 1 warning, 9 passed". */
export function ChecksSummary({ checks }: { checks: readonly Pick<CheckLine, 'outcome'>[] }) {
  const { t } = useWords()
  return (
    <p className={css.summary}>
      {order
        .map((outcome) => [outcome, checks.filter((check) => check.outcome === outcome).length] as const)
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => (
          <span key={outcome} className={css[outcome]}>
            <span className={css.mark}>
              <Icon name={marks[outcome]} size={15} />
            </span>
            {t(`frame:checks.${outcome}`, { count })}
          </span>
        ))}
    </p>
  )
}
