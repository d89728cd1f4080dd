import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../api/problem.ts'
import { ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { comparisonQuery, type RequestView } from '../api.ts'
import css from '../Request.module.css'
import { Value } from '../Value.tsx'
import { useLabels } from '../words/labels.ts'

/** The texts that were sent; any two of them side by side, place by place. */
export function Versions({ request }: { request: RequestView }) {
  const { t, format } = useWords()
  const label = useLabels()
  const { versions } = request
  const last = versions.at(-1)?.n ?? 1
  const [a, setA] = useState(Math.max(1, last - 1))
  const [b, setB] = useState(last)
  const query = useQuery({ ...comparisonQuery(request.id, a, b), enabled: versions.length > 1 && a !== b })
  if (versions.length === 0) return null
  const choices = versions.map((one) => ({ value: String(one.n), label: `${one.n} · ${format.dateTime(one.at)}` }))
  return (
    <Sheet title={t('requests:versions.title')}>
      {versions.length === 1 ? (
        <p>
          {t('requests:versions.one')} <code className={css.digest}>{versions[0]?.digest}</code>
        </p>
      ) : (
        <div className={css.stack}>
          <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap' }}>
            <NativeSelect
              size="sm"
              label={t('requests:versions.from')}
              data={choices}
              value={String(a)}
              onChange={(event) => setA(Number(event.currentTarget.value))}
            />
            <NativeSelect
              size="sm"
              label={t('requests:versions.to')}
              data={choices}
              value={String(b)}
              onChange={(event) => setB(Number(event.currentTarget.value))}
            />
          </div>
          {a === b && <p className={css.faint}>{t('requests:versions.same')}</p>}
          {query.error && <ProblemNote problem={problemOf(query.error)} />}
          {a !== b && query.data === undefined && !query.error && <SkeletonRows rows={2} />}
          {query.data?.changes.length === 0 && <p className={css.faint}>{t('requests:versions.same')}</p>}
          {query.data?.changes.map((change) => (
            <section key={change.pointer + change.kind} aria-label={label(change.pointer)}>
              <h3>
                {label(change.pointer)} <span className={css.faint}>{t(`assistance:change.${change.kind}`)}</span>
              </h3>
              <div className={css.diff}>
                {change.kind !== 'added' && (
                  <div className={css.before}>
                    <Value value={change.before} />
                  </div>
                )}
                {change.kind !== 'removed' && (
                  <div className={css.after}>
                    <Value value={change.after} />
                  </div>
                )}
              </div>
            </section>
          ))}
        </div>
      )}
    </Sheet>
  )
}
