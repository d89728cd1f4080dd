/** When it happened: ties in lanes by kind. A stroke over the lanes brushes a time, and everything on the page shows that time alone. */
import { Button, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { dayNumber, daysOf, dayText, heldBetween, shownOf } from '../../../analysis/chart/shown.ts'
import { useWords } from '../../words.ts'
import type { TieRow } from '../api.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'

const [side, lane, foot] = [96, 26, 20]

export default function TimelinePanel({ desk }: { desk: ChartDesk }) {
  const { t, format } = useWords(['chart', 'analysis'])
  const svg = useRef<SVGSVGElement>(null)
  const [stroke, setStroke] = useState<readonly [number, number] | null>(null)
  const { network, state, chosen } = desk
  // The brush filters the page, but not the timeline it is drawn on.
  const { ties } = useMemo(() => shownOf(network, { ...state, since: '', until: '', day: '', tied: false }), [network, state])
  const [zoomed, setZoomed] = useState(false)
  // On a phone the letters stay as large as they are.
  const width = useMediaQuery('(max-width: 640px)') ? 400 : 720
  const whole = useMemo(() => daysOf(network.ties), [network.ties])
  const zoom = zoomed && whole && (state.since || state.until)
  const span = zoom
    ? ([state.since ? dayNumber(state.since) : whole[0], state.until ? dayNumber(state.until) : whole[1]] as const)
    : whole
  const dated = useMemo(() => {
    const [from, until] = zoom ? [state.since, state.until] : ['', '']
    return ties.filter((tie) => (tie.since || tie.until) && heldBetween(tie, from, until)) as TieRow[]
  }, [ties, zoom, state.since, state.until])
  if (!span) return <p className={css.said}>{t('chart:time.none')}</p>
  const [first, last] = [span[0], Math.max(span[1], span[0] + 1)]
  const kinds = [...new Set(dated.map((tie) => tie.kind))]
  const x = (day: number) => side + ((Math.min(last, Math.max(first, day)) - first) / (last - first)) * (width - side - 12)
  const dayAt = (event: PointerEvent) => {
    const rect = svg.current!.getBoundingClientRect()
    const at = ((event.clientX - rect.left) / rect.width) * width
    return Math.round(first + (Math.max(0, Math.min(width - 12, at) - side) / (width - side - 12)) * (last - first))
  }
  const picked = new Set(chosen)
  const height = kinds.length * lane + foot
  const brushed: readonly [number, number] | null =
    stroke ??
    (state.since || state.until
      ? [state.since ? dayNumber(state.since) : first, state.until ? dayNumber(state.until) : last]
      : null)
  const brush = (from: number, to: number) => {
    const [a, b] = from <= to ? [from, to] : [to, from]
    desk.change(b - a < 1 ? { since: '', until: '' } : { since: dayText(a), until: dayText(b) })
  }
  return (
    <figure className={css.figure}>
      {/* Time runs to the right in every script, as on the chart. */}
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        className={css.time}
        direction="ltr"
        role="img"
        aria-label={t('chart:time.label', {
          count: dated.length,
          first: format.date(dayText(first)),
          last: format.date(dayText(last)),
        })}
        onPointerDown={(e) => {
          e.currentTarget.setPointerCapture(e.pointerId)
          setStroke([dayAt(e), dayAt(e)])
        }}
        onPointerMove={(e) => stroke && setStroke([stroke[0], dayAt(e)])}
        onPointerUp={() => {
          if (stroke) brush(...stroke)
          setStroke(null)
        }}
      >
        {brushed && (
          <rect
            x={x(Math.min(...brushed))}
            y={0}
            width={Math.max(2, Math.abs(x(brushed[1]) - x(brushed[0])))}
            height={height - foot}
            className={css.brush}
          />
        )}
        {kinds.map((kind, i) => (
          <g key={kind}>
            <line x1={side} x2={width - 12} y1={i * lane + lane / 2} y2={i * lane + lane / 2} className={css.laneLine} />
            <text x={side - 8} y={i * lane + lane / 2 + 4} textAnchor="end" className={css.laneName}>
              {t(`analysis:tie.${kind}`)}
            </text>
          </g>
        ))}
        {dated.map((tie) => {
          const [a, b] = [x(dayNumber(tie.since ?? tie.until!)), x(dayNumber(tie.until ?? tie.since!))]
          const on = picked.has(tie.from) || picked.has(tie.to)
          const y = kinds.indexOf(tie.kind) * lane + lane / 2
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the tables choose the same by keyboard
            <g key={tie.id} className={css.tick} data-on={on || undefined} onClick={() => desk.choose([tie.from, tie.to])}>
              {b - a > 2 && <line x1={a} x2={b} y1={y} y2={y} />}
              <circle cx={a} cy={y} r={on ? 4.5 : 3} />
              <title>{`${desk.nameOf.get(tie.from)} – ${desk.nameOf.get(tie.to)}, ${tie.since ?? ''}${tie.until && tie.until !== tie.since ? ` – ${tie.until}` : ''}`}</title>
            </g>
          )
        })}
        {(width < 500 ? [0, 2, 4] : [0, 1, 2, 3, 4]).map((i) => {
          const day = Math.round(first + ((last - first) * i) / 4)
          return (
            <text
              key={i}
              x={x(day)}
              y={height - 4}
              textAnchor={i === 4 ? 'end' : i === 0 ? 'start' : 'middle'}
              className={css.laneName}
            >
              {dayText(day)}
            </text>
          )
        })}
      </svg>
      <figcaption className={css.line}>
        <TextInput
          type="date"
          size="xs"
          label={t('chart:filter.since')}
          value={state.since}
          onChange={(e) => desk.change({ since: e.currentTarget.value })}
        />
        <TextInput
          type="date"
          size="xs"
          label={t('chart:filter.until')}
          value={state.until}
          onChange={(e) => desk.change({ until: e.currentTarget.value })}
        />
        <Button
          size="compact-sm"
          variant="default"
          disabled={!state.since && !state.until}
          onClick={() => {
            setZoomed(false)
            desk.change({ since: '', until: '' })
          }}
        >
          {t('chart:time.whole')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={zoomed || (!state.since && !state.until)}
          onClick={() => setZoomed(true)}
        >
          {t('chart:time.zoom')}
        </Button>
        <span className={css.said}>{t('chart:time.says', { count: dated.length, undated: ties.length - dated.length })}</span>
      </figcaption>
    </figure>
  )
}
