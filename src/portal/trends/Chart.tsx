/** A series, what is to be expected of it, and the effort below it: drawn plainly, and said in words for those who do not see it. */
import { useWords } from '../words.ts'
import type { Line } from './api.ts'
import { periodName, rounded } from './periods.ts'
import css from './Trends.module.css'

const size = { width: 960, top: 16, high: 220, gap: 44, low: 46, left: 56, right: 16 } as const

/** A round number at or above `n`, in whole steps of which the axis is marked. */
function axis(n: number): Readonly<{ most: number; step: number }> {
  const rough = Math.max(1, n) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? rough)
  return { most: Math.ceil(Math.max(1, n) / step) * step, step }
}

export function Chart({
  line,
  starts,
  months,
  label,
  effortUnit,
}: {
  line: Line
  starts: readonly string[]
  months: number
  label: string
  effortUnit: string
}) {
  const { t, format, language } = useWords(['trends'])
  const { counts, effort, forecast } = line
  const n = starts.length
  const { most, step } = axis(Math.max(...counts, ...(forecast?.points.map((p) => p.high95) ?? []), 1))
  const mostEffort = Math.max(1, ...(effort ?? []))
  const wide = (size.width - size.left - size.right) / Math.max(1, n)
  const x = (i: number): number => size.left + (i + 0.5) * wide
  const y = (value: number): number => size.top + size.high * (1 - value / most)
  const foot = size.top + size.high
  const below = foot + size.gap + size.low
  const from = counts.length - 1
  const ahead = forecast
    ? [
        { point: counts.at(-1)!, low80: counts.at(-1)!, high80: counts.at(-1)!, low95: counts.at(-1)!, high95: counts.at(-1)! },
        ...forecast.points,
      ]
    : []
  const band = (low: 'low80' | 'low95', high: 'high80' | 'high95') =>
    `${ahead.map((p, h) => `${h ? 'L' : 'M'}${x(from + h)} ${y(p[high])}`).join('')}${ahead
      .map((_, k) => ahead.length - 1 - k)
      .map((h) => `L${x(from + h)} ${y(ahead[h]![low])}`)
      .join('')}Z`
  const path = (points: readonly number[], offset = 0) =>
    points.map((p, i) => `${i ? 'L' : 'M'}${x(i + offset)} ${y(p)}`).join('')
  const marks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step)
  const every = Math.ceil(n / 10)
  const last = forecast?.points.at(-1)
  const said = [
    label,
    t('trends:chart.past', {
      number: format.number(counts.at(-1) ?? 0),
      period: periodName(starts[from] ?? starts[0]!, months, language),
    }),
    last &&
      t('trends:chart.ahead', {
        point: format.number(rounded(last.point)),
        low: format.number(rounded(last.low80)),
        high: format.number(rounded(last.high80)),
        period: periodName(starts.at(-1)!, months, language),
      }),
  ]
    .filter(Boolean)
    .join('. ')
  const bounds = [0, ...line.changes.map((c) => c.at), counts.length]
  return (
    <figure style={{ margin: 0 }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the drawing is pushed sideways, by keyboard too (WCAG 2.1.1) */}
      <section className={css.wide} tabIndex={0} aria-label={label}>
        <svg className={css.chart} viewBox={`0 0 ${size.width} ${effort ? below + 8 : foot + 28}`} role="img" aria-label={said}>
          {marks.map((mark) => (
            <g key={mark}>
              <line className={css.grid} x1={size.left} x2={size.width - size.right} y1={y(mark)} y2={y(mark)} />
              <text x={size.left - 8} y={y(mark) + 4} textAnchor="end">
                {format.number(mark)}
              </text>
            </g>
          ))}
          {ahead.length > 0 && (
            <>
              <path className={css.band95} d={band('low95', 'high95')} />
              <path className={css.band80} d={band('low80', 'high80')} />
            </>
          )}
          {line.changes.map((c) => (
            <line key={c.at} className={css.change} x1={x(c.at) - wide / 2} x2={x(c.at) - wide / 2} y1={size.top} y2={foot} />
          ))}
          {line.changes.length > 0 &&
            bounds.slice(1).map((end, i) => {
              const begin = bounds[i]!
              const level = counts.slice(begin, end).reduce((s, c) => s + c, 0) / Math.max(1, end - begin)
              return <line key={end} className={css.level} x1={x(begin)} x2={x(end - 1)} y1={y(level)} y2={y(level)} />
            })}
          <path className={css.past} d={path(counts)} />
          {ahead.length > 0 && (
            <path
              className={css.ahead}
              d={path(
                ahead.map((p) => p.point),
                from,
              )}
            />
          )}
          {line.alarms.map((a) => (
            <path key={a.period} className={css.alarm} d={`M${x(a.period)} ${y(a.count) - 14}l6 -10h-12z`} />
          ))}
          {starts.map((start, i) =>
            i % every === 0 ? (
              <text key={start} x={x(i)} y={foot + 18} textAnchor="middle">
                {periodName(start, months, language)}
              </text>
            ) : null,
          )}
          {effort && (
            <>
              <text x={size.left} y={foot + size.gap - 6}>
                {t('trends:effort')} {effortUnit && `(${effortUnit})`}
              </text>
              {effort.map((e, i) => (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a period is its place
                  key={i}
                  className={css.effort}
                  x={x(i) - wide * 0.35}
                  width={wide * 0.7}
                  y={below - (size.low * e) / mostEffort}
                  height={(size.low * e) / mostEffort}
                />
              ))}
              <text x={size.left - 8} y={below - size.low + 10} textAnchor="end">
                {format.number(Math.round(mostEffort))}
              </text>
            </>
          )}
        </svg>
      </section>
      <Legend line={line} />
    </figure>
  )
}

function Legend({ line }: { line: Line }) {
  const { t } = useWords(['trends'])
  return (
    <ul className={css.legend}>
      <li>
        <svg width="28" height="12" aria-hidden="true">
          <path className={css.past} d="M0 6h28" />
        </svg>
        {t('trends:chart.counted')}
      </li>
      {line.forecast && (
        <>
          <li>
            <svg width="28" height="12" aria-hidden="true">
              <path className={css.ahead} d="M0 6h28" />
            </svg>
            {t('trends:chart.foreseen')}
          </li>
          <li>
            <svg width="28" height="12" aria-hidden="true">
              <rect className={css.band80} width="28" height="12" />
            </svg>
            {t('trends:chart.of80')}
          </li>
          <li>
            <svg width="28" height="12" aria-hidden="true">
              <rect className={css.band95} width="28" height="12" />
            </svg>
            {t('trends:chart.of95')}
          </li>
        </>
      )}
      {line.alarms.length > 0 && (
        <li>
          <svg width="14" height="12" aria-hidden="true">
            <path className={css.alarm} d="M7 11l6 -10h-12z" />
          </svg>
          {t('trends:chart.alarm')}
        </li>
      )}
      {line.changes.length > 0 && (
        <li>
          <svg width="14" height="12" aria-hidden="true">
            <path className={css.change} d="M7 0v12" />
          </svg>
          {t('trends:chart.change')}
        </li>
      )}
    </ul>
  )
}
