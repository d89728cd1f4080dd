import { useMemo } from 'react'
import { useWords } from '../words.ts'
import type { Flows } from './api.ts'
import { draw, size } from './atlas.ts'
import { placeName, wayName } from './periods.ts'
import css from './Trends.module.css'

/** Ways on the map as broad as their counts; modes differ by their dashes, so that it also reads on paper. The tables say the same. */
export default function FlowMap({ flows, label }: { flows: Flows; label: string }) {
  const { t, format, language } = useWords(['trends'])
  const drawn = useMemo(() => draw(flows), [flows])
  const modes = flows.modes.map((it) => it.what)
  const most = Math.max(1, ...drawn.steps.map((it) => it.count))
  const mostMoved = Math.max(1, ...drawn.places.map((it) => it.moved))
  const modeName = (mode: string) => mode || t('trends:untold')
  return (
    <figure style={{ margin: 0 }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the map is pushed sideways, by keyboard too (WCAG 2.1.1) */}
      <section className={css.wide} tabIndex={0} aria-label={label}>
        <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label} className={css.map}>
          <defs>
            <marker
              id="flow-end"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="9"
              markerHeight="9"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" fill="var(--accent)" />
            </marker>
          </defs>
          {drawn.land.map((path) => (
            <path key={path} d={path} className={css.land} />
          ))}
          {drawn.steps.map((it) => (
            <path
              key={`${it.from}${it.to}${it.mode}`}
              d={it.path}
              className={css.leg}
              data-mode={Math.min(3, modes.indexOf(it.mode))}
              strokeWidth={1.5 + 7 * Math.sqrt(it.count / most)}
              markerEnd="url(#flow-end)"
            >
              <title>{`${wayName([it.from, it.to], format.state, language)}, ${modeName(it.mode)}: ${format.number(it.count)}`}</title>
            </path>
          ))}
          {drawn.places.map((it) => (
            <g key={it.place}>
              <circle className={css.hub} cx={it.x} cy={it.y} r={3 + 7 * Math.sqrt(it.moved / mostMoved)}>
                <title>{`${placeName(it.place, format.state)}: ${format.number(it.moved)}`}</title>
              </circle>
              <text x={it.x + 12} y={it.y - 6}>
                {placeName(it.place, format.state)}
              </text>
            </g>
          ))}
        </svg>
      </section>
      <ul className={css.legend}>
        {modes.slice(0, 4).map((mode, i) => (
          <li key={mode}>
            <svg width="44" height="12" aria-hidden="true">
              <path className={css.leg} data-mode={i} strokeWidth="3" d="M0 6h44" />
            </svg>
            {modeName(mode)}
          </li>
        ))}
      </ul>
      {drawn.missing.length > 0 && (
        <p className={css.soft}>
          {t('trends:notDrawn', { drawn: drawn.places.length, all: flows.places.length })} <bdi>{format.list(drawn.missing)}</bdi>
        </p>
      )}
    </figure>
  )
}
