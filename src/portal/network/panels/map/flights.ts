/** Airports and the direct flights between them, as OpenFlights recorded them in 2014; airports.md says under which licence. */
import { geoDistance } from 'd3-geo'
import rows from './airports.json' with { type: 'json' }
import pairs from './flights.json' with { type: 'json' }

export type Airport = Readonly<{ code: string; name: string; lat: number; lon: number }>

export const airports: readonly Airport[] = (rows as unknown as readonly (readonly [string, string, number, number])[]).map(
  ([code, name, lat, lon]) => ({ code, name: `${name} (${code})`, lat, lon }),
)
const byCode = new Map(airports.map((one) => [one.code, one]))
const reached = new Map<string, Airport[]>()
const reach = (from: string, to: string): void => {
  const all = reached.get(from) ?? []
  all.push(byCode.get(to)!)
  reached.set(from, all)
}
for (const [from, codes] of Object.entries(pairs))
  for (const to of codes.split(' ')) {
    reach(from, to)
    reach(to, from)
  }

/** An airport so near serves a place. */
export const near_km = 100
const radius_km = 6371
type Seat = Readonly<{ lat: number; lon: number }>

/** Airports near any of these places, with the airports that are reached from each without a stop. */
export const flightsFrom = (seats: readonly Seat[]): readonly Readonly<{ from: Airport; to: readonly Airport[] }>[] =>
  airports
    .filter((one) => seats.some((seat) => geoDistance([one.lon, one.lat], [seat.lon, seat.lat]) * radius_km <= near_km))
    .map((from) => ({ from, to: reached.get(from.code) ?? [] }))
