/** Where it happened: places and ways of what is shown, on outlines that come with the page. No map server learns of them. */
import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { geoEqualEarth, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { useMemo, useState } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json' with { type: 'json' }
import { movementsOf, withPlaces } from '../../../../analysis/chart/movements.ts'
import { useWords } from '../../../words.ts'
import css from '../../Network.module.css'
import type { ChartDesk } from '../../useChart.ts'
import { flightsFrom } from './flights.ts'
import {
  Flights,
  type Layer,
  LayerChoice,
  LayersInWords,
  MoneyFlows,
  Ports,
  Seizures,
  seatOfState,
  useMoney,
} from './MapLayers.tsx'

const wide = { width: 720, height: 440 } as const
/** On a phone the letters stay as large as they are. */
const narrow = { width: 400, height: 360 } as const
/** Less around a single place would show one coastline and no country. */
const least_degrees = 5

type Seat = Readonly<{ lat: number; lon: number }>
function windowOf(points: readonly Seat[], wider: number) {
  const [lons, lats] = [points.map((p) => p.lon), points.map((p) => p.lat)]
  const mid = (its: readonly number[]) => (Math.min(...its) + Math.max(...its)) / 2
  const half = (its: readonly number[]) => Math.max(least_degrees, (Math.max(...its) - Math.min(...its)) * 0.62) * wider
  const [lon, lat, w, h] = [mid(lons), mid(lats), Math.min(178, half(lons)), Math.min(85, half(lats))]
  const coordinates = [
    [Math.max(-179, lon - w), Math.max(-85, lat - h)],
    [Math.min(179, lon + w), Math.min(85, lat + h)],
  ]
  return { type: 'MultiPoint' as const, coordinates }
}

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
const countries = feature(topology, topology.objects.countries) as FeatureCollection

export default function MapPanel({ desk }: { desk: ChartDesk }) {
  const { t } = useWords(['chart', 'analysis'])
  const [wider, setWider] = useState(1)
  const [on, setOn] = useState<ReadonlySet<Layer>>(new Set())
  const money = useMoney(desk.shown)
  const size = useMediaQuery('(max-width: 640px)') ? narrow : wide
  const { places, legs, unplaced } = useMemo(
    () => movementsOf(withPlaces(desk.network, desk.shown, desk.state)),
    [desk.network, desk.shown, desk.state],
  )
  const drawn = useMemo(() => {
    const states = on.has('money') ? money.flows.flatMap((it) => [it.from, it.to]) : []
    const seats = [...places, ...states.flatMap((state) => seatOfState(state) ?? [])]
    if (seats.length === 0) return null
    const extent: [[number, number], [number, number]] = [
      [0, 0],
      [size.width, size.height],
    ]
    const projection = geoEqualEarth().fitExtent(extent, windowOf(seats, wider)).clipExtent(extent)
    const draw = geoPath(projection).digits(1)
    const at = (p: Seat): readonly [number, number] => projection([p.lon, p.lat]) ?? [0, 0]
    return { land: countries.features.map((one) => draw(one) ?? '').filter(Boolean), at, draw }
  }, [places, wider, size, on, money])
  if (!drawn)
    return (
      <>
        <p className={css.said}>{t('chart:map.none')}</p>
        {money.flows.length > 0 && <LayerChoice on={on} change={setOn} />}
      </>
    )
  const chosen = new Set(desk.chosen)
  const picked = places.filter((p) => chosen.has(p.id))
  const flights = on.has('flights') ? flightsFrom(picked.length > 0 ? picked : places) : []
  const seat = new Map(places.map((p) => [p.id, drawn.at(p)]))
  const tied = new Set(
    desk.network.ties.flatMap((tie) => (chosen.has(tie.from) ? [tie.to] : chosen.has(tie.to) ? [tie.from] : [])),
  )
  const ofChosen = legs.filter((leg) => chosen.has(leg.who))
  const drawnLegs = [...legs.filter((leg) => !chosen.has(leg.who)), ...ofChosen]
  return (
    <figure className={css.figure}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it is no fieldset */}
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        className={css.map}
        role="group"
        aria-label={t('chart:map.label', { places: places.length, legs: legs.length })}
      >
        <defs>
          {(['leg', 'legChosen'] as const).map((one) => (
            <marker
              key={one}
              id={`map-${one}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" className={css[`${one}Head`]} />
            </marker>
          ))}
          <marker
            id="map-money"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className={css.moneyHead} />
          </marker>
        </defs>
        {drawn.land.map((path) => (
          <path key={path} d={path} className={css.land} />
        ))}
        {on.has('seizures') && <Seizures at={drawn.at} size={size} />}
        <Flights flights={flights} draw={drawn.draw} />
        <Ports at={drawn.at} size={size} on={on} />
        {on.has('money') && <MoneyFlows flows={money.flows} at={drawn.at} desk={desk} />}
        {drawnLegs.map((leg, i) => {
          const [[x1, y1], [x2, y2]] = [seat.get(leg.from)!, seat.get(leg.to)!]
          const on = chosen.has(leg.who)
          const bend = 0.12 + 0.05 * (i % 3)
          const mid = [(x1 + x2) / 2 + (y2 - y1) * bend, (y1 + y2) / 2 - (x2 - x1) * bend]
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the tables choose the same by keyboard
            <path
              key={`${leg.ties.join()}${leg.who}`}
              d={`M${x1} ${y1}Q${mid[0]} ${mid[1]} ${x2} ${y2}`}
              className={on ? css.legChosen : css.leg}
              markerEnd={`url(#map-${on ? 'legChosen' : 'leg'})`}
              onClick={() => desk.choose([leg.who])}
            >
              <title>{`${desk.nameOf.get(leg.who)}: ${desk.nameOf.get(leg.from)} – ${desk.nameOf.get(leg.to)}, ${leg.left} – ${leg.arrived}`}</title>
            </path>
          )
        })}
        {places.map((p) => {
          const [x, y] = seat.get(p.id)!
          const [on, touched] = [chosen.has(p.id), tied.has(p.id)]
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
            <g
              key={p.id}
              role="button"
              tabIndex={0}
              aria-pressed={on}
              aria-label={t('chart:map.place', { name: p.label, count: p.visits })}
              className={css.seat}
              data-on={on || undefined}
              data-touched={touched || undefined}
              onClick={(e) => desk.choose([p.id], e.shiftKey || e.ctrlKey)}
              onKeyDown={(e) => {
                if (e.key !== 'Enter' && e.key !== ' ') return
                e.preventDefault()
                desk.choose([p.id], e.shiftKey)
              }}
            >
              <circle cx={x} cy={y} r={Math.min(11, 5 + Math.sqrt(p.visits))} />
              <text x={x} y={y - 13} textAnchor={x > size.width - 90 ? 'end' : x < 90 ? 'start' : 'middle'}>
                {p.label}
              </text>
            </g>
          )
        })}
      </svg>
      <LayerChoice on={on} change={setOn} />
      <figcaption className={css.line}>
        <Button size="compact-sm" variant="default" onClick={() => setWider(Math.max(0.35, wider * 0.6))}>
          {t('chart:map.nearer')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setWider(Math.min(12, wider / 0.6))}>
          {t('chart:map.wider')}
        </Button>
        <span className={css.said}>
          {t('chart:map.says', { places: places.length, legs: legs.length })}{' '}
          {unplaced > 0 && t('chart:map.unplaced', { count: unplaced })}
        </span>
      </figcaption>
      <LayersInWords on={on} money={money} desk={desk} at={drawn.at} size={size} flights={flights} />
      {ofChosen.length > 0 && (
        <ol className={css.legs}>
          {ofChosen.map((leg) => (
            <li key={`${leg.ties.join()}${leg.who}`}>
              <bdi>{desk.nameOf.get(leg.who)}</bdi>: <bdi>{desk.nameOf.get(leg.from)}</bdi> <bdi>{leg.left}</bdi> →{' '}
              <bdi>{desk.nameOf.get(leg.to)}</bdi> <bdi>{leg.arrived}</bdi>
            </li>
          ))}
        </ol>
      )}
    </figure>
  )
}
