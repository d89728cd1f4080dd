import { useMediaQuery } from '@mantine/hooks'
import { geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json' with { type: 'json' }
import { useWords } from '../../words.ts'
import type { BoardView } from '../api.ts'
import css from './BoardMap.module.css'

const wide = { width: 960, height: 320 } as const
/** On a phone the marks are numbers alone, those of the list of places. */
const small = { width: 420, height: 360 } as const
/** Around a single place; less would show one coastline and no country. */
const least_degrees = 6

type Point = Readonly<{ lon: number; lat: number }>
const located = <T extends { lat?: number | undefined; lon?: number | undefined }>(it: T): it is T & Point =>
  it.lat !== undefined && it.lon !== undefined

/** A window that shows all places, at least some degrees wide. */
function around(points: readonly Point[]) {
  const [lons, lats] = [points.map((p) => p.lon), points.map((p) => p.lat)]
  const mid = (its: readonly number[]) => (Math.min(...its) + Math.max(...its)) / 2
  const half = (its: readonly number[]) => Math.max(least_degrees, (Math.max(...its) - Math.min(...its)) * 0.65)
  const [lon, lat, w, h] = [mid(lons), mid(lats), half(lons), half(lats)]
  const coordinates = [
    [lon - w, Math.max(-80, lat - h)],
    [lon + w, Math.min(80, lat + h)],
  ]
  return { type: 'MultiPoint' as const, coordinates }
}

/** Where things stand, drawn from the outlines that come with the page: no map server is asked, so nobody learns of the places. */
export default function BoardMap({ it }: { it: BoardView }) {
  const { t } = useWords(['teams'])
  const phone = useMediaQuery('(max-width: 640px)')
  const size = phone ? small : wide
  const targets = it.targets.flatMap((one, n) => {
    const { where, label } = one.plan.value
    const conflict = one.status?.conflict ?? false
    return located(where) ? [{ id: one.id, n, label, point: where, conflict, status: one.status?.value.status ?? 'ready' }] : []
  })
  const legs = it.legs.flatMap((l) => (located(l.from) && located(l.to) ? [{ ...l, from: l.from, to: l.to }] : []))
  const points: Point[] = [...targets.map((one) => one.point), ...legs.flatMap((l) => [l.from, l.to])]
  const key = JSON.stringify(points)
  const drawn = useMemo(() => {
    const its = JSON.parse(key) as Point[]
    if (its.length === 0) return undefined
    const projection = geoMercator().fitExtent(
      [
        [0, 0],
        [size.width, size.height],
      ],
      around(its),
    )
    const draw = geoPath(
      projection.clipExtent([
        [0, 0],
        [size.width, size.height],
      ]),
    ).digits(1)
    const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
    const countries = feature(topology, topology.objects.countries) as FeatureCollection
    const at = (p: Point): readonly [number, number] => projection([p.lon, p.lat]) ?? [0, 0]
    return { outlines: countries.features.map((one) => draw(one) ?? '').filter(Boolean), at }
  }, [key, size])
  if (!drawn) return null
  return (
    <figure className={css.figure}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={t('teams:map')} className={css.map}>
        {drawn.outlines.map((path) => (
          <path key={path} d={path} className={css.land} />
        ))}
        {legs.map((l) => {
          const [[x1, y1], [x2, y2]] = [drawn.at(l.from), drawn.at(l.to)]
          return <line key={l.id} x1={x1} y1={y1} x2={x2} y2={y2} className={l.allowed ? css.leg : css.legShut} />
        })}
        {targets.map((one) => {
          const [x, y] = drawn.at(one.point)
          const end = x > size.width - 260
          return (
            <g key={one.id} data-status={one.conflict ? 'aborted' : one.status} className={css.mark}>
              <circle cx={x} cy={y} r="9" />
              <text x={x} y={y + 4} textAnchor="middle" className={css.number}>
                {one.n + 1}
              </text>
              {!phone && (
                <text
                  x={end ? x - 14 : x + 14}
                  y={y + 4 + (one.n % 2 ? 14 : 0)}
                  textAnchor={end ? 'end' : 'start'}
                  className={css.label}
                >
                  {one.label}: {one.conflict ? t('teams:contradictions') : t(`teams:target.${one.status}`)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <figcaption>{t('teams:mapSays')}</figcaption>
    </figure>
  )
}
