/** Bars by month: drawn plainly, with the numbers on them, so that neither colour nor a pointer is needed to read it. */
import { useWords } from '../words.ts'
import css from './Figures.module.css'

type Month = Readonly<{ month: string; sent: number; received: number; fulfilled: number; refused: number }>
const kinds = ['sent', 'received', 'fulfilled', 'refused'] as const
/** Told apart by their filling in black and white too. */
const fillings = {
  sent: 'var(--ink)',
  received: 'var(--ink-faint)',
  fulfilled: 'url(#figures-lines)',
  refused: 'var(--sheet)',
} as const

export function Months({ months }: { months: readonly Month[] }) {
  const { t, format, language } = useWords(['figures'])
  const most = Math.max(1, ...months.flatMap((it) => kinds.map((kind) => it[kind])))
  const [bar, gap, high, foot] = [20, 22, 150, 24]
  const group = bar * kinds.length + gap
  const width = Math.max(320, group * months.length + gap)
  const name = (month: string): string =>
    new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    )
  const said = months
    .map((it) => `${name(it.month)}: ${kinds.map((kind) => `${t(`figures:bar.${kind}`)} ${format.number(it[kind])}`).join(', ')}`)
    .join('; ')
  return (
    <figure style={{ margin: 0 }}>
      <ul className={css.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <svg className={css.swatch} viewBox="0 0 14 14" aria-hidden="true">
              <rect width="14" height="14" fill={fillings[kind]} />
            </svg>
            {t(`figures:bar.${kind}`)}
          </li>
        ))}
      </ul>
      <svg className={css.chart} viewBox={`0 0 ${width} ${high + foot + 20}`} role="img" aria-label={said} direction="ltr">
        <defs>
          <pattern id="figures-lines" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" fill="var(--sheet)" />
            <line x1="0" y1="0" x2="0" y2="5" stroke="var(--ink)" strokeWidth="3" />
          </pattern>
        </defs>
        <line x1="0" x2={width} y1={high + 20} y2={high + 20} stroke="var(--line-strong, var(--ink-faint))" />
        {months.map((it, m) => (
          <g key={it.month} transform={`translate(${gap + m * group} 20)`}>
            {kinds.map((kind, k) => {
              const height = (it[kind] / most) * high
              return (
                <g key={kind}>
                  <rect
                    x={k * bar}
                    y={high - height}
                    width={bar - 3}
                    height={height}
                    fill={fillings[kind]}
                    stroke="var(--ink)"
                    strokeWidth={height > 0 ? 1 : 0}
                  />
                  {it[kind] > 0 && (
                    <text x={k * bar + (bar - 3) / 2} y={high - height - 4} textAnchor="middle">
                      {format.number(it[kind])}
                    </text>
                  )}
                </g>
              )
            })}
            <text x={(bar * kinds.length) / 2} y={high + foot - 6} textAnchor="middle">
              {name(it.month)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
