import type { ReactNode } from 'react'
import { useWords } from '../words.ts'
import css from './Evidence.module.css'

/** How far a transfer is, in a bar and in words, with what can be done about it. */
export function Progress({
  label,
  part,
  done,
  size,
  children,
}: {
  label: string
  /** What has happened to the bytes that are done: sealed at the node, or checked here. */
  part: 'sealed-part' | 'checked-part'
  done: number
  size: number
  children?: ReactNode
}) {
  const { t, format } = useWords()
  const percent = size === 0 ? 100 : (done / size) * 100
  const words = t(`evidence:page.${part}`, { done: format.bytes(done), size: format.bytes(size) })
  return (
    <div className={css.progress}>
      <p>
        <strong>{label}</strong> <span className={css.faint}>{Math.floor(percent)} %</span>
      </p>
      <progress className={css.bar} value={done} max={Math.max(1, size)} aria-label={`${label}: ${words}`} />
      <p className={css.faint} role="status">
        {words}
      </p>
      <div className={css.actions}>{children}</div>
    </div>
  )
}
