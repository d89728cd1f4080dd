import { Button } from '@mantine/core'
import { useWords } from '../../../words.ts'
import css from '../../Network.module.css'
import type { Dismantled } from './given.ts'
import { halfSaid } from './said.ts'

const box = { width: 560, height: 240, left: 48, right: 12, top: 10, bottom: 30 } as const
/** Told apart by the stroke first and by the colour second. */
const strokes = [
  ['--info', ''],
  ['--bad', '7 4'],
  ['--good', '2 4'],
  ['--wait', '10 3 2 3'],
] as const

/** How much of the largest part is left as one after another is taken away; one line for each way of choosing that was asked. */
export function Curve({ curves, onClear }: { curves: readonly Dismantled[]; onClear: () => void }) {
  const { t, format } = useWords(['chart'])
  const goneAt = (it: Dismantled): readonly number[] => {
    let gone = 0
    return it.steps.map((step) => (gone += step.removed.length))
  }
  const most = Math.max(1, ...curves.flatMap(goneAt))
  const x = (gone: number) => box.left + (gone / most) * (box.width - box.left - box.right)
  const y = (share: number) => box.top + (1 - share) * (box.height - box.top - box.bottom)
  const said = (it: Dismantled): string => halfSaid({ t }, it)
  return (
    <figure className={css.figure}>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        className={css.curve}
        role="img"
        direction="ltr"
        aria-label={`${t('chart:ask.curve')}. ${curves.map(said).join(' ')}`}
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line x1={box.left} x2={box.width - box.right} y1={y(share)} y2={y(share)} className={css.laneLine} />
            <text x={box.left - 6} y={y(share) + 4} textAnchor="end" className={css.laneName}>
              {format.percent(share)}
            </text>
          </g>
        ))}
        {[...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * most)))].map((gone) => (
          <text key={gone} x={x(gone)} y={box.height - 10} textAnchor="middle" className={css.laneName}>
            {format.number(gone)}
          </text>
        ))}
        {curves.map((it, i) => {
          const [tone, dash] = strokes[i % strokes.length]!
          const at = goneAt(it)
          const path = it.steps.map((step, k) => (k === 0 ? `M${x(0)} ${y(step.largest)}` : `H${x(at[k]!)}V${y(step.largest)}`))
          return (
            <path
              key={`${it.by}${it.block}`}
              d={path.join('')}
              fill="none"
              stroke={`var(${tone})`}
              strokeWidth={2}
              strokeDasharray={dash || undefined}
            />
          )
        })}
      </svg>
      <figcaption className={css.small}>{t('chart:ask.curve')}</figcaption>
      <ul className={css.legend}>
        {curves.map((it, i) => (
          <li key={`${it.by}${it.block}`}>
            <svg viewBox="0 0 28 6" width={28} height={6} aria-hidden="true" className={css.stroke}>
              <line
                x1={0}
                x2={28}
                y1={3}
                y2={3}
                stroke={`var(${strokes[i % strokes.length]![0]})`}
                strokeWidth={2}
                strokeDasharray={strokes[i % strokes.length]![1] || undefined}
              />
            </svg>
            {said(it)}
          </li>
        ))}
      </ul>
      {curves.length > 1 && (
        <Button size="compact-xs" variant="subtle" onClick={onClear}>
          {t('chart:ask.clear')}
        </Button>
      )}
    </figure>
  )
}
