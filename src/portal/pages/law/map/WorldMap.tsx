import { geoEqualEarth, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json' with { type: 'json' }
import type { LawGapRow } from '../../../api/types.ts'
import { useWords } from '../../../words.ts'
import numeric from './numeric.json' with { type: 'json' }
import css from './WorldMap.module.css'

const size = { width: 960, height: 460 } as const
const legend = ['covered', 'doubtful', 'partly', 'gap', 'unknown'] as const

/** What is covered by an uncertain row only is drawn apart: it must not look like a sure cover. */
const drawnAs = (row: LawGapRow | undefined): (typeof legend)[number] =>
  row?.doubtful ? 'doubtful' : (row?.coverage ?? 'unknown')

type Outline = Readonly<{ code: string; path: string }>

/** Outlines by the two-letter code; those without an ISO number are found by the name that the atlas gives them. */
function outlines(): Outline[] {
  const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const countries = feature(topology, topology.objects.countries) as FeatureCollection
  const shown = countries.features.filter((one) => one.id !== '010')
  const draw = geoPath(geoEqualEarth().fitSize([size.width, size.height], { ...countries, features: shown })).digits(1)
  const codes = numeric as Readonly<Record<string, string>>
  return shown.map((one) => ({
    code: codes[String(one.id ?? one.properties?.name?.toLowerCase())] ?? '',
    path: draw(one) ?? '',
  }))
}

/** The world by finding: colour and hatching together, so that it also reads on paper and without colours. */
export default function WorldMap({ rows, label }: { rows: readonly LawGapRow[]; label: string }) {
  const { t, say, format } = useWords(['advice'])
  const drawn = useMemo(outlines, [])
  const named = (one: (typeof legend)[number]) =>
    one === 'doubtful' ? t('advice:page.gaps.doubtful') : say(`coverage.${one}`, {}, one)
  const findings = new Map(rows.map((row) => [row.state, row]))
  return (
    <figure className={css.figure}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label} className={css.map}>
        <defs>
          <pattern id="map-partly" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className={css.partlyGround} />
            <path d="M0 0v5" className={css.partlyLine} />
          </pattern>
          <pattern id="map-doubtful" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className={css.doubtfulGround} />
            <path d="M0 0v5" className={css.doubtfulLine} />
          </pattern>
          <pattern id="map-gap" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
            <rect width="4" height="4" className={css.gapGround} />
            <path d="M0 0v4" className={css.gapLine} />
          </pattern>
        </defs>
        {drawn.map(({ code, path }) => {
          const coverage = drawnAs(findings.get(code as LawGapRow['state']))
          return (
            <path key={path} d={path} className={css[coverage]}>
              {code && <title>{`${format.state(code)}: ${named(coverage)}`}</title>}
            </path>
          )
        })}
      </svg>
      <ul className={css.legend}>
        {legend.map((coverage) => (
          <li key={coverage}>
            <svg width="18" height="12" aria-hidden="true">
              <rect width="18" height="12" className={css[coverage]} />
            </svg>
            {named(coverage)}{' '}
            <span className={css.count}>{format.number(rows.filter((row) => drawnAs(row) === coverage).length)}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
