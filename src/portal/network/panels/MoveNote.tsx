import { Button } from '@mantine/core'
import { hung, type Places } from '../../../analysis/chart/layouts.ts'
import type { Note, Point } from '../../../analysis/chart/state.ts'
import { useWords } from '../../words.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'

/** One step is this part of the drawing's width. */
const step = 0.05
const ways = { left: [-1, 0, '←'], right: [1, 0, '→'], up: [0, 1, '↑'], down: [0, -1, '↓'] } as const

/** A note is dragged on the drawing; these do the same for who uses no mouse. */
export function MoveNote({ note, desk, places }: { note: Note; desk: ChartDesk; places: Places | null }) {
  const { t } = useWords(['chart'])
  const { state, change, drawn } = desk
  const its = places && hung(note, drawn, places)
  if (!places || !its) return null
  const [x, y] = its.at
  const across = [...places.values()].map((p) => p[0])
  const span = across.reduce((a, b) => Math.max(a, b), -Infinity) - across.reduce((a, b) => Math.min(a, b), Infinity) || 1
  const put = (at: Point | undefined) =>
    change({
      notes: state.notes.map((one) => {
        if (one.id !== note.id) return one
        const { at: _, ...rest } = one
        return at ? { ...rest, at } : rest
      }),
    })
  return (
    <span className={css.line} dir="ltr">
      {Object.entries(ways).map(([name, [dx, dy, arrow]]) => (
        <Button
          key={name}
          size="compact-xs"
          variant="default"
          aria-label={`${t('chart:note.move')}: ${t(`chart:note.to.${name}`)}`}
          onClick={() => put([x + dx * step * span, y + dy * step * span])}
        >
          {arrow}
        </Button>
      ))}
      {its.to && (
        <Button size="compact-xs" variant="subtle" onClick={() => put(undefined)}>
          {t('chart:note.back')}
        </Button>
      )}
    </span>
  )
}
