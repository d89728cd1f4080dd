import type { ReactNode } from 'react'
import { useWords } from '../words.ts'
import { Flag } from './Flag.tsx'
import css from './PartnerField.module.css'

export type Requirement = Readonly<{
  /** ISO alpha-2 of the partner; left out when the instrument itself asks. */
  state?: string | undefined
  says: ReactNode
  law?: string | undefined
  confidence?: string | undefined
}>

/** A form field with what the partner, or the instrument, asks for beside it. On a phone the requirement follows the field. */
export function PartnerField({ children, requirement }: { children: ReactNode; requirement?: Requirement | undefined }) {
  const { t, format } = useWords()
  return (
    <div className={css.pair}>
      <div>{children}</div>
      {requirement && (
        <div className={css.beside} role="note">
          <span className={css.who}>
            {requirement.state && <Flag state={requirement.state} />}
            {requirement.state
              ? t('frame:requirement.of', { state: format.state(requirement.state) })
              : t('frame:requirement.instrument')}
          </span>
          <span dir="auto">{requirement.says}</span>
          {requirement.law && (
            <span className={css.law} dir="auto">
              {[requirement.law, requirement.confidence].filter(Boolean).join(' · ')}
            </span>
          )}
        </div>
      )}
    </div>
  )
}
