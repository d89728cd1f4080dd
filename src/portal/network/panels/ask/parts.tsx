import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../../words.ts'
import type { Answer } from '../../api.ts'
import css from '../../Network.module.css'
import type { ChartDesk } from '../../useChart.ts'

export type Of<K extends Answer['kind']> = Extract<Answer, { kind: K }>
/** Two numbers, as the API gives them. */
export const both = (its: readonly number[]): readonly [before: number, after: number] => [its[0] ?? 0, its[1] ?? 0]

export function Name({ desk, id }: { desk: ChartDesk; id: string }) {
  return (
    <button type="button" className={css.link} onClick={() => desk.choose([id])}>
      <bdi>{desk.nameOf.get(id)}</bdi>
    </button>
  )
}

export function Choose({ desk, ids }: { desk: ChartDesk; ids: readonly string[] }) {
  const { t } = useWords(['chart'])
  return (
    <Button size="compact-sm" variant="default" className="screen-only" onClick={() => desk.choose(ids)}>
      {t('chart:ask.choose')}
    </Button>
  )
}

/** A long list, opened by who wants it; a short one lies open. */
export function Folded({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const { t, format } = useWords(['chart'])
  return (
    <details open={count <= 8} className={css.folded}>
      <summary>
        {title} ({format.number(count)})
        {count > mostListed && <span className={css.small}> {t('chart:ask.listed', { count: mostListed })}</span>}
      </summary>
      {children}
    </details>
  )
}

/** More are not listed, which the heading says. */
export const mostListed = 50
