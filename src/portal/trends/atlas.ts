/** Where on the offline map a place of a flow lies: States by code or by their English name, at the middle of their largest land. */
import { type GeoProjection, geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json' with { type: 'json' }
import numeric from '../pages/law/map/numeric.json' with { type: 'json' }
import type { Flows } from './api.ts'

export const size = { width: 960, height: 500 } as const
type Point = readonly [number, number]

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
const codes = numeric as Readonly<Record<string, string>>
const codeOf = (one: Feature): string => codes[String(one.id ?? one.properties?.name?.toLowerCase())] ?? ''

/** A State's overseas parts would draw its middle into the sea. */
function middleOf(one: Feature): Point {
  if (one.geometry.type !== 'MultiPolygon') return geoCentroid(one)
  const parts = one.geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return geoCentroid(parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a)))
}

const lands = (feature(topology, topology.objects.countries) as FeatureCollection).features.filter((one) => one.id !== '010')
const middles = new Map(lands.map((one) => [codeOf(one), middleOf(one)] as const).filter(([code]) => code !== ''))
const english = new Intl.DisplayNames('en', { type: 'region' })
const byName = new Map([...middles.keys()].map((code) => [(english.of(code) ?? code).toLowerCase(), code]))

const pointOf = (place: string): Point | undefined =>
  middles.get(/^[A-Z]{2}$/.test(place) ? place : (byName.get(place.toLowerCase()) ?? ''))

/** Longitude and latitude of a State by its code. */
export const placeOnMap = (state: string): Point | undefined => middles.get(state)

export type Step = Readonly<{ from: string; to: string; mode: string; count: number; path: string }>
export type Drawn = Readonly<{
  land: readonly string[]
  steps: readonly Step[]
  places: readonly Readonly<{ place: string; x: number; y: number; moved: number; through: number }>[]
  /** Named in the table and not on this map. */
  missing: readonly string[]
}>

export function draw(flows: Pick<Flows, 'legs' | 'places'>): Drawn {
  const there = flows.places.filter((it) => pointOf(it.place))
  const points = there.map((it) => pointOf(it.place) as [number, number])
  const projection: GeoProjection = geoEqualEarth()
  // So near that the ways fill the picture, and never so near that nobody knows where it is.
  const [lons, lats] = [points.map((p) => p[0]), points.map((p) => p[1])]
  const spread = (all: number[], least: number): [number, number] => {
    const [low, high] = [Math.min(...all), Math.max(...all)]
    const more = Math.max(0, least - (high - low)) / 2
    return [low - more, high + more]
  }
  const [west, east] = points.length > 0 ? spread(lons, 70) : [-170, 170]
  const [south, north] = points.length > 0 ? spread(lats, 36) : [-55, 75]
  projection.fitExtent(
    [
      [60, 40],
      [size.width - 60, size.height - 40],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [west, north],
        [east, south],
        [east, north],
      ],
    },
  )
  const path = geoPath(projection).digits(1)
  const sums = new Map<string, { from: string; to: string; mode: string; count: number }>()
  for (const { origin, transit, destination, mode, count } of flows.legs) {
    const way = [origin, ...transit.split(/\s*[;>]\s*/).filter(Boolean), destination].filter(pointOf)
    for (let i = 1; i < way.length; i++) {
      const key = [way[i - 1], way[i], mode].join('\u0001')
      sums.set(key, { from: way[i - 1]!, to: way[i]!, mode, count: (sums.get(key)?.count ?? 0) + count })
    }
  }
  return {
    land: lands.map((one) => path(one) ?? '').filter(Boolean),
    steps: [...sums.values()]
      .sort((a, b) => b.count - a.count)
      .map((it) => ({
        ...it,
        path: path({ type: 'LineString', coordinates: [[...pointOf(it.from)!], [...pointOf(it.to)!]] }) ?? '',
      })),
    places: there.map((it) => {
      const [x, y] = projection(pointOf(it.place) as [number, number]) ?? [0, 0]
      return { place: it.place, x, y, moved: it.in + it.out + it.through, through: it.through }
    }),
    missing: flows.places.filter((it) => !pointOf(it.place)).map((it) => it.place),
  }
}
