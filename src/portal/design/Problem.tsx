import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Problem } from '../api/problem.ts'
import { Icon } from '../icons/Icon.tsx'
import type { IconName } from '../icons/shapes.ts'
import { useWords } from '../words.ts'
import css from './Problem.module.css'
import type { Tone } from './tone.ts'

const pictures: Readonly<Record<Tone, IconName>> = { bad: 'stop', wait: 'warning', info: 'info', good: 'check', calm: 'info' }

/** A remark of some weight in the flow of a page. */
export function Note({ tone = 'info', children, role }: { tone?: Tone; children: ReactNode; role?: 'alert' | 'status' }) {
  return (
    <div className={`${css.note} ${tone === 'bad' ? '' : css[tone]}`} role={role}>
      <Icon name={pictures[tone]} />
      <div dir="auto">{children}</div>
    </div>
  )
}

/** Where an act was refused: what happened, what to do, and the fields it concerns when they are not on the page. */
export function ProblemNote({ problem, fieldsHere = true }: { problem: Problem | undefined; fieldsHere?: boolean }) {
  const words = useWords()
  if (!problem) return null
  return (
    <Note tone="bad" role="alert">
      {words.refusal(problem)}
      {!fieldsHere && problem.fields.length > 0 && (
        <ul>
          {problem.fields.map((fault) => (
            <li key={fault.pointer + fault.code}>{words.field(fault)}</li>
          ))}
        </ul>
      )}
      {problem.status >= 500 && problem.trace && (
        <p className={css.small}>{words.t('frame:problem.trace', { trace: problem.trace })}</p>
      )}
    </Note>
  )
}

/** Nothing here yet: why, and the one thing to do about it. */
export function Empty({ title, says, act }: { title: string; says?: ReactNode; act?: ReactNode }) {
  return (
    <div className={css.empty}>
      <h2>{title}</h2>
      {says && <p>{says}</p>}
      {act}
    </div>
  )
}

/** The whole page failed. Says which kind of failure it is, and the way on. */
export function ProblemPage({
  problem,
  onRetry,
  children,
}: {
  problem: Pick<Problem, 'status' | 'code' | 'detail' | 'facts' | 'trace'>
  onRetry?: () => void
  children?: ReactNode
}) {
  const { t, refusal } = useWords()
  const kind =
    problem.code === 'offline'
      ? 'offline'
      : problem.status === 403
        ? '403'
        : problem.status === 404
          ? '404'
          : problem.status === 410
            ? '410'
            : problem.status === 429
              ? '429'
              : problem.status >= 500
                ? '500'
                : 'other'
  return (
    <div className={css.page} role="alert">
      <h1>{t(`frame:problem.${kind}.title`)}</h1>
      <p>{kind === '500' || kind === 'offline' ? t(`frame:problem.${kind}.says`) : refusal(problem)}</p>
      {problem.trace && kind === '500' && <p className={css.number}>{t('frame:problem.trace', { trace: problem.trace })}</p>}
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        {onRetry && (kind === '500' || kind === 'offline' || kind === '429') && (
          <Button onClick={onRetry}>{t('frame:problem.again')}</Button>
        )}
        {children}
      </div>
    </div>
  )
}

/** Rows in their final shape while the first answer is on its way. Still: nothing moves on a slow line. */
export function SkeletonRows({ rows = 6 }: { rows?: number }) {
  const { t } = useWords()
  return (
    <div className={css.skeleton} role="status" aria-label={t('frame:loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity
        <div key={row} className={css.row} aria-hidden="true">
          {[70, 50, 40].map((width) => (
            <div key={width} className={css.bar} style={{ width: `${width - ((row * 7) % 20)}%` }} />
          ))}
        </div>
      ))}
    </div>
  )
}

export function SkeletonPage() {
  const { t } = useWords()
  return (
    <div role="status" aria-label={t('frame:loading')}>
      <div
        aria-hidden="true"
        style={{
          padding: '16px 24px',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 12,
          background: 'var(--sheet)',
          borderBlockEnd: '1px solid var(--line)',
        }}
      >
        <div className={css.bar} style={{ width: 320, maxWidth: '70%', height: 20 }} />
        <div className={css.bar} style={{ width: 480, maxWidth: '90%' }} />
      </div>
      <SkeletonRows />
    </div>
  )
}
