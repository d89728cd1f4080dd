/** What may lie on the map beside the chart's places: airports and direct flights, seaports, seizures that States reported, payments between the States of accounts. */
import { Checkbox, Group } from '@mantine/core'
import type { GeoPath } from 'd3-geo'
import { useMemo } from 'react'
import { type MoneyFlow, moneyBetween } from '../../../../analysis/chart/money.ts'
import type { ChartNetwork } from '../../../../analysis/chart/shown.ts'
import { placeOnMap } from '../../../trends/atlas.ts'
import { useWords } from '../../../words.ts'
import css from '../../Network.module.css'
import type { ChartDesk } from '../../useChart.ts'
import { airports, type flightsFrom, near_km } from './flights.ts'
import { ports } from './ports.ts'
import { type Reported, reported } from './seizures.ts'

export const layers = ['airports', 'flights', 'ports', 'seizures', 'money'] as const
export type Layer = (typeof layers)[number]
type At = (place: Readonly<{ lat: number; lon: number }>) => readonly [number, number]
type Seat = Readonly<{ lat: number; lon: number }>

export const seatOfState = (state: string): Seat | undefined => {
  const point = placeOnMap(state)
  return point && { lon: point[0], lat: point[1] }
}

export function useMoney(network: ChartNetwork) {
  return useMemo(() => {
    const { flows, unplaced } = moneyBetween(network)
    return { flows: flows.filter((it) => seatOfState(it.from) && seatOfState(it.to)), unplaced }
  }, [network])
}

export function LayerChoice({ on, change }: { on: ReadonlySet<Layer>; change: (on: ReadonlySet<Layer>) => void }) {
  const { t } = useWords(['chart'])
  return (
    <Group
      gap="md"
      component="fieldset"
      style={{ border: 0, padding: 0, margin: 0, marginBlockStart: 8 }}
      aria-label={t('chart:map.layers')}
    >
      {layers.map((it) => (
        <Checkbox
          key={it}
          size="md"
          label={t(`chart:map.layer.${it}`)}
          checked={on.has(it)}
          onChange={(e) => change(new Set(e.currentTarget.checked ? [...on, it] : [...on].filter((one) => one !== it)))}
        />
      ))}
    </Group>
  )
}

const inside = ([x, y]: readonly [number, number], { width, height }: Size): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height
type Size = Readonly<{ width: number; height: number }>

/** Small marks below the chart's own places; their names show on pointing, and how many stand here is said in words below. */
export function Ports({ at, size, on }: { at: At; size: Size; on: ReadonlySet<Layer> }) {
  const marks = [
    ...(on.has('airports') ? airports.map((p) => ['plane', p] as const) : []),
    ...(on.has('ports') ? ports.map((p) => ['ship', p] as const) : []),
  ]
  return marks.map(([kind, p]) => {
    const [x, y] = at(p)
    if (!inside([x, y], size)) return null
    return (
      <path
        key={`${kind}${p.name}`}
        d={kind === 'plane' ? `M${x - 4} ${y + 3}L${x} ${y - 4} ${x + 4} ${y + 3}z` : `M${x - 3.5} ${y - 3.5}h7v7h-7z`}
        className={kind === 'plane' ? css.plane : css.ship}
      >
        <title>{p.name}</title>
      </path>
    )
  })
}

export function Flights({ flights, draw }: { flights: ReturnType<typeof flightsFrom>; draw: GeoPath }) {
  return flights.flatMap(({ from, to }) =>
    to.map((one) => (
      <path
        key={`${from.code}${one.code}`}
        className={css.flight}
        d={
          draw({
            type: 'LineString',
            coordinates: [
              [from.lon, from.lat],
              [one.lon, one.lat],
            ],
          }) ?? ''
        }
      >
        <title>{`${from.name} – ${one.name}`}</title>
      </path>
    )),
  )
}

/** As large as ten thousand times more can be beside ten: by the logarithm. */
const radiusOf = ({ count }: Reported): number => 3 + 3.5 * Math.log10(count)

export function Seizures({ at, size }: { at: At; size: Size }) {
  const { say } = useReported()
  return reported.map((one) => {
    const [x, y] = at(one)
    return inside([x, y], size) ? (
      <circle key={one.state} cx={x} cy={y} r={radiusOf(one)} className={css.seizure}>
        <title>{say(one)}</title>
      </circle>
    ) : null
  })
}

function useReported() {
  const { t, format } = useWords(['chart'])
  const say = ({ state, count, parts }: Reported): string =>
    t('chart:map.seizure', {
      state: format.state(state),
      count: format.number(count),
      parts: parts.map(([drug, n]) => `${t(`chart:map.drug.${drug}`)} ${format.number(n)}`).join(', '),
    })
  return { say }
}

/** In the list below the map; who wants more brings the map nearer. */
const mostStates = 12

type FlowsProps = Readonly<{ flows: readonly MoneyFlow[]; at: At; desk: ChartDesk }>
/** Payments as bows between States, the broader the more payments; one that stays within a State is a ring. */
export function MoneyFlows({ flows, at, desk }: FlowsProps) {
  const chosen = new Set(desk.chosen)
  return flows.map((flow) => {
    const [[x1, y1], [x2, y2]] = [at(seatOfState(flow.from)!), at(seatOfState(flow.to)!)]
    const on = flow.ends.some((it) => chosen.has(it))
    const width = Math.min(7, 1.5 + Math.sqrt(flow.payments))
    const bow = [(x1 + x2) / 2 + (y2 - y1) * 0.18, (y1 + y2) / 2 - (x2 - x1) * 0.18]
    const path = flow.from === flow.to ? `M${x1} ${y1}a8 8 0 1 1 0.1 0` : `M${x1} ${y1}Q${bow[0]} ${bow[1]} ${x2} ${y2}`
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the list below chooses the same by keyboard
      <path
        key={`${flow.from}${flow.to}`}
        d={path}
        className={css.money}
        data-on={on || undefined}
        strokeWidth={width}
        markerEnd={flow.from === flow.to ? undefined : 'url(#map-money)'}
        onClick={() => desk.choose([...flow.ends])}
      >
        <title>{`${flow.from} → ${flow.to}: ${flow.payments}`}</title>
      </path>
    )
  })
}

type SaysProps = Readonly<{
  on: ReadonlySet<Layer>
  money: ReturnType<typeof useMoney>
  desk: ChartDesk
  at: At
  size: Size
  flights: ReturnType<typeof flightsFrom>
}>
/** The same in words, for who cannot see the map; each line chooses its accounts. */
export function LayersInWords({ on, money, desk, at, size, flights }: SaysProps) {
  const { t, format } = useWords(['chart'])
  const { say } = useReported()
  const inSight = reported.filter((one) => inside(at(one), size))
  const shown = (all: readonly Seat[]): number => all.filter((p) => inside(at(p), size)).length
  return (
    <>
      {on.has('airports') && (
        <p className={css.said}>{t('chart:map.airports', { shown: shown(airports), of: format.number(airports.length) })}</p>
      )}
      {on.has('ports') && <p className={css.said}>{t('chart:map.ports', { shown: shown(ports), of: ports.length })}</p>}
      {on.has('flights') && (
        <>
          <p className={css.said}>
            {t('chart:map.flights', { km: near_km, shown: flights.length, of: format.number(airports.length) })}
          </p>
          <ol className={css.legs}>
            {flights.map(({ from, to }) => (
              <li key={from.code}>{t('chart:map.flight', { name: from.name, count: to.length })}</li>
            ))}
          </ol>
        </>
      )}
      {on.has('seizures') && (
        <>
          <p className={css.said}>{t('chart:map.seizures', { shown: inSight.length, of: reported.length })}</p>
          <ol className={css.legs}>
            {inSight.slice(0, mostStates).map((one) => (
              <li key={one.state}>{say(one)}</li>
            ))}
          </ol>
          {inSight.length > mostStates && (
            <p className={css.said}>{t('chart:map.seizuresMore', { count: inSight.length - mostStates })}</p>
          )}
        </>
      )}
      {on.has('money') && (
        <>
          <p className={css.said}>
            {t(money.flows.length === 0 ? 'chart:map.noMoney' : 'chart:map.money')}{' '}
            {money.unplaced > 0 && t('chart:map.moneyUnplaced', { number: format.number(money.unplaced) })}
          </p>
          <ol className={css.legs}>
            {money.flows.map((flow) => (
              <li key={`${flow.from}${flow.to}`}>
                <button type="button" className={css.plainLink} onClick={() => desk.choose([...flow.ends])}>
                  {t('chart:map.flow', {
                    from: format.state(flow.from),
                    to: format.state(flow.to),
                    payments: format.number(flow.payments),
                  })}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
